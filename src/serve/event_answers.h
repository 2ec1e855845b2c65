// What the server answers about events, as JSON (docs/pages.md).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "selon/events.h"

namespace selon {

// Events that several witnesses tell come first, then the latest. `wanted` says of a claim's id whether it fits what is
// asked for; an event fits when one of its claims does. `alone`: also those that one report alone tells.
enum class Alone { left_out, shown };
std::string events_json(const LedgerEvents& events, const std::function<bool(const std::string&)>& wanted, Alone alone,
                        std::size_t offset, std::size_t count);

// One event with all its claims, why they were taken together, and the tolls that its accounts give; nullopt when there
// is none of this id.
std::optional<std::string> event_json(const LedgerEvents& events, std::string_view id);

}  // namespace selon

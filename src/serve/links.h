// What one claim is linked with, and what it could be linked with by hand (docs/pages.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "serve/happenings.h"

namespace selon {

// The event that a claim is of, the other claims in it, what contradicts it, and other events that it may be of: those
// that share most of place, days, type and parties with it, or, when `words` are given, those in which all of them
// occur. A plan, a state or words (a demand, an accusation) are no happening: "event" is null then, and nothing is
// near. nullopt: there is no such claim.
std::optional<std::string> links_json(const Compared& compared, std::string_view claim, const std::string& words);

}  // namespace selon

// Tellings to events: what propose_events does, and what the stored events are kept up to date with.
//
// In: claims, their tellings, decisions by hand. Out: events, in the order of their first claims. Tellings of other
// events change nothing in how an event comes about, so that the tellings of one, grouped alone, give it again.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "selon/events.h"
#include "situation/telling.h"

namespace selon {

// `claims` in the order of reports and texts; `tellings` point into them. `wanted`: only tellings of whose claims this
// is true are grouped; null: all.
using Wanted = std::function<bool(const ToldClaim&)>;
std::vector<Event> group_tellings(std::span<const ToldClaim> claims, std::vector<Telling> tellings,
                                  const WordTable& words, std::span<const EventDecision> decisions,
                                  const Wanted& wanted = nullptr);

}  // namespace selon

// Tellings to events: what propose_events does, and what the stored events are kept up to date with.
//
// In: claims, their tellings, decisions by hand. Out: events, each with its component: the tellings that pairs of
// enough score, decisions or copies connect. No event reaches beyond its component, so that a component can be grouped
// alone and gives the same events.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "selon/events.h"
#include "situation/telling.h"

namespace selon {

struct Grouped {
  std::vector<Event> events;            // in the order of their first claims
  std::vector<std::string> components;  // of each: the id of its component's first claim
};

// `claims` in the order of reports and texts; `tellings` point into them. `wanted`: only tellings of whose claims this
// is true are grouped; null: all.
using Wanted = std::function<bool(const ToldClaim&)>;
Grouped group_tellings(std::span<const ToldClaim> claims, std::vector<Telling> tellings, const WordTable& words,
                       std::span<const EventDecision> decisions, const Wanted& wanted = nullptr);

}  // namespace selon

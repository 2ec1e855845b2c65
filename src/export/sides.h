// The two sides of an event, as data sets of dyads ask for them.
//
// In: claims and the event that they tell. Out: one party that does it and one that it is done to, or the two that
// meet; nullptr where none is told or none can be: unarmed people are no party to a battle. Beside each, those that one
// and the same claim names with it: two who are accused of a strike by two voices are no allies.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "selon/events.h"

namespace selon {

struct Sides {
  const ToldActor *a = nullptr, *b = nullptr;
  std::vector<std::string> with_a, with_b;
  bool b_is_told_by_the_toll_alone = false;  // harmed in it; whom it was meant for is not told
};

Sides sides_of(std::span<const ToldClaim> claims, const Event& event);

bool names(const std::vector<ToldActor>& actors, const std::string& name);

}  // namespace selon

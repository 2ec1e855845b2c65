// When a claim is: the day that its words tell, or that the same happening was told on before.
//
// In: a trigger and the times around it. Out: the days, and the time they were read from. A day belongs to the clause
// that it hangs on: in "le ministère a annoncé lundi que l'armée s'était repliée" Monday is when it was announced, in
// "la ville, qu'il contrôlait, est tombée lundi" no day is told for the control. What is told of one incident (its
// dead, its wounded, its blasts, those arrested) happened on the day told for it before; an advance or a capture may be
// of any other day.
#pragma once

#include <optional>

#include "claim/nearness.h"

namespace selon {

// The day told before for something of one incident, and the last sentence that had it.
struct CarriedDay {
  When when;
  std::size_t sentence = 0;
};

struct ClaimDay {
  std::optional<Index> time;
  std::optional<When> when;
};

ClaimDay day_of(const Nearness& near, const std::optional<CarriedDay>& before);

// Attacks, blasts, tolls and what follows on them: told of one day.
bool is_of_incident(ClaimType type);

}  // namespace selon

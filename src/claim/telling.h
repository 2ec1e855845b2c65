// On whose word a claim stands, and how surely it is told.
//
// In: a trigger and its clause. Out: the voices whose words hold the trigger, outermost first, and the certainty that
// its clause gives it: denied by a negation or by a voice that denies, unconfirmed by a conditional or a hedge, planned
// by a future or an intention, else actual.
#pragma once

#include <vector>

#include "claim/clause.h"

namespace selon {

std::vector<Index> voices_of(const Draft& draft, const Trigger& trigger);

Certainty certainty_of(const Draft& draft, const ClaimWords& words, const Trigger& trigger, const Clause& clause,
                       const std::vector<Index>& voices);

}  // namespace selon

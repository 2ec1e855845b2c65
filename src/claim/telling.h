// On whose word a claim stands.
//
// In: a trigger. Out: the voices whose words hold it, outermost first; none where the outlet itself tells it.
#pragma once

#include <vector>

#include "claim/clause.h"

namespace selon {

std::vector<Index> voices_of(const Draft& draft, const Trigger& trigger);

}  // namespace selon

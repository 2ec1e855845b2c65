// The last step of the line: mentions become claims.
//
// In: a draft with places, times, actors, figures and voices. Out: one Claim for each trigger that the rules of phase
// `claim` find, with its arguments from the clause around it. Each question has its own file: which words are triggers
// (trigger.h), who does it to whom (roles.h), where and when and how many (setting.h), on whose word and how surely
// (telling.h), which codes it suggests (codes.h), and whether the report is of conflict at all (mention/topic.h).
#pragma once

#include <vector>

#include "claim/trigger.h"
#include "mention/draft.h"

namespace selon {

void assemble_claims(Draft& draft);

// The same, and what could have been a claim and is none.
std::vector<PassedOver> assemble_and_explain(Draft& draft);

}  // namespace selon

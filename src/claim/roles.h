// Who does and who suffers what a trigger says.
//
// In: a trigger, its clause, and the actors that stand in its sentence. Out: actor and target indices, and how they
// were found. Where the sentence has a tree, subject, object and agent are read from it; else by position: what stands
// before a verb and hangs on no preposition is its subject, what follows it its object, and prepositions say the rest
// ("par", "contre", "entre", "de"). A passive participle turns subject and object round.
#pragma once

#include <vector>

#include "claim/clause.h"

namespace selon {

struct Roles {
  std::vector<Index> actor, target;  // each at most once
  bool carried = false;              // read from another clause than the trigger's own
};

// `triggers`: all of the report; a role does not reach across another trigger's verb.
Roles find_roles(const Draft& draft, const ClaimWords& words, const std::vector<Trigger>& triggers, std::size_t which,
                 const Clause& clause);

}  // namespace selon

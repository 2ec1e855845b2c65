// Who does and who suffers what a trigger says, by position: the way of last resort, where the tree tells nothing.
//
// In: a trigger, its clause, and the actors that stand in its sentence. Out: actor and target indices, and how they
// were found. What stands before a verb and hangs on no preposition is its subject, what follows it its object, and
// prepositions say the rest ("par", "contre", "entre", "de"). A passive participle turns subject and object round.
// Where there is a tree that found nothing, what it hangs on other words is refused here too: by position alone, a
// third of the actors were right.
#pragma once

#include <vector>

#include "claim/clause.h"
#include "claim/tree_roles.h"

namespace selon {

// `triggers`: all of the report; a role does not reach across another trigger's verb.
Roles roles_by_position(const Draft& draft, const ClaimWords& words, const Tree& tree,
                        const std::vector<Trigger>& triggers, std::size_t which, const Clause& clause);

}  // namespace selon

// Whose doing a happening is that the report has told of before.
//
// In: a trigger, what its own words told of its parties, and the claims made so far. Out: the parties of the same
// happening, where the words only name it again: "L'offensive se poursuit" is the offensive told last; "le gouvernement
// a condamné l'attaque" condemns who is told to have done it.
#pragma once

#include <vector>

#include "claim/tree_roles.h"

namespace selon {

// `sentences`: of the claims of the record, in their order.
void take_over_parties(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger,
                       const std::vector<std::size_t>& sentences, Roles& roles);

}  // namespace selon

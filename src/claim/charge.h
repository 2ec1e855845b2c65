// What somebody is accused of, and by which word.
//
// In: a verb or a noun that tells of a deed. Out: the word of accusation that the deed hangs on by "de"; no_token when
// there is none. "Les miliciens sont accusés d'un massacre", "des accusations de viols", "accusé par des témoins
// d'avoir tiré": whoever is accused is said to have done it, and who accuses has not. Needs the sentence's tree.
#pragma once

#include "claim/claim_words.h"
#include "claim/tree.h"

namespace selon {

TokenIndex charge_above(const ClaimWords& words, const Tree& tree, TokenIndex deed);

}  // namespace selon

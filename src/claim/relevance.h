// Whether a report is of armed conflict at all.
//
// In: the text's words of the lexicon classes `conflict_word` and `other_field`. Out: how many of a hundred words the
// first are, less the second. Football and bus accidents have dead, attacks and defeats as well; what they lack is
// company. A report below the bounds gives no claims, and a note says so.
#pragma once

#include "claim/claim_words.h"

namespace selon {

struct Relevance {
  double per_hundred = 0;     // conflict words per hundred words
  std::size_t different = 0;  // different ones that no other field borrows
};

Relevance relevance_of(const Draft& draft, const ClaimWords& words);
bool is_relevant(const Relevance& relevance);

}  // namespace selon

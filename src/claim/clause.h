// The clause around a trigger, by signs and by the words that begin clauses.
//
// In: a trigger. Out: the tokens that its own words stand among. "Les rebelles, qui ont repris le village, avancent":
// the clause of "repris" begins at "qui". A comma alone is no border, because subjects carry appositions between
// commas.
#pragma once

#include "claim/claim_words.h"
#include "claim/trigger.h"

namespace selon {

struct Clause {
  TokenIndex first = 0, end = 0;  // half-open
  bool relative = false;          // begins with a word that stands for the noun before it
};

Clause clause_of(const Draft& draft, const ClaimWords& words, const Trigger& trigger);

// ; : ( ) quotation marks and dashes: what a role does not reach across.
bool is_hard_sign(const Draft& draft, TokenIndex token);
bool is_comma(const Draft& draft, TokenIndex token);

}  // namespace selon

// Whether a report is of armed conflict at all, and whether a sentence of it tells of something that happened.
//
// In: the text's words of the lexicon classes `conflict_word` and `other_field`, and the armed parties found in it.
// Out: how many of a hundred words tell of conflict. Football and bus accidents have dead, attacks and defeats as well;
// what they lack is company. A report below the bounds gives no claims, and a note says so.
#pragma once

#include "claim/claim_words.h"
#include "claim/trigger.h"

namespace selon {

struct Relevance {
  double per_hundred = 0;  // conflict words per hundred words
  double certain = 0;      // different ones that no other field borrows, and a third of those that one does
};

Relevance relevance_of(const Draft& draft, const ClaimWords& words);
bool is_relevant(const Relevance& relevance);

// "La foudre a tué quarante vaches", in whatever report: the sentence has words of other fields, and hardly any of
// conflict.
bool is_of_other_field(const Draft& draft, const ClaimWords& words, const Sentence& sentence);

// "une simulation d'attentat", "le village a commémoré le massacre", "le film retrace l'évasion": the trigger depends
// on a word of the class `unreal_word`, or on a verb whose subject is one. Needs the sentence's tree.
bool is_unreal(const Draft& draft, const ClaimWords& words, const Trigger& trigger);

}  // namespace selon

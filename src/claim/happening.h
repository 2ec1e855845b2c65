// Whether a sentence of a report of conflict tells of something that happened in it.
//
// In: the sentence's words and tree. Out: no, where they are of another field, or where what they tell is shown,
// practised or remembered. Whether the report as a whole is of conflict is mention/topic.h.
#pragma once

#include "claim/claim_words.h"
#include "claim/trigger.h"
#include "mention/topic.h"

namespace selon {

// "La foudre a tué quarante vaches", in whatever report: the sentence has words of other fields, and hardly any of
// conflict.
bool is_of_other_field(const FieldWords& words, const Sentence& sentence);

// "une simulation d'attentat", "le village a commémoré le massacre", "le film retrace l'évasion": the trigger depends
// on a word of the class `unreal_word`, or on a verb whose subject is one. Needs the sentence's tree.
bool is_unreal(const Draft& draft, const ClaimWords& words, const Trigger& trigger);

}  // namespace selon

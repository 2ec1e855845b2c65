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

// "La guerre reprend": a verb whose rule has `needs=object` stands without one. Needs the sentence's tree.
bool lacks_object(const Tree& tree, const Trigger& trigger);

// "Une vague de froid frappe le pays", "une pluie de critiques": what acts, or what a noun is of, is no party and no
// weapon; "bombardé de questions", "une offensive diplomatique": words beside the trigger make it a figure of speech.
// Needs the sentence's tree.
bool is_figurative(const ClaimWords& words, const Tree& tree, const Trigger& trigger);

// "Une armée qui perd ses officiers perd vite ses batailles": told of no place, day, number or party with a name, in
// the present, with words that say it of all such things. Needs the sentence's tree.
bool is_general(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger);

// "La chevalerie fut décimée par les archers": told in the tense of histories, with no day, no party and no word of
// today's wars in the sentence. Needs the sentence's tree.
bool is_chronicle(const Draft& draft, const FieldWords& field_words, const Tree& tree, const Trigger& trigger);

// "une simulation d'attentat", "le village a commémoré le massacre", "le film retrace l'évasion": the trigger depends
// on a word of the class `unreal_word`, or on a verb whose subject is one. Needs the sentence's tree.
bool is_unreal(const Draft& draft, const ClaimWords& words, const Trigger& trigger);

}  // namespace selon

// Whether the words around a trigger keep it company: a party where one should stand, and anything of a conflict at
// all.
//
// In: the trigger, its sentence's tree, items and words. Out: no, where a thing stands for the party that its rule asks
// for, or where words that all fields have stand alone. Whether the whole sentence is of another field is happening.h.
#pragma once

#include <vector>

#include "claim/claim_words.h"
#include "claim/trigger.h"
#include "mention/topic.h"

namespace selon {

// Acts that have other meanings away from war; a deal or a demand of another field is told by the same words.
bool is_warlike(ClaimType type);

// Whether any item of the lattice that begins in the sentence holds.
template <typename Holds>
bool any_item(const Draft& draft, const Sentence& sentence, Holds&& holds) {
  for (TokenIndex token = sentence.first; token < sentence.end; ++token) {
    bool found = false;
    draft.lattice.starting_at(token, [&](std::uint32_t i) { found = found || holds(draft.lattice[i]); });
    if (found) return true;
  }
  return false;
}

bool counts_persons(const Draft& draft, const Item& item);

// "La rentabilité progresse", "exécuter un programme": by `needs=doer` (`victim`, `opponent`) of its rule a party
// should stand where a thing does. Needs the sentence's tree.
bool is_of_things(const Draft& draft, const ClaimWords& words, const FieldWords& field_words, const Tree& tree,
                  const Trigger& trigger);

// "Elle demande au vendeur de lui avancer vingt dollars": words that every field has, and nothing around them that
// speaks of conflict: no other word of it, no party that wages war or rules, no place, town, time or number of persons.
// `parties` are the claim's.
bool is_barren(const Draft& draft, const ClaimWords& claim_words, const FieldWords& words, const Trigger& trigger,
               const std::vector<Index>& parties);

}  // namespace selon

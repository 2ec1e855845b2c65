// How surely a claim is told: its factuality as the report words it (Saurí & Pustejovsky's FactBank asks the same).
//
// In: a trigger, its clause, the tree and the voices that hold it. Out: denied by a negation, by a verb of failing or
// by a voice that denies; unconfirmed by a conditional or a hedge; planned by a future, an intention or an order; else
// actual. Words beside the trigger decide first; then the verbs and nouns that govern its clause, as far as they
// themselves say nothing of it: "a réussi à prendre" takes, "tente de prendre" does not.
#pragma once

#include <vector>

#include "claim/clause.h"
#include "claim/tree.h"

namespace selon {

Certainty certainty_of(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger,
                       const Clause& clause, const std::vector<Index>& voices);

// "Si les rebelles attaquaient, la ville tomberait", "Qui a attaqué le convoi ?": asked or supposed, never told.
bool is_supposed(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger);

}  // namespace selon

// Where and when a claim is, which figures it carries, and with what weapon it was done.
//
// In: a trigger and its clause, the places, times and figures of the draft, and the claims made so far. Out: indices,
// and the days. What the clause does not tell is taken from its sentence, then from the claim before in the same
// paragraph or the sentence before (basis `context`); a claim is never given a place or day from further off.
#pragma once

#include <optional>
#include <vector>

#include "claim/clause.h"

namespace selon {

struct Setting {
  std::vector<Index> place, figures;
  std::size_t place_sentence = 0;  // in which the place was told
  std::optional<Index> time;
  std::optional<When> when;
  std::optional<Span> means;  // the weapon
};

// What the claim before had, as far as the next may carry it over.
struct Carried {
  std::vector<Index> place;
  std::optional<When> when;
  std::size_t sentence = 0;
  std::size_t place_sentence = 0;  // in which the place was told
  std::size_t when_sentence = 0;   // in which the day was told
  std::size_t paragraph = 0;
};

Setting find_setting(const Draft& draft, const ClaimWords& words, const Tree& tree,
                     const std::vector<Trigger>& triggers, std::size_t which, const Clause& clause,
                     const std::optional<Carried>& before);

}  // namespace selon

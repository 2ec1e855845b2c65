// The small words around a claim, by the names of their lexicon classes.
//
// In: the lexicon of the report's language, and the lattice that its words lie in. Out: whether a token is such a word,
// and what the lexicon says of it. A class that the language does not have holds no word.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "mention/draft.h"

namespace selon {

enum class WordClass : std::uint8_t {
  be_form,
  have_form,
  step_over,
  determiner_word,
  points_back,
  claim_border,
  relative_word,
  joining_word,
  actor_link,
  negation,
  negation_end,
  unsure_word,
  plan_word,
  failing_word,
  reflexive_word,
  since_word,
  definite_word,
  purpose_word,
  unreal_word,
  light_verb,
  governing_word,
  without_word,
  supposing_word,
  place_back,
  weapon_word,
  other_doer,
  figurative_word,
  general_word,
  among_word,
  act_noun,
  answers_word,
  being_verb,
  credit_verb,
  despite_word,
  wanted_word,
  happening_verb,
  birth_word,
  facing_word,
  ore_word,
  their_word,
  seat_word,
  about,
  at_least,
  more_than,
  up_to,
  less_than,
  country_back,
  hit_word,
  carrying_verb,
  charging_word,
  reason_word
};
inline constexpr std::size_t word_class_count = 51;

class ClaimWords {
 public:
  explicit ClaimWords(const Draft& draft);

  // The longest entry of the class that begins (ends) at the token; null when there is none.
  const Item* at(WordClass word_class, TokenIndex token) const;
  const Item* ending_at(WordClass word_class, TokenIndex end) const;
  bool is(WordClass word_class, TokenIndex token) const { return at(word_class, token) != nullptr; }
  // The value of the class's entry for the token's lemma; nullopt when the class does not hold it.
  std::optional<std::string_view> lemma(WordClass word_class, TokenIndex token) const;
  std::string_view value(const Item& item) const { return draft_.knowledge.lexicon.value(item.index); }

  // Whether any word of the class stands in [first, end).
  bool any(WordClass word_class, TokenIndex first, TokenIndex end) const;
  bool any_in_text(ClassName class_name) const;

 private:
  bool is_workplace(const Item& item) const;

  const Draft& draft_;
  std::array<std::optional<ClassId>, word_class_count> ids_;
};

}  // namespace selon

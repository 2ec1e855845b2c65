#include "claim/claim_words.h"

#include <algorithm>

namespace selon {
namespace {

constexpr std::array<ClassName, word_class_count> class_names = {
    "be_form",       "have_form",     "step_over",       "determiner_word", "points_back",    "claim_border",
    "relative_word", "joining_word",  "actor_link",      "negation",        "negation_end",   "unsure_word",
    "plan_word",     "failing_word",  "reflexive_word",  "since_word",      "definite_word",  "purpose_word",
    "unreal_word",   "light_verb",    "governing_word",  "without_word",    "supposing_word", "place_back",
    "weapon_word",   "other_doer",    "figurative_word", "general_word",    "among_word",     "act_noun",
    "answers_word",  "being_verb",    "credit_verb",     "despite_word",    "wanted_word",    "happening_verb",
    "birth_word",    "facing_word",   "ore_word",        "their_word",      "seat_word",      "about",
    "at_least",      "more_than",     "up_to",           "less_than",       "country_back",   "hit_word",
    "carrying_verb", "charging_word", "reason_word"};

}  // namespace

ClaimWords::ClaimWords(const Draft& draft) : draft_(draft) {
  for (std::size_t i = 0; i < word_class_count; ++i) ids_[i] = draft.knowledge.lexicon.find_class(class_names[i]);
}

const Item* ClaimWords::at(WordClass word_class, TokenIndex token) const {
  return draft_.lattice.phrase_at(ids_[static_cast<std::size_t>(word_class)], token);
}

const Item* ClaimWords::ending_at(WordClass word_class, TokenIndex end) const {
  const auto id = ids_[static_cast<std::size_t>(word_class)];
  const Item* found = nullptr;
  if (!id) return found;
  draft_.lattice.ending_at(end, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (found == nullptr && item.kind == ItemKind::lexicon && item.lexicon_class == *id) found = &item;
  });
  return found;
}

std::optional<std::string_view> ClaimWords::lemma(WordClass word_class, TokenIndex token) const {
  const auto id = ids_[static_cast<std::size_t>(word_class)];
  std::optional<std::string_view> found;
  Token lemma;
  lemma.word = draft_.syntax.tokens[token].lemma_word;
  if (!id || lemma.word == no_word) return found;
  const Lexicon& lexicon = draft_.knowledge.lexicon;
  lexicon.match(&lemma, 1, [&](std::size_t, const LexiconEntry& entry) {
    if (entry.lexicon_class == *id) found = lexicon.value(entry.value);
  });
  return found;
}

bool ClaimWords::any(WordClass word_class, TokenIndex first, TokenIndex end) const {
  for (TokenIndex token = first; token < end; ++token)
    if (is(word_class, token)) return true;
  return false;
}

bool ClaimWords::any_in_text(ClassName class_name) const {
  const auto id = draft_.knowledge.lexicon.find_class(class_name);
  if (!id) return false;
  const auto& items = draft_.lattice.items();
  return std::any_of(items.begin(), items.end(), [&](const Item& item) {
    return item.kind == ItemKind::lexicon && item.lexicon_class == *id && !is_workplace(item);
  });
}

// "la mine d'Essakane", "une mine d'or": no weapon.
bool ClaimWords::is_workplace(const Item& item) const {
  const Item* link = item.end < draft_.syntax.tokens.size() ? at(WordClass::actor_link, item.end) : nullptr;
  if (link == nullptr || value(*link) != "of" || link->end >= draft_.syntax.tokens.size()) return false;
  bool place = is(WordClass::ore_word, link->end);
  draft_.lattice.starting_at(link->end,
                             [&](std::uint32_t i) { place = place || draft_.lattice[i].kind == ItemKind::place; });
  return place;
}

}  // namespace selon

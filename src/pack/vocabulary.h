// Words as numbers.
//
// Every word that a rule, a lexicon or a world name knows has an id; tokens of a text are looked up once, and from then
// on a rule compares integers. Filled while a language loads, never changed afterwards.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace selon {

using WordId = std::uint32_t;
inline constexpr WordId no_word = 0;  // a word that nothing in the language data mentions

class Vocabulary {
 public:
  Vocabulary();

  // `word` is given as fold() gives it. The id of a new word is the next number.
  WordId add(std::string_view word);

  WordId find(std::string_view word) const;

  // The only known word whose form without accents is `bare_form`; no_word when there is none or several. This is how
  // "peri" and "Etat" are read as "péri" and "état" without confusing "a" and "à".
  WordId find_bare(std::string_view bare_form) const;

  const std::string& form(WordId id) const { return forms_[id]; }
  std::size_t size() const { return forms_.size(); }

 private:
  std::deque<std::string> forms_;  // a deque: the keys below point into it
  std::unordered_map<std::string_view, WordId> ids_;
  std::unordered_map<std::string, WordId> bare_ids_;  // value no_word: ambiguous
};

}  // namespace selon

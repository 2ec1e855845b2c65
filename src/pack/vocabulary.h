// Words as numbers.
//
// Every word that a rule, a lexicon or a world name knows has an id; tokens of a text are looked up once, and from then
// on a rule compares integers. Filled while a language loads, never changed afterwards. The table is written by hand
// because every token of every report is looked up twice: once as it is, and, as most words are unknown, once without
// accents.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace selon {

using WordId = std::uint32_t;
inline constexpr WordId no_word = 0;  // a word that nothing in the language data mentions

// Strings numbered 0, 1, 2... in the order in which they came, all in one buffer: thousands of words are added at each
// start of the program, and every token of every text is looked up.
class StringTable {
 public:
  static constexpr std::uint32_t absent = 0xFFFFFFFF;

  std::uint32_t find(std::string_view key) const;
  std::uint32_t add(std::string_view key);  // the number it has or gets
  // Good until the next add().
  std::string_view at(std::uint32_t number) const {
    return std::string_view(pool_).substr(starts_[number], starts_[number + 1] - starts_[number]);
  }
  std::size_t size() const { return starts_.size() - 1; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = absent;
  };
  std::size_t slot_of(std::string_view key, std::uint32_t hash) const;
  void grow();

  std::string pool_;                                                   // all keys, one behind the other
  std::vector<std::uint32_t> starts_ = std::vector<std::uint32_t>(1);  // in the pool, and where the last one ends
  std::vector<Slot> slots_;                                            // a power of two, at most half full
};

class Vocabulary {
 public:
  Vocabulary();

  // `word` is given as fold() gives it. The id of a new word is the next number.
  WordId add(std::string_view word);

  WordId find(std::string_view word) const;

  // The only known word whose form without accents is `bare_form`; no_word when there is none or several. This is how
  // "peri" and "Etat" are read as "péri" and "état" without confusing "a" and "à".
  WordId find_bare(std::string_view bare_form) const;

  std::string_view form(WordId id) const { return words_.at(id); }  // good until the next add()
  std::size_t size() const { return words_.size(); }

 private:
  StringTable words_;  // numbers are ids; 0 is the empty string
  StringTable bare_forms_;
  std::vector<WordId> bare_ids_;  // by number in bare_forms_; no_word: ambiguous
};

}  // namespace selon

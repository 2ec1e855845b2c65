// The lists by which a language cuts its texts, as sets of folded words.
//
// In: the lexicon's stanzas. Out: one set per class, ready for look-ups without allocation. The classes are described
// in tokenize.h; which words they hold is the language's business (languages/xx/lexicon/tokens.lex).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pack/vocabulary.h"
#include "syntax/tokenize.h"

namespace selon {

// Folded forms with a small number. Long pieces of text are refused before they are folded: no entry is that long.
class FoldedSet {
 public:
  static constexpr std::uint8_t absent = 0xFF;

  void add(std::string_view phrase, std::uint8_t value);
  std::uint8_t find(std::string_view piece) const;  // `absent` when it is not there
  bool contains(std::string_view piece) const { return find(piece) != absent; }
  std::size_t longest() const { return longest_; }  // bytes that a piece may have at most

 private:
  StringTable words_;
  std::vector<std::uint8_t> values_;  // by number in words_
  std::size_t longest_ = 0;
};

// What the full stop after an abbreviation may do besides.
enum class AbbreviationUse : std::uint8_t {
  never_ends,     // "M. Dupont": a capital follows, and the sentence goes on
  may_end,        // "etc. Le général": ends the sentence where a capital follows
  before_number,  // "p. 12": an abbreviation only before a figure
};

enum class StarterUse : std::uint8_t {
  marked,    // begins a sentence only where the one before has ended with a sign
  unmarked,  // does so even where no sign stands before it: a headline that ran into the text
};

struct TokenizerData::Impl {
  FoldedSet elisions, clitics, abbreviations, keeps, inflections, starters;
  FoldedSet kept_beginnings;  // bare, as far as the letter after the first apostrophe: "l'o" of "l'on"
};

}  // namespace selon

// How common words are in ordinary text of a language: languages/xx/frequencies.info, made by tools/word_frequencies.
//
// In: a stanza of lines "number word word ...". Out: occurrences in 100,000 words. It only tells which word of a rule
// is the rarest (rule/wake.h): what is read does not hang on it, how fast does.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/stanza.h"
#include "pack/vocabulary.h"
#include "selon/result.h"

namespace selon {

class WordFrequencies {
 public:
  // Errors: bad_knowledge (no stanza of that kind, a line without a number, a word twice), with file:line.
  static Result<WordFrequencies> build(const std::vector<Stanza>& stanzas);

  // Of a folded word: occurrences in 100,000 words; 0 where it is not listed.
  std::uint32_t of(std::string_view word) const {
    const std::uint32_t number = words_.find(word);
    return number == StringTable::absent ? 0 : frequencies_[number];
  }

  // visit(word, occurrences in 100,000 words)
  template <typename Visit>
  void each(Visit&& visit) const {
    for (std::uint32_t i = 0; i < words_.size(); ++i) visit(words_.at(i), frequencies_[i]);
  }

 private:
  StringTable words_;
  std::vector<std::uint32_t> frequencies_;  // by number in words_
};

}  // namespace selon

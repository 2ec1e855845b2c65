// How often what a rule may need stands in 100,000 tokens of ordinary text: the rarest of its needs wakes it
// (rule/wake.h). Words and lexicon classes by the language's own list; figures, capitals, tags and mentions by what was
// counted in French news of all kinds, which will not be far off elsewhere. Guesses only cost time.
#pragma once

#include <string_view>
#include <vector>

#include "pack/lexicon.h"
#include "pack/vocabulary.h"
#include "pack/word_frequencies.h"
#include "rule/signature.h"

namespace selon {

class NeedFrequency {
 public:
  NeedFrequency(const WordFrequencies& words, const Lexicon& lexicon, const Vocabulary& vocabulary);

  int word(std::string_view form) const { return unlisted_word + static_cast<int>(words_.of(form)); }
  // Of a lemma its own form is one of several.
  int lemma(std::string_view form) const { return 2 * word(form); }
  int phrase(ClassId lexicon_class) const { return unlisted_phrases + classes_[lexicon_class]; }
  static int digits(Digits digits);
  static int mention(ItemKind kind);
  static constexpr int capitals = 700, tag = 8000;

 private:
  static constexpr int unlisted_word = 3, unlisted_phrases = 20;  // all of a class

  const WordFrequencies& words_;
  std::vector<int> classes_;  // of their listed words
};

}  // namespace selon

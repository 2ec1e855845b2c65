#include "rule/need_frequency.h"

namespace selon {

NeedFrequency::NeedFrequency(const WordFrequencies& words, const Lexicon& lexicon, const Vocabulary& vocabulary)
    : words_(words), classes_(lexicon.class_names().size()) {
  words.each([&](std::string_view word, std::uint32_t frequency) {
    Token token;
    token.word = vocabulary.find(word);
    token.letters = Letters::lower;
    if (token.word == no_word) return;
    lexicon.match(&token, 1, [&](std::size_t, const LexiconEntry& entry) {
      classes_[entry.lexicon_class] += static_cast<int>(frequency);
    });
  });
}

int NeedFrequency::digits(Digits digits) {
  switch (digits) {
    case Digits::one:
      return 1000;
    case Digits::two:
      return 1400;
    case Digits::three:
      return 400;
    case Digits::four:
      return 1200;
    case Digits::more:
      return 50;
    case Digits::mixed:
      return 350;
  }
  return tag;
}

int NeedFrequency::mention(ItemKind kind) {
  switch (kind) {
    case ItemKind::number:
      return 4000;
    case ItemKind::actor:
      return 3500;
    case ItemKind::place:
      return 2700;
    case ItemKind::time:
      return 2200;
    case ItemKind::figure:
      return 1500;
    case ItemKind::voice:
    case ItemKind::quote:
      return 500;
    case ItemKind::lexicon:
      break;
  }
  return tag;
}

}  // namespace selon

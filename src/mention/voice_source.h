// Which words name a speaker.
//
// In: the words that a rule took for the source. Out: the shortest of them that name who speaks, as a reader would mark
// them: without the apposition (*Omar Diallo, gouverneur de la région*), without the day on which he spoke (*le
// Cameroun mercredi dernier*), without whom he told it to (*un habitant à l'AFP*), and the name where the words only
// lead to it
// (*Le ministre, Bekir Bozdag, …*). Rules need not know any of this, and see one noun phrase.
#pragma once

#include <optional>

#include "mention/draft.h"
#include "mention/voice_content.h"

namespace selon {

class SourceFinder {
 public:
  explicit SourceFinder(const Draft& draft);

  TokenRange shortest(TokenRange source, TokenRange cue, const Sentence& sentence) const;

  // The subject of the cue's verb, where the words before it only happen to stand there: "Les analyses recueillies
  // après le drame indiquent que …". It must be somebody or something that speaks, and those words must not.
  TokenRange subject(TokenRange source, TokenRange cue, const Sentence& sentence) const;

  // The words of a source; of a pronoun hung on its verb, the pronoun alone: *il* of *a-t-il dit*.
  Span words(TokenRange source) const;

 private:
  TokenIndex behind_group(TokenIndex subject, TokenIndex end, TokenIndex limit) const;
  const Draft& draft_;
  const std::vector<Token>& tokens_;
  std::optional<ClassId> told_to_, clitic_, speaker_, exhibit_;

  bool is_sign(TokenIndex token, std::string_view sign) const;
  bool speaks(TokenRange words) const;
  bool is_object(TokenRange source) const;
  TokenRange named(TokenRange source, TokenRange cue, const Sentence& sentence) const;
  TokenIndex without_hearer(TokenRange source) const;
  TokenIndex without_apposition(TokenRange source) const;
  TokenIndex without_time(TokenRange source) const;
  TokenIndex behind_time(TokenRange source) const;
};

}  // namespace selon

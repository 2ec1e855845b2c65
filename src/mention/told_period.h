// The period that a sentence tells by its ends: "depuis le 5 juin et jusqu'au 10 octobre", "du 3 au 5 mars".
//
// In: the times of a record and the words before them (lexicon classes since_word, until_word, range_word, range_link).
// Out: the first and the last day, with the times that tell them. "depuis mars" alone lasts until the day of
// publication. A sentence that tells two such periods tells none: which of them is meant is not known.
#pragma once

#include <optional>

#include "mention/draft.h"

namespace selon {

struct ToldPeriod {
  Days days;
  Index from = 0, until = 0;  // times; the same when one end alone is told
  bool both_ends = false;
};

std::optional<ToldPeriod> told_period(const Draft& draft, const Sentence& sentence);

}  // namespace selon

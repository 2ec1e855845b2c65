// Numbers in digits and words.
//
// In: tokens. Out: Number values and lattice items that cover all their tokens: "3 250", "deux cent trente", "3,2
// millions". A language gives its number words in four lexicon classes; how they combine (units add, hundreds multiply
// what stands before them, thousands close a group) is the same in the languages selon reads, and lives here. A word
// that is also an article ("un") is a number only beside other number words; ordinals are none.
//   cardinal     value 0-99; phrases for compounds that do not add up ("quatre vingt" = 80)
//   scale        100, 1000, 1000000...
//   number_link  words that may stand between two number words ("et")
//   number_article  cardinals that are articles when alone
#pragma once

#include <optional>
#include <string_view>

#include "mention/draft.h"

namespace selon {

// "3 250" → 3250, "3,5" → 3.5, "1.200" → 1200, "1er" → nullopt. `decimal` is the language's decimal sign; the other of
// point and comma groups thousands, and so do spaces and apostrophes.
std::optional<double> parse_digits(std::string_view form, char decimal);

}  // namespace selon

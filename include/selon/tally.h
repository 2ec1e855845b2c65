// How data sets count words: the only place where a counting rule is applied.
//
// The ledger keeps *des dizaines* as the words and their bounds, 20 to 99; ACLED counts 10 for it, UCDP works with the
// lowest that the words allow. So the rule is chosen when data leave selon, and the same ledger gives different numbers
// under two tallies while no stored row changes. Every rule and its source: docs/formats/export.md.
#pragma once

#include <optional>
#include <span>

#include "selon/tolls.h"

namespace selon {

enum class Tally {
  acled,   // one number: the most conservative; a fixed one for vague words
  ucdp,    // low <= best <= high: the lowest that the words allow, up to the highest that they tell
  minmax,  // the words' own bounds and nothing else
};

Bounds count(const ToldFigure& figure, Tally tally);

// Of many accounts of one event. A voice that revised its toll counts with the latest. What nobody tells is no number
// under any rule: that ACLED writes 0 for it is a matter of its column, not of counting.
Bounds count_event(std::span<const ToldClaim> claims, const Event& event, FigureKind kind, Tally tally);

}  // namespace selon

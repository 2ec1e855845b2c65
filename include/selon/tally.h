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

// Of many accounts of one event. A voice that revised its toll counts with the latest; a toll that nobody gives is 0
// for ACLED, which counts reported dead, and unknown for the others.
Bounds count_event(std::span<const ToldClaim> claims, const Event& event, FigureKind kind, Tally tally);

// Of what one report tells of an event; `told` is described from that report's claims alone. A report that is silent
// gives no number under any rule, since another report may tell the dead.
Bounds count_report(std::span<const ToldClaim> claims, const Event& told, FigureKind kind, Tally tally);

}  // namespace selon

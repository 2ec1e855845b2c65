// How likely a claim is right: that a careful reader would mark a claim of its type there.
//
// In: a claim with its arguments, how strongly its trigger's words alone say it, and whether its parties had to be
// fetched from another clause. Out: a probability. Evidence adds up to a score (a claim whose own clause answers who,
// where, when and how many was read from a sentence that was understood), and a table turns the score into the share of
// claims with such a score that were right on reports read by hand. More evidence never means less confidence, and a
// place from further off means less.
#pragma once

#include "claim/trigger.h"
#include "selon/record.h"

namespace selon {

enum class PartiesFrom { own_clause, another_clause };

// `place_distance`: sentences from which the place was carried over, 0 for the claim's own.
double evidence_score(const Claim& claim, Strength strength, PartiesFrom parties, std::size_t place_distance = 0);

// The share of claims with this score that were right. Grows with the score, and lies between 0 and 1.
double calibrated(double score);

}  // namespace selon

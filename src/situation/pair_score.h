// How much speaks for two tellings being of one happening, and what.
//
// In: two tellings. Out: a score with its reasons, or that they cannot be one (places far apart, other days, acts of
// another sort). Weights and bounds were chosen on two thirds of the labelled reports in tests/events and are measured
// on all of them (docs/measured.md).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "selon/events.h"
#include "situation/telling.h"

namespace selon {

struct PairScore {
  bool possible = true;
  double score = 0;
  std::vector<EventReason> reasons;
};

enum class Reasons { leave_out, give };

// From this score on two tellings are proposed as one event.
inline constexpr double same_event_score = 0.5;

PairScore pair_score(const Telling& one, const Telling& other, const WordTable& words, Reasons reasons);

}  // namespace selon

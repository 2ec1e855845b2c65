// Which tellings may be one happening: pairs that meet in a cell and score enough, the surest first.
//
// In: tellings. Out: pairs of their positions. What may be of any day is looked at first, then the others day by day,
// so that only the cells of some weeks are held at a time; the pairs are the same in whatever order they are found.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "situation/telling.h"

namespace selon {

struct ScoredPair {
  std::uint32_t a, b;  // a < b
  double score;
};

std::vector<ScoredPair> candidate_pairs(std::span<const Telling> tellings, const WordTable& words);

}  // namespace selon

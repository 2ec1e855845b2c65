// Where a claim is: the places that its words tell, or that were told before it.
//
// In: a trigger and the places around it, and those of the claim before. Out: places, at most four. A named building is
// nearer to the truth than its town, a town than its country. What the sentence does not tell is taken from the one
// before (basis `context`); never a country, since what happens in a country happens everywhere in it.
#pragma once

#include <optional>
#include <vector>

#include "claim/nearness.h"

namespace selon {

// Places told before, as far as a later claim may carry them over.
struct CarriedPlace {
  std::vector<Index> place;
  std::size_t sentence = 0;   // in which they were told
  std::size_t told_from = 0;  // that of the claim before
  std::size_t paragraph = 0;
  bool several = false;     // claims before have told of different places
  bool background = false;  // told of what lies back
};

struct ClaimPlace {
  std::vector<Index> place;
  std::size_t sentence = 0;  // in which they were told
};

ClaimPlace place_of(const Nearness& near, const std::optional<CarriedPlace>& before);

}  // namespace selon

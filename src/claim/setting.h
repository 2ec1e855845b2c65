// Where and when a claim is, which figures it carries, and with what weapon it was done.
//
// In: a trigger and what stands around it, and what claims before it had. Out: indices, and the days. Places and days
// have their own files (claim_place.h, claim_day.h).
#pragma once

#include <optional>
#include <vector>

#include "claim/claim_day.h"
#include "claim/claim_place.h"

namespace selon {

struct Setting {
  std::vector<Index> place, figures;
  std::size_t place_sentence = 0;  // in which the place was told
  std::optional<Index> time;
  std::optional<When> when;
  std::optional<Span> means;  // the weapon
};

// What the claims before had, as far as the next may carry it over.
struct Carried {
  CarriedPlace place;
  std::optional<CarriedDay> day;
};

Setting find_setting(const Nearness& near, const std::optional<Carried>& before);

}  // namespace selon

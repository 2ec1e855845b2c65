// A claim's fields as words, by name: what two versions of a claim are compared by, and what can be corrected by hand.
//
// In: a record and one of its claims. Out: each field's name and value as people write it: lists separated by "; ",
// days as 2017-10-13, nothing where nothing is known. Confidence and rules are left out: they say how a claim was read,
// not what it says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/record.h"

namespace selon {

struct ClaimField {
  std::string_view name;
  std::string value;  // empty: not known
  bool operator==(const ClaimField&) const = default;
};

// Always the same fields in the same order.
std::vector<ClaimField> claim_fields(const Record& record, const Claim& claim);

// "2017-10-13", "2017-10-10..2017-10-13", "2017-10-10..": days as corrections write them.
std::string days_words(const Days& days);

// "40 killed", "12.. killed combatants", "10..15 wounded", "~100 displaced": a figure as corrections write it.
std::string figure_words(const Figure& figure);

// {"certainty":["actual","denied"]}: the fields that differ, each as it was and as it is. Empty when none does.
std::string changed_fields(const std::vector<ClaimField>& before, const std::vector<ClaimField>& after);

}  // namespace selon

// Corrections by hand, applied to a record.
//
// In: a record, one of its claims, a field and the value that somebody gives it (include/selon/decisions.h says how it
// is written). Out: the record with that field as it was told. What the value names is looked for among what the report
// names; a party, a place or a figure that the report does not name is added, standing on the claim's own words, with
// the rule "hand.KEY" so that `selon why` shows whose word it is. What other claims refer to is never changed.
#pragma once

#include <string>
#include <string_view>

#include "selon/record.h"

namespace selon {

struct Correction {
  Index claim = 0;
  std::string_view field, value;
  std::string rule;  // "hand.3fa9c2d1"
};

// Errors: bad_input, with what the field can have. Then the record is as it was.
Result<void> correct(Record& record, const Correction& correction);

// Takes a claim out; what disputed it disputes nothing any more.
void remove_claim(Record& record, Index claim);

}  // namespace selon

// Parts of a record that are records themselves.
#pragma once

#include "selon/record.h"

namespace selon {

// The record without the claims that are less likely to be right than `least` (0 to 1). What the others say stays as it
// is; one that disputes a claim that is gone disputes none.
Record with_confidence(const Record& record, double least);

}  // namespace selon

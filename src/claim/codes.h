// ACLED and PLOVER codes that a claim alone suggests (docs/formats/record.md, table of claim types).
//
// In: a claim with its actors. Out: the two codes, and the name of the reason that chose between several. The binding
// code belongs to the event that many claims tell; so a claim about no event (a demand, a toll) has none. Nothing here
// is of a language: the table is the two codebooks'.
#pragma once

#include <string>

#include "selon/record.h"

namespace selon {

// Fills `acled`, `plover`, and adds to `why` where the actors decided.
void suggest_codes(const Record& record, Claim& claim);

}  // namespace selon

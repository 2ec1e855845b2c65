// A claim of one reading, put into another reading of the same report that does not make it.
//
// In: two records of one text, and a claim of the first. Out: the second with that claim at its end, and with the
// places, times, parties, figures and voices that it needs, where it has not the same ones already.
#pragma once

#include "selon/record.h"

namespace selon {

void carry_claim(const Record& from, Index claim, Record& to);

}  // namespace selon

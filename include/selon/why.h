// Why words make no claim: for each word that some rule takes for a trigger, what stood against it.
//
// In: a text and the language to read it with. Out: its record as ever, and the near misses in the order of the text:
// words that a rule matched and a later question passed over, and words that a rule looks for whose surroundings it did
// not find. Slower than reading, since every rule is tried everywhere.
#pragma once

#include <string>
#include <vector>

#include "selon/language.h"
#include "selon/record.h"

namespace selon {

struct NearMiss {
  Span words;           // the trigger's
  std::string rule;     // explain_rule says more of it
  std::string type;     // of the claim that the rule would have made
  std::string against;  // one sentence: what stood against it, or what is missing
};

struct Explained {
  Record record;
  std::vector<NearMiss> near_misses;
};

Explained explain(Text text, Metadata metadata, const Language& language);

}  // namespace selon

// Reads the marked texts of `yes` and `no` lines: "[Selon]cue [l'armée]source, le pont est détruit. => value".
#pragma once

#include <string>

#include "rule/rule_set.h"
#include "selon/result.h"

namespace selon {

// Errors: bad_knowledge at `place` (brackets that do not pair, marks in a `no`).
Result<Example> parse_example(Example::Kind kind, std::string_view line, const std::string& place);

}  // namespace selon

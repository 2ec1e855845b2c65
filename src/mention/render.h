// What a rule gave, in one line: the right side of "=>" in rule examples.
#pragma once

#include <string>
#include <string_view>

#include "mention/draft.h"

namespace selon {

// The first mention of the draft that the rule made: "2017-W40 2017-10-02..2017-10-08" for a time, "12..12 person
// killed" for a figure, the value of a number, the name and kind of a place or actor, source and stance of a voice, the
// type of a claim. "nothing" when the rule made none.
std::string render(const Draft& draft, std::string_view phase, std::string_view rule);

}  // namespace selon

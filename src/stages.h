// The steps of the line as functions over a draft, for reading a report (selon.cpp) and for running a rule's examples
// up to its phase (check_pack.cpp); and the line itself for who has looked at the text's language already.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "mention/draft.h"
#include "pack/syntax.h"
#include "rule/knowledge.h"
#include "selon/language.h"
#include "selon/text.h"

namespace selon {

// Sentences and tokens, and tags and trees where the pack has a model.
Syntax analyse_text(const Text& text, const Knowledge& knowledge);
bool can_parse(const Knowledge& knowledge);

// read() of selon/read.h, told which language the text is in (nullopt: it does not show): guessing costs as much as
// cutting the text into words.
Record read_as(const std::optional<std::string>& found, Text text, Metadata metadata, const Language& language);

// Runs the steps from where the draft stands (`draft.stage`) up to the phase: without it, or through it. An unknown
// phase runs all.
enum class StagesUntil { before, through };
void run_stages(Draft& draft, StagesUntil until, std::string_view phase);
void run_all_stages(Draft& draft);

}  // namespace selon

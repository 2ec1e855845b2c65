// Grammar alone: a report in, its sentences, words, trees and names out as CoNLL-U, the exchange format of treebanks.
// For comparing selon with other parsers, and for seeing what its rules see.
#pragma once

#include <string>

#include "selon/language.h"
#include "selon/read.h"
#include "selon/report.h"
#include "selon/result.h"

namespace selon {

// Errors: those of Text::decode; not_found when the language's pack has no model; bad_input when the text is in another
// language.
Result<std::string> parse_conllu(Report report, const Language& language, const ReadOptions& options = {});

}  // namespace selon

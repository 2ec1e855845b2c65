// How well quotation marks tell direct speech, token by token.
//
// In: a table of tokens (token, sentence start, "(from, to)" in the text, label O or DS, file), as the French direct
// speech corpus of novels has them. Out: precision, recall and F1 of the tokens inside a quotation, for each file and
// over all. Speech that only a dash begins has no quotation marks, and is missed.
#pragma once

#include <string>

#include "selon/language.h"
#include "selon/result.h"

namespace selon {

Result<void> measure_quotes(const std::string& path, const Language& language);

}  // namespace selon

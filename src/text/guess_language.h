// The language that a text is written in, or that nobody can tell.
//
// In: a Text. Out: an ISO 639-1 code, only where the guess is sure: reliable by CLD2's own measure and most of the
// text. A short headline, a table of figures and a text half French, half Arabic have no answer, and it is the caller's
// turn to ask. CLD2 reads static tables and nothing else: the answer depends on the bytes alone, on any thread.
#pragma once

#include <optional>
#include <string>

#include "selon/text.h"

namespace selon {

std::optional<std::string> guess_language(const Text& text);

// The language of a text that is told to be, or plainly is, in another one than `code`: a bad tree looks like a good
// one.
std::optional<std::string> foreign_language(const Text& text, const std::optional<std::string>& told,
                                            const std::string& code);

}  // namespace selon

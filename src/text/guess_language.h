// The language that a text is written in, or that nobody can tell.
//
// In: a Text, and the languages that can be read. Out: an ISO 639-1 code, only where the guess is sure: reliable by
// CLD2's own measure and most of the text. The languages that can be read are told to CLD2 as likely ones: a line of
// French with names from elsewhere is French then ("Kinshasa accuse Kigali de soutenir le M23"), and English stays
// English. A short headline, a table of figures and a text half French, half Arabic have no answer, and it is the
// caller's turn to ask. CLD2 reads static tables and nothing else: the answer depends on the bytes alone, on any
// thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "selon/text.h"

namespace selon {

std::optional<std::string> guess_language(const Text& text, const std::vector<std::string>& likely);

// The language of a text that is told to be, or plainly is, in another one than `code`: a bad tree looks like a good
// one.
std::optional<std::string> foreign_language(const Text& text, const std::optional<std::string>& told,
                                            const std::string& code);

}  // namespace selon

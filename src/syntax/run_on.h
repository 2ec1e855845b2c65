// Sentence ends that no sign marks: headlines, headings and list items whose line ends a text has lost.
//
// In: a tagged sentence. Out: the places inside it where a new one begins: "Trêve partielle à Alep | Toutes les routes
// sont rouvertes". Only a capitalised word can begin one, and most begin names ("le groupe État islamique"), so that a
// linear model weighs what stands around it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pack/syntax.h"
#include "syntax/tagger.h"
#include "syntax/weights.h"
#include "syntax/word.h"

namespace selon {

// Everything is indexed from the sentence's first token; `parts` and `finite` (verb forms) by tag.
struct RunOnSentence {
  const Syntax& syntax;
  std::span<const Token> tokens;
  std::span<const Word> words;
  std::span<const MorphTag> tags;
  std::span<const std::uint8_t> parts, finite;
};

// Whether a sentence could begin at `at` for all that is written there.
bool may_begin_unmarked(const RunOnSentence& sentence, std::size_t at);
// What speaks for and against it; `begin` is where the sentence before it began.
void run_on_features(const RunOnSentence& sentence, std::size_t begin, std::size_t at,
                     std::vector<std::uint64_t>& features);

// Appends to `begins` where sentences begin, the first token left out.
void find_run_ons(const Rows<std::int8_t>& rows, const RunOnSentence& sentence, std::vector<std::uint64_t>& features,
                  std::vector<std::size_t>& begins);

}  // namespace selon

// Part of speech and features of every word of a sentence, as one joint tag.
//
// In: words. Out: tag numbers. Left to right, each tag chosen with the two before it in view; a second sweep decides
// again with the tags on both sides known. Linear over hashed features (Rows).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/weights.h"
#include "syntax/word.h"

namespace selon {

using MorphTag = std::uint16_t;

struct TaggerScratch {
  std::vector<std::int32_t> scores;  // one row of classes for each word
  std::vector<std::uint64_t> features;
  std::vector<std::uint64_t> word_features;  // of all words: both sweeps need them
};

// Features of the word at `at` that do not depend on any tag.
void tagger_word_features(std::span<const Word> words, std::size_t at, std::uint32_t source,
                          std::vector<std::uint64_t>& features);
// Features from tags: those to the left, and in the second sweep those to the right too. tags[i] for i != at.
void tagger_history_features(std::span<const Word> words, std::size_t at, std::span<const MorphTag> tags,
                             std::span<const std::uint8_t> parts, std::vector<std::uint64_t>& features);
void tagger_context_features(std::span<const Word> words, std::size_t at, std::span<const MorphTag> tags,
                             std::span<const std::uint8_t> parts, std::vector<std::uint64_t>& features);

// `parts`: part of speech of each tag. `source` names the treebank whose habits are followed.
template <typename Weight>
void tag_sentence(const Rows<Weight>& first, const Rows<Weight>& second, std::span<const Word> words,
                  std::uint32_t source, std::span<const std::uint8_t> parts, TaggerScratch& scratch,
                  std::vector<MorphTag>& tags);

}  // namespace selon

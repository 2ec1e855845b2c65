// Names of persons, places and organisations: which tokens make one, and of what kind.
//
// In: the tagged words of a sentence and what the whole text does with each form. Out: entities. Every token gets one
// of thirteen labels (outside; or first, inner, last, only token of a name of three kinds); the best allowed row of
// labels is found exactly (Viterbi). Linear over hashed features.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/tagger.h"
#include "syntax/weights.h"
#include "syntax/word.h"

namespace selon {

inline constexpr int name_kinds = 3;                    // person, place, organisation: the first of EntityKind
inline constexpr int name_labels = 1 + 4 * name_kinds;  // 0 outside, then first, inner, last, only of each kind

enum class NamePart : std::uint8_t { first, inner, last, only };
inline int name_label(int kind, NamePart part) { return 1 + 4 * kind + static_cast<int>(part); }

// Whether label b may follow label a; -1 stands for the sentence's borders.
bool may_follow(int a, int b);

// How the forms of a text are written in it, so that "Nice" at the start of a sentence can be judged by its other uses.
class FormUses {
 public:
  enum Use : std::uint8_t { lower = 1, capital_inside = 2, upper = 4 };
  void clear(std::size_t tokens);
  void add(std::uint64_t form_hash, Letters letters, bool starts_sentence);
  std::uint8_t of(std::uint64_t form_hash) const;

 private:
  std::size_t slot(std::uint64_t form_hash) const;
  std::vector<std::uint64_t> keys_;  // 0: free
  std::vector<std::uint8_t> uses_;
};

// A sentence as the name finder sees it; all spans have one item for each token.
struct NameSentence {
  std::span<const Word> words;
  std::span<const MorphTag> tags;
  std::span<const std::uint8_t> parts;  // part of speech of each tag
  std::span<const std::uint8_t> uses;   // FormUses of each token
  std::span<const std::uint8_t> letters;
};

struct NameScratch {
  std::vector<std::uint64_t> features;
  std::vector<std::int32_t> emissions, steps;
  std::vector<std::int64_t> best;
  std::vector<std::uint8_t> back;
};

// Features of the label at `at`, and of the pair of labels at `at - 1` and `at` (class a * name_labels + b).
void name_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features);
void name_step_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features);

template <typename Weight>
void label_names(const Rows<Weight>& labels, const Rows<Weight>& steps, const NameSentence& sentence,
                 NameScratch& scratch, std::vector<std::uint8_t>& out);

}  // namespace selon

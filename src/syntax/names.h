// Names of persons, places and organisations: which tokens make one, and of what kind.
//
// In: the tagged words of a sentence, what the whole text does with each form, which names of the list stand there
// (syntax/name_list.h), and what each form was named earlier in the text. Out: entities. Every token gets one of
// thirteen labels (outside; or first, inner, last, only token of a name of three kinds); the best allowed row of labels
// is found exactly (Viterbi). Linear over hashed features.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "syntax/name_list.h"
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

// What each form was named so far in the text: "Sprint" after "l'opérateur Sprint" is the firm again. Reports name a
// party in full first and in short later, so that looking back finds nearly all that a second pass would.
class NameHistory {
 public:
  using Favour = std::array<std::int32_t, name_kinds>;

  void clear(std::size_t tokens);
  // kind: 0 no name, else 1 + EntityKind.
  void add(std::uint64_t form_hash, int kind);
  // What is added to the scores of each kind's labels for this form.
  Favour favour(std::uint64_t form_hash) const;

 private:
  struct Cell {
    std::uint64_t key = 0;  // 0: free
    std::array<std::uint16_t, 1 + name_kinds> counts{};
  };
  std::size_t slot(std::uint64_t form_hash) const;
  std::vector<Cell> cells_;
};

// A sentence as the name finder sees it; all spans have one item for each token.
struct NameSentence {
  std::span<const Word> words;
  std::span<const MorphTag> tags;
  std::span<const std::uint8_t> parts;  // part of speech of each tag
  std::span<const std::uint8_t> uses;   // FormUses of each token
  std::span<const std::uint8_t> letters;
  std::span<const ListedPart> listed;              // part in names of the list
  std::span<const NameHistory::Favour> favours{};  // of the text so far; empty: nothing is known of it
};

struct NameScratch {
  std::vector<std::uint64_t> features;
  std::vector<std::int32_t> emissions, steps;
  std::vector<std::int64_t> best;
  std::vector<std::uint8_t> back;
  // While learning: labels other than these score `margin` more, so that the right ones must win clearly.
  std::span<const std::uint8_t> gold;
  std::int32_t margin = 0;
};

// Features of the label at `at`, and of the pair of labels at `at - 1` and `at` (class a * name_labels + b).
void name_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features);
void name_step_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features);

template <typename Weight>
void label_names(const Rows<Weight>& labels, const Rows<Weight>& steps, const NameSentence& sentence,
                 NameScratch& scratch, std::vector<std::uint8_t>& out);

}  // namespace selon

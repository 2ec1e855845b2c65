// Dependency trees by a transition system (arc-hybrid) with a beam.
//
// In: words with tags. Out: a head and a relation for each word; exactly one word hangs on the root. A sentence is read
// left to right through a stack: SHIFT takes the next word, LEFT hangs the top of the stack on the next word, RIGHT
// hangs it on the one below (Kuhlmann, Gómez-Rodríguez and Satta 2011). The root stands behind the last word. Every
// tree takes exactly two steps a word, so that time is linear and beams compare like with like.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "syntax/weights.h"
#include "syntax/word.h"

namespace selon {

// A word as the parser sees it.
struct ParserWord {
  std::uint64_t form = 0, lemma = 0;
  std::uint32_t tag = 0;  // joint tag
  std::uint8_t upos = 0;
  std::uint16_t cluster = 0, coarse = 0;
  std::uint32_t shape = 0;
};

struct Arc {
  std::int32_t head = -1;    // -1: the root
  std::uint16_t deprel = 0;  // index in the model's list
};

// Transition numbers: 0 SHIFT, then LEFT and RIGHT with each relation from 1.
inline int transition_count(int deprels) { return 1 + 2 * (deprels - 1); }

// How far the parser has come with a sentence. Words are 0..n-1; n is the root.
struct ParserState {
  std::int64_t score = 0;
  std::int32_t next = 0;  // first word not yet shifted
  std::vector<std::int16_t> stack;
  std::vector<Arc> arcs;
  struct Children {
    std::int16_t left1 = -1, left2 = -1, right1 = -1, right2 = -1;  // outermost and second on each side
    std::uint8_t left_count = 0, right_count = 0;
  };
  std::vector<Children> children;

  void start(std::size_t words);
  bool done() const { return stack.empty() && next + 1 == static_cast<std::int32_t>(children.size()); }
  bool can_shift() const { return next + 1 < static_cast<std::int32_t>(children.size()); }
  bool can_left() const {
    return !stack.empty() && (next + 1 < static_cast<std::int32_t>(children.size()) || stack.size() == 1);
  }
  bool can_right() const { return stack.size() >= 2; }
  void apply(int transition, int deprels);
};

class ParserFeatures {
 public:
  static constexpr int most = 128;
  // Of the state; `source` names the treebank whose habits are followed.
  void extract(const ParserState& state, std::span<const ParserWord> words, std::uint32_t source);
  std::span<const std::uint64_t> view() const { return {values_, static_cast<std::size_t>(count_)}; }

 private:
  std::uint64_t values_[most];
  int count_ = 0;
};

struct ParserScratch {
  std::vector<ParserState> beam, fresh;
  std::vector<std::int32_t> scores;  // a row for each state of the beam
  using Starts = std::array<std::uint32_t, ParserFeatures::most>;
  std::vector<Starts> starts;  // beside the beam: where the rows of its features begin, 0 for no feature
  // How the scores of each state come about: from those of an earlier state (its own number: from nothing), with some
  // rows added and as many taken away.
  struct Plan {
    std::size_t like, count;
    std::array<std::uint32_t, ParserFeatures::most> added, removed;
  };
  std::vector<Plan> plans;
  std::vector<std::int32_t> removed_scores;
  ParserFeatures features;
  struct Candidate {
    std::int64_t score;
    std::int32_t from, transition;
  };
  std::vector<Candidate> candidates;
};

// Best `width` ways on from the states in scratch.beam, in falling score (ties: earlier state, smaller transition).
template <typename Weight>
void rank_steps(const Rows<Weight>& rows, std::span<const ParserWord> words, std::uint32_t source, int deprels,
                int width, ParserScratch& scratch);

void parse_sentence(const Rows<std::int8_t>& rows, std::span<const ParserWord> words, std::uint32_t source, int deprels,
                    int width, ParserScratch& scratch, std::vector<Arc>& arcs);

}  // namespace selon

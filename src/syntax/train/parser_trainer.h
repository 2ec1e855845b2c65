// Trains the parser: a beam, and a step towards the right tree where the wrong ones lead most (Huang, Fayong and Guo
// 2012).
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/parser.h"
#include "syntax/train/learning_curve.h"
#include "syntax/train/perceptron.h"

namespace selon::train {

struct ParsedSentence {
  std::uint32_t source = 0;
  std::vector<ParserWord> words;
  std::vector<Arc> gold;
};

struct ParserOptions {
  int epochs = 10;
  int runs = 2;  // in other orders each; the mean is kept
  int bits = 23;
  int beam = 8;
  int margin = 200;  // by which the right tree must lead; at least 1, or nothing is ever learnt
};

// Lifts arcs that cross others to the nearest head that they can have without crossing. Returns how many.
int make_projective(std::vector<Arc>& arcs);

// The transitions that build a projective tree; none when it has more roots than one, or an arc without relation.
std::vector<int> oracle(const std::vector<Arc>& gold, int deprels);

// After each epoch `log` gets the arcs right in training and, where `held_out` has sentences, the score on them.
LinearModel train_parser(const std::vector<ParsedSentence>& sentences, const std::vector<ParsedSentence>& held_out,
                         int deprels, const ParserOptions& options, const Log& log);

}  // namespace selon::train

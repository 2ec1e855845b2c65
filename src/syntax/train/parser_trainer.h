// Trains the parser: a beam, and a step towards the right tree where the wrong ones lead most (Huang, Fayong and Guo
// 2012).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "syntax/parser.h"
#include "syntax/train/perceptron.h"

namespace selon::train {

struct ParsedSentence {
  std::uint32_t source = 0;
  std::vector<ParserWord> words;
  std::vector<Arc> gold;
};

struct ParserOptions {
  int epochs = 10;
  int bits = 23;
  int beam = 8;
};

// Lifts arcs that cross others to the nearest head that they can have without crossing. Returns how many.
int make_projective(std::vector<Arc>& arcs);

// The transitions that build a projective tree.
std::vector<int> oracle(const std::vector<Arc>& gold, int deprels);

// After each epoch `log` gets the share of right arcs in training.
LinearModel train_parser(const std::vector<ParsedSentence>& sentences, int deprels, const ParserOptions& options,
                         const std::function<void(const std::string&)>& log);

}  // namespace selon::train

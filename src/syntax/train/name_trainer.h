// Trains the name finder on texts with names marked, tagged beforehand by the model that it will work with.
#pragma once

#include <vector>

#include "syntax/model.h"
#include "syntax/names.h"
#include "syntax/tokenize.h"
#include "syntax/train/learning_curve.h"
#include "syntax/train/name_corpus.h"
#include "syntax/train/perceptron.h"

namespace selon::train {

struct NameOptions {
  int epochs = 8;
  int runs = 6;  // in other orders each; the mean is kept
  int bits = 19;
  int step_bits = 17;
  int margin = 50;  // by which the right labels must win; about half a token's features
};

struct NameModel {
  LinearModel labels, steps;
};

// After each epoch `log` gets the sentences wrong in training and, where `held_out` has texts, F1 of their names.
NameModel train_names(const std::vector<NamedText>& texts, const std::vector<NamedText>& held_out, const Model& model,
                      const TokenizerData& tokenizer, const NameOptions& options, const Log& log);

}  // namespace selon::train

// Trains the name finder on texts with names marked, tagged beforehand by the model that it will work with.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "syntax/model.h"
#include "syntax/names.h"
#include "syntax/tokenize.h"
#include "syntax/train/name_corpus.h"
#include "syntax/train/perceptron.h"

namespace selon::train {

struct NameOptions {
  int epochs = 12;
  int bits = 20;
  int step_bits = 17;
};

struct NameModel {
  LinearModel labels, steps;
};

NameModel train_names(const std::vector<NamedText>& texts, const Model& model, const TokenizerData& tokenizer,
                      const NameOptions& options, const std::function<void(const std::string&)>& log);

}  // namespace selon::train

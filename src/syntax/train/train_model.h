// From treebanks, word lists and texts to a model file: the whole training in one function.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "selon/result.h"
#include "syntax/train/form_builder.h"
#include "syntax/train/tagger_trainer.h"
#include "syntax/train/treebank.h"

namespace selon::train {

struct TrainingData {
  std::string language;     // ISO 639-1
  std::string description;  // one line, kept in the file
  Treebank treebank;
  std::vector<ListedForm> listed;
  std::vector<CountedForm> counted;
  std::string clusters;  // the section that build_clusters made; empty: none
};

struct TrainingOptions {
  TaggerOptions tagger;
};

Result<std::string> train_model(const TrainingData& data, const TrainingOptions& options, const Log& log);

}  // namespace selon::train

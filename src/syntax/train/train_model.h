// From treebanks, word lists and texts to a model file: the whole training in one function.
#pragma once

#include <string>
#include <vector>

#include "selon/result.h"
#include "syntax/train/clusters.h"
#include "syntax/train/form_builder.h"
#include "syntax/train/learning_curve.h"
#include "syntax/train/listed_names.h"
#include "syntax/train/name_trainer.h"
#include "syntax/train/parser_trainer.h"
#include "syntax/train/run_on_trainer.h"
#include "syntax/train/tagger_trainer.h"
#include "syntax/train/treebank.h"

namespace selon::train {

struct TrainingData {
  std::string language;     // ISO 639-1
  std::string description;  // one line, kept in the file
  Treebank treebank;
  std::vector<ListedForm> listed;
  std::vector<CountedForm> counted;
  std::vector<NamedText> names;
  std::vector<ListedName> listed_names;  // known before reading: places and actors
  TokenizerData tokenizer;               // cuts the texts of `names` and the listed names
  // Never learnt from: the training prints how well it does on them.
  Treebank held_out;
  std::vector<NamedText> held_out_names;
  std::vector<Text> texts;  // with their line ends, for sentence ends without a sign; those of `names` serve too
  std::vector<std::vector<std::string>> plain;  // sentences of folded words, for classes of words; none: no classes
};

struct TrainingOptions {
  TaggerOptions tagger;
  ParserOptions parser;
  NameOptions names;
  RunOnOptions run_ons;
  ClusterOptions clusters;
  // A file that keeps the finished tagger between trials of what follows it; empty: none. Not for models that ship.
  std::string tagger_cache;
  // A finished model whose classes of words are used; empty: new ones. Which words share a class moves with every
  // change in how texts are cut, and tags and trees with it, without becoming better or worse.
  std::string classes;
  // A finished model of which everything but names and sentence ends is kept, byte for byte; empty: none.
  std::string keep;
  bool keep_names = false;  // the names too
};

Result<std::string> train_model(const TrainingData& data, const TrainingOptions& options, const Log& log);

}  // namespace selon::train

// Learns where a sentence ends without a sign.
//
// Treebanks, written out as one text, say where their sentences end, with a sign or without. Texts that have their line
// ends add examples of both kinds: inside a line nothing ends unmarked, and a headline set before the line after it
// shows how one would look that had lost its line end.
#pragma once

#include <vector>

#include "selon/text.h"
#include "syntax/model.h"
#include "syntax/tokenize.h"
#include "syntax/train/learning_curve.h"
#include "syntax/train/perceptron.h"
#include "syntax/train/treebank.h"

namespace selon::train {

struct RunOnOptions {
  int epochs = 6;
  int runs = 2;  // in other orders each; the mean is kept
  int bits = 16;
  // By which an end must win, and by which no end must: a headline left whole does less harm than a name cut apart.
  int end_margin = 20, rest_margin = 80;
};

// `model` tags the texts. After each epoch `log` gets the ends found and those set wrongly, while learning and, where
// there is any, on the held-out text.
LinearModel train_run_ons(const std::vector<TreeSentence>& treebank, const std::vector<const Text*>& texts,
                          const std::vector<TreeSentence>& held_out, const std::vector<const Text*>& held_out_texts,
                          const Model& model, const TokenizerData& tokenizer, const RunOnOptions& options,
                          const Log& log);

}  // namespace selon::train

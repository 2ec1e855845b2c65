// Trains the tagger: its two sweeps, and the tags that it would give to text it has not seen.
#pragma once

#include <string>
#include <vector>

#include "syntax/form_table.h"
#include "syntax/tagger.h"
#include "syntax/train/learning_curve.h"
#include "syntax/train/perceptron.h"
#include "syntax/train/treebank.h"

namespace selon::train {

struct TaggedSentence {
  std::uint32_t source = 0;
  std::vector<Word> words;
  std::vector<MorphTag> gold;
};

struct TaggerOptions {
  int epochs = 7;
  int runs = 2;  // in other orders each; the mean is kept
  int bits = 22;
  int folds = 4;  // parts for tags of unseen text
  int margin = 60;
};

struct Tagger {
  LinearModel first, second;
  std::vector<std::uint8_t> parts;
  void tag(std::span<const Word> words, std::uint32_t source, TaggerScratch& scratch,
           std::vector<MorphTag>& tags) const {
    tag_sentence(first.rows(), second.rows(), words, source, parts, scratch, tags);
  }
};

// `unseen`: for each sentence the tags that a tagger trained without it gives; what parsers are trained on. After each
// epoch `log` gets the words wrong in training and, where `held_out` has sentences, the score on them.
Tagger train_tagger(const std::vector<TaggedSentence>& sentences, const std::vector<TaggedSentence>& held_out,
                    const std::vector<std::uint8_t>& parts, const TaggerOptions& options, const Log& log,
                    std::vector<std::vector<MorphTag>>& unseen);

}  // namespace selon::train

// Scores against gold: the CoNLL-2018 metrics from raw text, and F1 of entities.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon::train {

// F1 in percent.
struct ConlluScore {
  double tokens = 0, sentences = 0, words = 0, upos = 0, feats = 0, lemmas = 0, uas = 0, las = 0;
};

// Words are aligned over the text's characters (white space left out), inside contracted words by the longest common
// subsequence of their lower-cased forms; features and relations count in their universal part (Zeman et al. 2018).
// Errors: bad_input (broken CoNLL-U; the two texts differ).
Result<ConlluScore> score_conllu(std::string_view gold, std::string_view system);

// The running text of a CoNLL-U file: documents and paragraphs, where they are marked, stand apart by an empty line.
std::string raw_text(std::string_view conllu);

}  // namespace selon::train

// The same sentence as hurried reports write it: without accents ("peri", "Etat"), or all in capitals, as headlines
// are.
#pragma once

#include <vector>

#include "syntax/train/treebank.h"

namespace selon::train {

// Every sentence, and behind every twelfth a copy in one of these spellings, in turn.
std::vector<TreeSentence> with_spellings(const std::vector<TreeSentence>& sentences);

}  // namespace selon::train

// The same sentence as hurried reports write it: without accents ("peri", "Etat"), or all in capitals, as headlines
// are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/train/treebank.h"

namespace selon::train {

enum class Spelling { as_written, without_accents, capitals, bare_capitals };

// "État": "Etat", "ÉTAT", "ETAT".
std::string spelled(const std::string& form, Spelling spelling);

// A CoNLL-U file with its forms spelled so and all else as it was.
std::string spelled_conllu(std::string_view conllu, Spelling spelling);

// Every sentence, and behind every twelfth a copy in one of these spellings, in turn.
std::vector<TreeSentence> with_spellings(const std::vector<TreeSentence>& sentences);

}  // namespace selon::train

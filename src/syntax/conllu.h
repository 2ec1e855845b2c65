// Syntax as CoNLL-U, the exchange format of treebanks (universaldependencies.org/format.html).
//
// Contracted words are written as two behind a range line; MISC has SpaceAfter=No, the code-point offsets
// (TokenRange=start:end), and the entities (Entity=B-PER...).
#pragma once

#include <string>

#include "pack/syntax.h"
#include "selon/text.h"
#include "syntax/model.h"

namespace selon {

std::string write_conllu(const Text& text, const Syntax& syntax, const Model& model);

}  // namespace selon

// A tagged word as the parser wants it.
#pragma once

#include "syntax/hashing.h"
#include "syntax/parser.h"
#include "syntax/word.h"

namespace selon {

inline ParserWord parser_word(const Word& word, std::uint32_t tag, std::uint8_t upos, std::string_view lemma) {
  return {word.form, hash_bytes(lemma), tag, upos, word.cluster, word.coarse_cluster, word.shape};
}

}  // namespace selon

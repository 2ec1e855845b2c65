// Treebanks for training: CoNLL-U in, sentences of selon's own tokens out.
//
// A contracted word that CoNLL-U writes as two ("du" = "de" + "le") becomes one token again: its tag tells that it is
// two (ADP_DET, ADP_PRON), its head and relation are those of the part that leads out. Contractions keeps what is
// needed to write it as two again.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pack/syntax.h"
#include "selon/result.h"
#include "syntax/contractions.h"

namespace selon::train {

struct TreeWord {
  std::string form, folded, lemma, feats, deprel;
  Upos upos = Upos::X;
  Letters letters = Letters::none;
  bool space_after = true;
  int head = -1;  // index in the sentence; -1: root
};

struct TreeSentence {
  std::uint32_t source = 0;  // number of the treebank
  std::vector<TreeWord> words;
};

struct Treebank {
  std::vector<TreeSentence> sentences;
  std::map<std::string, std::uint64_t> contraction_counts;  // lines of contractions as they are written in the model
  std::uint64_t odd_contractions = 0;  // kept as separate words: of another shape than ADP+DET, ADP+PRON
};

// Appends the sentences of CoNLL-U `bytes`. Errors: bad_input with the line.
Result<void> read_conllu(std::string_view bytes, const std::string& place, std::uint32_t source, Treebank& treebank);

// Fills in what follows from the form: folded form, letters.
void set_form(TreeWord& word, std::string form);

}  // namespace selon::train

// Builds the full-form lexicon of a model: what FormTable reads.
//
// In: a listed lexicon (Hunspell with morphology), a counted one (form, lemma, tag, count), and the words of the
// training texts, which give lemmas only: were they to give tag hints, training would lean on hints that new texts do
// not have.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "selon/result.h"
#include "syntax/model_file.h"
#include "syntax/train/hunspell.h"
#include "syntax/train/treebank.h"

namespace selon::train {

struct CountedForm {
  std::string form, lemma, feats;
  Upos upos = Upos::X;
  std::uint64_t count = 0;
};

// Tab-separated form, lemma, UPOS, features, count, below a line of column names.
Result<std::vector<CountedForm>> read_counted_forms(std::string_view bytes, const std::string& place);

// Adds the sections forms.* and lemma.* to the file.
void build_forms(const std::vector<ListedForm>& listed, const std::vector<CountedForm>& counted,
                 const Treebank& treebank, const std::vector<std::string>& morph_tags, ModelFileWriter& file);

// "NOUN|Gender=Fem|Number=Sing", the joint tag.
std::string morph_tag_name(Upos upos, const std::string& feats);

}  // namespace selon::train

// The lemma of a word whose tag is known.
//
// In: form, tag. Out: the lemma that the lexicon gives for that form and tag; else that of its part of speech; for a
// form that no lexicon knows, the edit that words with the same ending and part of speech have had most often. A verb's
// edit counts only where it gives a verb that the lexicon knows: "poursuivaient" must not become "poursuiver", nor
// "jihadistes", when it is taken for a verb, "jihadisre". Where none does, the word keeps the lemma that it has as
// another part of speech, or its form.
#pragma once

#include <cstdint>
#include <string>

#include "syntax/form_table.h"
#include "syntax/word.h"

namespace selon {

inline constexpr std::uint16_t no_morph_tag = 0xFFFF;
inline constexpr std::size_t longest_lemma_ending = 7;  // bytes

std::uint64_t lemma_rule_key(Upos upos, std::string_view ending);

class Lemmatiser {
 public:
  static Result<Lemmatiser> read(const ModelFile& file, const FormTable& forms, const std::string& place);

  // Appends the lemma to `out`. `scratch` is overwritten.
  void append(const FormTable& forms, const WordForm& form, const Word& word, Upos upos, std::uint16_t morph_tag,
              std::string& scratch, std::string& out) const;

 private:
  HashIndex rules_;
  std::span<const std::uint16_t> morph_of_;  // the model's tag for each tag of the lexicon
};

}  // namespace selon

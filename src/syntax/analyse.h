// Grammar for a tokenized text: tags, features, lemmas, trees, names.
//
// In: a Text, its Syntax as tokenize() made it, the language's model. Out: the same Syntax, every token with part of
// speech, features, lemma, head and relation, and the entities. Work is bounded: a sentence of more than
// `longest_sentence` tokens is parsed in pieces cut at punctuation, and named in Syntax::too_complex.
#pragma once

#include <memory>

#include "pack/syntax.h"
#include "pack/vocabulary.h"
#include "selon/text.h"
#include "syntax/model.h"

namespace selon {

inline constexpr std::size_t longest_sentence = 250;  // tokens; the longest of Sequoia has 91, of GSD 94

// Memory that one thread uses again and again.
class AnalysisScratch {
 public:
  AnalysisScratch();
  ~AnalysisScratch();
  AnalysisScratch(AnalysisScratch&&) noexcept;
  AnalysisScratch& operator=(AnalysisScratch&&) noexcept;
  struct Buffers;
  Buffers& buffers() { return *buffers_; }

 private:
  std::unique_ptr<Buffers> buffers_;
};

void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, AnalysisScratch& scratch,
             Syntax& syntax);
void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, Syntax& syntax);

}  // namespace selon

#include "syntax/analyse.h"

#include "syntax/model_data.h"
#include "syntax/tagger.h"

namespace selon {

struct AnalysisScratch::Buffers {
  WordScratch word;
  TaggerScratch tagger;
  std::vector<Word> words;
  std::vector<MorphTag> tags;
  std::string restored;
};

AnalysisScratch::AnalysisScratch() : buffers_(std::make_unique<Buffers>()) {}
AnalysisScratch::~AnalysisScratch() = default;
AnalysisScratch::AnalysisScratch(AnalysisScratch&&) noexcept = default;
AnalysisScratch& AnalysisScratch::operator=(AnalysisScratch&&) noexcept = default;

namespace {

using Buffers = AnalysisScratch::Buffers;

WordForm form_of(const Text& text, const Syntax& syntax, const Token& token) {
  return {syntax.form(token), text.slice(token.span), token.letters};
}

// Tags tokens [first, end), which lie in one sentence.
void tag_range(const Text& text, const ModelData& model, TokenIndex first, TokenIndex end, Buffers& buffers,
               Syntax& syntax) {
  buffers.words.clear();
  for (TokenIndex i = first; i < end; ++i)
    buffers.words.push_back(
        make_word(form_of(text, syntax, syntax.tokens[i]), model.forms, model.clusters, buffers.word));
  tag_sentence(model.tagger_first, model.tagger_second, buffers.words, model.source, model.tag_parts, buffers.tagger,
               buffers.tags);
  for (TokenIndex i = first; i < end; ++i) {
    Token& token = syntax.tokens[i];
    const MorphTag tag = buffers.tags[i - first];
    token.upos = static_cast<Upos>(model.tag_parts[tag]);
    token.feats = model.tag_feats[tag];
    token.lemma_start = static_cast<std::uint32_t>(syntax.pool.size());
    // Made beside the pool, then copied: forms are views into it.
    std::string& lemma = buffers.word.bare;
    lemma.clear();
    model.lemmatiser.append(model.forms, form_of(text, syntax, token), buffers.words[i - first], token.upos, tag,
                            buffers.restored, lemma);
    syntax.pool += lemma;
    token.lemma_size = static_cast<std::uint32_t>(lemma.size());
  }
}

}  // namespace

void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, AnalysisScratch& scratch,
             Syntax& syntax) {
  Buffers& buffers = scratch.buffers();
  syntax.pool.reserve(syntax.pool.size() + syntax.tokens.size() * 8);
  for (const Sentence& sentence : syntax.sentences) {
    if (sentence.first == sentence.end) continue;
    tag_range(text, model.data(), sentence.first, sentence.end, buffers, syntax);
    for (TokenIndex i = sentence.first; i < sentence.end; ++i)
      syntax.tokens[i].lemma_word = vocabulary.find(syntax.lemma(syntax.tokens[i]));
  }
  syntax.analysed = true;
}

void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, Syntax& syntax) {
  AnalysisScratch scratch;
  analyse(text, model, vocabulary, scratch, syntax);
}

}  // namespace selon

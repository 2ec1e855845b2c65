#include "syntax/analyse.h"

#include "syntax/model_data.h"
#include "syntax/name_finder.h"
#include "syntax/parser.h"
#include "syntax/parser_words.h"
#include "syntax/run_on.h"
#include "syntax/tagger.h"

namespace selon {

struct AnalysisScratch::Buffers {
  WordScratch word;
  TaggerScratch tagger;
  std::vector<Word> words;
  std::vector<MorphTag> tags;
  std::string restored;
  std::vector<std::uint64_t> run_on_features;
  std::vector<std::size_t> begins;
  std::vector<Sentence> whole;
  std::vector<ParserWord> parser_words;
  ParserScratch parser;
  std::vector<Arc> arcs;
  FormUses uses;
  NameScratch names;
  NameHistory history;
  std::vector<std::uint64_t> keys;
  std::vector<std::uint8_t> token_uses, letters, labels;
  std::vector<ListedPart> listed;
  std::vector<NameHistory::Favour> favours;
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
  buffers.parser_words.clear();
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
    buffers.parser_words.push_back(parser_word(buffers.words[i - first], tag, model.tag_parts[tag], lemma));
  }
}

// Appends the sentence, or its parts where others begin inside it. Its tags are at hand.
void cut_run_ons(const ModelData& model, const Sentence& sentence, Buffers& buffers, Syntax& syntax) {
  buffers.begins.clear();
  if (model.run_ons.classes() != 0)
    find_run_ons(model.run_ons,
                 {syntax, std::span(syntax.tokens).subspan(sentence.first, sentence.end - sentence.first),
                  buffers.words, buffers.tags, model.tag_parts, model.tag_finite},
                 buffers.run_on_features, buffers.begins);
  TokenIndex first = sentence.first;
  buffers.begins.push_back(sentence.end - sentence.first);
  for (const std::size_t begin : buffers.begins) {
    const TokenIndex end = sentence.first + static_cast<TokenIndex>(begin);
    syntax.sentences.push_back({{syntax.tokens[first].span.start, syntax.tokens[end - 1].span.end}, first, end});
    first = end;
  }
}

// Where a sentence that is too long may be cut: behind the last clause mark (a sign that hangs between words) within
// reach.
TokenIndex piece_end(const Syntax& syntax, TokenIndex first, TokenIndex end) {
  if (end - first <= longest_sentence) return end;
  for (TokenIndex i = first + longest_sentence; i > first + longest_sentence / 2; --i)
    if (syntax.tokens[i - 1].upos == Upos::PUNCT) return i;
  return first + longest_sentence;
}

void parse_range(const ModelData& model, const Sentence& sentence, Buffers& buffers, Syntax& syntax) {
  TokenIndex root = no_token;
  for (TokenIndex first = sentence.first; first < sentence.end;) {
    const TokenIndex end = piece_end(syntax, first, sentence.end);
    if (end != sentence.end && root == no_token) syntax.too_complex.push_back(sentence.first);
    const std::span<const ParserWord> all = buffers.parser_words;
    parse_sentence(model.parser, all.subspan(first - sentence.first, end - first), model.source,
                   static_cast<int>(model.names.deprels.size()), model.beam, buffers.parser, buffers.arcs);
    for (TokenIndex i = first; i < end; ++i) {
      const Arc& arc = buffers.arcs[i - first];
      Token& token = syntax.tokens[i];
      token.deprel = arc.deprel;
      token.head = arc.head < 0 ? root : first + static_cast<TokenIndex>(arc.head);
      // The roots of later pieces hang on that of the first: a sentence has one root.
      if (arc.head < 0 && root == no_token) root = i;
    }
    first = end;
  }
}

void find_names(const ModelData& model, const Sentence& sentence, Buffers& buffers, Syntax& syntax) {
  buffers.keys.clear();
  buffers.token_uses.clear();
  buffers.letters.clear();
  for (TokenIndex i = sentence.first; i < sentence.end; ++i) {
    buffers.keys.push_back(use_key(syntax.form(syntax.tokens[i])));
    buffers.token_uses.push_back(buffers.uses.of(buffers.keys.back()));
    buffers.letters.push_back(static_cast<std::uint8_t>(syntax.tokens[i].letters));
  }
  model.name_list.mark(buffers.words, buffers.letters, buffers.listed);
  note_favours(buffers.history, buffers.keys, buffers.letters, buffers.favours);
  const NameSentence view{buffers.words,   buffers.tags,   model.tag_parts, buffers.token_uses,
                          buffers.letters, buffers.listed, buffers.favours};
  label_names(model.names_labels, model.names_steps, view, buffers.names, buffers.labels);
  remember(buffers.labels, buffers.keys, buffers.letters, buffers.history);
  append_entities(buffers.labels, sentence.first, syntax.entities);
}

}  // namespace

void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, AnalysisScratch& scratch,
             Syntax& syntax) {
  Buffers& buffers = scratch.buffers();
  syntax.pool.reserve(syntax.pool.size() + syntax.tokens.size() * 8);
  const bool with_names = model.data().names_labels.classes() != 0;
  if (with_names) {
    count_uses(syntax, buffers.uses);
    buffers.history.clear(syntax.tokens.size());
  }
  std::swap(buffers.whole, syntax.sentences);
  syntax.sentences.clear();
  for (const Sentence& whole : buffers.whole) {
    if (whole.first == whole.end) continue;
    tag_range(text, model.data(), whole.first, whole.end, buffers, syntax);
    const std::size_t parts = syntax.sentences.size();
    cut_run_ons(model.data(), whole, buffers, syntax);
    for (std::size_t s = parts; s < syntax.sentences.size(); ++s) {
      const Sentence sentence = syntax.sentences[s];
      if (sentence.end - sentence.first != whole.end - whole.first)
        tag_range(text, model.data(), sentence.first, sentence.end, buffers, syntax);
      for (TokenIndex i = sentence.first; i < sentence.end; ++i)
        syntax.tokens[i].lemma_word = vocabulary.find(syntax.lemma(syntax.tokens[i]));
      if (model.data().parser.classes() != 0) parse_range(model.data(), sentence, buffers, syntax);
      if (with_names) find_names(model.data(), sentence, buffers, syntax);
    }
  }
  syntax.analysed = true;
}

void analyse(const Text& text, const Model& model, const Vocabulary& vocabulary, Syntax& syntax) {
  AnalysisScratch scratch;
  analyse(text, model, vocabulary, scratch, syntax);
}

}  // namespace selon

#include "syntax/train/name_trainer.h"

#include <algorithm>
#include <numeric>

#include "syntax/analyse.h"
#include "syntax/model_data.h"
#include "syntax/name_finder.h"

namespace selon::train {
namespace {

struct Sentence {
  std::vector<Word> words;
  std::vector<MorphTag> tags;
  std::vector<std::uint8_t> uses, letters, gold;
  std::vector<ListedPart> listed;
  std::vector<std::uint64_t> keys;
  std::size_t text_size = 0;  // tokens of the text that the sentence begins, 0 inside one
};

// Labels of tokens [first, end) from the marked spans; a span that cuts a token is moved to the token's borders.
std::vector<std::uint8_t> gold_labels(const Syntax& syntax, TokenIndex first, TokenIndex end,
                                      const std::vector<NamedSpan>& names) {
  std::vector<std::uint8_t> labels(end - first, 0);
  for (const NamedSpan& name : names) {
    TokenIndex from = no_token, to = no_token;
    for (TokenIndex i = first; i < end; ++i)
      if (syntax.tokens[i].span.overlaps(name.span)) {
        if (from == no_token) from = i;
        to = i;
      }
    if (from == no_token) continue;
    const int kind = static_cast<int>(name.kind);
    for (TokenIndex i = from; i <= to; ++i) {
      const NamePart part = from == to  ? NamePart::only
                            : i == from ? NamePart::first
                            : i == to   ? NamePart::last
                                        : NamePart::inner;
      labels[i - first] = static_cast<std::uint8_t>(name_label(kind, part));
    }
  }
  return labels;
}

// Steps the label and label-pair weights of one sentence, where they differ from the other row of labels.
void update(const NameSentence& sentence, const std::vector<std::uint8_t>& row, const std::vector<std::uint8_t>& other,
            std::int32_t step, Perceptron& labels, Perceptron& steps, std::vector<std::uint64_t>& features) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] != other[i]) {
      features.clear();
      name_features(sentence, i, features);
      labels.update(features, row[i], step);
    }
    const int pair = (i == 0 ? 0 : row[i - 1]) * name_labels + row[i];
    const int other_pair = (i == 0 ? 0 : other[i - 1]) * name_labels + other[i];
    if (pair != other_pair) {
      features.clear();
      name_step_features(sentence, i, features);
      steps.update(features, pair, step);
    }
  }
}

std::vector<Sentence> read_sentences(const std::vector<NamedText>& texts, const Model& model,
                                     const TokenizerData& tokenizer) {
  std::vector<Sentence> sentences;
  const ModelData& data = model.data();
  WordScratch word_scratch;
  TaggerScratch tagger_scratch;
  FormUses uses;
  for (const NamedText& named : texts) {
    const Syntax syntax = tokenize(named.text, tokenizer, Vocabulary());
    count_uses(syntax, uses);
    for (const auto& s : syntax.sentences) {
      Sentence sentence;
      if (&s == &syntax.sentences.front()) sentence.text_size = syntax.tokens.size();
      for (TokenIndex i = s.first; i < s.end; ++i) {
        const Token& token = syntax.tokens[i];
        sentence.words.push_back(make_word({syntax.form(token), named.text.slice(token.span), token.letters},
                                           data.forms, data.clusters, word_scratch));
        sentence.keys.push_back(use_key(syntax.form(token)));
        sentence.uses.push_back(uses.of(sentence.keys.back()));
        sentence.letters.push_back(static_cast<std::uint8_t>(token.letters));
      }
      tag_sentence(data.tagger_first, data.tagger_second, sentence.words, data.source, data.tag_parts, tagger_scratch,
                   sentence.tags);
      data.name_list.mark(sentence.words, sentence.letters, sentence.listed);
      sentence.gold = gold_labels(syntax, s.first, s.end, named.names);
      sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

NameSentence view_of(const Sentence& sentence, const ModelData& data) {
  return {sentence.words, sentence.tags, data.tag_parts, sentence.uses, sentence.letters, sentence.listed};
}

// F1 of whole names, as right ones among the mean of those there and those found.
std::string held_out_names(const std::vector<Sentence>& sentences, const ModelData& data, const LinearModel& labels,
                           const LinearModel& steps) {
  if (sentences.empty()) return "";
  NameScratch scratch;
  NameHistory history;
  std::vector<NameHistory::Favour> favours;
  std::vector<std::uint8_t> row;
  std::vector<Entity> gold, found;
  std::size_t right = 0, both = 0;
  for (const Sentence& sentence : sentences) {
    if (sentence.text_size != 0) history.clear(sentence.text_size);
    note_favours(history, sentence.keys, sentence.letters, favours);
    NameSentence view = view_of(sentence, data);
    view.favours = favours;
    label_names(labels.rows(), steps.rows(), view, scratch, row);
    remember(row, sentence.keys, sentence.letters, history);
    gold.clear();
    found.clear();
    append_entities(sentence.gold, 0, gold);
    append_entities(row, 0, found);
    both += gold.size() + found.size();
    for (const Entity& a : gold)
      right += static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](const Entity& b) {
        return a.kind == b.kind && a.first == b.first && a.end == b.end;
      }));
  }
  return held_out_score(2 * right, both, "names there and found");
}

}  // namespace

NameModel train_names(const std::vector<NamedText>& texts, const std::vector<NamedText>& held_out, const Model& model,
                      const TokenizerData& tokenizer, const NameOptions& options, const Log& log) {
  const ModelData& data = model.data();
  const std::vector<Sentence> sentences = read_sentences(texts, model, tokenizer);
  const std::vector<Sentence> unseen = read_sentences(held_out, model, tokenizer);
  Mixture labels(options.bits, name_labels), steps(options.step_bits, name_labels * name_labels);
  std::vector<std::size_t> order(sentences.size());
  NameScratch scratch;
  std::vector<std::uint8_t> found;
  std::vector<std::uint64_t> features;
  for (int run = 1; run <= options.runs; ++run) {
    Perceptron run_labels(options.bits, name_labels), run_steps(options.step_bits, name_labels * name_labels);
    Random random(2 + static_cast<std::uint64_t>(run));
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
      random.shuffle(order);
      std::size_t wrong = 0;
      for (const std::size_t s : order) {
        const Sentence& sentence = sentences[s];
        const NameSentence view = view_of(sentence, data);
        scratch.gold = sentence.gold;
        scratch.margin = options.margin;
        label_names(run_labels.rows(), run_steps.rows(), view, scratch, found);
        if (found != sentence.gold) {
          ++wrong;
          update(view, sentence.gold, found, 1, run_labels, run_steps, features);
          update(view, found, sentence.gold, -1, run_labels, run_steps, features);
        }
        run_labels.tick();
        run_steps.tick();
      }
      log("names, run " + std::to_string(run) + ", epoch " + std::to_string(epoch) + ": " + std::to_string(wrong) +
          " of " + std::to_string(sentences.size()) + " sentences wrong while learning" +
          held_out_names(unseen, data, finished(run_labels), finished(run_steps)));
    }
    labels.add(run_labels);
    steps.add(run_steps);
    log("names, mean of " + std::to_string(run) + " runs" +
        held_out_names(unseen, data, labels.finished(), steps.finished()));
  }
  return {labels.finished(), steps.finished()};
}

}  // namespace selon::train

#include "syntax/train/run_on_trainer.h"

#include <algorithm>
#include <numeric>

#include "syntax/model_data.h"
#include "syntax/run_on.h"

namespace selon::train {
namespace {

struct Example {
  std::vector<std::uint64_t> features;
  bool begins = false;  // a sentence
};

class Collector {
 public:
  Collector(const Model& model, const TokenizerData& tokenizer) : data_(model.data()), tokenizer_(tokenizer) {}

  // The treebank's sentences, written one behind the other with nothing but a space between them.
  void add(const std::vector<TreeSentence>& sentences) {
    std::string text;
    std::vector<std::uint32_t> begins;
    for (const TreeSentence& sentence : sentences) {
      begins.push_back(static_cast<std::uint32_t>(text.size()));
      for (const TreeWord& word : sentence.words) {
        text += word.form;
        if (word.space_after || &word == &sentence.words.back()) text += ' ';
      }
    }
    add(std::move(text), begins);
  }

  // A text that has its line ends.
  void add(const Text& text) {
    const Syntax syntax = tokenize(text, tokenizer_, Vocabulary());
    add(text, syntax, {});
    // A line without an end sign, and the one after it.
    for (std::size_t s = 0; s + 1 < syntax.sentences.size(); ++s) {
      const Sentence &one = syntax.sentences[s], &other = syntax.sentences[s + 1];
      const Token &last = syntax.tokens[one.end - 1], &first = syntax.tokens[other.first];
      const bool unmarked = last.letters != Letters::none || last.has_digit;
      if (!first.begins_paragraph || !unmarked || first.letters != Letters::capitalised) continue;
      std::string joined(text.slice(one.span));
      joined += ' ';
      const auto begin = static_cast<std::uint32_t>(joined.size());
      joined += text.slice(other.span);
      add(std::move(joined), {begin});
    }
  }

  const std::vector<Example>& examples() const { return examples_; }

 private:
  void add(std::string utf8, const std::vector<std::uint32_t>& begins) {
    const auto text = Text::from_utf8(std::move(utf8));
    if (text) add(*text, tokenize(*text, tokenizer_, Vocabulary()), begins);
  }

  void add(const Text& text, const Syntax& syntax, const std::vector<std::uint32_t>& begins) {
    for (const Sentence& sentence : syntax.sentences) {
      const auto tokens = std::span(syntax.tokens).subspan(sentence.first, sentence.end - sentence.first);
      words_.clear();
      for (const Token& token : tokens)
        words_.push_back(make_word({syntax.form(token), text.slice(token.span), token.letters}, data_.forms,
                                   data_.clusters, word_scratch_));
      tag_sentence(data_.tagger_first, data_.tagger_second, words_, data_.source, data_.tag_parts, tagger_scratch_,
                   tags_);
      const RunOnSentence view{syntax, tokens, words_, tags_, data_.tag_parts, data_.tag_finite};
      std::size_t begin = 0;
      for (std::size_t at = 1; at < tokens.size(); ++at) {
        const bool begins_here = std::binary_search(begins.begin(), begins.end(), tokens[at].span.start);
        if (may_begin_unmarked(view, at)) {
          Example& example = examples_.emplace_back();
          example.begins = begins_here;
          run_on_features(view, begin, at, example.features);
        }
        if (begins_here) begin = at;
      }
    }
  }

  const ModelData& data_;
  const TokenizerData& tokenizer_;
  WordScratch word_scratch_;
  TaggerScratch tagger_scratch_;
  std::vector<Word> words_;
  std::vector<MorphTag> tags_;
  std::vector<Example> examples_;
};

template <typename Weight>
std::int32_t score(const Rows<Weight>& rows, const Example& example) {
  std::int32_t score = 0;
  rows.score(example.features, &score);
  return score;
}

std::string found_and_wrong(const std::vector<Example>& examples, const LinearModel& model) {
  std::size_t found = 0, ends = 0, wrong = 0;
  for (const Example& example : examples) {
    const bool begins = score(model.rows(), example) > 0;
    ends += example.begins;
    (example.begins ? found : wrong) += begins;
  }
  return std::to_string(found) + " of " + std::to_string(ends) + " unmarked ends found, " + std::to_string(wrong) +
         " wrong, at " + std::to_string(examples.size()) + " places";
}

}  // namespace

LinearModel train_run_ons(const std::vector<TreeSentence>& treebank, const std::vector<const Text*>& texts,
                          const std::vector<TreeSentence>& held_out, const std::vector<const Text*>& held_out_texts,
                          const Model& model, const TokenizerData& tokenizer, const RunOnOptions& options,
                          const Log& log) {
  Collector learnt(model, tokenizer), unseen(model, tokenizer);
  learnt.add(treebank);
  for (const Text* text : texts) learnt.add(*text);
  unseen.add(held_out);
  for (const Text* text : held_out_texts) unseen.add(*text);
  const std::vector<Example>& examples = learnt.examples();
  const auto report = [&](const std::string& when, const LinearModel& now) {
    std::string line = "sentence ends, " + when + ": " + found_and_wrong(examples, now);
    if (!unseen.examples().empty()) line += "; held out: " + found_and_wrong(unseen.examples(), now);
    log(line);
  };

  Mixture mixture(options.bits, 1);
  std::vector<std::size_t> order(examples.size());
  for (int run = 1; run <= options.runs; ++run) {
    Perceptron perceptron(options.bits, 1);
    Random random(3 + static_cast<std::uint64_t>(run));
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
      random.shuffle(order);
      for (const std::size_t e : order) {
        const Example& example = examples[e];
        const std::int32_t now = score(perceptron.rows(), example);
        if (example.begins ? now < options.end_margin : now > -options.rest_margin)
          perceptron.update(example.features, 0, example.begins ? 1 : -1);
        perceptron.tick();
      }
      report("run " + std::to_string(run) + ", epoch " + std::to_string(epoch), finished(perceptron));
    }
    mixture.add(perceptron);
  }
  report("mean of " + std::to_string(options.runs) + " runs", mixture.finished());
  return mixture.finished();
}

}  // namespace selon::train

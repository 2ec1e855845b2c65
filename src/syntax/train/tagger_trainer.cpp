#include "syntax/train/tagger_trainer.h"

#include <algorithm>
#include <functional>
#include <future>
#include <numeric>

namespace selon::train {
namespace {

using Indices = std::vector<std::size_t>;

enum class Sweep { first, second };

// One sweep over one sentence: predicts, learns where wrong or not sure. `tags` holds the other sweep's tags to the
// right.
int learn_sentence(const TaggedSentence& sentence, Sweep sweep, const std::vector<std::uint8_t>& parts, int margin,
                   Perceptron& perceptron, TaggerScratch& scratch, std::vector<MorphTag>& tags) {
  int wrong = 0;
  const auto rows = perceptron.rows();
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    scratch.features.clear();
    tagger_word_features(sentence.words, i, sentence.source, scratch.features);
    if (sweep == Sweep::first)
      tagger_history_features(sentence.words, i, tags, parts, scratch.features);
    else
      tagger_context_features(sentence.words, i, tags, parts, scratch.features);
    scratch.scores.assign(static_cast<std::size_t>(rows.classes()), 0);
    rows.score(scratch.features, scratch.scores.data());
    const MorphTag gold = sentence.gold[i];
    const auto best =
        static_cast<MorphTag>(std::max_element(scratch.scores.begin(), scratch.scores.end()) - scratch.scores.begin());
    const std::int32_t gold_score = scratch.scores[gold];
    if (best != gold) ++wrong;
    scratch.scores[gold] = INT32_MIN;
    const auto rival =
        static_cast<MorphTag>(std::max_element(scratch.scores.begin(), scratch.scores.end()) - scratch.scores.begin());
    if (gold_score - scratch.scores[rival] < margin) {
      perceptron.update(scratch.features, gold, 1);
      perceptron.update(scratch.features, rival, -1);
    }
    perceptron.tick();
    tags[i] = best;
  }
  return wrong;
}

using Score = std::function<std::string(const std::function<LinearModel()>&)>;  // of a sweep's weights as they are now

LinearModel train_sweep(const std::vector<TaggedSentence>& sentences, Indices chosen, Sweep sweep,
                        const std::vector<std::vector<MorphTag>>& earlier, const std::vector<std::uint8_t>& parts,
                        const TaggerOptions& options, int runs, const Log& log, const Score& score) {
  // The first sweep is only a draft for the second: half the cells do.
  const int bits = sweep == Sweep::first ? options.bits - 1 : options.bits, classes = static_cast<int>(parts.size());
  const std::string name = std::string("tagger, sweep ") + (sweep == Sweep::first ? "1" : "2");
  Mixture mixture(bits, classes);
  TaggerScratch scratch;
  std::vector<MorphTag> tags;
  for (int run = 1; run <= runs; ++run) {
    Perceptron perceptron(bits, classes);
    Random random(static_cast<std::uint64_t>(run));
    std::sort(chosen.begin(), chosen.end());
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
      random.shuffle(chosen);
      int wrong = 0;
      std::size_t words = 0;
      for (const std::size_t s : chosen) {
        if (sweep == Sweep::first)
          tags.assign(sentences[s].words.size(), 0);
        else
          tags = earlier[s];
        wrong += learn_sentence(sentences[s], sweep, parts, options.margin, perceptron, scratch, tags);
        words += sentences[s].words.size();
      }
      log(name + ", run " + std::to_string(run) + ", epoch " + std::to_string(epoch) + ": " + std::to_string(wrong) +
          " of " + std::to_string(words) + " wrong" + score([&] { return finished(perceptron); }));
    }
    mixture.add(perceptron);
  }
  LinearModel mean = mixture.finished();
  log(name + ", mean of " + std::to_string(runs) + " runs" + score([&] { return mean; }));
  return mean;
}

}  // namespace

Tagger train_tagger(const std::vector<TaggedSentence>& sentences, const std::vector<TaggedSentence>& held_out,
                    const std::vector<std::uint8_t>& parts, const TaggerOptions& options, const Log& log,
                    std::vector<std::vector<MorphTag>>& unseen) {
  const Log quiet = [](const std::string&) {};
  const Score unscored = [](const auto&) { return std::string(); };
  const auto folds = static_cast<std::size_t>(options.folds);
  unseen.assign(sentences.size(), {});
  const auto in_fold = [&](std::size_t sentence, std::size_t fold) { return sentence / 10 % folds == fold; };
  const auto without = [&](std::size_t fold) {
    Indices chosen;
    for (std::size_t i = 0; i < sentences.size(); ++i)
      if (!in_fold(i, fold)) chosen.push_back(i);
    return chosen;
  };
  Indices all(sentences.size());
  std::iota(all.begin(), all.end(), std::size_t{0});

  // Tags of each part by a tagger that has not seen it; parts side by side, each the same whatever runs beside it.
  const auto sweep_folds = [&](Sweep sweep, const std::vector<std::vector<MorphTag>>& earlier,
                               std::vector<LinearModel>& models) {
    std::vector<std::future<LinearModel>> running;
    for (std::size_t fold = 0; fold < folds; ++fold) {
      running.push_back(std::async(std::launch::async, [&, fold] {
        return train_sweep(sentences, without(fold), sweep, earlier, parts, options, 1, quiet, unscored);
      }));
      if (running.size() == 2 || fold + 1 == folds) {
        for (auto& model : running) models.push_back(model.get());
        running.clear();
      }
    }
  };

  Tagger tagger;
  tagger.parts = parts;
  TaggerScratch scratch;
  std::vector<LinearModel> first_models, second_models;
  sweep_folds(Sweep::first, {}, first_models);
  for (std::size_t i = 0; i < sentences.size(); ++i)
    tag_sentence(first_models[i / 10 % folds].rows(), Rows<std::int8_t>(), sentences[i].words, sentences[i].source,
                 tagger.parts, scratch, unseen[i]);
  const auto first_tags = unseen;
  sweep_folds(Sweep::second, first_tags, second_models);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const std::size_t fold = i / 10 % folds;
    tag_sentence(first_models[fold].rows(), second_models[fold].rows(), sentences[i].words, sentences[i].source,
                 tagger.parts, scratch, unseen[i]);
  }
  std::vector<MorphTag> tags;
  const auto held_out_tags = [&](const LinearModel& first, const LinearModel& second) {
    std::size_t right = 0, words = 0;
    for (const TaggedSentence& sentence : held_out) {
      tag_sentence(first.rows(), second.rows(), sentence.words, sentence.source, parts, scratch, tags);
      for (std::size_t i = 0; i < tags.size(); ++i, ++words) right += tags[i] == sentence.gold[i];
    }
    return held_out_score(right, words, "joint tags");
  };
  tagger.first = train_sweep(sentences, all, Sweep::first, {}, tagger.parts, options, options.runs, log,
                             [&](const auto& now) { return held_out_tags(now(), {}); });
  tagger.second = train_sweep(sentences, all, Sweep::second, first_tags, tagger.parts, options, options.runs, log,
                              [&](const auto& now) { return held_out_tags(tagger.first, now()); });
  return tagger;
}

}  // namespace selon::train

#include "syntax/train/parser_trainer.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace selon::train {
namespace {

// Whether the arc of `child` crosses no other: every word between hangs, at some remove, on its head.
bool is_projective(const std::vector<Arc>& arcs, int child) {
  const int head = arcs[static_cast<std::size_t>(child)].head;
  if (head < 0) return true;
  for (int between = std::min(head, child) + 1; between < std::max(head, child); ++between) {
    int ancestor = between;
    while (ancestor >= 0 && ancestor != head) ancestor = arcs[static_cast<std::size_t>(ancestor)].head;
    if (ancestor != head) return false;
  }
  return true;
}

struct Step {
  std::int32_t parent;  // in the list of steps; -1: the start
  std::int32_t transition;
};

}  // namespace

int make_projective(std::vector<Arc>& arcs) {
  int lifted = 0;
  for (;;) {
    int shortest = -1, length = 1 << 30;
    for (int i = 0; i < static_cast<int>(arcs.size()); ++i) {
      const int head = arcs[static_cast<std::size_t>(i)].head;
      if (head >= 0 && std::abs(head - i) < length && !is_projective(arcs, i))
        shortest = i, length = std::abs(head - i);
    }
    if (shortest < 0) return lifted;
    auto& arc = arcs[static_cast<std::size_t>(shortest)];
    arc.head = arcs[static_cast<std::size_t>(arc.head)].head;
    ++lifted;
  }
}

std::vector<int> oracle(const std::vector<Arc>& gold, int deprels) {
  const int n = static_cast<int>(gold.size());
  for (const Arc& arc : gold)
    if (arc.deprel == 0 || arc.deprel >= deprels) return {};
  std::vector<int> missing(gold.size() + 1);  // children not yet attached
  const auto head_of = [&](int i) {
    return gold[static_cast<std::size_t>(i)].head < 0 ? n : gold[static_cast<std::size_t>(i)].head;
  };
  for (int i = 0; i < n; ++i) ++missing[static_cast<std::size_t>(head_of(i))];
  std::vector<int> transitions;
  ParserState state;
  state.start(gold.size());
  while (!state.done()) {
    int transition = 0;
    if (!state.stack.empty()) {
      const int top = state.stack.back();
      const int head = head_of(top);
      const bool complete = missing[static_cast<std::size_t>(top)] == 0;
      const int deprel = gold[static_cast<std::size_t>(top)].deprel;
      if (complete && head == state.next && state.can_left())
        transition = deprel;
      else if (complete && state.can_right() && head == state.stack[state.stack.size() - 2])
        transition = deprel + deprels - 1;
      if (transition != 0) --missing[static_cast<std::size_t>(head)];
    }
    if (transition == 0 && !state.can_shift()) return {};  // no projective tree with one root
    state.apply(transition, deprels);
    transitions.push_back(transition);
  }
  return transitions;
}

LinearModel train_parser(const std::vector<ParsedSentence>& sentences, const std::vector<ParsedSentence>& held_out,
                         int deprels, const ParserOptions& options, const Log& log) {
  std::vector<std::vector<int>> oracles;
  std::vector<std::size_t> chosen;
  int lifted = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    auto gold = sentences[i].gold;
    lifted += make_projective(gold);
    oracles.push_back(oracle(gold, deprels));
    if (!oracles.back().empty()) chosen.push_back(i);
  }
  log("parser: " + std::to_string(lifted) + " crossing arcs lifted, " +
      std::to_string(sentences.size() - chosen.size()) + " sentences without a whole tree left out");

  ParserScratch scratch;
  ParserFeatures features;
  const auto held_out_arcs = [&](const LinearModel& now) {
    std::vector<Arc> arcs;
    std::size_t arcs_right = 0, arcs_all = 0;
    for (const ParsedSentence& sentence : held_out) {
      parse_sentence(now.rows(), sentence.words, sentence.source, deprels, options.beam, scratch, arcs);
      for (std::size_t i = 0; i < arcs.size(); ++i, ++arcs_all)
        arcs_right += arcs[i].head == sentence.gold[i].head && arcs[i].deprel == sentence.gold[i].deprel;
    }
    return held_out_score(arcs_right, arcs_all, "arcs with their relations");
  };
  std::vector<Step> steps;
  std::vector<std::int32_t> beam_steps, fresh_steps;
  Mixture mixture(options.bits, transition_count(deprels));
  for (int run = 1; run <= options.runs; ++run) {
    Perceptron perceptron(options.bits, transition_count(deprels));
    Random random(1 + static_cast<std::uint64_t>(run));
    std::sort(chosen.begin(), chosen.end());
    for (int epoch = 1; epoch <= options.epochs; ++epoch) {
      random.shuffle(chosen);
      std::size_t words = 0, right = 0;
      for (const std::size_t s : chosen) {
        const ParsedSentence& sentence = sentences[s];
        const std::vector<int>& gold = oracles[s];
        const auto rows = perceptron.rows();
        scratch.beam.resize(1);
        scratch.beam[0].start(sentence.words.size());
        steps.clear();
        beam_steps.assign(1, -1);
        std::int32_t gold_at = 0;  // where the right state is in the beam; -1: it fell out
        ParserState gold_state = scratch.beam[0];
        std::int64_t worst = 0;
        std::int32_t worst_step = -1;
        std::size_t worst_length = 0;
        for (std::size_t t = 0; t < gold.size(); ++t) {
          if (gold_at < 0) {  // its score goes on being counted, to find where it lies furthest behind
            features.extract(gold_state, sentence.words, sentence.source);
            scratch.scores.assign(static_cast<std::size_t>(rows.classes()), 0);
            rows.score(features.view(), scratch.scores.data());
            gold_state.score += scratch.scores[static_cast<std::size_t>(gold[t])];
            gold_state.apply(gold[t], deprels);
          }
          rank_steps(rows, sentence.words, sentence.source, deprels, options.beam, scratch);
          scratch.fresh.resize(scratch.candidates.size());
          fresh_steps.clear();
          std::int32_t next_gold = -1;
          std::int64_t gold_score = 0;
          for (std::size_t i = 0; i < scratch.candidates.size(); ++i) {
            const auto& c = scratch.candidates[i];
            scratch.fresh[i] = scratch.beam[static_cast<std::size_t>(c.from)];
            scratch.fresh[i].apply(c.transition, deprels);
            scratch.fresh[i].score = c.score;
            fresh_steps.push_back(static_cast<std::int32_t>(steps.size()));
            steps.push_back({beam_steps[static_cast<std::size_t>(c.from)], c.transition});
            if (c.from == gold_at && c.transition == gold[t]) next_gold = static_cast<std::int32_t>(i);
          }
          if (gold_at >= 0 && next_gold < 0) {  // it falls out here
            gold_state = scratch.beam[static_cast<std::size_t>(gold_at)];
            features.extract(gold_state, sentence.words, sentence.source);
            scratch.scores.assign(static_cast<std::size_t>(rows.classes()), 0);
            rows.score(features.view(), scratch.scores.data());
            gold_state.score += scratch.scores[static_cast<std::size_t>(gold[t])];
            gold_state.apply(gold[t], deprels);
          }
          gold_at = next_gold;
          if (gold_at >= 0)
            gold_score = scratch.fresh[static_cast<std::size_t>(gold_at)].score;
          else
            gold_score = gold_state.score;
          std::swap(scratch.beam, scratch.fresh);
          std::swap(beam_steps, fresh_steps);
          const std::size_t rival = gold_at == 0 ? 1 : 0;
          if (rival == scratch.beam.size()) continue;
          const std::int64_t behind = scratch.beam[rival].score + options.margin - gold_score;
          if (behind > worst) {
            worst = behind;
            worst_step = beam_steps[rival];
            worst_length = t + 1;
          }
        }
        const ParsedSentence& truth = sentence;
        for (std::size_t i = 0; i < truth.gold.size(); ++i) {
          const Arc& arc = scratch.beam[0].arcs[i];
          right += arc.head == truth.gold[i].head && arc.deprel == truth.gold[i].deprel;
        }
        words += truth.gold.size();
        if (worst_step >= 0) {
          std::vector<int> wrong;
          for (std::int32_t step = worst_step; step >= 0; step = steps[static_cast<std::size_t>(step)].parent)
            wrong.push_back(steps[static_cast<std::size_t>(step)].transition);
          std::reverse(wrong.begin(), wrong.end());
          assert(wrong.size() == worst_length);
          // Where the two ways are still one, their updates would cancel out.
          std::size_t apart = 0;
          while (apart < worst_length && wrong[apart] == gold[apart]) ++apart;
          ParserState a, b;
          a.start(truth.words.size());
          for (std::size_t t = 0; t < apart; ++t) a.apply(gold[t], deprels);
          b = a;
          for (std::size_t t = apart; t < worst_length; ++t) {
            features.extract(a, truth.words, truth.source);
            perceptron.update(features.view(), gold[t], 1);
            a.apply(gold[t], deprels);
            features.extract(b, truth.words, truth.source);
            perceptron.update(features.view(), wrong[t], -1);
            b.apply(wrong[t], deprels);
          }
        }
        perceptron.tick();
      }
      log("parser, run " + std::to_string(run) + ", epoch " + std::to_string(epoch) + ": " + std::to_string(right) +
          " of " + std::to_string(words) + " arcs right while learning" + held_out_arcs(finished(perceptron)));
    }
    mixture.add(perceptron);
    if (options.runs > 1) log("parser, mean of " + std::to_string(run) + " runs" + held_out_arcs(mixture.finished()));
  }
  return mixture.finished();
}

}  // namespace selon::train

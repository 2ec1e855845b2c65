#include "syntax/parser.h"

#include <algorithm>
#include <cassert>

#include "syntax/hashing.h"

namespace selon {

void ParserState::start(std::size_t words) {
  score = 0;
  next = 0;
  stack.clear();
  arcs.assign(words, {});
  children.assign(words + 1, {});
}

void ParserState::apply(int transition, int deprels) {
  if (transition == 0) {
    stack.push_back(static_cast<std::int16_t>(next++));
    return;
  }
  const bool left = transition < deprels;
  const auto deprel = static_cast<std::uint16_t>(left ? transition : transition - (deprels - 1));
  const std::int16_t child = stack.back();
  stack.pop_back();
  const bool on_root = left && next + 1 == static_cast<std::int32_t>(children.size());
  const std::int32_t head = left ? next : stack.back();
  arcs[static_cast<std::size_t>(child)] = {on_root ? -1 : head, deprel};
  Children& c = children[static_cast<std::size_t>(head)];
  if (left) {
    c.left2 = c.left1;
    c.left1 = child;
    if (c.left_count < 255) ++c.left_count;
  } else {
    c.right2 = c.right1;
    c.right1 = child;
    if (c.right_count < 255) ++c.right_count;
  }
}

namespace {

const ParserWord nothing{0, 0, 0xFFFF, 99, 0, 0, 0};
const ParserWord the_root{1, 1, 0xFFFE, 98, 0, 0, 0};

int distance_class(int distance) {
  constexpr int steps[] = {1, 2, 3, 4, 6, 10, 20};
  int klass = 0;
  for (const int step : steps) klass += distance > step;
  return klass;
}

}  // namespace

void ParserFeatures::extract(const ParserState& state, std::span<const ParserWord> words, std::uint32_t source) {
  const int n = static_cast<int>(words.size());
  const int depth = static_cast<int>(state.stack.size());
  const auto on_stack = [&](int k) {
    return k < depth ? static_cast<int>(state.stack[static_cast<std::size_t>(depth - 1 - k)]) : -1;
  };
  const auto word = [&](int i) -> const ParserWord& {
    return i < 0 || i > n ? nothing : i == n ? the_root : words[static_cast<std::size_t>(i)];
  };
  const auto rel = [&](int i) -> std::uint64_t {
    return i < 0 || i >= n ? 0 : state.arcs[static_cast<std::size_t>(i)].deprel;
  };
  static constexpr ParserState::Children no_children{};
  const auto children = [&](int i) -> const ParserState::Children& {
    return i < 0 ? no_children : state.children[static_cast<std::size_t>(i)];
  };
  const int i0 = on_stack(0), i1 = on_stack(1), i2 = on_stack(2), j0 = state.next;
  const int j1 = j0 + 1 <= n ? j0 + 1 : -1, j2 = j0 + 2 <= n ? j0 + 2 : -1;
  const ParserWord &s0 = word(i0), &s1 = word(i1), &s2 = word(i2), &b0 = word(j0), &b1 = word(j1), &b2 = word(j2);
  const auto &c0 = children(i0), &c1 = children(i1), &cb = children(j0);
  const ParserWord &s0l = word(c0.left1), &s0l2 = word(c0.left2), &s0r = word(c0.right1), &s0r2 = word(c0.right2);
  const ParserWord &s1l = word(c1.left1), &s1r = word(c1.right1), &s1r2 = word(c1.right2);
  const ParserWord &b0l = word(cb.left1), &b0l2 = word(cb.left2);
  const std::uint64_t d0 = i0 < 0 ? 99 : static_cast<std::uint64_t>(distance_class(j0 - i0));
  const std::uint64_t d1 = i1 < 0 ? 99 : static_cast<std::uint64_t>(distance_class(i0 - i1));
  const std::uint64_t v0 = c0.left_count * 16u + std::min<unsigned>(c0.right_count, 15);
  const std::uint64_t v1 = c1.left_count * 16u + std::min<unsigned>(c1.right_count, 15);

  count_ = 0;
  std::uint32_t id = 200;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    values_[count_++] = feature(id++, a, b, c);
  };
  const auto pair = [](std::uint64_t a, std::uint64_t b) { return a * 0x9E3779B97F4A7C15u + b; };
  add(source, s0.upos, b0.upos);
  add(source, s1.upos, s0.upos);
  add(source, s0.form);
  // One word.
  for (const ParserWord* w : {&s0, &s1, &b0}) {
    add(w->form, w->upos);
    add(w->lemma, w->upos);
    add(w->tag);
    add(w->upos);
    add(w->cluster, w->upos);
  }
  for (const ParserWord* w : {&s2, &b1, &b2}) {
    add(w->lemma);
    add(w->tag);
    add(w->upos);
  }
  // Two words.
  add(s0.lemma, b0.lemma);
  add(s0.lemma, b0.tag);
  add(s0.tag, b0.lemma);
  add(s0.tag, b0.tag);
  add(s0.upos, b0.upos, d0);
  add(s0.lemma, b0.upos, d0);
  add(s0.upos, b0.lemma, d0);
  add(s1.lemma, s0.lemma);
  add(s1.lemma, s0.tag);
  add(s1.tag, s0.lemma);
  add(s1.tag, s0.tag);
  add(s1.upos, s0.upos, d1);
  add(s1.lemma, s0.upos, d1);
  add(s1.upos, s0.lemma, d1);
  add(s0.cluster, b0.cluster);
  add(s1.cluster, s0.cluster);
  add(s0.cluster, b0.upos);
  add(s0.upos, b0.cluster);
  add(s1.cluster, s0.upos);
  add(s1.upos, s0.cluster);
  add(s1.upos, b0.upos, s0.upos);
  add(s1.tag, b0.tag);
  add(s1.lemma, b0.upos, s0.upos);
  add(s1.lemma, b0.lemma);
  add(b0.tag, b1.tag);
  add(b0.lemma, b1.upos, s0.upos);
  // Three words and more.
  add(s0.tag, b0.tag, b1.tag);
  add(s0.upos, pair(b0.upos, b1.upos), b2.upos);
  add(s2.upos, s1.upos, s0.upos);
  add(s1.tag, s0.tag, b0.tag);
  add(pair(s2.upos, s1.upos), s0.upos, b0.upos);
  add(pair(s1.upos, s0.upos), b0.upos, b1.upos);
  add(pair(s0.upos, s0l.upos), pair(s0r.upos, rel(c0.right1)), b0.upos);
  add(s0.lemma, pair(s0r.upos, rel(c0.right1)), b0.upos);
  add(pair(s1.upos, s1r.upos), s0.upos, rel(c1.right1));
  add(pair(s1.upos, s1l.upos), s0.upos, rel(c1.left1));
  add(s1.upos, pair(s0.upos, s0l.upos), rel(c0.left1));
  add(s1.upos, pair(s0.upos, s0r.upos), rel(c0.right1));
  add(s0.upos, pair(b0.upos, b0l.upos), rel(cb.left1));
  add(s0.upos, pair(s0l.upos, s0l2.upos), b0.upos);
  add(s0.upos, pair(s0r.upos, s0r2.upos), b0.upos);
  // Case markers and the like tell what a noun is to its head.
  add(s1.lemma, s0.upos, s0l.lemma);
  add(s1.upos, s0.upos, s0l.lemma);
  add(s1.upos, s0.lemma, s0l.lemma);
  add(b0.lemma, s0.upos, s0l.lemma);
  add(s0.upos, b0.upos, b0l.lemma);
  add(s1.tag, s0.tag, rel(c0.left1));
  add(pair(s2.lemma, s1.upos), s0.upos, s0l.lemma);
  add(s1.upos, pair(s0.upos, s0l.lemma), s1l.lemma);
  // Children.
  add(s0.upos, rel(c0.left1), rel(c0.left2));
  add(s0.upos, rel(c0.right1), rel(c0.right2));
  add(s1.upos, rel(c1.right1), rel(c1.right2));
  add(s1.upos, rel(c1.left1), rel(c1.left2));
  add(b0.upos, rel(cb.left1), rel(cb.left2));
  add(s0l.lemma, rel(c0.left1));
  add(s0r.lemma, rel(c0.right1), s0.upos);
  add(s1r.lemma, rel(c1.right1), s1.upos);
  add(b0l.lemma, rel(cb.left1), b0.upos);
  add(b0.upos, b0l2.upos, b0l.upos);
  add(s1.upos, s1r2.upos, s1r.upos);
  // How many children a word has, with how far it stands.
  add(s0.upos, v0, d0);
  add(s1.upos, v1, s0.upos);
  add(s0.lemma, v0);
  add(s1.lemma, v1, s0.upos);
  add(b0.upos, cb.left_count, s0.upos);
  add(s0.form, s0.shape, b0.shape);
  add(s1.shape, s0.shape, pair(s1.upos, s0.upos));
  add(s0.upos, b0.form);
  add(static_cast<std::uint64_t>(std::min(depth, 6)), s0.upos, b0.upos);
  assert(count_ <= most);
}

namespace {

// Which rows make the scores of the state `from` of the beam, whose features are at hand; asks the memory for them. The
// states of a beam look at much the same words: on French news seven of ten differ from an earlier one in three
// features of a hundred. Such a state takes the other's scores and mends them. Whole numbers: the sums are the same
// either way.
template <typename Weight>
void plan_scores(const Rows<Weight>& rows, std::size_t from, ParserScratch& scratch) {
  static_assert(ParserFeatures::most <= Rows<Weight>::most_rows);
  const auto features = scratch.features.view();
  ParserScratch::Starts& starts = scratch.starts[from];
  for (std::size_t i = 0; i < features.size(); ++i) starts[i] = rows.start(features[i]);

  const int count = static_cast<int>(features.size());
  ParserScratch::Plan& plan = scratch.plans[from];
  plan.like = from;
  int fewest = count / 2;  // each difference costs two rows
  for (std::size_t other = 0; other < from; ++other)
    if (const int differing = count_differing(starts.data(), scratch.starts[other].data(), count); differing < fewest)
      fewest = differing, plan.like = other;
  plan.count = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    if (plan.like != from && starts[i] == scratch.starts[plan.like][i]) continue;
    rows.fetch(starts[i]);
    plan.added[plan.count] = starts[i];
    plan.removed[plan.count++] = plan.like == from ? 0 : scratch.starts[plan.like][i];
  }
}

// The scores of all transitions from the state `from`, as planned.
template <typename Weight>
const std::int32_t* score_state(const Rows<Weight>& rows, std::size_t from, ParserScratch& scratch) {
  const auto classes = static_cast<std::size_t>(rows.classes());
  const ParserScratch::Plan& plan = scratch.plans[from];
  std::int32_t* scores = scratch.scores.data() + from * classes;
  if (plan.like == from)
    std::fill_n(scores, classes, 0);
  else
    std::copy_n(scratch.scores.data() + plan.like * classes, classes, scores);
  if (plan.count == 0) return scores;
  rows.add_fetched({plan.added.data(), plan.count}, scores);
  if (plan.like == from) return scores;
  scratch.removed_scores.assign(classes, 0);
  rows.add_fetched({plan.removed.data(), plan.count}, scratch.removed_scores.data());
  for (std::size_t k = 0; k < classes; ++k) scores[k] -= scratch.removed_scores[k];
  return scores;
}

}  // namespace

template <typename Weight>
void rank_steps(const Rows<Weight>& rows, std::span<const ParserWord> words, std::uint32_t source, int deprels,
                int width, ParserScratch& scratch) {
  // The best so far, in falling score; a new one goes behind those of its score, so that ties fall to the earlier.
  auto& best = scratch.candidates;
  best.clear();
  const int classes = rows.classes();
  scratch.scores.resize(scratch.beam.size() * static_cast<std::size_t>(classes));
  scratch.starts.resize(scratch.beam.size());
  scratch.plans.resize(scratch.beam.size());
  // All states are planned before the first is scored: the rows are on their way from memory meanwhile.
  for (std::size_t from = 0; from < scratch.beam.size(); ++from) {
    scratch.features.extract(scratch.beam[from], words, source);
    plan_scores(rows, from, scratch);
  }
  for (std::size_t from = 0; from < scratch.beam.size(); ++from) {
    const ParserState& state = scratch.beam[from];
    const std::int32_t* scores = score_state(rows, from, scratch);
    const auto offer = [&](int first, int end) {
      for (int t = first; t < end; ++t) {
        if (best.size() == static_cast<std::size_t>(width)) {
          t = first_above(scores, t, end, best.back().score - state.score);
          if (t == end) return;
          best.pop_back();
        }
        const std::int64_t score = state.score + scores[t];
        std::size_t place = best.size();
        best.emplace_back();
        for (; place > 0 && best[place - 1].score < score; --place) best[place] = best[place - 1];
        best[place] = {score, static_cast<std::int32_t>(from), t};
      }
    };
    if (state.can_shift()) offer(0, 1);
    if (state.can_left()) offer(1, deprels);
    if (state.can_right()) offer(deprels, classes);
  }
}

template void rank_steps(const Rows<std::int8_t>&, std::span<const ParserWord>, std::uint32_t, int, int,
                         ParserScratch&);
template void rank_steps(const Rows<std::int32_t>&, std::span<const ParserWord>, std::uint32_t, int, int,
                         ParserScratch&);

void parse_sentence(const Rows<std::int8_t>& rows, std::span<const ParserWord> words, std::uint32_t source, int deprels,
                    int width, ParserScratch& scratch, std::vector<Arc>& arcs) {
  scratch.beam.resize(1);
  scratch.beam[0].start(words.size());
  for (std::size_t step = 0; step < 2 * words.size(); ++step) {
    rank_steps(rows, words, source, deprels, width, scratch);
    scratch.fresh.resize(std::max(scratch.fresh.size(), scratch.candidates.size()));
    for (std::size_t i = 0; i < scratch.candidates.size(); ++i) {
      const auto& c = scratch.candidates[i];
      scratch.fresh[i] = scratch.beam[static_cast<std::size_t>(c.from)];
      scratch.fresh[i].apply(c.transition, deprels);
      scratch.fresh[i].score = c.score;
    }
    scratch.fresh.resize(scratch.candidates.size());
    std::swap(scratch.beam, scratch.fresh);
  }
  assert(!scratch.beam.empty() && scratch.beam[0].done());
  arcs = scratch.beam[0].arcs;
}

}  // namespace selon

// What the layers of an evaluation share: pairing what was marked with what was said, and the places of both in code
// points.
//
// In: a gold report and a record of the same text. Out: one function per group of layers, each adding its counts and
// misses. Pairs are made greedily, the best fitting first, in the order of the text among equals: the order of the
// project's scorer, so that the figures are the same.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "selon/evaluate.h"

namespace selon {

struct Pair {
  std::size_t gold, said;
  double fit;
};

// `fits(i, j)` gives a number, 0 for no match.
template <typename Fits>
std::vector<Pair> pair(std::size_t golds, std::size_t saids, Fits&& fits) {
  std::vector<Pair> candidates, chosen;
  for (std::size_t i = 0; i < golds; ++i)
    for (std::size_t j = 0; j < saids; ++j)
      if (const double fit = fits(i, j); fit > 0) candidates.push_back({i, j, fit});
  std::stable_sort(candidates.begin(), candidates.end(), [](const Pair& a, const Pair& b) { return a.fit > b.fit; });
  std::vector<bool> gold_taken(golds), said_taken(saids);
  for (const Pair& candidate : candidates) {
    if (gold_taken[candidate.gold] || said_taken[candidate.said]) continue;
    gold_taken[candidate.gold] = said_taken[candidate.said] = true;
    chosen.push_back(candidate);
  }
  return chosen;
}

// Share of `inner` that lies inside `outers`.
double covered(Span inner, const std::vector<Span>& outers);

class Comparison {
 public:
  Comparison(const GoldReport& gold, const Record& record, Evaluation& evaluation)
      : gold_(gold), record_(record), evaluation_(evaluation) {}

  void places();
  void times();
  void figures();
  void voices();
  void claims();  // after voices

 private:
  const GoldReport& gold_;
  const Record& record_;
  Evaluation& evaluation_;
  std::vector<std::optional<std::size_t>> voice_of_;  // of each gold voice, the said one whose words are its own

  Span said(Span bytes) const {
    return {record_.text.code_point_at(bytes.start), record_.text.code_point_at(bytes.end)};
  }
  void count(Layer layer, std::size_t gold, std::size_t said, std::size_t right) {
    evaluation_[layer].add(static_cast<int>(gold), static_cast<int>(said), static_cast<int>(right));
  }
  void miss(std::string_view kind, Cause cause, std::string field, Span words, std::string expected, std::string said);
  // Those of neither side in a pair are not found, or extra.
  template <typename GoldSpan, typename SaidSpan>
  void unpaired(std::string_view kind, const std::vector<Pair>& pairs, std::size_t golds, std::size_t saids,
                GoldSpan&& gold_span, SaidSpan&& said_span) {
    std::vector<bool> found(golds), meant(saids);
    for (const Pair& one : pairs) found[one.gold] = meant[one.said] = true;
    for (std::size_t i = 0; i < golds; ++i)
      if (!found[i]) miss(kind, Cause::not_found, "", gold_span(i), "", "");
    for (std::size_t j = 0; j < saids; ++j)
      if (!meant[j]) miss(kind, Cause::extra, "", said_span(j), "", "");
  }

  void count_voice_forms(const std::vector<Pair>& sources, const std::vector<Pair>& fitting);
  bool same_actor(Index gold_actor, Index said_actor) const;
  std::size_t right_actors(const std::vector<Index>& gold, const std::vector<Index>& said) const;
  std::string gold_names(const std::vector<Index>& actors) const;
  std::string said_names(const std::vector<Index>& actors) const;
  void unmatched_claims(const std::vector<Pair>& pairs);
};

}  // namespace selon

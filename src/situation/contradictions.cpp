#include <set>
#include <utility>

#include "selon/disputes.h"
#include "situation/speaker_counts.h"

namespace selon {
namespace {

bool apart(const Bounds& one, const Bounds& other) {
  return (one.high && other.low && *other.low > *one.high) || (one.low && other.high && *other.high < *one.low);
}

}  // namespace

std::vector<Contradiction> contradictions_of(std::span<const ToldClaim> claims, const Dispute& dispute) {
  std::vector<Contradiction> found;
  std::set<std::pair<std::size_t, std::size_t>> known;
  const auto add = [&](Contradiction::Kind kind, std::size_t claim, std::size_t other) {
    if (speaker_key(claims[claim]) == speaker_key(claims[other])) return;
    if (known.insert({claim, other}).second) found.push_back({kind, dispute.event, claim, other});
  };
  for (const Denial& denial : dispute.denials)
    for (const std::size_t assertion : denial.assertions) add(Contradiction::Kind::denial, denial.claim, assertion);
  for (const FigureRange& range : dispute.figures) {
    if (range.scope == Scope::cumulative) continue;  // of other days, so no contradiction
    for (std::size_t i = 0; i < range.figures.size(); ++i)
      for (std::size_t j = i + 1; j < range.figures.size(); ++j) {
        const FigureTold &first = range.figures[i], &later = range.figures[j];
        if (first.revised || later.revised || claims[first.claim].witness == claims[later.claim].witness) continue;
        if (apart(first.bounds, later.bounds)) add(Contradiction::Kind::figures, later.claim, first.claim);
      }
  }
  return found;
}

}  // namespace selon

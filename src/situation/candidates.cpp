#include "situation/candidates.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "situation/cells.h"
#include "situation/pair_score.h"

namespace selon {
namespace {

constexpr std::chrono::days most_apart{most_days_apart + days_before_publication};

// What can be asked of a pair in a few instructions, before it is scored.
struct Outline {
  std::uint64_t types = 0, like = 0;  // bits of its types, and of those that they resemble
  std::optional<DaySpan> days;
};

Outline outline_of(const Telling& telling) {
  static_assert(static_cast<int>(EnumNames<ClaimType>::last) < 64);
  Outline outline;
  outline.days = span_of(telling);
  for (const ClaimType type : telling.types) {
    outline.types |= std::uint64_t{1} << static_cast<int>(type);
    for (int other = 0; other <= static_cast<int>(EnumNames<ClaimType>::last); ++other)
      if (resemblance(type, static_cast<ClaimType>(other)) != Resemblance::none)
        outline.like |= std::uint64_t{1} << other;
  }
  return outline;
}

bool may_be_one(const Outline& a, const Outline& b) {
  if ((a.like & b.types) == 0) return false;
  if (!a.days || !b.days) return true;
  const auto gap = std::max(a.days->first - b.days->last, b.days->first - a.days->last).count();
  return gap <= most_days_apart + (a.days->told && b.days->told ? 0 : days_before_publication);
}

class Sweep {
 public:
  Sweep(std::span<const Telling> tellings, const WordTable& words)
      : tellings_(tellings), words_(words), met_(tellings.size(), 0) {
    outlines_.reserve(tellings.size());
    for (const Telling& telling : tellings) outlines_.push_back(outline_of(telling));
  }

  std::vector<ScoredPair> run() {
    constexpr std::chrono::days between_clearings{28};
    Date cleared{};
    for (const auto& [dated, first, telling] : order()) {
      if (dated && first - cleared >= between_clearings) clear(first), cleared = first;
      visit(telling);
    }
    std::ranges::sort(pairs_, [](const ScoredPair& x, const ScoredPair& y) {
      return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
    });
    return std::move(pairs_);
  }

 private:
  using Place = std::tuple<bool, Date, std::uint32_t>;  // dated, its first day, the telling

  std::vector<Place> order() const {
    std::vector<Place> places;
    places.reserve(tellings_.size());
    for (std::uint32_t i = 0; i < tellings_.size(); ++i) {
      const auto span = dated_span(tellings_[i]);
      places.emplace_back(span.has_value(), span ? span->first : Date{}, i);
    }
    std::ranges::sort(places);
    return places;
  }

  void visit(std::uint32_t one) {
    const Cells own = cells_of(tellings_[one]);
    for (const std::int64_t cell : own.looks) {
      const auto inside = cells_.find(cell);
      if (inside == cells_.end()) continue;
      for (const std::uint32_t other : inside->second) {
        if (!may_be_one(outlines_[other], outlines_[one]) || std::exchange(met_[other], one + 1) == one + 1) continue;
        const auto [a, b] = std::minmax(one, other);
        const auto scored = pair_score(tellings_[a], tellings_[b], words_, Reasons::leave_out);
        if (scored.possible && scored.score >= same_event_score) pairs_.push_back({a, b, scored.score});
      }
    }
    for (const std::int64_t cell : own.in) cells_[cell].push_back(one);
  }

  // Leaves out what nothing from this day on can be one with.
  void clear(Date day) {
    for (auto cell = cells_.begin(); cell != cells_.end();) {
      std::erase_if(cell->second, [&](std::uint32_t telling) {
        const auto span = dated_span(tellings_[telling]);
        return span && span->last + most_apart < day;
      });
      cell = cell->second.empty() ? cells_.erase(cell) : std::next(cell);
    }
  }

  std::span<const Telling> tellings_;
  const WordTable& words_;
  std::vector<Outline> outlines_;
  std::vector<std::uint32_t> met_;                                      // by which telling, counted from one
  std::unordered_map<std::int64_t, std::vector<std::uint32_t>> cells_;  // looked up only, never walked in order
  std::vector<ScoredPair> pairs_;
};

}  // namespace

std::vector<ScoredPair> candidate_pairs(std::span<const Telling> tellings, const WordTable& words) {
  return Sweep(tellings, words).run();
}

}  // namespace selon

// Groups tellings into events: candidate pairs by place and day, scored, then joined from the surest pair down.
//
// Average linkage: two groups join when their pairs score enough on the mean and none is impossible, so that one
// ambiguous report does not chain two battles into one. Ties are broken by position, so the outcome is one.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "situation/cells.h"
#include "situation/grouping.h"
#include "situation/pair_score.h"
#include "situation/telling.h"

namespace selon {
namespace {

struct ScoredPair {
  std::uint32_t a, b;
  double score;
};

constexpr std::size_t none = static_cast<std::size_t>(-1);

class Grouping {
 public:
  Grouping(std::span<const ToldClaim> claims, std::vector<Telling> tellings, const WordTable& words,
           std::span<const EventDecision> decisions, const Wanted& wanted)
      : claims_(claims), words_(words), tellings_(std::move(tellings)) {
    apply_splits(decisions);
    if (wanted)
      std::erase_if(tellings_, [&](const Telling& telling) { return !wanted(claims[telling.claims.front()]); });
    group_.resize(tellings_.size());
    members_.resize(tellings_.size());
    link_.resize(tellings_.size());
    for (std::size_t t = 0; t < tellings_.size(); ++t) group_[t] = t, members_[t] = {t};
  }

  std::vector<Event> events(std::span<const EventDecision> decisions) {
    merge_by_hand(decisions);
    merge_copies();
    for (const ScoredPair& pair : candidates()) join(pair);
    return summaries();
  }

 private:
  // --- decisions ---

  std::map<std::string_view, std::size_t> positions() const {
    std::map<std::string_view, std::size_t> found;
    for (std::size_t i = 0; i < claims_.size(); ++i) found.try_emplace(claims_[i].id, i);
    return found;
  }

  // Claims that a person took out of an event are a telling of their own, and never meet the rest again.
  void apply_splits(std::span<const EventDecision> decisions) {
    if (decisions.empty()) return;
    const auto at = positions();
    for (const EventDecision& decision : decisions) {
      if (decision.kind != EventDecision::Kind::split) continue;
      const auto found = [&](const std::vector<std::string>& ids) {
        std::set<std::size_t> claims;
        for (const auto& id : ids)
          if (const auto known = at.find(id); known != at.end()) claims.insert(known->second);
        return claims;
      };
      const auto out = found(decision.claims), rest = found(decision.rest);
      for (std::size_t t = 0, count = tellings_.size(); t < count; ++t) {
        std::vector<std::size_t> taken, kept;
        bool mixed = false;
        for (const std::size_t claim : tellings_[t].claims) {
          out.contains(claim) ? taken.push_back(claim) : kept.push_back(claim);
          mixed = mixed || rest.contains(claim);
        }
        if (taken.empty() || kept.empty() || !mixed) continue;
        Telling own = tellings_[t];
        own.claims = taken;
        tellings_[t].claims = kept;
        tellings_.push_back(std::move(own));
      }
      splits_.push_back({out, rest});
    }
  }

  bool split_apart(std::size_t a, std::size_t b) const {
    const auto touches = [&](std::size_t telling, const std::set<std::size_t>& claims) {
      return std::ranges::any_of(tellings_[telling].claims, [&](std::size_t claim) { return claims.contains(claim); });
    };
    return std::ranges::any_of(splits_, [&](const auto& split) {
      return (touches(a, split.out) && touches(b, split.rest)) || (touches(b, split.out) && touches(a, split.rest));
    });
  }

  void merge_by_hand(std::span<const EventDecision> decisions) {
    std::map<std::string_view, std::size_t> telling_of;
    if (!decisions.empty())
      for (std::size_t t = 0; t < tellings_.size(); ++t)
        for (const std::size_t claim : tellings_[t].claims) telling_of.try_emplace(claims_[claim].id, t);
    for (const EventDecision& decision : decisions) {
      if (decision.kind != EventDecision::Kind::merge) continue;
      std::size_t first = none;
      for (const auto& id : decision.claims) {
        const auto known = telling_of.find(id);
        if (known == telling_of.end()) continue;
        if (first == none) first = known->second;
        unite(first, known->second, {0, 0, 1, {{"hand", 1, "merged by hand"}}});
      }
    }
  }

  // --- copies ---

  // The same claim in a copy of the same text is the same telling; in a copy that differs, the same sentence with the
  // same act.
  void merge_copies() {
    std::set<ReportNumber> copied;
    for (const Telling& telling : tellings_)
      if (telling.witness != telling.report) copied.insert(telling.witness);
    std::map<std::tuple<std::string, Index>, std::size_t> same_text;
    std::map<std::tuple<ReportNumber, ClaimType, std::string_view>, std::size_t> same_sentence;
    for (std::size_t t = 0; t < tellings_.size(); ++t) {
      const Telling& telling = tellings_[t];
      if (!copied.contains(telling.witness)) continue;
      const ToldClaim& claim = claims_[telling.claims.front()];
      const auto meet = [&](auto& firsts, auto key, const char* words) {
        const auto [known, fresh] = firsts.try_emplace(std::move(key), t);
        if (!fresh && tellings_[known->second].report != telling.report && !split_apart(known->second, t))
          unite(known->second, t, {0, 0, 1, {{"copy", 1, words}}});
      };
      meet(same_text, std::tuple(claim.report_id, claim.position), "the same text");
      meet(same_sentence, std::tuple(telling.witness, claim.type, std::string_view(claim.evidence)),
           "the same sentence in copies of one dispatch");
    }
  }

  // --- candidates ---

  // What can be asked of a pair in a few instructions, before it is scored.
  struct Outline {
    std::uint64_t types = 0, like = 0;  // bits of its types, and of those that they resemble
    std::optional<DaySpan> days;
  };

  static Outline outline_of(const Telling& telling) {
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

  static bool may_be_one(const Outline& a, const Outline& b) {
    if ((a.like & b.types) == 0) return false;
    if (!a.days || !b.days) return true;
    const auto gap = std::max(a.days->first - b.days->last, b.days->first - a.days->last).count();
    return gap <= most_days_apart + (a.days->told && b.days->told ? 0 : days_before_publication);
  }

  // Pairs that meet in a cell, the surest first.
  std::vector<ScoredPair> candidates() {
    std::vector<Outline> outlines;
    for (const Telling& telling : tellings_) outlines.push_back(outline_of(telling));
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> cells;  // looked up only, never walked
    std::vector<std::uint32_t> met(tellings_.size(), 0);                 // by which telling, counted from one
    std::vector<ScoredPair> pairs;
    for (std::uint32_t b = 0; b < tellings_.size(); ++b) {
      const Cells own = cells_of(tellings_[b]);
      for (const std::int64_t cell : own.looks) {
        const auto inside = cells.find(cell);
        if (inside == cells.end()) continue;
        for (const std::uint32_t a : inside->second) {
          if (!may_be_one(outlines[a], outlines[b]) || std::exchange(met[a], b + 1) == b + 1) continue;
          const auto scored = pair_score(tellings_[a], tellings_[b], words_, Reasons::leave_out);
          if (!scored.possible || scored.score < same_event_score) continue;
          pairs.push_back({a, b, scored.score});
        }
      }
      for (const std::int64_t cell : own.in) cells[cell].push_back(b);
    }
    std::ranges::sort(pairs, [](const ScoredPair& x, const ScoredPair& y) {
      return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
    });
    return pairs;
  }

  // --- joining ---

  void join(const ScoredPair& pair) {
    const std::size_t a = group_[pair.a], b = group_[pair.b];
    if (a == b) return;
    // Groups that could not join, and have not grown since, cannot join now.
    auto& tried = tried_[std::uint64_t{std::min(a, b)} << 32 | std::max(a, b)];
    const std::size_t size = members_[a].size() + members_[b].size();
    if (std::exchange(tried, size) == size) return;
    double total = 0;
    for (const std::size_t x : members_[a])
      for (const std::size_t y : members_[b]) {
        if (split_apart(x, y)) return;
        const auto scored = pair_score(tellings_[x], tellings_[y], words_, Reasons::leave_out);
        if (!scored.possible) return;
        total += scored.score;
      }
    const auto count = static_cast<double>(members_[a].size() * members_[b].size());
    if (total / count < same_event_score - 0.08) return;
    const auto scored = pair_score(tellings_[pair.a], tellings_[pair.b], words_, Reasons::give);
    unite(pair.a, pair.b, {0, 0, scored.score, scored.reasons});
  }

  // The group of the later first telling goes into that of the earlier one.
  void unite(std::size_t x, std::size_t y, EventLink link) {
    std::size_t a = group_[x], b = group_[y];
    if (a == b) return;
    if (a > b) std::swap(a, b), std::swap(x, y);
    link.claim = tellings_[y].claims.front();
    link.other = tellings_[x].claims.front();
    link_[b] = std::move(link);
    for (const std::size_t telling : members_[b]) group_[telling] = a;
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
    joined_[a].push_back(b);
  }

  // --- results ---

  void collect_links(std::size_t group, std::vector<EventLink>& links) {
    for (const std::size_t below : joined_[group]) {
      links.push_back(link_[below]);
      collect_links(below, links);
    }
  }

  std::vector<Event> summaries();
  Event summary(std::size_t group);

  std::span<const ToldClaim> claims_;
  const WordTable& words_;
  std::vector<Telling> tellings_;
  struct Split {
    std::set<std::size_t> out, rest;
  };
  std::vector<Split> splits_;
  std::vector<std::size_t> group_;                        // of each telling: the number of its first telling
  std::vector<std::vector<std::size_t>> members_;         // of each group
  std::unordered_map<std::uint64_t, std::size_t> tried_;  // two groups: how many they were
  std::vector<EventLink> link_;                           // by which a group went into another
  std::map<std::size_t, std::vector<std::size_t>> joined_;
};

Event Grouping::summary(std::size_t group) {
  std::vector<std::size_t> positions;
  for (const std::size_t telling : members_[group])
    positions.insert(positions.end(), tellings_[telling].claims.begin(), tellings_[telling].claims.end());
  Event event = describe_event(claims_, std::move(positions));
  collect_links(group, event.links);
  std::ranges::sort(event.links, {}, &EventLink::claim);
  for (const EventLink& link : event.links) event.score = std::min(event.score, link.score);
  return event;
}

std::vector<Event> Grouping::summaries() {
  std::vector<Event> events;
  for (std::size_t group = 0; group < members_.size(); ++group)
    if (!members_[group].empty()) events.push_back(summary(group));
  std::ranges::sort(events, {}, [](const Event& event) { return event.claims.front(); });
  return events;
}

}  // namespace

std::vector<Event> group_tellings(std::span<const ToldClaim> claims, std::vector<Telling> tellings,
                                  const WordTable& words, std::span<const EventDecision> decisions,
                                  const Wanted& wanted) {
  return Grouping(claims, std::move(tellings), words, decisions, wanted).events(decisions);
}

std::vector<Event> propose_events(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions) {
  WordTable words;
  auto tellings = tellings_of(claims, words);
  for (const Telling& telling : tellings) words.count(telling.words);
  return group_tellings(claims, std::move(tellings), words, decisions);
}

}  // namespace selon

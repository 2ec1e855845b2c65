// Groups tellings into events: candidate pairs by place and day, scored, then joined from the surest pair down.
//
// Average linkage: two groups join when their pairs score enough on the mean and none is impossible, so that one
// ambiguous report does not chain two battles into one. Ties are broken by position, so the outcome is one.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "selon/events.h"
#include "situation/pair_score.h"
#include "situation/telling.h"

namespace selon {
namespace {

struct ScoredPair {
  std::size_t a, b;
  double score;
};

constexpr std::size_t none = static_cast<std::size_t>(-1);

class Grouping {
 public:
  Grouping(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions) : claims_(claims) {
    tellings_ = tellings_of(claims, words_);
    apply_splits(decisions);
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

  // The same claim in a copy of the same text is the same telling.
  void merge_copies() {
    std::map<std::tuple<ReportNumber, Index>, std::size_t> first;
    for (std::size_t t = 0; t < tellings_.size(); ++t) {
      const Telling& telling = tellings_[t];
      const auto [known, fresh] = first.try_emplace({telling.witness, claims_[telling.claims.front()].position}, t);
      const bool same_text =
          claims_[tellings_[known->second].claims.front()].report_id == claims_[telling.claims.front()].report_id;
      if (fresh || !same_text || split_apart(known->second, t)) continue;
      unite(known->second, t, {0, 0, 1, {{"copy", 1, "the same text"}}});
    }
  }

  // --- candidates ---

  // Pairs that share a square of the map (or a country, where they tell no point) and can share a day.
  std::vector<ScoredPair> candidates() const {
    std::map<std::string, std::vector<std::size_t>> cells;
    for (std::size_t t = 0; t < tellings_.size(); ++t)
      for (const std::string& key : cells_of(tellings_[t])) cells[key].push_back(t);
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<ScoredPair> pairs;
    for (const auto& [key, inside] : cells)
      for (std::size_t i = 0; i < inside.size(); ++i)
        for (std::size_t j = i + 1; j < inside.size(); ++j) {
          const std::size_t a = std::min(inside[i], inside[j]), b = std::max(inside[i], inside[j]);
          if (a == b || !seen.emplace(a, b).second) continue;
          const auto scored = pair_score(tellings_[a], tellings_[b], words_, Reasons::leave_out);
          if (scored.possible && scored.score >= same_event_score) pairs.push_back({a, b, scored.score});
        }
    std::ranges::sort(pairs, [](const ScoredPair& x, const ScoredPair& y) {
      return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
    });
    return pairs;
  }

  static std::set<std::string> cells_of(const Telling& telling) {
    std::set<std::string> keys;
    for (const ToldPlace* place : telling.places) {
      if (place->has_point() && place->precision != PlacePrecision::country) {
        // Half a degree is some 50 km: with its neighbours, a square holds all that can be near enough.
        const int row = static_cast<int>(std::floor(*place->lat * 2)),
                  column = static_cast<int>(std::floor(*place->lon * 2));
        for (int r = row - 1; r <= row + 1; ++r)
          for (int c = column - 1; c <= column + 1; ++c) keys.insert(std::to_string(r) + "," + std::to_string(c));
      }
      if (place->country) keys.insert(*place->country);
      if (!place->name) keys.insert("?" + place->words);
    }
    for (const std::string& name : telling.names) keys.insert("~" + name);
    // Without a place, a party and a day can still lead to one another.
    const auto day = telling.days.earliest ? telling.days.earliest : telling.published;
    if (day)
      for (const std::string& actor : telling.actors)
        for (int near = -1; near <= 1; ++near) keys.insert(format_date(*day + std::chrono::days(near)) + actor);
    return keys;
  }

  // --- joining ---

  void join(const ScoredPair& pair) {
    const std::size_t a = group_[pair.a], b = group_[pair.b];
    if (a == b) return;
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
  WordTable words_;
  std::vector<Telling> tellings_;
  struct Split {
    std::set<std::size_t> out, rest;
  };
  std::vector<Split> splits_;
  std::vector<std::size_t> group_;                 // of each telling: the number of its first telling
  std::vector<std::vector<std::size_t>> members_;  // of each group
  std::vector<EventLink> link_;                    // by which a group went into another
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

std::vector<Event> propose_events(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions) {
  return Grouping(claims, decisions).events(decisions);
}

}  // namespace selon

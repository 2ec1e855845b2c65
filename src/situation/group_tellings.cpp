// Groups tellings: what was decided by hand, then copies, then candidate pairs joined from the surest down.
//
// Average linkage: two groups join when their pairs score enough on the mean and none is impossible, so that one
// ambiguous report does not chain two battles into one. Ties are broken by position, so the outcome is one.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "situation/candidates.h"
#include "situation/grouping.h"

namespace selon {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

class Grouping {
 public:
  Grouping(std::vector<Telling> tellings, const WordTable& words, std::span<const EventDecision> decisions,
           const GroupingFacts& facts, Reasons reasons, const Wanted& wanted)
      : words_(words), facts_(facts), reasons_(reasons), tellings_(std::move(tellings)) {
    apply_splits(decisions);
    if (wanted) std::erase_if(tellings_, [&](const Telling& telling) { return !wanted(telling.claims.front()); });
    group_.resize(tellings_.size());
    members_.resize(tellings_.size());
    for (std::size_t t = 0; t < tellings_.size(); ++t) group_[t] = t, members_[t] = {t};
  }

  std::vector<Group> groups(std::span<const EventDecision> decisions) {
    merge_by_hand(decisions);
    merge_copies();
    for (const ScoredPair& pair : candidate_pairs(tellings_, words_)) join(pair);
    return collect();
  }

 private:
  // --- decisions ---

  std::set<std::size_t> positions_of(const std::vector<std::string>& ids) const {
    std::set<std::size_t> claims;
    for (const auto& id : ids)
      if (const auto known = facts_.position_of(id)) claims.insert(*known);
    return claims;
  }

  // Claims that a person took out of an event are a telling of their own, and never meet the rest again.
  void apply_splits(std::span<const EventDecision> decisions) {
    for (const EventDecision& decision : decisions) {
      if (decision.kind != EventDecision::Kind::split) continue;
      const auto out = positions_of(decision.claims), rest = positions_of(decision.rest);
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
    std::unordered_map<std::size_t, std::size_t> telling_of;  // claims that are merged
    for (const EventDecision& decision : decisions)
      if (decision.kind == EventDecision::Kind::merge)
        for (const std::size_t claim : positions_of(decision.claims)) telling_of.emplace(claim, none);
    if (telling_of.empty()) return;
    for (std::size_t t = 0; t < tellings_.size(); ++t)
      for (const std::size_t claim : tellings_[t].claims)
        if (const auto named = telling_of.find(claim); named != telling_of.end()) named->second = t;
    for (const EventDecision& decision : decisions) {
      if (decision.kind != EventDecision::Kind::merge) continue;
      std::size_t first = none;
      for (const auto& id : decision.claims) {
        const auto position = facts_.position_of(id);
        const std::size_t telling = position ? telling_of.at(*position) : none;
        if (telling == none) continue;
        if (first == none) first = telling;
        unite(first, telling, {0, 0, 1, {{"hand", 1, "merged by hand"}}});
      }
    }
  }

  // --- copies ---

  // The same claim in a copy of the same text is the same telling; in a copy that differs, the same sentence with the
  // same act.
  void merge_copies() {
    std::unordered_map<std::uint64_t, std::size_t> same_text, same_sentence;
    for (std::size_t t = 0; t < tellings_.size(); ++t) {
      const auto* copy = facts_.copy(tellings_[t].claims.front());
      if (copy == nullptr) continue;
      const auto meet = [&](auto& firsts, std::uint64_t number, const char* words) {
        const auto [known, fresh] = firsts.try_emplace(number, t);
        if (!fresh && tellings_[known->second].report != tellings_[t].report && !split_apart(known->second, t))
          unite(known->second, t, {0, 0, 1, {{"copy", 1, words}}});
      };
      meet(same_text, copy->text, "the same text");
      meet(same_sentence, copy->sentence, "the same sentence in copies of one dispatch");
    }
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
    EventLink link{0, 0, pair.score, {}};
    if (reasons_ == Reasons::give)
      link.reasons = pair_score(tellings_[pair.a], tellings_[pair.b], words_, Reasons::give).reasons;
    unite(pair.a, pair.b, std::move(link));
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
    const auto joined = joined_.find(group);
    if (joined == joined_.end()) return;
    for (const std::size_t below : joined->second) {
      links.push_back(link_.at(below));
      collect_links(below, links);
    }
  }

  std::vector<Group> collect() {
    std::vector<Group> groups;
    for (std::size_t first = 0; first < members_.size(); ++first) {
      if (members_[first].empty()) continue;
      Group& group = groups.emplace_back();
      for (const std::size_t telling : members_[first])
        group.claims.insert(group.claims.end(), tellings_[telling].claims.begin(), tellings_[telling].claims.end());
      std::ranges::sort(group.claims);
      collect_links(first, group.links);
      std::ranges::sort(group.links, {}, &EventLink::claim);
      for (const EventLink& link : group.links) group.score = std::min(group.score, link.score);
    }
    std::ranges::sort(groups, {}, [](const Group& group) { return group.claims.front(); });
    return groups;
  }

  const WordTable& words_;
  const GroupingFacts& facts_;
  const Reasons reasons_;
  std::vector<Telling> tellings_;
  struct Split {
    std::set<std::size_t> out, rest;
  };
  std::vector<Split> splits_;
  std::vector<std::size_t> group_;                        // of each telling: the number of its first telling
  std::vector<std::vector<std::size_t>> members_;         // of each group
  std::unordered_map<std::uint64_t, std::size_t> tried_;  // two groups: how many they were
  std::unordered_map<std::size_t, EventLink> link_;       // by which a group went into another
  std::unordered_map<std::size_t, std::vector<std::size_t>> joined_;
};

}  // namespace

std::vector<Group> group_tellings(std::vector<Telling> tellings, const WordTable& words,
                                  std::span<const EventDecision> decisions, const GroupingFacts& facts, Reasons reasons,
                                  const Wanted& wanted) {
  return Grouping(std::move(tellings), words, decisions, facts, reasons, wanted).groups(decisions);
}

}  // namespace selon

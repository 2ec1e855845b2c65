// Tellings to groups, each of which tells one happening: what propose_events does, and what the stored events are kept
// up to date with.
//
// In: tellings, decisions by hand, and the little of their claims that decisions and copies need; the claims themselves
// may be elsewhere, since those of a large ledger do not fit into memory. Out: groups of claims, in the order of their
// first ones. Tellings of other groups change nothing in how a group comes about, so that the tellings of one, grouped
// alone, give it again.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "selon/events.h"
#include "situation/pair_score.h"
#include "situation/telling.h"

namespace selon {

// What is asked of single claims, by their positions.
class GroupingFacts {
 public:
  // `copied`: witnesses of reports that are copies.
  GroupingFacts(std::span<const EventDecision> decisions, std::set<ReportNumber> copied);
  static GroupingFacts of(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions);

  void add(const ToldClaim& claim, std::size_t position);

  // A claim that a decision names.
  std::optional<std::size_t> position_of(const std::string& id) const;
  // Of claims in copies: numbers that are one where the claim stands at one place of one text, and where it tells the
  // same act in the same sentence of one dispatch.
  struct Copy {
    std::uint64_t text = 0, sentence = 0;
  };
  const Copy* copy(std::size_t position) const;

 private:
  std::set<std::string, std::less<>> names_;
  std::set<ReportNumber> copied_;
  std::unordered_map<std::string, std::size_t> named_;
  std::unordered_map<std::size_t, Copy> copies_;
};

struct Group {
  std::vector<std::size_t> claims;  // positions, sorted
  std::vector<EventLink> links;
  double score = 1;  // of the weakest link
};

// `wanted`: only tellings of whose first claims this is true are grouped; null: all.
using Wanted = std::function<bool(std::size_t)>;
std::vector<Group> group_tellings(std::vector<Telling> tellings, const WordTable& words,
                                  std::span<const EventDecision> decisions, const GroupingFacts& facts, Reasons reasons,
                                  const Wanted& wanted = nullptr);

Event event_of(std::span<const ToldClaim> claims, const Group& group);

}  // namespace selon

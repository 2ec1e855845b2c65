// What a ledger tells, as claims that stand alone and events made of them, with the decisions that it keeps.
#include <map>

#include "selon/events.h"
#include "situation/event_refresh.h"

namespace selon {

Result<std::vector<EventDecision>> event_decisions(const Ledger& ledger) {
  DecisionFilter in_force;
  in_force.in_force = true;
  const auto decisions = ledger.decisions(in_force);
  if (!decisions) return tl::unexpected(decisions.error());
  std::map<std::string, std::string> here;  // what a ledger that was merged into this one calls a claim
  for (const Decision& decision : *decisions)
    if (decision.kind == DecisionKind::same) here.emplace(decision.value, decision.claim);
  const auto ids = [&](std::vector<std::string> claims) {
    for (std::string& claim : claims)
      if (const auto known = here.find(claim); known != here.end()) claim = known->second;
    return claims;
  };
  std::vector<EventDecision> taken;
  for (const Decision& decision : *decisions) {
    auto one = ids(decision.sides[0]), other = ids(decision.sides[1]);
    if (decision.kind == DecisionKind::merge) {
      one.insert(one.end(), other.begin(), other.end());
      taken.push_back({EventDecision::Kind::merge, std::move(one), {}});
    } else if (decision.kind == DecisionKind::split) {
      taken.push_back({EventDecision::Kind::split, std::move(one), std::move(other)});
    }
  }
  return taken;
}

Result<LedgerEvents> events_of(const Ledger& ledger) {
  LedgerEvents found;
  auto claims = told_claims(ledger);
  if (!claims) return tl::unexpected(claims.error());
  found.claims = std::move(*claims);
  const auto decisions = event_decisions(ledger);
  if (!decisions) return tl::unexpected(decisions.error());
  found.events = propose_events(found.claims, *decisions);
  return found;
}

}  // namespace selon

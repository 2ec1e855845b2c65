// What a ledger tells, as claims that stand alone and events made of them, with the decisions that it keeps.
#include "selon/events.h"

namespace selon {

Result<LedgerEvents> events_of(const Ledger& ledger) {
  LedgerEvents found;
  auto claims = told_claims(ledger);
  if (!claims) return tl::unexpected(claims.error());
  found.claims = std::move(*claims);
  DecisionFilter in_force;
  in_force.in_force = true;
  const auto decisions = ledger.decisions(in_force);
  if (!decisions) return tl::unexpected(decisions.error());
  std::vector<EventDecision> taken;
  for (const Decision& decision : *decisions) {
    if (decision.kind == DecisionKind::merge) {
      auto claims_of_one = decision.sides[0];
      claims_of_one.insert(claims_of_one.end(), decision.sides[1].begin(), decision.sides[1].end());
      taken.push_back({EventDecision::Kind::merge, std::move(claims_of_one), {}});
    } else if (decision.kind == DecisionKind::split) {
      taken.push_back({EventDecision::Kind::split, decision.sides[0], decision.sides[1]});
    }
  }
  found.events = propose_events(found.claims, taken);
  return found;
}

}  // namespace selon

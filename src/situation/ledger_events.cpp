// What a ledger tells, as claims that stand alone and events made of them.
#include "selon/events.h"

namespace selon {

Result<LedgerEvents> events_of(const Ledger& ledger) {
  auto claims = told_claims(ledger);
  if (!claims) return tl::unexpected(claims.error());
  LedgerEvents found;
  found.claims = std::move(*claims);
  found.events = propose_events(found.claims);
  return found;
}

}  // namespace selon

// Which claims cannot both be so, and between whom: the sources page's "disagrees with", and the review of
// disagreements.
//
// In: the events of a ledger. Out: pairs of claims of one event, of which the first denies the second or gives another
// toll than it; the same clashes that `selon voices` counts (selon/speakers.h), here with the claims themselves, so
// that a page can lead to the words of both.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "selon/disputes.h"

namespace selon {

// Of all events, in their order.
std::vector<Contradiction> contradictions_of(const LedgerEvents& events);

// Who contradicts whom, in most events first. A clash counts when `wanted` says of one of its two claims' ids that it
// fits. The claims of both stand only with the pairs of `who` (a voice's name, or "-" and an outlet's): with all pairs
// they would be megabytes.
std::string disagreements_json(const LedgerEvents& events, const std::vector<Contradiction>& contradictions,
                               const std::function<bool(const std::string&)>& wanted, const std::string& who);

}  // namespace selon

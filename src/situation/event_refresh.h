// Bringing the stored events of a ledger up to date: all of them at first, then only what new reports, new readings and
// decisions touch.
//
// What a new report changes is found from its own tellings outwards (situation/event_region.h); what comes out is what
// grouping everything would give (tests/event_store_test.cpp holds it to that).
#pragma once

#include <functional>
#include <string>

#include "ledger/database.h"
#include "selon/events.h"
#include "selon/ledger.h"
#include "situation/telling.h"

namespace selon {

// What the stored events follow from is the same as when they were grouped.
Result<bool> events_are_fresh(const Database& database);

// `ledger` is open on the same file. Gives false when another program was faster: then ask again.
// `temporary`: into temporary tables of this connection, which hide those of the ledger.
enum class Into { ledger, temporary };
Result<bool> refresh_events(const Database& database, const Ledger& ledger, Into into,
                            const std::function<void(const std::string&)>& progress);

// The merges and splits that are in force, claims named by the ids that this ledger has for them.
Result<std::vector<EventDecision>> event_decisions(const Ledger& ledger);

// Claims of whole readings, one report after the other.
class ClaimLoader {
 public:
  static Result<ClaimLoader> prepare(const Database& database, const Ledger& ledger);
  Result<void> load(ReportNumber report, ReadingNumber reading, ReportNumber witness, std::vector<ToldClaim>& claims);

 private:
  const Ledger* ledger_ = nullptr;
  Statement ids_;
};

// In how many tellings a word stood when it was counted.
Result<WordTable> counted_words(const Database& database);

}  // namespace selon

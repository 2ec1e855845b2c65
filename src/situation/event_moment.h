// What the stored events of a ledger follow from, as it is now and as it was when they were grouped.
//
// In: a ledger. Out: its current readings with the copies that they are in, which of them changed since, and the merges
// and splits in force.
#pragma once

#include <string>
#include <vector>

#include "ledger/database.h"
#include "selon/events.h"
#include "selon/ledger.h"

namespace selon {

struct EventMoment {
  struct State {
    bool there = false;
    std::int64_t chain = 0, word_reports = 0;
    std::string program;
  };
  struct Report {
    ReportNumber number = 0;
    ReadingNumber reading = 0, grouped = 0;  // the current one, and the one that was grouped; 0: none was
    ReportNumber witness = 0;
    bool changed = false;  // not grouped as it is now
  };

  State before, after;
  std::vector<Report> reports;  // in the order of their numbers
  std::vector<EventDecision> decisions;

  // Inside the caller's transaction.
  static Result<EventMoment> of(const Database& database, const Ledger& ledger);

  // Nothing of what is stored can be gone on with.
  bool all_anew() const;
  // Nobody has stored other events since.
  Result<bool> is_still(const Database& database) const;
};

// What events follow from is the same as when they were grouped.
Result<bool> events_are_fresh(const Database& database);

// The merges and splits that are in force, claims named by the ids that this ledger has for them.
Result<std::vector<EventDecision>> event_decisions(const Ledger& ledger);

}  // namespace selon

// The part of the stored events that something new can change.
//
// In: events that are dissolved and tellings that are new. Out: the events that lie next to them, because a pair of
// enough score connects the two. An attempt to join two groups that fails leaves both as they were; so an event changes
// only when one beside it does, and grouping a region with its neighbours shows whether it must grow: it need not when
// every neighbour comes out as it was.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ledger/database.h"
#include "situation/cells.h"
#include "situation/claim_loader.h"
#include "situation/event_moment.h"

namespace selon {

class EventRegion {
 public:
  using Report = EventMoment::Report;

  static Result<EventRegion> prepare(const Database& database, const Ledger& ledger, WordTable& words,
                                     const std::vector<Report>& reports);

  // Events of the stored grouping: those of a claim, and of a reading.
  Result<void> add_event_of(const std::string& claim, std::set<std::string>& events);
  Result<void> add_events_of(ReadingNumber reading, std::set<std::string>& events);

  // Those that tellings of a changed report pair with.
  Result<void> add_beside(ReportNumber changed, std::set<std::string>& events);
  // Those that tellings of a stored event pair with, other than itself.
  Result<void> add_beside(const std::string& event, std::set<std::string>& events);

  // The claims of an event, and the reports that they stand in.
  struct Members {
    std::unordered_set<std::string> claims;
    std::set<ReportNumber> reports;
  };
  Result<const Members*> members(const std::string& event);

 private:
  struct Loaded {
    std::vector<ToldClaim> claims;
    std::vector<Telling> tellings;
  };

  Result<const Loaded*> load(ReportNumber report);
  Result<void> add_beside(const Telling& telling, std::set<std::string>& events);
  template <typename Each, typename Value>
  Result<void> rows(Statement& statement, const Value& value, const Each& each);

  const Database* database_ = nullptr;
  WordTable* words_ = nullptr;
  std::optional<ClaimLoader> loader_;
  Statement of_claim_, of_reading_, of_event_, in_cell_;
  std::map<ReportNumber, const Report*> reports_;
  std::map<ReportNumber, std::unique_ptr<Loaded>> loaded_;
  std::unordered_map<std::int64_t, std::vector<std::pair<ReportNumber, const Telling*>>> cells_;  // of what is loaded
  std::unordered_set<std::int64_t> complete_;  // cells all of whose reports are loaded
  std::map<std::string, Members> members_;
};

}  // namespace selon

// The events that new reports, new readings and decisions touch, grouped again.
//
// What a new report changes is found from its own tellings outwards (situation/event_region.h); what comes out is what
// grouping everything would give (tests/event_store_test.cpp holds it to that).
#pragma once

#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "situation/event_moment.h"
#include "situation/event_region.h"
#include "situation/event_writer.h"
#include "situation/grouping.h"

namespace selon {

class RegroupTouched {
 public:
  RegroupTouched(const Database& database, const Ledger& ledger, const EventMoment& moment)
      : database_(database), ledger_(ledger), moment_(moment) {}

  // Inside a transaction that sees the moment. False: so much is touched that all can as well be grouped anew.
  Result<bool> group();
  // Inside one that writes; all event tables but event_state.
  Result<void> write(EventWriter& writer);
  const WordTable& words() const { return *words_; }

 private:
  using Report = EventMoment::Report;

  Result<void> begin(EventRegion& region);
  Result<bool> group_region(EventRegion& region, const std::set<std::string>& beside);
  Result<bool> unchanged(EventRegion& region, const std::set<std::string>& events);
  void keep_cells(const std::vector<Telling>& tellings);

  const Database& database_;
  const Ledger& ledger_;
  const EventMoment& moment_;
  std::unique_ptr<WordTable> words_;
  std::unordered_set<ReportNumber> changed_;
  std::set<std::string> dissolved_;  // stored events that are grouped again
  std::vector<ToldClaim> claims_;
  std::vector<Group> groups_;
  std::vector<std::pair<std::int64_t, ReportNumber>> cells_;
};

}  // namespace selon

// All events of a ledger, grouped anew.
//
// The claims of a large ledger do not fit into memory, so they are read twice: once to make tellings of them, which are
// small (situation/telling_pool.h), and once more, event by event in the order of their days, to describe each event by
// what its claims say. Reports of one week are about the same events, so that some hundred of them are held at a time.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "situation/claim_loader.h"
#include "situation/event_moment.h"
#include "situation/event_writer.h"
#include "situation/grouping.h"
#include "situation/telling_pool.h"

namespace selon {

class RegroupAll {
 public:
  RegroupAll(const Database& database, const Ledger& ledger, const EventMoment& moment)
      : database_(database), ledger_(ledger), moment_(moment) {}

  // Inside a transaction that sees the moment.
  Result<void> group();
  // Inside one that writes; all event tables but event_state.
  Result<void> write(EventWriter& writer);
  const WordTable& words() const { return words_; }

 private:
  using Report = EventMoment::Report;

  Result<void> prepare();
  Result<std::vector<ReadingNumber>> first_readings() const;
  std::vector<std::size_t> by_day() const;
  Result<std::vector<ToldClaim>*> claims_of(std::size_t report, EventWriter& writer);
  Result<void> write_event(const Group& group, EventWriter& writer);

  const Database& database_;
  const Ledger& ledger_;
  const EventMoment& moment_;
  std::optional<ClaimLoader> loader_;
  WordTable words_;
  std::vector<std::size_t> begins_;  // of each report: the position of its first claim
  std::vector<std::optional<Date>> published_;
  std::vector<std::pair<std::int64_t, ReportNumber>> cells_;
  std::vector<Group> groups_;

  std::unordered_map<std::size_t, std::unique_ptr<std::vector<ToldClaim>>> held_;
  std::deque<std::size_t> held_since_;  // the longest held first
  std::vector<bool> told_;              // of each report: its speakers are written
};

}  // namespace selon

// The events of a ledger, stored in it: lists, disputes and voices of a million claims without reading them all.
//
// In: a ledger file. Out: what propose_events would give for it, page by page. Opening looks whether reports or
// decisions came since events were last grouped; then only what they touch is grouped again, and stored when the ledger
// can be written (else all is grouped in memory, for this answer). Nothing here is evidence: the tables follow from
// readings, copies and decisions, whatever was asked in between.
//
// What differs from propose_events: how rare a word is, is counted in the first readings of the first 1, 2, 4, 8...
// reports, as many as there are, so that a report more does not move every event.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "selon/events.h"
#include "selon/speakers.h"
#include "selon/tolls.h"

namespace selon {

// An event as lists show it.
struct EventRow {
  std::string id;
  ClaimType type = ClaimType::attack;
  std::optional<std::string> place;
  Days days;
  double score = 1;
  bool linked = false;  // holds more than one telling
  std::size_t claims = 0, reports = 0, witnesses = 0;
  Bounds dead;  // the words' own bounds
  double sharpness = 0;
};

struct EventChoice {
  enum class Order { newest, sharpest } order = Order::newest;  // newest: by the last day; those without a day last
  bool alone = false;                                           // also those that one report alone tells
  std::int64_t limit = 0;                                       // 0: all
};

struct EventCounts {
  std::size_t events = 0;
  std::size_t shared = 0;    // told by several reports
  std::size_t disputed = 0;  // in which accounts differ
};

class EventStore {
 public:
  struct Options {
    bool store = true;                                 // false: the ledger is not written, whatever it lacks
    std::function<void(const std::string&)> progress;  // called before what may take long
  };

  // Errors: those of Ledger::open.
  static Result<EventStore> open(const std::string& path, const Options& options);

  // Groups everything anew, in memory, and holds what is stored against it, row for row. Gives the number of events
  // that were compared: 0 where none are stored, or something came since. Errors: damaged, and those of Ledger::open.
  static Result<std::size_t> check(const std::string& path);

  EventCounts counts() const;
  Result<std::size_t> claims() const;  // of the current readings, in events or not

  // Sharpest: only events in which accounts differ.
  Result<std::vector<EventRow>> list(const EventChoice& choice) const;

  // Those whose id begins so, in the order of ids; the "e" may be left out.
  Result<std::vector<EventRow>> find(const std::string& beginning) const;

  // These events in this order, and the claims that tell them. Links and their reasons are not stored but made again.
  enum class Links { leave_out, give };
  Result<LedgerEvents> events(const std::vector<std::string>& ids, Links links) const;

  // All events, without links, and all claims of the ledger's current readings, in the order of reports and texts.
  Result<LedgerEvents> all() const;

  // The same part by part, so that no more than one part is held. By events: some events with all claims of each, in
  // the order of their first claims. By reports: all claims of some reports, and of the events that reach beyond them
  // what is told within. A sink that gives false ends it.
  enum class Parts { by_events, by_reports };
  Result<void> parts(Parts parts, const std::function<bool(const LedgerEvents&)>& sink,
                     std::size_t claims_at_once = 40'000) const;

  Result<Speakers> speakers() const;

  EventStore(EventStore&&) noexcept;
  ~EventStore();

 private:
  struct Impl;
  explicit EventStore(std::unique_ptr<Impl> impl);
  Result<void> parts_by_events(const std::function<bool(const LedgerEvents&)>& sink, std::size_t claims_at_once) const;
  Result<void> parts_by_reports(const std::function<bool(const LedgerEvents&)>& sink, std::size_t claims_at_once) const;
  Result<LedgerEvents> described(std::vector<ToldClaim> claims,
                                 const std::unordered_map<std::string, std::size_t>& event_of_claim,
                                 const std::vector<std::string>& ids) const;
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon

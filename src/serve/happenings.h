// The events of a ledger for the server, compared in a thread of their own.
//
// In: a ledger file, and which moment of it is wanted. Out: its events, as they are stored in it (selon/event_store.h),
// and what contradicts what in them. Bringing those of a large ledger up to date and reading its claims takes many
// seconds; while it goes on, all other questions are answered, and whoever asks for events is told to ask again. Of a
// ledger that has changed since, the older events are given and said to be so.
#pragma once

#include <chrono>
#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "selon/event_store.h"
#include "serve/contradictions.h"

namespace selon {

// What events depend on: readings, and the merges and splits in force.
struct LedgerMoment {
  ReadingNumber reading = 0;
  std::int64_t links = 0, last_link = 0;
  bool operator==(const LedgerMoment&) const = default;

  static Result<LedgerMoment> of(const Ledger& ledger);
};

struct Compared {
  LedgerMoment moment;
  LedgerEvents events;
  std::vector<Contradiction> contradictions;
  std::unordered_set<std::string> disputed;  // ids of the claims in them
  std::shared_ptr<EventStore> store;         // why the claims of an event are one

  static Compared from(LedgerEvents events, const LedgerMoment& moment);
};

class Happenings {
 public:
  // `mode` read: nothing is stored in the ledger.
  Happenings(std::string path, LedgerMode mode) : path_(std::move(path)), mode_(mode) {}

  struct Answer {
    const Compared* compared = nullptr;  // null: none yet, ask again
    bool current = false;                // of the moment that was asked for
  };
  // Begins to compare when it has to, and waits for at most `patience`. Errors: those of Ledger::open and of reading.
  Result<Answer> at(const LedgerMoment& moment, std::chrono::milliseconds patience);

 private:
  std::string path_;
  LedgerMode mode_;
  std::optional<Compared> last_;
  std::future<Result<Compared>> running_;  // its end waits for the thread
};

}  // namespace selon

// Everything that changes a ledger, when the process dies, the disk is full, or writes come up short: corrections,
// merges and splits of events and what undoes them, joining two ledgers, and storing events. Adding reports is
// src/ledger/ledger_fault_test.cpp.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <functional>
#include <limits>

#include "base/file.h"
#include "faults.h"
#include "ledger/store_reading.h"
#include "sample_report.h"
#include "selon/event_store.h"

namespace selon {
namespace {

// What is asked of a ledger after a fault: it is whole, and nothing that was there is gone.
struct State {
  std::int64_t reports = 0, readings = 0;
  std::size_t decisions = 0;
  std::vector<std::string> events;
  bool operator==(const State&) const = default;
};

class OperationsFaultTest : public testing::Test {
 protected:
  using Work = std::function<Result<void>(const std::string&)>;

  void SetUp() override {
    {
      auto ledger = open_ledger(path_);
      for (int n = 1; n <= 8; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
      auto other = open_ledger(other_);
      for (int n = 5; n <= 14; ++n) ASSERT_TRUE(add(other, numbered_record(n)));
      ASSERT_TRUE(decided(other_, correction(claims_of(6))));
    }
    const auto store = EventStore::open(path_, {}).value();
    const auto rows = store.list({EventChoice::Order::newest, true, 0}).value();
    ASSERT_GT(rows.size(), 1u);
    const auto two = store.events({rows[0].id, rows[1].id}, EventStore::Links::leave_out).value();
    for (std::size_t side = 0; side < 2; ++side)
      for (const auto claim : two.events[side].claims) sides_[side].push_back(two.claims[claim].id);
    ASSERT_TRUE(decided(path_, of_events(DecisionKind::merge)));
    const auto joined = EventStore::open(path_, {}).value();  // events are stored with the decision in force
    undone_ = open_ledger(path_, LedgerMode::read).decisions().value().front().key;
    bytes_ = read_file(path_, 1 << 26).value();
  }

  static std::vector<std::string> claims_of(int report) {
    const auto record = numbered_record(report);
    return claim_ids(record, report_key(record));
  }

  static Deciding correction(const std::vector<std::string>& claims) {
    Deciding deciding;
    deciding.kind = DecisionKind::correct;
    deciding.claim = claims.front();
    deciding.field = "means";
    deciding.value = "Mayadine";
    deciding.at = "2026-01-02";
    return deciding;
  }

  Deciding of_events(DecisionKind kind) const {
    Deciding deciding;
    deciding.kind = kind;
    deciding.sides = sides_;
    deciding.at = "2026-01-03";
    return deciding;
  }

  static Result<void> decided(const std::string& path, const Deciding& deciding) {
    auto ledger = Ledger::open(path, LedgerMode::write);
    if (!ledger) return tl::unexpected(ledger.error());
    const auto done = ledger->decide(deciding);
    if (!done) return tl::unexpected(done.error());
    return {};
  }

  std::vector<std::pair<std::string, Work>> operations() const {
    Deciding undo;
    undo.kind = DecisionKind::undo;
    undo.undoes = undone_;
    undo.at = "2026-01-04";
    const auto deciding = [](Deciding what) { return [what](const std::string& path) { return decided(path, what); }; };
    return {{"correct", deciding(correction(claims_of(2)))},
            {"event split", deciding(of_events(DecisionKind::split))},
            {"event merge", deciding([&] {
               auto merge = of_events(DecisionKind::merge);
               merge.at = "2026-01-05";
               return merge;
             }())},
            {"event undo", deciding(undo)},
            {"merge", [this](const std::string& path) -> Result<void> {
               const auto theirs = Ledger::open(other_, LedgerMode::read);
               if (!theirs) return tl::unexpected(theirs.error());
               auto ours = Ledger::open(path, LedgerMode::write);
               if (!ours) return tl::unexpected(ours.error());
               const auto merged = ours->merge(*theirs);
               if (!merged) return tl::unexpected(merged.error());
               return {};
             }}};
  }

  void begin_again() {
    for (const auto* log : {"-wal", "-shm"}) std::filesystem::remove(path_ + log);
    ASSERT_TRUE(write_file(path_, bytes_));
  }

  State state() const {
    State now;
    {
      const auto ledger = open_ledger(path_);
      const auto whole = ledger.check();
      EXPECT_TRUE(whole) << whole.error().sentence();
      const auto counts = ledger.counts().value();
      now = {counts.reports, counts.readings, ledger.decisions().value().size(), {}};
    }
    const auto store = EventStore::open(path_, {}).value();
    const auto rows = store.list({EventChoice::Order::newest, true, 0}).value();
    for (const EventRow& row : rows) now.events.push_back(row.id);
    EXPECT_EQ(EventStore::check(path_).value(), now.events.size());
    return now;
  }

  // Before or after, or a merge's reports in between; what was not done can be done now.
  void expect_whole(const State& before, const State& after, const Work& work) {
    const State now = state();
    EXPECT_GE(now.reports, before.reports);
    EXPECT_GE(now.readings, before.readings);
    EXPECT_GE(now.decisions, before.decisions);
    EXPECT_LE(now.decisions, after.decisions);
    if (now == after) return;
    if (before.reports == after.reports) {
      EXPECT_EQ(now, before) << "half of it was done";
    }
    const auto done = work(path_);
    ASSERT_TRUE(done) << done.error().sentence();
    EXPECT_EQ(state(), after);
  }

  // What `install` does to writing is set to `amount`, and to more and more until it stops nothing.
  struct Fault {
    std::function<void(std::int64_t)> install;
    std::int64_t amount;
    std::int64_t more;  // at each step half of it again, and this
    int stopped;        // how a child ends that it stopped
  };

  // Gives how often the operation that was stopped most seldom was.
  int stopped_least(const Fault& fault) {
    int least = std::numeric_limits<int>::max();
    for (const auto& [name, work] : operations()) {
      SCOPED_TRACE(name);
      begin_again();
      const State before = state();
      EXPECT_TRUE(work(path_));
      const State after = state();
      EXPECT_NE(before, after);
      int stopped = 0;
      for (auto [amount, status] = std::pair(fault.amount, -1); status != 0; amount = amount * 3 / 2 + fault.more) {
        begin_again();
        status = in_child([&, &run = work, room = amount] {
          fault.install(room);
          const auto done = run(path_);
          if (done) return 0;
          return done.error().kind == ErrorKind::unwritable ? 1 : 2;
        });
        EXPECT_TRUE(status == fault.stopped || status == 0) << status << " at " << amount;
        if (status == 0)
          EXPECT_EQ(state(), after);
        else
          ++stopped, expect_whole(before, after, work);
        if (HasFailure()) return 0;
      }
      least = std::min(least, stopped);
    }
    return least;
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_.file("ours.ledger"), other_ = folder_.file("other.ledger");
  std::array<std::vector<std::string>, 2> sides_;
  std::string bytes_, undone_;
};

TEST_F(OperationsFaultTest, a_process_that_dies_within_a_short_write_leaves_before_or_after) {
  EXPECT_GT(stopped_least({short_writes::install, 1, 1, 9}), 3);
}

TEST_F(OperationsFaultTest, a_full_disk_is_told_and_costs_only_what_did_not_fit) {
  EXPECT_GT(stopped_least({full_disk::install, 0, 9'731, 1}), 1);
}

TEST_F(OperationsFaultTest, writes_that_come_up_short_are_gone_on_with) {
  EXPECT_EQ(stopped_least({short_writes::install, 0, 1, 1}), 0);  // 0: nobody dies
}

}  // namespace
}  // namespace selon

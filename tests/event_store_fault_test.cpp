// Stored events when the world fails: they are never by halves, and a question is answered without them.
#include <grp.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <thread>

#include "base/file.h"
#include "faults.h"
#include "ledger/claim_table.h"
#include "ledger/database.h"
#include "sample_report.h"
#include "selon/event_store.h"

namespace selon {
namespace {

class EventStoreFaultTest : public testing::Test {
 protected:
  void SetUp() override {
    {
      auto ledger = open_ledger(path_);
      for (int n = 1; n <= 12; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
    }
    bytes_ = read_file(path_, 1 << 26).value();
    expected_ = ids(path_);
    ASSERT_FALSE(expected_.empty());
  }

  static std::vector<std::string> ids(const std::string& path) {
    std::vector<std::string> found;
    const auto store = EventStore::open(path, {});
    if (!store) return found;
    const auto rows = store->list({EventChoice::Order::newest, true, 0});
    if (!rows) return found;
    for (const EventRow& row : *rows) found.push_back(row.id);
    return found;
  }

  // The ledger as it was before its events were stored.
  void begin_again() {
    for (const auto* log : {"-wal", "-shm"}) std::filesystem::remove(path_ + log);
    ASSERT_TRUE(write_file(path_, bytes_));
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_.file("essai.ledger");
  std::string bytes_;
  std::vector<std::string> expected_;
};

TEST_F(EventStoreFaultTest, a_full_disk_costs_no_answer) {
  int stored = 0;
  for (std::int64_t room = 0; room < 2'000'000; room = room * 3 / 2 + 9'731) {
    begin_again();
    const int status = in_child([&] {
      full_disk::install(room);
      return ids(path_) == expected_ ? 0 : 1;
    });
    ASSERT_EQ(status, 0) << "with room for " << room << " bytes";
    EXPECT_TRUE(open_ledger(path_).check());
    stored += ids(path_) == expected_ ? 1 : 0;
  }
  EXPECT_GT(stored, 5);
}

TEST_F(EventStoreFaultTest, killing_leaves_the_events_whole_or_none) {
  int died = 0;
  for (int writes = 1; writes < 3000; writes = writes * 3 / 2 + 3) {
    begin_again();
    const int status = in_child([&] {
      short_writes::install(writes);
      return ids(path_) == expected_ ? 0 : 1;
    });
    ASSERT_TRUE(status == 9 || status == 0) << status;
    died += status == 9 ? 1 : 0;
    EXPECT_TRUE(open_ledger(path_).check());
    EXPECT_EQ(ids(path_), expected_);
  }
  EXPECT_GT(died, 3);
}

TEST_F(EventStoreFaultTest, a_folder_that_may_not_be_written_gives_claims_and_events) {
  begin_again();
  std::filesystem::permissions(path_, std::filesystem::perms(0444));
  std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
  const int status = in_child([&] {
    constexpr uid_t nobody = 65534;  // permissions do not bind root
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return 1;
    const auto table = ClaimTable::load(path_);
    if (!table || table->claims.size() != 24) return 2;
    const auto watch = LedgerWatch::open(path_);
    if (!watch || !watch->version()) return 3;
    std::string told;
    const auto store = EventStore::open(path_, {true, [&](const std::string& words) { told = words; }});
    if (!store || store->counts().events != expected_.size()) return 4;
    return told.find("cannot be written") == std::string::npos ? 5 : 0;
  });
  EXPECT_EQ(status, 0);
  std::filesystem::permissions(folder_.path(), std::filesystem::perms(0755));
}

TEST_F(EventStoreFaultTest, another_program_that_goes_on_writing_costs_no_answer) {
  begin_again();
  const auto other = Database::open(path_, Database::Access::write).value();
  ASSERT_TRUE(other.execute("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE"));
  EXPECT_EQ(ids(path_), expected_);
}

}  // namespace
}  // namespace selon

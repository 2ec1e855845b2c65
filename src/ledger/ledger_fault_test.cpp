// What happens to a ledger when the world fails: killed processes, full disks, damaged files, other programs.
#include <gmock/gmock.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <map>
#include <random>
#include <thread>

#include "base/file.h"
#include "faults.h"
#include "ledger/database.h"
#include "ledger/store_reading.h"
#include "sample_report.h"
#include "selon/ledger.h"

namespace selon {
namespace {

using testing::HasSubstr;

class LedgerFaultTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
};

void expect_reports(const std::string& path, std::int64_t at_least, std::int64_t at_most) {
  const auto ledger = open_ledger(path, LedgerMode::read);
  const auto checked = ledger.check();
  EXPECT_TRUE(checked) << checked.error().sentence();
  const auto counts = ledger.counts().value();
  EXPECT_GE(counts.reports, at_least);
  EXPECT_LE(counts.reports, at_most);
  EXPECT_EQ(counts.claims, 2 * counts.reports);  // none of them by halves
  for (std::int64_t number = 1; number <= counts.reports; ++number)
    EXPECT_EQ(ledger.original(number).value(), numbered_record(static_cast<int>(number)).text.utf8());
}

TEST_F(LedgerFaultTest, killing_the_process_loses_no_finished_report) {
  std::mt19937 random(20171013);
  std::int64_t finished = 0;
  for (int round = 0; round < 25; ++round) {
    int pipe_ends[2];
    ASSERT_EQ(::pipe(pipe_ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      auto ledger = Ledger::open(path_, LedgerMode::write);
      if (!ledger) ::_exit(1);
      for (int n = static_cast<int>(finished) + 1;; ++n) {
        const auto added = add(*ledger, numbered_record(n));
        if (!added || ::write(pipe_ends[1], &n, sizeof n) != sizeof n) ::_exit(1);
      }
    }
    ::close(pipe_ends[1]);
    // Some are killed while they open or make the ledger; the others, on however busy a machine, while they add.
    int n = 0;
    if (round >= 5) {
      ASSERT_EQ(::read(pipe_ends[0], &n, sizeof n), static_cast<ssize_t>(sizeof n));
      finished = n;
    }
    std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution(0, 30'000)(random)));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << WEXITSTATUS(status);
    while (::read(pipe_ends[0], &n, sizeof n) == sizeof n) finished = n;
    ::close(pipe_ends[0]);
    if (finished == 0) continue;  // killed before there was anything
    // The report that was being stored when the signal came may have been stored before it was told.
    expect_reports(path_, finished, finished + 1);
    finished = open_ledger(path_, LedgerMode::read).counts().value().reports;
  }
  EXPECT_GT(finished, 10);
}

// Adds reports until one fails; checks how it failed, that what was there is there, and that it goes on with new room.
int fill_the_disk(const std::string& path, std::int64_t room) {
  full_disk::install(room);
  auto ledger = Ledger::open(path, LedgerMode::write);
  if (!ledger) return ledger.error().kind == ErrorKind::unwritable ? 0 : 1;
  for (int n = 1; n < 1000; ++n) {
    const auto added = add(*ledger, numbered_record(n));
    if (added) continue;
    if (added.error().kind != ErrorKind::unwritable) return 2;
    if (added.error().message.find("disk is full") == std::string::npos) return 3;
    const auto counts = ledger->counts();
    if (!counts || counts->reports != n - 1) return 4;
    full_disk::room = 1 << 30;
    if (add(*ledger, numbered_record(n)) != Added::fresh) return 5;
    return ledger->check() ? 0 : 6;
  }
  return 7;
}

TEST_F(LedgerFaultTest, a_full_disk_is_told_and_costs_only_the_report_that_did_not_fit) {
  for (std::int64_t room = 0; room < 3'000'000; room = room * 5 / 4 + 1531) {
    std::filesystem::remove(path_);
    std::filesystem::remove(path_ + "-wal");
    ASSERT_EQ(in_child([&] { return fill_the_disk(path_, room); }), 0) << "with room for " << room << " bytes";
  }
}

TEST_F(LedgerFaultTest, writes_that_come_up_short_are_gone_on_with) {
  const int status = in_child([&] {
    short_writes::install(0);
    auto ledger = Ledger::open(path_, LedgerMode::write);
    if (!ledger) return 1;
    for (int n = 1; n <= 5; ++n)
      if (!add(*ledger, numbered_record(n))) return 2;
    return ledger->check() ? 0 : 3;
  });
  ASSERT_EQ(status, 0);
  expect_reports(path_, 5, 5);
}

TEST_F(LedgerFaultTest, a_process_that_dies_within_a_write_loses_no_finished_report) {
  std::int64_t most = 0;
  for (int writes = 1; writes < 4000; writes = writes * 4 / 3 + 7) {
    std::filesystem::remove(path_);
    std::filesystem::remove(path_ + "-wal");
    std::filesystem::remove(path_ + "-shm");
    int pipe_ends[2];
    ASSERT_EQ(::pipe(pipe_ends), 0);
    const int status = in_child([&] {
      short_writes::install(writes);
      auto ledger = Ledger::open(path_, LedgerMode::write);
      for (int n = 1; ledger && n < 100; ++n)
        if (!add(*ledger, numbered_record(n)) || ::write(pipe_ends[1], &n, sizeof n) != sizeof n) return 1;
      return ledger ? 0 : 2;
    });
    ASSERT_TRUE(status == 9 || status == 0) << status;
    ::close(pipe_ends[1]);
    int finished = 0;
    for (int n = 0; ::read(pipe_ends[0], &n, sizeof n) == sizeof n;) finished = n;
    ::close(pipe_ends[0]);
    most = std::max<std::int64_t>(most, finished);
    { const auto mended = open_ledger(path_); }  // made whole where it died before there was a ledger
    expect_reports(path_, finished, finished + 1);
    if (status == 0) break;
  }
  EXPECT_GT(most, 3);
}

TEST_F(LedgerFaultTest, a_disk_that_is_full_at_the_end_leaves_a_whole_ledger) {
  const int status = in_child([&] {
    full_disk::install(2'000'000);
    auto ledger = Ledger::open(path_, LedgerMode::write);
    if (!ledger) return 1;
    int n = 1;
    while (n < 1000 && add(*ledger, numbered_record(n))) ++n;
    return n < 3 || n == 1000 ? 2 : 0;  // and closes, which cannot move its log to the file
  });
  ASSERT_EQ(status, 0);
  const auto stored = open_ledger(path_, LedgerMode::read).counts().value().reports;
  EXPECT_GE(stored, 2);
  expect_reports(path_, stored, stored);
}

Deciding correction(int n) {
  Deciding deciding;
  deciding.kind = DecisionKind::correct;
  deciding.claim = claim_ids(numbered_record(1), report_key(numbered_record(1)))[0];
  deciding.field = "means";
  deciding.value = n % 2 == 0 ? "Euphrate" : "Mayadine";
  deciding.at = std::to_string(1000000 + n);
  return deciding;
}

// Each decision is there with the reading that it made, or not at all.
void expect_decisions(const std::string& path, std::size_t at_least, std::size_t at_most) {
  const auto ledger = open_ledger(path, LedgerMode::read);
  const auto checked = ledger.check();
  EXPECT_TRUE(checked) << checked.error().sentence();
  const auto decisions = ledger.decisions().value().size();
  EXPECT_GE(decisions, at_least);
  EXPECT_LE(decisions, at_most);
  EXPECT_EQ(ledger.readings(1).value().size(), decisions + 1);
}

TEST_F(LedgerFaultTest, killing_the_process_loses_no_decision_and_leaves_none_by_halves) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, numbered_record(1)));
  }
  std::mt19937 random(7);
  int finished = 0;
  for (int round = 0; round < 8; ++round) {
    int pipe_ends[2];
    ASSERT_EQ(::pipe(pipe_ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      auto ledger = Ledger::open(path_, LedgerMode::write);
      if (!ledger) ::_exit(1);
      for (int n = finished + 1;; ++n)
        if (!ledger->decide(correction(n)) || ::write(pipe_ends[1], &n, sizeof n) != sizeof n) ::_exit(1);
    }
    ::close(pipe_ends[1]);
    int n = 0;
    ASSERT_EQ(::read(pipe_ends[0], &n, sizeof n), static_cast<ssize_t>(sizeof n));
    finished = n;
    std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution(0, 10'000)(random)));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << WEXITSTATUS(status);
    while (::read(pipe_ends[0], &n, sizeof n) == sizeof n) finished = n;
    ::close(pipe_ends[0]);
    expect_decisions(path_, static_cast<std::size_t>(finished), static_cast<std::size_t>(finished) + 1);
    finished = static_cast<int>(open_ledger(path_, LedgerMode::read).decisions().value().size());
  }
  EXPECT_GT(finished, 7);
}

TEST_F(LedgerFaultTest, a_full_disk_costs_only_the_decision_that_did_not_fit) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, numbered_record(1)));
  }
  const auto before = read_file(path_, 1 << 26).value();
  for (std::int64_t room = 0; room < 1'200'000; room = room * 5 / 4 + 9'731) {
    std::filesystem::remove(path_ + "-wal");
    std::filesystem::remove(path_ + "-shm");
    ASSERT_TRUE(write_file(path_, before));
    const int status = in_child([&] {
      full_disk::install(room);
      auto ledger = Ledger::open(path_, LedgerMode::write);
      if (!ledger) return ledger.error().kind == ErrorKind::unwritable ? 0 : 1;
      for (int n = 1; n < 500; ++n) {
        const auto decided = ledger->decide(correction(n));
        if (decided) continue;
        if (decided.error().kind != ErrorKind::unwritable) return 2;
        const auto decisions = ledger->decisions();
        if (!decisions || decisions->size() != static_cast<std::size_t>(n - 1)) return 3;
        full_disk::room = 1 << 30;
        if (!ledger->decide(correction(n))) return 4;
        return ledger->check() ? 0 : 5;
      }
      return 6;
    });
    ASSERT_EQ(status, 0) << "with room for " << room << " bytes";
  }
}

TEST_F(LedgerFaultTest, a_merge_that_was_killed_is_finished_by_another) {
  const auto other = folder_.file("other.ledger");
  {
    auto theirs = open_ledger(other);
    for (int n = 1; n <= 40; ++n) ASSERT_TRUE(add(theirs, numbered_record(n)));
    ASSERT_TRUE(theirs.decide(correction(1)));
    auto ours = open_ledger(path_);
    ASSERT_TRUE(add(ours, numbered_record(20)));
  }
  for (int round = 0; round < 6; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto theirs = Ledger::open(other, LedgerMode::read);
      auto ours = Ledger::open(path_, LedgerMode::write);
      ::_exit(theirs && ours && ours->merge(*theirs) ? 0 : 1);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5 + 10 * round));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    const auto checked = open_ledger(path_, LedgerMode::read).check();
    ASSERT_TRUE(checked) << checked.error().sentence();
  }
  auto ours = open_ledger(path_);
  ASSERT_TRUE(ours.merge(open_ledger(other, LedgerMode::read)));
  EXPECT_EQ(ours.counts().value().reports, 40);
  EXPECT_EQ(ours.decisions().value().size(), 1u);
  EXPECT_TRUE(ours.check());
}

TEST_F(LedgerFaultTest, a_copy_that_does_not_fit_leaves_nothing_behind) {
  {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 5; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
  }
  const auto copy = folder_.file("copy.ledger");
  const int status = in_child([&] {
    full_disk::install(100'000);
    const auto ledger = Ledger::open(path_, LedgerMode::read);
    if (!ledger) return 1;
    const auto copied = ledger->copy_to(copy);
    return !copied && copied.error().kind == ErrorKind::unwritable ? 0 : 2;
  });
  EXPECT_EQ(status, 0);
  EXPECT_FALSE(std::filesystem::exists(copy));
  EXPECT_FALSE(std::filesystem::exists(copy + ".part"));
}

TEST_F(LedgerFaultTest, a_cut_off_file_is_damaged_whatever_the_length) {
  {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 20; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
  }
  const auto whole = read_file(path_, 1 << 26).value();
  for (const std::size_t size :
       {whole.size() - 1, whole.size() / 2, std::size_t{4096}, std::size_t{100}, std::size_t{17}}) {
    ASSERT_TRUE(write_file(path_, whole.substr(0, size)));
    for (const auto mode : {LedgerMode::read, LedgerMode::write}) {
      auto ledger = Ledger::open(path_, mode);
      if (ledger) {  // less than a page is missing: SQLite sees it when it looks
        const auto checked = ledger->check();
        ASSERT_FALSE(checked) << size;
        EXPECT_EQ(checked.error().kind, ErrorKind::damaged) << checked.error().sentence();
      } else {
        EXPECT_EQ(ledger.error().kind, ErrorKind::damaged) << size << ": " << ledger.error().sentence();
      }
    }
  }
}

TEST_F(LedgerFaultTest, flipped_bytes_never_pass_for_what_was_stored) {
  {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 20; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
  }
  const auto whole = read_file(path_, 1 << 26).value();
  std::mt19937 random(7);
  int noticed = 0;
  for (int round = 0; round < 150; ++round) {
    auto bytes = whole;
    for (int flips = 0; flips < 40; ++flips)
      bytes[std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random)] ^=
          static_cast<char>(1 << (round % 8));
    ASSERT_TRUE(write_file(path_, bytes));
    auto ledger = Ledger::open(path_, LedgerMode::read);
    if (!ledger || !ledger->check()) ++noticed;
    if (!ledger) continue;
    // Whatever is given in spite of it is the original, or an error: never other words, and never a crash.
    (void)ledger->reports();
    (void)ledger->claims({.place = "Mayadine"}, [](const auto&, const auto&) { return true; });
    for (int n = 1; n <= 20; ++n) {
      const auto original = ledger->original(n);
      if (original) {
        EXPECT_THAT(*original, HasSubstr("\nDépêche "));
      }
    }
    (void)add(*ledger, numbered_record(21));
  }
  EXPECT_GT(noticed, 140);
}

TEST_F(LedgerFaultTest, one_flipped_bit_in_the_words_is_found_by_check) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
  }
  const auto whole = read_file(path_, 1 << 26).value();
  int places = 0;
  for (auto at = whole.find("Mayadine, sur l'Euphrate"); at != std::string::npos;
       at = whole.find("Mayadine, sur l'Euphrate", at + 1)) {
    auto bytes = whole;
    bytes[at + 2] ^= 1;
    ASSERT_TRUE(write_file(path_, bytes));
    EXPECT_EQ(open_ledger(path_, LedgerMode::read).check().error().kind, ErrorKind::damaged);
    ++places;
  }
  EXPECT_EQ(places, 3);  // the original, the text, the record
}

TEST_F(LedgerFaultTest, two_read_while_one_writes) {
  auto writer = open_ledger(path_);
  ASSERT_TRUE(add(writer, numbered_record(1)));
  std::atomic<bool> done = false;
  const auto read = [&] {
    auto ledger = open_ledger(path_, LedgerMode::read);
    std::int64_t last = 0, rounds = 0;
    while (!done || rounds < 3) {
      const auto counts = ledger.counts();
      EXPECT_TRUE(counts) << counts.error().sentence();
      EXPECT_GE(counts->reports, last);
      EXPECT_EQ(counts->claims, 2 * counts->reports);
      last = counts->reports;
      const auto claims = ledger.claims({.report = last}, [](const auto&, const auto&) { return true; });
      EXPECT_EQ(claims.value().shown, 2);
      ++rounds;
    }
    return rounds;
  };
  std::thread first(read), second(read);
  for (int n = 2; n <= 100; ++n) EXPECT_EQ(add(writer, numbered_record(n)), Added::fresh);
  done = true;
  first.join();
  second.join();
}

TEST_F(LedgerFaultTest, several_programs_may_make_and_fill_one_ledger_at_once) {
  std::vector<pid_t> children;
  for (int child = 0; child < 4; ++child) {
    const pid_t id = ::fork();
    if (id == 0) {
      auto ledger = Ledger::open(path_, LedgerMode::write);
      if (!ledger) std::fprintf(stderr, "%s\n", ledger.error().sentence().c_str());
      bool good = ledger.has_value();
      for (int n = 0; good && n < 25; ++n) good = add(*ledger, numbered_record(4 * n + child)).has_value();
      ::_exit(good ? 0 : 1);
    }
    children.push_back(id);
  }
  for (const pid_t id : children) {
    int status = 1;
    ::waitpid(id, &status, 0);
    EXPECT_EQ(status, 0);
  }
  const auto ledger = open_ledger(path_, LedgerMode::read);
  EXPECT_EQ(ledger.counts().value().reports, 100);
  EXPECT_TRUE(ledger.check());
}

TEST_F(LedgerFaultTest, a_ledger_that_another_program_keeps_is_said_to_be_busy) {
  auto ledger = Ledger::open(path_, LedgerMode::write, {std::chrono::milliseconds(50)}).value();
  const auto other = Database::open(path_, Database::Access::write).value();
  ASSERT_TRUE(other.execute("BEGIN IMMEDIATE"));
  const auto added = add(ledger, sample_record());
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().kind, ErrorKind::unwritable);
  EXPECT_THAT(added.error().message, HasSubstr("another program is writing"));
  ASSERT_TRUE(other.execute("ROLLBACK"));
  EXPECT_EQ(add(ledger, sample_record()), Added::fresh);
}

TEST_F(LedgerFaultTest, a_ledger_in_a_folder_that_may_not_be_written_can_be_read) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
  }
  std::filesystem::permissions(path_, std::filesystem::perms(0444));
  std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
  const int status = in_child([&] {
    constexpr uid_t nobody = 65534;  // permissions do not bind root
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return 1;
    const auto ledger = Ledger::open(path_, LedgerMode::read);
    if (!ledger) return 2;
    if (ledger->counts().value().claims != 2) return 3;
    const auto refused = Ledger::open(path_, LedgerMode::write);
    if (refused || refused.error().kind != ErrorKind::unwritable) return 4;
    const auto fresh = Ledger::open(folder_.file("new.ledger"), LedgerMode::write);
    if (fresh || fresh.error().kind != ErrorKind::unwritable) return 5;
    return 0;
  });
  EXPECT_EQ(status, 0);
  std::filesystem::permissions(folder_.path(), std::filesystem::perms(0755));
}

TEST_F(LedgerFaultTest, flush_leaves_nothing_in_the_log) {
  auto ledger = open_ledger(path_);
  ASSERT_TRUE(add(ledger, sample_record()));
  EXPECT_GT(std::filesystem::file_size(path_ + "-wal"), 0u);
  ASSERT_TRUE(ledger.flush());
  EXPECT_EQ(std::filesystem::file_size(path_ + "-wal"), 0u);
}

}  // namespace
}  // namespace selon

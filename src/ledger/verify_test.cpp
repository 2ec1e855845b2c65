// selon verify: one flipped bit is found, whatever it is in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "base/file.h"
#include "ledger/database.h"
#include "ledger/store_reading.h"
#include "sample_report.h"

namespace selon {
namespace {

using testing::HasSubstr;

// A ledger with something in every table that verify() answers for.
class VerifyTest : public testing::Test {
 protected:
  void SetUp() override {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 3; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
    const auto other = sample_record(
        "🚨 Rien de commun (a)\r\nSelon les dires de l'armée, il y aurait au moins quelque 12 de ces « terroristes » "
        "qui "
        "furent tués ce vendredi-là non loin de Mayadine, le long de l'Euphrate.\nLe groupe dit \"État islamique\" nie "
        "tout: \\o/ aucun mort ni blessé depuis 2014.");
    ASSERT_TRUE(add(ledger, other));
    const auto ids = claim_ids(numbered_record(2), report_key(numbered_record(2)));
    Deciding deciding;
    deciding.kind = DecisionKind::correct;
    deciding.claim = ids[0];
    deciding.field = "certainty";
    deciding.value = "unconfirmed";
    deciding.author = "Ada";
    deciding.reason = "wie gelesen";
    deciding.at = "2026-01-02";
    ASSERT_TRUE(ledger.decide(deciding));
    deciding.kind = DecisionKind::merge;
    deciding.sides = {{{ids[0]}, {ids[1]}}};
    deciding.claim = deciding.field = deciding.value = "";
    ASSERT_TRUE(ledger.decide(deciding));
    link_ = ledger.verify().value().link;
  }

  void change(const std::string& sql) {
    const auto database = Database::open(path_, Database::Access::write).value();
    const auto done = database.execute(sql);
    ASSERT_TRUE(done) << done.error().sentence();
  }
  std::string verdict() {
    const auto verified = open_ledger(path_, LedgerMode::read).verify();
    return verified ? "whole" : verified.error().message;
  }

  // Everything that the ledger says, or nothing when it cannot be read.
  static std::string dump(const std::string& path) {
    const auto database = Database::open(path, Database::Access::read);
    if (!database) return "";
    auto names = database->prepare("SELECT name, sql FROM sqlite_schema ORDER BY name");
    if (!names) return "";
    std::string all;
    std::vector<std::string> tables;
    while (names->step() == SQLITE_ROW) {
      all.append(names->text(0)).append(names->text(1));
      if (names->text(1).starts_with("CREATE TABLE")) tables.emplace_back(names->text(0));
    }
    for (const auto& table : tables) {
      auto rows = database->prepare("SELECT * FROM " + table);
      if (!rows) return "";
      while (rows->step() == SQLITE_ROW)
        for (int i = 0; i < rows->columns(); ++i)
          all.append(std::to_string(rows->type(i))).append(rows->text(i)).append(1, '\n');
    }
    return all;
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger"), link_;
};

TEST_F(VerifyTest, a_whole_ledger_is_counted) {
  const auto ledger = open_ledger(path_, LedgerMode::read);
  const auto verified = ledger.verify().value();
  EXPECT_EQ(verified.reports, 4);
  EXPECT_EQ(verified.readings, 5);
  EXPECT_EQ(verified.claims, 10);
  EXPECT_EQ(verified.decisions, 2);
  EXPECT_EQ(verified.extracted, 0);
  EXPECT_EQ(verified.quotations, 5 * (2 * 2 + 2 + 2 + 2 + 2 + 2));
  EXPECT_EQ(verified.link.size(), 64u);
}

TEST_F(VerifyTest, one_flipped_bit_is_found_or_changes_nothing) {
  const auto whole = read_file(path_, 1 << 26).value();
  const auto said = dump(path_);
  const auto flipped = folder_.file("flipped.ledger");
  std::mt19937 random(42);
  int found = 0, harmless = 0;
  // Most of a small file is room in its pages, so bits are flipped in what is written: where no zeros are.
  for (int round = 0; round < 200; ++round) {
    std::size_t at = 0;
    do at = std::uniform_int_distribution<std::size_t>(0, whole.size() - 1)(random);
    while (whole[at] == 0);
    auto bytes = whole;
    bytes[at] ^= static_cast<char>(1 << (round % 8));
    ASSERT_TRUE(write_file(flipped, bytes));
    const auto ledger = Ledger::open(flipped, LedgerMode::read);
    if (!ledger || !ledger->verify()) {
      ++found;
    } else {
      ++harmless;
      EXPECT_EQ(dump(flipped), said) << "byte " << at << ", bit " << round % 8;
    }
  }
  EXPECT_GT(found, 170);
  RecordProperty("harmless", harmless);
}

TEST_F(VerifyTest, whatever_is_changed_by_sql_is_found) {
  const std::vector<std::pair<const char*, const char*>> changes{
      {"UPDATE reports SET text = replace(text, 'Mayadine', 'Mayadinx')", "the text of report 1 changed"},
      {"UPDATE reports SET outlet = 'X' WHERE number = 2", "outlet or address of report 2"},
      {"UPDATE originals SET bytes = x'00' WHERE number = 3", "the original of report 3 changed"},
      {"UPDATE readings SET program = '9.9.9' WHERE number = 2", "reading 2 changed"},
      {"UPDATE readings SET published = '2017-10-14' WHERE number = 2", "tell different things"},
      {"UPDATE readings SET record = replace(record, 'actual', 'denied') WHERE number = 1", "reading 1 changed"},
      {"UPDATE readings SET origin = 'ailleurs' WHERE number = 1", "the chain breaks at its link 1"},
      {"UPDATE claims SET certainty = 'denied' WHERE reading = 1", "rows of reading 1 changed"},
      {"UPDATE figures SET low = low + 1 WHERE reading = 3", "rows of reading 3 changed"},
      {"UPDATE claim_versions SET change = 'returned' WHERE version = 2", "rows of reading 5 changed"},
      {"DELETE FROM terms WHERE reading = 2", "rows of reading 2 changed"},
      {"DELETE FROM notes", "rows of reading 1 changed"},
      {"DELETE FROM copy_bands WHERE report = 4", "rows of reading 4 changed"},
      {"UPDATE copies SET witness = 1", "report 4 is said to be a copy"},
      {"DELETE FROM copies WHERE report = 4", "copies nobody looked for"},
      {"UPDATE decisions SET author = 'Bob' WHERE number = 1", "decision 1 changed"},
      {"DELETE FROM decision_members WHERE side = 1", "decision 2 changed"},
      {"DELETE FROM chain WHERE number = 2", "the chain breaks"},
      {"DELETE FROM chain WHERE decision = 2", "that its chain does not know"},
      {"DROP INDEX claims_by_type", "has lost its claims_by_type"},
      {"DROP VIEW current_readings; CREATE VIEW current_readings AS SELECT * FROM readings", "is not as selon made it"},
      {"CREATE TRIGGER t AFTER INSERT ON reports BEGIN DELETE FROM notes; END", "has a trigger t"},
  };
  const auto whole = read_file(path_, 1 << 26).value();
  for (const auto& [sql, message] : changes) {
    ASSERT_TRUE(write_file(path_, whole));
    change(sql);
    EXPECT_THAT(verdict(), HasSubstr(message)) << sql;
  }
  ASSERT_TRUE(write_file(path_, whole));
  change("CREATE VIEW mine AS SELECT 1");  // who adds a view of their own breaks nothing
  EXPECT_EQ(verdict(), "whole");
}

TEST_F(VerifyTest, a_link_that_was_noted_shows_what_was_taken_away) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, numbered_record(50)));
    EXPECT_TRUE(ledger.verify(link_));
  }
  const TemporaryFolder folder;
  auto other = open_ledger(folder.file("other.ledger"));
  ASSERT_TRUE(add(other, numbered_record(1)));
  const auto verified = other.verify(link_);
  ASSERT_FALSE(verified);
  EXPECT_EQ(verified.error().kind, ErrorKind::not_found);
  EXPECT_TRUE(open_ledger(path_, LedgerMode::read).verify(other.verify().value().link));  // the first link is the same
}

TEST_F(VerifyTest, text_taken_out_of_something_else_is_told) {
  auto ledger = open_ledger(path_);
  const auto record = numbered_record(60);
  ASSERT_TRUE(
      ledger.add({"<p>" + std::string(record.text.utf8()), "a.html", record.metadata}, record, sample_versions));
  EXPECT_EQ(ledger.verify().value().extracted, 1);
}

TEST_F(VerifyTest, an_empty_ledger_is_whole) {
  const auto path = folder_.file("empty.ledger");
  open_ledger(path);
  EXPECT_EQ(open_ledger(path, LedgerMode::read).verify().value().link, "");
}

}  // namespace
}  // namespace selon

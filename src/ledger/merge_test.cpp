// Two ledgers become one: nothing lost, nothing twice, conflicts told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/claim_fields.h"
#include "ledger/store_reading.h"
#include "sample_report.h"

namespace selon {
namespace {

class MergeTest : public testing::Test {
 protected:
  Added read(Ledger& ledger, const Record& record, const std::string& program = "0.1.0") {
    auto versions = sample_versions;
    versions.program = program;
    return add(ledger, record, versions).value();
  }
  std::string id(int claim = 0) { return claim_ids(sample_record(), report_key(sample_record()))[claim]; }
  Decision correct(Ledger& ledger, const std::string& claim, const std::string& field, const std::string& value,
                   const std::string& author, const std::string& at) {
    Deciding deciding;
    deciding.kind = field.empty() ? from_string<DecisionKind>(value).value() : DecisionKind::correct;
    deciding.claim = claim;
    deciding.field = field;
    if (!field.empty()) deciding.value = value;
    deciding.author = author;
    deciding.at = at;
    return ledger.decide(deciding).value();
  }
  static std::string field(const Ledger& ledger, const std::string& claim, std::string_view name) {
    std::string found = "gone";
    const auto done = ledger.claims({}, [&](const StoredClaim& stored, const Record& record) {
      if (stored.id == claim)
        for (const auto& field : claim_fields(record, record.claims[stored.position]))
          if (field.name == name) found = field.value;
      return true;
    });
    EXPECT_TRUE(done);
    return found;
  }
  void expect_whole(const Ledger& ledger) {
    const auto checked = ledger.check();
    EXPECT_TRUE(checked) << checked.error().sentence();
  }

  TemporaryFolder folder_;
  Ledger a_ = open_ledger(folder_.file("a.ledger")), b_ = open_ledger(folder_.file("b.ledger"));
};

TEST_F(MergeTest, reports_of_both_are_there_once_with_all_their_readings) {
  for (int n : {1, 2, 3}) read(a_, numbered_record(n));
  for (int n : {3, 4}) read(b_, numbered_record(n));
  auto shorter = numbered_record(4);
  shorter.claims.pop_back();
  read(b_, shorter, "0.2.0");
  const auto merged = a_.merge(b_).value();
  EXPECT_EQ(merged.reports, 1);
  EXPECT_EQ(merged.readings, 2);
  EXPECT_TRUE(merged.conflicts.empty());
  EXPECT_EQ(a_.counts().value().reports, 4);
  EXPECT_EQ(a_.counts().value().readings, 5);
  EXPECT_EQ(a_.counts().value().claims, 7);
  EXPECT_EQ(write_record(a_.record(4).value()), write_record(shorter));
  EXPECT_EQ(a_.original(4).value(), numbered_record(4).text.utf8());
  const auto gone = claim_ids(numbered_record(4), report_key(numbered_record(4)))[1];
  EXPECT_EQ(a_.versions(gone).value().back().change, "deleted");
  expect_whole(a_);
  // Once more changes nothing; the other way round, both hold the same.
  const auto again = a_.merge(b_).value();
  EXPECT_EQ(again.reports + again.readings + again.decisions + again.other_ids, 0);
  EXPECT_EQ(a_.counts().value().readings, 5);
  ASSERT_TRUE(b_.merge(a_));
  EXPECT_EQ(b_.counts().value().reports, 4);
  EXPECT_EQ(b_.counts().value().claims, 7);
  expect_whole(b_);
}

TEST_F(MergeTest, the_newer_selon_has_the_word_whichever_is_merged_into_which) {
  auto newer = sample_record();
  newer.claims[0].certainty = Certainty::unconfirmed;
  read(a_, sample_record(), "0.9.0");
  read(b_, newer, "0.10.0");
  ASSERT_TRUE(a_.merge(b_));
  EXPECT_EQ(field(a_, id(), "certainty"), "unconfirmed");
  const auto versions = a_.versions(id()).value();
  EXPECT_EQ(versions.back().change, "changed");
  auto other = open_ledger(folder_.file("c.ledger"));
  read(other, sample_record(), "0.9.0");
  ASSERT_TRUE(b_.merge(other));
  EXPECT_EQ(field(b_, id(), "certainty"), "unconfirmed");
  EXPECT_EQ(b_.readings(1).value().size(), 3u);  // ours, theirs, and ours on top again
  EXPECT_EQ(b_.versions(id()).value().size(), 1u);
  EXPECT_EQ(b_.merge(other).value().readings, 0);
  expect_whole(a_);
  expect_whole(b_);
}

TEST_F(MergeTest, decisions_of_both_hold_and_the_later_one_wins) {
  read(a_, sample_record());
  read(b_, sample_record());
  correct(a_, id(), "certainty", "unconfirmed", "Ada", "2026-01-03T00:00:00Z");
  correct(a_, id(), "type", "attack", "Ada", "2026-01-01T00:00:00Z");
  correct(b_, id(), "certainty", "denied", "Bob", "2026-01-02T00:00:00Z");
  correct(b_, id(), "background", "true", "Bob", "2026-01-02T00:00:00Z");
  correct(b_, id(1), "", "reject", "Bob", "2026-01-02T00:00:00Z");
  correct(a_, id(1), "", "accept", "Ada", "2026-01-02T00:00:00Z");
  const auto merged = a_.merge(b_).value();
  EXPECT_EQ(merged.decisions, 3);
  ASSERT_EQ(merged.conflicts.size(), 2u);
  EXPECT_EQ(merged.conflicts[0].claim, id());
  EXPECT_EQ(merged.conflicts[0].field, "certainty");
  EXPECT_EQ(merged.conflicts[0].ours.value, "unconfirmed");
  EXPECT_EQ(merged.conflicts[0].theirs.author, "Bob");
  EXPECT_EQ(merged.conflicts[1].field, "");
  EXPECT_EQ(field(a_, id(), "certainty"), "unconfirmed");
  EXPECT_EQ(field(a_, id(), "type"), "attack");
  EXPECT_EQ(field(a_, id(), "background"), "true");
  ASSERT_TRUE(b_.merge(a_));
  for (const auto* name : {"certainty", "type", "background"}) EXPECT_EQ(field(b_, id(), name), field(a_, id(), name));
  EXPECT_EQ(a_.merge(b_).value().decisions, 0);
  expect_whole(a_);
  expect_whole(b_);
}

TEST_F(MergeTest, what_was_undone_in_the_other_is_undone_here) {
  read(a_, sample_record());
  const auto decision = correct(a_, id(), "type", "attack", "Ada", "2026-01-01");
  ASSERT_TRUE(b_.merge(a_));
  EXPECT_EQ(field(b_, id(), "type"), "attack");
  Deciding undo;
  undo.kind = DecisionKind::undo;
  undo.undoes = decision.key;
  ASSERT_TRUE(b_.decide(undo));
  ASSERT_TRUE(a_.merge(b_));
  EXPECT_EQ(field(a_, id(), "type"), "casualties");
  expect_whole(a_);
}

TEST_F(MergeTest, a_claim_that_has_two_ids_is_found_by_both) {
  // One has seen the claim change its type and kept its id; the other only knows the newer reading.
  auto newer = sample_record();
  newer.claims[0].type = ClaimType::attack;
  read(a_, newer, "0.2.0");
  read(b_, sample_record(), "0.1.0");
  read(b_, newer, "0.2.0");
  const auto natural = claim_ids(newer, report_key(newer))[0];
  ASSERT_NE(natural, id());
  correct(b_, id(), "certainty", "denied", "Bob", "2026-01-01");
  const auto merged = a_.merge(b_).value();
  EXPECT_EQ(merged.other_ids, 1);
  EXPECT_EQ(field(a_, natural, "certainty"), "denied");
  EXPECT_EQ(a_.merge(b_).value().other_ids, 0);
  expect_whole(a_);
}

TEST_F(MergeTest, merges_of_events_come_with_their_claims) {
  read(b_, sample_record());
  Deciding merge;
  merge.kind = DecisionKind::merge;
  merge.sides = {{{id(0)}, {id(1)}}};
  ASSERT_TRUE(b_.decide(merge));
  ASSERT_TRUE(a_.merge(b_));
  EXPECT_EQ(a_.decisions({.claim = id(1)}).value().at(0).sides, merge.sides);
  expect_whole(a_);
}

TEST_F(MergeTest, copies_are_looked_for_across_both) {
  read(a_, numbered_record(1));
  read(b_, numbered_record(2));
  ASSERT_TRUE(a_.merge(b_));
  const auto groups = a_.copies().value();
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].reports, (std::vector<ReportNumber>{1, 2}));
  EXPECT_GT(groups[0].least_shared, 0.7);
}

TEST_F(MergeTest, a_copy_is_whole_and_never_written_over_anything) {
  for (int n : {1, 2, 3}) read(a_, numbered_record(n));
  const auto path = folder_.file("copy.ledger");
  ASSERT_TRUE(a_.copy_to(path));
  expect_whole(open_ledger(path, LedgerMode::read));
  EXPECT_EQ(open_ledger(path, LedgerMode::read).counts().value().reports, 3);
  for (const auto& taken : {path, folder_.path(), std::string(), folder_.file("none/x.ledger")})
    EXPECT_EQ(a_.copy_to(taken).error().kind, ErrorKind::unwritable) << taken;
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST_F(MergeTest, a_ledger_that_is_only_read_takes_nothing_in) {
  read(b_, sample_record());
  { open_ledger(folder_.file("c.ledger")); }
  auto reader = open_ledger(folder_.file("c.ledger"), LedgerMode::read);
  EXPECT_EQ(reader.merge(b_).error().kind, ErrorKind::unwritable);
}

}  // namespace
}  // namespace selon

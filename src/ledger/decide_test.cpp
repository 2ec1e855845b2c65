// Decisions by hand: what they make of claims, that they win over re-reading, and that they can be taken back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/claim_fields.h"
#include "ledger/store_reading.h"
#include "sample_report.h"

namespace selon {
namespace {

using testing::HasSubstr;

class DecideTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(add(ledger_, sample_record()));
    const auto ids = claim_ids(sample_record(), report_key(sample_record()));
    deaths_ = ids[0];
    denial_ = ids[1];
  }

  Result<Decision> decide(DecisionKind kind, const std::string& claim, const std::string& field = "",
                          const std::string& value = "") {
    Deciding deciding;
    deciding.kind = kind;
    deciding.claim = claim;
    deciding.field = field;
    deciding.value = value;
    deciding.author = "Ada";
    deciding.reason = "read again";
    deciding.at = "2026-01-02T03:04:05Z";
    return ledger_.decide(deciding);
  }
  Result<Decision> undo(const std::string& key) {
    Deciding deciding;
    deciding.kind = DecisionKind::undo;
    deciding.undoes = key;
    deciding.author = "Bob";
    return ledger_.decide(deciding);
  }
  Added read_again(Record record, const std::string& program) {
    auto versions = sample_versions;
    versions.program = program;
    return add(ledger_, record, versions).value();
  }

  // The field of a claim as the ledger gives it now; "gone" when no current reading makes the claim.
  std::string field(const std::string& claim, std::string_view name) {
    std::string found = "gone";
    const auto done = ledger_.claims({}, [&](const StoredClaim& stored, const Record& record) {
      if (stored.id != claim) return true;
      for (const auto& field : claim_fields(record, record.claims[stored.position]))
        if (field.name == name) found = field.value;
      return false;
    });
    EXPECT_TRUE(done) << done.error().sentence();
    return found;
  }
  std::vector<std::string> history(const std::string& claim) {
    std::vector<std::string> lines;
    const auto versions = ledger_.versions(claim).value();
    for (const auto& version : versions)
      lines.push_back(version.change + (version.decision ? " by hand" : "") +
                      (version.fields.empty() ? "" : " " + version.fields));
    return lines;
  }

  TemporaryFolder folder_;
  Ledger ledger_ = open_ledger(folder_.file("essai.ledger"));
  std::string deaths_, denial_;
};

TEST_F(DecideTest, every_field_can_be_corrected) {
  const std::vector<std::array<std::string, 3>> corrections{
      {"type", "attack", "attack"},
      {"certainty", "unconfirmed", "unconfirmed"},
      {"background", "true", "true"},
      {"when", "2017-10-12..2017-10-14", "2017-10-12..2017-10-14"},
      {"when", "", ""},
      {"when", "2017-10-12..", "2017-10-12.."},
      {"actor", "islamic state", "Islamic State"},
      {"actor", "Wagner Group (external_forces); l'armée", "Wagner Group; Syrian Army"},
      {"target", "", ""},
      {"place", "Mayadine", "Al Mayadin"},
      {"place", "Al Asharah (34.92, 40.56); Euphrate", "Al Asharah; Euphrate"},
      {"figures", "~12..15 killed civilians; 3 wounded", "~12..15 killed civilians; 3 wounded"},
      {"voices", "Syrian Army (denies); OSDH", "Syrian Army (denies); OSDH (states)"},
      {"means", "Euphrate", "Euphrate"},
  };
  for (const auto& [name, value, now] : corrections) {
    const auto before = field(deaths_, name), other = field(denial_, name);
    const auto decision = decide(DecisionKind::correct, deaths_.substr(0, 8), name, value);
    ASSERT_TRUE(decision) << name << ": " << decision.error().sentence();
    EXPECT_EQ(field(deaths_, name), now);
    EXPECT_EQ(decision->was, before);
    EXPECT_EQ(decision->claim, deaths_);
    EXPECT_EQ(field(denial_, name), other) << "another claim changed";
    EXPECT_TRUE(ledger_.check());
  }
  EXPECT_EQ(ledger_.decisions().value().size(), corrections.size());
}

TEST_F(DecideTest, a_place_given_by_hand_is_found_and_stands_on_the_claims_words) {
  ASSERT_TRUE(decide(DecisionKind::correct, deaths_, "place", "Al Asharah (34.92, 40.56)"));
  int found = 0;
  ASSERT_TRUE(ledger_.claims({.place = "al asharah"}, [&](const StoredClaim& stored, const Record& record) {
    const Place& place = record.places[record.claims[stored.position].place[0]];
    EXPECT_EQ(place.lat, 34.92);
    EXPECT_EQ(place.mention, record.claims[stored.position].evidence);
    EXPECT_THAT(place.rule, testing::StartsWith("hand."));
    EXPECT_EQ(record.claims[stored.position].why.back(), place.rule);
    return ++found > 0;
  }));
  EXPECT_EQ(found, 1);
}

TEST_F(DecideTest, what_cannot_be_is_refused_and_nothing_is_kept) {
  const std::vector<std::array<std::string, 3>> wrong{
      {"type", "war", "it is one of armed_clash"},
      {"certainty", "", "it is one of actual"},
      {"background", "yes", "true or false"},
      {"when", "2017-02-30", "a day as 2017-10-13"},
      {"when", "..", "a day as"},
      {"when", "2017-10-14..2017-10-12", "first day is after its last"},
      {"actor", "X (army)", "one of state_forces"},
      {"place", "X (91, 0)", "latitude and longitude"},
      {"place", "X (nord)", "latitude and longitude"},
      {"figures", "douze killed", "a figure is written as"},
      {"figures", "12 killed persons", "a figure is written as"},
      {"figures", "15..12 killed", "a figure is written as"},
      {"figures", "12 killed; x", "a figure is written as"},
      {"figures", "nan killed", "a figure is written as"},
      {"voices", "X (shouts)", "one of states"},
      {"means", "mortier", "no such words"},
      {"trigger", "mort", "no field that can be corrected"},
      {"evidence", "", "no field that can be corrected"},
      {"type", "casualties", "already"},
      {"actor", "Syrian Army", "already"},
      {"type", "at\ntack", "no plain text"},
      {"type", "\xff", "no plain text"},
  };
  const auto record = write_record(ledger_.record(1).value());
  for (const auto& [name, value, message] : wrong) {
    const auto decision = decide(DecisionKind::correct, deaths_, name, value);
    ASSERT_FALSE(decision) << name << " " << value;
    EXPECT_EQ(decision.error().kind, ErrorKind::bad_input);
    EXPECT_THAT(decision.error().message, HasSubstr(message));
  }
  for (const auto& claim : {"", "ffffffffffffffff", "'; DROP TABLE claims", "c0"})
    EXPECT_EQ(decide(DecisionKind::accept, claim).error().kind, ErrorKind::not_found) << claim;
  EXPECT_EQ(undo("abcdef").error().kind, ErrorKind::not_found);
  EXPECT_TRUE(ledger_.decisions().value().empty());
  EXPECT_EQ(ledger_.readings(1).value().size(), 1u);
  EXPECT_EQ(write_record(ledger_.record(1).value()), record);
}

TEST_F(DecideTest, a_correction_wins_over_re_reading_by_a_newer_version) {
  ASSERT_TRUE(decide(DecisionKind::correct, deaths_, "certainty", "unconfirmed"));
  auto newer = sample_record();
  newer.claims[0].type = ClaimType::attack;       // reads more...
  newer.claims[0].certainty = Certainty::denied;  // ... and something else where a person has decided
  EXPECT_EQ(read_again(newer, "0.2.0"), Added::new_reading);
  EXPECT_EQ(field(deaths_, "certainty"), "unconfirmed");
  EXPECT_EQ(field(deaths_, "type"), "attack");
  EXPECT_EQ(read_again(newer, "0.2.0"), Added::unchanged);
  EXPECT_THAT(history(deaths_),
              testing::ElementsAre("added", "changed by hand {\"certainty\":[\"actual\",\"unconfirmed\"]}",
                                   "changed {\"type\":[\"casualties\",\"attack\"]}"));
  EXPECT_TRUE(ledger_.check());
}

TEST_F(DecideTest, a_claim_that_somebody_stood_up_for_stays_when_it_is_read_no_more) {
  ASSERT_TRUE(decide(DecisionKind::accept, deaths_));
  ASSERT_TRUE(decide(DecisionKind::correct, denial_, "certainty", "unconfirmed"));
  auto newer = sample_record();
  newer.claims.clear();
  newer.places.clear();
  newer.times.clear();
  newer.figures.clear();
  newer.voices.clear();
  std::swap(newer.actors[0], newer.actors[1]);
  const auto before = field(deaths_, "figures") + field(deaths_, "voices") + field(deaths_, "actor") +
                      field(deaths_, "place") + field(deaths_, "when");
  EXPECT_EQ(read_again(newer, "0.2.0"), Added::new_reading);
  EXPECT_EQ(field(deaths_, "figures") + field(deaths_, "voices") + field(deaths_, "actor") + field(deaths_, "place") +
                field(deaths_, "when"),
            before);
  EXPECT_EQ(field(denial_, "certainty"), "unconfirmed");
  EXPECT_TRUE(ledger_.check());
  ASSERT_TRUE(undo(ledger_.decisions().value()[0].key));
  EXPECT_EQ(field(deaths_, "type"), "gone");
  EXPECT_EQ(history(deaths_).back(), "deleted by hand");
}

TEST_F(DecideTest, a_rejected_claim_is_a_tombstone_and_stays_one) {
  const auto decision = decide(DecisionKind::reject, deaths_).value();
  EXPECT_EQ(field(deaths_, "type"), "gone");
  EXPECT_EQ(field(denial_, "type"), "casualties");
  EXPECT_EQ(ledger_.counts().value().claims, 1);
  EXPECT_EQ(read_again(sample_record(), "0.2.0"), Added::new_reading);
  EXPECT_EQ(field(deaths_, "type"), "gone");
  std::vector<std::string> tombstones;
  const auto last = ledger_.changes(1, [&](const ClaimVersion& version) {
    if (version.change == "deleted") tombstones.push_back(version.claim);
    return true;
  });
  EXPECT_EQ(tombstones, std::vector<std::string>{deaths_});
  EXPECT_EQ(ledger_.changes(last.value(), [](const auto&) { return ADD_FAILURE(), true; }).value(), last.value());
  EXPECT_EQ(decide(DecisionKind::correct, deaths_, "type", "attack").error().kind, ErrorKind::not_found);
  ASSERT_TRUE(undo(decision.key.substr(0, 12)));
  EXPECT_EQ(field(deaths_, "type"), "casualties");
  EXPECT_THAT(history(deaths_), testing::ElementsAre("added", "deleted by hand", "returned by hand"));
}

TEST_F(DecideTest, undoing_gives_back_what_was_there_before) {
  const auto first = decide(DecisionKind::correct, deaths_, "type", "attack").value();
  const auto second = decide(DecisionKind::correct, deaths_, "type", "bombing").value();
  EXPECT_EQ(second.was, "attack");
  ASSERT_TRUE(undo(second.key));
  EXPECT_EQ(field(deaths_, "type"), "attack");
  ASSERT_TRUE(undo(first.key));
  EXPECT_EQ(field(deaths_, "type"), "casualties");
  EXPECT_EQ(write_record(ledger_.record(1).value()), write_record(sample_record()));
  EXPECT_THAT(undo(first.key).error().message, HasSubstr("undone already"));
  const auto all = ledger_.decisions().value();
  EXPECT_EQ(all.size(), 4u);
  EXPECT_THAT(undo(all.back().key).error().message, HasSubstr("is an undoing itself"));
  EXPECT_TRUE(ledger_.decisions({.in_force = true}).value().empty());
  EXPECT_EQ(ledger_.decisions({.claim = deaths_}).value().size(), 4u);
  EXPECT_TRUE(decide(DecisionKind::correct, deaths_, "type", "attack"));  // the very same again
  EXPECT_EQ(field(deaths_, "type"), "attack");
}

TEST_F(DecideTest, accepting_flagging_and_skipping_change_no_reading) {
  for (const auto kind : {DecisionKind::accept, DecisionKind::flag, DecisionKind::skip}) {
    const auto decision = decide(kind, deaths_).value();
    EXPECT_EQ(decision.author, "Ada");
    EXPECT_EQ(decision.at, "2026-01-02T03:04:05Z");
    EXPECT_TRUE(undo(decision.key));
  }
  EXPECT_EQ(ledger_.readings(1).value().size(), 1u);
  EXPECT_EQ(ledger_.decisions({.kind = DecisionKind::flag}).value().size(), 1u);
  EXPECT_EQ(ledger_.decisions({.after = 4}).value().size(), 2u);
}

TEST_F(DecideTest, merges_and_splits_name_claims_on_both_sides) {
  Deciding merge;
  merge.kind = DecisionKind::merge;
  merge.sides = {{{deaths_.substr(0, 8), deaths_}, {denial_}}};
  const auto decision = ledger_.decide(merge).value();
  EXPECT_EQ(decision.sides[0], std::vector<std::string>{deaths_});
  EXPECT_EQ(ledger_.decisions({.claim = denial_}).value().at(0).sides, decision.sides);
  merge.sides[1] = {deaths_};
  EXPECT_THAT(ledger_.decide(merge).error().message, HasSubstr("stands on both sides"));
  merge.sides[1] = {};
  EXPECT_THAT(ledger_.decide(merge).error().message, HasSubstr("needs claims on both sides"));
}

}  // namespace
}  // namespace selon

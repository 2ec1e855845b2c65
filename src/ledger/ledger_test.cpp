#include "selon/ledger.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "ledger/database.h"
#include "ledger/schema.h"
#include "ledger/store_reading.h"
#include "sample_report.h"

namespace selon {
namespace {

using testing::HasSubstr;

class LedgerTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
};

std::vector<std::string> found(const Ledger& ledger, const ClaimFilter& filter) {
  std::vector<std::string> claims;
  const auto done = ledger.claims(filter, [&](const StoredClaim& claim, const Record& record) {
    claims.push_back(std::to_string(claim.report) + ":" +
                     std::string(record.text.slice(record.claims[claim.position].trigger)));
    return true;
  });
  EXPECT_TRUE(done) << done.error().sentence();
  return claims;
}

TEST_F(LedgerTest, gives_back_what_was_added) {
  const auto record = sample_record();
  auto ledger = open_ledger(path_);
  EXPECT_EQ(add(ledger, record), Added::fresh);
  EXPECT_EQ(write_record(ledger.record(1).value()), write_record(record));
  EXPECT_EQ(ledger.original(1).value(), sample_text);
  const auto report = ledger.report("1").value();
  EXPECT_EQ(report.id, record.id);
  EXPECT_EQ(report.metadata.outlet, "Agence d'essai");
  EXPECT_EQ(report.metadata.published, day(2017, 10, 13));
  EXPECT_EQ(report.origin, "essai.txt");
  EXPECT_EQ(report.program, "0.1.0");
  EXPECT_EQ(report.claims, 2);
  EXPECT_EQ(report.notes, 2);
  EXPECT_TRUE(ledger.check());
}

TEST_F(LedgerTest, the_same_report_twice_changes_nothing) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_EQ(add(ledger, sample_record()), Added::fresh);
  }
  const auto before = read_file(path_, 1 << 26).value();
  {
    auto ledger = open_ledger(path_);
    EXPECT_EQ(add(ledger, sample_record()), Added::unchanged);
    EXPECT_EQ(ledger.counts().value().readings, 1);
  }
  EXPECT_EQ(read_file(path_, 1 << 26).value(), before);  // not a byte
}

TEST_F(LedgerTest, another_origin_of_the_same_report_changes_nothing) {
  auto ledger = open_ledger(path_);
  const auto record = sample_record();
  ASSERT_TRUE(add(ledger, record));
  EXPECT_EQ(ledger.add({std::string(sample_text), "ailleurs.txt", record.metadata}, record, sample_versions),
            Added::unchanged);
}

TEST_F(LedgerTest, another_publication_day_is_a_new_reading_beside_the_old_one) {
  auto ledger = open_ledger(path_);
  const auto first = sample_record();
  auto second = sample_record();
  second.metadata.published = day(2017, 10, 20);
  second.claims.pop_back();
  ASSERT_TRUE(add(ledger, first));
  EXPECT_EQ(add(ledger, second), Added::new_reading);
  EXPECT_EQ(ledger.readings(1).value(), (std::vector<ReadingNumber>{1, 2}));
  EXPECT_EQ(write_record(ledger.record(1).value()), write_record(second));
  EXPECT_EQ(write_record(ledger.reading(1).value()), write_record(first));
  EXPECT_EQ(found(ledger, {}), std::vector<std::string>{"1:tués"});  // of the current reading only
  EXPECT_EQ(ledger.counts().value().claims, 1);
  EXPECT_EQ(add(ledger, first), Added::new_reading);  // and back again
  EXPECT_EQ(ledger.counts().value().claims, 2);
}

TEST_F(LedgerTest, a_newer_program_or_pack_is_a_new_reading) {
  auto ledger = open_ledger(path_);
  ASSERT_TRUE(add(ledger, sample_record()));
  auto newer = sample_versions;
  newer.program = "0.2.0";
  EXPECT_EQ(add(ledger, sample_record(), newer), Added::new_reading);
  newer.packs = {"fr 0.2.0"};
  EXPECT_EQ(add(ledger, sample_record(), newer), Added::new_reading);
  newer.gazetteer = "2026-02";
  EXPECT_EQ(add(ledger, sample_record(), newer), Added::new_reading);
  EXPECT_EQ(add(ledger, sample_record(), newer), Added::unchanged);
  EXPECT_EQ(ledger.report("1").value().readings, 4);
}

TEST_F(LedgerTest, other_bytes_of_the_same_text_are_kept_too) {
  auto ledger = open_ledger(path_);
  const auto record = sample_record();
  ASSERT_TRUE(add(ledger, record));
  const auto marked = "\xEF\xBB\xBF" + std::string(sample_text);
  EXPECT_EQ(ledger.add({marked, "essai.txt", record.metadata}, record, sample_versions), Added::new_reading);
  EXPECT_EQ(ledger.original(1).value(), marked);
}

TEST_F(LedgerTest, copies_of_one_text_by_two_outlets_are_two_reports) {
  auto ledger = open_ledger(path_);
  auto copy = sample_record();
  copy.metadata.outlet = "Autre agence";
  ASSERT_TRUE(add(ledger, sample_record()));
  EXPECT_EQ(add(ledger, copy), Added::fresh);
  EXPECT_EQ(ledger.report("2").value().metadata.outlet, "Autre agence");
  const auto both = ledger.report(copy.id.substr(0, 12));
  ASSERT_FALSE(both);
  EXPECT_THAT(both.error().message, HasSubstr("name one of 1, 2 by its number"));
}

TEST_F(LedgerTest, a_report_is_named_by_number_or_beginning_of_id) {
  auto ledger = open_ledger(path_);
  ASSERT_TRUE(add(ledger, sample_record()));
  EXPECT_EQ(ledger.report(sample_record().id).value().number, 1);
  EXPECT_EQ(ledger.report(sample_record().id.substr(0, 6)).value().number, 1);
  for (const auto& wrong : {"2", "", "zzz", "'; DROP TABLE reports", "99999999999999999999", "-1"})
    EXPECT_EQ(ledger.report(wrong).error().kind, ErrorKind::not_found) << wrong;
  EXPECT_EQ(ledger.record(2).error().kind, ErrorKind::not_found);
  EXPECT_EQ(ledger.original(2).error().kind, ErrorKind::not_found);
  EXPECT_EQ(ledger.reading(2).error().kind, ErrorKind::not_found);
}

TEST_F(LedgerTest, claims_are_chosen_by_everything_that_is_asked) {
  auto ledger = open_ledger(path_);
  ASSERT_TRUE(add(ledger, sample_record()));
  auto other = numbered_record(2);
  other.claims[0].type = ClaimType::attack;
  ASSERT_TRUE(add(ledger, other));
  const std::vector<std::string> all{"1:tués", "1:mort", "2:tués", "2:mort"}, deaths{"1:tués", "2:tués"}, none;
  EXPECT_EQ(found(ledger, {}), all);
  EXPECT_EQ(found(ledger, {.report = 2}), (std::vector<std::string>{"2:tués", "2:mort"}));
  EXPECT_EQ(found(ledger, {.type = ClaimType::attack}), std::vector<std::string>{"2:tués"});
  EXPECT_EQ(found(ledger, {.certainty = Certainty::denied}), (std::vector<std::string>{"1:mort", "2:mort"}));
  for (const auto& place : {"Mayadine", "al mayadin", "SY", "Deir Ez-Zor", "  MAYADINE "})
    EXPECT_EQ(found(ledger, {.place = place}), deaths) << place;
  EXPECT_EQ(found(ledger, {.place = "Raqqa"}), none);
  for (const auto& actor : {"syrian army", "l'armée", "L’ARMEE", "Islamic State", "etat islamique"})
    EXPECT_EQ(found(ledger, {.actor = actor}), deaths) << actor;
  EXPECT_EQ(found(ledger, {.voice = "Syrian Army"}), deaths);
  EXPECT_EQ(found(ledger, {.voice = "\"État islamique\""}), (std::vector<std::string>{"1:mort", "2:mort"}));
  EXPECT_EQ(found(ledger, {.report = 1,
                           .type = ClaimType::casualties,
                           .certainty = Certainty::actual,
                           .place = "Mayadine",
                           .actor = "Syrian Army",
                           .voice = "Syrian Army",
                           .since = day(2017, 10, 13),
                           .until = day(2017, 10, 13)}),
            std::vector<std::string>{"1:tués"});
}

TEST_F(LedgerTest, days_overlap_and_what_has_none_is_counted) {
  auto ledger = open_ledger(path_);
  auto record = sample_record();
  record.claims[0].when = When{{day(2017, 10, 10), day(2017, 10, 13)}, Basis::stated};
  ASSERT_TRUE(add(ledger, record));
  const std::vector<std::string> it{"1:tués"}, none;
  EXPECT_EQ(found(ledger, {.since = day(2017, 10, 13)}), it);
  EXPECT_EQ(found(ledger, {.since = day(2017, 10, 14)}), none);
  EXPECT_EQ(found(ledger, {.until = day(2017, 10, 10)}), it);
  EXPECT_EQ(found(ledger, {.until = day(2017, 10, 9)}), none);
  EXPECT_EQ(found(ledger, {.since = day(2017, 10, 11), .until = day(2017, 10, 12)}), it);
  const auto counts = ledger.claims({.since = day(2017, 10, 14)}, [](const auto&, const auto&) { return true; });
  EXPECT_EQ(counts.value().shown, 0);
  EXPECT_EQ(counts.value().undated, 1);
}

TEST_F(LedgerTest, an_open_end_reaches_for_ever) {
  auto ledger = open_ledger(path_);
  auto record = sample_record();
  record.claims[0].when = When{{day(2017, 10, 10), {}}, Basis::stated};
  record.claims[1].when = When{{{}, day(2017, 10, 10)}, Basis::stated};
  ASSERT_TRUE(add(ledger, record));
  EXPECT_EQ(found(ledger, {.since = day(2030, 1, 1)}), std::vector<std::string>{"1:tués"});
  EXPECT_EQ(found(ledger, {.until = day(1990, 1, 1)}), std::vector<std::string>{"1:mort"});
}

TEST_F(LedgerTest, a_sink_can_end_the_search) {
  auto ledger = open_ledger(path_);
  ASSERT_TRUE(add(ledger, sample_record()));
  EXPECT_EQ(ledger.claims({}, [](const auto&, const auto&) { return false; }).value().shown, 1);
  EXPECT_EQ(add(ledger, numbered_record(2)), Added::fresh);  // nothing is left open
}

TEST_F(LedgerTest, claim_ids_last) {
  auto ledger = open_ledger(path_);
  auto record = sample_record();
  ASSERT_TRUE(add(ledger, record));
  const auto before = claim_ids(record, report_key(record));
  record.metadata.published = day(2018, 1, 1);
  record.claims.insert(record.claims.begin(), record.claims[0]);  // a newer version reads one more, before them
  record.claims[0].type = ClaimType::attack;
  record.claims[0].why = {"new"};
  const auto after = claim_ids(record, report_key(record));
  EXPECT_EQ(after[1], before[0]);
  EXPECT_EQ(after[2], before[1]);
  EXPECT_NE(after[0], before[0]);
  ASSERT_EQ(add(ledger, record), Added::new_reading);
  const auto claim = ledger.claim(before[1].substr(0, 8)).value();
  EXPECT_EQ(claim.reading, 2);
  EXPECT_EQ(claim.position, 2u);
  EXPECT_EQ(claim.id, before[1]);
  EXPECT_EQ(ledger.claim("").error().kind, ErrorKind::not_found);
  EXPECT_EQ(ledger.claim("c0").error().kind, ErrorKind::not_found);
  // Written down once: a change of these digits breaks every id that anybody has kept.
  EXPECT_EQ(before[0], "d7f8d197a06af593");
}

TEST_F(LedgerTest, a_newer_version_keeps_the_id_and_says_what_changed) {
  std::string id, other;
  {
    auto ledger = open_ledger(path_);
    auto record = sample_record();
    ASSERT_TRUE(add(ledger, record));
    id = claim_ids(record, report_key(record))[0];
    other = claim_ids(record, report_key(record))[1];
    auto newer = sample_versions;
    newer.program = "0.2.0";
    record.claims[0].type = ClaimType::attack;  // the same word, read as something else
    record.claims[0].when = {};
    record.claims[0].confidence = 0.1;                                 // says how surely it was read, not what it says
    record.claims[1].trigger = find_words(record.text, "aucun mort");  // the same claim, told to start a word earlier
    ASSERT_EQ(add(ledger, record, newer), Added::new_reading);
    const auto now = ledger.claim(id).value();
    EXPECT_EQ(now.reading, 2);
    EXPECT_EQ(now.position, 0u);
    EXPECT_EQ(ledger.claim(other).value().reading, 2);
    newer.program = "0.3.0";
    record.claims.erase(record.claims.begin());
    record.claims[0].disputes = {};
    ASSERT_EQ(add(ledger, record, newer), Added::new_reading);
    newer.program = "0.4.0";
    record = sample_record();
    ASSERT_EQ(add(ledger, record, newer), Added::new_reading);
    EXPECT_TRUE(ledger.check());
  }
  const auto database = Database::open(path_, Database::Access::read).value();
  const auto versions = [&](const std::string& claim) {
    return database
        .text(
            "SELECT group_concat(version || ' ' || change || ' ' || reading || coalesce(' ' || fields, ''), '|') "
            "FROM (SELECT * FROM claim_versions WHERE claim = '" +
            claim + "' ORDER BY version)")
        .value();
  };
  EXPECT_EQ(versions(id),
            "1 added 1|2 changed 2 {\"type\":[\"casualties\",\"attack\"],\"when\":[\"2017-10-13\",null]}"
            "|3 deleted 3|4 returned 4");
  EXPECT_THAT(versions(other), HasSubstr("2 changed 2 {\"trigger\":[\"mort\",\"aucun mort\"]}"));
}

TEST_F(LedgerTest, two_claims_of_one_trigger_have_two_ids) {
  auto record = sample_record();
  record.claims.push_back(record.claims[0]);
  const auto ids = claim_ids(record, report_key(record));
  EXPECT_NE(ids[0], ids[2]);
}

TEST_F(LedgerTest, a_claim_that_only_an_older_reading_makes_is_still_found) {
  auto ledger = open_ledger(path_);
  auto record = sample_record();
  ASSERT_TRUE(add(ledger, record));
  const auto id = claim_ids(record, report_key(record))[1];
  record.claims.pop_back();
  ASSERT_TRUE(add(ledger, record));
  EXPECT_EQ(ledger.claim(id).value().reading, 1);
}

TEST_F(LedgerTest, sql_finds_the_words_by_their_offsets) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
  }
  const auto database = Database::open(path_, Database::Access::read).value();
  for (const auto* table : {"places", "times", "figures", "voices", "claims"}) {
    const auto wrong = fmt::format(
        "SELECT count(*) FROM {} AS m JOIN readings AS r ON r.number = m.reading "
        "JOIN reports AS p ON p.number = r.report "
        "WHERE substr(p.text, starts + 1, ends - starts) <> words",
        table);
    EXPECT_EQ(database.integer(wrong).value(), 0) << table;
    EXPECT_EQ(database.integer(fmt::format("SELECT count(*) FROM {}", table)).value(), 2) << table;
  }
  EXPECT_EQ(database.text("SELECT evidence FROM current_claims WHERE position = 0").value(),
            std::string(sample_record().text.slice(sample_record().claims[0].evidence)));
}

TEST_F(LedgerTest, an_empty_report_is_stored_like_any_other) {
  Record empty;
  empty.text = *Text::from_utf8("");
  empty.id = sha256_hex("");
  empty.language = "fr";
  auto ledger = open_ledger(path_);
  EXPECT_EQ(add(ledger, empty), Added::fresh);
  EXPECT_EQ(add(ledger, empty), Added::unchanged);
  EXPECT_EQ(ledger.original(1).value(), "");
  EXPECT_TRUE(ledger.check());
}

TEST_F(LedgerTest, a_ledger_that_is_not_there_is_only_made_for_writing) {
  EXPECT_EQ(Ledger::open(path_, LedgerMode::read).error().kind, ErrorKind::not_found);
  EXPECT_FALSE(std::filesystem::exists(path_));
  EXPECT_TRUE(Ledger::open(path_, LedgerMode::write));
  EXPECT_TRUE(Ledger::open(path_, LedgerMode::read));
}

TEST_F(LedgerTest, what_is_no_ledger_is_refused_and_not_touched) {
  const auto text = folder_.file("notes.txt"), database = folder_.file("other.sqlite"), empty = folder_.file("empty");
  ASSERT_TRUE(write_file(text, "Du texte, rien de plus.\n"));
  ASSERT_TRUE(write_file(empty, ""));
  ASSERT_TRUE(
      Database::open(database, Database::Access::write)->execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
  for (const auto& path : {text, database})
    for (const auto mode : {LedgerMode::read, LedgerMode::write}) {
      const auto before = read_file(path, 1 << 20).value();
      const auto ledger = Ledger::open(path, mode);
      ASSERT_FALSE(ledger);
      EXPECT_EQ(ledger.error().kind, ErrorKind::bad_input);
      EXPECT_THAT(ledger.error().sentence(), HasSubstr("not a ledger"));
      EXPECT_EQ(read_file(path, 1 << 20).value(), before);
    }
  EXPECT_EQ(Ledger::open(empty, LedgerMode::read).error().kind, ErrorKind::bad_input);
  EXPECT_EQ(Ledger::open(folder_.path(), LedgerMode::write).error().kind, ErrorKind::unreadable);
  EXPECT_EQ(Ledger::open("/dev/null", LedgerMode::write).error().kind, ErrorKind::unreadable);
  EXPECT_EQ(Ledger::open("", LedgerMode::write).error().kind, ErrorKind::not_found);
  EXPECT_EQ(Ledger::open(folder_.file("none/x.ledger"), LedgerMode::write).error().kind, ErrorKind::unwritable);
  EXPECT_EQ(Ledger::open("/proc/essai.ledger", LedgerMode::write).error().kind, ErrorKind::unwritable);
}

TEST_F(LedgerTest, a_ledger_of_a_newer_version_is_refused) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
  }
  ASSERT_TRUE(Database::open(path_, Database::Access::write)->execute("PRAGMA user_version = 99"));
  for (const auto mode : {LedgerMode::read, LedgerMode::write}) {
    const auto ledger = Ledger::open(path_, mode);
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().kind, ErrorKind::wrong_version);
    EXPECT_THAT(ledger.error().message, HasSubstr("newer selon (ledger version 99"));
  }
}

// A ledger that selon 0.1.0 wrote with version 1 of the schema: two reports, one of them read twice.
class OldLedgerTest : public LedgerTest {
 protected:
  void SetUp() override {
    const auto dump = read_file(SELON_SOURCE_DIR "/tests/ledgers/version_1.sql", 1 << 20).value();
    ASSERT_TRUE(Database::open(path_, Database::Access::write)->execute(dump));
  }
};

TEST_F(OldLedgerTest, is_not_read_before_it_is_brought_up_to_date) {
  const auto before = read_file(path_, 1 << 22).value();
  const auto ledger = Ledger::open(path_, LedgerMode::read);
  ASSERT_FALSE(ledger);
  EXPECT_EQ(ledger.error().kind, ErrorKind::wrong_version);
  EXPECT_THAT(ledger.error().message, HasSubstr("older selon (ledger version 1, now 4)"));
  EXPECT_EQ(read_file(path_, 1 << 22).value(), before);
}

TEST_F(OldLedgerTest, keeps_everything_when_it_is_brought_up_to_date) {
  const auto old_ids = Database::open(path_, Database::Access::read)
                           ->text("SELECT group_concat(id) FROM (SELECT id FROM claims ORDER BY reading, position)")
                           .value();
  {
    auto ledger = open_ledger(path_);
    EXPECT_TRUE(ledger.check());
    const auto counts = ledger.counts().value();
    EXPECT_EQ(counts.reports, 2);
    EXPECT_EQ(counts.readings, 3);
    EXPECT_EQ(counts.claims, 4);
    EXPECT_EQ(ledger.report("1").value().metadata.published, day(2017, 10, 20));
    EXPECT_EQ(add(ledger, sample_record()), Added::fresh);
    EXPECT_TRUE(ledger.check());
  }
  const auto database = Database::open(path_, Database::Access::read).value();
  EXPECT_EQ(database
                .text("SELECT group_concat(id) FROM (SELECT id FROM claims WHERE reading < 4 ORDER BY reading, "
                      "position)")
                .value(),
            old_ids);
  // Report 1 was read under another day of publication: its claims' days are another version of them.
  EXPECT_EQ(database
                .integer("SELECT count(*) FROM claim_versions WHERE reading = 3 AND version = 2 AND change = "
                         "'changed' AND fields LIKE '%when%'")
                .value(),
            2);
  EXPECT_EQ(database.integer("SELECT count(*) FROM chain").value(), 4);
  EXPECT_EQ(database.integer("SELECT count(*) FROM copies").value(), 3);
}

TEST_F(LedgerTest, strange_file_names_are_file_names) {
  for (const auto* name : {"a?mode=memory", "b#c %20", "état.ledger", "'; --"}) {
    {
      auto ledger = open_ledger(folder_.file(name));
      ASSERT_TRUE(add(ledger, sample_record()));
    }
    EXPECT_TRUE(std::filesystem::exists(folder_.file(name)));
    EXPECT_EQ(open_ledger(folder_.file(name), LedgerMode::read).counts().value().reports, 1);
  }
}

TEST_F(LedgerTest, reading_does_not_write) {
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
  }
  auto ledger = open_ledger(path_, LedgerMode::read);
  const auto added = add(ledger, numbered_record(2));
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().kind, ErrorKind::unwritable);
}

}  // namespace
}  // namespace selon

// Stored events: what comes in report by report must end where grouping everything ends.
#include "selon/event_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "../bench/million_claims.h"
#include "ledger/database.h"
#include "ledger/row_sums.h"
#include "sample_report.h"
#include "selon/disputes.h"

namespace selon {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

// Reports of six weeks about forty towns that lie side by side: many tellings resemble each other.
Record crowded_record(int number) {
  Record record = generated_record(number);
  std::mt19937 random(static_cast<unsigned>(number));
  const auto first = Date(std::chrono::year(2017) / 10 / 9);
  record.metadata.published = first + std::chrono::days(random() % 40);
  record.claims.resize(8);
  for (Claim& claim : record.claims) {
    claim.type = random() % 2 == 0 ? ClaimType::air_strike : ClaimType::casualties;
    if (claim.when) claim.when->days = {*record.metadata.published, *record.metadata.published};
  }
  for (std::size_t i = 0; i < record.places.size(); ++i) {
    Place& place = record.places[i];
    place.lat = 33 + 0.01 * static_cast<double>(random() % 40);
    place.lon = 36;
    if (random() % 8 == 0) place.precision = PlacePrecision::admin;
  }
  return record;
}

class EventStoreTest : public testing::Test {
 protected:
  void add_report(int number) { ASSERT_EQ(add(ledger_, crowded_record(number)), Added::fresh); }

  // As a newer selon reads it: one claim less, another one of another type.
  void read_again(int number) {
    Record record = crowded_record(number);
    record.claims.erase(record.claims.begin() + number % 8);
    record.claims.front().type = ClaimType::bombing;
    auto versions = sample_versions;
    versions.program = "9";
    ASSERT_EQ(add(ledger_, record, versions), Added::new_reading);
  }

  Decision decide(DecisionKind kind, std::vector<std::string> one, std::vector<std::string> other) {
    Decision decision;
    decision.kind = kind;
    decision.sides = {std::move(one), std::move(other)};
    return ledger_.decide(decision).value();
  }

  EventStore open(bool store = true) {
    auto opened = EventStore::open(path_, {store, {}});
    EXPECT_TRUE(opened) << opened.error().sentence();
    return std::move(*opened);
  }

  // All rows of all tables that events are stored in.
  std::string rows() {
    const auto database = Database::open(path_, Database::Access::read).value();
    std::string all;
    for (const std::string table :
         {"events", "event_members", "event_reports", "event_cells", "event_words", "event_clashes", "report_speakers",
          "report_epithets", "speakers", "speaker_stances", "speaker_clashes", "epithets", "event_state"}) {
      all += table + "\n";
      const auto read = each_row(database, "SELECT * FROM " + table, [&](const Statement& row) {
        for (int i = 0; i < row.columns(); ++i) all.append(row.text(i)).append("|");
        all += "\n";
      });
      EXPECT_TRUE(read);
    }
    return all;
  }

  std::string rows_made_anew() {
    {
      const auto database = Database::open(path_, Database::Access::write).value();
      EXPECT_TRUE(database.execute("DELETE FROM event_state"));
    }
    open();
    return rows();
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_.file("events.ledger");
  Ledger ledger_ = open_ledger(path_);
};

TEST_F(EventStoreTest, report_by_report_ends_where_grouping_all_ends) {
  for (int number = 0; number < 40; ++number) {
    add_report(number);
    open();
  }
  const auto once = rows();
  EXPECT_GT(open().counts().shared, 3u);
  EXPECT_EQ(once, rows_made_anew());
}

TEST_F(EventStoreTest, readings_copies_and_decisions_end_where_grouping_all_ends) {
  for (int number = 0; number < 40; ++number) add_report(number);
  open();
  read_again(7);
  read_again(12);
  open();
  // A copy in another outlet, and one with a sentence less.
  Record copy = crowded_record(3);
  copy.metadata.outlet = "Le Double";
  ASSERT_EQ(add(ledger_, copy), Added::fresh);
  open();
  const auto lists = open().list({EventChoice::Order::newest, true, 0}).value();
  const auto two = open().events({lists[0].id, lists[5].id}, EventStore::Links::leave_out).value();
  std::vector<std::string> one, other;
  for (const auto claim : two.events[0].claims) one.push_back(two.claims[claim].id);
  for (const auto claim : two.events[1].claims) other.push_back(two.claims[claim].id);
  const auto merge = decide(DecisionKind::merge, one, other);
  open();
  const auto merged = rows();
  const auto after = open().list({EventChoice::Order::newest, true, 0}).value();
  const auto shared = std::ranges::find_if(after, [](const EventRow& row) { return row.reports > 2; });
  ASSERT_NE(shared, after.end());
  const auto event = open().events({shared->id}, EventStore::Links::leave_out).value();
  std::vector<std::string> first{event.claims[event.events[0].claims[0]].id}, rest;
  for (std::size_t i = 1; i < event.events[0].claims.size(); ++i)
    rest.push_back(event.claims[event.events[0].claims[i]].id);
  const auto split = decide(DecisionKind::split, first, rest);
  open();
  EXPECT_NE(rows(), merged);
  EXPECT_EQ(rows(), rows_made_anew());
  for (const auto& decision : {split, merge}) {
    Decision undo;
    undo.kind = DecisionKind::undo;
    undo.undoes = decision.key;
    ASSERT_TRUE(ledger_.decide(undo));
    open();
  }
  EXPECT_EQ(rows(), rows_made_anew());
}

TEST_F(EventStoreTest, are_the_events_that_are_proposed_for_the_whole_ledger) {
  for (int number = 0; number < 32; ++number) add_report(number);  // a power of two: all words are counted
  const auto store = open();
  LedgerEvents whole{told_claims(ledger_).value(), {}};
  whole.events = propose_events(whole.claims);
  std::vector<std::string> ids;
  for (const Event& event : whole.events) ids.push_back(event.id);
  ASSERT_EQ(store.counts().events, ids.size());
  const auto stored = store.events(ids, EventStore::Links::give).value();
  ASSERT_THAT(stored.events, SizeIs(ids.size()));
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Event &a = whole.events[i], &b = stored.events[i];
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.score, b.score);
    ASSERT_EQ(a.links.size(), b.links.size());
    for (std::size_t k = 0; k < a.links.size(); ++k) {
      EXPECT_EQ(whole.claims[a.links[k].other].id, stored.claims[b.links[k].other].id);
      EXPECT_EQ(a.links[k].reasons.size(), b.links[k].reasons.size());
    }
  }
  const auto disputes = disputes_of(whole.claims, whole.events);
  ASSERT_EQ(store.counts().disputed, disputes.size());
  const auto sharpest = store.list({EventChoice::Order::sharpest, true, 0}).value();
  for (std::size_t i = 0; i < disputes.size(); ++i) EXPECT_EQ(sharpest[i].sharpness, disputes[i].sharpness);

  const Speakers in_memory = speakers_of(whole.claims, whole.events), from_rows = store.speakers().value();
  ASSERT_EQ(in_memory.speakers.size(), from_rows.speakers.size());
  for (std::size_t i = 0; i < in_memory.speakers.size(); ++i) {
    const SpeakerProfile &a = in_memory.speakers[i], &b = from_rows.speakers[i];
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.outlet, b.outlet);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.claims, b.claims);
    EXPECT_EQ(a.reports, b.reports);
    EXPECT_EQ(a.as_party, b.as_party);
    EXPECT_EQ(a.stances, b.stances);
    EXPECT_EQ(a.contradicts, b.contradicts) << a.name;
    EXPECT_EQ(a.contradicted, b.contradicted) << a.name;
    EXPECT_EQ(a.against, b.against);
  }
}

TEST_F(EventStoreTest, near_copies_are_one_witness) {
  Record report = generated_record(1);
  ASSERT_EQ(add(ledger_, report), Added::fresh);
  Record copy = report;
  copy.metadata.outlet = "Le Double";
  const std::string ending = " Lire aussi notre dossier.";
  copy.text = std::move(*Text::from_utf8(std::string(report.text.utf8()) + ending));
  copy.id = sha256_hex(copy.text.utf8());
  ASSERT_EQ(add(ledger_, copy), Added::fresh);
  const auto rows = open().list({}).value();
  ASSERT_FALSE(rows.empty());
  for (const EventRow& row : rows) {
    EXPECT_EQ(row.reports, 2u);
    EXPECT_EQ(row.witnesses, 1u);
  }
}

TEST_F(EventStoreTest, a_ledger_that_is_not_to_be_written_gives_the_same_events) {
  for (int number = 0; number < 10; ++number) add_report(number);
  const auto before = rows();
  const auto beside = open(false).list({EventChoice::Order::newest, true, 0}).value();
  EXPECT_EQ(rows(), before);
  const auto stored = open().list({EventChoice::Order::newest, true, 0}).value();
  ASSERT_EQ(beside.size(), stored.size());
  for (std::size_t i = 0; i < stored.size(); ++i) EXPECT_EQ(beside[i].id, stored[i].id);
}

TEST_F(EventStoreTest, a_changed_row_is_found_by_check) {
  for (int number = 0; number < 6; ++number) add_report(number);
  EXPECT_EQ(EventStore::check(path_).value(), 0u);  // none are stored yet
  const auto events = open().counts().events;
  EXPECT_EQ(EventStore::check(path_).value(), events);
  {
    const auto database = Database::open(path_, Database::Access::write).value();
    ASSERT_TRUE(database.execute("UPDATE events SET witnesses = 9 WHERE id = (SELECT min(id) FROM events)"));
  }
  const auto checked = EventStore::check(path_);
  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error().kind, ErrorKind::damaged);
}

TEST_F(EventStoreTest, an_empty_ledger_has_none) {
  EXPECT_EQ(open().counts().events, 0u);
  EXPECT_THAT(open().list({}).value(), SizeIs(0));
  EXPECT_THAT(open().speakers().value().speakers, SizeIs(0));
}

TEST_F(EventStoreTest, ids_are_found_by_their_beginning) {
  add_report(0);
  const auto rows = open().list({EventChoice::Order::newest, true, 0}).value();
  ASSERT_FALSE(rows.empty());
  const std::string id = rows[0].id;
  for (const std::string& beginning : {id, id.substr(0, 9), id.substr(1)})
    EXPECT_EQ(open().find(beginning).value().at(0).id, id);
  EXPECT_THAT(open().find("zzz").value(), SizeIs(0));
  EXPECT_THAT(open().find("").value().size(), open().counts().events);
}

}  // namespace
}  // namespace selon

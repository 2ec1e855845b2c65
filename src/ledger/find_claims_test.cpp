// Whatever leads a search, it finds the same; and SQLite is held to the plans that find_claims.cpp was written for: no
// table is read whole, nothing is sorted.
#include "ledger/find_claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "../../bench/million_claims.h"
#include "ledger/row_sums.h"
#include "ledger/schema.h"
#include "sample_record.h"
#include "temporary_folder.h"

namespace selon {
namespace {

using testing::HasSubstr;
using testing::Not;

class ClaimPlansTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(migrate(database_)); }
  std::string plan(const std::string& sql) {
    std::string steps;
    const auto done = each_row(database_, "EXPLAIN QUERY PLAN " + sql,
                               [&](const Statement& row) { steps.append(row.text(3)).append("\n"); });
    EXPECT_TRUE(done) << sql << ": " << done.error().sentence();
    return steps;
  }
  Database database_ = Database::open_in_memory().value();
};

TEST_F(ClaimPlansTest, every_lead_goes_along_its_index_and_sorts_nothing) {
  const ClaimFilter everything{.type = ClaimType::capture,
                               .certainty = Certainty::denied,
                               .place = "x",
                               .actor = "x",
                               .voice = "x",
                               .since = day(2017, 10, 13),
                               .until = day(2017, 10, 14)};
  const std::string term = "SEARCH t USING PRIMARY KEY (kind=? AND term=?)\n";
  const std::pair<Lead, std::string> leads[] = {
      {Lead::place, term + "SEARCH l USING COVERING INDEX claim_places_by_place (reading=? AND place=?)\n"},
      {Lead::actor, term + "SEARCH l USING COVERING INDEX claim_actors_by_actor (reading=? AND actor=?)\n"},
      {Lead::actor, term + "SEARCH l USING COVERING INDEX claim_targets_by_actor (reading=? AND actor=?)\n"},
      {Lead::voice, term + "SEARCH l USING COVERING INDEX claim_voices_by_voice (reading=? AND voice=?)\n"},
      {Lead::type, "SEARCH c USING COVERING INDEX claims_by_type (type=?)"},
      {Lead::certainty, "SEARCH c USING COVERING INDEX claims_by_certainty (certainty=?)"},
      {Lead::undated, "SEARCH c USING INDEX claims_by_days (latest=? AND earliest=?)"},
      {Lead::readings, "SEARCH c USING "},
      {Lead::all, "SCAN c\n"},  // in the order of its key
  };
  for (const auto& [lead, steps] : leads) {
    ClaimFilter filter = everything;
    if (lead == Lead::all) filter.type = {}, filter.certainty = {};  // else one of them leads
    const auto query = claim_query(lead, filter, lead == Lead::undated ? Dated::none : Dated::both);
    const auto its_plan = plan(query.sql);
    EXPECT_THAT(its_plan, HasSubstr(steps)) << query.sql;
    EXPECT_THAT(its_plan, Not(HasSubstr("TEMP B-TREE"))) << query.sql;
    if (lead != Lead::all) {
      EXPECT_THAT(its_plan, Not(HasSubstr("SCAN"))) << query.sql;
    }
    if (lead == Lead::readings) {
      EXPECT_THAT(its_plan, HasSubstr("reading=?)\n")) << query.sql;
    }
  }
}

TEST_F(ClaimPlansTest, days_are_found_between_their_ends) {
  const auto days = plan(readings_of_days());
  EXPECT_THAT(days, HasSubstr("COVERING INDEX claims_by_days (latest>? AND latest<?)"));
  EXPECT_THAT(days, HasSubstr("COVERING INDEX claims_of_long_days (latest>?)"));
  EXPECT_THAT(days, HasSubstr("COVERING INDEX claims_by_days (latest=? AND earliest<?)"));
}

// A dozen reports of forty claims, whose days are short, long, open at one end, or not told.
class FindClaimsTest : public testing::Test {
 protected:
  static std::string path() { return folder().file("war.ledger"); }
  static TemporaryFolder& folder() {
    static TemporaryFolder made;
    return made;
  }
  static const std::vector<Record>& records() {
    static const std::vector<Record> made = [] {
      std::vector<Record> all;
      auto ledger = Ledger::open(path(), LedgerMode::write).value();
      for (int i = 0; i < 12; ++i) {
        auto& record = all.emplace_back(generated_record(i));
        for (std::size_t c = 0; c < record.claims.size(); ++c) {
          auto& claim = record.claims[c];
          claim.target = {static_cast<Index>((c + 1) % record.claims.size())};
          if (!claim.when) continue;
          Days& days = claim.when->days;
          if (c % 7 == 0) days.latest = *days.earliest + std::chrono::days(31 + c % 3);
          if (c % 7 == 1) days.earliest = *days.latest - std::chrono::days(900);
          if (c % 7 == 2) days.earliest = std::nullopt;
          if (c % 7 == 3) days.latest = std::nullopt;
        }
        const Report report{std::string(record.text.utf8()), "made", record.metadata};
        // The first reading says something else, and is found no more.
        auto before = record;
        before.claims.resize(20);
        for (const Record* read : {&before, &record})
          if (const auto added = ledger.add(report, *read, {read == &before ? "0" : "1", {"fr"}, {}, "none"}); !added)
            ADD_FAILURE() << added.error().sentence();
      }
      return all;
    }();
    return made;
  }

  // By going through all of them: report and position.
  using Found = std::vector<std::pair<ReportNumber, Index>>;
  struct Expected {
    Found fit, undated;
  };
  static Expected expected(const ClaimFilter& filter) {
    Expected expected;
    for (std::size_t r = 0; r < records().size(); ++r) {
      const Record& record = records()[r];
      for (Index c = 0; c < record.claims.size(); ++c) {
        const Claim& claim = record.claims[c];
        const auto any = [](const std::vector<Index>& links, const auto& is) { return std::ranges::any_of(links, is); };
        const auto party = [&](Index i) { return record.actors[i].name == filter.actor; };
        if (filter.report && *filter.report != static_cast<ReportNumber>(r + 1)) continue;
        if (filter.type && claim.type != *filter.type) continue;
        if (filter.certainty && claim.certainty != *filter.certainty) continue;
        if (filter.place && !any(claim.place, [&](Index i) {
              return record.places[i].name == filter.place || record.places[i].country == filter.place;
            }))
          continue;
        if (filter.actor && !any(claim.actor, party) && !any(claim.target, party)) continue;
        if (filter.voice &&
            !any(claim.voices, [&](Index i) { return record.text.slice(record.voices[i].source) == *filter.voice; }))
          continue;
        const bool asked = filter.since || filter.until;
        if (asked && !claim.when) {
          expected.undated.emplace_back(r + 1, c);
          continue;
        }
        if (filter.since && claim.when->days.latest && *claim.when->days.latest < *filter.since) continue;
        if (filter.until && claim.when->days.earliest && *claim.when->days.earliest > *filter.until) continue;
        expected.fit.emplace_back(r + 1, c);
      }
    }
    return expected;
  }

  // All ways to ask for each part, and to leave it out.
  static std::vector<ClaimFilter> filters() {
    std::vector<ClaimFilter> all{{}};
    const auto each = [&](auto ClaimFilter::*field, auto... values) {
      std::vector<ClaimFilter> more;
      for (const ClaimFilter& filter : all)
        for (const auto& value : {values...}) {
          more.push_back(filter);
          more.back().*field = value;
        }
      all.insert(all.end(), more.begin(), more.end());
    };
    each(&ClaimFilter::report, ReportNumber{7});
    each(&ClaimFilter::type, ClaimType::capture);
    each(&ClaimFilter::certainty, Certainty::denied, Certainty::actual);
    each(&ClaimFilter::place, std::string("SY"), std::string("Ville 0"));
    each(&ClaimFilter::actor, std::string("Group 0"), std::string("Nobody"));
    each(&ClaimFilter::voice, std::string("source1"));
    each(&ClaimFilter::since, day(2014, 3, 1), day(2020, 12, 1));
    each(&ClaimFilter::until, day(2014, 3, 2), day(2020, 12, 31), day(9999, 12, 31));
    return all;
  }
};

TEST_F(FindClaimsTest, every_filter_finds_what_fits_in_the_order_of_the_reports) {
  records();
  const auto ledger = Ledger::open(path(), LedgerMode::read).value();
  std::size_t some = 0;
  for (const ClaimFilter& filter : filters()) {
    const Expected wanted = expected(filter);
    Found found;
    const auto done = ledger.claims(filter, [&](const StoredClaim& claim, const Record& record) {
      EXPECT_EQ(record.claims[claim.position].trigger, records()[claim.report - 1].claims[claim.position].trigger);
      found.emplace_back(claim.report, claim.position);
      return true;
    });
    ASSERT_EQ(found, wanted.fit);
    ASSERT_EQ(done.value().undated, std::min(wanted.undated.size(), std::size_t{ClaimsFound::most_undated}));
    some += found.empty() ? 0 : 1;
  }
  EXPECT_GT(some, 200u) << "filters that find nothing prove little";
}

TEST_F(FindClaimsTest, whatever_leads_finds_the_same) {
  records();
  const auto database = Database::open(path(), Database::Access::read).value();
  std::set<ReadingNumber> current;
  ASSERT_TRUE(each_row(database, "SELECT number FROM current_readings",
                       [&](const Statement& row) { current.insert(row.integer(0)); }));
  for (const ClaimFilter& filter : filters()) {
    const Expected wanted = expected(filter);
    const bool days_asked = filter.since || filter.until;
    std::vector<Lead> leads{Lead::all};
    if (filter.report) continue;  // nothing else leads then
    if (filter.place) leads.push_back(Lead::place);
    if (filter.actor) leads.push_back(Lead::actor);
    if (filter.voice) leads.push_back(Lead::voice);
    if (filter.type) leads.push_back(Lead::type);
    if (filter.certainty) leads.push_back(Lead::certainty);
    if (days_asked) leads.push_back(Lead::undated);
    for (const Lead lead : leads) {
      const auto query = claim_query(lead, filter, lead == Lead::undated ? Dated::none : Dated::both);
      auto statement = database.prepare(query.sql).value();
      statement.bind_all(query.values, std::optional<int>());
      Found fit, undated;
      ReadingNumber last = 0;
      for (int code; (code = statement.step()) != SQLITE_DONE;) {
        ASSERT_EQ(code, SQLITE_ROW);
        const ReadingNumber reading = statement.integer(0);
        ASSERT_LE(last, reading) << query.sql;
        last = reading;
        // Each report was read twice, one after the other.
        if (current.contains(reading))
          (statement.integer(2) != 0 || lead == Lead::undated ? undated : fit)
              .emplace_back((reading + 1) / 2, static_cast<Index>(statement.integer(1)));
      }
      for (Found* found : {&fit, &undated}) {
        std::ranges::sort(*found);
        found->erase(std::ranges::unique(*found).begin(), found->end());
      }
      if (lead != Lead::undated) {
        ASSERT_EQ(fit, wanted.fit) << query.sql;
      }
      if (days_asked) {
        ASSERT_EQ(undated, wanted.undated) << query.sql;
      }
    }
  }
}

}  // namespace
}  // namespace selon

// SQLite is held to the plans that find_claims.cpp was written for: no table is read whole, nothing is sorted.
#include "ledger/find_claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/row_sums.h"
#include "ledger/schema.h"
#include "sample_record.h"

namespace selon {
namespace {

using testing::HasSubstr;
using testing::Not;

class FindClaimsTest : public testing::Test {
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

TEST_F(FindClaimsTest, every_filter_is_led_by_an_index) {
  const Date day_ = day(2017, 10, 13);
  const struct {
    ClaimFilter filter;
    const char* readings;
  } filters[] = {
      {{.report = 3}, "SEARCH readings USING COVERING INDEX readings_by_report (report=?)"},
      {{.place = "x"}, "SEARCH terms USING PRIMARY KEY (kind=? AND term=?)"},
      {{.actor = "x"}, "SEARCH terms USING PRIMARY KEY (kind=? AND term=?)"},
      {{.voice = "x"}, "SEARCH terms USING PRIMARY KEY (kind=? AND term=?)"},
      {{.type = ClaimType::capture}, "INDEX claims_by_type (type=?)"},
      {{.since = day_, .until = day_}, "INDEX claims_by_days (latest>?)"},
      {{.certainty = Certainty::denied}, "SCAN readings"},  // in the order of their numbers
  };
  for (const auto& [filter, readings] : filters) {
    const auto query = claim_query(filter, Dated::as_asked, DaysLead::yes);
    EXPECT_THAT(plan(query.readings), HasSubstr(readings));
    if (!filter.since) {
      EXPECT_THAT(plan(query.readings), Not(HasSubstr("TEMP B-TREE"))) << query.readings;
    }
    EXPECT_THAT(plan(query.claims), HasSubstr("SEARCH r USING INTEGER PRIMARY KEY"));
    EXPECT_THAT(plan(query.claims), HasSubstr("SEARCH c USING "));  // by its reading, or by type and reading
    EXPECT_THAT(plan(query.claims), Not(HasSubstr("SCAN"))) << query.claims;
  }
  EXPECT_THAT(plan(count_days_query()), HasSubstr("INDEX claims_by_days (latest>?)"));
}

}  // namespace
}  // namespace selon

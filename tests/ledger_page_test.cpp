// docs/formats/ledger.md says what the ledger is: its tables, their columns, and queries that run.
#include <gtest/gtest.h>

#include <regex>

#include "base/file.h"
#include "ledger/database.h"
#include "ledger/schema.h"
#include "ledger/store_reading.h"
#include "sample_report.h"

namespace selon {
namespace {

std::string page() { return read_file(SELON_SOURCE_DIR "/docs/formats/ledger.md", 1 << 20).value(); }

class LedgerPage : public testing::Test {
 protected:
  void SetUp() override {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, sample_record()));
    auto copy = sample_record();
    copy.metadata.outlet = "Autre agence";
    copy.figures[0].part_of.reset();  // a number of its own
    ASSERT_TRUE(add(ledger, copy));
    Deciding correction;
    correction.kind = DecisionKind::correct;
    correction.claim = claim_ids(copy, report_key(copy))[0];
    correction.field = "type";
    correction.value = "attack";
    correction.author = "Ada";
    ASSERT_TRUE(ledger.decide(correction));
  }
  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
};

TEST_F(LedgerPage, its_queries_run_and_find_something) {
  const auto text = page();
  const auto ledger = open_ledger(path_, LedgerMode::read);
  int queries = 0;
  const std::regex block("```sql\n([^`]*)```");
  for (std::sregex_iterator at(text.begin(), text.end(), block), end; at != end; ++at, ++queries) {
    int rows = 0;
    const auto done = ledger.query((*at)[1].str(), {}, [&](const QueryRow&) { return ++rows < 100; });
    ASSERT_TRUE(done) << (*at)[1] << done.error().sentence();
    EXPECT_GT(rows, 0) << (*at)[1];
  }
  EXPECT_EQ(queries, 10);
}

TEST_F(LedgerPage, it_names_every_table_and_column) {
  const auto text = page();
  const auto database = Database::open(path_, Database::Access::read).value();
  auto columns = database
                     .prepare(
                         "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
                         "WHERE t.type = 'table'")
                     .value();
  int count = 0;
  for (; columns.step() == SQLITE_ROW; ++count) {
    const std::string table(columns.text(0)), column(columns.text(1));
    const auto row = text.find("`" + table + "`");
    ASSERT_NE(row, std::string::npos) << table;
    EXPECT_TRUE(std::regex_search(text, std::regex("`([a-z_, ]+, )?" + column + "(, [a-z_, ]+)?`")))
        << table << "." << column;
  }
  EXPECT_GT(count, 100);
  EXPECT_NE(text.find(std::to_string(ledger_application_id)), std::string::npos);
  EXPECT_NE(text.find("now " + std::to_string(ledger_version())), std::string::npos);
}

}  // namespace
}  // namespace selon

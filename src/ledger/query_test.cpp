#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "sample_report.h"

namespace selon {
namespace {

using testing::HasSubstr;

class QueryTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(add(ledger_, sample_record())); }
  Error refused(const std::string& sql, std::chrono::milliseconds limit = std::chrono::seconds(10)) {
    const auto done = ledger_.query(sql, {limit}, [](const QueryRow&) { return true; });
    EXPECT_FALSE(done) << sql;
    return done ? Error{} : done.error();
  }
  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
  Ledger ledger_ = open_ledger(path_);
};

TEST_F(QueryTest, gives_names_and_values_of_every_kind) {
  int rows = 0;
  const auto done =
      ledger_.query("SELECT 1 AS one, 1.5, NULL, 'é', x'0Aff'; -- and a comment", {}, [&](const QueryRow& row) {
        ++rows;
        EXPECT_EQ(row.columns.at(0), "one");
        EXPECT_EQ(row.values.at(0), QueryValue(std::int64_t{1}));
        EXPECT_EQ(row.values.at(1), QueryValue(1.5));
        EXPECT_EQ(row.values.at(2), QueryValue(nullptr));
        EXPECT_EQ(row.values.at(3), QueryValue("é"));
        EXPECT_EQ(row.values.at(4), QueryValue("0aff"));
        return true;
      });
  EXPECT_TRUE(done);
  EXPECT_EQ(rows, 1);
}

TEST_F(QueryTest, reads_tables_views_and_their_shape_and_can_be_ended) {
  int rows = 0;
  const auto count = [&](const QueryRow&) { return ++rows < 3; };
  EXPECT_TRUE(ledger_.query("SELECT * FROM current_claims", {}, count));
  EXPECT_EQ(rows, 2);
  EXPECT_TRUE(ledger_.query("SELECT * FROM terms", {}, count));
  EXPECT_EQ(rows, 3);
  EXPECT_TRUE(ledger_.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n",
                            {}, [](const QueryRow&) { return true; }));
  EXPECT_TRUE(ledger_.query("PRAGMA table_info('claims')", {}, [](const QueryRow&) { return true; }));
}

TEST_F(QueryTest, whatever_would_do_more_than_read_is_refused) {
  const auto before = ledger_.verify().value().link;
  const std::string other = folder_.file("other.sqlite");
  for (const std::string& sql :
       {std::string("DELETE FROM reports"), std::string("UPDATE reports SET text = ''"),
        std::string("DROP TABLE notes"), std::string("INSERT INTO notes VALUES (1, 9, 0, 0, '', '')"),
        std::string("CREATE TABLE t (x)"), std::string("CREATE TEMP TABLE t (x)"),
        std::string("PRAGMA journal_mode = DELETE"), std::string("PRAGMA user_version = 99"),
        std::string("PRAGMA writable_schema = 1"), std::string("VACUUM"), "ATTACH '" + other + "' AS o",
        "VACUUM INTO '" + other + "'", std::string("REINDEX"), std::string("BEGIN"),
        std::string("SELECT load_extension('x')"), std::string("WITH x AS (SELECT 1) DELETE FROM reports"),
        std::string("SELECT 1; DELETE FROM reports"), std::string("SELECT 1; SELECT 2")})
    EXPECT_EQ(refused(sql).kind, ErrorKind::bad_input) << sql;
  EXPECT_FALSE(std::filesystem::exists(other));
  EXPECT_EQ(ledger_.verify().value().link, before);
  EXPECT_EQ(add(ledger_, numbered_record(2)), Added::fresh);  // the ledger itself may still write
}

TEST_F(QueryTest, wrong_sql_is_told_in_sqlites_words) {
  EXPECT_THAT(refused("SELEC 1").message, HasSubstr("syntax error"));
  EXPECT_THAT(refused("SELECT x FROM claims").message, HasSubstr("no such column"));
  EXPECT_THAT(refused("").message, HasSubstr("there is no query"));
  EXPECT_THAT(refused("-- nothing").message, HasSubstr("there is no query"));
  EXPECT_EQ(refused("SELECT load_extension").kind, ErrorKind::bad_input);
}

TEST_F(QueryTest, a_query_without_end_is_ended) {
  const auto error = refused("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
                             std::chrono::milliseconds(50));
  EXPECT_EQ(error.kind, ErrorKind::too_large);
}

}  // namespace
}  // namespace selon

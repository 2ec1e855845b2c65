// Copies of one dispatch in a ledger: who is one witness.
#include <gtest/gtest.h>

#include "ledger/database.h"
#include "sample_report.h"

namespace selon {
namespace {

std::string words(int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) text += "mot" + std::to_string(i) + " ";
  return text;
}

class CopyGroupsTest : public testing::Test {
 protected:
  void add_text(const std::string& text, const std::string& outlet) {
    Record record;
    record.text = Text::from_utf8(text).value();
    record.id = sha256_hex(text);
    record.language = "fr";
    record.metadata.outlet = outlet;
    ASSERT_EQ(add(ledger_, record), Added::fresh);
  }
  std::string witnesses() {
    return Database::open(path_, Database::Access::read)
        ->text("SELECT group_concat(witness) FROM (SELECT witness FROM copies ORDER BY report)")
        .value();
  }
  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
  Ledger ledger_ = open_ledger(path_);
};

TEST_F(CopyGroupsTest, ten_outlets_printing_one_dispatch_are_one_witness) {
  add_text(words(5000, 5200), "Autre");
  for (int n = 0; n < 10; ++n) {
    // Each cuts something off at the end, or adds a line of its own.
    add_text(words(0, 200 - 3 * n) + words(1000 * n, 1000 * n + 5), "Journal " + std::to_string(n));
  }
  EXPECT_EQ(witnesses(), "1,2,2,2,2,2,2,2,2,2,2");
}

TEST_F(CopyGroupsTest, a_report_that_is_a_copy_of_two_joins_their_groups) {
  add_text(words(0, 100), "A");
  add_text(words(200, 300), "B");
  add_text(words(600, 700), "C");
  EXPECT_EQ(witnesses(), "1,2,3");
  add_text(words(0, 100) + words(200, 300), "D");
  EXPECT_EQ(witnesses(), "1,1,3,1");
  EXPECT_TRUE(ledger_.check());
}

TEST_F(CopyGroupsTest, the_same_text_without_words_is_nobodys_copy) {
  add_text("", "A");
  add_text("…", "B");
  EXPECT_EQ(witnesses(), "1,2");
}

}  // namespace
}  // namespace selon

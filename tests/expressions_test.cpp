// Each expression of tests/expressions must be read as the claim that it says: one line, one sentence, one test of all.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/file.h"
#include "base/stanza.h"
#include "french.h"
#include "selon/names.h"

namespace selon {
namespace {

// A sentence alone may be of anything; what follows it tells that the report is of a war, and holds no claim.
constexpr std::string_view company =
    "\n\nCe pays vit depuis dix ans au rythme des djihadistes, des miliciens, des obus, des attentats, des otages.\n";

bool says(const Record& record, ClaimType type, std::string_view trigger, std::size_t end) {
  return std::any_of(record.claims.begin(), record.claims.end(), [&](const Claim& claim) {
    const auto words = record.text.slice(claim.trigger);
    return claim.type == type && claim.trigger.end <= end &&
           (words.find(trigger) != words.npos || trigger.find(words) != trigger.npos);
  });
}

TEST(Expressions, each_says_its_claim_on_its_word) {
  const auto bytes = read_file(SELON_SOURCE_DIR "/tests/expressions/fr.txt", 1 << 20);
  ASSERT_TRUE(bytes) << bytes.error().sentence();
  std::size_t lines = 0;
  for (const auto line : split_list(*bytes, '\n')) {
    if (line.starts_with('#')) continue;
    const auto fields = split_list(line, '|');
    ASSERT_EQ(fields.size(), 3u) << line;
    const auto type = from_string<ClaimType>(fields[0]);
    ASSERT_TRUE(type) << line;
    const Record record = testing::read_french(std::string(fields[2]) + std::string(company), "2020-05-13");
    EXPECT_TRUE(says(record, *type, fields[1], fields[2].size())) << line;
    ++lines;
  }
  EXPECT_GE(lines, 300u);
}

}  // namespace
}  // namespace selon

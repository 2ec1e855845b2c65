// Each expression of tests/expressions must be read as the claim that it says: one line, one sentence, one test of all.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/file.h"
#include "base/stanza.h"
#include "base/utf8.h"
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

bool begins(std::string_view words, std::string_view start) {
  while (words.starts_with("«") || words.starts_with(" ") || words.starts_with("\u00a0"))
    words.remove_prefix(words.starts_with(" ") ? 1 : 2);
  return words.starts_with(start);
}

TEST(Expressions, each_way_of_speaking_has_its_speaker_stance_and_words) {
  const auto bytes = read_file(SELON_SOURCE_DIR "/tests/expressions/fr-voices.txt", 1 << 20);
  ASSERT_TRUE(bytes) << bytes.error().sentence();
  std::size_t lines = 0;
  for (const auto line : split_list(*bytes, '\n')) {
    if (line.starts_with('#')) continue;
    const auto fields = split_list(line, '|');
    ASSERT_EQ(fields.size(), 4u) << line;
    const auto stance = from_string<Stance>(fields[0]);
    ASSERT_TRUE(stance) << line;
    const Record record = testing::read_french(fields[3], "2020-05-13");
    EXPECT_TRUE(std::any_of(record.voices.begin(), record.voices.end(), [&](const Voice& voice) {
      return voice.stance == *stance && fold(record.text.slice(voice.source)) == fold(fields[1]) &&
             std::any_of(voice.content.begin(), voice.content.end(),
                         [&](const Span span) { return begins(fold(record.text.slice(span)), fold(fields[2])); });
    })) << line;
    ++lines;
  }
  EXPECT_GE(lines, 75u);
}

}  // namespace
}  // namespace selon

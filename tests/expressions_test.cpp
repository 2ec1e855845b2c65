// Each expression of tests/expressions must be read as the claim that it says: one line, one sentence, one test of all.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

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

// The fields of a file's lines; a line with another number of them is a failure.
std::vector<std::vector<std::string_view>> read_lines(const std::string& bytes, std::size_t fields) {
  std::vector<std::vector<std::string_view>> lines;
  for (const auto line : split_list(bytes, '\n')) {
    if (line.starts_with('#')) continue;
    lines.push_back(split_list(line, '|'));
    EXPECT_EQ(lines.back().size(), fields) << line;
  }
  return lines;
}

std::string file(const std::string& name) {
  const auto bytes = read_file(std::string(SELON_SOURCE_DIR) + "/tests/expressions/" + name, 1 << 20);
  EXPECT_TRUE(bytes);
  return bytes.value_or("");
}

// The claims of a sentence whose trigger is this word.
std::vector<Claim> claims_on(std::string_view sentence, std::string_view trigger) {
  const Record record = testing::read_french(std::string(sentence) + std::string(company), "2020-05-13");
  std::vector<Claim> found;
  for (const Claim& claim : record.claims) {
    const auto words = record.text.slice(claim.trigger);
    if (claim.trigger.end <= sentence.size() &&
        (words.find(trigger) != words.npos || trigger.find(words) != trigger.npos))
      found.push_back(claim);
  }
  return found;
}

TEST(Expressions, each_says_its_claim_on_its_word) {
  for (const char* name : {"fr.txt", "fr-forms.txt"}) {
    const auto bytes = file(name);
    const auto lines = read_lines(bytes, 3);
    EXPECT_GE(lines.size(), 120u) << name;
    for (const auto& line : lines) {
      const auto type = from_string<ClaimType>(line[0]);
      ASSERT_TRUE(type) << line[0];
      const auto claims = claims_on(line[2], line[1]);
      EXPECT_TRUE(std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.type == *type; }))
          << line[0] << " | " << line[1] << " | " << line[2];
    }
  }
}

TEST(Expressions, each_is_told_as_surely_as_its_words_say) {
  const auto bytes = file("fr-certainty.txt");
  const auto lines = read_lines(bytes, 3);
  EXPECT_GE(lines.size(), 50u);
  for (const auto& line : lines) {
    const auto claims = claims_on(line[2], line[1]);
    if (line[0] == "none") {
      EXPECT_TRUE(claims.empty()) << line[2];
      continue;
    }
    const auto certainty = from_string<Certainty>(line[0]);
    ASSERT_TRUE(certainty) << line[0];
    EXPECT_TRUE(
        std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.certainty == *certainty; }))
        << line[0] << " | " << line[1] << " | " << line[2];
  }
}

bool begins(std::string_view words, std::string_view start) {
  while (words.starts_with("«") || words.starts_with(" ") || words.starts_with("\u00a0"))
    words.remove_prefix(words.starts_with(" ") ? 1 : 2);
  return words.starts_with(start);
}

TEST(Expressions, each_way_of_speaking_has_its_speaker_stance_and_words) {
  const auto bytes = file("fr-voices.txt");
  const auto lines = read_lines(bytes, 4);
  EXPECT_GE(lines.size(), 75u);
  for (const auto& fields : lines) {
    const auto stance = from_string<Stance>(fields[0]);
    ASSERT_TRUE(stance) << fields[0];
    const Record record = testing::read_french(fields[3], "2020-05-13");
    EXPECT_TRUE(std::any_of(record.voices.begin(), record.voices.end(), [&](const Voice& voice) {
      return voice.stance == *stance && fold(record.text.slice(voice.source)) == fold(fields[1]) &&
             std::any_of(voice.content.begin(), voice.content.end(),
                         [&](const Span span) { return begins(fold(record.text.slice(span)), fold(fields[2])); });
    })) << fields[3];
  }
}

}  // namespace
}  // namespace selon

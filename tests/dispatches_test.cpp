// How much selon reads of dense sentences (tests/expressions/fr-dispatches.txt): types of claims, and the words they
// stand on. A floor, not a list: single sentences may be lost while the whole grows.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/stanza.h"
#include "french.h"
#include "selon/names.h"

namespace selon {
namespace {

// A sentence alone may be of anything; what follows it tells that the report is of a war.
constexpr std::string_view company =
    "\n\nCe pays vit depuis dix ans au rythme des djihadistes, des miliciens, des obus, des attentats, des otages.\n";

struct Wanted {
  std::vector<ClaimType> types;  // either of them
  std::string_view trigger;
  bool optional = false;
};

std::vector<Wanted> parse(std::string_view words, std::string_view sentence) {
  std::vector<Wanted> all;
  for (std::string_view one : split_list(words, ';')) {
    Wanted wanted;
    wanted.optional = one.starts_with('~');
    if (wanted.optional) one.remove_prefix(1);
    const auto colon = one.find(':');
    if (colon == one.npos) {
      ADD_FAILURE() << "is not type:trigger: " << sentence;
      continue;
    }
    for (const auto name : split_list(one.substr(0, colon), '/')) {
      const auto type = from_string<ClaimType>(name);
      EXPECT_TRUE(type) << name << ": " << sentence;
      if (type) wanted.types.push_back(*type);
    }
    wanted.trigger = one.substr(colon + 1);
    all.push_back(std::move(wanted));
  }
  return all;
}

// Takes the first claim that the reader wants there: on its word, or anywhere in the sentence.
bool take(const Wanted& wanted, const Record& record, std::vector<Claim>& left, bool on_its_word) {
  const auto at = std::find_if(left.begin(), left.end(), [&](const Claim& claim) {
    const auto words = record.text.slice(claim.trigger);
    return std::find(wanted.types.begin(), wanted.types.end(), claim.type) != wanted.types.end() &&
           (!on_its_word || words.find(wanted.trigger) != words.npos || wanted.trigger.find(words) != words.npos);
  });
  if (at == left.end()) return false;
  left.erase(at);
  return true;
}

struct Share {
  int expected = 0, said = 0, right = 0;
  double recall() const { return 100.0 * right / expected; }
  double precision() const { return 100.0 * right / said; }
};

TEST(Dispatches, dense_sentences_give_their_claims) {
  const auto bytes = read_file(SELON_SOURCE_DIR "/tests/expressions/fr-dispatches.txt", 1 << 20);
  ASSERT_TRUE(bytes);
  std::array<Share, 2> halves;
  std::size_t line_number = 0;
  for (const auto line : split_list(*bytes, '\n')) {
    if (line.starts_with('#')) continue;
    const auto bar = line.find(" | ");
    ASSERT_NE(bar, line.npos) << line;
    const auto sentence = line.substr(bar + 3);
    const Record record = testing::read_french(std::string(sentence) + std::string(company), "2017-10-13");
    std::vector<Claim> left;
    for (const Claim& claim : record.claims)
      if (claim.trigger.end <= sentence.size()) left.push_back(claim);
    Share& half = halves[line_number++ % 2];
    half.said += static_cast<int>(left.size());
    auto wanted = parse(line.substr(0, bar), sentence);
    for (const bool on_its_word : {true, false})
      std::erase_if(wanted, [&](const Wanted& one) {
        const bool found = take(one, record, left, on_its_word);
        if (found && !one.optional) ++half.expected, ++half.right;
        if (found && one.optional) --half.said;
        return found;
      });
    half.expected +=
        static_cast<int>(std::count_if(wanted.begin(), wanted.end(), [](const Wanted& one) { return !one.optional; }));
  }
  EXPECT_GE(line_number, 660u);
  for (const Share& half : halves) {
    std::cout << half.expected << " expected, " << half.said << " said, " << half.right << " right: precision "
              << half.precision() << ", recall " << half.recall() << "\n";
    EXPECT_GE(half.recall(), 83);
    EXPECT_GE(half.precision(), 75);
  }
}

}  // namespace
}  // namespace selon

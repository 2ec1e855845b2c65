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

// Of every second line of a bank; `lines` gets how many there are.
std::array<Share, 2> read_bank(const char* path, std::size_t& lines) {
  std::array<Share, 2> halves;
  lines = 0;
  const auto bytes = read_file(path, 1 << 20);
  if (!bytes) {
    ADD_FAILURE() << bytes.error().sentence();
    return halves;
  }
  for (const auto line : split_list(*bytes, '\n')) {
    if (line.starts_with('#')) continue;
    const auto bar = line.find(" | ");
    if (bar == line.npos) {
      ADD_FAILURE() << "is not: claims | sentence: " << line;
      continue;
    }
    const auto sentence = line.substr(bar + 3);
    const Record record = test::read_french(std::string(sentence) + std::string(company), "2017-10-13");
    std::vector<Claim> left;
    for (const Claim& claim : record.claims)
      if (claim.trigger.end <= sentence.size()) left.push_back(claim);
    Share& half = halves[lines++ % 2];
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
  return halves;
}

TEST(Dispatches, dense_sentences_give_their_claims) {
  std::size_t lines = 0;
  const auto halves = read_bank(SELON_SOURCE_DIR "/tests/expressions/fr-dispatches.txt", lines);
  EXPECT_GE(lines, 660u);
  for (const Share& half : halves) {
    std::cout << half.expected << " expected, " << half.said << " said, " << half.right << " right: precision "
              << half.precision() << ", recall " << half.recall() << "\n";
    EXPECT_GE(half.recall(), 83);
    EXPECT_GE(half.precision(), 75);
  }
}

TEST(Dispatches, what_agencies_write_is_read) {
  std::size_t lines = 0;
  const auto halves = read_bank(SELON_SOURCE_DIR "/tests/expressions/fr-agency.txt", lines);
  EXPECT_GE(lines, 500u);
  const Share all{halves[0].expected + halves[1].expected, halves[0].said + halves[1].said,
                  halves[0].right + halves[1].right};
  std::cout << all.expected << " expected, " << all.said << " said, " << all.right << " right: precision "
            << all.precision() << ", recall " << all.recall() << "\n";
  EXPECT_GE(all.recall(), 84);
  EXPECT_GE(all.precision(), 85);
}

}  // namespace
}  // namespace selon

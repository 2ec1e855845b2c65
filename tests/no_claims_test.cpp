// Sentences of sport, weather, courts, history, films, business and the like (tests/no_claims.txt) make no claim.
#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <map>

#include "base/file.h"
#include "base/stanza.h"
#include "french.h"
#include "selon/names.h"
#include "selon/read.h"

namespace selon {
namespace {

struct Sentence {
  std::string field, words;
  bool known = false;  // is read wrongly, and known to be
};

std::vector<Sentence> sentences() {
  std::vector<Sentence> all;
  const auto bytes = read_file(SELON_SOURCE_DIR "/tests/no_claims.txt", 1 << 20);
  if (!bytes) {
    ADD_FAILURE() << bytes.error().sentence();
    return all;
  }
  for (const auto line : split_list(*bytes, '\n')) {
    if (line.starts_with('#')) continue;
    const auto bar = line.find(" | ");
    if (bar == std::string_view::npos) {
      ADD_FAILURE() << "is not: field | sentence: " << line;
      continue;
    }
    const bool known = line.starts_with('?');
    all.push_back({std::string(line.substr(known, bar - known)), std::string(line.substr(bar + 3)), known});
  }
  return all;
}

class NoClaims : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "make builds the gazetteer first";
  }

  // The claims whose trigger stands behind `from`, as one line; empty when there is none.
  static std::string claims(std::string text, std::size_t from) {
    const Record record =
        read(*Text::from_utf8(std::move(text)), {.published = parse_date("2017-10-13")}, test::french());
    std::string out;
    for (const Claim& claim : record.claims)
      if (claim.trigger.start >= from)
        out.append(" ")
            .append(to_string(claim.type))
            .append(" \"")
            .append(record.text.slice(claim.trigger))
            .append("\"");
    return out;
  }
};

TEST_F(NoClaims, sentences_of_other_fields_make_none) {
  const auto all = sentences();
  EXPECT_GE(all.size(), 400u);
  for (const Sentence& sentence : all) {
    const std::string found = claims(sentence.words, 0);
    if (sentence.known)
      EXPECT_FALSE(found.empty()) << "is read rightly now; take its ? away: " << sentence.words;
    else
      EXPECT_TRUE(found.empty()) << sentence.field << ": " << sentence.words << "\n " << found;
  }
}

// In a report of war the words around do not help: what keeps the sentence silent is its own words. Measured: 54 of 443
// (of the first 215, 126 before sentences were judged by themselves, 51 before doers and figures of speech were);
// SELON_SHOW=1 prints them.
TEST_F(NoClaims, few_sentences_make_one_in_the_middle_of_a_war) {
  const std::string war =
      "Les rebelles ont attaqué jeudi une base de l'armée près de Goma, tuant douze soldats. Les combats à l'arme "
      "lourde se poursuivaient vendredi dans deux villages, selon des habitants.\n\n";
  int wrong = 0;
  std::map<std::string, int> by_field;
  for (const Sentence& sentence : sentences()) {
    if (claims(war + sentence.words, war.size()).empty()) continue;
    ++wrong;
    ++by_field[sentence.field];
    if (std::getenv("SELON_SHOW") != nullptr)
      std::cout << sentence.field << ": " << sentence.words << claims(war + sentence.words, war.size()) << "\n";
  }
  for (const auto& [field, count] : by_field) std::cout << field << " " << count << "  ";
  std::cout << "\n";
  EXPECT_LE(wrong, 56);
}

}  // namespace
}  // namespace selon

#include "pack/word_frequencies.h"

#include <gtest/gtest.h>

#include <map>

namespace selon {
namespace {

Result<WordFrequencies> build(std::string_view file) {
  return WordFrequencies::build(*parse_stanzas(file, "frequencies.info"));
}

TEST(WordFrequencies, words_are_folded_and_unlisted_ones_are_rare) {
  const auto all = build("frequencies xx\nsays Of 100,000 words.\n  4096 de , L’\n  8 Été\n");
  ASSERT_TRUE(all) << all.error().sentence();
  EXPECT_EQ(all->of("de"), 4096u);
  EXPECT_EQ(all->of(","), 4096u);
  EXPECT_EQ(all->of("l'"), 4096u);
  EXPECT_EQ(all->of("été"), 8u);
  EXPECT_EQ(all->of("drone"), 0u);
  std::map<std::string, std::uint32_t> listed;
  all->each([&](std::string_view word, std::uint32_t frequency) { listed.emplace(word, frequency); });
  EXPECT_EQ(listed, (std::map<std::string, std::uint32_t>{{"de", 4096}, {",", 4096}, {"l'", 4096}, {"été", 8}}));
}

TEST(WordFrequencies, a_pack_needs_none) {
  const auto none = WordFrequencies::build({});
  ASSERT_TRUE(none);
  EXPECT_EQ(none->of("de"), 0u);
}

TEST(WordFrequencies, bad_lines_are_told_with_their_place) {
  const auto error = [](std::string_view file) {
    const auto all = build(file);
    return all ? std::string("no error") : all.error().sentence();
  };
  EXPECT_EQ(error("frequencies xx\nsays A.\n  many de\n"),
            "frequencies.info:3: a line is a number and words, and \"many\" is no number");
  EXPECT_EQ(error("frequencies xx\nsays A.\n  8 de\n  4 DE\n"), "frequencies.info:4: \"DE\" stands here twice");
  EXPECT_EQ(error("frequencies xx\n"),
            "frequencies.info:1: a stanza here begins with \"frequencies\" and has a line \"says\"");
  EXPECT_EQ(error("class xx\nsays A.\n"),
            "frequencies.info:1: a stanza here begins with \"frequencies\" and has a line \"says\"");
}

}  // namespace
}  // namespace selon

#include "syntax/train/vary.h"

#include <gtest/gtest.h>

namespace selon::train {
namespace {

TEST(Vary, accents_go_and_capitals_stay) {
  EXPECT_EQ(spelled("État", Spelling::without_accents), "Etat");
  EXPECT_EQ(spelled("Œuvré", Spelling::without_accents), "OEuvre");
  EXPECT_EQ(spelled("péri", Spelling::capitals), "PÉRI");
  EXPECT_EQ(spelled("péri", Spelling::bare_capitals), "PERI");
  EXPECT_EQ(spelled("péri", Spelling::as_written), "péri");
}

TEST(Vary, parts_of_a_contracted_word_are_spelled_as_they_were) {
  const std::string conllu =
      "# text = Né au\n"
      "1\tNé\tnaître\tVERB\t_\t_\t0\troot\t_\t_\n"
      "2-3\tau\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "2\tà\tà\tADP\t_\t_\t3\tcase\t_\t_\n"
      "3\tle\tle\tDET\t_\t_\t1\tdet\t_\t_\n"
      "4\tété\tété\tNOUN\t_\t_\t1\tobl\t_\t_\n"
      "\n";
  const std::string spelt = spelled_conllu(conllu, Spelling::bare_capitals);
  EXPECT_NE(spelt.find("1\tNE\tnaître\t"), std::string::npos) << spelt;
  EXPECT_NE(spelt.find("2-3\tAU\t"), std::string::npos) << spelt;
  EXPECT_NE(spelt.find("2\tà\tà\t"), std::string::npos) << spelt;
  EXPECT_NE(spelt.find("4\tETE\tété\t"), std::string::npos) << spelt;
}

TEST(Vary, every_twelfth_sentence_has_a_copy) {
  std::vector<TreeSentence> sentences(36);
  for (TreeSentence& sentence : sentences) set_form(sentence.words.emplace_back(), "péri");
  const auto all = with_spellings(sentences);
  ASSERT_EQ(all.size(), 39u);
  EXPECT_EQ(all[12].words[0].form, "peri");
  EXPECT_EQ(all[25].words[0].form, "PÉRI");
  EXPECT_EQ(all[38].words[0].form, "PERI");
}

}  // namespace
}  // namespace selon::train

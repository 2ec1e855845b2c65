#include "syntax/train/score.h"

#include <gtest/gtest.h>

namespace selon::train {
namespace {

std::string line(const std::string& id, const std::string& form, const std::string& upos, int head,
                 const std::string& deprel, const std::string& misc = "_") {
  return id + "\t" + form + "\t" + form + "\t" + upos + "\t_\t_\t" + std::to_string(head) + "\t" + deprel + "\t_\t" +
         misc + "\n";
}

const std::string gold = line("1", "Il", "PRON", 2, "nsubj") + line("2", "va", "VERB", 0, "root") +
                         "3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_\n" + line("3", "à", "ADP", 5, "case") +
                         line("4", "le", "DET", 5, "det") + line("5", "pont", "NOUN", 2, "obl:mod", "SpaceAfter=No") +
                         line("6", ".", "PUNCT", 2, "punct") + "\n";

TEST(ScoreConllu, gold_against_itself_is_perfect) {
  const auto score = score_conllu(gold, gold);
  ASSERT_TRUE(score.has_value());
  for (const double value : {score->tokens, score->sentences, score->words, score->upos, score->feats, score->lemmas,
                             score->uas, score->las})
    EXPECT_DOUBLE_EQ(value, 100.0);
}

TEST(ScoreConllu, relation_counts_in_its_universal_part) {
  std::string system = gold;
  system.replace(system.find("obl:mod"), 7, "obl:arg");
  EXPECT_DOUBLE_EQ(score_conllu(gold, system)->las, 100.0);
}

TEST(ScoreConllu, contraction_left_whole_loses_its_words_and_what_hangs_on_them) {
  const std::string system = line("1", "Il", "PRON", 2, "nsubj") + line("2", "va", "VERB", 0, "root") +
                             line("3", "au", "ADP", 4, "case") + line("4", "pont", "NOUN", 2, "obl", "SpaceAfter=No") +
                             line("5", ".", "PUNCT", 2, "punct") + "\n";
  const auto score = score_conllu(gold, system);
  ASSERT_TRUE(score.has_value()) << score.error().sentence();
  EXPECT_DOUBLE_EQ(score->tokens, 100.0);
  EXPECT_DOUBLE_EQ(score->words, 200.0 * 4 / 11);
  EXPECT_DOUBLE_EQ(score->las, 200.0 * 4 / 11);
}

TEST(ScoreConllu, other_text_is_refused) {
  EXPECT_FALSE(score_conllu(gold, line("1", "Elle", "PRON", 0, "root") + "\n"));
}

TEST(RawText, contraction_stands_once_and_space_only_where_it_was) { EXPECT_EQ(raw_text(gold), "Il va au pont.\n"); }

}  // namespace
}  // namespace selon::train

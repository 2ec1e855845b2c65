#include "pack/vocabulary.h"

#include <gtest/gtest.h>

namespace selon {
namespace {

TEST(VocabularyTest, words_keep_their_ids_while_it_grows) {
  Vocabulary vocabulary;
  for (std::uint32_t i = 0; i < 5000; ++i) ASSERT_EQ(vocabulary.add("mot" + std::to_string(i)), i + 1);
  for (std::uint32_t i = 0; i < 5000; ++i) {
    ASSERT_EQ(vocabulary.find("mot" + std::to_string(i)), i + 1);
    ASSERT_EQ(vocabulary.form(i + 1), "mot" + std::to_string(i));
    ASSERT_EQ(vocabulary.add("mot" + std::to_string(i)), i + 1);
  }
  EXPECT_EQ(vocabulary.find("mot5000"), no_word);
  EXPECT_EQ(vocabulary.size(), 5001u);
}

TEST(VocabularyTest, an_empty_vocabulary_knows_nothing) {
  const Vocabulary vocabulary;
  EXPECT_EQ(vocabulary.find("ville"), no_word);
  EXPECT_EQ(vocabulary.find(""), no_word);
  EXPECT_EQ(vocabulary.find_bare("ville"), no_word);
}

TEST(VocabularyTest, missing_accents_are_restored_when_one_word_can_be_meant) {
  Vocabulary vocabulary;
  const auto killed = vocabulary.add("péri");
  vocabulary.add("a");
  vocabulary.add("à");
  EXPECT_EQ(vocabulary.find_bare("peri"), killed);
  EXPECT_EQ(vocabulary.find_bare("a"), no_word);
  vocabulary.add("à");  // again: changes nothing
  vocabulary.add("péri");
  EXPECT_EQ(vocabulary.find_bare("peri"), killed);
}

TEST(VocabularyTest, a_copy_stands_on_its_own) {
  Vocabulary copy;
  {
    Vocabulary original;
    original.add("une-ville-au-nom-bien-long");
    copy = original;
  }
  EXPECT_EQ(copy.find("une-ville-au-nom-bien-long"), 1u);
}

}  // namespace
}  // namespace selon

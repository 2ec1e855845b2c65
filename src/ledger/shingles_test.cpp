#include "ledger/shingles.h"

#include <gtest/gtest.h>

#include <string>

namespace selon {
namespace {

// So many words, none of them twice.
std::string words(int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) text += "mot" + std::to_string(i) + " ";
  return text;
}

double shared(const std::string& a, const std::string& b) { return shared_words(shingles_of(a), shingles_of(b)); }

bool share_a_band(const std::string& a, const std::string& b) {
  const auto x = bands_of(shingles_of(a)), y = bands_of(shingles_of(b));
  for (std::size_t i = 0; i < x.size(); ++i)
    if (x[i] == y[i]) return true;
  return false;
}

TEST(Shingles, case_accents_and_punctuation_do_not_matter) {
  EXPECT_EQ(shingles_of("L'armée a « repris » la ville, hier."), shingles_of("L’ARMEE a repris\nla ville hier"));
  EXPECT_EQ(shingles_of("un deux trois quatre cinq six").size(), 2u);
}

TEST(Shingles, short_and_empty_texts_have_few) {
  EXPECT_EQ(shingles_of("").size(), 0u);
  EXPECT_EQ(shingles_of("… — !").size(), 0u);
  EXPECT_EQ(shingles_of("Oui").size(), 1u);
  EXPECT_EQ(shared("", ""), 0);
  EXPECT_EQ(shared("Oui", "oui !"), 1);
}

TEST(Shingles, arabic_and_emoji_are_words_and_no_words) {
  EXPECT_EQ(shared("🚨 دير الزور تحت القصف اليوم", "دير الزور تحت القصف اليوم 🚨🚨"), 1);
}

TEST(Shingles, a_dispatch_with_another_end_is_a_copy) {
  const auto dispatch = words(0, 200);
  EXPECT_GT(shared(dispatch, words(0, 150) + words(900, 920)), 0.6);
  EXPECT_TRUE(share_a_band(dispatch, words(0, 150) + words(900, 920)));
}

TEST(Shingles, a_dispatch_that_stands_whole_in_a_longer_text_is_a_copy) {
  EXPECT_GT(shared(words(0, 100), words(500, 650) + words(0, 100)), 0.9);
  EXPECT_LT(shared(words(0, 15), words(500, 650) + words(0, 15)), 0.2);  // a headline stands in many texts
}

TEST(Shingles, other_words_about_the_same_thing_are_no_copy) {
  EXPECT_LT(shared("Au moins douze soldats ont été tués vendredi dans une embuscade près de Mayadine.",
                   "Près de Mayadine, une embuscade a coûté la vie vendredi à au moins douze soldats."),
            0.1);
  EXPECT_FALSE(share_a_band(words(0, 200), words(1000, 1200)));
}

}  // namespace
}  // namespace selon

// Why a sentence makes no claim: what nearly matched, and what stood against it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "french.h"
#include "selon/why.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Explain : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "make builds the gazetteer first";
  }

  static Explained explained(std::string words) {
    return explain(*Text::from_utf8(std::move(words)), {.published = parse_date("2017-10-13")}, test::french());
  }

  // "words rule: against" of each near miss.
  static std::vector<std::string> near_misses(std::string words) {
    const Explained all = explained(std::move(words));
    std::vector<std::string> lines;
    for (const NearMiss& miss : all.near_misses)
      lines.push_back(std::string(all.record.text.slice(miss.words)) + " " + miss.rule + ": " + miss.against);
    return lines;
  }
};

TEST_F(Explain, words_whose_surroundings_are_not_the_rules_say_on_which_side) {
  EXPECT_THAT(
      near_misses("Les djihadistes ont pris l'argent de la banque."),
      Contains("pris fr.claim.capture.taking: The rule's word is there, and what it asks for after it is not."));
}

TEST_F(Explain, what_points_back_says_so) {
  EXPECT_THAT(near_misses("Cette attaque contre les soldats rebelles a duré."),
              Contains("attaque fr.claim.attack.noun: The words point back to what has been told."));
}

TEST_F(Explain, a_text_of_another_field_says_so) {
  EXPECT_THAT(near_misses("Le buteur a lancé l'attaque à la 80e minute du match."),
              Contains(HasSubstr("The text as a whole has too few words of armed conflict.")));
}

TEST_F(Explain, what_is_practised_or_long_ago_says_so) {
  const std::string war = "Des rebelles ont tué douze soldats dans une embuscade. ";
  EXPECT_THAT(near_misses(war + "L'école a organisé une simulation d'attentat."),
              Contains(HasSubstr("The words depend on one of showing, practising or remembering.")));
  EXPECT_THAT(near_misses(war + "La ville a été assiégée en 1684 par des soldats."),
              Contains(HasSubstr("What is told lies more than a lifetime back, or is told as histories are.")));
}

TEST_F(Explain, words_that_made_a_claim_are_no_near_miss_and_the_record_is_the_same) {
  const std::string words = "Les rebelles ont attaqué vendredi une base de l'armée près de Goma.";
  const Explained all = explained(words);
  ASSERT_EQ(all.record.claims.size(), 1u);
  for (const NearMiss& miss : all.near_misses) EXPECT_FALSE(miss.words.overlaps(all.record.claims[0].trigger));
  EXPECT_THAT(near_misses("Le maire a inauguré la piscine."), IsEmpty());
}

}  // namespace
}  // namespace selon

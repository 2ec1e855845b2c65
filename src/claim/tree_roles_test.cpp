// Who does what to whom, through the shipped model's trees.
#include "claim/tree_roles.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "french.h"
#include "selon/names.h"

namespace selon {
namespace {

class TreeRoles : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(std::filesystem::path(SELON_BINARY_DIR) / "gazetteer.bin"))
      GTEST_SKIP() << "make builds the gazetteer first";
  }

  // The first claim of the type: "its actors > its targets", by the words of their first mentions.
  static std::string roles(std::string_view text, ClaimType type) {
    const Record record = test::read_french(text);
    const auto claim =
        std::find_if(record.claims.begin(), record.claims.end(), [&](const Claim& one) { return one.type == type; });
    if (claim == record.claims.end()) return "no claim";
    const auto words = [&](const std::vector<Index>& actors) {
      std::string all;
      for (const Index one : actors)
        all += (all.empty() ? "" : ", ") + std::string(record.text.slice(record.actors[one].mentions.front()));
      return all;
    };
    return words(claim->actor) + " > " + words(claim->target);
  }
};

TEST_F(TreeRoles, infinitive_has_the_subject_of_the_verb_above) {
  EXPECT_EQ(roles("Les rebelles ont réussi à s'emparer de la ville de Raqqa.", ClaimType::capture), "rebelles > ");
}

TEST_F(TreeRoles, object_that_is_a_party_does_what_it_is_accused_of) {
  const std::string_view text = "L'ONU a accusé les rebelles d'avoir bombardé un marché de Raqqa.";
  EXPECT_EQ(roles(text, ClaimType::accusation), "ONU > rebelles");
  EXPECT_EQ(roles(text, ClaimType::shelling), "rebelles > ");
}

TEST_F(TreeRoles, passive_turns_subject_and_agent_round) {
  EXPECT_EQ(roles("Les djihadistes ont été attaqués par l'armée irakienne près de Mossoul.", ClaimType::attack),
            "armée irakienne > djihadistes");
}

TEST_F(TreeRoles, light_verb_lends_its_subject_and_complements_to_the_noun) {
  EXPECT_EQ(roles("Les rebelles ont mené une attaque contre l'armée syrienne.", ClaimType::attack),
            "rebelles > armée syrienne");
  EXPECT_EQ(roles("L'armée syrienne a subi une attaque des rebelles.", ClaimType::attack), "rebelles > armée syrienne");
}

TEST_F(TreeRoles, participle_beside_a_noun_tells_who_did_it) {
  EXPECT_EQ(roles("L'offensive lancée par l'armée irakienne contre les djihadistes se poursuit.", ClaimType::offensive),
            "armée irakienne > djihadistes");
}

TEST_F(TreeRoles, those_whom_an_attack_kills_are_its_target_and_not_its_actors) {
  const std::string_view text = "Une attaque des rebelles a coûté la vie à six soldats syriens.";
  EXPECT_EQ(roles(text, ClaimType::attack), "rebelles > soldats syriens");
  EXPECT_EQ(roles(text, ClaimType::casualties), "rebelles > soldats syriens");
}

TEST_F(TreeRoles, relative_pronoun_stands_for_its_noun) {
  EXPECT_EQ(roles("Les rebelles, qui ont attaqué l'armée syrienne, se reposent.", ClaimType::attack),
            "rebelles > armée syrienne");
}

TEST_F(TreeRoles, series_is_one_subject_and_an_aside_is_none) {
  EXPECT_EQ(roles("Selon l'ONU, les rebelles et l'armée turque ont attaqué les djihadistes.", ClaimType::attack),
            "rebelles, armée turque > djihadistes");
}

TEST_F(TreeRoles, a_subject_that_is_no_party_leaves_the_actor_empty) {
  EXPECT_EQ(roles("Une bombe a tué des soldats. Les soldats dormaient lorsqu'une voiture piégée a explosé à Kaboul.",
                  ClaimType::bombing),
            " > ");
}

TEST_F(TreeRoles, owner_stands_for_what_is_hit) {
  EXPECT_EQ(roles("Les rebelles ont attaqué un hôpital de l'armée syrienne.", ClaimType::attack),
            "rebelles > armée syrienne");
}

TEST_F(TreeRoles, first_person_in_a_quotation_is_the_speaker) {
  EXPECT_EQ(roles("« Nous avons attaqué les djihadistes à Mossoul », a déclaré l'armée irakienne.", ClaimType::attack),
            "armée irakienne > djihadistes");
}

TEST_F(TreeRoles, credit_makes_the_speaker_the_actor) {
  EXPECT_EQ(roles("Les talibans ont revendiqué un attentat à la bombe dans le centre de Kaboul.", ClaimType::bombing),
            "talibans > ");
}

}  // namespace
}  // namespace selon

// Where a claim is and what it was done with, through the shipped model's trees.
#include "claim/setting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "french.h"

namespace selon {
namespace {

class ClaimSetting : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(std::filesystem::path(SELON_BINARY_DIR) / "gazetteer.bin"))
      GTEST_SKIP() << "make builds the gazetteer first";
  }

  struct Found {
    std::string place = "no claim", means = "no claim";
  };
  static Found found(std::string_view text, ClaimType type) {
    const Record record = test::read_french(text);
    const auto claim =
        std::find_if(record.claims.begin(), record.claims.end(), [&](const Claim& one) { return one.type == type; });
    if (claim == record.claims.end()) return {};
    Found words{"", ""};
    for (const Index one : claim->place)
      words.place += (words.place.empty() ? "" : ", ") + std::string(record.text.slice(record.places[one].mention));
    if (claim->means) words.means = record.text.slice(*claim->means);
    return words;
  }
};

TEST_F(ClaimSetting, country_that_acts_is_no_place_of_what_it_does) {
  EXPECT_EQ(found("Les rebelles reculent. La Turquie a déployé des soldats à Idleb.", ClaimType::deployment).place,
            "Idleb");
}

TEST_F(ClaimSetting, place_of_a_relative_clause_is_not_that_of_the_main_one) {
  EXPECT_EQ(found("Les rebelles, qui ont quitté Mossoul, ont attaqué des soldats à Kirkouk.", ClaimType::attack).place,
            "Kirkouk");
}

TEST_F(ClaimSetting, the_town_is_the_one_named_before) {
  EXPECT_EQ(
      found("Les djihadistes tenaient Mossoul en Irak. Les rebelles ont repris la ville mardi.", ClaimType::capture)
          .place,
      "Mossoul");
}

TEST_F(ClaimSetting, the_town_is_none_of_a_list) {
  EXPECT_EQ(
      found("L'armée a attaqué Palmyre, puis Alep et Damas. Les rebelles ont repris la ville.", ClaimType::capture)
          .place,
      "Palmyre");
}

TEST_F(ClaimSetting, country_before_the_clause_yields_to_its_town) {
  EXPECT_EQ(found("En Somalie, une bombe a explosé devant un restaurant de Kismayo.", ClaimType::bombing).place,
            "Kismayo");
}

TEST_F(ClaimSetting, parts_of_one_incident_are_where_it_was) {
  EXPECT_EQ(found("Une bombe a explosé à Kaboul. La police a bouclé le quartier. Rien n'est revendiqué. Les secours "
                  "parlent de neuf morts.",
                  ClaimType::casualties)
                .place,
            "Kaboul");
}

TEST_F(ClaimSetting, weapon_of_the_act_is_its_means) {
  EXPECT_EQ(found("L'armée a bombardé le village avec des barils d'explosifs.", ClaimType::shelling).means,
            "barils d'explosifs");
  EXPECT_EQ(found("Un attentat à la voiture piégée a visé une caserne à Kaboul.", ClaimType::bombing).means,
            "voiture piégée");
}

TEST_F(ClaimSetting, no_weapon_told_is_no_means) {
  EXPECT_EQ(found("Les rebelles ont attaqué une caserne de l'armée.", ClaimType::attack).means, "");
}

}  // namespace
}  // namespace selon

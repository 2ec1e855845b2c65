// Parties as a reader of reports would name them. The texts are written for these tests.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "french.h"
#include "selon/read.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class Actors : public ::testing::Test {
 protected:
  // Builds without the gazetteer test everything else; `make test` builds it first.
  void SetUp() override {
    if (!std::filesystem::exists(std::string(SELON_BINARY_DIR) + "/gazetteer.bin"))
      GTEST_SKIP() << "make builds the gazetteer first";
  }

  void read_text(std::string_view words, std::optional<Date> published = std::nullopt) {
    auto text = Text::from_utf8(std::string(words));
    ASSERT_TRUE(text);
    Metadata metadata;
    metadata.published = published;
    record = read(std::move(*text), metadata, test::french());
  }
  const Actor* find(std::string_view name) const {
    const auto at =
        std::find_if(record.actors.begin(), record.actors.end(), [&](const auto& a) { return a.name == name; });
    return at == record.actors.end() ? nullptr : &*at;
  }
  // The words that mean the party of this name; empty when there is none.
  std::vector<std::string> mentions(std::string_view name) const {
    std::vector<std::string> all;
    if (const Actor* actor = find(name))
      for (const Span span : actor->mentions) all.emplace_back(record.text.slice(span));
    return all;
  }
  std::vector<std::string> epithets(std::string_view name) const {
    std::vector<std::string> all;
    if (const Actor* actor = find(name))
      for (const Span span : actor->epithets) all.emplace_back(record.text.slice(span));
    return all;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const auto& actor : record.actors) all.push_back(actor.name);
    return all;
  }

  Record record;
};

TEST_F(Actors, all_names_of_a_known_party_are_one_actor) {
  read_text(
      "Le Groupe de soutien à l'islam et aux musulmans a revendiqué l'attaque. Le JNIM affirme avoir pris la base.");
  EXPECT_THAT(mentions("Jama'at Nusrat al-Islam wal-Muslimin"),
              ElementsAre("Groupe de soutien à l'islam et aux musulmans", "JNIM"));
}

TEST_F(Actors, known_party_keeps_its_ids) {
  read_text("Daech a reculé près de Mossoul, en Irak.");
  ASSERT_NE(find("Islamic State"), nullptr);
  EXPECT_EQ(find("Islamic State")->ids.at("ucdp"), "234");
  EXPECT_EQ(find("Islamic State")->kind, ActorKind::rebel_group);
}

TEST_F(Actors, newspaper_is_not_the_world) {
  read_text("Le monde entier regarde Alep. Selon le Monde, la ville tient.");
  EXPECT_THAT(mentions("Le Monde"), ElementsAre("le Monde"));
}

TEST_F(Actors, shared_acronym_follows_the_country_of_the_report) {
  read_text("À Raqqa, en Syrie, les FDS avancent.");
  EXPECT_THAT(mentions("Syrian Democratic Forces"), ElementsAre("FDS"));
  read_text("Au Burkina Faso, près de Djibo, les FDS ont repoussé l'assaut. Djibo est au Burkina Faso.");
  EXPECT_THAT(mentions("Defence and Security Forces (Burkina Faso)"), ElementsAre("FDS"));
}

TEST_F(Actors, shared_acronym_without_any_ground_is_noted_and_left) {
  read_text("Les FDS avancent.");
  EXPECT_THAT(names(), Not(Contains("Syrian Democratic Forces")));
  ASSERT_FALSE(record.notes.empty());
  EXPECT_EQ(record.notes.front().code, "actor_ambiguous");
}

TEST_F(Actors, army_is_named_by_its_country) {
  read_text("L'armée zambienne a mené un raid près de Kitwe, en Zambie. La police zambienne a bouclé la ville.");
  EXPECT_THAT(mentions("Zambian Armed Forces"), ElementsAre("armée zambienne"));
  EXPECT_THAT(mentions("Zambian Police"), ElementsAre("police zambienne"));
  EXPECT_EQ(find("Zambian Armed Forces")->kind, ActorKind::state_forces);
  EXPECT_EQ(find("Zambian Armed Forces")->country, "ZM");
}

TEST_F(Actors, army_abroad_is_an_external_force) {
  read_text("À Mogadiscio, en Somalie, l'armée zambienne a bombardé un camp. La Somalie a protesté.");
  ASSERT_NE(find("Zambian Armed Forces"), nullptr);
  EXPECT_EQ(find("Zambian Armed Forces")->kind, ActorKind::external_forces);
}

TEST_F(Actors, army_in_its_own_part_of_a_wide_report_is_no_external_force) {
  read_text(
      "Au Soudan, Khartoum brûle. Le Soudan compte ses morts, Khartoum aussi.\n\nEn Zambie, l'armée zambienne a pris "
      "Kitwe.");
  ASSERT_NE(find("Zambian Armed Forces"), nullptr);
  EXPECT_EQ(find("Zambian Armed Forces")->kind, ActorKind::state_forces);
}

TEST_F(Actors, army_without_country_is_that_of_the_places_around) {
  read_text("À Goma, en République démocratique du Congo, l'armée a repris une colline aux rebelles.");
  ASSERT_FALSE(mentions("Congolese Armed Forces").empty() &&
               mentions("Armed Forces of the Democratic Republic of the Congo").empty());
}

TEST_F(Actors, army_made_of_words_is_the_known_army) {
  read_text("En Syrie, les forces gouvernementales syriennes ont pris Palmyre. L'armée syrienne l'a confirmé.");
  EXPECT_THAT(mentions("Syrian Army"), ElementsAre("forces gouvernementales syriennes", "armée syrienne"));
}

TEST_F(Actors, adjective_alone_is_no_party) {
  read_text("Des opérations militaires et des bâtiments civils ont été évoqués au Mali.");
  EXPECT_THAT(names(), IsEmpty());
}

TEST_F(Actors, fighters_of_a_party_are_the_party) {
  read_text("Des combattants de Boko Haram ont attaqué Maiduguri, au Nigeria.");
  EXPECT_THAT(mentions("Boko Haram"), Contains("combattants de Boko Haram"));
}

TEST_F(Actors, spokesperson_is_a_party_beside_the_army) {
  read_text("Un porte-parole de l'armée zambienne l'a annoncé à Lusaka, en Zambie.");
  EXPECT_THAT(mentions("Zambian Armed Forces spokesperson"), ElementsAre("porte-parole de l'armée zambienne"));
}

TEST_F(Actors, person_is_one_by_name_office_and_last_name) {
  read_text("Le gouverneur Yaya Touré a fui Gao, au Mali. Selon M. Touré, la ville brûle. Touré reviendra.");
  EXPECT_THAT(mentions("Yaya Touré"), ElementsAre("gouverneur Yaya Touré", "M. Touré", "Touré"));
  EXPECT_EQ(find("Yaya Touré")->kind, ActorKind::person);
}

TEST_F(Actors, acronym_in_brackets_becomes_a_name) {
  read_text("La Coordination des paysans du Nord (CPN) a manifesté. La CPN demande des semences.");
  EXPECT_THAT(mentions("Coordination des paysans du Nord"),
              ElementsAre("Coordination des paysans du Nord", "CPN", "CPN"));
}

TEST_F(Actors, judging_words_are_epithets_and_no_name) {
  read_text("La milice terroriste Hezbollah a tiré vers Haïfa. La milice a nié.");
  EXPECT_THAT(mentions("Hezbollah"), Contains("milice"));
  EXPECT_THAT(epithets("Hezbollah"), ElementsAre("milice terroriste Hezbollah"));
}

TEST_F(Actors, regime_is_the_government_with_an_epithet) {
  read_text("À Damas, en Syrie, le régime syrien a rejeté la trêve.");
  EXPECT_THAT(mentions("Syrian Government"), ElementsAre("régime syrien"));
  EXPECT_THAT(epithets("Syrian Government"), ElementsAre("régime syrien"));
}

TEST_F(Actors, jihadists_are_the_only_party_that_is_called_so) {
  read_text("Al-Shabaab a pris un village en Somalie. Les djihadistes ont brûlé l'école.");
  EXPECT_THAT(mentions("Al-Shabaab"), Contains("Les djihadistes").Times(0));
  EXPECT_THAT(mentions("Al-Shabaab"), Contains("djihadistes"));
}

TEST_F(Actors, description_with_two_possible_parties_is_left_open) {
  read_text("Le Hamas et le Hezbollah ont signé. Le mouvement veut une trêve.");
  EXPECT_THAT(mentions("Hamas"), ElementsAre("Hamas"));
  EXPECT_THAT(mentions("Hezbollah"), ElementsAre("Hezbollah"));
}

TEST_F(Actors, pronoun_means_the_subject_of_the_sentence_before) {
  read_text("Le Hezbollah a tiré sur la base. Il a perdu deux positions.");
  EXPECT_THAT(mentions("Hezbollah"), ElementsAre("Hezbollah", "Il"));
}

TEST_F(Actors, pronoun_inside_a_sentence_means_its_only_party) {
  read_text("La milice Hezbollah a fui la ville, dont elle contrôle encore un quartier.");
  EXPECT_THAT(mentions("Hezbollah"), Contains("elle"));
  read_text("Le Hamas attend et le Hezbollah se tait, car il doute.");
  EXPECT_THAT(mentions("Hamas"), Not(Contains("il")));
  EXPECT_THAT(mentions("Hezbollah"), Not(Contains("il")));
}

TEST_F(Actors, latter_is_the_party_named_last) {
  read_text("Le Hamas a saisi le Hezbollah. Ce dernier a refusé.");
  EXPECT_THAT(mentions("Hezbollah"), Contains("Ce dernier"));
}

TEST_F(Actors, impersonal_pronoun_means_nobody) {
  read_text("Le Hezbollah a tiré sur la base. Il y a trois blessés.");
  EXPECT_THAT(mentions("Hezbollah"), ElementsAre("Hezbollah"));
}

TEST_F(Actors, country_that_speaks_is_its_government) {
  read_text("La Zambie a annoncé un retrait. Moscou dément. La route de Zambie est longue.");
  EXPECT_THAT(mentions("Zambian Government"), ElementsAre("Zambie"));
  EXPECT_THAT(mentions("Russian Government"), ElementsAre("Moscou"));
}

TEST_F(Actors, countries_in_a_row_are_governments_each) {
  read_text("Le groupe est soutenu par la Zambie et le Kenya.");
  EXPECT_THAT(mentions("Zambian Government"), ElementsAre("Zambie"));
  EXPECT_THAT(mentions("Kenyan Government"), ElementsAre("Kenya"));
}

TEST_F(Actors, adjective_of_a_strike_means_the_forces) {
  read_text("À Sanaa, au Yémen, des frappes américaines ont visé un dépôt du Yémen.");
  EXPECT_THAT(mentions("United States Armed Forces"), ElementsAre("américaines"));
  EXPECT_EQ(find("United States Armed Forces")->kind, ActorKind::external_forces);
}

TEST_F(Actors, civilians_are_a_party) {
  read_text("À Bangui, en Centrafrique, des civils ont fui. Les habitants manquent d'eau.");
  EXPECT_THAT(mentions("Central African civilians"), ElementsAre("civils", "habitants"));
  EXPECT_EQ(find("Central African civilians")->kind, ActorKind::civilians);
}

TEST_F(Actors, women_and_children_belong_to_the_civilians) {
  read_text("À Bangui, en Centrafrique, douze civils sont morts, dont des femmes et des enfants.");
  EXPECT_THAT(mentions("Central African civilians"), ElementsAre("civils", "femmes", "enfants"));
}

TEST_F(Actors, mentions_are_in_text_order) {
  read_text("Le Hamas négocie. La branche politique du Hamas attend. Le Hamas, qui négocie, attend.");
  ASSERT_NE(find("Hamas"), nullptr);
  EXPECT_TRUE(std::is_sorted(find("Hamas")->mentions.begin(), find("Hamas")->mentions.end()));
}

}  // namespace
}  // namespace selon

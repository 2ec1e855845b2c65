// Places as a reader of reports would mark them. The texts are written for these tests.
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>

#include "french.h"
#include "selon/read.h"

namespace selon {
namespace {

class Places : public ::testing::Test {
 protected:
  // Builds without the gazetteer test everything else; `make test` builds it first.
  void SetUp() override {
    if (!std::filesystem::exists(std::string(SELON_BINARY_DIR) + "/gazetteer.bin"))
      GTEST_SKIP() << "make builds the gazetteer first";
  }

  void read_text(std::string_view words) {
    auto text = Text::from_utf8(std::string(words));
    ASSERT_TRUE(text);
    record = read(std::move(*text), {}, test::french());
  }
  std::vector<std::string> mentions() const {
    std::vector<std::string> all;
    for (const auto& place : record.places) all.emplace_back(record.text.slice(place.mention));
    return all;
  }
  const Place* find(std::string_view mention, int n = 1) const {
    for (const auto& place : record.places)
      if (record.text.slice(place.mention) == mention && --n == 0) return &place;
    ADD_FAILURE() << mention << " is not among the places";
    static const Place none;
    return &none;
  }
  bool noted(std::string_view code, std::string_view mention) const {
    for (const auto& note : record.notes)
      if (note.code == code && note.mention && record.text.slice(*note.mention) == mention) return true;
    return false;
  }

  Record record;
};

using Words = std::vector<std::string>;

TEST_F(Places, a_province_and_its_capital_are_different_places) {
  read_text("Des combats ont éclaté dans la province de Homs, en Syrie. À Homs même, le calme régnait.");
  EXPECT_EQ(mentions(), (Words{"Homs", "Syrie", "Homs"}));
  EXPECT_EQ(find("Homs", 1)->kind, PlaceKind::admin);
  EXPECT_EQ(find("Homs", 1)->precision, PlacePrecision::admin);
  EXPECT_EQ(find("Homs", 2)->kind, PlaceKind::populated_place);
  EXPECT_EQ(find("Homs", 2)->country, "SY");
}

TEST_F(Places, french_spellings_without_entry_come_by_their_consonants) {
  read_text("L'armée syrienne a repris Boukamal, en Syrie, puis des villages près de Deir Ezzor.");
  EXPECT_EQ(find("Boukamal")->name, "Ālbū Kamāl");
  EXPECT_NEAR(*find("Boukamal")->lat, 34.45, 0.1);
  EXPECT_NEAR(*find("Deir Ezzor")->lon, 40.14, 0.1);
}

TEST_F(Places, adjectives_and_peoples_are_no_places) {
  read_text("L'aviation syrienne et les forces russes ont bombardé les Kurdes et des Syriens.");
  EXPECT_EQ(mentions(), Words{});
}

TEST_F(Places, words_that_open_a_sentence_are_no_places) {
  read_text(
      "Selon une source, trois hommes sont morts. Mars fut calme. Des tirs ont repris. Pierre est parti. Source "
      "militaire.");
  EXPECT_EQ(mentions(), Words{});
}

TEST_F(Places, persons_are_no_places) {
  read_text("Le général Martin Dakar et Ali Hassan ont parlé à la presse à Bamako. Dakar a refusé de répondre.");
  EXPECT_EQ(mentions(), Words{"Bamako"});
}

TEST_F(Places, places_inside_the_name_of_an_organisation_are_none) {
  read_text("L'Observatoire syrien des droits de l'homme a confirmé la nouvelle à Alep.");
  EXPECT_EQ(mentions(), Words{"Alep"});
}

TEST_F(Places, countries_are_found_with_any_article) {
  read_text("Venus d'Irak, ils ont traversé la Syrie, l'Iran et les États-Unis en parlaient ; au Mali aussi.");
  EXPECT_EQ(mentions(), (Words{"Irak", "Syrie", "Iran", "États-Unis", "Mali"}));
  EXPECT_EQ(find("Irak")->precision, PlacePrecision::country);
  EXPECT_EQ(find("Mali")->country, "ML");
  EXPECT_TRUE(find("Mali")->geonames);
}

TEST_F(Places, the_country_under_discussion_chooses_between_namesakes) {
  read_text("Au Liban, une explosion a secoué Tripoli, tandis que l'armée libanaise entrait à Saïda.");
  EXPECT_EQ(find("Tripoli")->country, "LB");
  read_text("En Libye, les milices de Tripoli ont signé une trêve, selon le gouvernement libyen.");
  EXPECT_EQ(find("Tripoli")->country, "LY");
}

TEST_F(Places, a_building_belongs_to_its_name_and_lies_in_its_town) {
  read_text("Un kamikaze s'est fait exploser à Kandahar, en Afghanistan, devant la mosquée Hadji Yacoub.");
  EXPECT_EQ(mentions(), (Words{"Kandahar", "Afghanistan", "mosquée Hadji Yacoub"}));
  const auto* mosque = find("mosquée Hadji Yacoub");
  EXPECT_EQ(mosque->kind, PlaceKind::facility);
  EXPECT_EQ(mosque->precision, PlacePrecision::near);
  EXPECT_NEAR(*mosque->lat, 31.61, 0.1);
  ASSERT_TRUE(mosque->relation);
  EXPECT_EQ(mosque->relation->kind, RelationKind::in);
}

TEST_F(Places, an_unknown_place_is_kept_unresolved_with_a_note) {
  read_text("Au Niger, des hommes armés ont attaqué le village de Zorgblatoua, dans la nuit.");
  EXPECT_EQ(find("Zorgblatoua")->precision, PlacePrecision::unresolved);
  EXPECT_EQ(find("Zorgblatoua")->kind, PlaceKind::populated_place);
  EXPECT_FALSE(find("Zorgblatoua")->lat);
  EXPECT_TRUE(noted("place_unknown", "Zorgblatoua"));
}

TEST_F(Places, relations_point_to_the_other_place) {
  read_text("Les rebelles tiennent Rafah, ville à la frontière avec l'Égypte.");
  ASSERT_TRUE(find("Rafah")->relation);
  EXPECT_EQ(find("Rafah")->relation->kind, RelationKind::border_of);
  EXPECT_EQ(record.text.slice(record.places[find("Rafah")->relation->of.front()].mention), "Égypte");
}

TEST_F(Places, a_river_has_its_article_and_the_town_of_its_name_has_none) {
  read_text("En Ukraine, l'armée tient la rive gauche du Dnipro.");
  EXPECT_EQ(find("Dnipro")->kind, PlaceKind::water);
  read_text("En Ukraine, une frappe a visé Dnipro.");
  EXPECT_EQ(find("Dnipro")->kind, PlaceKind::populated_place);
}

TEST_F(Places, rivers_regions_and_fronts_come_from_the_world) {
  read_text("Dans le Donbass, l'armée tient la rive du Dniepr ; au Sahel, la zone des trois frontières brûle.");
  EXPECT_EQ(find("Donbass")->kind, PlaceKind::region);
  EXPECT_EQ(find("Dniepr")->kind, PlaceKind::water);
  EXPECT_EQ(mentions(), (Words{"Donbass", "Dniepr", "Sahel", "zone des trois frontières"}));
}

TEST_F(Places, every_mention_reads_back_and_stands_in_order) {
  read_text("🚨 À Marioupol\u00A0(Ukraine), l’usine Azovstal\r\nest encerclée ; Kiev dément, de Kharkiv à Kherson.");
  std::uint32_t last = 0;
  for (const auto& place : record.places) {
    EXPECT_LE(last, place.mention.start);
    last = place.mention.end;
    EXPECT_LE(place.alternatives.size(), 3u);
  }
  EXPECT_EQ(find("Marioupol")->country, "UA");
}

TEST_F(Places, an_unknown_place_near_a_known_one_lies_near_it) {
  read_text("En RDC, les rebelles ont pris le village de Kabulanzira, à dix kilomètres de Goma.");
  const auto* village = find("Kabulanzira");
  ASSERT_TRUE(village->relation);
  EXPECT_EQ(village->relation->kind, RelationKind::near);
  EXPECT_EQ(village->precision, PlacePrecision::near);
  EXPECT_NEAR(*village->lat, -1.67, 0.1);
  EXPECT_GE(*village->radius_km, 10);  // no direction is told: ten kilometres around
  EXPECT_FALSE(village->name);
}

TEST_F(Places, a_distance_and_a_direction_move_the_point_of_an_unknown_place) {
  read_text("En Irak, l'armée a repris le village de Zorgblatoua, à 40 kilomètres au sud de Mossoul.");
  const auto* village = find("Zorgblatoua");
  ASSERT_TRUE(village->relation);
  EXPECT_EQ(village->relation->kind, RelationKind::south_of);
  EXPECT_EQ(village->precision, PlacePrecision::near);
  EXPECT_NEAR(*village->lat, *find("Mossoul")->lat - 0.36, 0.02);
  EXPECT_NEAR(*village->lon, *find("Mossoul")->lon, 0.01);
  EXPECT_GE(*village->radius_km, 20);
}

TEST_F(Places, a_name_that_is_measured_from_is_not_where_it_happened) {
  read_text("En Irak, deux raids ont visé des positions à 15 km au sud de Mossoul.");
  const auto* mosul = find("Mossoul");
  ASSERT_TRUE(mosul->relation);
  EXPECT_EQ(mosul->relation->kind, RelationKind::south_of);
  EXPECT_EQ(mosul->relation->of, std::vector<Index>{static_cast<Index>(mosul - record.places.data())});
  EXPECT_EQ(mosul->precision, PlacePrecision::near);
  EXPECT_GE(*mosul->radius_km, 15);
}

TEST_F(Places, two_towns_bound_what_lies_between_them) {
  read_text("En Syrie, un convoi a été attaqué sur la route entre Homs et Hama.");
  for (const char* town : {"Homs", "Hama"}) {
    ASSERT_TRUE(find(town)->relation) << town;
    EXPECT_EQ(find(town)->relation->kind, RelationKind::between);
    EXPECT_EQ(find(town)->relation->of.size(), 2u);
    EXPECT_EQ(find(town)->precision, PlacePrecision::near);
    EXPECT_GE(*find(town)->radius_km, 20);
    EXPECT_LE(*find(town)->radius_km, 40);
  }
}

TEST_F(Places, an_unknown_place_between_two_towns_lies_half_way) {
  read_text("En Syrie, un convoi a été attaqué à Zorgblatoua, entre Homs et Hama.");
  const auto* village = find("Zorgblatoua");
  ASSERT_TRUE(village->relation);
  EXPECT_EQ(village->relation->kind, RelationKind::between);
  ASSERT_TRUE(village->lat);
  EXPECT_NEAR(*village->lat, (*find("Homs")->lat + *find("Hama")->lat) / 2, 0.01);
  EXPECT_EQ(village->country, "SY");
  EXPECT_EQ(find("Homs")->precision, PlacePrecision::exact);
}

TEST_F(Places, a_road_between_two_towns_is_told_by_both) {
  read_text("En Syrie, l'armée a coupé les routes reliant Homs à Hama.");
  ASSERT_TRUE(find("Homs")->relation);
  EXPECT_EQ(find("Homs")->relation->kind, RelationKind::between);
  EXPECT_EQ(find("Hama")->relation->kind, RelationKind::between);
}

TEST_F(Places, two_countries_that_talk_are_not_between_each_other_s_towns) {
  read_text("Des combats ont éclaté entre le Tchad et le Soudan.");
  EXPECT_EQ(find("Tchad")->precision, PlacePrecision::country);
  EXPECT_EQ(find("Soudan")->precision, PlacePrecision::country);
}

TEST_F(Places, a_capital_that_acts_as_its_government_is_no_place) {
  read_text("Moscou dément et Kiev accuse. Des drones ont survolé Moscou. À Kiev, le calme règne.");
  EXPECT_EQ(mentions(), (Words{"Moscou", "Kiev"}));
}

TEST_F(Places, names_in_a_list_of_places_are_places) {
  read_text("Au Nigeria, l'armée a repris Bama, Gwoza et Zorgblatou.");
  EXPECT_EQ(mentions(), (Words{"Nigeria", "Bama", "Gwoza", "Zorgblatou"}));
}

TEST_F(Places, the_name_of_an_agency_or_a_channel_is_no_place) {
  read_text("L'agence Sana et la chaîne France 2 ont montré la ville de Homs, en Syrie.");
  EXPECT_EQ(mentions(), (Words{"Homs", "Syrie"}));
}

TEST_F(Places, a_building_lies_in_the_town_that_follows_it) {
  read_text("Au Nigeria, après Maiduguri, la mosquée Al-Nour de Kano a été visée.");
  const auto* mosque = find("mosquée Al-Nour");
  EXPECT_EQ(mosque->admin1, find("Kano")->admin1);
  EXPECT_NEAR(*mosque->lat, 12.0, 0.1);
}

TEST_F(Places, an_embassy_is_not_in_the_country_it_stands_for) {
  read_text("Au Burkina Faso, des assaillants ont attaqué l'ambassade de France à Ouagadougou.");
  EXPECT_EQ(find("ambassade de France")->country, "BF");
}

TEST_F(Places, a_name_that_fits_two_places_equally_stays_unresolved) {
  read_text("Des combats ont eu lieu à Springfield.");
  const auto* place = find("Springfield");
  EXPECT_EQ(place->precision, PlacePrecision::unresolved);
  EXPECT_FALSE(place->lat);
  EXPECT_EQ(place->alternatives.size(), 3u);
  EXPECT_TRUE(noted("place_ambiguous", "Springfield"));
}

// Work that grew with the square of the mentions would keep this from ending.
TEST_F(Places, a_quarter_is_not_a_town_of_that_name_far_from_the_town_it_lies_in) {
  read_text("À Aden, au Yémen, deux bombes ont explosé dans le quartier d'Al-Chaab.");
  EXPECT_EQ(find("Al-Chaab")->country, "YE");
  EXPECT_EQ(find("Al-Chaab")->kind, PlaceKind::neighbourhood);
}

TEST_F(Places, an_article_before_a_name_means_a_land_and_not_a_town) {
  read_text("Une manifestation a tourné à l'émeute à Portland, dans l'Oregon.");
  EXPECT_EQ(find("Oregon")->kind, PlaceKind::admin);
}

TEST_F(Places, towns_whose_names_french_writes_as_they_are_are_not_told_by_their_sound) {
  read_text("À Washington, aux États-Unis, les élus ont quitté le Congrès. L'obusier Paladin a tiré sur le village.");
  EXPECT_EQ(mentions(), (Words{"Washington", "États-Unis"}));
}

TEST_F(Places, a_word_with_an_article_is_no_town_that_has_none) {
  read_text("Les États-Unis et l'Occident ont condamné l'attaque de Goma, en RDC, et la Cour a protesté.");
  EXPECT_EQ(mentions(), (Words{"États-Unis", "Goma", "RDC"}));
}

TEST_F(Places, a_town_with_an_article_of_its_own_is_one) {
  read_text("En Tunisie, des heurts ont éclaté à la Marsa.");
  EXPECT_EQ(find("Marsa")->country, "TN");
}

TEST_F(Places, another_name_of_a_town_far_away_does_not_place_an_unknown_village) {
  read_text("Au Mali, l'armée a repris le village de Ber aux rebelles.");
  EXPECT_FALSE(find("Ber")->lat);
}

TEST_F(Places, an_acronym_is_no_valley) {
  read_text("Au Pakistan, la vallée de Swat est bouclée. À Dallas, le SWAT a donné l'assaut.");
  EXPECT_EQ(mentions(), (Words{"Pakistan", "vallée de Swat", "Dallas"}));
}

TEST_F(Places, who_is_killed_is_no_town) {
  read_text("En Australie, Sidney a été tué par un tireur. À Sydney, le calme règne.");
  EXPECT_EQ(mentions(), (Words{"Australie", "Sydney"}));
  read_text("Les tirs de mercredi sur Hodeida ont tué six civils.");
  EXPECT_EQ(mentions(), (Words{"Hodeida"}));
}

TEST_F(Places, many_mentions_are_all_kept) {
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "Des tirs ont visé Alep, près de Manbij, en Syrie, et la mosquée Al-Nour. ";
  read_text(text);
  EXPECT_EQ(record.places.size(), 16000u);
}

TEST_F(Places, an_empty_text_has_none) {
  read_text("");
  EXPECT_TRUE(record.places.empty());
}

}  // namespace
}  // namespace selon

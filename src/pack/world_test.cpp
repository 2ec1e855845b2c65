#include "pack/world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/utf8.h"

namespace selon {
namespace {

// Words between spaces and after apostrophes, folded: enough of a cut for names.
std::vector<std::string> cut_at_spaces(std::string_view phrase) {
  std::vector<std::string> words{""};
  for (const char c : fold(phrase)) {
    if (c != ' ') words.back() += c;
    if ((c == ' ' || c == '\'') && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

struct Loaded {
  Vocabulary vocabulary;
  Result<World> world;
};

Loaded load(std::string_view actors, std::string_view places = "", const std::string& language = "fr") {
  Vocabulary vocabulary;
  const Cut cut = [](std::string_view phrase, const FoundWord& found) {
    for (const auto& word : cut_at_spaces(phrase)) found(word);
  };
  auto world = World::build(parse_stanzas(actors, "a.actors").value(), parse_stanzas(places, "p.places").value(),
                            language, cut, vocabulary);
  return {std::move(vocabulary), std::move(world)};
}

std::string error_of(std::string_view actors, std::string_view places = "") {
  const auto loaded = load(actors, places);
  return loaded.world ? "" : loaded.world.error().sentence();
}

// Names of the actors that begin at the first word of the text, shortest first.
std::vector<std::string> actors_at(const Loaded& loaded, std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  for (const auto& word : cut_at_spaces(text)) {
    Token token;
    token.word = loaded.vocabulary.find(word);
    while (text[at] == ' ') ++at;
    const auto written = text.substr(at, word.size());
    at += word.size();
    const bool first_is_capital = written[0] >= 'A' && written[0] <= 'Z';
    token.letters = !first_is_capital         ? Letters::lower
                    : is_in_capitals(written) ? Letters::upper
                                              : Letters::capitalised;
    tokens.push_back(token);
  }
  std::vector<std::string> names;
  loaded.world->match_actors(tokens.data(), tokens.size(), [&](std::size_t, std::uint32_t actor) {
    names.push_back(loaded.world->actors()[actor].name);
  });
  return names;
}

constexpr std::string_view farc = R"(
actor     farc
name      Revolutionary Armed Forces of Colombia
kind      rebel_group
country   CO
fr        Forces armées révolutionnaires de Colombie; FARC; Farc
es        Fuerzas Armadas Revolucionarias de Colombia
since     1964
until     2017-06-27
source    common knowledge
)";

TEST(World, names_of_the_language_and_english_are_found) {
  const auto loaded = load(farc);
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  const std::vector<std::string> name{"Revolutionary Armed Forces of Colombia"};
  EXPECT_EQ(actors_at(loaded, "Forces armées révolutionnaires de Colombie"), name);
  EXPECT_EQ(actors_at(loaded, "revolutionary armed forces of colombia"), name);
  EXPECT_EQ(actors_at(loaded, "Fuerzas Armadas Revolucionarias de Colombia"), std::vector<std::string>{});
}

TEST(World, name_in_capitals_matches_only_capitals_and_name_with_a_capital_only_with_one) {
  const auto loaded = load(R"(
source general
says   x

actor le-monde
name  The World Daily
kind  media
fr    Le Monde

actor rsf
name  Rapid Support Forces
kind  political_militia
fr    FSR
)");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  EXPECT_EQ(actors_at(loaded, "le Monde"), std::vector<std::string>{"The World Daily"});
  EXPECT_EQ(actors_at(loaded, "le monde"), std::vector<std::string>{});
  EXPECT_EQ(actors_at(loaded, "FSR"), std::vector<std::string>{"Rapid Support Forces"});
  EXPECT_EQ(actors_at(loaded, "Fsr"), std::vector<std::string>{});
}

TEST(World, name_in_small_letters_beside_one_with_a_capital_needs_none) {
  const auto loaded = load("actor taliban\nname Taliban\nkind rebel_group\nfr talibans; taliban\nsource x\n");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  EXPECT_EQ(actors_at(loaded, "taliban"), std::vector<std::string>{"Taliban"});
  EXPECT_EQ(actors_at(loaded, "Talibans"), std::vector<std::string>{"Taliban"});
}

TEST(World, links_may_point_forward_and_reach_the_actor) {
  const auto loaded = load(R"(
actor qassam
name  Qassam Brigades
kind  rebel_group
link  wing-of hamas
source x

actor hamas
name  Hamas
kind  rebel_group
source x
)");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  ASSERT_EQ(loaded.world->actors()[0].links.size(), 1U);
  EXPECT_EQ(loaded.world->actors()[loaded.world->actors()[0].links[0].actor].name, "Hamas");
}

TEST(World, actor_is_found_by_its_english_name_unless_two_bear_it) {
  const auto loaded = load(R"(
actor sdf
name  Syrian Democratic Forces
kind  rebel_group
en    SDF
shared SDF
source x

actor jsdf
name  Japan Self-Defense Forces
kind  state_forces
en    SDF
shared SDF
source x
)");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  EXPECT_EQ(loaded.world->find_actor("syrian democratic FORCES"), 0U);
  EXPECT_EQ(loaded.world->find_actor("SDF"), std::nullopt);
  EXPECT_EQ(actors_at(loaded, "SDF").size(), 2U);
}

TEST(World, countries_are_found_by_code) {
  const auto loaded = load("countries names\nsays x\n  SY = Syria; Syrian\n  KE = Kenya; Kenyan\n");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  ASSERT_NE(loaded.world->find_country("KE"), nullptr);
  EXPECT_EQ(loaded.world->find_country("KE")->adjective, "Kenyan");
  EXPECT_EQ(loaded.world->find_country("FR"), nullptr);
}

TEST(World, places_keep_point_and_radius) {
  const auto loaded = load("", R"(
place   euphrates
name    Euphrates
kind    water
country SY
lat     34.9
lon     40.6
radius  500
fr      Euphrate
)");
  ASSERT_TRUE(loaded.world) << loaded.world.error().sentence();
  ASSERT_EQ(loaded.world->places().size(), 1U);
  EXPECT_EQ(loaded.world->places()[0].kind, PlaceKind::water);
  EXPECT_DOUBLE_EQ(loaded.world->places()[0].lat, 34.9);
  EXPECT_DOUBLE_EQ(loaded.world->places()[0].radius_km, 500);
}

TEST(World, faults_are_told_with_file_and_line) {
  EXPECT_THAT(error_of("actor a\nname A\nkind rebels\nsource x\n"), testing::StartsWith("a.actors:3: kind"));
  EXPECT_THAT(error_of("actor a\nname A\nkind ngo\n"), testing::HasSubstr("needs a source"));
  EXPECT_THAT(error_of("actor a\nname A\nkind ngo\nsource x\n\nactor a\nname B\nkind ngo\nsource x\n"),
              testing::StartsWith("a.actors:6: actor a stands twice"));
  EXPECT_THAT(error_of("actor a\nname A\nkind ngo\nsource x\nlink ally-of b\n"),
              testing::HasSubstr("no actor has the id b"));
  EXPECT_THAT(error_of("actor a\nname A\nkind ngo\nsource x\nsince 2012\nuntil 2011-05\n"),
              testing::HasSubstr("ends before it begins"));
  EXPECT_THAT(error_of("actor a\nname A\nkind ngo\nsource x\ncolour red\n"), testing::HasSubstr("unknown field"));
  EXPECT_THAT(error_of("", "place p\nname P\nkind water\nlat 91\nlon 0\n"), testing::StartsWith("p.places:4"));
}

TEST(World, alias_of_two_actors_needs_both_to_say_shared) {
  const std::string one = "actor a\nname Alpha\nkind ngo\nfr FDS\nsource x\n";
  const std::string two = "\nactor b\nname Beta\nkind ngo\nfr FDS\nsource x\n";
  EXPECT_THAT(error_of(one + two), testing::HasSubstr("names a and b"));
  EXPECT_THAT(error_of(one + "shared FDS\n" + two), testing::HasSubstr("names a and b"));
  EXPECT_EQ(error_of(one + "shared FDS\n" + two + "shared FDS\n"), "");
}

TEST(World, circle_of_owners_is_refused_and_allies_may_be_mutual) {
  const std::string head = "actor a\nname Alpha\nkind ngo\nsource x\nlink ";
  const std::string tail = "\n\nactor b\nname Beta\nkind ngo\nsource x\nlink ";
  EXPECT_THAT(error_of(head + "part-of b" + tail + "wing-of a\n"), testing::HasSubstr("circle"));
  EXPECT_THAT(error_of(head + "wing-of b" + tail + "wing a\n"), testing::Eq(""));
  EXPECT_EQ(error_of(head + "ally-of b" + tail + "ally-of a\n"), "");
}

}  // namespace
}  // namespace selon

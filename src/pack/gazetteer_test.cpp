#include "pack/gazetteer.h"

#include <gtest/gtest.h>

#include <random>

#include "base/file.h"
#include "pack/gazetteer_build.h"
#include "pack/gazetteer_format.h"

namespace selon {
namespace {

SourcePlace settlement(std::string name, std::string country, double lat, double lon, std::uint32_t population,
                       std::vector<std::string> names = {}) {
  SourcePlace place;
  place.name = std::move(name);
  place.names = std::move(names);
  place.country = std::move(country);
  place.lat = lat;
  place.lon = lon;
  place.population = population;
  place.feature = "PPL";
  place.kind = PlaceKind::populated_place;
  return place;
}

GazetteerSource small_world() {
  GazetteerSource source;
  source.version = "a small world";
  SourcePlace syria;
  syria.name = "Syria";
  syria.names = {"Syrie", "سوريا"};
  syria.country = "SY";
  syria.feature = "PCLI";
  syria.kind = PlaceKind::country;
  syria.computed = true;
  source.countries["SY"] = 0;
  source.places.push_back(syria);
  SourcePlace unit;
  unit.name = "Deir ez-Zor Governorate";
  unit.names = {"Deir ez-Zor"};
  unit.country = "SY";
  unit.feature = "ADM1";
  unit.kind = PlaceKind::admin;
  unit.computed = true;
  source.admin["SY.07"] = 1;
  source.places.push_back(unit);
  source.places.push_back(settlement("Al Mayādīn", "SY", 35.02, 40.45, 54534, {"الميادين"}));
  source.places.push_back(settlement("Deir ez-Zor", "SY", 35.34, 40.14, 271800));
  source.places.push_back(settlement("Tripoli", "LB", 34.43, 35.84, 229398));
  source.places.push_back(settlement("Tripoli", "LY", 32.89, 13.19, 1150989));
  source.places[2].admin1 = source.places[3].admin1 = "SY.07";
  place_by_settlements(source);
  return source;
}

std::vector<GazetteerHit> find(const Gazetteer& gazetteer, std::string_view name, bool skeletons = true) {
  std::vector<GazetteerHit> hits;
  gazetteer.find(name, skeletons, 10, hits);
  return hits;
}

TEST(Gazetteer, finds_by_each_kind_of_match_and_says_which) {
  const auto bytes = compile_gazetteer(small_world());
  const auto gazetteer = Gazetteer::view(bytes, "test");
  ASSERT_TRUE(gazetteer) << gazetteer.error().sentence();
  ASSERT_TRUE(gazetteer->verify());
  auto hits = find(*gazetteer, "al mayādīn");
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0].match, NameMatch::folded);
  EXPECT_TRUE(hits[0].main_name);
  hits = find(*gazetteer, "Al-Mayadin");
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0].match, NameMatch::bare);
  hits = find(*gazetteer, "Mayadine");
  ASSERT_GE(hits.size(), 1u);
  EXPECT_EQ(hits[0].match, NameMatch::skeleton);
  EXPECT_EQ(gazetteer->spelling(hits[0]), "Al Mayādīn");
  const auto entry = gazetteer->entry(hits[0].entry);
  EXPECT_EQ(gazetteer->name(hits[0].entry), "Al Mayādīn");
  EXPECT_EQ(entry.country, "SY");
  EXPECT_EQ(gazetteer->name(entry.admin1), "Deir ez-Zor Governorate");
  EXPECT_NEAR(entry.lat, 35.02, 1e-9);
  EXPECT_TRUE(find(*gazetteer, "Mayadine", false).empty());
  EXPECT_TRUE(find(*gazetteer, "Atlantis").empty());
}

TEST(Gazetteer, the_most_populous_namesake_comes_first) {
  const auto bytes = compile_gazetteer(small_world());
  const auto gazetteer = Gazetteer::view(bytes, "test");
  const auto hits = find(*gazetteer, "Tripoli");
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(gazetteer->entry(hits[0].entry).country, "LY");
  EXPECT_EQ(gazetteer->entry(hits[1].entry).country, "LB");
}

TEST(Gazetteer, a_unit_lies_where_its_people_live_and_says_that_it_is_computed) {
  const auto bytes = compile_gazetteer(small_world());
  const auto gazetteer = Gazetteer::view(bytes, "test");
  const auto hits = find(*gazetteer, "Deir ez-Zor");
  ASSERT_EQ(hits.size(), 2u);
  const auto unit = gazetteer->entry(hits[0].entry);
  EXPECT_EQ(unit.kind, PlaceKind::admin);
  EXPECT_TRUE(unit.computed);
  EXPECT_FALSE(hits[0].main_name);
  EXPECT_EQ(unit.population, 54534u + 271800u);
  EXPECT_NEAR(unit.lat, (35.02 * 54534 + 35.34 * 271800) / (54534 + 271800), 0.01);
  EXPECT_GT(unit.radius_km(), 20);
}

TEST(Gazetteer, countries_are_found_by_code) {
  const auto bytes = compile_gazetteer(small_world());
  const auto gazetteer = Gazetteer::view(bytes, "test");
  const auto syria = gazetteer->country("SY");
  ASSERT_TRUE(syria);
  EXPECT_EQ(gazetteer->name(*syria), "Syria");
  EXPECT_FALSE(gazetteer->country("XX"));
  std::vector<std::string> names;
  gazetteer->names(*syria, [&](std::string_view name) { names.emplace_back(name); });
  EXPECT_EQ(names, (std::vector<std::string>{"Syria", "Syrie", "سوريا"}));
}

TEST(Gazetteer, the_same_source_gives_the_same_bytes) {
  EXPECT_EQ(compile_gazetteer(small_world()), compile_gazetteer(small_world()));
}

TEST(Gazetteer, a_missing_file_names_the_command_that_builds_one) {
  const auto gazetteer = Gazetteer::open("/nowhere/gazetteer.bin");
  ASSERT_FALSE(gazetteer);
  EXPECT_EQ(gazetteer.error().kind, ErrorKind::not_found);
  EXPECT_NE(gazetteer.error().message.find("selon gazetteer build"), std::string::npos);
}

TEST(Gazetteer, another_version_is_told_apart_from_damage) {
  auto bytes = compile_gazetteer(small_world());
  bytes[8] = 9;
  EXPECT_EQ(Gazetteer::view(bytes, "test").error().kind, ErrorKind::wrong_version);
  bytes[0] = 'x';
  EXPECT_EQ(Gazetteer::view(bytes, "test").error().kind, ErrorKind::damaged);
}

void use_everything(const Gazetteer& gazetteer) {
  for (const char* name : {"Tripoli", "Mayadine", "Syrie", "دير الزور"}) {
    for (const auto& hit : find(gazetteer, name)) {
      gazetteer.entry(hit.entry);
      gazetteer.spelling(hit);
    }
  }
  for (std::uint32_t i = 0; i < std::min(gazetteer.size(), 100u); ++i) {
    gazetteer.entry(i);
    gazetteer.names(i, [](std::string_view) {});
  }
  (void)gazetteer.country("SY");
  (void)gazetteer.version();
  (void)gazetteer.verify();
}

TEST(Gazetteer, a_cut_file_is_refused) {
  const auto bytes = compile_gazetteer(small_world());
  for (std::size_t size = 0; size < bytes.size(); size += 1 + size / 7)
    EXPECT_FALSE(Gazetteer::view(std::string_view(bytes).substr(0, size), "test")) << size;
}

TEST(Gazetteer, a_flipped_bit_anywhere_is_refused_or_found_by_verify_and_never_crashes) {
  const auto bytes = compile_gazetteer(small_world());
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    auto damaged = bytes;
    const auto at = round < 250 ? random() % 400 : random() % damaged.size();
    damaged[at] = static_cast<char>(damaged[at] ^ (1 << (random() % 8)));
    const auto gazetteer = Gazetteer::view(damaged, "test");
    if (!gazetteer) continue;
    EXPECT_FALSE(gazetteer->verify()) << at;
    use_everything(*gazetteer);
  }
}

}  // namespace
}  // namespace selon

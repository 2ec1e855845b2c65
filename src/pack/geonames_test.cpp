#include <gtest/gtest.h>

#include <filesystem>

#include "base/file.h"
#include "pack/geonames_dump.h"
#include "pack/geonames_packages.h"
#include "selon/gazetteer.h"
#include "temporary_folder.h"

namespace selon {
namespace {

void write_world(const TemporaryFolder& folder) {
  folder.write("world/places/unit-words.lex",
               "class  unit_word\nsays   Words of units.\n  governorate, gouvernorat de\n");
}

// id, name, ASCII name, others, lat, lon, class, code, country, cc2, admin1..4, population, elevation, dem, time zone,
// date
std::string row(const std::string& id, const std::string& name, const std::string& others, const std::string& lat,
                const std::string& lon, const std::string& feature, const std::string& code, const std::string& country,
                const std::string& admin1, const std::string& population) {
  return id + "\t" + name + "\t" + name + "\t" + others + "\t" + lat + "\t" + lon + "\t" + feature + "\t" + code +
         "\t" + country + "\t\t" + admin1 + "\t\t\t\t" + population + "\t\t1\tAsia/Damascus\t2020-01-01\n";
}

TEST(GeonamesDump, places_units_and_alternate_names_come_together) {
  const TemporaryFolder folder;
  write_world(folder);
  GazetteerDump dump;
  dump.world = folder.file("world");
  dump.places = {folder.write(
      "SY.txt", row("163843", "Syria", "", "35", "38", "A", "PCLI", "SY", "00", "16945057") +
                    row("169389", "Deir ez-Zor Governorate", "", "35", "40.5", "A", "ADM1", "SY", "07", "1239000") +
                    row("173811", "Al Mayādīn", "Mayadin", "35.02", "40.45", "P", "PPL", "SY", "07", "54534") +
                    row("1", "Euphrates", "", "31", "47.4", "H", "STM", "", "", "0") +
                    row("2", "Some Farm", "", "35", "38", "S", "FRM", "SY", "07", "0"))};
  dump.alternate_names = {
      folder.write("alternateNamesV2.txt",
                   "9\t173811\tfr\tMayadine\t1\t\t\t\n10\t173811\tlink\thttps://example.org\n11\t99\tfr\tNowhere\n")};
  dump.admin1 = folder.write("admin1CodesASCII.txt", "SY.07\tDeir ez-Zor\tDeir ez-Zor\t169389\n");
  const auto summary = import_gazetteer(dump, folder.file("out.bin"));
  ASSERT_TRUE(summary) << summary.error().sentence();
  EXPECT_EQ(summary->places, 4u);
  const auto found = find_in_gazetteer(folder.file("out.bin"), "Mayadine", 5);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1u);
  EXPECT_EQ(found->front().match, GazetteerMatch::exact);
  EXPECT_EQ(found->front().admin1, "Deir ez-Zor Governorate");
  EXPECT_EQ(found->front().geonames, 173811);
  const auto unit = find_in_gazetteer(folder.file("out.bin"), "Deir ez-Zor", 5);
  ASSERT_TRUE(unit);
  ASSERT_EQ(unit->size(), 1u);
  EXPECT_EQ(unit->front().kind, PlaceKind::admin);
  EXPECT_TRUE(verify_gazetteer(folder.file("out.bin")));
}

TEST(GeonamesDump, a_damaged_line_is_named_with_file_and_line) {
  const TemporaryFolder folder;
  write_world(folder);
  GazetteerDump dump;
  dump.world = folder.file("world");
  const auto good = row("173811", "Al Mayādīn", "", "35.02", "40.45", "P", "PPL", "SY", "07", "54534");
  const std::pair<std::string, std::string> cases[] = {
      {"173811\tonly three\tcolumns\n", "columns"},
      {row("x1", "A", "", "35", "40", "P", "PPL", "SY", "07", "1"), "GeoNames id"},
      {row("1", "A", "", "95", "40", "P", "PPL", "SY", "07", "1"), "latitude"},
      {row("1", "A", "", "35", "nan", "P", "PPL", "SY", "07", "1"), "longitude"},
      {row("1", "A", "", "35", "40", "P", "PPL", "SY", "07", "many"), "population"},
      {row("1", "\xff", "", "35", "40", "P", "PPL", "SY", "07", "1"), "UTF-8"}};
  for (const auto& [bad, word] : cases) {
    dump.places = {folder.write("bad.txt", good + bad)};
    const auto summary = import_gazetteer(dump, folder.file("bad.bin"));
    ASSERT_FALSE(summary) << word;
    EXPECT_EQ(summary.error().kind, ErrorKind::bad_input);
    EXPECT_TRUE(summary.error().place.ends_with("bad.txt:2")) << summary.error().place;
    EXPECT_NE(summary.error().message.find(word), std::string::npos) << summary.error().message;
    EXPECT_FALSE(std::filesystem::exists(folder.file("bad.bin")));
  }
}

TEST(GeonamesPackages, unit_words_are_taken_off_at_the_edges_only) {
  const std::vector<std::string> words = {"gouvernorat de", "governorate", "oblast"};
  EXPECT_EQ(without_unit_words("Deir ez-Zor Governorate", words), "Deir ez-Zor");
  EXPECT_EQ(without_unit_words("gouvernorat de Deir ez-Zor", words), "Deir ez-Zor");
  EXPECT_EQ(without_unit_words("Oblastica", words), "");
  EXPECT_EQ(without_unit_words("Oblast", words), "");
}

TEST(GeonamesPackages, a_cut_mo_file_is_refused) {
  std::string mo(
      "\xde\x12\x04\x95\0\0\0\0\x01\0\0\0\x1c\0\0\0\x24\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x2c\0\0\0\x05\0\0\0\x2f\0\0\0SY"
      "\0Syrie\0",
      53);
  auto messages = read_mo(mo, "test.mo");
  ASSERT_TRUE(messages) << messages.error().sentence();
  ASSERT_EQ(messages->size(), 1u);
  EXPECT_EQ(messages->front(), (std::pair<std::string, std::string>{"SY", "Syrie"}));
  for (std::size_t size = 0; size + 1 < mo.size(); ++size) EXPECT_FALSE(read_mo(mo.substr(0, size), "test.mo")) << size;
}

// What the packaged data must give, with coordinates known from maps (to half a degree).
TEST(GeonamesPackages, places_of_the_wars_are_found_in_the_built_gazetteer) {
  const std::string path = std::string(SELON_BINARY_DIR) + "/gazetteer.bin";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "no gazetteer is built yet";
  struct Known {
    const char *name, *country;
    double lat, lon;
  };
  constexpr Known known[] = {
      {"Mayadine", "SY", 35.02, 40.45}, {"Boukamal", "SY", 34.45, 40.92},  {"Deir Ezzor", "SY", 35.34, 40.14},
      {"Raqqa", "SY", 35.95, 39.01},    {"Hawija", "IQ", 35.33, 43.77},    {"Al-Bab", "SY", 36.37, 37.52},
      {"Manbij", "SY", 36.53, 37.95},   {"Kirkouk", "IQ", 35.47, 44.39},   {"Mossoul", "IQ", 36.34, 43.13},
      {"Alep", "SY", 36.20, 37.16},     {"Tombouctou", "ML", 16.77, -3.0}, {"Maiduguri", "NG", 11.85, 13.16},
      {"Kiev", "UA", 50.45, 30.52},     {"Marioupol", "UA", 47.10, 37.54}, {"Bakhmout", "UA", 48.59, 38.0},
      {"Goma", "CD", -1.68, 29.22},     {"Khartoum", "SD", 15.55, 32.53},  {"El-Fasher", "SD", 13.63, 25.35},
      {"Irak", "IQ", 33.0, 44.0},       {"Syrie", "SY", 35.0, 38.0}};
  for (const auto& place : known) {
    const auto found = find_in_gazetteer(path, place.name, 3);
    ASSERT_TRUE(found) << found.error().sentence();
    ASSERT_FALSE(found->empty()) << place.name;
    EXPECT_EQ(found->front().country, place.country) << place.name << ": " << found->front().name;
    EXPECT_NEAR(found->front().lat, place.lat, 0.8) << place.name;
    EXPECT_NEAR(found->front().lon, place.lon, 0.8) << place.name;
  }
}

}  // namespace
}  // namespace selon

// Users' own places: what is read, and with what line a mistake is named.
#include "pack/own_places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"
#include "selon/pack.h"
#include "temporary_folder.h"

namespace selon {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string error_of(const Result<std::vector<OwnPlace>>& result) {
  return result ? "none" : result.error().sentence();
}

TEST(OwnPlaces, csv_gives_all_fields) {
  const auto places = parse_places_csv(
      "name,lat,lon,names,kind,country,admin1,admin2,radius_km,geonames\r\n"
      "\"Kfar, Nabudah\",35.42,-36.4,Kafr Nabouda;\"\"\r\n",
      "mine.csv");
  EXPECT_FALSE(places) << "a quote inside an open field is a mistake";
  const auto right = parse_places_csv(
      "lon,name,lat,names,kind,country,admin1,admin2,radius_km,geonames\r\n"
      "-36.4,\"Kfar, \"\"Nabudah\"\"\",35.42,Kafr Nabouda; كفر نبودة,facility,SY,Hama,Suqaylabiyah,2,17\r\n",
      "mine.csv");
  ASSERT_TRUE(right) << right.error().sentence();
  ASSERT_EQ(right->size(), 1u);
  const OwnPlace& place = right->front();
  EXPECT_EQ(place.name, "Kfar, \"Nabudah\"");
  EXPECT_THAT(place.names, ElementsAre("Kafr Nabouda", "كفر نبودة"));
  EXPECT_EQ(place.kind, PlaceKind::facility);
  EXPECT_EQ(place.country, "SY");
  EXPECT_EQ(place.admin1, "Hama");
  EXPECT_EQ(place.admin2, "Suqaylabiyah");
  EXPECT_EQ(place.geonames, 17);
  EXPECT_DOUBLE_EQ(place.lat, 35.42);
  EXPECT_DOUBLE_EQ(place.lon, -36.4);
  EXPECT_DOUBLE_EQ(place.radius_km, 2);
  EXPECT_EQ(place.at, "mine.csv:2");
}

TEST(OwnPlaces, a_mistake_in_csv_is_named_with_its_line) {
  const auto error = [](std::string_view bytes) { return error_of(parse_places_csv(bytes, "f.csv")); };
  EXPECT_THAT(error(""), HasSubstr("f.csv:1"));
  EXPECT_THAT(error("name,lat\n"), HasSubstr("f.csv:1: the first line names the columns, and has no lon"));
  EXPECT_THAT(error("name,lat,lon,colour\n"), HasSubstr("\"colour\" is no column"));
  EXPECT_THAT(error("name,lat,lon,lat\n"), HasSubstr("stands twice"));
  EXPECT_THAT(error("name,lat,lon\nA,1,2\nB,91,2\n"), HasSubstr("f.csv:3: lat is a number"));
  EXPECT_THAT(error("name,lat,lon\nA,1,2\n\nB,1,nan\n"), HasSubstr("f.csv:4: lon is a number"));
  EXPECT_THAT(error("name,lat,lon\n,1,2\n"), HasSubstr("f.csv:2: a place needs a name"));
  EXPECT_THAT(error("name,lat,lon\nA,1\n"), HasSubstr("f.csv:2: the line has 2 fields, and the first line names 3"));
  EXPECT_THAT(error("name,lat,lon\n\"A,1,2\n"), HasSubstr("f.csv:2: a quotation mark"));
  EXPECT_THAT(error("name,lat,lon\n\"A\nB\",1,2\nC,1,x\n"), HasSubstr("f.csv:4: lon"));
  EXPECT_THAT(error("name,lat,lon,kind\nA,1,2,town\n"), HasSubstr("\"town\" is no kind of place"));
  EXPECT_THAT(error("name,lat,lon,country\nA,1,2,Syria\n"), HasSubstr("country is a code"));
  EXPECT_THAT(error("name,lat,lon,radius_km\nA,1,2,-1\n"), HasSubstr("radius_km"));
  EXPECT_THAT(error("name,lat,lon,geonames\nA,1,2,0\n"), HasSubstr("geonames"));
}

TEST(OwnPlaces, geojson_gives_points_and_leaves_other_properties_alone) {
  const auto places = parse_places_geojson(
      R"({"features": [{"properties": {"name": "Kfar Nabudah", "names": ["Kafr Nabouda", "KN"], "marker": {"x": [1]},
          "radius_km": 2.5, "admin1": null}, "geometry": {"coordinates": [36.4, 35.42, 300], "type": "Point"},
          "type": "Feature"}], "type": "FeatureCollection"})",
      "mine.geojson");
  ASSERT_TRUE(places) << places.error().sentence();
  ASSERT_EQ(places->size(), 1u);
  EXPECT_EQ(places->front().name, "Kfar Nabudah");
  EXPECT_THAT(places->front().names, ElementsAre("Kafr Nabouda", "KN"));
  EXPECT_DOUBLE_EQ(places->front().lon, 36.4);
  EXPECT_DOUBLE_EQ(places->front().lat, 35.42);
  EXPECT_DOUBLE_EQ(places->front().radius_km, 2.5);
  EXPECT_FALSE(places->front().admin1);
}

TEST(OwnPlaces, a_mistake_in_geojson_is_named_with_its_line) {
  const auto error = [](std::string_view bytes) { return error_of(parse_places_geojson(bytes, "f.json")); };
  EXPECT_THAT(error(""), HasSubstr("f.json:1"));
  EXPECT_THAT(error("[]"), HasSubstr("is no JSON object"));
  EXPECT_THAT(error(R"({"type": "Feature"})"), HasSubstr("FeatureCollection"));
  const std::string head = "{\"type\": \"FeatureCollection\", \"features\": [\n";
  EXPECT_THAT(error(head + "\n{\"type\": \"Feature\", \"properties\": {\"name\": \"A\"}, \"geometry\": "
                           "{\"type\": \"Polygon\", \"coordinates\": []}}]}"),
              HasSubstr("f.json:3: a place's geometry is a Point"));
  EXPECT_THAT(error(head + "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": "
                           "{\"type\": \"Point\", \"coordinates\": [1, 2]}}]}"),
              HasSubstr("f.json:2: a place needs a name"));
  EXPECT_THAT(error(head + "{\"type\": \"Feature\", \"properties\": {\"name\": \"A\"}, \"geometry\": "
                           "{\"type\": \"Point\", \"coordinates\": [1, 95]}}]}"),
              HasSubstr("lat is a number"));
  EXPECT_NE(error(head + "{\"type\": \"Feature\", \"properties\": {\"name\": \"A"), "none");
}

TEST(OwnPlaces, a_file_that_is_cut_anywhere_gives_an_error_or_fewer_places_and_no_crash) {
  const std::string csv = "name,lat,lon,names\n\"A, \"\"b\"\"\",1.5,2,c;d\nE,3,4,\n";
  for (std::size_t size = 0; size <= csv.size(); ++size) {
    const auto places = parse_places_csv(std::string_view(csv).substr(0, size), "f.csv");
    EXPECT_LE(places ? places->size() : 0, 2u);
  }
  const std::string json =
      R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]})";
  for (std::size_t size = 0; size < json.size(); ++size)
    EXPECT_FALSE(parse_places_geojson(std::string_view(json).substr(0, size), "f.json")) << size;
  EXPECT_TRUE(parse_places_geojson(json, "f.json"));
}

class OwnPlacesReading : public ::testing::Test {
 protected:
  TemporaryFolder folder;

  std::string write(const std::string& name, std::string_view bytes) { return folder.write(name, bytes); }
  Result<Language> load(const std::string& file) {
    KnowledgePaths paths = test::knowledge_paths();
    paths.places = {file};
    return Language::load("fr", paths);
  }
};

TEST_F(OwnPlacesReading, an_own_place_wins_over_the_gazetteer_and_says_so) {
  const auto language = load(
      write("mine.csv", "name,lat,lon,names,kind,country,admin1\nMossoul,10.5,20.5,Nulleville,facility,TD,Ennedi\n"));
  ASSERT_TRUE(language) << language.error().sentence();
  for (const char* text : {"Un raid a visé Mossoul vendredi.", "Un raid a visé Nulleville vendredi."}) {
    const Record record = read(*Text::from_utf8(text), {.published = parse_date("2017-10-13")}, *language);
    ASSERT_EQ(record.places.size(), 1u) << text;
    const Place& place = record.places[0];
    EXPECT_EQ(place.name, "Mossoul");
    EXPECT_EQ(place.country, "TD");
    EXPECT_EQ(place.admin1, "Ennedi");
    EXPECT_EQ(place.kind, PlaceKind::facility);
    EXPECT_DOUBLE_EQ(place.lat.value_or(0), 10.5);
    EXPECT_EQ(place.rule, "place.own");
    EXPECT_TRUE(place.alternatives.empty());
  }
  EXPECT_THAT(versions(*language).gazetteer, HasSubstr("1 own places, "));
  EXPECT_THAT(versions(test::french()).gazetteer, ::testing::Not(HasSubstr("own places")));
}

TEST_F(OwnPlacesReading, an_own_place_wins_over_a_place_of_the_world) {
  const auto language = load(write("mine.csv", "name,lat,lon,kind\nEuphrate,1,2,facility\n"));
  ASSERT_TRUE(language) << language.error().sentence();
  const Record record = read(*Text::from_utf8("Ils ont franchi l'Euphrate."), {}, *language);
  ASSERT_EQ(record.places.size(), 1u);
  EXPECT_DOUBLE_EQ(record.places[0].lat.value_or(0), 1);
}

TEST_F(OwnPlacesReading, a_broken_file_stops_the_loading_with_its_line) {
  const std::string path = write("mine.csv", "name,lat,lon\nA,1,2\nB,north,2\n");
  const auto language = load(path);
  ASSERT_FALSE(language);
  EXPECT_EQ(language.error().kind, ErrorKind::bad_knowledge);
  EXPECT_EQ(language.error().place, path + ":3");
  EXPECT_EQ(load(folder.path() + "/none.csv").error().kind, ErrorKind::not_found);
  EXPECT_THAT(load(write("mine.txt", "")).error().message, HasSubstr("*.csv, *.geojson"));
  EXPECT_THAT(load(write("latin.csv", "name,lat,lon\n\xE9,1,2\n")).error().sentence(), HasSubstr("latin.csv:2"));
}

}  // namespace
}  // namespace selon

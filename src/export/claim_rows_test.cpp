#include "selon/claim_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace selon {
namespace {

// "Selon l'OSDH, au moins 12 civils, \"tous\" ont péri à Mayadine." with one claim.
Record sample() {
  const std::string text = "Selon l'OSDH, au moins 12 civils, \"tous\" ont péri à Mayadine.";
  Record record;
  record.id = "abc";
  record.language = "xx";
  record.metadata.published = parse_date("2017-10-13");
  record.metadata.outlet = "Agence, Est";
  record.text = *Text::from_utf8(text);
  const auto words = [&](std::string_view part) {
    const auto at = static_cast<std::uint32_t>(text.find(part));
    return Span{at, at + static_cast<std::uint32_t>(part.size())};
  };
  Place place;
  place.mention = words("Mayadine");
  place.name = "Al Mayadin";
  place.country = "SY";
  place.lat = 35.02;
  place.lon = 40.45;
  place.precision = PlacePrecision::exact;
  record.places.push_back(place);
  record.actors.push_back({.name = "Observatory", .mentions = {words("l'OSDH")}});
  record.actors.push_back({.name = "Civilians", .mentions = {words("civils")}});
  Figure figure;
  figure.mention = words("12");
  figure.value = figure.low = 12;
  figure.unit = "person";
  figure.kind = FigureKind::killed;
  figure.category = Category::civilians;
  record.figures.push_back(figure);
  record.voices.push_back({.source = words("l'OSDH"), .source_actor = 0});
  Claim claim;
  claim.type = ClaimType::casualties;
  claim.trigger = words("péri");
  claim.target = {1};
  claim.place = {0};
  claim.figures = {0};
  claim.voices = {0};
  claim.when = When{{parse_date("2017-10-06"), std::nullopt}, Basis::context};
  claim.evidence = words(text);
  record.claims.push_back(claim);
  return record;
}

const StoredClaim stored{.id = "0123456789abcdef", .report = 3, .reading = 5, .position = 0};

TEST(ClaimRows, json_carries_names_in_the_place_of_indices) {
  const auto claim = nlohmann::json::parse(write_claim_json(stored, sample()));
  EXPECT_EQ(claim["claim"], "0123456789abcdef");
  EXPECT_EQ(claim["report"]["number"], 3);
  EXPECT_EQ(claim["report"]["published"], "2017-10-13");
  EXPECT_EQ(claim["type"], "casualties");
  EXPECT_EQ(claim["actors"], nlohmann::json::array());
  EXPECT_EQ(claim["targets"][0], "Civilians");
  EXPECT_EQ(claim["places"][0]["name"], "Al Mayadin");
  EXPECT_EQ(claim["figures"][0]["low"], 12);
  EXPECT_TRUE(claim["figures"][0]["high"].is_null());
  EXPECT_EQ(claim["voices"][0]["actor"], "Observatory");
  EXPECT_EQ(claim["voices"][0]["text"], "l'OSDH");
  EXPECT_EQ(claim["when"]["earliest"], "2017-10-06");
  EXPECT_TRUE(claim["when"]["latest"].is_null());
  EXPECT_TRUE(claim["means"].is_null());
  EXPECT_EQ(claim["trigger"], "péri");
}

TEST(ClaimRows, csv_quotes_commas_and_quotation_marks) {
  EXPECT_EQ(
      write_claim_csv(stored, sample()),
      "0123456789abcdef,3,abc,2017-10-13,\"Agence, Est\",,casualties,actual,false,,Civilians,Al Mayadin,35.02,40.45,"
      "2017-10-06,,context,12.. person killed civilians,Observatory,péri,"
      "\"Selon l'OSDH, au moins 12 civils, \"\"tous\"\" ont péri à Mayadine.\"");
}

TEST(ClaimRows, no_cell_of_csv_is_a_formula) {
  Record record = sample();
  record.metadata.outlet = "=HYPERLINK(\"http://x\")";
  record.actors[0].name = "@Group";
  record.places[0].lon = -3.5;
  const auto line = write_claim_csv(stored, record);
  EXPECT_NE(line.find("'=HYPERLINK("), std::string::npos) << line;
  EXPECT_NE(line.find(",'@Group,"), std::string::npos) << line;
  EXPECT_NE(line.find(",-3.5,"), std::string::npos) << line;  // numbers stay numbers
}

TEST(ClaimRows, csv_line_has_as_many_fields_as_the_header) {
  Record record = sample();
  record.metadata.outlet = "Agence";
  record.claims[0].evidence = record.claims[0].trigger;
  EXPECT_EQ(std::ranges::count(write_claim_csv(stored, record), ','), std::ranges::count(claim_csv_header(), ','));
}

}  // namespace
}  // namespace selon

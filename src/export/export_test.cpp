#include "selon/export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "csv_cells.h"
#include "export/countries.h"
#include "export/csv.h"
#include "told.h"

namespace selon {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// An air strike with twelve dead, told by two outlets.
std::vector<ToldClaim> strike() {
  std::vector<ToldClaim> claims;
  for (const int report : {1, 2}) {
    auto claim = told_claim(report, ClaimType::air_strike, "a" + std::to_string(report), report == 1 ? "Une" : "Deux");
    claim.actors = {told_actor("Syrian Army", ActorKind::state_forces, "SY")};
    claim.targets = {told_actor("Islamic State", ActorKind::rebel_group)};
    claim.acled = AcledCode{"Explosions/Remote violence", "Air/drone strike"};
    claim.plover = "ASSAULT/aerial";
    claim.evidence = "Une frappe a tué des combattants à Mayadine";
    claim.figures = {
        told_figure(report == 1 ? 12 : 15, report == 1 ? 12 : 15, FigureKind::killed, Category::combatants)};
    claims.push_back(std::move(claim));
  }
  return claims;
}

Export exported(const std::vector<ToldClaim>& claims, ExportOptions options) {
  const auto events = propose_events(claims);
  return export_picture(claims, events, options);
}

TEST(Csv, cells_that_begin_as_formulas_are_text) {
  for (const std::string sign : {"=", "+", "-", "@", "\t", "\r", "\n", "  =", "＝", "＋", "－", "＠"}) {
    CsvLine line;
    line.text(sign + "cmd|' /C calc'!A0");
    const auto written = line.take();
    EXPECT_TRUE(written.starts_with('\'') || written.starts_with("\"'")) << written;
  }
  CsvLine line;
  line.number("-3.5");
  line.text("12 - 15");
  line.text("a\"b,c");
  EXPECT_EQ(line.take(), "-3.5,12 - 15,\"a\"\"b,c\"");
}

TEST(Export, every_table_guards_what_reports_say) {
  auto claims = strike();
  claims[0].metadata.outlet = "=HYPERLINK(1)";
  claims[0].evidence = "@SUM(A1)";
  claims[0].actors[0].name = "+1";
  claims[0].places[0].words = "-1";
  claims[0].metadata.url = "\tx";
  for (const auto format :
       {ExportFormat::event_report, ExportFormat::acled, ExportFormat::ucdp, ExportFormat::hxl, ExportFormat::csv}) {
    const auto csv = exported(claims, {format}).bytes;
    for (const std::string begun : {",=", ",@", ",+1", ",\"=", ",\"@", ",\"\t"})
      EXPECT_THAT(csv, Not(HasSubstr(begun)));
  }
}

TEST(Export, acled_has_its_31_columns_and_codebook_values) {
  const auto csv = cells(exported(strike(), {ExportFormat::acled}).bytes);
  ASSERT_EQ(csv.size(), 2u);
  EXPECT_EQ(csv[0].size(), 31u);
  EXPECT_EQ(csv[0].front(), "event_id_cnty");
  EXPECT_EQ(csv[0].back(), "timestamp");
  EXPECT_EQ(cell(csv, 1, "event_date"), "2017-10-12");
  EXPECT_EQ(cell(csv, 1, "time_precision"), "1");
  EXPECT_EQ(cell(csv, 1, "disorder_type"), "Political violence");
  EXPECT_EQ(cell(csv, 1, "sub_event_type"), "Air/drone strike");
  EXPECT_EQ(cell(csv, 1, "inter1"), "State forces");
  EXPECT_EQ(cell(csv, 1, "interaction"), "State forces-Rebel group");
  EXPECT_EQ(cell(csv, 1, "iso"), "760");
  EXPECT_EQ(cell(csv, 1, "region"), "Middle East");
  EXPECT_EQ(cell(csv, 1, "country"), "Syria");
  EXPECT_EQ(cell(csv, 1, "fatalities"), "12");  // the most conservative of 12 and 15
  EXPECT_EQ(cell(csv, 1, "source"), "Deux; Une");
}

TEST(Export, acled_invents_no_day_and_no_place) {
  auto claims = strike();
  for (auto& claim : claims) claim.when.reset();
  const auto undated = exported(claims, {ExportFormat::acled});
  EXPECT_EQ(undated.rows, 0u);
  EXPECT_EQ(undated.left_out.at("no day, or more than a month of days"), 1u);
  claims = strike();
  for (auto& claim : claims) claim.places.clear();
  EXPECT_EQ(exported(claims, {ExportFormat::acled}).rows, 0u);
}

TEST(Export, ucdp_has_its_49_columns_in_order_of_size) {
  const auto csv = cells(exported(strike(), {ExportFormat::ucdp}).bytes);
  ASSERT_EQ(csv.size(), 2u);
  EXPECT_EQ(csv[0].size(), 49u);
  EXPECT_EQ(cell(csv, 1, "low"), "12");
  EXPECT_EQ(cell(csv, 1, "best"), "12");
  EXPECT_EQ(cell(csv, 1, "high"), "15");
  EXPECT_EQ(cell(csv, 1, "deaths_b"), "12");  // combatants of the side that is no state
  EXPECT_EQ(cell(csv, 1, "deaths_unknown"), "0");
  EXPECT_EQ(cell(csv, 1, "type_of_violence"), "1");
  EXPECT_EQ(cell(csv, 1, "number_of_sources"), "2");
  EXPECT_EQ(cell(csv, 1, "country_id"), "652");
  EXPECT_EQ(cell(csv, 1, "gwnoa"), "652");
  EXPECT_EQ(cell(csv, 1, "gwnob"), "");
  EXPECT_EQ(cell(csv, 1, "geom_wkt"), "POINT (40.45 35.02)");
  EXPECT_EQ(cell(csv, 1, "priogrid_gid"), "180441");
}

TEST(Export, ucdp_refuses_a_type_of_violence_where_a_side_is_unknown) {
  auto claims = strike();
  for (auto& claim : claims) claim.targets.clear();
  const auto result = exported(claims, {ExportFormat::ucdp});
  EXPECT_EQ(cell(cells(result.bytes), 1, "type_of_violence"), "");
  EXPECT_EQ(result.left_out.count("type_of_violence: not told (the row is there, the field empty)"), 1u);
  for (auto& claim : claims) claim.targets = {told_actor("Civilians", ActorKind::civilians)};
  EXPECT_EQ(cell(cells(exported(claims, {ExportFormat::ucdp}).bytes), 1, "type_of_violence"), "3");
}

TEST(Export, geojson_has_precision_and_radius_and_no_point_where_none_is_told) {
  auto claims = strike();
  const auto there = json::parse(exported(claims, {ExportFormat::geojson}).bytes);
  EXPECT_EQ(there["features"][0]["geometry"]["coordinates"], json({40.45, 35.02}));
  EXPECT_EQ(there["features"][0]["properties"]["precision"], "exact");
  EXPECT_EQ(there["features"][0]["properties"]["radius_km"], 3);
  for (auto& claim : claims) claim.places.clear();
  EXPECT_TRUE(json::parse(exported(claims, {ExportFormat::geojson}).bytes)["features"][0]["geometry"].is_null());
}

TEST(Export, annotations_select_by_quote_and_by_position) {
  auto claims = strike();
  claims[0].evidence_at = {7, 50};
  claims[0].before = "avant ";
  const auto page = json::parse(exported(claims, {ExportFormat::annotation}).bytes);
  EXPECT_EQ(page["@context"], "http://www.w3.org/ns/anno.jsonld");
  const auto& selector = page["items"][0]["target"]["selector"];
  EXPECT_EQ(selector[0]["type"], "TextQuoteSelector");
  EXPECT_EQ(selector[0]["exact"], claims[0].evidence);
  EXPECT_EQ(selector[0]["prefix"], "avant ");
  EXPECT_EQ(selector[1]["type"], "TextPositionSelector");
  EXPECT_EQ(selector[1]["start"], 7);
}

TEST(Export, json_lines_are_objects_each) {
  for (const auto format : {ExportFormat::jsonl, ExportFormat::plover}) {
    const auto result = exported(strike(), {format});
    std::istringstream lines(result.bytes);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) EXPECT_TRUE(json::accept(line)) << line;
    EXPECT_EQ(count, result.rows);
    EXPECT_GT(count, 0u);
  }
}

TEST(Export, hxl_has_a_row_of_tags_under_its_names) {
  const auto csv = cells(exported(strike(), {ExportFormat::hxl}).bytes);
  ASSERT_GE(csv.size(), 3u);
  for (const auto& tag : csv[1]) EXPECT_TRUE(tag.starts_with('#')) << tag;
  EXPECT_EQ(cell(csv, 1, "killed_low"), "#affected+killed+min");
}

TEST(Export, side_file_counts_what_is_empty) {
  const auto result = exported(strike(), {ExportFormat::ucdp});
  const auto counts = json::parse(write_export_counts(result));
  EXPECT_EQ(counts["rows"], 1);
  EXPECT_EQ(counts["empty"]["conflict_name"], 1);
  EXPECT_EQ(counts["empty"]["best"], 0);
}

TEST(Export, mark_stands_first_in_every_table_where_it_is_asked_for) {
  for (const auto format :
       {ExportFormat::event_report, ExportFormat::acled, ExportFormat::ucdp, ExportFormat::hxl, ExportFormat::csv}) {
    const auto bytes = exported(strike(), {format}).bytes;
    EXPECT_FALSE(bytes.starts_with("\xEF"));
    EXPECT_EQ(exported(strike(), {format, {}, ByteOrderMark::write}).bytes, "\xEF\xBB\xBF" + bytes);
  }
}

TEST(Export, nothing_gives_a_header_and_no_row) {
  for (const auto format : {ExportFormat::event_report, ExportFormat::acled, ExportFormat::ucdp, ExportFormat::csv})
    EXPECT_EQ(cells(exported({}, {format}).bytes).size(), 1u);
  EXPECT_TRUE(json::parse(exported({}, {ExportFormat::geojson}).bytes)["features"].empty());
  EXPECT_TRUE(json::parse(exported({}, {ExportFormat::annotation}).bytes)["items"].empty());
}

TEST(Countries, have_names_numbers_and_regions) {
  EXPECT_EQ(country_name("CI"), "Côte d’Ivoire");
  EXPECT_EQ(country_number("YE"), 887);
  EXPECT_EQ(acled_country("CI"), "Ivory Coast");
  EXPECT_EQ(acled_country("CD"), "Democratic Republic of Congo");
  EXPECT_EQ(acled_country("YE"), "Yemen");
  EXPECT_EQ(acled_region("AF"), "Caucasus and Central Asia");
  EXPECT_EQ(acled_region("ML"), "Western Africa");
  EXPECT_EQ(ucdp_region("EG"), "Middle East");
  EXPECT_EQ(ucdp_region("TR"), "Middle East");
  EXPECT_EQ(gleditsch_ward("UA"), 369);
  EXPECT_EQ(gleditsch_ward("ZZ"), std::nullopt);
  EXPECT_EQ(country_number("ZZ"), std::nullopt);
}

}  // namespace
}  // namespace selon

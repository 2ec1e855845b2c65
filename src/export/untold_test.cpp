// Numbers that nobody tells: none in any form under any rule, but where a codebook asks for one, and then said to be
// the codebook's.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "csv_cells.h"
#include "selon/export.h"
#include "told.h"

namespace selon {
namespace {

using nlohmann::json;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

constexpr auto tallies = {Tally::acled, Tally::ucdp, Tally::minmax};

// "L'armée a bombardé Mayadine": no word of victims.
ToldClaim raid() {
  auto claim = told_claim(1, ClaimType::air_strike, "a");
  claim.acled = AcledCode{"Explosions/Remote violence", "Air/drone strike"};
  claim.actors = {told_actor("Syrian Army", ActorKind::state_forces, "SY")};
  claim.evidence = "L'armée a bombardé Mayadine";
  return claim;
}

ToldClaim toll(std::vector<ToldFigure> figures) {
  auto claim = told_claim(1, ClaimType::casualties, "b");
  claim.figures = std::move(figures);
  return claim;
}

Export exported_as(std::vector<ToldClaim> claims, ExportFormat format, Tally tally) {
  std::vector<std::size_t> all(claims.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  const std::vector<Event> events = {describe_event(claims, all)};
  return export_picture(claims, events, {format, tally});
}

std::string last_cell(const Export& table, const std::string& column) {
  const auto rows = cells(table.bytes);
  return cell(rows, rows.size() - 1, column);
}

TEST(Untold, silence_is_no_number_in_any_form_under_any_rule) {
  for (const Tally tally : tallies) {
    for (const std::string column :
         {"killed_low", "killed_best", "killed_high", "injured_low", "injured_best", "injured_high"}) {
      EXPECT_EQ(last_cell(exported_as({raid()}, ExportFormat::hxl, tally), column), "") << column;
      const auto map = json::parse(exported_as({raid()}, ExportFormat::geojson, tally).bytes);
      EXPECT_TRUE(map["features"][0]["properties"][column].is_null()) << column;
      EXPECT_TRUE(json::parse(exported_as({raid()}, ExportFormat::jsonl, tally).bytes)[column].is_null()) << column;
    }
    for (const std::string column : {"killed_low", "killed_best", "killed_high"})
      EXPECT_EQ(last_cell(exported_as({raid()}, ExportFormat::csv, tally), column), "") << column;
    EXPECT_EQ(exported_as({raid()}, ExportFormat::ucdp, tally).rows, 0u);
  }
}

// "La frappe a fait trente blessés" tells no dead; "douze morts" no injured.
TEST(Untold, one_kind_of_harm_tells_nothing_of_another) {
  for (const Tally tally : tallies) {
    const auto hurt = exported_as({raid(), toll({told_figure(30, 30, FigureKind::wounded)})}, ExportFormat::hxl, tally);
    EXPECT_EQ(last_cell(hurt, "injured_low"), "30");
    EXPECT_EQ(last_cell(hurt, "killed_low"), "");
    const auto killed = exported_as({raid(), toll({told_figure(12, 12)})}, ExportFormat::hxl, tally);
    EXPECT_EQ(last_cell(killed, "killed_low"), "12");
    EXPECT_EQ(last_cell(killed, "injured_low"), "");
  }
}

TEST(Untold, acled_has_the_zero_of_its_codebook_and_says_that_nobody_told_it) {
  const std::string counted = "fatalities: no report tells of dead (the row is there, with 0)";
  const auto silent = exported_as({raid()}, ExportFormat::acled, Tally::acled);
  EXPECT_EQ(last_cell(silent, "fatalities"), "0");
  EXPECT_THAT(last_cell(silent, "notes"), EndsWith("[No report tells of dead; 0 by ACLED's codebook.]"));
  EXPECT_EQ(silent.left_out.at(counted), 1u);

  const auto none = exported_as({raid(), toll({told_figure(0, 0)})}, ExportFormat::acled, Tally::acled);
  EXPECT_EQ(last_cell(none, "fatalities"), "0");  // "n'a fait aucun mort"
  EXPECT_THAT(last_cell(none, "notes"), Not(HasSubstr("codebook")));
  EXPECT_EQ(none.left_out.count(counted), 0u);

  const auto hurt = exported_as({raid(), toll({told_figure(30, 30, FigureKind::wounded)})}, ExportFormat::acled, {});
  EXPECT_EQ(last_cell(hurt, "fatalities"), "0");
  EXPECT_EQ(hurt.left_out.at(counted), 1u);
}

// "Des habitants ont été tués"; "jusqu'à 50 morts"; "900 morts depuis juin": dead are told, and no number of this
// event.
TEST(Untold, acled_has_no_zero_where_dead_are_told) {
  auto up_to = told_figure(0, 50);
  up_to.low.reset();
  auto since_june = told_figure(900, 900);
  since_june.scope = Scope::cumulative;
  for (const auto& figures : {std::vector<ToldFigure>{}, {up_to}, {since_june}}) {
    const auto result = exported_as({raid(), toll(figures)}, ExportFormat::acled, Tally::acled);
    EXPECT_EQ(last_cell(result, "fatalities"), "");
    EXPECT_EQ(result.left_out.at(
                  "fatalities: dead are told, but no number of this event's (the row is there, the field empty)"),
              1u);
  }
}

// A week and a month stand under their middle in ACLED, as the codebook has it.
TEST(Untold, acled_puts_a_week_under_its_middle) {
  auto within = raid();
  within.when->days = {day(2017, 10, 9), day(2017, 10, 15)};
  EXPECT_EQ(last_cell(exported_as({within}, ExportFormat::acled, Tally::acled), "event_date"), "2017-10-12");
  within.when->days = {day(2017, 12, 1), day(2017, 12, 31)};
  const auto month = exported_as({within}, ExportFormat::acled, Tally::acled);
  EXPECT_EQ(last_cell(month, "event_date"), "2017-12-16");
  EXPECT_EQ(last_cell(month, "time_precision"), "3");
}

TEST(Untold, side_file_tells_where_ucdp_has_a_zero_that_nobody_told) {
  const auto unknown = exported_as({raid(), toll({told_figure(12, 12)})}, ExportFormat::ucdp, Tally::ucdp);
  EXPECT_EQ(last_cell(unknown, "deaths_unknown"), "12");
  EXPECT_EQ(unknown.left_out.at("deaths_a, deaths_b: no dead are told to be a side's (the row is there, with 0)"), 1u);
}

}  // namespace
}  // namespace selon

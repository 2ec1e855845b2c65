// What a table of event reports has to be for R's package eventreport (docs/formats/export.md): one row an event and
// report, numbers or NA in the columns of numbers, and no word that the report does not say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "csv_cells.h"
#include "selon/events.h"
#include "selon/export.h"
#include "told.h"

namespace selon {
namespace {

using testing::Contains;

const ToldActor army = told_actor("Syrian Army", ActorKind::state_forces, "SY");
const ToldActor rebels = told_actor("Islamic State", ActorKind::rebel_group);

// "L'armée a bombardé des combattants à Mayadine, tuant 12 d'entre eux."
ToldClaim strike_of(int report, double dead = 12) {
  auto claim = told_claim(report, ClaimType::air_strike, "a" + std::to_string(report), "Agence");
  claim.actors = {army};
  claim.targets = {rebels};
  claim.figures = {told_figure(dead, dead, FigureKind::killed, Category::combatants)};
  return claim;
}

// All claims as one event, as a person may have put them together.
std::vector<std::vector<std::string>> rows_of(std::vector<ToldClaim> claims, std::optional<Tally> tally = {}) {
  std::vector<std::size_t> all(claims.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  const std::vector<Event> events = {describe_event(claims, all)};
  return cells(export_picture(claims, events, {ExportFormat::event_report, tally}).bytes);
}

TEST(EventReport, has_a_row_for_each_report_under_the_names_that_r_expects) {
  const auto csv = rows_of({strike_of(1), strike_of(2, 15)});
  ASSERT_EQ(csv.size(), 3u);
  for (const auto& name :
       {"id",           "event_id",      "country",      "date_start",    "date_end",    "city",
        "location",     "latitude",      "longitude",    "geo_precision", "actor1",      "actor1_type",
        "actor2",       "target",        "deaths_best",  "deaths_low",    "deaths_high", "injuries_best",
        "injuries_low", "injuries_high", "displacement", "damage",        "source"})
    EXPECT_THAT(csv[0], Contains(name));
  EXPECT_EQ(cell(csv, 1, "event_id"), cell(csv, 2, "event_id"));
  EXPECT_NE(cell(csv, 1, "id"), cell(csv, 2, "id"));
  EXPECT_EQ(cell(csv, 1, "deaths_best"), "12");  // what this report alone tells
  EXPECT_EQ(cell(csv, 2, "deaths_best"), "15");
  EXPECT_EQ(cell(csv, 1, "injuries_best"), "NA");
}

// R takes a column for numbers only if every cell of it is one or NA, and a day for one only as YYYY-MM-DD.
TEST(EventReport, cells_are_of_one_kind_and_never_empty) {
  auto silent = told_claim(2, ClaimType::attack, "b", "");
  silent.places.clear();
  silent.when.reset();
  silent.metadata.published.reset();
  auto vague = strike_of(3);
  vague.figures = {told_figure(20, 99)};
  vague.places = {told_place("Nulle Part", 0.5, -3.25, 1)};
  const std::set<std::string> numbers = {
      "latitude",      "longitude",    "geo_precision", "actor1_initiator", "actor1_victim", "actor2_initiator",
      "actor2_victim", "deaths_best",  "deaths_low",    "deaths_high",      "injuries_best", "injuries_low",
      "injuries_high", "displacement", "damage",        "report",           "copy_of"};
  const std::set<std::string> days = {"date_start", "date_end", "source_date"};
  const std::regex number("NA|-?[0-9]+(\\.[0-9]+)?"), day("NA|[0-9]{4}-[0-9]{2}-[0-9]{2}");
  for (const Tally tally : {Tally::acled, Tally::ucdp, Tally::minmax}) {
    const auto csv = rows_of({strike_of(1), silent, vague}, tally);
    ASSERT_EQ(csv.size(), 4u);
    for (std::size_t row = 1; row < csv.size(); ++row) {
      ASSERT_EQ(csv[row].size(), csv[0].size());
      for (std::size_t i = 0; i < csv[0].size(); ++i) {
        EXPECT_NE(csv[row][i], "") << csv[0][i];
        EXPECT_TRUE(!numbers.contains(csv[0][i]) || std::regex_match(csv[row][i], number)) << csv[0][i];
        EXPECT_TRUE(!days.contains(csv[0][i]) || std::regex_match(csv[row][i], day)) << csv[0][i];
      }
    }
    for (const auto& name : {"country", "date_start", "latitude", "geo_precision", "actor1", "deaths_low", "source"})
      EXPECT_EQ(cell(csv, 2, name), "NA") << name;
  }
}

TEST(EventReport, who_began_is_told_of_attacks_alone) {
  auto csv = rows_of({strike_of(1)});
  EXPECT_EQ(cell(csv, 1, "actor1_initiator"), "1");
  EXPECT_EQ(cell(csv, 1, "actor1_victim"), "NA");
  EXPECT_EQ(cell(csv, 1, "actor2_initiator"), "0");
  EXPECT_EQ(cell(csv, 1, "actor2_victim"), "1");
  EXPECT_EQ(cell(csv, 1, "target"), "Islamic State");
  for (const auto type : {ClaimType::armed_clash, ClaimType::withdrawal, ClaimType::capture, ClaimType::deployment}) {
    auto claim = strike_of(1);
    claim.type = type;
    csv = rows_of({claim});
    EXPECT_EQ(cell(csv, 1, "actor1"), "Syrian Army");
    for (const auto& name : {"actor1_initiator", "actor2_initiator", "actor1_victim", "actor2_victim", "target"})
      EXPECT_EQ(cell(csv, 1, name), "NA") << name << to_string(type);
  }
  auto answer = strike_of(1);  // "... les rebelles ont riposté": both attack
  std::swap(answer.actors, answer.targets);
  csv = rows_of({strike_of(1), answer});
  EXPECT_EQ(cell(csv, 1, "actor1_initiator"), "NA");
  EXPECT_EQ(cell(csv, 1, "actor1_victim"), "1");

  auto flight = told_claim(1, ClaimType::displacement, "d");  // "Des habitants qui fuyaient ont été tués"
  flight.actors = {told_actor("Civilians", ActorKind::civilians)};
  auto shot = told_claim(1, ClaimType::attack, "e");
  shot.targets = flight.actors;
  csv = rows_of({flight, shot});
  EXPECT_EQ(cell(csv, 1, "actor1"), "NA");  // who flees has shot nobody
  EXPECT_EQ(cell(csv, 1, "actor2"), "Civilians");
  EXPECT_EQ(cell(csv, 1, "actor2_initiator"), "0");
  EXPECT_EQ(cell(csv, 1, "target"), "Civilians");
}

// "L'armée a bombardé Mayadine. L'État islamique dit avoir tué trois civils": the army does it, whoever is told more
// often.
TEST(EventReport, who_does_the_act_comes_before_who_is_named_with_its_toll) {
  auto toll = told_claim(1, ClaimType::casualties, "b");
  toll.actors = {rebels};
  auto again = toll;
  again.id = "c";
  auto act = strike_of(1);
  act.targets.clear();
  EXPECT_EQ(cell(rows_of({toll, again, act}), 1, "actor1"), "Syrian Army");
}

// "L'armée dément avoir bombardé Mayadine": of the event, but no word of who did it.
TEST(EventReport, what_is_denied_names_no_one) {
  auto denial = strike_of(2, 30);
  denial.certainty = Certainty::denied;
  auto csv = rows_of({strike_of(1), denial});
  EXPECT_EQ(cell(csv, 2, "certainty"), "denied");
  EXPECT_EQ(cell(csv, 2, "city"), "Al Mayadin");
  for (const auto& name : {"actor1", "actor1_initiator", "actor2", "target", "deaths_low"})
    EXPECT_EQ(cell(csv, 2, name), "NA") << name;

  // Beside it the report tells that rebels shelled the town.
  auto instead = told_claim(2, ClaimType::shelling, "c", "Agence");
  instead.actors = {rebels};
  csv = rows_of({strike_of(1), denial, instead});
  EXPECT_EQ(cell(csv, 2, "certainty"), "denied; actual");
  EXPECT_EQ(cell(csv, 2, "actor1"), "Islamic State");
  EXPECT_EQ(cell(csv, 2, "event_type"), "shelling");
}

TEST(EventReport, silence_of_one_report_is_no_zero_under_any_rule) {
  auto silent = strike_of(2);
  silent.figures.clear();
  auto none = strike_of(3, 0);  // "n'a fait aucun mort"
  auto since_june = strike_of(4, 900);
  since_june.figures[0].scope = Scope::cumulative;
  for (const Tally tally : {Tally::acled, Tally::ucdp, Tally::minmax}) {
    const auto csv = rows_of({strike_of(1), silent, none, since_june}, tally);
    for (const auto& name : {"deaths_best", "deaths_low", "deaths_high"}) {
      EXPECT_EQ(cell(csv, 1, name), "12");
      EXPECT_EQ(cell(csv, 2, name), "NA");
      EXPECT_EQ(cell(csv, 3, name), "0");
      EXPECT_EQ(cell(csv, 4, name), "NA");
    }
    EXPECT_EQ(cell(csv, 1, "injuries_low"), "NA");
  }
}

// Reports 2 and 4 print what report 1 printed first; report 1 tells nothing of this event, so that 2 is the first here.
TEST(EventReport, copies_name_the_first_report_of_the_event_that_prints_the_dispatch) {
  auto claims = std::vector{strike_of(2), strike_of(3), strike_of(4)};
  claims[0].witness = claims[2].witness = 1;
  const auto csv = rows_of(claims);
  EXPECT_EQ(cell(csv, 1, "copy_of"), "NA");
  EXPECT_EQ(cell(csv, 2, "copy_of"), "NA");
  EXPECT_EQ(cell(csv, 3, "copy_of"), "2");
}

}  // namespace
}  // namespace selon

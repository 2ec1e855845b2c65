// Who stands on which side of an event, in every form that says so: ACLED's and UCDP's actors and all that hangs on
// them, the lists of HXL and GeoJSON. Claims as short reports tell them, each above its test.
#include "export/sides.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "csv_cells.h"
#include "selon/export.h"
#include "told.h"

namespace selon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const ToldActor army = told_actor("Syrian Army", ActorKind::state_forces, "SY");
const ToldActor rebels = told_actor("Islamic State", ActorKind::rebel_group);
const ToldActor abroad = told_actor("Russian Air Force", ActorKind::external_forces, "RU");
const ToldActor villagers = told_actor("Syrian civilians", ActorKind::civilians, "SY");

ToldClaim claim(ClaimType type, std::vector<ToldActor> actors, std::vector<ToldActor> targets, int report = 1) {
  static int number = 0;
  auto told = told_claim(report, type, "c" + std::to_string(++number));
  told.actors = std::move(actors);
  told.targets = std::move(targets);
  if (type == ClaimType::air_strike) told.acled = AcledCode{"Explosions/Remote violence", "Air/drone strike"};
  if (type == ClaimType::armed_clash) told.acled = AcledCode{"Battles", "Armed clash"};
  if (type == ClaimType::attack) told.acled = AcledCode{"Violence against civilians", "Attack"};
  return told;
}

ToldClaim denied(ToldClaim told) {
  told.certainty = Certainty::denied;
  told.acled.reset();
  return told;
}

ToldClaim toll(double dead, std::vector<ToldActor> actors, std::vector<ToldActor> targets,
               std::optional<Category> category = {}) {
  auto told = claim(ClaimType::casualties, std::move(actors), std::move(targets));
  told.figures = {told_figure(dead, dead, FigureKind::killed, category)};
  return told;
}

// All claims as one event.
struct Told {
  std::vector<ToldClaim> claims;
  std::vector<Event> events;

  explicit Told(std::vector<ToldClaim> list) : claims(std::move(list)) {
    std::vector<std::size_t> all(claims.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    events = {describe_event(claims, all)};
  }
  const Event& event() const { return events[0]; }
  Sides sides() const { return sides_of(claims, events[0]); }
  Export exported(ExportFormat format) const { return export_picture(claims, events, {format}); }
  std::string cell(ExportFormat format, const std::string& column) const {
    const auto rows = cells(exported(format).bytes);
    return rows.size() < 2 ? "no row" : selon::cell(rows, rows.size() - 1, column);
  }
  std::string acled(const std::string& column) const { return cell(ExportFormat::acled, column); }
  std::string ucdp(const std::string& column) const { return cell(ExportFormat::ucdp, column); }
};

// "Une frappe a tué douze villageois. L'armée dément avoir bombardé le village."
TEST(Sides, who_only_denies_is_none) {
  const Told told({claim(ClaimType::air_strike, {}, {villagers}), toll(12, {}, {villagers}, Category::civilians),
                   denied(claim(ClaimType::air_strike, {army}, {rebels}, 2))});
  EXPECT_EQ(told.acled("actor1"), "");
  EXPECT_EQ(told.acled("inter1"), "");
  EXPECT_EQ(told.acled("actor2"), "Syrian civilians");
  EXPECT_EQ(told.acled("assoc_actor_2"), "");
  EXPECT_EQ(told.ucdp("side_a"), "");
  EXPECT_EQ(told.ucdp("type_of_violence"), "");
  EXPECT_EQ(told.cell(ExportFormat::hxl, "actors"), "");
  EXPECT_EQ(told.cell(ExportFormat::hxl, "certainty"), "actual; denied");
  const auto map = nlohmann::json::parse(told.exported(ExportFormat::geojson).bytes);
  EXPECT_TRUE(map["features"][0]["properties"]["actors"].is_null());
}

// "L'armée dément avoir bombardé le village", and nobody says that it has.
TEST(Sides, what_all_deny_has_none_and_says_so) {
  const Told told({denied(claim(ClaimType::air_strike, {army}, {villagers}))});
  EXPECT_THAT(told.event().actors, IsEmpty());
  EXPECT_EQ(told.cell(ExportFormat::hxl, "certainty"), "denied");
  const auto line = nlohmann::json::parse(told.exported(ExportFormat::jsonl).bytes);
  EXPECT_EQ(line["certainty"], nlohmann::json({"denied"}));
  EXPECT_EQ(told.exported(ExportFormat::acled).left_out.at("denied by all who tell it"), 1u);
}

// "L'armée prépare une frappe qui ferait cent morts": no event of either data set.
TEST(Sides, what_is_planned_is_no_row_and_no_dead) {
  auto plan = claim(ClaimType::air_strike, {army}, {rebels});
  plan.certainty = Certainty::planned;
  plan.figures = {told_figure(100, 100)};
  const Told told({plan});
  EXPECT_EQ(told.exported(ExportFormat::acled).left_out.at("only planned"), 1u);
  EXPECT_EQ(told.exported(ExportFormat::ucdp).rows, 0u);
  EXPECT_EQ(told.cell(ExportFormat::hxl, "killed_low"), "");
  EXPECT_EQ(told.cell(ExportFormat::hxl, "certainty"), "planned");
  EXPECT_EQ(told.cell(ExportFormat::hxl, "actors"), "Syrian Army");
}

// "La ville est tombée après le départ des rebelles": nobody is said to have taken it, and the rebels have not.
TEST(Sides, who_leaves_or_flees_does_not_do_the_act) {
  const Told fallen({claim(ClaimType::capture, {}, {}), claim(ClaimType::capture, {}, {}, 2),
                     claim(ClaimType::withdrawal, {rebels}, {})});
  EXPECT_THAT(fallen.event().actors, IsEmpty());
  const Told strike({claim(ClaimType::air_strike, {}, {}), claim(ClaimType::displacement, {villagers}, {})});
  EXPECT_EQ(strike.acled("actor1"), "");
  EXPECT_EQ(strike.cell(ExportFormat::hxl, "actors"), "");
}

// "L'aviation russe a bombardé le bourg. Les rebelles ont tiré des roquettes, tuant un soldat."
TEST(Sides, what_another_does_in_the_same_place_is_not_the_acts) {
  const Told told({claim(ClaimType::air_strike, {abroad}, {}), claim(ClaimType::air_strike, {abroad}, {}, 2),
                   claim(ClaimType::shelling, {rebels}, {}), toll(1, {rebels}, {army}, Category::security_forces),
                   toll(4, {abroad}, {villagers}, Category::civilians)});
  EXPECT_THAT(told.event().actors, ElementsAre("Russian Air Force"));
  EXPECT_THAT(told.event().targets, ElementsAre("Syrian civilians"));
  EXPECT_EQ(told.acled("actor1"), "Russian Air Force");
  EXPECT_EQ(told.acled("assoc_actor_1"), "");
  EXPECT_EQ(told.acled("interaction"), "External/Other forces-Civilians");  // the codebook's order
}

// One voice accuses the army, another the rebels; a third says that the army and a militia struck together.
TEST(Sides, two_who_are_accused_are_no_allies) {
  const ToldActor militia = told_actor("National Defence Forces", ActorKind::political_militia, "SY");
  const Told told({claim(ClaimType::air_strike, {army}, {}), claim(ClaimType::air_strike, {rebels}, {}, 2),
                   claim(ClaimType::air_strike, {army, militia}, {}, 3)});
  EXPECT_EQ(told.acled("actor1"), "Syrian Army");
  EXPECT_EQ(told.acled("assoc_actor_1"), "National Defence Forces");
}

// "Des combats entre l'armée et les rebelles", "l'armée et l'aviation russe se sont battues", "les deux camps ont
// signé".
TEST(Sides, parties_to_a_clash_are_against_each_other_or_not_told_to_be) {
  const Told clash({claim(ClaimType::armed_clash, {army, rebels}, {})});
  EXPECT_EQ(clash.acled("actor1"), "Syrian Army");
  EXPECT_EQ(clash.acled("actor2"), "Islamic State");
  EXPECT_EQ(clash.acled("assoc_actor_1"), "");
  EXPECT_EQ(clash.acled("interaction"), "State forces-Rebel group");
  const Told beside({claim(ClaimType::armed_clash, {army, abroad}, {})});
  EXPECT_EQ(beside.acled("actor2"), "");
  EXPECT_EQ(beside.acled("assoc_actor_1"), "");
  EXPECT_EQ(beside.acled("interaction"), "");  // a battle takes two
  const Told against({claim(ClaimType::armed_clash, {army, abroad}, {rebels})});
  EXPECT_EQ(against.acled("assoc_actor_1"), "Russian Air Force");
  const Told signed_by({claim(ClaimType::agreement, {army, abroad}, {})});
  EXPECT_EQ(signed_by.sides().b->name, "Russian Air Force");
}

// "Des combats ont opposé l'armée à des hommes armés. Les rebelles disent avoir tué dix soldats."
TEST(Sides, who_kills_a_party_to_a_clash_is_the_other) {
  const Told told({claim(ClaimType::armed_clash, {army}, {}), toll(10, {rebels}, {army}, Category::security_forces)});
  EXPECT_EQ(told.acled("actor2"), "Islamic State");
  EXPECT_EQ(told.ucdp("type_of_violence"), "1");
  EXPECT_EQ(told.ucdp("deaths_a"), "10");
  EXPECT_EQ(told.ucdp("deaths_b"), "0");
}

// "Les combats ont fait huit morts parmi les habitants": in a battle civilians are no party (ACLED's codebook).
TEST(Sides, civilians_are_no_party_to_a_battle) {
  const Told told({claim(ClaimType::armed_clash, {army}, {}), toll(8, {}, {villagers}, Category::civilians)});
  EXPECT_EQ(told.acled("actor2"), "");
  EXPECT_EQ(told.acled("civilian_targeting"), "");
  EXPECT_EQ(told.acled("fatalities"), "8");
  EXPECT_EQ(told.ucdp("side_b"), "");
  EXPECT_EQ(told.ucdp("deaths_civilians"), "8");
  EXPECT_EQ(told.cell(ExportFormat::hxl, "targets"), "Syrian civilians");
}

// "L'ONU pleure sept soldats tués par une mine": who mourns has laid no mine.
TEST(Sides, an_organisation_or_a_government_named_with_the_toll_has_not_killed) {
  const ToldActor mission = told_actor("UN mission", ActorKind::international_organisation);
  auto mine = claim(ClaimType::bombing, {}, {});
  mine.acled = AcledCode{"Explosions/Remote violence", "Remote explosive/landmine/IED"};
  const Told told({mine, toll(7, {mission}, {army}, Category::security_forces)});
  EXPECT_EQ(told.acled("actor1"), "");
  EXPECT_EQ(told.acled("actor2"), "Syrian Army");
  EXPECT_EQ(told.acled("interaction"), "");  // not "State forces only", which would be their own doing
  const Told struck({claim(ClaimType::air_strike, {rebels}, {mission})});
  EXPECT_EQ(struck.acled("inter2"), "External/Other forces");
}

// "L'attaque a visé des civils qui creusaient; le groupe dit avoir tué des miliciens", where the civilians were taken
// for who attacks.
TEST(Sides, civilians_attack_nobody) {
  const ToldActor militia = told_actor("militias", ActorKind::political_militia);
  const Told told({claim(ClaimType::attack, {villagers}, {}), toll(300, {rebels}, {militia})});
  EXPECT_THAT(told.event().actors, ElementsAre("Islamic State"));
  EXPECT_THAT(told.event().targets, ElementsAre("militias"));
}

// "Trente morts dans un raid de l'aviation russe alors qu'ils fuyaient les combats": of one claim each, the first act.
TEST(Sides, of_acts_told_equally_often_the_first_is_the_events) {
  const Told told({toll(30, {abroad}, {villagers}), claim(ClaimType::air_strike, {abroad}, {villagers}),
                   claim(ClaimType::armed_clash, {villagers}, {})});
  EXPECT_EQ(told.event().type, ClaimType::air_strike);
  EXPECT_THAT(told.event().actors, ElementsAre("Russian Air Force"));
}

// "Dix villageois ont été massacrés. Dans la région l'armée a affronté les rebelles, tuant six d'entre eux": the army
// has massacred nobody.
TEST(Sides, who_fights_others_nearby_has_not_done_the_act) {
  const Told told({claim(ClaimType::attack, {}, {villagers}), claim(ClaimType::attack, {}, {villagers}, 2),
                   claim(ClaimType::armed_clash, {army}, {rebels}), toll(6, {army}, {rebels}, Category::combatants)});
  EXPECT_THAT(told.event().actors, IsEmpty());
  EXPECT_THAT(told.event().targets, ElementsAre("Syrian civilians"));
  EXPECT_EQ(told.acled("actor1"), "");
  EXPECT_EQ(told.acled("fatalities"), "");  // six dead, of the clash
  EXPECT_EQ(told.cell(ExportFormat::hxl, "killed_low"), "");
  EXPECT_EQ(told.exported(ExportFormat::ucdp).rows, 0u);
}

// "Selon les uns l'armée a tué douze villageois, selon les autres ce sont les rebelles qui en ont tué dix."
TEST(Sides, both_who_are_blamed_for_the_same_dead_count) {
  const Told told({claim(ClaimType::attack, {army}, {villagers}), toll(12, {army}, {villagers}, Category::civilians),
                   toll(10, {rebels}, {villagers}, Category::civilians)});
  EXPECT_EQ(told.cell(ExportFormat::hxl, "killed_low"), "12");  // one voice: the fullest of what it tells
  auto other = toll(10, {rebels}, {villagers}, Category::civilians);
  other.voices = {told_voice("witnesses")};
  const Told two(
      {claim(ClaimType::attack, {army}, {villagers}), toll(12, {army}, {villagers}, Category::civilians), other});
  EXPECT_EQ(two.cell(ExportFormat::hxl, "killed_low"), "10");
}

// "L'armée a bombardé le bourg; son aviation a tué neuf hommes": one state's arms.
TEST(Sides, dead_of_another_arm_of_the_same_state_count) {
  const ToldActor aviation = told_actor("Syrian Air Force", ActorKind::state_forces, "SY");
  const Told told({claim(ClaimType::air_strike, {army}, {}), toll(9, {aviation}, {villagers})});
  EXPECT_EQ(told.acled("fatalities"), "9");
}

// "Les rebelles se sont retirés du bourg, pris par l'armée": of a withdrawal and a capture, the capture.
TEST(Sides, of_acts_told_equally_often_violence_comes_first) {
  const Told told({claim(ClaimType::withdrawal, {rebels}, {}), claim(ClaimType::capture, {army}, {})});
  EXPECT_EQ(told.event().type, ClaimType::capture);
  EXPECT_THAT(told.event().actors, ElementsAre("Syrian Army"));
}

// "La frappe a touché un bus d'écoliers"
TEST(Sides, what_is_hit_is_the_target) {
  const Told told({claim(ClaimType::air_strike, {abroad}, {}), claim(ClaimType::destruction, {}, {villagers})});
  EXPECT_THAT(told.event().targets, ElementsAre("Syrian civilians"));
}

// "Une frappe a tué le président": a leader is listed as a person, and is no civilian for it.
TEST(Sides, a_leader_is_no_civilian) {
  const Told told(
      {claim(ClaimType::air_strike, {army}, {told_actor("Some Leader", ActorKind::person)}), toll(1, {}, {})});
  EXPECT_EQ(told.acled("actor2"), "Some Leader");
  EXPECT_EQ(told.acled("inter2"), "");
  EXPECT_EQ(told.acled("civilian_targeting"), "");
  EXPECT_EQ(told.ucdp("type_of_violence"), "");
}

// "L'armée a bombardé le bourg, tuant neuf habitants": for whom it was meant is not told. "… a ouvert le feu": it is.
TEST(Sides, one_sided_is_what_is_meant_for_civilians) {
  EXPECT_EQ(Told({claim(ClaimType::air_strike, {army}, {}), toll(9, {army}, {villagers}, Category::civilians)})
                .ucdp("type_of_violence"),
            "");
  EXPECT_EQ(Told({claim(ClaimType::attack, {army}, {}), toll(9, {army}, {villagers}, Category::civilians)})
                .ucdp("type_of_violence"),
            "3");
  EXPECT_EQ(Told({claim(ClaimType::air_strike, {army}, {villagers}), toll(9, {}, {villagers}, Category::civilians)})
                .ucdp("type_of_violence"),
            "3");
}

// "L'armée ukrainienne a frappé une caserne, tuant 63 soldats russes": soldiers are not the striker's because it has
// some.
TEST(Sides, the_dead_are_of_the_side_that_their_clause_names) {
  const Told told(
      {claim(ClaimType::air_strike, {army}, {abroad}), toll(63, {army}, {abroad}, Category::security_forces)});
  EXPECT_EQ(told.ucdp("deaths_a"), "0");
  EXPECT_EQ(told.ucdp("deaths_b"), "63");
  const Told unnamed({claim(ClaimType::air_strike, {army}, {abroad}), toll(63, {}, {}, Category::security_forces)});
  EXPECT_EQ(unnamed.ucdp("deaths_unknown"), "63");  // both have soldiers
}

// An attack is what its target makes it; "Des inconnus ont attaqué un poste" tells no civilians.
TEST(Sides, an_attack_is_coded_by_whom_it_is_on) {
  const Told soldiers({claim(ClaimType::attack, {rebels}, {}), toll(9, {}, {army}, Category::security_forces)});
  EXPECT_EQ(soldiers.acled("event_type"), "Battles");
  EXPECT_EQ(soldiers.acled("sub_event_type"), "Armed clash");
  const Told people({claim(ClaimType::attack, {rebels}, {villagers})});
  EXPECT_EQ(people.acled("event_type"), "Violence against civilians");
  const Told crowd({claim(ClaimType::attack, {army}, {told_actor("protesters", ActorKind::protesters)})});
  EXPECT_EQ(crowd.acled("event_type"), "Protests");
  EXPECT_EQ(crowd.acled("sub_event_type"), "Excessive force against protesters");
  EXPECT_EQ(crowd.acled("disorder_type"), "Political violence; Demonstrations");
  const Told untold({claim(ClaimType::attack, {rebels}, {})});
  EXPECT_EQ(untold.exported(ExportFormat::acled).left_out.at("an attack, and not told whether on civilians"), 1u);
}

// Two reports say that the army took the town, three that rebels did: the code is that of who is named as taking it.
TEST(Sides, the_code_follows_the_side_that_is_named) {
  std::vector<ToldClaim> claims;
  for (int report = 1; report <= 5; ++report) {
    auto taken = claim(ClaimType::capture, report <= 3 ? std::vector{army} : std::vector<ToldActor>{}, {}, report);
    taken.acled =
        AcledCode{"Battles", report <= 2 ? "Government regains territory" : "Non-state actor overtakes territory"};
    claims.push_back(std::move(taken));
  }
  const Told told(std::move(claims));
  EXPECT_EQ(told.acled("actor1"), "Syrian Army");
  EXPECT_EQ(told.acled("sub_event_type"), "Government regains territory");
}

// "Les militaires ont dispersé le sit-in": soldiers hold none.
TEST(Sides, soldiers_do_not_demonstrate) {
  auto dispersed = claim(ClaimType::protest, {army}, {});
  dispersed.acled = AcledCode{"Protests", "Peaceful protest"};
  EXPECT_EQ(Told({dispersed}).acled("actor1"), "");
  dispersed.actors = {villagers};  // "Des mères ont défilé"
  EXPECT_EQ(Told({dispersed}).acled("inter1"), "Protesters");
}

}  // namespace
}  // namespace selon

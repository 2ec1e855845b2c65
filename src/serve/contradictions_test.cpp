// Who contradicts whom, with the claims of both.
#include "serve/contradictions.h"

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "selon/speakers.h"
#include "told.h"

namespace selon {
namespace {

using nlohmann::json;

// One event at Al Mayadin: the army tells 40 dead and no denial, SOHR 12, and the other side denies all of it.
LedgerEvents disputed_event() {
  LedgerEvents found;
  auto army = told_claim(1, ClaimType::casualties, "army", "Agence Nord");
  army.voices = {told_voice("Syrian Army", ActorKind::state_forces)};
  army.figures = {told_figure(40, 40)};
  auto observatory = told_claim(2, ClaimType::casualties, "observatory", "Le Matin");
  observatory.voices = {told_voice("SOHR", ActorKind::ngo)};
  observatory.figures = {told_figure(12, 12)};
  auto denial = told_claim(3, ClaimType::casualties, "denial", "Radio Est");
  denial.voices = {told_voice("Islamic State", ActorKind::rebel_group, Stance::denies)};
  denial.certainty = Certainty::denied;
  found.claims = {army, observatory, denial};
  found.events = {describe_event(found.claims, {0, 1, 2})};
  return found;
}

const auto every_claim = [](const std::string&) { return true; };

TEST(Contradictions, a_denial_and_a_toll_that_cannot_be_are_contradictions) {
  const auto events = disputed_event();
  std::set<std::tuple<std::string, std::string, bool>> told;
  for (const auto& clash : contradictions_of(events))
    told.insert(
        {events.claims[clash.claim].id, events.claims[clash.other].id, clash.kind == Contradiction::Kind::denial});
  const std::set<std::tuple<std::string, std::string, bool>> expected{
      {"denial", "army", true}, {"denial", "observatory", true}, {"observatory", "army", false}};
  EXPECT_EQ(told, expected);
}

TEST(Contradictions, bounds_that_meet_are_none) {
  auto events = disputed_event();
  events.claims[1].figures = {told_figure(30, 50)};
  events.claims[2].certainty = Certainty::actual;
  events.claims[2].voices.clear();
  EXPECT_TRUE(contradictions_of(events).empty());
}

TEST(Contradictions, as_many_as_selon_voices_counts) {
  const auto events = disputed_event();
  std::map<std::pair<std::string, std::string>, std::size_t> counted;
  for (const auto& profile : speakers_of(events.claims, events.events).speakers)
    for (const auto& [whom, number] : profile.against) counted[{profile.name, whom}] = number;
  ASSERT_EQ(counted.size(), 3u);
  const auto answer = json::parse(disagreements_json(events, contradictions_of(events), every_claim, ""));
  EXPECT_EQ(answer["total"], counted.size());
  for (const auto& pair : answer["pairs"])
    EXPECT_EQ(pair["events"], (counted[{pair["who"]["name"], pair["whom"]["name"]}])) << pair;
}

TEST(Contradictions, each_clash_leads_to_both_claims_and_a_filter_keeps_those_of_one) {
  const auto events = disputed_event();
  const auto clashes = contradictions_of(events);
  const auto of_observatory = [](const std::string& id) { return id == "observatory"; };
  const auto answer = json::parse(disagreements_json(events, clashes, of_observatory, "SOHR"));
  ASSERT_EQ(answer["total"], 2u);
  for (const auto& pair : answer["pairs"]) {
    const auto& clash = pair["clashes"][0];
    EXPECT_EQ(clash["event"], events.events[0].id);
    EXPECT_TRUE(clash["claim"]["id"] == "observatory" || clash["other"]["id"] == "observatory");
    EXPECT_TRUE(clash["claim"]["report"].is_number());
  }
  // The claims stand with the pairs of whom one asks about, and with no others.
  const auto others = json::parse(disagreements_json(events, clashes, every_claim, "Syrian Army"));
  for (const auto& pair : others["pairs"])
    EXPECT_EQ(pair["clashes"].empty(), pair["who"]["name"] != "Syrian Army" && pair["whom"]["name"] != "Syrian Army");
  const auto none = json::parse(disagreements_json(
      events, clashes, [](const std::string&) { return false; }, "SOHR"));
  EXPECT_EQ(none["total"], 0u);
}

}  // namespace
}  // namespace selon

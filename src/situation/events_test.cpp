#include "selon/events.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "told.h"

namespace selon {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<ToldClaim> two_strikes() {
  std::vector<ToldClaim> claims;
  for (const int report : {1, 2}) {
    auto claim = told_claim(report, ClaimType::air_strike, "a" + std::to_string(report));
    claim.evidence = "Une frappe a tué des combattants près du marché";
    claims.push_back(std::move(claim));
  }
  return claims;
}

TEST(Events, same_place_and_day_are_one_with_reasons) {
  const auto claims = two_strikes();
  const auto events = propose_events(claims);
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_THAT(events[0].claims, ElementsAre(0, 1));
  EXPECT_EQ(events[0].id, "ea1");
  ASSERT_THAT(events[0].links, SizeIs(1));
  for (const std::string kind : {"type", "place", "day", "words"})
    EXPECT_THAT(events[0].links[0].reasons, Contains(Field(&EventReason::kind, kind)));
  double sum = 0;
  for (const auto& reason : events[0].links[0].reasons) sum += reason.weight;
  EXPECT_NEAR(sum, events[0].links[0].score, 1e-9);
}

TEST(Events, other_towns_and_other_weeks_are_others) {
  auto claims = two_strikes();
  claims[1].places = {raqqa()};
  EXPECT_THAT(propose_events(claims), SizeIs(2));
  claims = two_strikes();
  claims[1].when = When{{day(2017, 10, 20), day(2017, 10, 20)}, Basis::stated};
  EXPECT_THAT(propose_events(claims), SizeIs(2));
}

TEST(Events, acts_of_another_sort_are_others) {
  auto claims = two_strikes();
  claims[1].type = ClaimType::protest;
  EXPECT_THAT(propose_events(claims), SizeIs(2));
}

TEST(Events, plans_accusations_and_holds_are_no_happenings) {
  auto claims = two_strikes();
  claims[0].certainty = Certainty::planned;
  claims[1].type = ClaimType::accusation;
  claims.push_back(told_claim(3, ClaimType::control, "a3"));
  EXPECT_THAT(propose_events(claims), IsEmpty());
}

TEST(Events, denial_joins_what_it_denies) {
  auto claims = two_strikes();
  claims[1].certainty = Certainty::denied;
  EXPECT_THAT(propose_events(claims), SizeIs(1));
}

TEST(Events, copies_are_one_witness) {
  auto claims = two_strikes();
  claims[1].report_id = claims[0].report_id;
  claims[1].witness = 1;
  const auto events = propose_events(claims);
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_THAT(events[0].reports, ElementsAre(1, 2));
  EXPECT_THAT(events[0].witnesses, ElementsAre(1));
}

TEST(Events, one_split_by_hand_stays_split) {
  const auto claims = two_strikes();
  const EventDecision split{EventDecision::Kind::split, {"a2"}, {"a1"}};
  EXPECT_THAT(propose_events(claims, std::vector{split}), SizeIs(2));
}

TEST(Events, claims_of_one_report_can_be_split_by_hand) {
  auto claims = two_strikes();
  claims[1].report = claims[1].witness = 1;
  claims[1].report_id = claims[0].report_id;
  claims[1].position = 1;
  ASSERT_THAT(propose_events(claims), SizeIs(1));
  const EventDecision split{EventDecision::Kind::split, {"a2"}, {"a1"}};
  EXPECT_THAT(propose_events(claims, std::vector{split}), SizeIs(2));
}

TEST(Events, two_merged_by_hand_are_one_whatever_speaks_against_it) {
  auto claims = two_strikes();
  claims[1].places = {raqqa()};
  claims[1].when.reset();
  const EventDecision merge{EventDecision::Kind::merge, {"a1", "a2"}, {}};
  const auto events = propose_events(claims, std::vector{merge});
  ASSERT_THAT(events, SizeIs(1));
  EXPECT_THAT(events[0].links[0].reasons, Contains(Field(&EventReason::kind, "hand")));
}

TEST(Events, decisions_about_claims_that_are_gone_are_passed_over) {
  const auto claims = two_strikes();
  const EventDecision merge{EventDecision::Kind::merge, {"gone", "a1"}, {}};
  const EventDecision split{EventDecision::Kind::split, {"gone"}, {"a1"}};
  EXPECT_THAT(propose_events(claims, std::vector{merge, split}), SizeIs(1));
}

TEST(Events, take_the_most_precise_place_and_the_narrowest_days) {
  auto claims = two_strikes();
  claims[0].when = When{{day(2017, 10, 9), day(2017, 10, 15)}, Basis::stated};
  auto province = mayadin();
  province.name = "Deir ez-Zor";
  province.precision = PlacePrecision::admin;
  province.geonames = 7;
  claims[0].places = {province};
  const auto event = describe_event(claims, {0, 1});
  EXPECT_EQ(event.place->name, "Al Mayadin");
  EXPECT_EQ(event.days, (Days{day(2017, 10, 12), day(2017, 10, 12)}));
}

TEST(Events, none_of_no_claims) { EXPECT_THAT(propose_events({}), IsEmpty()); }

}  // namespace
}  // namespace selon

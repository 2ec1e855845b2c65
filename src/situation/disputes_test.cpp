#include "selon/disputes.h"

#include <gtest/gtest.h>

#include "selon/speakers.h"
#include "told.h"

namespace selon {
namespace {

ToldClaim toll_by(ReportNumber report, double dead, const std::string& voice, Date published = day(2017, 10, 13)) {
  auto claim = told_claim(report, ClaimType::casualties, "c" + std::to_string(report));
  claim.evidence = "Une frappe sur le marché a fait des morts";
  claim.figures = {told_figure(dead, dead)};
  claim.voices = {told_voice(voice)};
  claim.metadata.published = published;
  return claim;
}

Dispute only(const std::vector<ToldClaim>& claims) {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < claims.size(); ++i) all.push_back(i);
  return dispute_of(claims, std::vector{describe_event(claims, all)}, 0);
}

TEST(Disputes, range_reaches_from_the_least_to_the_most) {
  const auto dispute = only({toll_by(1, 12, "Army"), toll_by(2, 30, "SOHR")});
  ASSERT_EQ(dispute.figures.size(), 1u);
  EXPECT_EQ(dispute.figures[0].range, (Bounds{12, {}, 30}));
  EXPECT_EQ(dispute.figures[0].figures.size(), 2u);
  EXPECT_GT(dispute.sharpness, 1);
}

TEST(Disputes, one_voice_that_tells_more_later_has_revised) {
  const auto dispute = only({toll_by(1, 12, "SOHR"), toll_by(2, 15, "SOHR", day(2017, 10, 14))});
  ASSERT_EQ(dispute.revisions.size(), 1u);
  EXPECT_EQ(dispute.revisions[0].before.bounds.best, 12);
  EXPECT_EQ(dispute.revisions[0].after.bounds.best, 15);
  EXPECT_TRUE(dispute.figures[0].figures[0].revised);
}

TEST(Disputes, two_voices_revise_nothing_of_each_other) {
  EXPECT_TRUE(only({toll_by(1, 12, "Army"), toll_by(2, 15, "SOHR", day(2017, 10, 14))}).revisions.empty());
}

TEST(Disputes, cumulative_tolls_stand_apart) {
  auto claims = std::vector{toll_by(1, 12, "SOHR"), toll_by(2, 3250, "SOHR")};
  claims[1].figures[0].scope = Scope::cumulative;
  const auto dispute = only(claims);
  ASSERT_EQ(dispute.figures.size(), 2u);
  EXPECT_EQ(dispute.totals.at(0).range, (Bounds{12, 12, 12}));
  EXPECT_EQ(dispute.sharpness, 0);
}

TEST(Disputes, denial_meets_what_others_assert) {
  auto claims = std::vector{toll_by(1, 12, "SOHR"), told_claim(2, ClaimType::air_strike, "d")};
  claims[1].certainty = Certainty::denied;
  claims[1].voices = {told_voice("Army", ActorKind::state_forces, Stance::denies)};
  const auto dispute = only(claims);
  ASSERT_EQ(dispute.denials.size(), 1u);
  EXPECT_EQ(dispute.denials[0].speaker, "Army");
  EXPECT_EQ(dispute.denials[0].assertions, std::vector<std::size_t>{0});
  EXPECT_GE(dispute.sharpness, 1);
}

TEST(Disputes, what_one_party_alone_tells_is_one_sided) {
  auto claim = told_claim(1, ClaimType::capture, "a");
  claim.voices = {told_voice("Army", ActorKind::state_forces)};
  auto other = told_claim(2, ClaimType::capture, "b");
  EXPECT_EQ(only({claim}).one_sided.size(), 1u);
  EXPECT_TRUE(only({claim, other}).one_sided.empty());  // an outlet tells it in its own name too
}

TEST(Disputes, sharpest_come_first_and_agreement_is_none) {
  std::vector<ToldClaim> claims{toll_by(1, 12, "Army"), toll_by(2, 13, "SOHR"), toll_by(3, 10, "Army"),
                                toll_by(4, 90, "SOHR"), toll_by(5, 7, "Army"),  toll_by(6, 7, "SOHR")};
  const std::vector<Event> events{describe_event(claims, {0, 1}), describe_event(claims, {2, 3}),
                                  describe_event(claims, {4, 5})};
  const auto disputes = disputes_of(claims, events);
  ASSERT_EQ(disputes.size(), 2u);
  EXPECT_EQ(disputes[0].event, 1u);
  EXPECT_EQ(disputes[1].event, 0u);
}

TEST(Speakers, count_what_they_say_and_whom_they_contradict) {
  auto denial = told_claim(3, ClaimType::air_strike, "d");
  denial.certainty = Certainty::denied;
  denial.voices = {told_voice("Army", ActorKind::state_forces, Stance::denies)};
  denial.actors = {told_actor("Army", ActorKind::state_forces)};
  const std::vector<ToldClaim> claims{toll_by(1, 12, "SOHR"), toll_by(2, 12, "SOHR"), denial};
  const auto found = speakers_of(claims, std::vector{describe_event(claims, {0, 1, 2})});
  ASSERT_EQ(found.speakers.size(), 2u);
  EXPECT_EQ(found.speakers[0].name, "SOHR");
  EXPECT_EQ(found.speakers[0].claims, 2u);
  EXPECT_EQ(found.speakers[0].contradicted, 1u);
  EXPECT_EQ(found.speakers[1].as_party, 1u);
  EXPECT_EQ(found.speakers[1].contradicts, 1u);
  EXPECT_EQ(found.speakers[1].against.at("SOHR"), 1u);
  EXPECT_EQ(found.speakers[1].stances.at(Stance::denies), 1u);
}

TEST(Speakers, copies_are_told_once) {
  std::vector<ToldClaim> claims{toll_by(1, 12, "SOHR"), toll_by(2, 12, "SOHR")};
  claims[1].witness = 1;
  EXPECT_EQ(speakers_of(claims, {}).speakers.at(0).claims, 1u);
}

TEST(Speakers, epithets_belong_to_the_outlet) {
  auto claim = told_claim(1, ClaimType::attack, "a", "Press TV");
  claim.actors = {told_actor("Islamic State", ActorKind::rebel_group)};
  claim.actors[0].epithets = {"milice terroriste"};
  const auto epithets = speakers_of(std::vector{claim}, {}).epithets;
  ASSERT_EQ(epithets.size(), 1u);
  EXPECT_EQ(epithets[0].outlet, "Press TV");
  EXPECT_EQ(epithets[0].words, "milice terroriste");
}

}  // namespace
}  // namespace selon

#include "selon/situation.h"

#include <gtest/gtest.h>

#include "told.h"

namespace selon {
namespace {

ToldActor army() { return told_actor("Syrian Army", ActorKind::state_forces, "SY"); }
ToldActor islamic_state() { return told_actor("Islamic State", ActorKind::rebel_group); }

ToldClaim taken(ReportNumber report, std::optional<ToldActor> speaker, Certainty certainty = Certainty::actual) {
  auto claim = told_claim(report, ClaimType::capture, "t" + std::to_string(report));
  claim.actors = {army()};
  claim.targets = {islamic_state()};
  claim.certainty = certainty;
  if (speaker) {
    ToldVoice voice;
    voice.words = speaker->name;
    voice.actor = speaker;
    claim.voices = {voice};
  }
  return claim;
}

TEST(Situation, tells_by_whose_word) {
  const std::vector<ToldClaim> claims{taken(1, army()), taken(2, islamic_state()),
                                      taken(3, told_actor("SOHR", ActorKind::ngo)), taken(4, {})};
  const auto sequence = situation_of(claims).sequence;
  ASSERT_EQ(sequence.size(), 4u);
  EXPECT_EQ(sequence[0].told_by, ToldBy::holder);
  EXPECT_EQ(sequence[1].told_by, ToldBy::loser);
  EXPECT_EQ(sequence[2].told_by, ToldBy::third_party);
  EXPECT_EQ(sequence[3].told_by, ToldBy::outlet);
}

TEST(Situation, claimed_conceded_and_agreed_are_told_apart) {
  EXPECT_EQ(situation_of(std::vector{taken(1, army())}).sequence[0].standing, Standing::claimed);
  EXPECT_EQ(situation_of(std::vector{taken(1, islamic_state())}).sequence[0].standing, Standing::conceded);
  EXPECT_EQ(situation_of(std::vector{taken(1, {})}).sequence[0].standing, Standing::reported);
  for (const auto& entry : situation_of(std::vector{taken(1, army()), taken(2, islamic_state())}).sequence)
    EXPECT_EQ(entry.standing, Standing::agreed);
}

TEST(Situation, government_speaks_for_its_army) {
  EXPECT_EQ(situation_of(std::vector{taken(1, told_actor("Syrian Government", ActorKind::government, "SY"))})
                .sequence[0]
                .told_by,
            ToldBy::holder);
}

TEST(Situation, denial_contradicts_the_claim) {
  const auto situation = situation_of(std::vector{taken(1, army()), taken(2, islamic_state(), Certainty::denied)});
  ASSERT_EQ(situation.contradictions.size(), 1u);
  EXPECT_EQ(situation.contradictions[0].words, "Islamic State denies it");
  EXPECT_EQ(situation.sequence[0].standing, Standing::disputed);
}

TEST(Situation, two_holders_of_one_day_contradict_each_other) {
  auto first = taken(1, army()), second = taken(2, islamic_state());
  second.type = ClaimType::control;
  second.actors = {islamic_state()};
  second.targets.clear();
  EXPECT_EQ(situation_of(std::vector{first, second}).contradictions.size(), 1u);
  second.when = When{{day(2017, 10, 20), day(2017, 10, 20)}, Basis::stated};
  EXPECT_TRUE(situation_of(std::vector{first, second}).contradictions.empty());  // a week later it may be so
}

TEST(Situation, towns_of_one_province_contradict_nothing) {
  auto taking = taken(1, army()), holding = taken(2, islamic_state());
  holding.type = ClaimType::control;
  holding.actors = {islamic_state()};
  holding.targets.clear();
  EXPECT_EQ(situation_of(std::vector{taking, holding}).contradictions.size(), 1u);
  holding.places = {raqqa()};
  EXPECT_TRUE(situation_of(std::vector{taking, holding}).contradictions.empty());
  // Nor does a word on one town agree to what is claimed of another.
  auto conceding = taken(2, islamic_state());
  conceding.places = {raqqa()};
  const auto sequence = situation_of(std::vector{taking, conceding}).sequence;
  EXPECT_EQ(sequence[0].standing, Standing::claimed);
  EXPECT_EQ(sequence[1].standing, Standing::conceded);
}

TEST(Situation, plans_contradict_nothing) {
  const auto situation = situation_of(std::vector{taken(1, army(), Certainty::planned), taken(2, islamic_state())});
  EXPECT_TRUE(situation.contradictions.empty());
  EXPECT_EQ(situation.sequence[0].standing, Standing::planned);
}

TEST(Situation, comes_in_the_order_of_days_whatever_the_order_of_reports) {
  auto early = taken(2, army());
  early.when = When{{day(2017, 10, 1), day(2017, 10, 1)}, Basis::stated};
  const auto sequence = situation_of(std::vector{taken(1, army()), early}).sequence;
  EXPECT_EQ(sequence[0].claim, 1u);
}

TEST(Situation, on_a_day_leaves_out_what_came_later) {
  const std::vector<ToldClaim> claims{taken(1, army())};
  EXPECT_TRUE(situation_of(claims, day(2017, 10, 11)).sequence.empty());
  EXPECT_EQ(situation_of(claims, day(2017, 10, 12)).sequence.size(), 1u);
}

TEST(Situation, fighting_says_nothing_of_who_holds) {
  EXPECT_TRUE(situation_of(std::vector{told_claim(1, ClaimType::armed_clash, "a")}).sequence.empty());
}

}  // namespace
}  // namespace selon

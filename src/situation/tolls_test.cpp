#include "selon/tolls.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "told.h"

namespace selon {
namespace {

using testing::SizeIs;

constexpr Bounds exactly(double n) { return {n, n, n}; }

std::optional<Bounds> killed(std::vector<ToldClaim> claims, Scope scope = Scope::incident) {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < claims.size(); ++i) all.push_back(i);
  const auto accounts = accounts_of(claims, describe_event(claims, all));
  EXPECT_THAT(accounts, SizeIs(1));
  return toll(claims, accounts.at(0), FigureKind::killed, scope, bounds_as_told);
}

ToldClaim toll_claim(std::vector<ToldFigure> figures, const std::string& id = "a") {
  auto claim = told_claim(1, ClaimType::casualties, id);
  for (Index i = 0; auto& figure : figures) figure.position = i++;
  claim.figures = std::move(figures);
  return claim;
}

TEST(Tolls, a_part_is_not_added_to_its_whole) {
  auto part = told_figure(5, 5, FigureKind::killed, Category::children);
  part.part_of = 0;
  EXPECT_EQ(killed({toll_claim({told_figure(12, 12), part})}), exactly(12));
}

TEST(Tolls, groups_side_by_side_add_up) {
  EXPECT_EQ(killed({toll_claim({told_figure(5, 5, FigureKind::killed, Category::security_forces),
                                told_figure(3, 3, FigureKind::killed, Category::civilians)})}),
            exactly(8));
}

TEST(Tolls, a_total_told_again_is_one_total) {
  auto again = toll_claim({told_figure(12, 12)}, "b");
  again.figures[0].position = 7;
  EXPECT_EQ(killed({toll_claim({told_figure(12, 12)}), again}), exactly(12));
}

TEST(Tolls, women_and_children_are_not_added_to_the_civilians) {
  EXPECT_EQ(killed({toll_claim({told_figure(20, 20, FigureKind::killed, Category::civilians),
                                told_figure(5, 5, FigureKind::killed, Category::children)})}),
            exactly(20));
}

TEST(Tolls, cumulative_dead_are_not_those_of_the_happening) {
  auto since_june = told_figure(3250, 3250);
  since_june.scope = Scope::cumulative;
  const std::vector<ToldClaim> claims{toll_claim({told_figure(12, 12), since_june})};
  EXPECT_EQ(killed(claims), exactly(12));
  EXPECT_EQ(killed(claims, Scope::cumulative), exactly(3250));
}

TEST(Tolls, an_open_end_stays_open_in_a_sum) {
  auto at_least = told_figure(5, 5, FigureKind::killed, Category::security_forces);
  at_least.high.reset();
  EXPECT_EQ(killed({toll_claim({at_least, told_figure(3, 3, FigureKind::killed, Category::civilians)})}),
            (Bounds{8, {}, {}}));
}

TEST(Tolls, each_voice_gives_its_own_account) {
  auto one = toll_claim({told_figure(12, 12)}), other = toll_claim({told_figure(30, 30)}, "b");
  other.voices = {told_voice("SOHR")};
  const std::vector<ToldClaim> claims{one, other};
  EXPECT_THAT(accounts_of(claims, describe_event(claims, {0, 1})), SizeIs(2));
}

TEST(Tolls, a_denied_toll_is_no_account_but_none_dead_is_one) {
  auto denied = toll_claim({told_figure(12, 12)});
  denied.certainty = Certainty::denied;
  std::vector<ToldClaim> claims{denied};
  EXPECT_THAT(accounts_of(claims, describe_event(claims, {0})), SizeIs(0));
  claims[0].figures = {told_figure(0, 0)};
  EXPECT_THAT(accounts_of(claims, describe_event(claims, {0})), SizeIs(1));
}

TEST(Tolls, wounded_are_not_dead) {
  EXPECT_EQ(killed({toll_claim({told_figure(12, 12), told_figure(40, 40, FigureKind::wounded)})}), exactly(12));
}

}  // namespace
}  // namespace selon

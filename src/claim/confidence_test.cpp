#include "claim/confidence.h"

#include <gtest/gtest.h>

namespace selon {
namespace {

TEST(Confidence, grows_with_the_score_and_is_a_probability) {
  double before = 0;
  for (int i = 0; i <= 120; ++i) {
    const double now = calibrated(i / 100.0);
    EXPECT_GE(now, before) << i;
    EXPECT_LE(now, 1);
    before = now;
  }
  EXPECT_EQ(calibrated(0), 0);
  EXPECT_GT(calibrated(0.95), calibrated(0.61));
}

TEST(Confidence, each_answer_in_the_own_clause_adds_to_it) {
  Claim claim;
  double before = evidence_score(claim, Strength::plain, PartiesFrom::own_clause);
  EXPECT_GT(evidence_score(claim, Strength::strong, PartiesFrom::own_clause), before);
  EXPECT_LT(evidence_score(claim, Strength::weak, PartiesFrom::own_clause), before);
  const auto adds = [&](auto&& change) {
    change();
    const double now = evidence_score(claim, Strength::plain, PartiesFrom::own_clause);
    EXPECT_GT(now, before);
    before = now;
  };
  adds([&] { claim.actor = {0}; });
  EXPECT_LT(evidence_score(claim, Strength::plain, PartiesFrom::another_clause), before);
  adds([&] { claim.target = {1}; });
  adds([&] { claim.place = {0}; });
  const auto from = [&](std::size_t distance) {
    return evidence_score(claim, Strength::plain, PartiesFrom::own_clause, distance);
  };
  EXPECT_LT(from(1), from(0));
  EXPECT_LT(from(2), from(1));
  adds([&] { claim.when = When{{}, Basis::stated}; });
  adds([&] { claim.figures = {0}; });
}

}  // namespace
}  // namespace selon

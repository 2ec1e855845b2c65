#include "selon/select.h"

#include <gtest/gtest.h>

namespace selon {
namespace {

TEST(Select, unsure_claims_go_and_links_to_the_others_stay) {
  Record record;
  for (const double confidence : {0.4, 0.8, 0.9, 0.95}) {
    Claim claim;
    claim.confidence = confidence;
    record.claims.push_back(claim);
  }
  record.claims[2].disputes = 1;
  record.claims[3].disputes = 0;
  const Record sure = with_confidence(record, 0.8);
  ASSERT_EQ(sure.claims.size(), 3u);
  EXPECT_EQ(sure.claims[1].disputes, 0u);
  EXPECT_EQ(sure.claims[2].disputes, std::nullopt);
  EXPECT_EQ(with_confidence(record, 0).claims.size(), 4u);
  EXPECT_TRUE(with_confidence(record, 1).claims.empty());
}

}  // namespace
}  // namespace selon

#include "syntax/train/perceptron.h"

#include <gtest/gtest.h>

#include "syntax/train/learning_curve.h"

namespace selon::train {
namespace {

constexpr std::uint64_t one[] = {0x1000000000000000};
constexpr std::uint64_t other[] = {0x9000000000000000};

std::int8_t cell(const LinearModel& model, const std::uint64_t (&feature)[1], std::size_t klass) {
  return model.cells[model.rows().start(feature[0]) + klass];
}

TEST(Perceptron, weight_that_stood_longer_counts_more) {
  Perceptron perceptron(4, 2);
  perceptron.update(one, 0, 1);
  for (int i = 0; i < 9; ++i) perceptron.tick();
  perceptron.update(other, 1, 1);
  perceptron.tick();
  const LinearModel model = finished(perceptron);
  EXPECT_EQ(cell(model, one, 0), 127);
  EXPECT_EQ(cell(model, other, 1), 13);  // a tenth of it
}

TEST(Mixture, what_one_of_two_learnt_weighs_half) {
  Perceptron first(4, 2), second(4, 2);
  first.update(one, 0, 1);
  first.update(other, 1, 1);
  second.update(one, 0, 1);
  first.tick();
  second.tick();
  Mixture mixture(4, 2);
  mixture.add(first);
  mixture.add(second);
  EXPECT_EQ(cell(mixture.finished(), one, 0), 127);
  EXPECT_EQ(cell(mixture.finished(), other, 1), 64);
}

TEST(LearningCurve, score_is_told_in_hundredths_of_a_percent) {
  EXPECT_EQ(held_out_score(2, 3, "tags"), "; held out: 66.67 % of 3 tags");
  EXPECT_EQ(held_out_score(401, 10000, "tags"), "; held out: 4.01 % of 10000 tags");
  EXPECT_EQ(held_out_score(0, 0, "tags"), "");
}

}  // namespace
}  // namespace selon::train

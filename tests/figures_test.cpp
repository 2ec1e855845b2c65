// Figures that need more than one sentence or more than one rule.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::Field;

TEST(Figures, parts_of_a_toll_lead_to_their_whole_over_a_full_stop) {
  const Record record = testing::read_french(
      "Selon l'ONG, 900 civils et miliciens ont péri. Dont 310 civils, parmi lesquels 70 enfants et 40 femmes.");
  ASSERT_EQ(record.figures.size(), 4u);
  EXPECT_EQ(record.figures[0].category, Category::mixed);
  EXPECT_EQ(record.figures[1].part_of, 0u);
  EXPECT_EQ(record.figures[2].part_of, 1u);
  EXPECT_EQ(record.figures[3].part_of, 1u);
  for (const Figure& figure : record.figures) EXPECT_EQ(figure.kind, FigureKind::killed);
}

TEST(Figures, a_part_larger_than_its_whole_is_noted_and_not_linked) {
  const Record record = testing::read_french("Le raid a tué 12 personnes, dont 20 enfants.");
  ASSERT_EQ(record.figures.size(), 2u);
  EXPECT_FALSE(record.figures[1].part_of);
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "figure_parts_exceed")));
}

TEST(Figures, a_number_of_days_is_no_figure) {
  const Record record = testing::read_french("Trois soldats ont tenu douze jours.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_EQ(record.figures[0].value, 3);
}

TEST(Figures, a_number_of_something_unknown_is_noted_and_left_out) {
  const Record record = testing::read_french("Ils ont marqué deux gloubiboulgas.");
  EXPECT_TRUE(record.figures.empty());
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "figure_without_noun")));
}

TEST(Figures, figure_range_keeps_both_ends) {
  const Record record = testing::read_french("Le raid a tué entre 10 et 15 soldats.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_FALSE(record.figures[0].value);
  EXPECT_EQ(record.figures[0].low, 10);
  EXPECT_EQ(record.figures[0].high, 15);
  EXPECT_FALSE(record.figures[0].approximate);
}

TEST(Figures, a_soldier_who_is_not_harmed_is_no_figure) {
  EXPECT_TRUE(testing::read_french("Un soldat garde le pont.").figures.empty());
}

}  // namespace
}  // namespace selon

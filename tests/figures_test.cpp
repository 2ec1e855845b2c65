// Figures that need more than one sentence or more than one rule.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::Field;

TEST(Figures, parts_of_a_toll_lead_to_their_whole_over_a_full_stop) {
  const Record record = test::read_french(
      "Selon l'ONG, 900 civils et miliciens ont péri. Dont 310 civils, parmi lesquels 70 enfants et 40 femmes.");
  ASSERT_EQ(record.figures.size(), 4u);
  EXPECT_EQ(record.figures[0].category, Category::mixed);
  EXPECT_EQ(record.figures[1].part_of, 0u);
  EXPECT_EQ(record.figures[2].part_of, 1u);
  EXPECT_EQ(record.figures[3].part_of, 1u);
  for (const Figure& figure : record.figures) EXPECT_EQ(figure.kind, FigureKind::killed);
}

TEST(Figures, a_part_larger_than_its_whole_is_noted_and_not_linked) {
  const Record record = test::read_french("Le raid a tué 12 personnes, dont 20 enfants.");
  ASSERT_EQ(record.figures.size(), 2u);
  EXPECT_FALSE(record.figures[1].part_of);
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "figure_parts_exceed")));
}

TEST(Figures, a_number_of_days_is_no_figure) {
  const Record record = test::read_french("Trois soldats ont tenu douze jours.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_EQ(record.figures[0].value, 3);
}

TEST(Figures, a_number_of_something_unknown_is_noted_and_left_out) {
  const Record record = test::read_french("Ils ont marqué deux gloubiboulgas.");
  EXPECT_TRUE(record.figures.empty());
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "figure_without_noun")));
}

TEST(Figures, figure_range_keeps_both_ends) {
  const Record record = test::read_french("Le raid a tué entre 10 et 15 soldats.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_FALSE(record.figures[0].value);
  EXPECT_EQ(record.figures[0].low, 10);
  EXPECT_EQ(record.figures[0].high, 15);
  EXPECT_FALSE(record.figures[0].approximate);
}

TEST(Figures, a_soldier_who_is_not_harmed_is_no_figure) {
  EXPECT_TRUE(test::read_french("Un soldat garde le pont.").figures.empty());
}

TEST(Figures, a_toll_covers_the_time_that_its_sentence_tells_and_so_do_its_parts) {
  const Record record =
      test::read_french("Depuis le 5 juin et jusqu'au 10 octobre, 900 civils et miliciens ont péri. Dont 310 civils.");
  ASSERT_EQ(record.figures.size(), 2u);
  for (const Figure& figure : record.figures) {
    EXPECT_EQ(figure.scope, Scope::cumulative);
    ASSERT_TRUE(figure.period);
    EXPECT_EQ(*figure.period, (Days{parse_date("2017-06-05"), parse_date("2017-10-10")}));
  }
}

TEST(Figures, the_dead_of_one_day_are_of_one_happening) {
  const Record record = test::read_french("Un raid a tué sept civils vendredi 6 octobre.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_EQ(record.figures[0].scope, Scope::incident);
}

TEST(Figures, a_toll_of_no_told_time_has_no_scope) {
  const Record record = test::read_french("Le bilan est de sept morts.");
  ASSERT_EQ(record.figures.size(), 1u);
  EXPECT_FALSE(record.figures[0].scope);
  EXPECT_FALSE(record.figures[0].period);
}

TEST(Figures, harm_told_after_a_list_is_every_members) {
  const Record record =
      test::read_french("247 Palestiniens, 40 Israéliens, deux Américains et un Soudanais ont perdu la vie.");
  ASSERT_EQ(record.figures.size(), 4u);
  for (const Figure& figure : record.figures) EXPECT_EQ(figure.kind, FigureKind::killed);
}

TEST(Figures, an_apposition_that_adds_up_takes_its_whole_apart) {
  const Record record = test::read_french("Les quatre personnes tuées, trois femmes et un homme, vivaient à Alep.");
  ASSERT_EQ(record.figures.size(), 3u);
  EXPECT_EQ(record.figures[1].part_of, 0u);
  EXPECT_EQ(record.figures[2].part_of, 0u);
}

TEST(Figures, an_apposition_that_does_not_add_up_is_no_account) {
  const Record record = test::read_french("Les sept personnes tuées, trois femmes et un homme, vivaient à Alep.");
  ASSERT_EQ(record.figures.size(), 3u);
  EXPECT_FALSE(record.figures[1].part_of);
}

TEST(Figures, a_share_of_a_number_is_its_part) {
  const Record record = test::read_french("L'armée a détruit sept des seize ponts.");
  ASSERT_EQ(record.figures.size(), 2u);
  EXPECT_EQ(record.figures[0].part_of, 1u);
}

TEST(Figures, tolls_of_several_attacks_are_parts_of_the_total_told_after_them) {
  const Record record = test::read_french(
      "Le premier attentat a fait 27 morts. Le second a tué 14 personnes. Il y a donc 41 morts au total.");
  ASSERT_EQ(record.figures.size(), 3u);
  EXPECT_EQ(record.figures[0].part_of, 2u);
  EXPECT_EQ(record.figures[1].part_of, 2u);
}

TEST(Figures, a_distance_that_says_where_a_town_lies_is_none) {
  EXPECT_TRUE(test::read_french("Un raid a visé Tikrit, à 160 kilomètres au nord de Bagdad.").figures.empty());
  EXPECT_EQ(test::read_french("Le front est à moins de 50 kilomètres de la capitale.").figures.size(), 1u);
}

TEST(Figures, a_long_report_of_something_else_gives_none) {
  std::string text;
  for (int i = 0; i < 12; ++i) text += "L'autocar a quitté la route et fait trois morts, selon les pompiers. ";
  const Record record = test::read_french(text);
  EXPECT_TRUE(record.figures.empty());
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "report_off_topic")));
}

}  // namespace
}  // namespace selon

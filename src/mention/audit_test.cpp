// The notes on a report's own arithmetic.
#include "mention/audit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::HasSubstr;

std::vector<Note> notes_of(std::string_view text, const std::string& code) {
  std::vector<Note> found;
  for (const Note& note : test::read_french(text).notes)
    if (note.code == code) found.push_back(note);
  return found;
}

TEST(Audit, a_remainder_that_the_text_leaves_open_is_told_with_its_size) {
  const auto notes = notes_of(
      "Selon l'ONG, 900 civils et miliciens ont péri. Dont 310 civils. Le nombre des miliciens tués est de 500.",
      "figure_remainder_open");
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_THAT(notes[0].message, HasSubstr("make 810"));
  EXPECT_THAT(notes[0].message, HasSubstr("other 90"));
}

TEST(Audit, parts_that_make_the_whole_leave_nothing_open) {
  EXPECT_TRUE(notes_of("Selon l'ONG, 900 civils et miliciens ont péri. Dont 310 civils. Le nombre des miliciens tués "
                       "est de 590.",
                       "figure_remainder_open")
                  .empty());
}

TEST(Audit, one_part_of_a_toll_leaves_nothing_open) {
  EXPECT_TRUE(notes_of("Le raid a tué 900 civils et miliciens, dont 310 civils.", "figure_remainder_open").empty());
}

TEST(Audit, parts_that_exceed_their_whole_together_are_noted) {
  const auto notes = notes_of("Le raid a tué 20 personnes, dont 12 civils et 11 soldats.", "figure_parts_exceed");
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_THAT(notes[0].message, HasSubstr("at least 23"));
}

TEST(Audit, parts_that_may_overlap_are_not_added_up) {
  EXPECT_TRUE(notes_of("Le raid a tué 20 personnes, dont 18 civils et 11 enfants.", "figure_parts_exceed").empty());
}

TEST(Audit, a_period_with_other_days_than_it_counts_is_noted) {
  const auto notes = notes_of(
      "Onze soldats ont péri durant les 125 derniers jours de combats, depuis le 5 juin dernier et jusqu'au 10 "
      "octobre.",
      "period_contradicts");
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_THAT(notes[0].message, HasSubstr("counts 125 days"));
  EXPECT_THAT(notes[0].message, HasSubstr("there are 127, or 128"));
}

TEST(Audit, a_period_counted_with_or_without_its_last_day_is_right) {
  for (const char* text : {"Onze soldats ont péri en 127 jours, depuis le 5 juin et jusqu'au 10 octobre.",
                           "Onze soldats ont péri en 128 jours, depuis le 5 juin et jusqu'au 10 octobre."})
    EXPECT_TRUE(notes_of(text, "period_contradicts").empty()) << text;
}

TEST(Audit, a_range_of_days_is_held_to_its_count) {
  EXPECT_EQ(notes_of("Du 3 au 5 mars, onze soldats ont péri en 9 jours.", "period_contradicts").size(), 1u);
  EXPECT_TRUE(notes_of("Du 3 au 5 mars, onze soldats ont péri en 3 jours.", "period_contradicts").empty());
}

TEST(Audit, a_share_beyond_the_whole_is_noted) {
  EXPECT_EQ(notes_of("L'armée contrôle 130 % de la ville.", "figure_share_exceeds").size(), 1u);
}

TEST(Audit, a_growth_beyond_a_hundred_percent_is_none_of_the_whole) {
  EXPECT_TRUE(notes_of("Les attaques sont en hausse de 130 % dans la ville.", "figure_share_exceeds").empty());
}

TEST(Audit, a_figure_keeps_its_value_whatever_the_audit_says) {
  const Record record = test::read_french("Le raid a tué 20 personnes, dont 12 civils et 11 soldats.");
  ASSERT_EQ(record.figures.size(), 3u);
  EXPECT_EQ(record.figures[0].value, 20);
  EXPECT_EQ(record.figures[2].value, 11);
  EXPECT_EQ(record.figures[2].part_of, 0u);
}

}  // namespace
}  // namespace selon

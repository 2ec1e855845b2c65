// Times where rules' examples do not reach: no day of publication, datelines, contradictions.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::Field;

std::vector<std::string> values(const Record& record) {
  std::vector<std::string> all;
  for (const Time& time : record.times) all.push_back(time.value);
  return all;
}

TEST(Times, relative_times_stay_in_x_when_publication_is_unknown) {
  const Record record = test::read_french("Ils ont attaqué vendredi, et de nouveau le 5 juin.", "");
  EXPECT_EQ(values(record), (std::vector<std::string>{"XXXX-WXX-5", "XXXX-06-05"}));
  for (const Time& time : record.times) EXPECT_FALSE(time.days.earliest || time.days.latest);
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "published_unknown")));
}

TEST(Times, the_dateline_gives_the_day_of_publication) {
  const Record record = test::read_french("Trêve à Alep\n\n16 janvier 2017. – Hier, deux obus sont tombés.", "");
  ASSERT_TRUE(record.metadata.published);
  EXPECT_EQ(format_date(*record.metadata.published), "2017-01-16");
  EXPECT_EQ(values(record).back(), "2017-01-15");
}

TEST(Times, a_date_inside_a_sentence_is_no_dateline) {
  const Record record =
      test::read_french("Le 16 janvier 2017 deux obus sont tombés sur le marché de la vieille ville.", "");
  EXPECT_FALSE(record.metadata.published);
}

TEST(Times, a_dateline_that_contradicts_is_noted_and_the_given_day_stays) {
  const Record record = test::read_french("Damas, 16 janvier 2017 – Hier, deux obus sont tombés.", "2017-03-01");
  EXPECT_EQ(format_date(*record.metadata.published), "2017-03-01");
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "dateline_contradicts")));
}

TEST(Times, a_weekday_that_contradicts_its_date_is_noted) {
  const Record record = test::read_french("Le lundi 6 octobre 2017, le pont a sauté.");
  EXPECT_EQ(values(record), std::vector<std::string>{"2017-10-06"});
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "date_contradicts")));
}

TEST(Times, a_day_no_calendar_has_is_noted_and_left_out) {
  const Record record = test::read_french("Le 31 février 2017, le pont a sauté.");
  EXPECT_TRUE(values(record).empty());
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "date_impossible")));
}

TEST(Times, a_day_after_counts_from_the_time_before_it) {
  const Record record = test::read_french("Le 3 mars, ils ont pris le pont. Le lendemain, ils sont partis.");
  ASSERT_EQ(record.times.size(), 2u);
  EXPECT_EQ(record.times[1].value, "2017-03-04");
  EXPECT_EQ(record.times[1].anchor.kind, TimeAnchor::Kind::time);
  EXPECT_EQ(record.times[1].anchor.time, 0u);
}

TEST(Times, a_count_of_people_is_no_year) {
  const Record record = test::read_french("Dont 1130 civils. En 2014 combattants et civils ont fui.");
  EXPECT_TRUE(values(record).empty());
}

TEST(Times, two_days_of_one_month_are_two_times) {
  const Record record = test::read_french("Les combats ont duré du 3 au 5 mars 2016.");
  EXPECT_EQ(values(record), (std::vector<std::string>{"2016-03-03", "2016-03-05"}));
  ASSERT_EQ(record.times.size(), 2u);
  EXPECT_EQ(record.text.slice(record.times[0].mention), "3");
  EXPECT_EQ(record.text.slice(record.times[1].mention), "5 mars 2016");
}

TEST(Times, a_time_of_day_goes_on_with_the_day_of_the_story_and_not_with_a_birth) {
  const Record record = test::read_french(
      "Un garde a été tué lundi. L'assaillant, né le 31 décembre 1977, vivait seul. Vers 20 h 50, il a tiré.");
  EXPECT_EQ(values(record), (std::vector<std::string>{"2017-10-09", "1977-12-31", "2017-10-09T20:50"}));
}

TEST(Times, two_years_joined_are_two_times) {
  const Record record = test::read_french("La guerre a duré de 1996 à 2003.");
  EXPECT_EQ(values(record), (std::vector<std::string>{"1996", "2003"}));
}

TEST(Times, a_duration_takes_the_ends_that_its_sentence_tells) {
  const Record record =
      test::read_french("Ils ont tenu durant les 125 derniers jours, depuis le 5 juin et jusqu'au 10 octobre.");
  ASSERT_EQ(record.times.size(), 3u);
  EXPECT_EQ(record.times[0].value, "P125D");
  EXPECT_EQ(record.times[0].days, (Days{parse_date("2017-06-05"), parse_date("2017-10-10")}));
}

TEST(Times, an_age_is_no_time) {
  EXPECT_TRUE(test::read_french("Un enfant de trois ans, âgé de trois ans et demi selon d'autres.").times.empty());
}

TEST(Times, a_mention_begins_after_the_words_that_lead_to_it) {
  const Record record = test::read_french("Pris en 2014, le pont a sauté vers 22 heures, il y a deux jours.");
  ASSERT_EQ(record.times.size(), 3u);
  EXPECT_EQ(record.text.slice(record.times[0].mention), "2014");
  EXPECT_EQ(record.text.slice(record.times[1].mention), "22 heures");
  EXPECT_EQ(record.text.slice(record.times[2].mention), "il y a deux jours");
}

TEST(Times, a_noun_that_a_year_dates_is_no_part_of_it) {
  const Record record = test::read_french("Depuis le recensement de 1990, la ville a grandi.");
  ASSERT_EQ(record.times.size(), 1u);
  EXPECT_EQ(record.text.slice(record.times[0].mention), "1990");
}

}  // namespace
}  // namespace selon

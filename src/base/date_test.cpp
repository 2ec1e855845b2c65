#include "selon/date.h"

#include <gtest/gtest.h>

namespace selon {
namespace {

TEST(DateTest, date_is_read_back_as_written) {
  for (const char* iso : {"0001-01-01", "1945-05-08", "2016-02-29", "2017-10-13", "9999-12-31"}) {
    const auto date = parse_date(iso);
    ASSERT_TRUE(date) << iso;
    EXPECT_EQ(format_date(*date), iso);
  }
}

TEST(DateTest, years_before_and_after_the_written_ones_do_no_harm) {
  using namespace std::chrono;
  EXPECT_EQ(format_date(sys_days(year(-6983) / October / 13)), "-6983-10-13");
  EXPECT_EQ(format_date(sys_days(year(11017) / January / 2)), "11017-01-02");
  EXPECT_EQ(format_date(sys_days(year(0) / January / 2)), "0000-01-02");
}

TEST(DateTest, day_that_does_not_exist_is_refused) {
  for (const char* iso : {"2017-02-29", "2017-13-01", "2017-00-10", "2017-10-00", "2017-04-31", "0000-01-01"})
    EXPECT_FALSE(parse_date(iso)) << iso;
}

TEST(DateTest, other_ways_to_write_a_date_are_refused) {
  for (const char* text : {"", "2017", "2017-1-3", "13/10/2017", "2017-10-13T00:00", " 2017-10-13", "2017-1O-13",
                           "+017-10-13", "2017/10/13"})
    EXPECT_FALSE(parse_date(text)) << text;
}

}  // namespace
}  // namespace selon

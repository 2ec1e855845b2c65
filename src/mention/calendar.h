// Calendar arithmetic for time expressions: units, the days they cover, and their TIMEX3 values.
//
// TIMEX3 values follow the TimeML annotation guidelines 1.2.1 (ISO 8601 with weeks, parts of day, seasons); weeks are
// ISO weeks, Monday to Sunday. A season runs between the astronomical days of the northern hemisphere, rounded to the
// 21st.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "selon/date.h"

namespace selon {

enum class Unit { second, minute, hour, day, weekend, week, month, quarter, season, year, decade, century };
std::optional<Unit> parse_unit(std::string_view name);  // "day"; as in lexicon class time_unit

// A whole unit of the calendar: its TIMEX3 value and its first and last day.
struct Period {
  std::string value;
  Days days;
};

Period day_period(Date date);
Period week_period(Date any_day);
Period weekend_period(Date any_day_of_week);
Period month_period(std::chrono::year_month month);
Period year_period(int year);
Period decade_period(int first_year);
Period century_period(int century);                       // 15: 1401-1500, value "14"
Period season_period(std::string_view season, int year);  // SP SU FA WI

// The unit that lies `offset` units after the one that holds `date`: offset -1 of week is last week.
// Seconds, minutes and hours have no period: nullopt.
std::optional<Period> shifted_period(Unit unit, Date date, int offset);

// The same day `count` units later, the day of month cut to the month's end.
Date shift(Date date, Unit unit, int count);

std::chrono::year_month_day parts(Date date);
std::optional<Date> make_date(int year, unsigned month, unsigned day);  // nullopt for a day no calendar has

// Monday 1 ... Sunday 7.
unsigned iso_weekday(Date date);

// "P2D", "PT24H", "P3W"; number "X" for an unknown count: "PXD".
std::string duration_value(Unit unit, const std::string& number);

}  // namespace selon

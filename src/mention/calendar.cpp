#include "mention/calendar.h"

#include <fmt/format.h>

#include <array>

namespace selon {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> unit_names = {"second", "minute",  "hour",   "day",  "weekend", "week",
                                                         "month",  "quarter", "season", "year", "decade",  "century"};

int year_of(Date date) { return static_cast<int>(year_month_day(date).year()); }
Date monday_of(Date date) { return date - days(iso_weekday(date) - 1); }

// ISO 8601 week: the week of a date is the one of its Thursday.
std::string week_value(Date date) {
  const Date thursday = monday_of(date) + days(3);
  const Date first = sys_days(year_month_day(thursday).year() / January / 1);
  return fmt::format("{:04}-W{:02}", year_of(thursday), (thursday - first).count() / 7 + 1);
}

}  // namespace

std::optional<Unit> parse_unit(std::string_view name) {
  for (std::size_t i = 0; i < unit_names.size(); ++i)
    if (unit_names[i] == name) return static_cast<Unit>(i);
  return std::nullopt;
}

std::chrono::year_month_day parts(Date date) { return year_month_day(date); }

std::optional<Date> make_date(int y, unsigned m, unsigned d) {
  const year_month_day ymd{year(y), month(m), day(d)};
  if (!ymd.ok() || y < 1 || y > 9999) return std::nullopt;
  return sys_days(ymd);
}

unsigned iso_weekday(Date date) { return weekday(date).iso_encoding(); }

Period day_period(Date date) { return {format_date(date), {date, date}}; }

Period week_period(Date date) {
  const Date monday = monday_of(date);
  return {week_value(date), {monday, monday + days(6)}};
}

Period weekend_period(Date date) {
  const Date monday = monday_of(date);
  return {week_value(date) + "-WE", {monday + days(5), monday + days(6)}};
}

Period month_period(year_month ym) {
  return {fmt::format("{:04}-{:02}", static_cast<int>(ym.year()), static_cast<unsigned>(ym.month())),
          {sys_days(ym / 1), sys_days(ym / last)}};
}

Period year_period(int y) {
  return {fmt::format("{:04}", y), {sys_days(year(y) / January / 1), sys_days(year(y) / December / 31)}};
}

Period decade_period(int first_year) {
  return {fmt::format("{:03}", first_year / 10),
          {sys_days(year(first_year) / January / 1), sys_days(year(first_year + 9) / December / 31)}};
}

Period century_period(int century) {
  return {fmt::format("{:02}", century - 1),
          {sys_days(year((century - 1) * 100 + 1) / January / 1), sys_days(year(century * 100) / December / 31)}};
}

Period season_period(std::string_view season, int y) {
  Days covered;
  if (season == "SP") covered = {sys_days(year(y) / March / 21), sys_days(year(y) / June / 20)};
  if (season == "SU") covered = {sys_days(year(y) / June / 21), sys_days(year(y) / September / 22)};
  if (season == "FA") covered = {sys_days(year(y) / September / 23), sys_days(year(y) / December / 20)};
  if (season == "WI") covered = {sys_days(year(y) / December / 21), sys_days(year(y + 1) / March / 20)};
  return {fmt::format("{:04}-{}", y, season), covered};
}

std::optional<Period> shifted_period(Unit unit, Date date, int offset) {
  const auto ymd = parts(date);
  const int y = static_cast<int>(ymd.year());
  switch (unit) {
    case Unit::day:
      return day_period(date + days(offset));
    case Unit::week:
      return week_period(date + days(7 * offset));
    case Unit::weekend:
      return weekend_period(date + days(7 * offset));
    case Unit::month:
      return month_period(ymd.year() / ymd.month() + months(offset));
    case Unit::year:
      return year_period(y + offset);
    case Unit::decade:
      return decade_period(y / 10 * 10 + 10 * offset);
    case Unit::century:
      return century_period((y - 1) / 100 + 1 + offset);
    case Unit::quarter: {
      const auto first = ymd.year() / month((static_cast<unsigned>(ymd.month()) - 1) / 3 * 3 + 1) + months(3 * offset);
      const unsigned number = (static_cast<unsigned>(first.month()) - 1) / 3 + 1;
      return Period{fmt::format("{:04}-Q{}", static_cast<int>(first.year()), number),
                    {sys_days(first / 1), sys_days((first + months(2)) / last)}};
    }
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
    case Unit::season:
      return std::nullopt;
  }
  return std::nullopt;
}

Date shift(Date date, Unit unit, int count) {
  const auto by_months = [&](int n) {
    const auto ymd = parts(date);
    const auto ym = ymd.year() / ymd.month() + months(n);
    const auto day_of_month = std::min(ymd.day(), (ym / last).day());
    return sys_days(ym / day_of_month);
  };
  switch (unit) {
    case Unit::day:
      return date + days(count);
    case Unit::week:
    case Unit::weekend:
      return date + days(7 * count);
    case Unit::month:
      return by_months(count);
    case Unit::quarter:
    case Unit::season:
      return by_months(3 * count);
    case Unit::year:
      return by_months(12 * count);
    case Unit::decade:
      return by_months(120 * count);
    case Unit::century:
      return by_months(1200 * count);
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
      return date;
  }
  return date;
}

std::string duration_value(Unit unit, const std::string& number) {
  switch (unit) {
    case Unit::second:
      return fmt::format("PT{}S", number);
    case Unit::minute:
      return fmt::format("PT{}M", number);
    case Unit::hour:
      return fmt::format("PT{}H", number);
    case Unit::day:
      return fmt::format("P{}D", number);
    case Unit::weekend:
      return fmt::format("P{}WE", number);
    case Unit::week:
      return fmt::format("P{}W", number);
    case Unit::month:
      return fmt::format("P{}M", number);
    case Unit::quarter:
      return fmt::format("P{}Q", number);
    case Unit::season:
      return fmt::format("P{}S", number);
    case Unit::year:
      return fmt::format("P{}Y", number);
    case Unit::decade:
      return fmt::format("P{}DE", number);
    case Unit::century:
      return fmt::format("P{}CE", number);
  }
  return "PX";
}

}  // namespace selon

#include "selon/date.h"

#include <fmt/format.h>

namespace selon {

std::string format_date(Date date) {
  const std::chrono::year_month_day day(date);
  const int year = static_cast<int>(day.year());
  if (year < 0 || year > 9999)  // "il y a 9000 ans"
    return fmt::format("{:04}-{:02}-{:02}", year, static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  std::string written = "0000-00-00";
  const auto two_digits = [&](std::size_t at, unsigned value) {
    written[at] += static_cast<char>(value / 10);
    written[at + 1] += static_cast<char>(value % 10);
  };
  two_digits(0, static_cast<unsigned>(year) / 100);
  two_digits(2, static_cast<unsigned>(year) % 100);
  two_digits(5, static_cast<unsigned>(day.month()));
  two_digits(8, static_cast<unsigned>(day.day()));
  return written;
}

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t start, std::size_t count) {
    int value = 0;
    for (const char c : iso.substr(start, count)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

}  // namespace selon

// A calendar day, and how it is written.
//
// A thin value over std::chrono's proleptic Gregorian calendar; ISO 8601 is its only written form.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace selon {

using Date = std::chrono::sys_days;

// "2017-10-13". Years outside 0001-9999 do not occur: parse_date refuses them.
std::string format_date(Date date);

// Reads exactly YYYY-MM-DD that names a real day; anything else is nullopt.
std::optional<Date> parse_date(std::string_view iso);

// First and last day that something can mean; an open end is nullopt.
struct Days {
  std::optional<Date> earliest;
  std::optional<Date> latest;
  bool operator==(const Days&) const = default;
};

}  // namespace selon

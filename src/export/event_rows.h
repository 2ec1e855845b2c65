// Events as rows of tables: one function for each form, and what they share.
//
// In: claims and events. Out: a table, and in `left_out` what the form has no row for, by reason.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "export/table.h"
#include "selon/events.h"
#include "selon/tally.h"

namespace selon {

struct Picture {
  std::span<const ToldClaim> claims;
  std::span<const Event> events;
  Tally tally = Tally::minmax;
  std::size_t rows_before = 0;  // in the same file
};

using LeftOut = std::map<std::string, std::size_t>;

Table acled_rows(const Picture& picture, LeftOut& left_out);
Table ucdp_rows(const Picture& picture, LeftOut& left_out);
Table event_report_rows(const Picture& picture);
Table event_rows(const Picture& picture);  // one an event: for GeoJSON and HXL
Table claim_rows(const Picture& picture);  // one a claim, with its event

// --- shared ---

// First and last day; nullopt where an end is open, since no data set takes half a date.
struct DayRange {
  Date first, last;
  int length() const { return static_cast<int>((last - first).count()) + 1; }
};
std::optional<DayRange> day_range(const Days& days);

// How surely it is told, each word once, in the order of the claims: "actual", "denied", "actual; denied"...
std::vector<std::string> certainties_of(const Picture& picture, const Event& event);
bool happened(const Picture& picture, const Event& event);  // somebody says so: not only denied or planned

std::vector<std::string> outlets_of(const Picture& picture, const Event& event);
std::vector<std::string> voices_of(const Picture& picture, const Event& event);

}  // namespace selon

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

// An actor as the event's claims tell it, by its name.
const ToldActor* find_actor(const Picture& picture, const Event& event, const std::string& name);

bool is_armed(const ToldActor& actor);
bool is_civilian(const ToldActor& actor);  // people who are no party by arms

// The two sides that most claims name: who does, and to whom. Only parties that the form knows (no media, no speakers).
struct Sides {
  const ToldActor *a = nullptr, *b = nullptr;
  std::vector<std::string> with_a, with_b;  // others named on the same side
};
Sides sides_of(const Picture& picture, const Event& event);

std::vector<std::string> outlets_of(const Picture& picture, const Event& event);

}  // namespace selon

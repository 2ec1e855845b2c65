// Where tellings that may be one happening meet: squares of the map, provinces' countries, names and parties, each with
// a week or a day.
//
// In: a telling. Out: the cells that it lies in and those that it looks into, as numbers. Two tellings are compared
// when one looks into a cell of the other; then the other looks into one of its cells too. Comparing every telling with
// every other would take days for a million claims; here a telling meets those of its town and week, and those whose
// place nobody could settle. Cells are the same whatever else there is, so they can be stored.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "situation/telling.h"

namespace selon {

// The days by which a telling is looked for; none: it may be of any day, or of too long a time for weeks to help.
std::optional<DaySpan> dated_span(const Telling& telling);

struct Cells {
  std::vector<std::int64_t> in, looks;  // sorted, each once
};

Cells cells_of(const Telling& telling);

}  // namespace selon

// Events, disputes, speakers and situations as lines: JSON objects, or CSV with a header (docs/formats/picture.md).
//
// In: what the functions of events.h, disputes.h, speakers.h and situation.h gave, with the claims that it points into.
// Out: whole lines with their ends, the same columns in both forms; lists in CSV are separated by "; ". An unknown
// value is null, or an empty cell.
#pragma once

#include <span>
#include <string>

#include "selon/disputes.h"
#include "selon/events.h"
#include "selon/situation.h"
#include "selon/speakers.h"

namespace selon {

enum class RowForm { json, csv };

std::string write_events(std::span<const ToldClaim> claims, std::span<const Event> events, RowForm form);
// CSV: one row a figure, denial or one-sided act.
std::string write_disputes(std::span<const ToldClaim> claims, std::span<const Event> events,
                           std::span<const Dispute> disputes, RowForm form);
std::string write_speakers(const Speakers& speakers, RowForm form);
std::string write_epithets(const Speakers& speakers, RowForm form);
std::string write_situation(std::span<const ToldClaim> claims, const Situation& situation, RowForm form);

}  // namespace selon

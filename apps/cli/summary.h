// A record as a page for eyes: what the report says, claim by claim, each with its words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "selon/record.h"
#include "terminal.h"

namespace selon::cli {

enum class NoteDetail { counts, all };

// `origin`: the file that the report came from, shown below its title; may be empty.
std::string summarize(const Record& record, const std::string& origin, NoteDetail notes, const Look& look);

// Its parts, for pages that show less than a whole record. `id`: the claim's name on this page.
std::string heading(const Record& record, const std::string& origin, const Look& look);
std::string format_claim(const Record& record, Index claim, const std::string& id, const Look& look);

std::string format_days(const Days& days);
std::string format_bounds(const Figure& figure);
std::string format_figure(const Record& record, const Figure& figure);
std::string format_place(const Record& record, const Place& place);

// "air strike" for air_strike.
std::string spaced(std::string_view name);

// "1 claim", "2 claims"
std::string counted(std::uint64_t count, std::string_view noun);

}  // namespace selon::cli

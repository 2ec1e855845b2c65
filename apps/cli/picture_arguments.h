// What the commands that compare reports share: their options, and what they look at.
#pragma once

#include <memory>
#include <string>

#include "ledger_arguments.h"
#include "selon/event_store.h"
#include "selon/events.h"
#include "selon/picture_rows.h"

namespace selon::cli {

struct PictureArguments {
  std::string ledger;
  bool json = false, csv = false;
};

inline void add_picture_options(CLI::App* command, PictureArguments& arguments) {
  command->add_option("LEDGER", arguments.ledger, "Ledger file")->required()->type_name("");
  CLI::Option* json = command->add_flag("--json", arguments.json, "Print one JSON object a line");
  command->add_flag("--csv", arguments.csv, "Print CSV with a header line (RFC 4180)")->excludes(json);
}

inline std::optional<RowForm> form_of(const PictureArguments& arguments) {
  if (arguments.json) return RowForm::json;
  return arguments.csv ? std::optional(RowForm::csv) : std::nullopt;
}

// With its events up to date; says on a terminal's side what takes long.
inline Result<EventStore> open_events(const std::string& ledger) {
  return EventStore::open(ledger, {true, [&](const std::string& words) { complain(ledger + ": " + words); }});
}

// Names to look for these events by.
inline std::vector<std::string> ids_of(const std::vector<EventRow>& rows) {
  std::vector<std::string> ids;
  for (const EventRow& row : rows) ids.push_back(row.id);
  return ids;
}

inline std::string days_or(const Days& days, std::string_view otherwise) {
  return days.earliest || days.latest
             ? (days.earliest ? format_date(*days.earliest) : "") +
                   (days.earliest == days.latest ? "" : ".." + (days.latest ? format_date(*days.latest) : ""))
             : std::string(otherwise);
}

// "12", "12-15", "12 or more", "up to 50".
inline std::string format_bounds(const Bounds& bounds) {
  const auto digits = [](double value) { return std::to_string(static_cast<std::int64_t>(value)); };
  if (bounds.low && bounds.high)
    return *bounds.low == *bounds.high ? digits(*bounds.low) : digits(*bounds.low) + "-" + digits(*bounds.high);
  if (bounds.low) return digits(*bounds.low) + " or more";
  return bounds.high ? "up to " + digits(*bounds.high) : "not told";
}

}  // namespace selon::cli

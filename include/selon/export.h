// Events and claims in the forms that other programs read (docs/formats/export.md).
//
// In: claims, the events that they are grouped into, a format and a counting rule. Out: the bytes of one file, and for
// its side file how often each field is empty and which events were left out, and why: a data set's format that
// demands a date gets no invented one.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "selon/events.h"
#include "selon/names.h"
#include "selon/tally.h"

namespace selon {

enum class ExportFormat { event_report, acled, ucdp, plover, geojson, jsonl, annotation, hxl, csv };

template <>
struct EnumNames<ExportFormat> {
  static constexpr auto last = ExportFormat::csv;
  static constexpr auto names = std::to_array<std::string_view>(
      {"event-report", "acled", "ucdp", "plover", "geojson", "jsonl", "annotation", "hxl", "csv"});
};

template <>
struct EnumNames<Tally> {
  static constexpr auto last = Tally::minmax;
  static constexpr auto names = std::to_array<std::string_view>({"acled", "ucdp", "minmax"});
};

enum class ByteOrderMark { leave_out, write };  // some spreadsheets take CSV for UTF-8 only with it

struct ExportOptions {
  ExportFormat format = ExportFormat::csv;
  std::optional<Tally> tally;  // without it: the format's own, minmax where it has none
  ByteOrderMark mark = ByteOrderMark::leave_out;
};

struct Export {
  std::string bytes;
  std::size_t rows = 0;
  std::vector<std::pair<std::string, std::size_t>> empty;  // fields in their order, and in how many rows each is empty
  std::map<std::string, std::size_t> left_out;             // reason, and how many events or claims
};

Export export_picture(std::span<const ToldClaim> claims, std::span<const Event> events, const ExportOptions& options);

// The side file: one JSON object, {"rows", "empty", "left_out"}.
std::string write_export_counts(const Export& exported);

// Writes the bytes to `path` and the side file to `path` + ".counts.json", each whole or not at all. Errors:
// unwritable.
Result<void> save_export(const Export& exported, const std::string& path);

}  // namespace selon

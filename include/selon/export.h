// Events and claims in the forms that other programs read (docs/formats/export.md).
//
// In: claims, the events that they are grouped into, a format and a counting rule. Out: the bytes of one file, and for
// its side file how often each field is empty and which events were left out, and why: a data set's format that
// demands a date gets no invented one. What is large comes part by part, and so is written.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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

// Whether a format has a row for each claim, in the order of reports, or for events, with all claims of each.
enum class RowsOf { events, claims };
RowsOf rows_of(ExportFormat format);

struct Export {
  std::string bytes;
  std::size_t rows = 0;
  std::vector<std::pair<std::string, std::size_t>> empty;  // fields in their order, and in how many rows each is empty
  std::map<std::string, std::size_t> left_out;             // reason, and how many events or claims
};

// Parts of a picture, one after the other, as one file. Who writes it takes the bytes of `so_far` away.
class Exporter {
 public:
  explicit Exporter(const ExportOptions& options);
  void add(std::span<const ToldClaim> claims, std::span<const Event> events);
  void end();
  Export so_far;

 private:
  ExportOptions options_;
};

// All of it at once.
Export export_picture(std::span<const ToldClaim> claims, std::span<const Event> events, const ExportOptions& options);

// The side file: one JSON object, {"rows", "empty", "left_out"}.
std::string write_export_counts(const Export& exported);

// A file that is written part by part, and `path` + ".counts.json" beside it; each is there whole or not at all.
// Errors: unwritable.
class ExportFile {
 public:
  static Result<ExportFile> create(const std::string& path);
  Result<void> write(std::string_view bytes);
  Result<void> end(const Export& exported);

  ExportFile(ExportFile&&) noexcept;
  ~ExportFile();

 private:
  struct Impl;
  explicit ExportFile(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon

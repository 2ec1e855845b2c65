// A report as it came in: its bytes and what is known about it from outside.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "selon/date.h"

namespace selon {

struct Metadata {
  std::optional<Date> published;  // the day that relative dates are read against
  std::optional<std::string> outlet;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> language;  // ISO 639-1, when told from outside
};

// The most bytes that one report may have. A file beyond it is an archive, and belongs into JSON Lines, one report a
// line; the longest reports of inquiries have some 2 MiB.
inline constexpr std::size_t most_report_bytes = std::size_t{8} << 20;

struct Report {
  std::string bytes;   // exactly as received
  std::string origin;  // file name, file:line or "standard input"; for messages, never for identity
  Metadata metadata;
};

}  // namespace selon

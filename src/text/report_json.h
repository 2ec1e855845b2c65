// One JSON object that says something of a report: a line of a JSON Lines file, or a sidecar.
//
// In: the object's bytes. Out: the fields text, published, outlet, url, title, language. A field that is null or not
// there is not known; one of the wrong type or a date that is no day is an error, because a report that is read against
// the wrong day is worse than one that is not read. Fields of other names are the archive's own business.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "selon/report.h"
#include "selon/result.h"

namespace selon {

struct ReportFields {
  std::optional<std::string> text;
  Metadata metadata;
};

// A report of more than most_report_bytes.
tl::unexpected<Error> too_large(std::string place);

// Keeps its buffers between calls.
class ReportJson {
 public:
  ReportJson();
  ~ReportJson();

  // What may be read behind the bytes that are parsed, whatever stands there: they are not copied first.
  static constexpr std::size_t padding = 64;

  // Errors: bad_input at `place`; too_large for a text of more than most_report_bytes.
  Result<ReportFields> parse(std::string_view padded_json, const std::string& place);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace selon

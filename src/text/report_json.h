// One JSON object that says something of a report: a line of a JSON Lines file, or a sidecar.
//
// In: the object's bytes. Out: the fields text, published, outlet, url, title, language. A field that is null or not
// there is not known; one of the wrong type or a date that is no day is an error, because a report that is read against
// the wrong day is worse than one that is not read. Fields of other names are the archive's own business.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "selon/report.h"
#include "selon/result.h"

namespace selon {

struct ReportFields {
  std::optional<std::string> text;
  Metadata metadata;
};

// Keeps its buffers between calls.
class ReportJson {
 public:
  ReportJson();
  ~ReportJson();

  // Errors: bad_input at `place`.
  Result<ReportFields> parse(const std::string& json, const std::string& place);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace selon

// Any bytes: a line of an archive gives an error that names its place, or fields.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "text/report_json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string padded(reinterpret_cast<const char*>(data), size);
  padded.append(selon::ReportJson::padding, '\0');
  static selon::ReportJson json;
  const auto fields = json.parse({padded.data(), size}, "f:1");
  if (!fields && fields.error().place.find("f:1") == std::string::npos) std::abort();
  return 0;
}

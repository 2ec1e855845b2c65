// Any bytes: parse_record gives an error or a record, and a record that it gives is written and read back the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "selon/record.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto record = selon::parse_record({reinterpret_cast<const char*>(data), size});
  if (!record) return 0;
  const auto json = selon::write_record(*record);
  const auto again = selon::parse_record(json);
  if (!again || selon::write_record(*again) != json) std::abort();
  return 0;
}

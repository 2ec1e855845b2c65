// Any bytes: a places file gives an error with a line, or places that have a name and lie on the earth.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "pack/own_places.h"

namespace {

void check(const selon::Result<std::vector<selon::OwnPlace>>& places) {
  if (!places) {
    if (places.error().place.find(':') == std::string::npos) std::abort();
    return;
  }
  for (const auto& place : *places)
    if (place.name.empty() || !(place.lat >= -90 && place.lat <= 90) || !(place.lon >= -180 && place.lon <= 180))
      std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check(selon::parse_places_csv(bytes, "f"));
  check(selon::parse_places_geojson(bytes, "f"));
  return 0;
}

// A user's own places: a CSV or GeoJSON file that wins over the compiled gazetteer (docs/formats/own_places.md).
//
// In: the bytes of a file. Out: places with all their names. A file that is not wholly right is refused with the line
// of its first mistake: a place that is quietly left out would be found missing months later, or never.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/record.h"
#include "selon/result.h"

namespace selon {

struct OwnPlace {
  std::string name;                // main name
  std::vector<std::string> names;  // further ones
  PlaceKind kind = PlaceKind::populated_place;
  std::optional<std::string> country, admin1, admin2;
  std::optional<std::int64_t> geonames;
  double lat = 0, lon = 0;  // WGS 84 degrees
  double radius_km = 0;
  std::string at;  // file:line
};

struct OwnPlacesFile {
  std::vector<OwnPlace> places;
  std::string sha256;  // of its bytes
};

// By the ending of the name: *.csv, *.geojson, *.json. Errors: not_found, unreadable, bad_knowledge with file:line.
Result<OwnPlacesFile> read_own_places(const std::string& path);

// From bytes; `file` is only for messages. Errors: bad_knowledge with file:line.
Result<std::vector<OwnPlace>> parse_places_csv(std::string_view bytes, const std::string& file);
Result<std::vector<OwnPlace>> parse_places_geojson(std::string_view bytes, const std::string& file);

}  // namespace selon

// Compiles places into the gazetteer's bytes.
//
// In: places with all their names, from whatever source (src/pack/geonames_packages.h, src/pack/geonames_dump.h). Out:
// the bytes of docs/formats/gazetteer.md. The same places in the same order give the same bytes.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "selon/record.h"

namespace selon {

struct SourcePlace {
  std::string name;                // main name; never empty
  std::vector<std::string> names;  // others
  std::string country;             // ISO 3166-1 alpha-2, or empty
  std::string admin1, admin2;      // codes: "SY.07", "SY.07.1234"; empty when not known
  std::string feature;             // GeoNames feature code, at most six letters
  std::uint32_t geonames = 0;
  double lat = 0, lon = 0;
  std::uint32_t population = 0;
  double radius_km = 0;
  PlaceKind kind = PlaceKind::other;
  bool computed = false;
};

struct GazetteerSource {
  std::string version;  // one line: what the places come from
  std::vector<SourcePlace> places;
  std::map<std::string, std::size_t> admin;      // "SY.07" → its place
  std::map<std::string, std::size_t> countries;  // "SY" → its place
};

// Points, populations and radii of countries and units that have none, from the settlements inside: a unit lies at the
// mean of its settlements weighted by population, reaching to where nine tenths of them live; a country lies at the
// mean of the degree squares that hold settlements. Units without any settlement are left out of the file.
void place_by_settlements(GazetteerSource& source);

std::string compile_gazetteer(GazetteerSource source);

}  // namespace selon

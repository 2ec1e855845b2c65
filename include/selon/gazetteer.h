// The gazetteer from outside: building it, importing GeoNames' own dumps, looking a name up.
//
// In: folders and files. Out: one compiled file (docs/formats/gazetteer.md), or what bears a name. GeoNames data are
// CC BY 4.0 (geonames.org); gazetteer_credit() is the line to show wherever they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/record.h"
#include "selon/result.h"

namespace selon {

struct GazetteerPackages {
  std::string data;                           // what tools/fetch_gazetteer laid down: build/gazetteer-data
  std::string locales = "/usr/share/locale";  // of libgeonames-common
  std::string world;                          // folder of world/, for its words of administrative units
};

struct GazetteerDump {
  std::vector<std::string> places;            // allCountries.txt, XX.txt, cities500.txt: 19 columns
  std::vector<std::string> alternate_names;   // alternateNamesV2.txt
  std::optional<std::string> admin1, admin2;  // admin1CodesASCII.txt, admin2Codes.txt
  std::string world;
};

struct GazetteerSummary {
  std::uint32_t places = 0, countries = 0, admin_units = 0, settlements = 0, others = 0;
  std::uint64_t bytes = 0;
  std::string version;
};

// Both write `output` whole or not at all. Errors: not_found, bad_input (file:line of the damaged line), unwritable.
Result<GazetteerSummary> build_gazetteer(const GazetteerPackages& packages, const std::string& output);
Result<GazetteerSummary> import_gazetteer(const GazetteerDump& dump, const std::string& output);

// How the words and the name that was found meet, best first.
enum class GazetteerMatch { exact, without_accents, skeleton };
std::string_view name(GazetteerMatch match);  // "exact", "without accents", "by its consonants"

struct GazetteerFound {
  std::string name, country, feature;  // main name; ISO 3166-1 alpha-2; GeoNames feature code
  std::optional<std::string> admin1, admin2;
  std::optional<std::int64_t> geonames;
  double lat = 0, lon = 0, radius_km = 0;
  std::uint32_t population = 0;
  PlaceKind kind = PlaceKind::other;
  GazetteerMatch match = GazetteerMatch::exact;
  bool main_name = false;
  bool computed = false;           // the point is computed from the settlements inside
  std::vector<std::string> names;  // all, the main one first
};

// At most `limit` places of that name, most populous first, by the best kind of match that gives any.
// Errors: not_found (no file), damaged, wrong_version. No such place is an empty list.
Result<std::vector<GazetteerFound>> find_in_gazetteer(const std::string& path, std::string_view name,
                                                      std::size_t limit);

// Compares the file's checksum. Errors: as above.
Result<void> verify_gazetteer(const std::string& path);

std::string_view gazetteer_credit();

}  // namespace selon

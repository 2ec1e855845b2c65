// GeoNames' own dump files: allCountries.txt (or a country's, 19 columns), alternateNamesV2.txt, admin1CodesASCII.txt,
// admin2Codes.txt, as their readme.txt describes them.
//
// In: paths. Out: the source of a gazetteer. Files are read line by line. Kept: settlements, administrative units of
// the first two levels, countries, and the natural and built features that reports of conflict name (rivers, lakes,
// islands, mountains, airports, bases, dams, camps, border crossings).
#pragma once

#include "pack/gazetteer_build.h"
#include "selon/gazetteer.h"
#include "selon/result.h"

namespace selon {

// Errors: not_found, bad_input with file:line.
Result<GazetteerSource> read_geonames_dump(const GazetteerDump& dump, const std::vector<std::string>& unit_words);

// The kind of a feature class and code ("P", "PPLX" → neighbourhood), or nullopt for features that are left out.
std::optional<PlaceKind> kind_of_feature(std::string_view feature_class, std::string_view code);

}  // namespace selon

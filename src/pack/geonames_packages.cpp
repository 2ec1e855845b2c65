#include "pack/geonames_packages.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <map>
#include <numbers>

#include "base/file.h"
#include "base/stanza.h"
#include "base/utf8.h"

namespace selon {
namespace {

constexpr std::size_t max_file = std::size_t{1} << 30;

// Names that are none: addresses, numbers, airport codes ("GAO" is Guantánamo's), machine transliterations of Arabic
// and Japanese in small letters ("dyr alzwr").
bool is_name(std::string_view name) {
  if (name.empty() || name.size() > 200 || name.find("://") != std::string_view::npos) return false;
  if (name.find('\n') != std::string_view::npos || name.find('\t') != std::string_view::npos) return false;
  const char first = name.front();
  if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) {
    // "’s-Hertogenbosch", "eThekwini": a capital later on makes it a name; "dyr alzwr" has none.
    const bool capital = std::any_of(name.begin(), name.end(), [](char c) {
      return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!capital) return false;
  }
  const bool code = name.size() <= 4 && std::all_of(name.begin(), name.end(), [](char c) {
                      return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                    });
  return !code;
}

tl::unexpected<Error> bad(const std::string& path, const simdjson::simdjson_error& error) {
  return fail(ErrorKind::bad_input, std::string("is not the JSON that was expected: ") + error.what(), path);
}

Result<std::string> read_data(const std::string& path) {
  auto bytes = read_file(path, max_file);
  if (!bytes && bytes.error().kind == ErrorKind::not_found)
    return fail(ErrorKind::not_found, "is missing; fetch it with: tools/fetch_gazetteer", path);
  return bytes;
}

std::string text_of(simdjson::dom::element element) { return std::string(std::string_view(element)); }

Result<void> read_countries(const std::string& path, GazetteerSource& source,
                            std::map<std::string, std::string>& capitals) {
  const auto bytes = read_data(path);
  if (!bytes) return tl::unexpected(bytes.error());
  try {
    simdjson::dom::parser parser;
    for (const auto& [code, country] : simdjson::dom::object(parser.parse(*bytes))) {
      SourcePlace place;
      place.name = text_of(country["name"]);
      place.country = std::string(code);
      place.feature = "PCLI";
      place.kind = PlaceKind::country;
      place.geonames = static_cast<std::uint32_t>(std::uint64_t(country["geonameid"]));
      place.population = static_cast<std::uint32_t>(std::uint64_t(country["population"]));
      place.radius_km = std::sqrt(double(country["areakm2"]) / std::numbers::pi);
      place.computed = true;
      capitals[place.country] = text_of(country["capital"]);
      source.countries[place.country] = source.places.size();
      source.places.push_back(std::move(place));
    }
  } catch (const simdjson::simdjson_error& error) {
    return bad(path, error);
  }
  return {};
}

Result<void> read_cities(const std::string& path, GazetteerSource& source,
                         const std::map<std::string, std::string>& capitals,
                         std::map<std::string, std::size_t>& by_id) {
  const auto bytes = read_data(path);
  if (!bytes) return tl::unexpected(bytes.error());
  try {
    simdjson::dom::parser parser;
    for (const auto& [id, city] : simdjson::dom::object(parser.parse(*bytes))) {
      SourcePlace place;
      place.name = text_of(city["name"]);
      place.country = text_of(city["countrycode"]);
      const auto capital = capitals.find(place.country);
      place.feature = capital != capitals.end() && capital->second == place.name ? "PPLC" : "PPL";
      place.kind = PlaceKind::populated_place;
      place.geonames = static_cast<std::uint32_t>(std::uint64_t(city["geonameid"]));
      place.lat = double(city["latitude"]);
      place.lon = double(city["longitude"]);
      place.population = static_cast<std::uint32_t>(std::uint64_t(city["population"]));
      const auto admin1 = text_of(city["admin1code"]);
      if (!admin1.empty()) place.admin1 = place.country + "." + admin1;
      for (const auto name : simdjson::dom::array(city["alternatenames"]))
        if (auto text = text_of(name); is_name(text)) place.names.push_back(std::move(text));
      if (place.name.empty()) continue;
      by_id[std::string(id)] = source.places.size();
      source.places.push_back(std::move(place));
    }
  } catch (const simdjson::simdjson_error& error) {
    return bad(path, error);
  }
  return {};
}

bool is_unit_code(std::string_view id) { return id.size() > 3 && id[2] == '.'; }

// English first: its names of the units are the main ones, as GeoNames writes them.
Result<std::vector<std::string>> locale_files(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> paths;
  std::error_code code;
  for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
    const auto path = at->path() / "LC_MESSAGES" / "geonames.mo";
    if (fs::is_regular_file(path, code)) paths.push_back(path.string());
    code.clear();
  }
  if (paths.empty())
    return fail(ErrorKind::not_found, "holds no geonames.mo; install the package libgeonames-common", folder);
  std::sort(paths.begin(), paths.end());
  const auto english = (fs::path(folder) / "en" / "LC_MESSAGES" / "geonames.mo").string();
  std::stable_partition(paths.begin(), paths.end(), [&](const auto& path) { return path == english; });
  return paths;
}

Result<void> read_locales(const PackageFiles& files, GazetteerSource& source,
                          const std::map<std::string, std::size_t>& by_id) {
  const auto paths = locale_files(files.locales);
  if (!paths) return tl::unexpected(paths.error());
  for (const auto& path : *paths) {
    const auto bytes = read_file(path, max_file);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto messages = read_mo(*bytes, path);
    if (!messages) return tl::unexpected(messages.error());
    for (const auto& [id, name] : *messages) {
      if (id.empty() || !is_name(name)) continue;
      if (is_unit_code(id)) {
        const auto [at, fresh] = source.admin.try_emplace(id, source.places.size());
        if (fresh) {
          SourcePlace unit;
          unit.name = name;
          unit.country = id.substr(0, 2);
          unit.feature = "ADM1";
          unit.kind = PlaceKind::admin;
          unit.computed = true;
          source.places.push_back(std::move(unit));
        }
        auto& unit = source.places[at->second];
        if (!fresh) unit.names.push_back(name);
        if (auto shorter = without_unit_words(name, files.unit_words); !shorter.empty())
          unit.names.push_back(std::move(shorter));
      } else if (const auto country = source.countries.find(id); country != source.countries.end()) {
        source.places[country->second].names.push_back(name);
      } else if (const auto city = by_id.find(id); city != by_id.end()) {
        source.places[city->second].names.push_back(name);
      }
    }
  }
  return {};
}

// Units in which no settlement lies have no point, and are left out.
void drop_empty_units(GazetteerSource& source) {
  std::vector<SourcePlace> kept;
  std::vector<std::size_t> number(source.places.size());
  for (std::size_t i = 0; i < source.places.size(); ++i) {
    const auto& place = source.places[i];
    const bool empty = place.kind == PlaceKind::admin && place.radius_km == 0;
    number[i] = empty ? SIZE_MAX : kept.size();
    if (!empty) kept.push_back(std::move(source.places[i]));
  }
  source.places = std::move(kept);
  std::erase_if(source.admin, [&](const auto& unit) { return number[unit.second] == SIZE_MAX; });
  for (auto& [code, at] : source.admin) at = number[at];
  for (auto& [code, at] : source.countries) at = number[at];
}

}  // namespace

std::string without_unit_words(std::string_view name, const std::vector<std::string>& unit_words) {
  const std::string folded = fold(name);
  if (folded.size() != name.size()) return {};  // offsets would not fit; rare, and then the whole name must do
  std::size_t begin = 0, end = name.size();
  for (bool again = true; again;) {
    again = false;
    for (const auto& word : unit_words) {
      const auto here = std::string_view(folded).substr(begin, end - begin);
      if (here.size() > word.size() + 1 && here.starts_with(word) &&
          (here[word.size()] == ' ' || word.back() == '\'')) {
        begin += word.size() + (word.back() == '\'' ? 0 : 1);
        again = true;
      } else if (here.size() > word.size() + 1 && here.ends_with(word) &&
                 (here[here.size() - word.size() - 1] == ' ' || here[here.size() - word.size() - 1] == '-')) {
        end -= word.size() + 1;
        again = true;
      }
    }
  }
  if (begin == 0 && end == name.size()) return {};
  return std::string(trim(name.substr(begin, end - begin)));
}

Result<std::vector<std::pair<std::string, std::string>>> read_mo(std::string_view bytes, const std::string& place) {
  const auto number = [&](std::size_t at) {
    std::uint32_t value;
    std::memcpy(&value, bytes.data() + at, 4);
    return value;
  };
  if (bytes.size() < 20 || number(0) != 0x950412de)
    return fail(ErrorKind::bad_input, "is no little-endian .mo file", place);
  const std::size_t count = number(8), originals = number(12), translations = number(16);
  if (count > bytes.size() / 16 || originals + 8 * count > bytes.size() || translations + 8 * count > bytes.size())
    return fail(ErrorKind::bad_input, "has a table outside the file", place);
  std::vector<std::pair<std::string, std::string>> messages;
  messages.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t size = number(originals + 8 * i), at = number(originals + 8 * i + 4);
    const std::size_t size2 = number(translations + 8 * i), at2 = number(translations + 8 * i + 4);
    if (at > bytes.size() || size > bytes.size() - at || at2 > bytes.size() || size2 > bytes.size() - at2)
      return fail(ErrorKind::bad_input, "has a message outside the file", place);
    const auto text = bytes.substr(at2, size2);
    if (first_broken_utf8(text) != std::string_view::npos)
      continue;  // the header of some locales is in another encoding
    messages.emplace_back(bytes.substr(at, size), text);
  }
  return messages;
}

Result<GazetteerSource> read_geonames_packages(const PackageFiles& files) {
  GazetteerSource source;
  const auto version = read_data(files.data + "/VERSION");
  if (!version) return tl::unexpected(version.error());
  source.version = std::string(trim(std::string_view(*version).substr(0, version->find('\n'))));
  std::map<std::string, std::string> capitals;
  std::map<std::string, std::size_t> by_id;
  if (const auto done = read_countries(files.data + "/countries.json", source, capitals); !done)
    return tl::unexpected(done.error());
  if (const auto done = read_cities(files.data + "/cities500.json", source, capitals, by_id); !done)
    return tl::unexpected(done.error());
  if (const auto done = read_locales(files, source, by_id); !done) return tl::unexpected(done.error());
  place_by_settlements(source);
  drop_empty_units(source);
  return source;
}

}  // namespace selon

#include "pack/geonames_dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <set>
#include <unordered_map>

#include "base/stanza.h"
#include "base/utf8.h"
#include "pack/geonames_packages.h"

namespace selon {
namespace {

using Columns = std::vector<std::string_view>;

// Calls `line(columns)` for every line; an error text that it returns becomes the Error at that line.
Result<void> each_line(const std::string& path, std::size_t columns,
                       const std::function<std::string(const Columns&)>& line) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorKind::not_found, "cannot be opened; give the path of a GeoNames dump file", path);
  std::string text;
  Columns cut;
  for (std::uint64_t number = 1; std::getline(in, text); ++number) {
    if (!text.empty() && text.back() == '\r') text.pop_back();
    if (text.empty() || text.front() == '#') continue;
    const auto bad = [&](std::string message) {
      return fail(ErrorKind::bad_input, std::move(message), path + ":" + std::to_string(number));
    };
    if (first_broken_utf8(text) != std::string_view::npos) return bad("is not UTF-8");
    cut.clear();
    for (std::string_view rest = text;;) {
      const auto tab = rest.find('\t');
      cut.push_back(rest.substr(0, tab));
      if (tab == std::string_view::npos) break;
      rest.remove_prefix(tab + 1);
    }
    if (cut.size() < columns) return bad(fmt::format("has {} columns instead of {}", cut.size(), columns));
    if (auto message = line(cut); !message.empty()) return bad(std::move(message));
  }
  if (in.bad()) return fail(ErrorKind::unreadable, "cannot be read to its end", path);
  return {};
}

template <typename T>
bool parse(std::string_view text, T& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

struct FeatureKind {
  std::string_view code;
  PlaceKind kind;
};
// Codes outside the classes A and P that are kept.
constexpr std::array<FeatureKind, 44> other_features = {{
    {"STM", PlaceKind::water},     {"STMI", PlaceKind::water},    {"LK", PlaceKind::water},
    {"LKS", PlaceKind::water},     {"RSV", PlaceKind::water},     {"SEA", PlaceKind::water},
    {"GULF", PlaceKind::water},    {"BAY", PlaceKind::water},     {"STRT", PlaceKind::water},
    {"CNL", PlaceKind::water},     {"WAD", PlaceKind::water},     {"OCN", PlaceKind::water},
    {"AIRP", PlaceKind::facility}, {"AIRF", PlaceKind::facility}, {"AIRB", PlaceKind::facility},
    {"AIRQ", PlaceKind::facility}, {"MILB", PlaceKind::facility}, {"NVB", PlaceKind::facility},
    {"INSM", PlaceKind::facility}, {"DAM", PlaceKind::facility},  {"BDG", PlaceKind::facility},
    {"PRT", PlaceKind::facility},  {"PS", PlaceKind::facility},   {"OILR", PlaceKind::facility},
    {"OILF", PlaceKind::facility}, {"CMP", PlaceKind::facility},  {"CMPRF", PlaceKind::facility},
    {"PSTB", PlaceKind::facility}, {"PRN", PlaceKind::facility},  {"CSTL", PlaceKind::facility},
    {"FT", PlaceKind::facility},   {"HSP", PlaceKind::facility},  {"MT", PlaceKind::region},
    {"MTS", PlaceKind::region},    {"PK", PlaceKind::region},     {"VAL", PlaceKind::region},
    {"DSRT", PlaceKind::region},   {"PEN", PlaceKind::region},    {"ISL", PlaceKind::region},
    {"ISLS", PlaceKind::region},   {"RGN", PlaceKind::region},    {"RGNH", PlaceKind::region},
    {"PLN", PlaceKind::region},    {"PASS", PlaceKind::route},
}};

class Reader {
 public:
  explicit Reader(const std::vector<std::string>& unit_words) : unit_words_(unit_words) {}

  Result<void> places(const std::string& path) {
    return each_line(path, 19, [&](const Columns& c) { return place(c); });
  }

  // Columns: code, name, ASCII name, geonames id.
  Result<void> units(const std::string& path) {
    return each_line(path, 4, [&](const Columns& c) -> std::string {
      std::uint32_t id = 0;
      if (c[0].size() < 4 || c[0][2] != '.') return fmt::format("\"{}\" is no code of a unit, such as SY.07", c[0]);
      if (!parse(c[3], id)) return fmt::format("\"{}\" is no GeoNames id", c[3]);
      if (c[1].empty()) return "has no name";
      const auto [at, fresh] = source_.admin.try_emplace(std::string(c[0]), source_.places.size());
      if (!fresh) {  // the dump of places has told its point already
        source_.places[at->second].names.emplace_back(c[1]);
        return {};
      }
      SourcePlace unit;
      unit.name = std::string(c[1]);
      unit.country = std::string(c[0].substr(0, 2));
      unit.feature = std::count(c[0].begin(), c[0].end(), '.') == 1 ? "ADM1" : "ADM2";
      unit.kind = PlaceKind::admin;
      unit.geonames = id;
      unit.computed = true;
      by_id_[id] = source_.places.size();
      source_.places.push_back(std::move(unit));
      return {};
    });
  }

  // Columns: alternate name id, geonames id, language, name, preferred, short, colloquial, historic.
  Result<void> alternate_names(const std::string& path) {
    return each_line(path, 4, [&](const Columns& c) -> std::string {
      std::uint32_t id = 0;
      if (!parse(c[1], id)) return fmt::format("\"{}\" is no GeoNames id", c[1]);
      // Languages have two or three letters; the rest are codes, links and post codes.
      static constexpr std::array<std::string_view, 3> no_names = {"abbr", "iata", "icao"};
      const bool language = c[2].size() <= 3 || c[2].find('-') != std::string_view::npos;
      if (!language || std::find(no_names.begin(), no_names.end(), c[2]) != no_names.end() || c[3].empty()) return {};
      if (const auto at = by_id_.find(id); at != by_id_.end()) source_.places[at->second].names.emplace_back(c[3]);
      return {};
    });
  }

  GazetteerSource finish() {
    for (const auto& [code, at] : source_.admin) {
      auto& unit = source_.places[at];
      std::vector<std::string> shorter = {without_unit_words(unit.name, unit_words_)};
      for (const auto& name : unit.names) shorter.push_back(without_unit_words(name, unit_words_));
      for (auto& name : shorter)
        if (!name.empty()) unit.names.push_back(std::move(name));
    }
    place_by_settlements(source_);
    source_.version = fmt::format("GeoNames dump files ({} places; geonames.org, CC BY 4.0)", source_.places.size());
    return std::move(source_);
  }

 private:
  // geonameid, name, asciiname, alternatenames, latitude, longitude, class, code, country, cc2, admin1..4, population,
  // elevation, dem, timezone, modification date.
  std::string place(const Columns& c) {
    SourcePlace place;
    if (!parse(c[0], place.geonames)) return fmt::format("\"{}\" is no GeoNames id", c[0]);
    if (c[1].empty()) return "has no name";
    if (!parse(c[4], place.lat) || !(place.lat >= -90 && place.lat <= 90))
      return fmt::format("\"{}\" is no latitude", c[4]);
    if (!parse(c[5], place.lon) || !(place.lon >= -180 && place.lon <= 180))
      return fmt::format("\"{}\" is no longitude", c[5]);
    std::int64_t population = 0;
    if (!c[14].empty() && (!parse(c[14], population) || population < 0))
      return fmt::format("\"{}\" is no population", c[14]);
    if (c[8].size() > 2) return fmt::format("\"{}\" is no country code", c[8]);
    const auto kind = kind_of_feature(c[6], c[7]);
    if (!kind) return {};
    place.kind = *kind;
    place.name = std::string(c[1]);
    place.feature = std::string(c[7].substr(0, 6));
    place.country = std::string(c[8]);
    place.population = static_cast<std::uint32_t>(std::min<std::int64_t>(population, 4'000'000'000));
    if (c[2] != c[1] && !c[2].empty()) place.names.emplace_back(c[2]);
    for (const auto name : split_list(c[3], ',')) place.names.emplace_back(name);
    if (!place.country.empty() && !c[10].empty()) place.admin1 = place.country + "." + std::string(c[10]);
    if (!place.admin1.empty() && !c[11].empty()) place.admin2 = place.admin1 + "." + std::string(c[11]);
    const auto index = source_.places.size();
    if (place.kind == PlaceKind::country) {
      source_.countries[place.country] = index;
      place.radius_km = 0;
    }
    if (place.feature == "ADM1" && !place.admin1.empty()) claim_unit(place.admin1, place, index);
    if (place.feature == "ADM2" && !place.admin2.empty()) claim_unit(place.admin2, place, index);
    by_id_[place.geonames] = index;
    source_.places.push_back(std::move(place));
    return {};
  }

  void claim_unit(std::string& code, SourcePlace&, std::size_t index) {
    source_.admin[code] = index;
    code.clear();  // a unit does not lie in itself
  }

  const std::vector<std::string>& unit_words_;
  GazetteerSource source_;
  std::unordered_map<std::uint32_t, std::size_t> by_id_;
};

}  // namespace

std::optional<PlaceKind> kind_of_feature(std::string_view feature_class, std::string_view code) {
  if (feature_class == "P") {
    if (code == "PPLX") return PlaceKind::neighbourhood;
    return code == "PPLH" || code == "PPLQ" ? std::nullopt
                                            : std::optional(PlaceKind::populated_place);  // gone, or empty
  }
  if (feature_class == "A") {
    if (code.starts_with("PCL") && code != "PCLH") return PlaceKind::country;
    if (code == "ADM1" || code == "ADM2" || code == "TERR") return PlaceKind::admin;
    return std::nullopt;
  }
  for (const auto& feature : other_features)
    if (feature.code == code) return feature.kind;
  return std::nullopt;
}

Result<GazetteerSource> read_geonames_dump(const GazetteerDump& dump, const std::vector<std::string>& unit_words) {
  if (dump.places.empty())
    return fail(ErrorKind::bad_input, "give at least one file of places: allCountries.txt or XX.txt");
  Reader reader(unit_words);
  for (const auto& path : dump.places)
    if (const auto done = reader.places(path); !done) return tl::unexpected(done.error());
  for (const auto* path : {&dump.admin1, &dump.admin2})
    if (*path)
      if (const auto done = reader.units(**path); !done) return tl::unexpected(done.error());
  for (const auto& path : dump.alternate_names)
    if (const auto done = reader.alternate_names(path); !done) return tl::unexpected(done.error());
  return reader.finish();
}

}  // namespace selon

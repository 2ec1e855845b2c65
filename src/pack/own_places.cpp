#include "pack/own_places.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "base/file.h"
#include "base/sha256.h"
#include "base/stanza.h"
#include "base/utf8.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t most_places = 1'000'000;
constexpr std::size_t longest_name = 300;  // bytes; a longer one is a text that slipped into the column
constexpr double most_radius_km = 20000;

constexpr std::array<std::string_view, 10> columns{"name",    "lat",    "lon",    "names",     "kind",
                                                   "country", "admin1", "admin2", "radius_km", "geonames"};

tl::unexpected<Error> bad(const std::string& at, std::string message) {
  return fail(ErrorKind::bad_knowledge, std::move(message), at);
}

std::optional<double> number_in(std::string_view text, double low, double high) {
  double value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value >= low && value <= high ? std::optional(value) : std::nullopt;
}

// One place from its fields as text, whatever file they came from.
Result<OwnPlace> make_place(const std::map<std::string, std::string, std::less<>>& fields, const std::string& at) {
  const auto field = [&](std::string_view key) -> std::string_view {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string_view() : trim(found->second);
  };
  OwnPlace place;
  place.at = at;
  place.name = field("name");
  if (place.name.empty()) return bad(at, "a place needs a name");
  for (const auto name : split_list(field("names"), ';')) place.names.emplace_back(name);
  if (place.name.size() > longest_name ||
      std::any_of(place.names.begin(), place.names.end(), [](const auto& name) { return name.size() > longest_name; }))
    return bad(at, fmt::format("a name has more than {} bytes", longest_name));
  const auto lat = number_in(field("lat"), -90, 90), lon = number_in(field("lon"), -180, 180);
  if (!lat) return bad(at, fmt::format("lat is a number from -90 to 90, and not \"{}\"", field("lat")));
  if (!lon) return bad(at, fmt::format("lon is a number from -180 to 180, and not \"{}\"", field("lon")));
  place.lat = *lat;
  place.lon = *lon;
  if (const auto kind = field("kind"); !kind.empty()) {
    const auto known = from_string<PlaceKind>(kind);
    if (!known) return bad(at, fmt::format("\"{}\" is no kind of place (docs/formats/record.md lists them)", kind));
    place.kind = *known;
  }
  if (const auto country = field("country"); !country.empty()) {
    const bool code =
        country.size() == 2 && std::all_of(country.begin(), country.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!code)
      return bad(at, fmt::format("country is a code such as SY (ISO 3166-1 alpha-2), and not \"{}\"", country));
    place.country = country;
  }
  if (const auto admin1 = field("admin1"); !admin1.empty()) place.admin1 = admin1;
  if (const auto admin2 = field("admin2"); !admin2.empty()) place.admin2 = admin2;
  if (const auto radius = field("radius_km"); !radius.empty()) {
    const auto km = number_in(radius, 0, most_radius_km);
    if (!km) return bad(at, fmt::format("radius_km is a number from 0 to {}, and not \"{}\"", most_radius_km, radius));
    place.radius_km = *km;
  }
  if (const auto id = field("geonames"); !id.empty()) {
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(id.data(), id.data() + id.size(), value);
    if (code != std::errc() || end != id.data() + id.size() || value <= 0)
      return bad(at, fmt::format("geonames is a positive whole number, and not \"{}\"", id));
    place.geonames = value;
  }
  return place;
}

// RFC 4180: one record after the other, with the line that it begins on.
class CsvReader {
 public:
  explicit CsvReader(std::string_view bytes) : bytes_(bytes) {}

  bool done() const { return at_ >= bytes_.size(); }
  std::uint32_t line() const { return line_; }

  // nullopt: a quote that does not close, or one inside an open field.
  std::optional<std::vector<std::string>> record() {
    std::vector<std::string> fields(1);
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (c == '"' && fields.back().empty()) {
        if (!quoted(fields.back())) return std::nullopt;
        if (at_ < bytes_.size() && bytes_[at_] != ',' && bytes_[at_] != '\n' && bytes_[at_] != '\r')
          return std::nullopt;
        continue;
      }
      if (c == '"') return std::nullopt;
      ++at_;
      if (c == ',') {
        fields.emplace_back();
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && at_ < bytes_.size() && bytes_[at_] == '\n') ++at_;
        ++line_;
        return fields;
      } else {
        fields.back() += c;
      }
    }
    return fields;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;

  bool quoted(std::string& field) {
    for (++at_; at_ < bytes_.size(); ++at_) {
      if (bytes_[at_] == '\n') ++line_;
      if (bytes_[at_] != '"') {
        field += bytes_[at_];
      } else if (at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '"') {
        field += bytes_[at_++];
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }
};

Result<std::vector<std::string>> read_header(CsvReader& csv, const std::string& file) {
  const std::string at = file + ":1";
  auto header = csv.record();
  if (!header) return bad(at, "a quotation mark does not close");
  for (auto& column : *header) {
    column = trim(column);
    if (std::find(columns.begin(), columns.end(), column) == columns.end())
      return bad(at,
                 fmt::format("\"{}\" is no column of a places file; there are: {}", column, fmt::join(columns, ", ")));
    if (std::count(header->begin(), header->end(), column) > 1)
      return bad(at, fmt::format("the column {} stands twice", column));
  }
  for (const auto needed : {"name", "lat", "lon"})
    if (std::find(header->begin(), header->end(), needed) == header->end())
      return bad(at, fmt::format("the first line names the columns, and has no {}", needed));
  return std::move(*header);
}

// Lines of places in a text, asked for in order: each stretch is counted once.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}
  std::uint32_t line_at(const char* where) {
    const auto end = std::clamp<std::ptrdiff_t>(where - text_.data(), counted_, std::ssize(text_));
    line_ += static_cast<std::uint32_t>(std::count(text_.begin() + counted_, text_.begin() + end, '\n'));
    counted_ = end;
    return line_;
  }

 private:
  std::string_view text_;
  std::ptrdiff_t counted_ = 0;
  std::uint32_t line_ = 1;
};

namespace json = simdjson::ondemand;

// A property as text: strings as they are, numbers as written, a list of strings joined by semicolons.
bool read_property(json::value value, std::string& out) {
  json::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return false;
  if (type == json::json_type::null) return true;
  if (type == json::json_type::string) {
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) return false;
    out = text;
    return true;
  }
  if (type == json::json_type::number) {
    out = trim(value.raw_json_token());
    return true;
  }
  json::array list;
  if (type != json::json_type::array || value.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto element : list) {
    std::string_view text;
    if (element.get_string().get(text) != simdjson::SUCCESS) return false;
    out += (out.empty() ? "" : ";") + std::string(text);
  }
  return true;
}

// nullopt: no point of two or three numbers.
std::optional<std::pair<double, double>> read_point(json::object feature) {
  json::object geometry;
  std::string_view type;
  json::array coordinates;
  if (feature["geometry"].get_object().get(geometry) != simdjson::SUCCESS) return std::nullopt;
  if (geometry["type"].get_string().get(type) != simdjson::SUCCESS || type != "Point") return std::nullopt;
  if (geometry["coordinates"].get_array().get(coordinates) != simdjson::SUCCESS) return std::nullopt;
  std::vector<double> numbers;
  for (auto element : coordinates) {
    double number = 0;
    if (element.get_double().get(number) != simdjson::SUCCESS || numbers.size() > 3) return std::nullopt;
    numbers.push_back(number);
  }
  if (numbers.size() < 2 || numbers.size() > 3) return std::nullopt;
  return std::pair(numbers[0], numbers[1]);
}

Result<OwnPlace> read_feature(json::object feature, const std::string& at) {
  std::string_view type;
  if (feature["type"].get_string().get(type) != simdjson::SUCCESS || type != "Feature")
    return bad(at, "an element of \"features\" is an object of type Feature");
  const auto point = read_point(feature);
  if (!point) return bad(at, "a place's geometry is a Point: [longitude, latitude]");
  json::object properties;
  if (feature["properties"].get_object().get(properties) != simdjson::SUCCESS)
    return bad(at, "a place needs properties, with a name");
  std::map<std::string, std::string, std::less<>> fields;
  for (auto property : properties) {
    std::string_view key;
    if (property.unescaped_key().get(key) != simdjson::SUCCESS) return bad(at, "a property has no readable name");
    // Other tools write properties of their own into GeoJSON, unlike into a CSV file made for selon.
    if (key == "lat" || key == "lon" || std::find(columns.begin(), columns.end(), key) == columns.end()) continue;
    const std::string name(key);
    json::value value;
    if (property.value().get(value) != simdjson::SUCCESS || !read_property(value, fields[name]))
      return bad(at, fmt::format("the property {} is neither text nor a number", name));
  }
  fields["lon"] = fmt::format("{}", point->first);
  fields["lat"] = fmt::format("{}", point->second);
  return make_place(fields, at);
}

}  // namespace

Result<std::vector<OwnPlace>> parse_places_csv(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  CsvReader csv(bytes);
  auto header = read_header(csv, file);
  if (!header) return tl::unexpected(header.error());
  std::vector<OwnPlace> places;
  while (!csv.done()) {
    const std::string at = fmt::format("{}:{}", file, csv.line());
    const auto record = csv.record();
    if (!record) return bad(at, "a quotation mark stands inside a field or does not close");
    if (record->size() == 1 && trim(record->front()).empty()) continue;
    if (record->size() != header->size())
      return bad(at,
                 fmt::format("the line has {} fields, and the first line names {}", record->size(), header->size()));
    std::map<std::string, std::string, std::less<>> fields;
    for (std::size_t i = 0; i < record->size(); ++i) fields[(*header)[i]] = (*record)[i];
    auto place = make_place(fields, at);
    if (!place) return tl::unexpected(place.error());
    places.push_back(std::move(*place));
    if (places.size() > most_places) return bad(at, fmt::format("more than {} places", most_places));
  }
  return places;
}

Result<std::vector<OwnPlace>> parse_places_geojson(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const simdjson::padded_string padded(bytes);
  const std::string_view text(padded.data(), padded.size());
  json::parser parser;
  json::document document;
  json::object root;
  std::string_view type;
  json::array features;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_object().get(root) != simdjson::SUCCESS)
    return bad(file + ":1", "is no JSON object");
  if (root["type"].get_string().get(type) != simdjson::SUCCESS || type != "FeatureCollection")
    return bad(file + ":1", "is no GeoJSON of type FeatureCollection");
  if (root["features"].get_array().get(features) != simdjson::SUCCESS)
    return bad(file + ":1", "has no list \"features\"");
  std::vector<OwnPlace> places;
  LineCounter lines(text);
  for (auto element : features) {
    const char* where = text.data();
    if (document.current_location().get(where) != simdjson::SUCCESS) where = text.data();
    const std::string at = fmt::format("{}:{}", file, lines.line_at(where));
    json::object feature;
    if (element.get_object().get(feature) != simdjson::SUCCESS)
      return bad(at, "here the JSON breaks, or an element of \"features\" is no object");
    auto place = read_feature(feature, at);
    if (!place) return tl::unexpected(place.error());
    places.push_back(std::move(*place));
    if (places.size() > most_places) return bad(at, fmt::format("more than {} places", most_places));
  }
  return places;
}

Result<OwnPlacesFile> read_own_places(const std::string& path) {
  const bool csv = path.ends_with(".csv"), geojson = path.ends_with(".geojson") || path.ends_with(".json");
  if (!csv && !geojson) return bad(path, "a places file is *.csv, *.geojson or *.json (docs/formats/own_places.md)");
  const auto bytes = read_file(path, most_bytes);
  if (!bytes && bytes.error().kind == ErrorKind::too_large) return bad(path, "a places file has at most 64 MiB");
  if (!bytes) return tl::unexpected(bytes.error());
  if (const auto broken = first_broken_utf8(*bytes); broken != std::string::npos)
    return bad(fmt::format("{}:{}", path,
                           1 + std::count(bytes->begin(), bytes->begin() + static_cast<std::ptrdiff_t>(broken), '\n')),
               "a places file is written in UTF-8, and here are bytes that are not");
  auto places = csv ? parse_places_csv(*bytes, path) : parse_places_geojson(*bytes, path);
  if (!places) return tl::unexpected(places.error());
  return OwnPlacesFile{std::move(*places), sha256_hex(*bytes)};
}

}  // namespace selon

#include "pack/gazetteer_build.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <numbers>
#include <numeric>
#include <set>

#include "base/great_circle.h"
#include "base/utf8.h"
#include "pack/gazetteer.h"
#include "pack/gazetteer_format.h"
#include "pack/name_skeleton.h"

namespace selon {

namespace format = gazetteer_format;

namespace {

// A mean on the sphere, so that places on both sides of the date line do not meet in Africa.
struct Mean {
  double x = 0, y = 0, z = 0, weight = 0;

  void add(double lat, double lon, double w) {
    constexpr double radian = std::numbers::pi / 180;
    x += w * std::cos(lat * radian) * std::cos(lon * radian);
    y += w * std::cos(lat * radian) * std::sin(lon * radian);
    z += w * std::sin(lat * radian);
    weight += w;
  }
  double lat() const { return std::atan2(z, std::sqrt(x * x + y * y)) * 180 / std::numbers::pi; }
  double lon() const { return std::atan2(y, x) * 180 / std::numbers::pi; }
};

struct IndexEntry {
  std::uint64_t hash;
  std::uint32_t place, flagged;
  format::StringRef spelling;  // of skeletons; {0, 0} otherwise
};

class Writer {
 public:
  Writer() { strings_.reserve(std::size_t{64} << 20); }

  format::StringRef string(std::string_view text) {
    const format::StringRef ref{static_cast<std::uint32_t>(strings_.size()), static_cast<std::uint32_t>(text.size())};
    strings_ += text;
    return ref;
  }
  std::uint32_t next_offset() const { return static_cast<std::uint32_t>(strings_.size()); }

  template <typename T>
  void put(format::Section which, const std::vector<T>& values) {
    if (values.empty()) return;
    sections_[which].assign(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
  }
  void put_index(format::Section buckets, std::vector<IndexEntry>& entries) {
    // Per hash the most populous place first; the main name before another of the same place.
    std::sort(entries.begin(), entries.end(), [](const IndexEntry& a, const IndexEntry& b) {
      return std::tie(a.hash, a.place, b.flagged, a.spelling.offset) <
             std::tie(b.hash, b.place, a.flagged, b.spelling.offset);
    });
    const auto same = [](const IndexEntry& a, const IndexEntry& b) {
      return a.hash == b.hash && a.place == b.place && a.spelling.offset == b.spelling.offset;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
    std::vector<std::uint32_t> table(format::buckets + 1), places;
    std::vector<std::uint64_t> hashes;
    for (const auto& entry : entries) {
      ++table[(entry.hash >> 48) + 1];
      hashes.push_back(entry.hash);
      places.push_back(entry.flagged);
    }
    std::partial_sum(table.begin(), table.end(), table.begin());
    put(buckets, table);
    put(static_cast<format::Section>(buckets + 1), hashes);
    put(static_cast<format::Section>(buckets + 2), places);
  }
  std::string finish(const std::string& version) {
    format::Header header{};
    header.magic = format::magic;
    header.version = format::version;
    header.header_size = sizeof header;
    const auto source = string(version);
    header.source_offset = source.offset;
    header.source_size = source.size;
    sections_[format::strings] = std::move(strings_);
    std::string out(sizeof header, '\0');
    for (int which = 0; which < format::section_count; ++which) {
      out.resize((out.size() + 7) / 8 * 8, '\0');
      header.sections[which] = {out.size(), sections_[which].size()};
      out += sections_[which];
      sections_[which] = {};
    }
    header.file_size = out.size();
    header.checksum = format::checksum(std::string_view(out).substr(sizeof header));
    std::memcpy(out.data(), &header, sizeof header);
    header.header_checksum =
        format::checksum(std::string_view(out).substr(0, offsetof(format::Header, header_checksum)));
    std::memcpy(out.data(), &header, sizeof header);
    return out;
  }

 private:
  std::string strings_;
  std::array<std::string, format::section_count> sections_;
};

std::int32_t scaled(double degrees) { return static_cast<std::int32_t>(std::lround(degrees * 1e5)); }

// Most populous first, countries before their capitals' namesakes; then by GeoNames id and name, so that the order is
// one.
std::vector<std::uint32_t> rank(const std::vector<SourcePlace>& places) {
  std::vector<std::uint32_t> order(places.size());
  std::iota(order.begin(), order.end(), 0u);
  const auto key = [](const SourcePlace& p) {
    return std::make_tuple(p.kind == PlaceKind::country ? 0 : 1, -static_cast<std::int64_t>(p.population), p.kind,
                           p.geonames);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto ka = key(places[a]), kb = key(places[b]);
    if (ka != kb) return ka < kb;
    return std::tie(places[a].name, places[a].country, a) < std::tie(places[b].name, places[b].country, b);
  });
  return order;
}

}  // namespace

void place_by_settlements(GazetteerSource& source) {
  std::map<std::string, std::vector<std::size_t>> inside;  // by unit code and by country code
  for (std::size_t i = 0; i < source.places.size(); ++i) {
    const auto& place = source.places[i];
    if (place.kind != PlaceKind::populated_place) continue;
    if (!place.admin1.empty()) inside[place.admin1].push_back(i);
    if (!place.admin2.empty()) inside[place.admin2].push_back(i);
    inside[place.country].push_back(i);
  }
  for (const auto& [code, at] : source.admin) {
    auto& unit = source.places[at];
    const auto settlements = inside.find(code);
    if (!unit.computed || settlements == inside.end()) continue;
    Mean mean;
    double people = 0;
    // A settlement of unknown size counts as a small village: GeoNames writes 0 for it.
    const auto size_of = [&](std::size_t i) { return std::max(200.0, double(source.places[i].population)); };
    for (const auto i : settlements->second) {
      mean.add(source.places[i].lat, source.places[i].lon, size_of(i));
      people += source.places[i].population;
    }
    unit.lat = mean.lat();
    unit.lon = mean.lon();
    unit.population = static_cast<std::uint32_t>(std::min(people, 4e9));
    std::vector<std::pair<double, double>> reach;
    for (const auto i : settlements->second)
      reach.emplace_back(distance_km(unit.lat, unit.lon, source.places[i].lat, source.places[i].lon), size_of(i));
    std::sort(reach.begin(), reach.end());
    double within = 0;
    for (const auto& [km, size] : reach) {
      unit.radius_km = std::max(5.0, km);
      within += size;
      if (within >= 0.9 * mean.weight) break;
    }
  }
  for (const auto& [code, at] : source.countries) {
    auto& country = source.places[at];
    if (!country.computed) continue;
    std::set<std::pair<int, int>> squares;
    for (const auto i : inside[code])
      squares.emplace(static_cast<int>(std::floor(source.places[i].lat)),
                      static_cast<int>(std::floor(source.places[i].lon)));
    Mean mean;
    for (const auto& [lat, lon] : squares)
      mean.add(lat + 0.5, lon + 0.5, std::cos((lat + 0.5) * std::numbers::pi / 180));
    if (mean.weight == 0) continue;
    country.lat = mean.lat();
    country.lon = mean.lon();
  }
}

std::string compile_gazetteer(GazetteerSource source) {
  const auto order = rank(source.places);
  std::vector<std::uint32_t> number(order.size());  // place in the source → entry in the file
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
  const auto unit_number = [&](const std::string& code) {
    const auto at = source.admin.find(code);
    return at == source.admin.end() ? format::none : number[at->second];
  };

  Writer writer;
  std::vector<format::PlaceRecord> records;
  std::vector<IndexEntry> folded, bared, skeletons;
  records.reserve(order.size());
  for (std::uint32_t entry = 0; entry < order.size(); ++entry) {
    auto& place = source.places[order[entry]];
    assert(!place.name.empty());
    format::PlaceRecord record{};
    record.name = writer.string(place.name);
    std::string all = place.name;
    std::set<std::string> seen = {place.name};
    record.names.offset = writer.next_offset();
    std::set<std::string> spellings;
    const auto index = [&](const std::string& name, bool main) {
      const std::uint32_t flagged = entry | (main ? format::main_name_bit : 0);
      const format::StringRef spelling{record.names.offset + static_cast<std::uint32_t>(all.size() - name.size()),
                                       static_cast<std::uint32_t>(name.size())};
      folded.push_back({format::hash(fold(name)), entry, flagged, {}});
      const auto key = bare_key(name);
      if (key.empty()) return;
      bared.push_back({format::hash(key), entry, flagged, {}});
      if (!spellings.insert(key).second) return;
      for (const auto& skeleton : name_skeletons(name))
        skeletons.push_back({format::hash(skeleton), entry, flagged, spelling});
    };
    index(place.name, true);
    for (const auto& name : place.names) {
      if (name.empty() || !seen.insert(name).second) continue;
      all += '\n';
      all += name;
      index(name, false);
    }
    record.names = writer.string(all);
    record.lat = scaled(place.lat);
    record.lon = scaled(place.lon);
    record.population = place.population;
    record.geonames = place.geonames;
    record.admin1 = unit_number(place.admin1);
    record.admin2 = unit_number(place.admin2);
    std::copy_n(place.country.begin(), std::min(place.country.size(), record.country.size()), record.country.begin());
    std::copy_n(place.feature.begin(), std::min(place.feature.size(), record.feature.size()), record.feature.begin());
    record.radius = static_cast<std::uint16_t>(std::clamp(std::lround(place.radius_km), 0l, 20000l));
    record.kind = static_cast<std::uint8_t>(place.kind);
    record.computed = place.computed ? 1 : 0;
    records.push_back(record);
    place.names = {};
  }
  writer.put(format::places, records);
  std::vector<format::CountryRecord> countries;
  for (const auto& [code, at] : source.countries) {
    format::CountryRecord record{};
    std::copy_n(code.begin(), std::min(code.size(), record.code.size()), record.code.begin());
    record.place = number[at];
    countries.push_back(record);
  }
  writer.put(format::countries, countries);
  writer.put_index(format::folded_buckets, folded);
  writer.put_index(format::bare_buckets, bared);
  writer.put_index(format::skeleton_buckets, skeletons);
  std::vector<format::StringRef> spellings;
  spellings.reserve(skeletons.size());
  for (const auto& skeleton : skeletons) spellings.push_back(skeleton.spelling);
  writer.put(format::skeleton_names, spellings);
  return writer.finish(source.version);
}

}  // namespace selon

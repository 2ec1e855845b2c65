#include "pack/gazetteer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <numbers>

#include "base/utf8.h"
#include "pack/gazetteer_format.h"
#include "pack/name_skeleton.h"

namespace selon {

namespace format = gazetteer_format;

namespace {

template <typename T>
T load(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

// The record's number `at` of a section, or a value of zeros when the section has no such record.
template <typename T>
T record(std::string_view section, std::size_t at) {
  if (at >= section.size() / sizeof(T)) return T{};
  return load<T>(section, at * sizeof(T));
}

// Short texts that zeros fill up.
std::string_view feature_text(const char* chars, std::size_t size) {
  std::size_t length = 0;
  while (length < size && chars[length] != 0) ++length;
  return {chars, length};
}

}  // namespace

Result<Gazetteer> Gazetteer::open(const std::string& path) {
  auto file = MappedFile::open(path);
  if (!file) {
    auto error = file.error();
    if (error.kind == ErrorKind::not_found)
      error.message = "there is no gazetteer; build one with: selon gazetteer build --output " + path;
    return tl::unexpected(std::move(error));
  }
  auto gazetteer = view(file->bytes(), path);
  if (gazetteer) gazetteer->file_ = std::move(*file);
  return gazetteer;
}

Result<Gazetteer> Gazetteer::view(std::string_view bytes, const std::string& place) {
  const auto damaged = [&](const char* what) {
    return fail(ErrorKind::damaged, std::string(what) + "; build it again with: selon gazetteer build", place);
  };
  if (bytes.size() < sizeof(format::Header)) return damaged("is too short for a gazetteer");
  const auto header = load<format::Header>(bytes, 0);
  if (header.magic != format::magic) return damaged("is no gazetteer");
  if (header.version != format::version)
    return fail(ErrorKind::wrong_version,
                fmt::format("is a gazetteer of version {}, and this program reads version {}; build it again with: "
                            "selon gazetteer build",
                            header.version, format::version),
                place);
  if (header.header_checksum != format::checksum(bytes.substr(0, offsetof(format::Header, header_checksum))))
    return damaged("has a damaged header");
  if (header.file_size != bytes.size()) return damaged("has been cut or extended");
  for (const auto& section : header.sections)
    if (section.offset % 8 != 0 || section.offset > bytes.size() || section.size > bytes.size() - section.offset)
      return damaged("has a section outside the file");
  Gazetteer gazetteer;
  gazetteer.bytes_ = bytes;
  gazetteer.place_ = place;
  for (const auto& section : header.sections) gazetteer.sections_.push_back(bytes.substr(section.offset, section.size));
  return gazetteer;
}

Result<void> Gazetteer::verify() const {
  const auto header = load<format::Header>(bytes_, 0);
  if (format::checksum(bytes_.substr(sizeof(format::Header))) != header.checksum)
    return fail(ErrorKind::damaged,
                "the gazetteer's checksum does not fit its bytes; build it again with: selon gazetteer build", place_);
  return {};
}

std::string_view Gazetteer::string(std::uint32_t offset, std::uint32_t size) const {
  const auto strings = section(format::strings);
  if (offset > strings.size() || size > strings.size() - offset) return {};
  const auto text = strings.substr(offset, size);
  return first_broken_utf8(text) == std::string_view::npos ? text : std::string_view();
}

std::size_t Gazetteer::first_of(int buckets, std::uint64_t hash) const {
  const auto table = section(buckets), hashes = section(buckets + 1), places = section(buckets + 2);
  const std::size_t count = std::min(hashes.size() / 8, places.size() / 4);
  const std::size_t bucket = hash >> 48;
  const std::size_t end = std::min<std::size_t>(record<std::uint32_t>(table, bucket + 1), count);
  for (std::size_t at = record<std::uint32_t>(table, bucket); at < end; ++at) {
    const auto here = load<std::uint64_t>(hashes, at * 8);
    if (here >= hash) return here == hash ? at : nowhere;
  }
  return nowhere;
}

void Gazetteer::collect(int buckets, std::uint64_t hash, std::size_t at, NameMatch match, std::size_t limit,
                        std::vector<GazetteerHit>& hits) const {
  if (at == nowhere) return;
  const auto hashes = section(buckets + 1), places = section(buckets + 2);
  const std::size_t count = std::min(hashes.size() / 8, places.size() / 4);
  const auto all = size();
  std::size_t end = at;
  while (end < count && end - at < limit && load<std::uint64_t>(hashes, end * 8) == hash) ++end;
  hits.reserve(hits.size() + (end - at));
  for (; at < end; ++at) {
    const auto value = load<std::uint32_t>(places, at * 4);
    const auto entry = value & ~format::main_name_bit;
    if (entry >= all) continue;
    const auto spelling = match == NameMatch::skeleton ? static_cast<std::uint32_t>(at) : GazetteerEntry::no_entry;
    hits.push_back({entry, match, (value & format::main_name_bit) != 0, spelling});
  }
}

void Gazetteer::search(int buckets, std::string_view key, NameMatch match, std::size_t limit,
                       std::vector<GazetteerHit>& hits) const {
  const auto hash = format::hash(key);
  collect(buckets, hash, first_of(buckets, hash), match, limit, hits);
}

void Gazetteer::find(std::string_view name, NameMatch match, std::size_t limit, std::vector<GazetteerHit>& hits) const {
  switch (match) {
    case NameMatch::folded:
      return search(format::folded_buckets, fold(name), match, limit, hits);
    case NameMatch::bare:
      return search(format::bare_buckets, bare_key(name), match, limit, hits);
    case NameMatch::skeleton:
      if (const auto key = name_skeleton(name); !key.empty()) search(format::skeleton_buckets, key, match, limit, hits);
      return;
  }
}

void Gazetteer::find_by_key(std::string_view name, std::string_view key, std::size_t limit,
                            std::vector<GazetteerHit>& hits) const {
  // Every name that has a bare key is in the index of bare keys: most words of a report end here.
  const auto hash = format::hash(key);
  const auto bare = key.empty() ? nowhere : first_of(format::bare_buckets, hash);
  if (bare == nowhere && !key.empty()) return;
  const auto before = hits.size();
  find(name, NameMatch::folded, limit, hits);
  if (hits.size() == before) collect(format::bare_buckets, hash, bare, NameMatch::bare, limit, hits);
}

void Gazetteer::find(std::string_view name, bool skeletons, std::size_t limit, std::vector<GazetteerHit>& hits) const {
  const auto before = hits.size();
  find_by_key(name, bare_key(name), limit, hits);
  if (hits.size() == before && skeletons) find(name, NameMatch::skeleton, limit, hits);
}

std::string_view Gazetteer::spelling(const GazetteerHit& hit) const {
  if (hit.spelling == GazetteerEntry::no_entry) return {};
  const auto at = record<format::StringRef>(section(format::skeleton_names), hit.spelling);
  return string(at.offset, at.size);
}

std::uint32_t Gazetteer::size() const {
  return static_cast<std::uint32_t>(section(format::places).size() / sizeof(format::PlaceRecord));
}

GazetteerEntry Gazetteer::entry(std::uint32_t index) const {
  const auto places = section(format::places);
  const auto count = places.size() / sizeof(format::PlaceRecord);
  GazetteerEntry entry;
  if (index >= count) return entry;
  const auto at = index * sizeof(format::PlaceRecord);
  const auto place = load<format::PlaceRecord>(places, at);
  // Views point into the mapping, never into the copy.
  entry.country = feature_text(places.data() + at + offsetof(format::PlaceRecord, country), place.country.size());
  entry.feature = feature_text(places.data() + at + offsetof(format::PlaceRecord, feature), place.feature.size());
  entry.admin1 = place.admin1 < count ? place.admin1 : GazetteerEntry::no_entry;
  entry.admin2 = place.admin2 < count ? place.admin2 : GazetteerEntry::no_entry;
  entry.geonames = place.geonames;
  entry.lat = place.lat / 1e5;
  entry.lon = place.lon / 1e5;
  entry.population = place.population;
  entry.kind =
      place.kind <= static_cast<std::uint8_t>(PlaceKind::other) ? static_cast<PlaceKind>(place.kind) : PlaceKind::other;
  entry.computed = place.computed != 0;
  entry.told_radius = place.radius;
  return entry;
}

double GazetteerEntry::radius_km() const {
  const bool settlement = kind == PlaceKind::populated_place || kind == PlaceKind::neighbourhood;
  return told_radius == 0 && settlement ? settlement_radius_km(population) : told_radius;
}

std::string_view Gazetteer::name(std::uint32_t index) const {
  if (index >= size()) return {};
  const auto name = record<format::PlaceRecord>(section(format::places), index).name;
  return string(name.offset, name.size);
}

std::optional<std::uint32_t> Gazetteer::country(std::string_view code) const {
  const auto table = section(format::countries);
  std::size_t low = 0, high = table.size() / sizeof(format::CountryRecord);
  while (low < high) {
    const auto middle = low + (high - low) / 2;
    const auto here = record<format::CountryRecord>(table, middle);
    const auto text = feature_text(here.code.data(), here.code.size());
    if (text == code) return here.place < size() ? std::optional(here.place) : std::nullopt;
    if (text < code)
      low = middle + 1;
    else
      high = middle;
  }
  return std::nullopt;
}

void Gazetteer::names(std::uint32_t index, const std::function<void(std::string_view)>& each) const {
  if (index >= size()) return;
  const auto place = record<format::PlaceRecord>(section(format::places), index);
  auto all = string(place.names.offset, place.names.size);
  while (!all.empty()) {
    const auto cut = std::min(all.find('\n'), all.size());
    each(all.substr(0, cut));
    all.remove_prefix(std::min(cut + 1, all.size()));
  }
}

std::string Gazetteer::version() const {
  const auto header = load<format::Header>(bytes_, 0);
  return std::string(string(header.source_offset, header.source_size));
}

double settlement_radius_km(std::uint32_t population) {
  return std::clamp(std::round(10 * std::sqrt(population / 5000.0 / std::numbers::pi)) / 10, 1.0, 30.0);
}

}  // namespace selon

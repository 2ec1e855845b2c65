// The functions of include/selon/gazetteer.h.
#include <algorithm>
#include <set>

#include "base/file.h"
#include "base/stanza.h"
#include "base/utf8.h"
#include "pack/gazetteer.h"
#include "pack/gazetteer_build.h"
#include "pack/geonames_dump.h"
#include "pack/geonames_packages.h"
#include "pack/name_skeleton.h"
#include "selon/gazetteer.h"

namespace selon {
namespace {

// The entries of class unit_word in world/places/unit-words.lex.
Result<std::vector<std::string>> read_unit_words(const std::string& world) {
  const std::string path = world + "/places/unit-words.lex";
  const auto bytes = read_file(path, std::size_t{1} << 20);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto stanzas = parse_stanzas(*bytes, path);
  if (!stanzas) return tl::unexpected(stanzas.error());
  std::vector<std::string> words;
  for (const auto& stanza : *stanzas)
    for (const auto& field : stanza.fields)
      for (const auto& item : field.items)
        for (const auto phrase : split_list(item.text, ',')) words.push_back(fold(phrase));
  // Longest first: "région autonome de" before "région".
  std::sort(words.begin(), words.end(),
            [](const auto& a, const auto& b) { return std::make_pair(b.size(), a) < std::make_pair(a.size(), b); });
  return words;
}

Result<GazetteerSummary> write(Result<GazetteerSource> source, const std::string& output) {
  if (!source) return tl::unexpected(source.error());
  GazetteerSummary summary;
  summary.version = source->version;
  summary.places = static_cast<std::uint32_t>(source->places.size());
  for (const auto& place : source->places) {
    if (place.kind == PlaceKind::country)
      ++summary.countries;
    else if (place.kind == PlaceKind::admin)
      ++summary.admin_units;
    else if (place.kind == PlaceKind::populated_place)
      ++summary.settlements;
    else
      ++summary.others;
  }
  const auto bytes = compile_gazetteer(std::move(*source));
  summary.bytes = bytes.size();
  if (const auto done = write_file(output, bytes); !done) return tl::unexpected(done.error());
  return summary;
}

std::optional<std::string> known(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

}  // namespace

Result<GazetteerSummary> build_gazetteer(const GazetteerPackages& packages, const std::string& output) {
  auto words = read_unit_words(packages.world);
  if (!words) return tl::unexpected(words.error());
  return write(read_geonames_packages({packages.data, packages.locales, std::move(*words)}), output);
}

Result<GazetteerSummary> import_gazetteer(const GazetteerDump& dump, const std::string& output) {
  const auto words = read_unit_words(dump.world);
  if (!words) return tl::unexpected(words.error());
  return write(read_geonames_dump(dump, *words), output);
}

std::string_view name(GazetteerMatch match) {
  switch (match) {
    case GazetteerMatch::exact:
      return "exact";
    case GazetteerMatch::without_accents:
      return "without accents";
    case GazetteerMatch::skeleton:
      return "by its consonants";
  }
  return {};
}

Result<std::vector<GazetteerFound>> find_in_gazetteer(const std::string& path, std::string_view words,
                                                      std::size_t limit) {
  const auto gazetteer = Gazetteer::open(path);
  if (!gazetteer) return tl::unexpected(gazetteer.error());
  std::vector<GazetteerHit> hits;
  gazetteer->find(words, false, limit, hits);
  if (hits.empty()) {
    // Many names share a skeleton: those spelled most alike first.
    constexpr std::size_t enough = 2000;
    gazetteer->find(words, NameMatch::skeleton, enough, hits);
    std::vector<std::pair<double, GazetteerHit>> alike;
    for (const auto& hit : hits) alike.emplace_back(spelling_likeness(words, gazetteer->spelling(hit)), hit);
    std::stable_sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    hits.clear();
    std::set<std::uint32_t> seen;
    for (const auto& [likeness, hit] : alike)
      if (hits.size() < limit && seen.insert(hit.entry).second) hits.push_back(hit);
  }
  std::vector<GazetteerFound> all;
  for (const auto& hit : hits) {
    const auto entry = gazetteer->entry(hit.entry);
    GazetteerFound found;
    found.name = gazetteer->name(hit.entry);
    found.country = entry.country;
    found.feature = entry.feature;
    found.admin1 = known(gazetteer->name(entry.admin1));
    found.admin2 = known(gazetteer->name(entry.admin2));
    if (entry.geonames != 0) found.geonames = entry.geonames;
    found.lat = entry.lat;
    found.lon = entry.lon;
    found.radius_km = entry.radius_km();
    found.population = entry.population;
    found.kind = entry.kind;
    found.match = static_cast<GazetteerMatch>(hit.match);
    found.main_name = hit.main_name;
    found.computed = entry.computed;
    gazetteer->names(hit.entry, [&](std::string_view one) { found.names.emplace_back(one); });
    all.push_back(std::move(found));
  }
  return all;
}

Result<void> verify_gazetteer(const std::string& path) {
  const auto gazetteer = Gazetteer::open(path);
  if (!gazetteer) return tl::unexpected(gazetteer.error());
  return gazetteer->verify();
}

std::string_view gazetteer_credit() { return "Place data: GeoNames (geonames.org), CC BY 4.0"; }

}  // namespace selon

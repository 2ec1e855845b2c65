// The gazetteer: named places of the world in one compiled, memory-mapped file.
//
// In: a name as written in a text. Out: the entries that bear it, by exact folded name, by name without accents, or by
// consonant skeleton. A look-up searches sorted hashes and copies nothing; any number of threads share the mapping.
// Opening checks the header alone (well under a millisecond); every index read from the file is checked where it is
// used, so that a damaged file gives wrong answers at worst, and verify() finds it out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "selon/record.h"
#include "selon/result.h"

namespace selon {

enum class NameMatch : std::uint8_t { folded, bare, skeleton };  // best first

// GeoNames' feature classes and codes, kept small.
struct GazetteerEntry {
  std::string_view country;   // ISO 3166-1 alpha-2; empty for seas and the like
  std::string_view feature;   // GeoNames feature code: PPLC, PPL, ADM1, PCLI, STM...
  std::int64_t geonames = 0;  // 0: the id is not known (packaged data name ADM1 units by code only)
  double lat = 0, lon = 0;    // WGS 84 degrees
  std::uint32_t population = 0;
  std::uint32_t admin1 = no_entry, admin2 = no_entry;  // the units it lies in, where known
  PlaceKind kind = PlaceKind::other;
  bool computed = false;          // the point is the mean of the settlements inside, not a given one
  std::uint16_t told_radius = 0;  // km; 0 when the file tells none

  // How far the place reaches from its point: as told, of settlements else by their size; 0 when not known.
  double radius_km() const;

  static constexpr std::uint32_t no_entry = 0xFFFFFFFF;
};

struct GazetteerHit {
  std::uint32_t entry;
  NameMatch match;
  bool main_name;                                     // the words are the entry's main name, not one of its others
  std::uint32_t spelling = GazetteerEntry::no_entry;  // of skeleton matches: for Gazetteer::spelling

  bool operator==(const GazetteerHit&) const = default;
};

class Gazetteer {
 public:
  // Errors: not_found (with the command that builds one), damaged, wrong_version.
  static Result<Gazetteer> open(const std::string& path);
  // A file that is in memory already (tests, fuzzing). `bytes` must outlive the gazetteer.
  static Result<Gazetteer> view(std::string_view bytes, const std::string& place);

  // Appends the hits of the best kind of match that gives any, at most `limit`, most populous first (ties by entry
  // number). Skeleton matches are tried only where `skeletons` is true: they are a guess, and the caller must weigh
  // them.
  void find(std::string_view name, bool skeletons, std::size_t limit, std::vector<GazetteerHit>& hits) const;
  // The same without skeletons, for a caller that has the name's bare key (name_skeleton.h) already.
  void find_by_key(std::string_view name, std::string_view key, std::size_t limit,
                   std::vector<GazetteerHit>& hits) const;
  // Appends the hits of one kind of match alone.
  void find(std::string_view name, NameMatch match, std::size_t limit, std::vector<GazetteerHit>& hits) const;

  // The entry's name that a skeleton match met by; empty for other matches.
  std::string_view spelling(const GazetteerHit& hit) const;

  GazetteerEntry entry(std::uint32_t index) const;
  std::string_view name(std::uint32_t index) const;  // GeoNames' main name, Latin letters; empty without such an entry
  std::uint32_t size() const;
  std::optional<std::uint32_t> country(std::string_view code) const;  // the entry of a country
  void names(std::uint32_t index, const std::function<void(std::string_view)>& each) const;
  std::string version() const;  // what it was built from, one line
  std::size_t bytes() const { return bytes_.size(); }

  // Reads the whole file and compares its checksum. Errors: damaged.
  Result<void> verify() const;

 private:
  MappedFile file_;
  std::string_view bytes_;
  std::vector<std::string_view> sections_;
  std::string place_;

  std::string_view section(int which) const { return sections_[static_cast<std::size_t>(which)]; }
  std::string_view string(std::uint32_t offset, std::uint32_t size) const;
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  // The first record of a hash in the index that begins with section `buckets`.
  std::size_t first_of(int buckets, std::uint64_t hash) const;
  // The entries of a hash, from its first record on.
  void collect(int buckets, std::uint64_t hash, std::size_t at, NameMatch match, std::size_t limit,
               std::vector<GazetteerHit>& hits) const;
  void search(int buckets, std::string_view key, NameMatch match, std::size_t limit,
              std::vector<GazetteerHit>& hits) const;
};

// How far off the point of a settlement of that size can be: a town of 5,000 inhabitants a square kilometre, as a disc.
double settlement_radius_km(std::uint32_t population);

}  // namespace selon

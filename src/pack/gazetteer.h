// The gazetteer: named places of the world in one compiled, memory-mapped file.
//
// In: a name as written in a text. Out: the entries that bear it, by exact folded name, by name without accents, or by
// consonant skeleton. Nothing is allocated by a look-up; any number of threads share the mapping.
#pragma once

#include <cstdint>
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
  std::string_view name;      // GeoNames' main name, Latin letters
  std::string_view country;   // ISO 3166-1 alpha-2; empty for seas and the like
  std::string_view admin1, admin2;  // names; empty when not known
  std::string_view feature;   // GeoNames feature code: PPLC, PPL, ADM1, PCLI, STM...
  std::int64_t geonames = 0;  // 0: an entry of world/places, not of GeoNames
  double lat = 0, lon = 0;    // WGS 84 degrees
  std::uint32_t population = 0;
  PlaceKind kind = PlaceKind::other;
};

struct GazetteerHit {
  std::uint32_t entry;
  NameMatch match;
};

class Gazetteer {
 public:
  // Errors: not_found (with the command that builds one), damaged, wrong_version.
  static Result<Gazetteer> open(const std::string& path);

  // Appends the hits of the best kind of match that gives any, at most `limit`, most populous first (ties by entry number).
  // Skeleton matches are tried only where `skeletons` is true: they are a guess, and the caller must weigh them.
  void find(std::string_view name, bool skeletons, std::size_t limit, std::vector<GazetteerHit>& hits) const;

  // Whether any entry's folded or bare name is, or begins with, these words: lets a finder extend a name word by word.
  GazetteerEntry entry(std::uint32_t index) const;
  std::uint32_t size() const;
  std::string version() const;  // what it was built from, one line

 private:
  MappedFile file_;
};

// The key under which spellings of one name meet: consonants of the bare form, classes of confusable letters merged, the
// article (al-, el-, ar-, ad-...) and doubled letters left out. Arabic letters give the key of their usual romanisation.
// "Mayadine", "Al Mayādīn", "الميادين" → one key. Empty when fewer than two consonants are left.
std::string name_skeleton(std::string_view name);

}  // namespace selon

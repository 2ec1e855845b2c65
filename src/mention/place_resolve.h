// Which place on earth a name means.
//
// In: names (place_names.h), how they lie to one another, and the countries that the report speaks of. Out: one
// resolution a name. Evidence is added up: how the name was matched, how many people live there, the kind that the
// words around ask for, the countries under discussion, what the text says of containment, how near the report's other
// places lie. The mentions of one name mean one place. Two places that fit about equally leave the name unresolved:
// never the most populous by reflex.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "mention/place_names.h"
#include "rule/knowledge.h"

namespace selon {

// The view is of the world or the gazetteer.
struct PlaceCandidate {
  bool in_world = false;  // a place of World, else an entry of the gazetteer
  bool own = false;       // of the user's own file
  std::uint32_t entry = 0;
  double score = 0;        // of all evidence; the better first
  double by_match = 0;     // the part of it that how the name was matched gives
  double by_itself = 0;    // the part that its kind and its population give
  std::uint32_t rank = 0;  // as the gazetteer gave them: where scores are equal
  double likeness = 1;     // of a skeleton match
  std::string_view country;
  double lat = 0, lon = 0, radius_km = 0;
  std::uint32_t population = 0;
  bool main_name = true;  // written as the entry is called, not by another name of it
  PlaceKind kind = PlaceKind::other;
};

struct NameRelation {
  std::size_t name;  // stands in `kind` to `of`
  RelationKind kind;
  std::size_t of;
  std::optional<double> km;  // how far from it, where the text says so
};

enum class Outcome : std::uint8_t {
  resolved,
  hung,  // placed at another mention's place: a building in a town, a quarter
  ambiguous,
  unknown,
  rejected  // no place after all
};

struct Resolution {
  Outcome outcome = Outcome::unknown;
  std::vector<PlaceCandidate> candidates;  // best first
  std::optional<std::size_t> hung_on;      // name
};

std::vector<Resolution> resolve_places(const Draft& draft, const std::vector<PlaceName>& names,
                                       const std::vector<NameRelation>& relations, const PlaceWords& words);

}  // namespace selon

// How the places of a text lie to one another, as its words tell it.
//
// In: the names, in order, and the words around them. Out: three sorts of ties. A relation: "Boukamal, localité à la
// frontière avec l'Irak", "Tikrit, à 160 kilomètres au nord de Bagdad". A reference point: "à 15 km au sud de Mossoul"
// with no place before it, so that the name is where one measures from and not where it happened. A pair: "entre Homs
// et Hama", "la route reliant Mayadine à Boukamal". Distances are told where the words tell them.
#pragma once

#include <optional>
#include <vector>

#include "mention/draft.h"
#include "mention/place_resolve.h"

namespace selon {

struct ReferencePoint {
  std::size_t name;
  RelationKind kind;
  std::optional<double> km;
};

struct PlacePair {
  std::size_t first, second;
  std::optional<std::size_t> between_them;  // the name that is told to lie there: "Rastane, entre Homs et Hama"
};

struct PlaceTies {
  std::vector<NameRelation> relations;
  std::vector<ReferencePoint> references;
  std::vector<PlacePair> pairs;
};

PlaceTies find_ties(const Draft& draft, const std::vector<PlaceName>& names, const PlaceWords& words);

}  // namespace selon

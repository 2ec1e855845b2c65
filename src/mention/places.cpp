// find_places (draft.h): the places that a report names.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/great_circle.h"
#include "mention/actor_names.h"
#include "mention/draft.h"
#include "mention/place_names.h"
#include "mention/place_relations.h"
#include "mention/place_resolve.h"
#include "mention/place_words.h"

namespace selon {
namespace {

constexpr std::size_t most_alternatives = 3;
constexpr double near_km = 15, direction_km = 50, outskirts_km = 5;  // "au sud de": seldom more than an hour's drive
constexpr double widest_pair_km = 400;                               // two towns further apart bound nothing
constexpr double km_per_degree = 111.2;
constexpr double unit_around_town_km = 40;  // half the breadth of a usual second-level unit

PlacePrecision precision_of(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::populated_place:
    case PlaceKind::neighbourhood:
    case PlaceKind::facility:
      return PlacePrecision::exact;
    case PlaceKind::country:
      return PlacePrecision::country;
    case PlaceKind::admin:
    case PlaceKind::region:
      return PlacePrecision::admin;
    default:
      return PlacePrecision::near;
  }
}

std::optional<std::string> known(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

double hundredths(double value) { return std::round(value * 100) / 100; }

class Writer {
 public:
  Writer(Draft& draft, const std::vector<PlaceName>& names, const std::vector<Resolution>& resolutions)
      : draft_(draft), names_(names), resolutions_(resolutions), index_(names.size(), no_place) {}

  void write(const PlaceTies& ties) {
    draft_.record.places.reserve(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (resolutions_[i].outcome == Outcome::rejected) continue;
      index_[i] = static_cast<Index>(draft_.record.places.size());
      draft_.record.places.push_back(place(i));
      const auto kind = draft_.record.places.back().kind;
      draft_.lattice.add(
          {ItemKind::place, static_cast<std::uint8_t>(kind), 0, names_[i].first, names_[i].end, index_[i]});
    }
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (resolutions_[i].hung_on && index_[i] != no_place && index_[*resolutions_[i].hung_on] != no_place)
        draft_.record.places[index_[i]].relation = PlaceRelation{RelationKind::in, {index_[*resolutions_[i].hung_on]}};
    for (const auto& relation : ties.relations) relate(relation);
    for (const auto& reference : ties.references) measure_from(reference);
    for (const auto& pair : ties.pairs) put_between(pair);
  }

 private:
  static constexpr Index no_place = 0xFFFFFFFF;

  Place place(std::size_t i) const {
    const auto& name = names_[i];
    const auto& resolution = resolutions_[i];
    Place place;
    place.mention = draft_.span(name.first, name.end);
    place.kind = name.asked.value_or(PlaceKind::other);
    place.rule = rule(name);
    for (const auto& candidate : resolution.candidates) {
      if (place.alternatives.size() == most_alternatives) break;
      if (resolution.outcome == Outcome::resolved && &candidate == &resolution.candidates.front()) continue;
      if (resolution.outcome == Outcome::hung) break;
      place.alternatives.push_back({std::string(name_of(candidate)), std::string(candidate.country),
                                    geonames(candidate).value_or(0), hundredths(candidate.score)});
    }
    switch (resolution.outcome) {
      case Outcome::resolved:
        fill(place, resolution.candidates.front(), name.facility && name.ground != NameGround::world);
        break;
      case Outcome::hung:
        fill(place, resolutions_[*resolution.hung_on].candidates.front(), true);
        break;
      case Outcome::ambiguous:
        draft_.note(place.mention, "place_ambiguous",
                    fmt::format("\"{}\" fits several places about equally, such as {} ({}) and {} ({}).",
                                draft_.text().slice(place.mention), name_of(resolution.candidates[0]),
                                resolution.candidates[0].country, name_of(resolution.candidates[1]),
                                resolution.candidates[1].country));
        break;
      default:
        draft_.note(
            place.mention, "place_unknown",
            fmt::format("\"{}\" stands as a place and is in no gazetteer.", draft_.text().slice(place.mention)));
    }
    return place;
  }

  // `beside`: the place lies at the candidate, and is not the candidate itself.
  void fill(Place& place, const PlaceCandidate& best, bool beside) const {
    place.lat = best.lat;
    place.lon = best.lon;
    place.country = known(best.country);
    if (best.in_world) {
      place.admin1 = draft_.knowledge.world.places()[best.entry].admin1;
      place.admin2 = draft_.knowledge.world.places()[best.entry].admin2;
      if (best.own) place.rule = "place.own";
    } else {
      const Gazetteer& gazetteer = draft_.knowledge.gazetteer;
      const auto entry = gazetteer.entry(best.entry);
      place.admin1 = known(gazetteer.name(entry.admin1));
      place.admin2 = known(gazetteer.name(entry.admin2));
    }
    if (beside) {
      place.radius_km = best.radius_km + 10;
      place.precision = PlacePrecision::near;
      return;
    }
    const auto place_asked = place.kind;  // until now
    place.name = std::string(name_of(best));
    place.kind = best.kind;
    place.radius_km = best.radius_km;
    place.geonames = geonames(best);
    place.precision = precision_of(best.kind);
    // "le district de Momand" under its town's name: the unit lies around the town, and is not the town.
    if (place_asked == PlaceKind::admin && best.kind == PlaceKind::populated_place) {
      place.kind = PlaceKind::admin;
      place.precision = PlacePrecision::admin;
      place.radius_km = std::max(best.radius_km, unit_around_town_km);
      place.geonames = std::nullopt;
    }
  }

  std::string_view name_of(const PlaceCandidate& candidate) const {
    if (candidate.in_world) return draft_.knowledge.world.places()[candidate.entry].name;
    return draft_.knowledge.gazetteer.name(candidate.entry);
  }

  std::optional<std::int64_t> geonames(const PlaceCandidate& candidate) const {
    auto entry = candidate.entry;
    if (candidate.own) return draft_.knowledge.world.places()[candidate.entry].geonames;
    if (candidate.in_world) {
      if (candidate.kind != PlaceKind::country) return std::nullopt;
      const auto country = draft_.knowledge.gazetteer.country(candidate.country);
      if (!country) return std::nullopt;
      entry = *country;
    }
    const auto id = draft_.knowledge.gazetteer.entry(entry).geonames;
    return id == 0 ? std::nullopt : std::optional(id);
  }

  static std::string rule(const PlaceName& name) {
    switch (name.ground) {
      case NameGround::world:
        return "place.world";
      case NameGround::gazetteer:
        return "place.gazetteer";
      case NameGround::skeleton:
        return "place.skeleton";
      case NameGround::cue:
        return "place.cue";
    }
    return {};
  }

  void relate(const NameRelation& relation) {
    const auto from = index_[relation.name], of = index_[relation.of];
    if (from == no_place || of == no_place) return;
    auto& place = draft_.record.places[from];
    const auto& other = draft_.record.places[of];
    // "Paris, Berlin": side by side, one inside the other only where the other is larger.
    if (relation.kind == RelationKind::in && other.kind != PlaceKind::country && other.kind != PlaceKind::admin &&
        other.kind != PlaceKind::region)
      return;
    if (relation.kind == RelationKind::in &&
        (place.kind == PlaceKind::country || place.kind == PlaceKind::admin || place.kind == other.kind))
      return;
    if (!place.relation) place.relation = PlaceRelation{relation.kind, {of}};
    // A place that nobody knows, told to lie in a unit or near a place that is known.
    const bool local = relation.kind != RelationKind::in && relation.kind != RelationKind::border_of &&
                       relation.kind != RelationKind::from && relation.kind != RelationKind::to;
    const bool inside =
        relation.kind == RelationKind::in && other.precision == PlacePrecision::admin && other.kind == PlaceKind::admin;
    const bool open =
        place.precision == PlacePrecision::unresolved && place.alternatives.empty() && other.lat.has_value();
    if (open && inside) {
      place.lat = other.lat;
      place.lon = other.lon;
      place.country = other.country;
      place.radius_km = other.radius_km;
      place.precision = PlacePrecision::admin;
    } else if (open && local && other.precision == PlacePrecision::exact) {
      place.lat = other.lat;
      place.lon = other.lon;
      place.country = other.country;
      place.admin1 = other.admin1;
      place.radius_km = reach(relation.kind, relation.km) + other.radius_km.value_or(0);
      if (relation.km) step_aside(place, relation.kind, *relation.km);
      place.precision = PlacePrecision::near;
    }
  }

  // How far from a place "near", "south of" and "15 km south of" it can be: half the way told, or what is usual.
  static double reach(RelationKind kind, std::optional<double> km) {
    const bool directed = kind != RelationKind::near && kind != RelationKind::outskirts_of;
    if (km) return directed ? std::max(*km / 2, near_km / 3) : *km;
    if (kind == RelationKind::outskirts_of) return outskirts_km;
    return directed ? direction_km : near_km;
  }

  // From the other place's point, the way that the words tell.
  static void step_aside(Place& place, RelationKind kind, double km) {
    const double degrees = km / km_per_degree;
    const double narrowing = std::max(0.2, std::cos(*place.lat * 3.14159265358979 / 180));
    if (kind == RelationKind::north_of) *place.lat = std::min(90.0, *place.lat + degrees);
    if (kind == RelationKind::south_of) *place.lat = std::max(-90.0, *place.lat - degrees);
    if (kind == RelationKind::east_of) *place.lon += degrees / narrowing;
    if (kind == RelationKind::west_of) *place.lon -= degrees / narrowing;
  }

  bool is_town(const Place& place) const { return place.precision == PlacePrecision::exact && place.lat && place.lon; }

  // "à 15 km au sud de Mossoul": what is told is not in Mossoul. The point stays the name's, with a radius that holds
  // what is meant; the relation leads to the place itself.
  void measure_from(const ReferencePoint& reference) {
    const auto at = index_[reference.name];
    if (at == no_place) return;
    Place& place = draft_.record.places[at];
    if (!is_town(place) || place.relation) return;
    place.relation = PlaceRelation{reference.kind, {at}};
    const double way = reference.km.value_or(0);
    place.radius_km = hundredths(place.radius_km.value_or(0) + std::max(way, reach(reference.kind, reference.km)));
    place.precision = PlacePrecision::near;
  }

  // "entre Homs et Hama": somewhere on the way, half of it from either.
  void put_between(const PlacePair& pair) {
    const auto first = index_[pair.first], second = index_[pair.second];
    if (first == no_place || second == no_place) return;
    Place& one = draft_.record.places[first];
    Place& other = draft_.record.places[second];
    if (pair.between_them && index_[*pair.between_them] != no_place) {
      Place& middle = draft_.record.places[index_[*pair.between_them]];
      if (!middle.relation) middle.relation = PlaceRelation{RelationKind::between, {first, second}};
      if (middle.precision != PlacePrecision::unresolved || !middle.alternatives.empty()) return;
      if (is_town(one) && is_town(other)) halve(middle, one, other);
      return;
    }
    if (!one.relation) one.relation = PlaceRelation{RelationKind::between, {first, second}};
    if (!other.relation) other.relation = PlaceRelation{RelationKind::between, {first, second}};
    if (!is_town(one) || !is_town(other)) return;
    const double way = distance_km(*one.lat, *one.lon, *other.lat, *other.lon);
    if (way > widest_pair_km) return;
    for (Place* place : {&one, &other}) {
      place->radius_km = hundredths(place->radius_km.value_or(0) + way / 2);
      place->precision = PlacePrecision::near;
    }
  }

  static void halve(Place& middle, const Place& one, const Place& other) {
    const double way = distance_km(*one.lat, *one.lon, *other.lat, *other.lon);
    if (way > widest_pair_km || std::abs(*one.lon - *other.lon) > 180) return;
    middle.lat = (*one.lat + *other.lat) / 2;
    middle.lon = (*one.lon + *other.lon) / 2;
    if (one.country == other.country) middle.country = one.country;
    middle.radius_km = hundredths(way / 2);
    middle.precision = PlacePrecision::near;
  }

  Draft& draft_;
  const std::vector<PlaceName>& names_;
  const std::vector<Resolution>& resolutions_;
  std::vector<Index> index_;
};

}  // namespace

void find_places(Draft& draft) {
  const auto& syntax = draft.syntax;
  const PlaceWords words(draft.knowledge.lexicon, draft.lattice);
  // Words of dates are no places: "mars", "Pâques".
  std::vector<bool> taken(syntax.tokens.size() + 1);
  for (const auto& item : draft.lattice.mentions())
    if (item.kind == ItemKind::time)
      for (auto t = item.first; t < item.end; ++t) taken[t] = true;
  draft.actor_names = actor_names_in(syntax, draft.knowledge.world);
  if (const auto demonym = draft.knowledge.lexicon.find_class("demonym"))
    draft.lattice.phrases_of(*demonym, [&](const Item& item) { draft.demonyms.push_back(item); });
  const auto names = find_place_names(draft, words, taken);
  const auto ties = find_ties(draft, names, words);
  const auto resolutions = resolve_places(draft, names, ties.relations, words);
  Writer(draft, names, resolutions).write(ties);
}

}  // namespace selon

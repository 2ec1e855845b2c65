// UCDP-like rows: the 49 columns of the Georeferenced Event Dataset, with low <= best <= high.
//
// An event of UCDP is one that kills, on a day, at a place; others get no row, and are counted. type_of_violence rests
// on who the two sides are, and stays empty where a report leaves one of them untold.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "export/act_accounts.h"
#include "export/countries.h"
#include "export/event_rows.h"
#include "export/sides.h"
#include "selon/acts.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr auto columns = std::to_array<std::string_view>({
    "id",
    "relid",
    "year",
    "active_year",
    "code_status",
    "type_of_violence",
    "conflict_dset_id",
    "conflict_new_id",
    "conflict_name",
    "dyad_dset_id",
    "dyad_new_id",
    "dyad_name",
    "side_a_dset_id",
    "side_a_new_id",
    "side_a",
    "side_b_dset_id",
    "side_b_new_id",
    "side_b",
    "number_of_sources",
    "source_article",
    "source_office",
    "source_date",
    "source_headline",
    "source_original",
    "where_prec",
    "where_coordinates",
    "where_description",
    "adm_1",
    "adm_2",
    "latitude",
    "longitude",
    "geom_wkt",
    "priogrid_gid",
    "country",
    "country_id",
    "region",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
    "low",
    "gwnoa",
    "gwnob",
});

bool is_state(const ToldActor& actor) {
  return actor.kind == ActorKind::state_forces || actor.kind == ActorKind::government;
}

// 1 state-based, 2 non-state, 3 one-sided (GED codebook). One-sided is what is meant for civilians, not all that harms
// them: of "L'armée a bombardé la ville, tuant douze civils" it is not told, of people shot at it is.
std::optional<int> type_of_violence(ClaimType act, const Sides& sides) {
  if (sides.a == nullptr || sides.b == nullptr) return std::nullopt;
  if (is_civilian(*sides.b) && sides.b_is_told_by_the_toll_alone && act != ClaimType::attack) return std::nullopt;
  if (is_civilian(*sides.b)) return is_armed(*sides.a) || is_state(*sides.a) ? std::optional(3) : std::nullopt;
  if (!(is_armed(*sides.a) || is_state(*sides.a)) || !(is_armed(*sides.b) || is_state(*sides.b))) return std::nullopt;
  // Forces from abroad may be a state's or an alliance's: not known.
  if (sides.a->kind == ActorKind::external_forces || sides.b->kind == ActorKind::external_forces) return std::nullopt;
  return is_state(*sides.a) || is_state(*sides.b) ? 1 : 2;
}

// 1 the day, 2 up to six days, 3 the week, 4 the month, 5 longer.
int date_precision(const DayRange& days) {
  const int length = days.length();
  return length == 1 ? 1 : length <= 6 ? 2 : length == 7 ? 3 : length <= 31 ? 4 : 5;
}

// 1 the spot, 2 within some 25 km, 4 the province, 5 a line or an area without fixed borders, 6 the country. 3 (a
// district) is not told apart from a province by the gazetteer's precision.
std::optional<int> where_precision(const ToldPlace& place) {
  if (!place.has_point()) return std::nullopt;
  if (place.kind == PlaceKind::water || place.kind == PlaceKind::route || place.kind == PlaceKind::region) return 5;
  switch (place.precision) {
    case PlacePrecision::exact:
      return 1;
    case PlacePrecision::near:
      return 2;
    case PlacePrecision::admin:
      return 4;
    case PlacePrecision::country:
      return 6;
    case PlacePrecision::unresolved:
      return std::nullopt;
  }
  return std::nullopt;
}

// PRIO-GRID: cells of half a degree, numbered from the south-west by rows of 720.
std::int64_t prio_grid(double lat, double lon) {
  const auto row = static_cast<std::int64_t>(std::floor((lat + 90) * 2));
  const auto column = static_cast<std::int64_t>(std::floor((lon + 180) * 2));
  return row * 720 + column + 1;
}

// The dead by side, as far as told; the rest of `best` is unknown. Empty where the parts exceed it.
struct Dead {
  double a = 0, b = 0, civilians = 0, unknown = 0;
};

bool can_be_of(Category category, const ToldActor& side) {
  const bool soldiers = is_state(side) || side.kind == ActorKind::external_forces;
  return category == Category::security_forces ? soldiers : is_armed(side) && !is_state(side);
}

// Whose soldiers or fighters an account's dead are: the side that their clause names, or an arm of the same state;
// where it names neither, the one that can have such dead.
class DeadSide {
 public:
  DeadSide(const Picture& picture, const Account& account, const Sides& sides)
      : picture_(picture), account_(account), sides_(sides) {}

  const ToldActor* of(Category category) const {
    const bool a = are_named(category, sides_.a), b = are_named(category, sides_.b);
    if (a || b) return a && b ? nullptr : a ? sides_.a : sides_.b;
    const bool a_can = sides_.a && can_be_of(category, *sides_.a), b_can = sides_.b && can_be_of(category, *sides_.b);
    return a_can == b_can ? nullptr : a_can ? sides_.a : sides_.b;
  }

 private:
  bool are_named(Category category, const ToldActor* side) const {
    return side != nullptr && std::ranges::any_of(account_.entries, [&](const TollEntry& entry) {
             const ToldClaim& claim = picture_.claims[entry.claim];
             return claim.figures[entry.figure].category == category &&
                    std::ranges::any_of(claim.targets, [&](const ToldActor& victim) {
                      const bool one_state = is_state(victim) && is_state(*side) && victim.country;
                      return victim.name == side->name || (one_state && victim.country == side->country);
                    });
           });
  }

  const Picture& picture_;
  const Account& account_;
  const Sides& sides_;
};

Dead dead_by_side(const Picture& picture, const Event& event, const Sides& sides, double best) {
  const CountRule rule = [&](const ToldFigure& figure) { return count(figure, picture.tally); };
  for (const Account& account : accounts_of_act(picture.claims, event)) {
    const auto all = toll(picture.claims, account, FigureKind::killed, Scope::incident, rule);
    if (!all || !all->best || *all->best != best) continue;
    const auto of = [&](Category category) {
      const auto part = toll_of(picture.claims, account, FigureKind::killed, Scope::incident, category, rule);
      return part ? part->best.value_or(0) : 0;
    };
    Dead dead;
    dead.civilians = of(Category::civilians);
    const DeadSide side(picture, account, sides);
    for (const Category category : {Category::security_forces, Category::combatants})
      if (const ToldActor* whose = side.of(category)) (whose == sides.a ? dead.a : dead.b) += of(category);
    dead.unknown = best - dead.a - dead.b - dead.civilians;
    if (dead.unknown >= 0) return dead;
  }
  return {0, 0, 0, best};
}

}  // namespace

Table ucdp_rows(const Picture& picture, LeftOut& left_out) {
  static_assert(columns.size() == 49);
  Table table;
  table.columns.assign(columns.begin(), columns.end());
  std::size_t number = picture.rows_before;
  for (const Event& event : picture.events) {
    const auto dead = count_event(picture.claims, event, FigureKind::killed, picture.tally);
    const auto days = day_range(event.days);
    const double most = dead.high.value_or(dead.best.value_or(dead.low.value_or(0)));
    if (most < 1) {
      ++left_out["nobody is told to have been killed"];
      continue;
    }
    if (!days) {
      ++left_out["no day"];
      continue;
    }
    if (!event.place || !event.place->country || !where_precision(*event.place)) {
      ++left_out["no place"];
      continue;
    }
    const ToldPlace& place = *event.place;
    const Sides sides = sides_of(picture.claims, event);
    const auto violence = type_of_violence(event.type, sides);
    std::vector<std::string> articles, dates, headlines;
    for (const ReportNumber report : event.witnesses) {
      const auto told =
          std::ranges::find_if(event.claims, [&](std::size_t i) { return picture.claims[i].report == report; });
      if (told == event.claims.end()) continue;
      const ToldClaim& claim = picture.claims[*told];
      articles.push_back(claim.metadata.url.value_or(claim.report_id));
      if (claim.metadata.published) dates.push_back(format_date(*claim.metadata.published));
      if (claim.metadata.title) headlines.push_back(*claim.metadata.title);
    }
    const Dead parts = dead_by_side(picture, event, sides, dead.best.value_or(0));
    const auto part = [&](double Dead::*side) { return dead.best ? Cell(parts.*side) : Cell(); };
    const auto state_number = [](const ToldActor* actor) -> Cell {
      return actor != nullptr && is_state(*actor) && actor->country ? Cell(gleditsch_ward(*actor->country)) : Cell();
    };
    const auto id = [](const ToldActor* actor) -> Cell {
      if (actor == nullptr) return {};
      const auto known = actor->ids.find("ucdp");
      return known == actor->ids.end() ? Cell() : Cell(known->second);
    };
    const bool clear = days->length() == 1 && where_precision(place) == 1;
    table.rows.push_back({++number,
                          event.id,
                          static_cast<int>(std::chrono::year_month_day(days->first).year()),
                          {},
                          {},
                          violence,
                          {},
                          {},
                          {},
                          {},
                          {},
                          sides.a && sides.b ? Cell(sides.a->name + " - " + sides.b->name) : Cell(),
                          id(sides.a),
                          id(sides.a),
                          sides.a ? Cell(sides.a->name) : Cell(),
                          id(sides.b),
                          id(sides.b),
                          sides.b ? Cell(sides.b->name) : Cell(),
                          event.witnesses.size(),
                          join(articles),
                          join(outlets_of(picture, event)),
                          join(dates),
                          join(headlines),
                          join(voices_of(picture, event)),
                          where_precision(place),
                          place.shown(),
                          place.words,
                          place.admin1,
                          place.admin2,
                          place.lat,
                          place.lon,
                          place.has_point() ? Cell(fmt::format("POINT ({} {})", *place.lon, *place.lat)) : Cell(),
                          place.has_point() ? Cell(prio_grid(*place.lat, *place.lon)) : Cell(),
                          country_name(*place.country),
                          gleditsch_ward(*place.country),
                          ucdp_region(*place.country),
                          clear ? 1 : 2,
                          date_precision(*days),
                          days->first,
                          days->last,
                          part(&Dead::a),
                          part(&Dead::b),
                          part(&Dead::civilians),
                          part(&Dead::unknown),
                          dead.best,
                          dead.high,
                          dead.low,
                          state_number(sides.a),
                          state_number(sides.b)});
    if (!violence) ++left_out["type_of_violence: not told (the row is there, the field empty)"];
    if (dead.best.value_or(0) > 0 && parts.a == 0 && parts.b == 0)
      ++left_out["deaths_a, deaths_b: no dead are told to be a side's (the row is there, with 0)"];
  }
  return table;
}

}  // namespace selon

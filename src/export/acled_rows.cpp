// ACLED-compatible rows: ACLED's 31 columns and the values of its codebook, made by selon's rules and not by ACLED.
//
// ACLED takes no event without a day, a place and a type, so such events get no row, and are counted. Codes of an event
// are those that most of its claims suggest.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "export/countries.h"
#include "export/event_rows.h"
#include "selon/names.h"

namespace selon {
namespace {

struct Inter {
  int number;
  std::string_view name;
};

// ACLED's actor types. A state's army outside its country is an external force, whatever its kind.
std::optional<Inter> inter_of(const ToldActor& actor, const ToldPlace& place, std::string_view event_type) {
  const bool abroad = actor.country && place.country && *actor.country != *place.country;
  switch (actor.kind) {
    case ActorKind::state_forces:
    case ActorKind::government:
      return abroad ? Inter{8, "External/Other forces"} : Inter{1, "State forces"};
    case ActorKind::rebel_group:
      return Inter{2, "Rebel group"};
    case ActorKind::political_militia:
      return Inter{3, "Political militia"};
    case ActorKind::identity_militia:
      return Inter{4, "Identity militia"};
    case ActorKind::protesters:
      return event_type == "Riots" ? Inter{5, "Rioters"} : Inter{6, "Protesters"};
    case ActorKind::civilians:
    case ActorKind::person:
    case ActorKind::ngo:
    case ActorKind::media:
      return Inter{7, "Civilians"};
    case ActorKind::external_forces:
    case ActorKind::international_organisation:
      return Inter{8, "External/Other forces"};
    case ActorKind::other:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> interaction(const std::optional<Inter>& one, const std::optional<Inter>& other) {
  if (!one && !other) return std::nullopt;
  if (!one || !other) return fmt::format("{} only", (one ? *one : *other).name);
  return one->number <= other->number ? fmt::format("{}-{}", one->name, other->name)
                                      : fmt::format("{}-{}", other->name, one->name);
}

std::string_view disorder_type(const AcledCode& code) {
  const auto sub = code.sub_event_type.value_or("");
  if (sub == "Excessive force against protesters") return "Political violence; Demonstrations";
  if (sub == "Mob violence") return "Political violence";
  if (code.event_type == "Protests" || code.event_type == "Riots") return "Demonstrations";
  if (code.event_type == "Strategic developments") return "Strategic developments";
  return "Political violence";
}

// The code that most claims of the event's own type suggest; on equal numbers the first told.
std::optional<AcledCode> code_of(const Picture& picture, const Event& event) {
  std::vector<std::pair<AcledCode, int>> votes;
  for (const bool own_type : {true, false}) {
    for (const std::size_t i : event.claims) {
      const ToldClaim& claim = picture.claims[i];
      if (!claim.acled || claim.acled->event_type.empty() || !claim.acled->sub_event_type ||
          claim.acled->sub_event_type->empty() || (own_type && claim.type != event.type))
        continue;
      const auto known = std::ranges::find_if(votes, [&](const auto& vote) {
        return vote.first.event_type == claim.acled->event_type &&
               vote.first.sub_event_type == claim.acled->sub_event_type;
      });
      known == votes.end() ? votes.emplace_back(*claim.acled, 1), void() : void(++known->second);
    }
    if (!votes.empty()) break;
  }
  if (votes.empty()) return std::nullopt;
  return std::ranges::max_element(votes, {}, &std::pair<AcledCode, int>::second)->first;
}

// 1 the day, 2 the week, 3 the month (codebook, "Time precision").
std::optional<int> time_precision(const DayRange& days) {
  if (days.length() == 1) return 1;
  if (days.length() <= 7) return 2;
  if (days.length() <= 31) return 3;
  return std::nullopt;
}

// 1 the town, 2 its surroundings or a small region, 3 a larger region (codebook, "Spatial precision").
std::optional<int> geo_precision(const ToldPlace& place) {
  if (!place.has_point()) return std::nullopt;
  switch (place.precision) {
    case PlacePrecision::exact:
      return 1;
    case PlacePrecision::near:
      return 2;
    case PlacePrecision::admin:
      return 3;
    default:
      return std::nullopt;
  }
}

constexpr auto columns = std::to_array<std::string_view>({
    "event_id_cnty", "event_date",     "year",     "time_precision", "disorder_type",
    "event_type",    "sub_event_type", "actor1",   "assoc_actor_1",  "inter1",
    "actor2",        "assoc_actor_2",  "inter2",   "interaction",    "civilian_targeting",
    "iso",           "region",         "country",  "admin1",         "admin2",
    "admin3",        "location",       "latitude", "longitude",      "geo_precision",
    "source",        "source_scale",   "notes",    "fatalities",     "tags",
    "timestamp",
});

}  // namespace

Table acled_rows(const Picture& picture, LeftOut& left_out) {
  static_assert(columns.size() == 31);
  Table table;
  table.columns.assign(columns.begin(), columns.end());
  for (const Event& event : picture.events) {
    const bool denied = std::ranges::all_of(
        event.claims, [&](std::size_t i) { return picture.claims[i].certainty == Certainty::denied; });
    const auto code = code_of(picture, event);
    const auto days = day_range(event.days);
    if (denied) {
      ++left_out["denied by all who tell it"];
    } else if (!code) {
      ++left_out["no ACLED event type"];
    } else if (!days || !time_precision(*days)) {
      ++left_out["no day, or more than a month of days"];
    } else if (!event.place || !event.place->country || !geo_precision(*event.place)) {
      ++left_out["no place below a country"];
    } else {
      const ToldPlace& place = *event.place;
      const Sides sides = sides_of(picture, event);
      const auto one = sides.a ? inter_of(*sides.a, place, code->event_type) : std::nullopt;
      const auto other = sides.b ? inter_of(*sides.b, place, code->event_type) : std::nullopt;
      const auto year = std::chrono::year_month_day(days->first).year();
      const auto& evidence = picture.claims[event.claims.front()].evidence;
      const bool civilians = sides.b && is_civilian(*sides.b) && disorder_type(*code) != "Strategic developments";
      table.rows.push_back({*place.country + event.id,
                            days->first,
                            static_cast<int>(year),
                            time_precision(*days),
                            disorder_type(*code),
                            code->event_type,
                            code->sub_event_type,
                            sides.a ? Cell(sides.a->name) : Cell(),
                            join(sides.with_a),
                            one ? Cell(one->name) : Cell(),
                            sides.b ? Cell(sides.b->name) : Cell(),
                            join(sides.with_b),
                            other ? Cell(other->name) : Cell(),
                            interaction(one, other),
                            civilians ? Cell("Civilian targeting") : Cell(),
                            country_number(*place.country),
                            acled_region(*place.country),
                            country_name(*place.country),
                            place.admin1,
                            place.admin2,
                            {},
                            place.shown(),
                            place.lat,
                            place.lon,
                            geo_precision(place),
                            join(outlets_of(picture, event)),
                            {},
                            evidence,
                            count_event(picture.claims, event, FigureKind::killed, picture.tally).best,
                            {},
                            {}});
    }
  }
  return table;
}

}  // namespace selon

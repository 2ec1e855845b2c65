// ACLED-compatible rows: ACLED's 31 columns and the values of its codebook, made by selon's rules and not by ACLED.
//
// ACLED takes no event without a day, a place and a type, so such events get no row, and are counted. Codes of an event
// are those that most of its claims suggest, first of those that name its sides.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "export/countries.h"
#include "export/event_rows.h"
#include "export/sides.h"
#include "selon/acts.h"
#include "selon/names.h"

namespace selon {
namespace {

struct Inter {
  int number;
  std::string_view name;
};

// ACLED's actor types. A state's army outside its country is an external force, whatever its kind. A leader is listed
// as a person, and may be a president or a rebel: no type. `demonstrates`: who does it in protests and riots.
std::optional<Inter> inter_of(const ToldActor& actor, const ToldPlace& place, std::string_view event_type,
                              bool demonstrates) {
  const bool abroad = actor.country && place.country && *actor.country != *place.country;
  const Inter crowd = event_type == "Riots" ? Inter{5, "Rioters"} : Inter{6, "Protesters"};
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
      return crowd;
    case ActorKind::civilians:
    case ActorKind::ngo:
    case ActorKind::media:
      return demonstrates && (event_type == "Protests" || event_type == "Riots") ? crowd : Inter{7, "Civilians"};
    case ActorKind::external_forces:
    case ActorKind::international_organisation:
      return Inter{8, "External/Other forces"};
    case ActorKind::person:
    case ActorKind::other:
      return std::nullopt;
  }
  return std::nullopt;
}

// In the order of their numbers, but for "External/Other forces-Civilians" (codebook, table of interaction codes). "…
// only" is what one party does without another, so that battles and attacks never have it, and no event whose doer is
// not told: "Civilians only" of a shelling would be their own doing.
std::optional<std::string> interaction(const std::optional<Inter>& one, const std::optional<Inter>& other,
                                       std::string_view event_type) {
  const bool takes_two = event_type == "Battles" || event_type == "Violence against civilians";
  if (!one || (!other && takes_two)) return std::nullopt;
  if (!other) return fmt::format("{} only", one->name);
  const auto rank = [](const Inter& inter) { return inter.number == 7 ? 9 : inter.number; };
  return rank(*one) <= rank(*other) ? fmt::format("{}-{}", one->name, other->name)
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

// The code that most of these claims suggest; on equal numbers the first told.
std::optional<AcledCode> most_suggested(const Picture& picture, const std::vector<std::size_t>& positions) {
  std::vector<std::pair<AcledCode, int>> votes;
  for (const std::size_t i : positions) {
    const auto& code = picture.claims[i].acled;
    if (!code || code->event_type.empty() || !code->sub_event_type || code->sub_event_type->empty()) continue;
    const auto known = std::ranges::find_if(votes, [&](const auto& vote) {
      return vote.first.event_type == code->event_type && vote.first.sub_event_type == code->sub_event_type;
    });
    known == votes.end() ? votes.emplace_back(*code, 1), void() : void(++known->second);
  }
  if (votes.empty()) return std::nullopt;
  return std::ranges::max_element(votes, {}, &std::pair<AcledCode, int>::second)->first;
}

// Who takes a town decides what it is called, so that claims which name both sides are asked first, then those which
// name the one that does it, then all of the event's type, then the rest. Of a toll alone there is no code.
std::optional<AcledCode> code_of(const Picture& picture, const Event& event, const Sides& sides) {
  const auto by = [&](const ToldClaim& claim) { return sides.a && names(claim.actors, sides.a->name); };
  const auto against = [&](const ToldClaim& claim) { return sides.b && names(claim.targets, sides.b->name); };
  const auto affirmed = affirmed_claims(picture.claims, event);
  if (event.type == ClaimType::casualties) return std::nullopt;
  for (const int round : {1, 2, 3, 4, 5}) {
    std::vector<std::size_t> asked;
    for (const std::size_t i : affirmed) {
      const ToldClaim& claim = picture.claims[i];
      const bool own = claim.type == event.type;
      if (round == 5 || (own && (round == 4 || (round == 3 && against(claim)) || (round == 2 && by(claim)) ||
                                 (by(claim) && against(claim)))))
        asked.push_back(i);
    }
    if (const auto code = most_suggested(picture, asked)) return code;
  }
  return std::nullopt;
}

// What the codebook asks of a type's sides: an attack on the armed is a battle, on protesters excessive force; on whom
// it was made, where that is not told, makes it none of them. nullopt: no type that these sides can have.
std::optional<AcledCode> fitted_to(AcledCode code, const Sides& sides) {
  if (code.event_type != "Violence against civilians") return code;
  const bool armed = sides.b && (is_armed(*sides.b) || sides.b->kind == ActorKind::international_organisation);
  if (code.sub_event_type == "Attack") {
    if (armed) return AcledCode{"Battles", "Armed clash"};
    if (sides.b && sides.b->kind == ActorKind::protesters)
      return AcledCode{"Protests", "Excessive force against protesters"};
    return sides.b && is_civilian(*sides.b) ? std::optional(code) : std::nullopt;
  }
  return armed ? std::nullopt : std::optional(code);
}

// Zero is what the codebook writes where nobody tells of dead; nothing where some are told and not how many, or how
// many and not of this event ("27 morts depuis vendredi").
struct Fatalities {
  std::optional<double> number;
  bool untold = false;
};
Fatalities fatalities_of(const Picture& picture, const Event& event) {
  if (const auto best = count_event(picture.claims, event, FigureKind::killed, picture.tally).best) return {best};
  const auto accounts = accounts_of(picture.claims, event);
  const bool told = std::ranges::any_of(accounts, [&](const Account& account) {
    return account.without_number || std::ranges::any_of(account.entries, [&](const TollEntry& entry) {
             return picture.claims[entry.claim].figures[entry.figure].kind == FigureKind::killed;
           });
  });
  return told ? Fatalities{} : Fatalities{0, true};
}

// Words of the first report that tells the act or its toll; that the zero is ACLED's and no report's.
std::string notes_of(const Picture& picture, const Event& event, bool dead_are_untold) {
  const auto affirmed = affirmed_claims(picture.claims, event);
  const auto telling = std::ranges::find_if(affirmed, [&](std::size_t i) {
    return picture.claims[i].type == event.type || picture.claims[i].type == ClaimType::casualties;
  });
  return picture.claims[telling == affirmed.end() ? affirmed.front() : *telling].evidence +
         (dead_are_untold ? " [No report tells of dead; 0 by ACLED's codebook.]" : "");
}

// A week stands under its middle, and so does a month (codebook, "Time precision codes").
Date reference_day(const DayRange& days) { return days.first + std::chrono::days((days.length() - 1) / 2); }

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
    const Sides sides = sides_of(picture.claims, event);
    const auto suggested = code_of(picture, event, sides);
    const auto code = suggested ? fitted_to(*suggested, sides) : std::nullopt;
    const auto days = day_range(event.days);
    if (!happened(picture, event)) {
      ++left_out[affirmed_claims(picture.claims, event).empty() ? "denied by all who tell it" : "only planned"];
    } else if (!suggested) {
      ++left_out["no ACLED event type"];
    } else if (!code) {
      ++left_out["an attack, and not told whether on civilians"];
    } else if (!days || !time_precision(*days)) {
      ++left_out["no day, or more than a month of days"];
    } else if (!event.place || !event.place->country || !geo_precision(*event.place)) {
      ++left_out["no place below a country"];
    } else {
      const ToldPlace& place = *event.place;
      const ToldActor* other_side = code->sub_event_type == "Peaceful protest" ? nullptr : sides.b;  // one-sided
      const auto one = sides.a ? inter_of(*sides.a, place, code->event_type, true) : std::nullopt;
      const auto other = other_side ? inter_of(*other_side, place, code->event_type, false) : std::nullopt;
      const Date day = reference_day(*days);
      const bool civilians = code->sub_event_type == "Excessive force against protesters" ||
                             (other_side && is_civilian(*other_side) && code->event_type != "Strategic developments");
      const Fatalities dead = fatalities_of(picture, event);
      if (dead.untold) ++left_out["fatalities: no report tells of dead (the row is there, with 0)"];
      if (!dead.untold && !dead.number)
        ++left_out["fatalities: dead are told, but no number of this event's (the row is there, the field empty)"];
      table.rows.push_back({*place.country + event.id,
                            day,
                            static_cast<int>(std::chrono::year_month_day(day).year()),
                            time_precision(*days),
                            disorder_type(*code),
                            code->event_type,
                            code->sub_event_type,
                            sides.a ? Cell(sides.a->name) : Cell(),
                            join(sides.with_a),
                            one ? Cell(one->name) : Cell(),
                            other_side ? Cell(other_side->name) : Cell(),
                            other_side ? join(sides.with_b) : "",
                            other ? Cell(other->name) : Cell(),
                            other_side && !other ? std::nullopt : interaction(one, other, code->event_type),
                            civilians ? Cell("Civilian targeting") : Cell(),
                            country_number(*place.country),
                            acled_region(*place.country),
                            acled_country(*place.country),
                            place.admin1,
                            place.admin2,
                            {},
                            place.shown(),
                            place.lat,
                            place.lon,
                            geo_precision(place),
                            join(outlets_of(picture, event)),
                            {},
                            notes_of(picture, event, dead.untold),
                            dead.number,
                            {},
                            {}});
    }
  }
  return table;
}

}  // namespace selon

// One row for each event and report that tells it, under the column names of MAVERICK, the data set that R's package
// eventreport was written for: what a report tells, from that report alone. Columns of our own follow after those.
#include <algorithm>

#include "export/countries.h"
#include "export/event_rows.h"
#include "selon/names.h"

namespace selon {
namespace {

// MAVERICK: from the country (1) to the street or building (6).
std::optional<int> geo_precision(const ToldPlace& place) {
  switch (place.precision) {
    case PlacePrecision::country:
      return 1;
    case PlacePrecision::admin:
      return 2;
    case PlacePrecision::near:
      return 4;
    case PlacePrecision::exact:
      return place.kind == PlaceKind::neighbourhood || place.kind == PlaceKind::facility ? 6 : 5;
    case PlacePrecision::unresolved:
      return std::nullopt;
  }
  return std::nullopt;
}

// Acts that one side does to another. A clash is none: "Des combats opposent l'armée aux rebelles" says not who began.
bool is_assault(ClaimType type) {
  switch (type) {
    case ClaimType::offensive:
    case ClaimType::air_strike:
    case ClaimType::shelling:
    case ClaimType::bombing:
    case ClaimType::chemical_attack:
    case ClaimType::attack:
    case ClaimType::sexual_violence:
    case ClaimType::abduction:
      return true;
    default:
      return false;
  }
}

// One report's claims of one event, and what they say of a party. What it denies is no word of who did it: "L'armée
// dément avoir bombardé le marché".
struct EventReport {
  const Picture& picture;
  std::vector<std::size_t> positions, affirmed;

  const ToldClaim& claim(std::size_t position) const { return picture.claims[position]; }

  bool any(auto&& fits) const {
    return std::ranges::any_of(affirmed, [&](std::size_t i) { return fits(claim(i)); });
  }

  // Yes is told; that nobody fled or nothing broke is not, where the report is silent.
  Cell told(ClaimType type) const {
    return any([&](const ToldClaim& claim) { return claim.type == type; }) ? Cell(1) : Cell();
  }

  // 1: attacks; 0: is attacked and is not said to strike back.
  Cell initiator(const std::string& name) const {
    const bool attacks = any([&](const auto& claim) { return is_assault(claim.type) && names(claim.actors, name); });
    const bool attacked = any([&](const auto& claim) { return is_assault(claim.type) && names(claim.targets, name); });
    return attacks == attacked ? Cell() : Cell(attacks ? 1 : 0);
  }

  bool is_victim(const std::string& name) const {
    return any([&](const ToldClaim& claim) {
      return (is_assault(claim.type) || claim.type == ClaimType::casualties) && names(claim.targets, name);
    });
  }

  static bool names(const std::vector<ToldActor>& actors, const std::string& name) {
    return std::ranges::find(actors, name, &ToldActor::name) != actors.end();
  }
};

EventReport event_report_of(const Picture& picture, const Event& event, ReportNumber report) {
  EventReport said{picture, {}, {}};
  for (const std::size_t i : event.claims) {
    if (picture.claims[i].report != report) continue;
    said.positions.push_back(i);
    if (picture.claims[i].certainty != Certainty::denied) said.affirmed.push_back(i);
  }
  return said;
}

// As affirmed; where all is denied, as denied. The parties to the act come before those that only its toll names: of
// "L'armée a bombardé le marché. La rébellion a perdu 12 hommes" the army does it.
Event describe(const EventReport& said) {
  Event told = describe_event(said.picture.claims, said.affirmed.empty() ? said.positions : said.affirmed);
  const auto first = [&](std::vector<std::string>& parties, std::vector<ToldActor> ToldClaim::*side) {
    std::ranges::stable_partition(parties, [&](const std::string& name) {
      return said.any(
          [&](const ToldClaim& claim) { return claim.type == told.type && EventReport::names(claim.*side, name); });
    });
  };
  first(told.actors, &ToldClaim::actors);
  first(told.targets, &ToldClaim::targets);
  return told;
}

}  // namespace

Table event_report_rows(const Picture& picture) {
  Table table;
  table.columns = {"id",           "event_id",         "country",          "date_start",       "date_end",
                   "city",         "location",         "latitude",         "longitude",        "geo_precision",
                   "actor1",       "actor1_type",      "actor1_initiator", "actor1_victim",    "actor2",
                   "actor2_type",  "actor2_initiator", "actor2_victim",    "target",           "deaths_best",
                   "deaths_low",   "deaths_high",      "injuries_best",    "injuries_low",     "injuries_high",
                   "displacement", "damage",           "source",           "unit_of_analysis", "source_date",
                   "source_url",   "report",           "copy_of",          "event_type",       "certainty",
                   "voices"};
  for (const Event& event : picture.events) {
    std::map<ReportNumber, ReportNumber> first_print;  // of each dispatch, the first report that tells the event
    for (const ReportNumber report : event.reports) {
      const EventReport said = event_report_of(picture, event, report);
      const Event told = describe(said);
      const Sides sides = said.affirmed.empty() ? Sides{} : sides_of(picture, told);
      const ToldClaim& first = said.claim(said.positions.front());
      const ReportNumber print = first_print.try_emplace(first.witness, report).first->second;
      const auto days = day_range(told.days);
      const auto& place = told.place;
      const Event own = describe_event(picture.claims, said.positions);
      const auto killed = count_report(picture.claims, own, FigureKind::killed, picture.tally);
      const auto injured = count_report(picture.claims, own, FigureKind::wounded, picture.tally);
      std::vector<std::string> voices, certainties;
      const auto once = [](std::vector<std::string>& list, std::string value) {
        if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
      };
      for (const std::size_t i : said.positions) {
        once(certainties, std::string(to_string(said.claim(i).certainty)));
        for (const ToldVoice& voice : said.claim(i).voices) once(voices, voice.shown());
      }
      const bool town = place && (place->kind == PlaceKind::populated_place || place->kind == PlaceKind::neighbourhood);
      const auto party = [](const ToldActor* actor) { return actor ? Cell(actor->name) : Cell(); };
      const auto kind = [](const ToldActor* actor) { return actor ? Cell(to_string(actor->kind)) : Cell(); };
      const auto initiator = [&](const ToldActor* actor) { return actor ? said.initiator(actor->name) : Cell(); };
      const auto is_victim = [&](const ToldActor* actor) { return actor && said.is_victim(actor->name); };
      const auto victim = [&](const ToldActor* actor) { return is_victim(actor) ? Cell(1) : Cell(); };
      const ToldActor* target = is_victim(sides.b) ? sides.b : is_victim(sides.a) ? sides.a : nullptr;
      table.rows.push_back({event.id + "-" + std::to_string(report),
                            event.id,
                            place && place->country ? Cell(country_name(*place->country)) : Cell(),
                            days ? Cell(days->first) : Cell(),
                            days ? Cell(days->last) : Cell(),
                            town ? Cell(place->shown()) : Cell(),
                            place ? Cell(place->words) : Cell(),
                            place ? Cell(place->lat) : Cell(),
                            place ? Cell(place->lon) : Cell(),
                            place ? Cell(geo_precision(*place)) : Cell(),
                            party(sides.a),
                            kind(sides.a),
                            initiator(sides.a),
                            victim(sides.a),
                            party(sides.b),
                            kind(sides.b),
                            initiator(sides.b),
                            victim(sides.b),
                            party(target),
                            killed.best,
                            killed.low,
                            killed.high,
                            injured.best,
                            injured.low,
                            injured.high,
                            said.told(ClaimType::displacement),
                            said.told(ClaimType::destruction),
                            first.metadata.outlet,
                            "Event report",
                            first.metadata.published,
                            first.metadata.url,
                            report,
                            print != report ? Cell(print) : Cell(),
                            to_string(told.type),
                            join(certainties),
                            join(voices)});
    }
  }
  return table;
}

}  // namespace selon

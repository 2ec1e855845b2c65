// One row for each event and report that tells it, under the column names of MAVERICK, the data set that R's package
// eventreport was written for: what a report tells, from that report alone. Columns of our own follow after those.
#include <algorithm>

#include "export/countries.h"
#include "export/event_rows.h"
#include "export/sides.h"
#include "selon/acts.h"
#include "selon/names.h"

namespace selon {
namespace {

// MAVERICK: from the country (1) to the street or building (6).
std::optional<int> maverick_precision(const ToldPlace& place) {
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

// What one report says of a party to its event. What it denies is no word of who did it: "L'armée dément avoir bombardé
// le marché".
struct EventReport {
  const Picture& picture;
  Event told;  // by this report's claims alone
  std::vector<std::size_t> affirmed;

  EventReport(const Picture& all, std::vector<std::size_t> positions)
      : picture(all),
        told(describe_event(all.claims, std::move(positions))),
        affirmed(affirmed_claims(all.claims, told)) {}

  bool any(auto&& fits) const {
    return std::ranges::any_of(affirmed, [&](std::size_t i) { return fits(picture.claims[i]); });
  }

  // Yes is told; that nobody fled or nothing broke is not, where the report is silent.
  Cell says(ClaimType type) const {
    return any([&](const ToldClaim& claim) { return claim.type == type; }) ? Cell(1) : Cell();
  }

  // 1: attacks; 0: is attacked and is not said to strike back.
  Cell initiator(const ToldActor* party) const {
    if (party == nullptr) return {};
    const auto in_assault = [&](auto side) {
      return any([&](const ToldClaim& claim) { return is_assault(claim.type) && names(claim.*side, party->name); });
    };
    const bool attacks = in_assault(&ToldClaim::actors), attacked = in_assault(&ToldClaim::targets);
    return attacks == attacked ? Cell() : Cell(attacks ? 1 : 0);
  }

  bool is_victim(const ToldActor* party) const {
    return party != nullptr && any([&](const ToldClaim& claim) {
             return (is_assault(claim.type) || claim.type == ClaimType::casualties) &&
                    names(claim.targets, party->name);
           });
  }
};

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
      std::vector<std::size_t> positions;
      std::ranges::copy_if(event.claims, std::back_inserter(positions),
                           [&](std::size_t i) { return picture.claims[i].report == report; });
      const EventReport said(picture, std::move(positions));
      const Event& told = said.told;
      const Sides sides = sides_of(picture.claims, told);
      const ToldClaim& first = picture.claims[told.claims.front()];
      const ReportNumber print = first_print.try_emplace(first.witness, report).first->second;
      const auto days = day_range(told.days);
      const auto& place = told.place;
      const auto killed = count_event(picture.claims, told, FigureKind::killed, picture.tally);
      const auto injured = count_event(picture.claims, told, FigureKind::wounded, picture.tally);
      const bool town = place && (place->kind == PlaceKind::populated_place || place->kind == PlaceKind::neighbourhood);
      const auto party = [](const ToldActor* actor) { return actor ? Cell(actor->name) : Cell(); };
      const auto kind = [](const ToldActor* actor) { return actor ? Cell(to_string(actor->kind)) : Cell(); };
      const auto victim = [&](const ToldActor* actor) { return said.is_victim(actor) ? Cell(1) : Cell(); };
      const ToldActor* target = said.is_victim(sides.b) ? sides.b : said.is_victim(sides.a) ? sides.a : nullptr;
      table.rows.push_back({event.id + "-" + std::to_string(report),
                            event.id,
                            place && place->country ? Cell(country_name(*place->country)) : Cell(),
                            days ? Cell(days->first) : Cell(),
                            days ? Cell(days->last) : Cell(),
                            town ? Cell(place->shown()) : Cell(),
                            place ? Cell(place->words) : Cell(),
                            place ? Cell(place->lat) : Cell(),
                            place ? Cell(place->lon) : Cell(),
                            place ? Cell(maverick_precision(*place)) : Cell(),
                            party(sides.a),
                            kind(sides.a),
                            said.initiator(sides.a),
                            victim(sides.a),
                            party(sides.b),
                            kind(sides.b),
                            said.initiator(sides.b),
                            victim(sides.b),
                            party(target),
                            killed.best,
                            killed.low,
                            killed.high,
                            injured.best,
                            injured.low,
                            injured.high,
                            said.says(ClaimType::displacement),
                            said.says(ClaimType::destruction),
                            first.metadata.outlet,
                            "Event report",
                            first.metadata.published,
                            first.metadata.url,
                            report,
                            print != report ? Cell(print) : Cell(),
                            to_string(told.type),
                            join(certainties_of(picture, told)),
                            join(voices_of(picture, told))});
    }
  }
  return table;
}

}  // namespace selon

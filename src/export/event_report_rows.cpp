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

bool any_of_type(const Picture& picture, const Event& event, ClaimType type) {
  return std::ranges::any_of(event.claims, [&](std::size_t i) {
    return picture.claims[i].type == type && picture.claims[i].certainty != Certainty::denied;
  });
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
    for (const ReportNumber report : event.reports) {
      std::vector<std::size_t> positions;
      for (const std::size_t i : event.claims)
        if (picture.claims[i].report == report) positions.push_back(i);
      const Event told = describe_event(picture.claims, positions);
      const ToldClaim& first = picture.claims[positions.front()];
      const auto days = day_range(told.days);
      const auto& place = told.place;
      const Sides sides = sides_of(picture, told);
      const auto killed = count_event(picture.claims, told, FigureKind::killed, picture.tally);
      const auto injured = count_event(picture.claims, told, FigureKind::wounded, picture.tally);
      std::vector<std::string> voices, certainties;
      const auto once = [](std::vector<std::string>& list, std::string value) {
        if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
      };
      for (const std::size_t i : positions) {
        once(certainties, std::string(to_string(picture.claims[i].certainty)));
        for (const ToldVoice& voice : picture.claims[i].voices) once(voices, voice.shown());
      }
      const bool town = place && (place->kind == PlaceKind::populated_place || place->kind == PlaceKind::neighbourhood);
      const auto party = [](const ToldActor* actor) { return actor ? Cell(actor->name) : Cell(); };
      const auto kind = [](const ToldActor* actor) { return actor ? Cell(to_string(actor->kind)) : Cell(); };
      const auto role = [](const ToldActor* actor, int value) { return actor ? Cell(value) : Cell(); };
      // Yes is told; that nobody fled or nothing broke is not, where the report is silent.
      const auto yes = [&](ClaimType type) { return any_of_type(picture, told, type) ? Cell(1) : Cell(); };
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
                            role(sides.a, 1),
                            role(sides.a, 0),
                            party(sides.b),
                            kind(sides.b),
                            role(sides.b, 0),
                            role(sides.b, 1),
                            party(sides.b),
                            killed.best,
                            killed.low,
                            killed.high,
                            injured.best,
                            injured.low,
                            injured.high,
                            yes(ClaimType::displacement),
                            yes(ClaimType::destruction),
                            first.metadata.outlet,
                            "Event report",
                            first.metadata.published,
                            first.metadata.url,
                            report,
                            first.witness != report ? Cell(first.witness) : Cell(),
                            to_string(told.type),
                            join(certainties),
                            join(voices)});
    }
  }
  return table;
}

}  // namespace selon

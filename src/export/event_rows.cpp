#include "export/event_rows.h"

#include <algorithm>

#include "export/countries.h"
#include "selon/names.h"

namespace selon {
std::optional<DayRange> day_range(const Days& days) {
  if (!days.earliest || !days.latest) return std::nullopt;
  return DayRange{*days.earliest, *days.latest};
}

std::vector<std::string> certainties_of(const Picture& picture, const Event& event) {
  std::vector<std::string> certainties;
  for (const std::size_t i : event.claims)
    if (std::string word(to_string(picture.claims[i].certainty));
        std::ranges::find(certainties, word) == certainties.end())
      certainties.push_back(std::move(word));
  return certainties;
}

bool happened(const Picture& picture, const Event& event) {
  const auto affirmed = affirmed_claims(picture.claims, event);
  return !affirmed.empty() && picture.claims[affirmed.front()].certainty != Certainty::planned;
}

std::vector<std::string> outlets_of(const Picture& picture, const Event& event) {
  std::vector<std::string> outlets;
  for (const std::size_t i : event.claims)
    if (const auto& outlet = picture.claims[i].metadata.outlet;
        outlet && std::ranges::find(outlets, *outlet) == outlets.end())
      outlets.push_back(*outlet);
  std::ranges::sort(outlets);
  return outlets;
}

std::vector<std::string> voices_of(const Picture& picture, const Event& event) {
  std::vector<std::string> voices;
  for (const std::size_t i : event.claims)
    for (const ToldVoice& voice : picture.claims[i].voices)
      if (std::ranges::find(voices, voice.shown()) == voices.end()) voices.push_back(voice.shown());
  return voices;
}

Table event_rows(const Picture& picture) {
  Table table;
  table.columns = {"event",        "type",         "certainty",  "date_start",  "date_end",    "place",
                   "admin1",       "country",      "latitude",   "longitude",   "precision",   "radius_km",
                   "actors",       "targets",      "killed_low", "killed_best", "killed_high", "injured_low",
                   "injured_best", "injured_high", "reports",    "witnesses",   "outlets",     "score"};
  for (const Event& event : picture.events) {
    const auto days = day_range(event.days);
    const auto& place = event.place;
    const auto killed = count_event(picture.claims, event, FigureKind::killed, picture.tally);
    const auto injured = count_event(picture.claims, event, FigureKind::wounded, picture.tally);
    const auto of_place = [&](const auto& value) { return place ? Cell(value(*place)) : Cell(); };
    table.rows.push_back({event.id,
                          to_string(event.type),
                          join(certainties_of(picture, event)),
                          days ? Cell(days->first) : Cell(),
                          days ? Cell(days->last) : Cell(),
                          of_place([](const ToldPlace& p) { return p.shown(); }),
                          of_place([](const ToldPlace& p) { return p.admin1; }),
                          of_place([](const ToldPlace& p) { return p.country; }),
                          of_place([](const ToldPlace& p) { return p.lat; }),
                          of_place([](const ToldPlace& p) { return p.lon; }),
                          of_place([](const ToldPlace& p) { return to_string(p.precision); }),
                          of_place([](const ToldPlace& p) { return p.radius_km; }),
                          join(event.actors),
                          join(event.targets),
                          killed.low,
                          killed.best,
                          killed.high,
                          injured.low,
                          injured.best,
                          injured.high,
                          event.reports.size(),
                          event.witnesses.size(),
                          join(outlets_of(picture, event)),
                          event.score});
  }
  return table;
}

Table claim_rows(const Picture& picture) {
  Table table;
  table.columns = {"event",       "claim",     "report",     "published", "outlet",     "url",
                   "type",        "certainty", "background", "actors",    "targets",    "places",
                   "latitude",    "longitude", "date_start", "date_end",  "killed_low", "killed_best",
                   "killed_high", "figures",   "voices",     "stance",    "trigger",    "evidence"};
  std::vector<std::string> event_of(picture.claims.size());
  for (const Event& event : picture.events)
    for (const std::size_t i : event.claims) event_of[i] = event.id;
  const auto names = [](const auto& list, auto name) {
    std::vector<std::string> out;
    for (const auto& item : list) out.push_back(name(item));
    return join(out);
  };
  for (std::size_t i = 0; i < picture.claims.size(); ++i) {
    const ToldClaim& claim = picture.claims[i];
    const auto point = std::ranges::find_if(claim.places, &ToldPlace::has_point);
    const bool has_point = point != claim.places.end();
    Event alone;
    alone.claims = {i};
    const auto killed = count_event(picture.claims, alone, FigureKind::killed, picture.tally);
    table.rows.push_back(
        {event_of[i],
         claim.id,
         claim.report,
         claim.metadata.published,
         claim.metadata.outlet,
         claim.metadata.url,
         to_string(claim.type),
         to_string(claim.certainty),
         claim.background ? "true" : "false",
         names(claim.actors, [](const auto& actor) { return actor.name; }),
         names(claim.targets, [](const auto& actor) { return actor.name; }),
         names(claim.places, [](const auto& place) { return place.shown(); }),
         has_point ? Cell(*point->lat) : Cell(),
         has_point ? Cell(*point->lon) : Cell(),
         claim.when ? Cell(claim.when->days.earliest) : Cell(),
         claim.when ? Cell(claim.when->days.latest) : Cell(),
         killed.low,
         killed.best,
         killed.high,
         names(claim.figures,
               [](const auto& figure) { return figure.words + " " + std::string(to_string(figure.kind)); }),
         names(claim.voices, [](const auto& voice) { return voice.shown(); }),
         claim.voices.empty() ? Cell() : Cell(to_string(claim.voices.back().stance)),
         claim.trigger,
         claim.evidence});
  }
  return table;
}

}  // namespace selon

#include "export/event_rows.h"

#include <algorithm>

#include "export/countries.h"
#include "selon/names.h"

namespace selon {
namespace {

bool takes_part(const ToldActor& actor) {
  return is_armed(actor) || is_civilian(actor) || actor.kind == ActorKind::protesters ||
         actor.kind == ActorKind::government;
}

}  // namespace

std::optional<DayRange> day_range(const Days& days) {
  if (!days.earliest || !days.latest) return std::nullopt;
  return DayRange{*days.earliest, *days.latest};
}

const ToldActor* find_actor(const Picture& picture, const Event& event, const std::string& name) {
  for (const std::size_t i : event.claims)
    for (const auto* side : {&picture.claims[i].actors, &picture.claims[i].targets})
      for (const ToldActor& actor : *side)
        if (actor.name == name) return &actor;
  return nullptr;
}

bool is_armed(const ToldActor& actor) {
  switch (actor.kind) {
    case ActorKind::state_forces:
    case ActorKind::rebel_group:
    case ActorKind::political_militia:
    case ActorKind::identity_militia:
    case ActorKind::external_forces:
      return true;
    default:
      return false;
  }
}

bool is_civilian(const ToldActor& actor) {
  return actor.kind == ActorKind::civilians || actor.kind == ActorKind::person || actor.kind == ActorKind::ngo ||
         actor.kind == ActorKind::media;
}

Sides sides_of(const Picture& picture, const Event& event) {
  Sides sides;
  const auto fill = [&](const std::vector<std::string>& names, const ToldActor*& side, std::vector<std::string>& with) {
    for (const auto& name : names) {
      const ToldActor* actor = find_actor(picture, event, name);
      if (actor == nullptr || !takes_part(*actor)) continue;
      if (sides.a != nullptr && sides.a->name == name) continue;
      if (side == nullptr)
        side = actor;
      else
        with.push_back(name);
    }
  };
  fill(event.actors, sides.a, sides.with_a);
  fill(event.targets, sides.b, sides.with_b);
  std::erase_if(sides.with_a, [&](const auto& name) { return sides.b != nullptr && sides.b->name == name; });
  return sides;
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

Table event_rows(const Picture& picture) {
  Table table;
  table.columns = {"event",        "type",       "date_start",  "date_end",    "place",       "admin1",
                   "country",      "latitude",   "longitude",   "precision",   "radius_km",   "actors",
                   "targets",      "killed_low", "killed_best", "killed_high", "injured_low", "injured_best",
                   "injured_high", "reports",    "witnesses",   "outlets",     "score"};
  for (const Event& event : picture.events) {
    const auto days = day_range(event.days);
    const auto& place = event.place;
    const auto killed = count_event(picture.claims, event, FigureKind::killed, picture.tally);
    const auto injured = count_event(picture.claims, event, FigureKind::wounded, picture.tally);
    const auto of_place = [&](const auto& value) { return place ? Cell(value(*place)) : Cell(); };
    table.rows.push_back({event.id,
                          to_string(event.type),
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
    const bool silent =
        std::ranges::none_of(claim.figures, [](const ToldFigure& figure) { return figure.kind == FigureKind::killed; });
    const auto told = [&](const std::optional<double>& value) { return silent ? Cell() : Cell(value); };
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
         told(killed.low),
         told(killed.best),
         told(killed.high),
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

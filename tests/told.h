// Claims for tests of what stands across reports: made without reading, each with the few fields that a test is about.
#pragma once

#include <string>
#include <vector>

#include "sample_record.h"
#include "selon/told_claim.h"

namespace selon {

inline ToldActor told_actor(std::string name, ActorKind kind, std::optional<std::string> country = {}) {
  ToldActor actor;
  actor.name = std::move(name);
  actor.kind = kind;
  actor.country = std::move(country);
  return actor;
}

inline ToldPlace told_place(std::string name, double lat, double lon, std::int64_t geonames) {
  ToldPlace place;
  place.words = name;
  place.name = std::move(name);
  place.country = "SY";
  place.admin1 = "Deir ez-Zor";
  place.lat = lat;
  place.lon = lon;
  place.radius_km = 3;
  place.geonames = geonames;
  place.kind = PlaceKind::populated_place;
  place.precision = PlacePrecision::exact;
  return place;
}

inline ToldPlace mayadin() { return told_place("Al Mayadin", 35.02, 40.45, 173576); }
inline ToldPlace raqqa() { return told_place("Ar Raqqah", 35.95, 39.01, 172955); }

inline ToldFigure told_figure(double low, double high, FigureKind kind = FigureKind::killed,
                              std::optional<Category> category = {}) {
  ToldFigure figure;
  figure.words = std::to_string(static_cast<int>(low));
  figure.low = low;
  figure.high = high;
  if (low == high) figure.value = low;
  figure.lexeme = "number";
  figure.unit = "person";
  figure.kind = kind;
  figure.category = category;
  return figure;
}

inline ToldVoice told_voice(std::string name, ActorKind kind = ActorKind::other, Stance stance = Stance::states) {
  ToldVoice voice;
  voice.words = name;
  voice.actor = told_actor(std::move(name), kind);
  voice.stance = stance;
  return voice;
}

// A claim of a report of its own, published on the 13th, of the 12th of October 2017, at Al Mayadin.
inline ToldClaim told_claim(ReportNumber report, ClaimType type, std::string id, std::string outlet = "Agence") {
  ToldClaim claim;
  claim.id = std::move(id);
  claim.report = claim.witness = report;
  claim.report_id = "text" + std::to_string(report);
  claim.metadata.outlet = std::move(outlet);
  claim.metadata.published = day(2017, 10, 13);
  claim.type = type;
  claim.trigger = std::string(to_string(type));
  claim.evidence = claim.trigger;
  claim.places = {mayadin()};
  claim.when = When{{day(2017, 10, 12), day(2017, 10, 12)}, Basis::stated};
  return claim;
}

}  // namespace selon

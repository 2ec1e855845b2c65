// An event as its claims describe it together: the narrowest days, the most precise place, names by how often they are
// told.
#include <algorithm>
#include <map>
#include <set>

#include "selon/events.h"

namespace selon {
namespace {

// Most often first, then in the order of names.
std::vector<std::string> by_count(const std::map<std::string, int>& counts) {
  std::vector<std::pair<int, std::string>> order;
  for (const auto& [name, count] : counts) order.emplace_back(-count, name);
  std::ranges::sort(order);
  std::vector<std::string> names;
  for (auto& [count, name] : order) names.push_back(std::move(name));
  return names;
}

bool is_consequence(ClaimType type) {
  return type == ClaimType::casualties || type == ClaimType::displacement || type == ClaimType::destruction;
}

}  // namespace

Event describe_event(std::span<const ToldClaim> claims, std::vector<std::size_t> positions) {
  Event event;
  event.claims = std::move(positions);
  std::ranges::sort(event.claims);
  event.id = "e" + claims[event.claims.front()].id;

  std::map<ClaimType, int> types;
  std::map<std::string, int> actors, targets;
  struct Candidate {
    std::set<ReportNumber> reports;
    const ToldPlace* place;
  };
  std::map<std::string, Candidate> places;
  std::set<ReportNumber> reports, witnesses;
  for (const std::size_t i : event.claims) {
    const ToldClaim& claim = claims[i];
    reports.insert(claim.report);
    witnesses.insert(claim.witness);
    types[claim.type] += is_consequence(claim.type) ? 1 : 1000;
    for (const ToldActor& actor : claim.actors) ++actors[actor.name];
    for (const ToldActor& actor : claim.targets) ++targets[actor.name];
    for (const ToldPlace& place : claim.places) {
      auto& known = places.try_emplace(place.shown(), Candidate{{}, &place}).first->second;
      known.reports.insert(claim.witness);
      if (place.precision < known.place->precision) known.place = &place;
    }
    if (claim.when &&
        (!event.days.earliest || !event.days.latest ||
         (claim.when->days.earliest && claim.when->days.latest &&
          *claim.when->days.latest - *claim.when->days.earliest < *event.days.latest - *event.days.earliest)))
      event.days = claim.when->days;
  }
  event.reports.assign(reports.begin(), reports.end());
  event.witnesses.assign(witnesses.begin(), witnesses.end());
  event.type = std::ranges::max_element(types, {}, [](const auto& entry) { return entry.second; })->first;
  event.actors = by_count(actors);
  event.targets = by_count(targets);
  const Candidate* best = nullptr;
  for (const auto& [name, place] : places) {
    const auto better = [&] {
      if (place.place->precision != best->place->precision) return place.place->precision < best->place->precision;
      return place.reports.size() > best->reports.size();
    };
    if (best == nullptr || better()) best = &place;
  }
  if (best != nullptr) event.place = *best->place;
  return event;
}

}  // namespace selon

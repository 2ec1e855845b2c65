// An event as its claims describe it together: the narrowest days, the most precise place, and who did it to whom.
#include <algorithm>
#include <map>
#include <set>

#include "selon/acts.h"
#include "selon/events.h"
#include "situation/event_parties.h"

namespace selon {
namespace {

bool is_consequence(ClaimType type) {
  return type == ClaimType::casualties || type == ClaimType::displacement || type == ClaimType::destruction;
}

bool is_violent(ClaimType type) {
  return is_assault(type) || type == ClaimType::armed_clash || type == ClaimType::capture || type == ClaimType::riot;
}

// That of most claims, an act before what it has led to; of equally many violence first, then the one told first.
ClaimType type_of(std::span<const ToldClaim> claims, const std::vector<std::size_t>& positions) {
  std::vector<std::pair<ClaimType, int>> types;
  for (const std::size_t i : positions) {
    auto known = std::ranges::find(types, claims[i].type, &std::pair<ClaimType, int>::first);
    if (known == types.end()) known = types.emplace(types.end(), claims[i].type, 0);
    known->second += is_consequence(claims[i].type) ? 1 : 1000;
  }
  const auto weight = [](const auto& entry) { return std::pair(entry.second, is_violent(entry.first)); };
  return std::ranges::max_element(types, {}, weight)->first;
}

}  // namespace

std::vector<std::size_t> affirmed_claims(std::span<const ToldClaim> claims, const Event& event) {
  std::vector<std::size_t> happened, planned;
  for (const std::size_t i : event.claims) {
    if (claims[i].certainty == Certainty::planned) planned.push_back(i);
    if (claims[i].certainty == Certainty::actual || claims[i].certainty == Certainty::unconfirmed)
      happened.push_back(i);
  }
  return happened.empty() ? planned : happened;
}

Event describe_event(std::span<const ToldClaim> claims, std::vector<std::size_t> positions) {
  Event event;
  event.claims = std::move(positions);
  std::ranges::sort(event.claims);
  event.id = "e" + claims[event.claims.front()].id;

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
  const auto told = affirmed_claims(claims, event);
  event.type = type_of(claims, told.empty() ? event.claims : told);
  auto parties = parties_of(claims, told, event.type);
  event.actors = std::move(parties.actors);
  event.targets = std::move(parties.targets);
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

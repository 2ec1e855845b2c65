// Claims of one happening, proposed as one event: which they are, why, and how surely.
//
// In: claims of many reports. Out: events, each with the claims that tell it, the links that hold it together, their
// reasons in words and a score. An event is a proposal: nothing of a claim is changed, and decisions by hand (merge,
// split) win over every score. The same claims in the same order, with the same decisions, give the same events;
// another order of reports gives events other ids, and can decide ties otherwise.
//
// What is planned is no happening and joins nothing; what is denied joins what it denies, since that is one dispute.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "selon/date.h"
#include "selon/told_claim.h"

namespace selon {

// Why two tellings are taken for one happening. Weights of a link add up to its score; negative ones speak against it.
struct EventReason {
  std::string kind;  // type, place, day, actors, figures, words, copy, report, hand
  double weight = 0;
  std::string words;  // "Hodeida and Al Hudaydah are 2 km apart"
};

struct EventLink {
  std::size_t claim = 0, other = 0;  // positions in the claims; `other` stood there before
  double score = 0;
  std::vector<EventReason> reasons;
};

struct Event {
  std::string id;                      // "e" and the id of its first claim
  ClaimType type = ClaimType::attack;  // of the act, where one is told; else of the toll. Not what is only denied
  std::vector<std::size_t> claims;     // positions, in the order of reports and texts
  std::vector<EventLink> links;        // the tellings after the first, each by its strongest link
  double score = 1;                    // of its weakest link; 1 when it needed none
  std::vector<ReportNumber> reports;
  std::vector<ReportNumber> witnesses;       // reports without their copies
  Days days;                                 // the narrowest that its claims agree upon, as far as they tell any
  std::optional<ToldPlace> place;            // the most precise one that most reports tell
  std::vector<std::string> actors, targets;  // who did it to whom: names of the act's claims first; nobody denied
};

// What a person decided. Claims are named by their ids, so a decision holds when reports are read again; ids that no
// current reading has are passed over.
struct EventDecision {
  enum class Kind { merge, split } kind = Kind::merge;
  std::vector<std::string> claims;  // merge: all these are of one event. split: these are not of one event with `rest`
  std::vector<std::string> rest;
};

// What these claims tell as one happening: type, days, place, parties, reports. Without links.
Event describe_event(std::span<const ToldClaim> claims, std::vector<std::size_t> positions);

// Those of an event's claims that say that it happened, for certain or not; where none does, those that say that it
// will. None where all deny it.
std::vector<std::size_t> affirmed_claims(std::span<const ToldClaim> claims, const Event& event);

std::vector<Event> propose_events(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions = {});

// Claims and the events that they tell, which name them by their positions (selon/event_store.h gives a ledger's).
struct LedgerEvents {
  std::vector<ToldClaim> claims;
  std::vector<Event> events;
};

}  // namespace selon

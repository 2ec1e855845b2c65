// Claims of many reports to events, all in memory.
#include "situation/grouping.h"

namespace selon {

Event event_of(std::span<const ToldClaim> claims, const Group& group) {
  Event event = describe_event(claims, group.claims);
  event.links = group.links;
  event.score = group.score;
  return event;
}

std::vector<Event> propose_events(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions) {
  WordTable words;
  auto tellings = tellings_of(claims, words);
  for (const Telling& telling : tellings) words.count(telling.words);
  std::vector<Event> events;
  for (const Group& group :
       group_tellings(std::move(tellings), words, decisions, GroupingFacts::of(claims, decisions), Reasons::give))
    events.push_back(event_of(claims, group));
  return events;
}

}  // namespace selon

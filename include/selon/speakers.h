// Who says how much, whose side it is on, and whom it contradicts; and by which words outlets judge.
//
// In: claims and events. Out: a profile of every source that speaks and of every outlet that tells in its own name, and
// the outlets' own epithets for each party. Two sources contradict each other where one denies what the other asserts
// of one event, or where their tolls of it cannot both be.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "selon/events.h"

namespace selon {

struct SpeakerProfile {
  std::string name;  // "" : outlets that are not known
  bool outlet = false;
  std::optional<ActorKind> kind;  // of the actor that it is
  std::size_t claims = 0;         // copies of one text told once
  std::size_t reports = 0;        // witnesses that give it the word
  std::size_t as_party = 0;       // claims about what its own side did or suffered
  std::map<Stance, std::size_t> stances;
  std::size_t contradicts = 0;                 // events in which it contradicts an earlier word of another
  std::size_t contradicted = 0;                // events in which another contradicts it
  std::map<std::string, std::size_t> against;  // whom, in how many events
};

struct EpithetUse {
  std::string outlet, actor, words;
  std::size_t reports = 0;
};

struct Speakers {
  std::vector<SpeakerProfile> speakers;  // most claims first
  std::vector<EpithetUse> epithets;      // by outlet, party, words
};

Speakers speakers_of(std::span<const ToldClaim> claims, std::span<const Event> events);

}  // namespace selon

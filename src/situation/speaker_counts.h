// What the profiles of speakers are added up from: what one report gives to each, and who contradicts whom in one
// event.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "selon/disputes.h"
#include "selon/speakers.h"

namespace selon {

using SpeakerKey = std::pair<bool, std::string>;  // outlet or not, name
SpeakerKey speaker_key(const ToldClaim& claim);

// Of one report, by speaker and stance; an outlet in its own name states.
struct SpeakerCount {
  std::optional<ActorKind> kind;
  std::size_t claims = 0, as_party = 0;
};
using SpeakerCounts = std::map<std::pair<SpeakerKey, Stance>, SpeakerCount>;
void count_speakers(const ToldClaim& claim, SpeakerCounts& counts);

using Epithets = std::set<std::tuple<std::string, std::string, std::string>>;  // outlet, party, words
void collect_epithets(const ToldClaim& claim, Epithets& epithets);

// Who contradicts whom: once for each event and pair, however many figures differ.
std::set<std::pair<SpeakerKey, SpeakerKey>> clashes_of(std::span<const ToldClaim> claims, const Dispute& dispute);

}  // namespace selon

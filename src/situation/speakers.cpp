#include "selon/speakers.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "situation/sides.h"
#include "situation/speaker_counts.h"

namespace selon {

SpeakerKey speaker_key(const ToldClaim& claim) { return {claim.voices.empty(), claim.speaker()}; }

void count_speakers(const ToldClaim& claim, SpeakerCounts& counts) {
  SpeakerCount& count =
      counts[{speaker_key(claim), claim.voices.empty() ? Stance::states : claim.voices.back().stance}];
  ++count.claims;
  const ToldActor* speaker = claim.voices.empty() ? nullptr : speaking_actor(claim);
  if (speaker == nullptr) return;
  count.kind = speaker->kind;
  const auto own = [&](const ToldActor& actor) { return same_side(*speaker, actor); };
  if (std::ranges::any_of(claim.actors, own) || std::ranges::any_of(claim.targets, own)) ++count.as_party;
}

void collect_epithets(const ToldClaim& claim, Epithets& epithets) {
  for (const auto* side : {&claim.actors, &claim.targets})
    for (const ToldActor& actor : *side)
      for (const auto& words : actor.epithets) epithets.emplace(claim.metadata.outlet.value_or(""), actor.name, words);
}

std::set<std::pair<SpeakerKey, SpeakerKey>> clashes_of(std::span<const ToldClaim> claims, const Dispute& dispute) {
  std::set<std::pair<SpeakerKey, SpeakerKey>> pairs;
  for (const Contradiction& one : contradictions_of(claims, dispute))
    pairs.insert({speaker_key(claims[one.claim]), speaker_key(claims[one.other])});
  return pairs;
}

Speakers speakers_of(std::span<const ToldClaim> claims, std::span<const Event> events) {
  std::map<SpeakerKey, SpeakerProfile> profiles;
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> epithets;
  // Report by report: copies of one text are told once.
  for (std::size_t from = 0, to = 0; from < claims.size(); from = to) {
    SpeakerCounts counts;
    Epithets words;
    for (to = from; to < claims.size() && claims[to].report == claims[from].report; ++to) {
      if (claims[to].witness != claims[to].report) continue;
      count_speakers(claims[to], counts);
      collect_epithets(claims[to], words);
    }
    std::set<SpeakerKey> here;
    for (const auto& [who, count] : counts) {
      const auto& [key, stance] = who;
      SpeakerProfile& profile = profiles[key];
      profile.claims += count.claims;
      profile.as_party += count.as_party;
      if (!key.first) profile.stances[stance] += count.claims;
      if (count.kind) profile.kind = count.kind;
      if (here.insert(key).second) ++profile.reports;
    }
    for (const auto& use : words) ++epithets[use];
  }
  for (std::size_t event = 0; event < events.size(); ++event) {
    std::set<SpeakerKey> active, passive;
    for (const auto& [who, whom] : clashes_of(claims, dispute_of(claims, events, event))) {
      active.insert(who);
      passive.insert(whom);
      ++profiles[who].against[whom.second];
    }
    for (const SpeakerKey& key : active) ++profiles[key].contradicts;
    for (const SpeakerKey& key : passive) ++profiles[key].contradicted;
  }
  Speakers result;
  for (auto& [key, profile] : profiles) {
    profile.outlet = key.first;
    profile.name = key.second;
    result.speakers.push_back(std::move(profile));
  }
  std::ranges::stable_sort(result.speakers, [](const auto& a, const auto& b) { return a.claims > b.claims; });
  for (const auto& [use, reports] : epithets)
    result.epithets.push_back({std::get<0>(use), std::get<1>(use), std::get<2>(use), reports});
  return result;
}

}  // namespace selon

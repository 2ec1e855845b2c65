#include "selon/speakers.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "selon/disputes.h"
#include "situation/sides.h"

namespace selon {
namespace {

using Key = std::pair<bool, std::string>;  // outlet or not, name

Key key_of(const ToldClaim& claim) { return {claim.voices.empty(), claim.speaker()}; }

class Count {
 public:
  Count(std::span<const ToldClaim> claims, std::span<const Event> events) : claims_(claims), events_(events) {}

  Speakers count() {
    for (const ToldClaim& claim : claims_)
      if (claim.witness == claim.report) add(claim);
    for (std::size_t event = 0; event < events_.size(); ++event) clashes(dispute_of(claims_, events_, event));
    Speakers result;
    for (auto& [key, profile] : profiles_) {
      profile.reports = reports_[key].size();
      result.speakers.push_back(std::move(profile));
    }
    std::ranges::stable_sort(result.speakers, [](const auto& a, const auto& b) { return a.claims > b.claims; });
    for (const auto& [use, reports] : epithets_)
      result.epithets.push_back({std::get<0>(use), std::get<1>(use), std::get<2>(use), reports.size()});
    return result;
  }

 private:
  void add(const ToldClaim& claim) {
    const Key key = key_of(claim);
    SpeakerProfile& profile = profiles_[key];
    profile.name = key.second;
    profile.outlet = key.first;
    ++profile.claims;
    reports_[key].insert(claim.witness);
    if (!claim.voices.empty()) {
      ++profile.stances[claim.voices.back().stance];
      if (const ToldActor* speaker = speaking_actor(claim)) {
        profile.kind = speaker->kind;
        const auto own = [&](const ToldActor& actor) { return same_side(*speaker, actor); };
        if (std::ranges::any_of(claim.actors, own) || std::ranges::any_of(claim.targets, own)) ++profile.as_party;
      }
    }
    for (const auto* side : {&claim.actors, &claim.targets})
      for (const ToldActor& actor : *side)
        for (const auto& words : actor.epithets)
          epithets_[{claim.metadata.outlet.value_or(""), actor.name, words}].insert(claim.report);
  }

  // Once for each event and pair, however many figures differ.
  void clashes(const Dispute& dispute) {
    std::set<std::pair<Key, Key>> pairs;  // who contradicts whom
    for (const Denial& denial : dispute.denials)
      for (const std::size_t assertion : denial.assertions)
        pairs.insert({key_of(claims_[denial.claim]), key_of(claims_[assertion])});
    for (const FigureRange& range : dispute.figures) {
      if (range.scope == Scope::cumulative) continue;
      for (std::size_t i = 0; i < range.figures.size(); ++i)
        for (std::size_t j = i + 1; j < range.figures.size(); ++j) {
          const FigureTold &first = range.figures[i], &later = range.figures[j];
          if (first.revised || later.revised || claims_[first.claim].witness == claims_[later.claim].witness) continue;
          const bool apart = (first.bounds.high && later.bounds.low && *later.bounds.low > *first.bounds.high) ||
                             (first.bounds.low && later.bounds.high && *later.bounds.high < *first.bounds.low);
          if (apart) pairs.insert({key_of(claims_[later.claim]), key_of(claims_[first.claim])});
        }
    }
    std::set<Key> active, passive;
    for (const auto& [who, whom] : pairs) {
      if (who == whom) continue;
      active.insert(who);
      passive.insert(whom);
      ++profiles_[who].against[whom.second];
    }
    for (const Key& key : active) ++profiles_[key].contradicts;
    for (const Key& key : passive) ++profiles_[key].contradicted;
  }

  std::span<const ToldClaim> claims_;
  std::span<const Event> events_;
  std::map<Key, SpeakerProfile> profiles_;
  std::map<Key, std::set<ReportNumber>> reports_;
  std::map<std::tuple<std::string, std::string, std::string>, std::set<ReportNumber>> epithets_;
};

}  // namespace

Speakers speakers_of(std::span<const ToldClaim> claims, std::span<const Event> events) {
  return Count(claims, events).count();
}

}  // namespace selon

#include "claim/codes.h"

#include <algorithm>

namespace selon {
namespace {

bool any_kind(const Record& record, const std::vector<Index>& actors, std::initializer_list<ActorKind> kinds) {
  return std::any_of(actors.begin(), actors.end(), [&](Index actor) {
    return std::find(kinds.begin(), kinds.end(), record.actors[actor].kind) != kinds.end();
  });
}

constexpr std::initializer_list<ActorKind> state = {ActorKind::state_forces, ActorKind::government};
constexpr std::initializer_list<ActorKind> armed = {ActorKind::state_forces, ActorKind::external_forces,
                                                    ActorKind::rebel_group, ActorKind::political_militia,
                                                    ActorKind::identity_militia};
constexpr std::initializer_list<ActorKind> non_state = {ActorKind::rebel_group, ActorKind::political_militia,
                                                        ActorKind::identity_militia};

// An army is the state's own where its country holds the place; elsewhere it is an external force, whatever its kind.
bool at_home(const Record& record, const Claim& claim) {
  if (!any_kind(record, claim.actor, state)) return false;
  for (const Index place : claim.place) {
    const auto& country = record.places[place].country;
    if (!country) continue;
    return std::any_of(claim.actor.begin(), claim.actor.end(),
                       [&](Index actor) { return record.actors[actor].country == country; });
  }
  return true;  // no place told: nothing says that it is abroad
}

struct Suggestion {
  std::string_view event, sub, plover, reason;
};

Suggestion suggest(const Record& record, const Claim& claim) {
  const bool both_armed = any_kind(record, claim.actor, armed) && any_kind(record, claim.target, armed);
  switch (claim.type) {
    case ClaimType::armed_clash:
    case ClaimType::offensive:
      return {"Battles", "Armed clash", "ASSAULT", ""};
    case ClaimType::capture:
      if (claim.actor.empty()) return {"Battles", "", "ASSAULT", ""};
      if (at_home(record, claim))
        return {"Battles", "Government regains territory", "ASSAULT", "code.capture.state_at_home"};
      return {"Battles", "Non-state actor overtakes territory", "ASSAULT", "code.capture.not_the_state"};
    case ClaimType::withdrawal:
      return {"Strategic developments", "Non-violent transfer of territory",
              claim.certainty == Certainty::planned ? "CONCEDE" : "RETREAT", ""};
    case ClaimType::siege:
      return {"Strategic developments", "Other", "COERCE", ""};
    case ClaimType::air_strike:
      return {"Explosions/Remote violence", "Air/drone strike", "ASSAULT", ""};
    case ClaimType::shelling:
      if (both_armed) return {"Battles", "Armed clash", "ASSAULT", "code.shelling.between_armed_sides"};
      return {"Explosions/Remote violence", "Shelling/artillery/missile attack", "ASSAULT", ""};
    case ClaimType::bombing:
      return {"Explosions/Remote violence", "Remote explosive/landmine/IED", "ASSAULT", ""};
    case ClaimType::chemical_attack:
      return {"Explosions/Remote violence", "Chemical weapon", "ASSAULT", ""};
    case ClaimType::attack:
      if (any_kind(record, claim.target, armed))
        return {"Battles", "Armed clash", "ASSAULT", "code.attack.armed_target"};
      return {"Violence against civilians", "Attack", "ASSAULT", ""};
    case ClaimType::sexual_violence:
      return {"Violence against civilians", "Sexual violence", "ASSAULT", ""};
    case ClaimType::abduction:
      return {"Violence against civilians", "Abduction/forced disappearance", "ASSAULT", ""};
    case ClaimType::destruction:
      return {"Strategic developments", "Looting/property destruction", "ASSAULT", ""};
    case ClaimType::displacement:
      return {"Strategic developments", "Other", "", ""};
    case ClaimType::evacuation:
      return {"Strategic developments", "Agreement", "RETREAT", ""};
    case ClaimType::deployment:
      return {"Strategic developments", "Change to group/activity", "MOBILIZE", ""};
    case ClaimType::surrender:
      return {"Strategic developments", "Agreement", "RETREAT", ""};
    case ClaimType::weapons_seizure:
      return {"Strategic developments", "Disrupted weapons use", "COERCE", ""};
    case ClaimType::arrest:
      if (any_kind(record, claim.actor, non_state))
        return {"Violence against civilians", "Abduction/forced disappearance", "COERCE",
                "code.arrest.by_non_state_group"};
      return {"Strategic developments", "Arrests", "COERCE", ""};
    case ClaimType::release:
      return {"Strategic developments", "Agreement", "RETREAT", ""};
    case ClaimType::talks:
      return {"Strategic developments", "Agreement", "CONSULT", ""};
    case ClaimType::agreement:
      return {"Strategic developments", "Agreement", claim.certainty == Certainty::planned ? "AGREE" : "SUPPORT", ""};
    case ClaimType::violation:
      return {"Strategic developments", "Other", "REJECT", ""};
    case ClaimType::refusal:
      return {"", "", "REJECT", ""};
    case ClaimType::demand:
      return {"", "", "REQUEST", ""};
    case ClaimType::threat:
      return {"", "", "THREATEN", ""};
    case ClaimType::accusation:
      return {"", "", "ACCUSE", ""};
    case ClaimType::support:
      return {"", "", "SUPPORT", ""};
    case ClaimType::aid:
      return {"", "", "AID", ""};
    case ClaimType::sanction:
      return {"", "", "SANCTION", ""};
    case ClaimType::protest:
      return {"Protests", "Peaceful protest", "PROTEST", ""};
    case ClaimType::riot:
      return {"Riots", "Violent demonstration", "PROTEST", ""};
    case ClaimType::control:
    case ClaimType::casualties:
      return {};
  }
  return {};
}

}  // namespace

void suggest_codes(const Record& record, Claim& claim) {
  // What did not happen, or has not yet, is no event to code.
  if (claim.certainty == Certainty::denied) return;
  const Suggestion found = suggest(record, claim);
  if (!found.event.empty()) {
    claim.acled = AcledCode{std::string(found.event), std::nullopt};
    if (!found.sub.empty()) claim.acled->sub_event_type = std::string(found.sub);
  }
  if (!found.plover.empty()) claim.plover = std::string(found.plover);
  if (!found.reason.empty()) claim.why.emplace_back(found.reason);
}

}  // namespace selon

#include "situation/sides.h"

#include "selon/acts.h"

namespace selon {
namespace {

bool is_state(const ToldActor& actor) {
  return actor.kind == ActorKind::state_forces || actor.kind == ActorKind::government;
}

}  // namespace

bool same_side(const ToldActor& one, const ToldActor& other) {
  if (one.name == other.name) return true;
  return is_state(one) && is_state(other) && one.country && one.country == other.country;
}

bool is_party(const ToldActor& actor) { return is_armed(actor) || actor.kind == ActorKind::government; }

const ToldActor* speaking_actor(const ToldClaim& claim) {
  return claim.voices.empty() || !claim.voices.back().actor ? nullptr : &*claim.voices.back().actor;
}

}  // namespace selon

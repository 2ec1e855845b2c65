#include "selon/acts.h"

namespace selon {

bool is_strike(ClaimType type) {
  switch (type) {
    case ClaimType::air_strike:
    case ClaimType::shelling:
    case ClaimType::bombing:
    case ClaimType::chemical_attack:
    case ClaimType::attack:
      return true;
    default:
      return false;
  }
}

bool is_assault(ClaimType type) {
  return is_strike(type) || type == ClaimType::offensive || type == ClaimType::sexual_violence ||
         type == ClaimType::abduction;
}

bool is_armed(const ToldActor& actor) {
  switch (actor.kind) {
    case ActorKind::state_forces:
    case ActorKind::rebel_group:
    case ActorKind::political_militia:
    case ActorKind::identity_militia:
    case ActorKind::external_forces:
      return true;
    default:
      return false;
  }
}

bool is_civilian(const ToldActor& actor) {
  return actor.kind == ActorKind::civilians || actor.kind == ActorKind::ngo || actor.kind == ActorKind::media;
}

}  // namespace selon

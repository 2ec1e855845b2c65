// Who is on whose side, as far as names and kinds tell it.
#pragma once

#include <string>
#include <vector>

#include "selon/told_claim.h"

namespace selon {

// The same party, or two arms of one state (its army and its government speak for each other).
bool same_side(const ToldActor& one, const ToldActor& other);

bool is_party(const ToldActor& actor);  // armed, or a government

// The innermost speaker as an actor; nullptr for the outlet and for words that mean no known actor.
const ToldActor* speaking_actor(const ToldClaim& claim);

}  // namespace selon

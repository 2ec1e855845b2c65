// Kinds of acts and of parties, as claims of one report, claims across reports and their exports tell them apart.
#pragma once

#include "selon/told_claim.h"

namespace selon {

// One and the same bombardment is called by any of these: air strike, shelling, bombing, chemical attack, attack.
bool is_strike(ClaimType type);

// Violence that one side does to another. A clash is none: "Des combats opposent l'armée aux rebelles" says not who
// began.
bool is_assault(ClaimType type);

bool is_armed(const ToldActor& actor);
bool is_civilian(const ToldActor& actor);  // unarmed and no party. Leaders are listed as persons: no civilians

}  // namespace selon

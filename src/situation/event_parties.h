// Who did it to whom, as the claims of one event tell it together.
//
// In: claims that say that the event happened, and its type. Out: names, those of the act's own claims first, most
// often told first. What happened beside the act names no one: of "La ville est tombée après le départ des rebelles"
// the rebels capture nothing, and who has burnt houses "au passage" is no one's ally in a shooting.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "selon/told_claim.h"

namespace selon {

struct EventParties {
  std::vector<std::string> actors, targets;
};

EventParties parties_of(std::span<const ToldClaim> claims, std::span<const std::size_t> affirmed, ClaimType act);

}  // namespace selon

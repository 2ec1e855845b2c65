// Accounts of the dead and injured of the act itself, without those of what others did beside it.
//
// In: claims and an event. Out: the accounts that selon/tolls.h gives, less the figures whose clause names as killer
// somebody who is no party to the event, of victims who are none: "Dix villageois ont été massacrés. L'armée a tué six
// rebelles dans les environs" has six dead of another act. Two voices that blame two sides for the same victims count.
#pragma once

#include <span>
#include <vector>

#include "selon/tolls.h"

namespace selon {

std::vector<Account> accounts_of_act(std::span<const ToldClaim> claims, const Event& event);

}  // namespace selon

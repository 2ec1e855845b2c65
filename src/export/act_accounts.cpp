#include "export/act_accounts.h"

#include <algorithm>

#include "export/sides.h"
#include "selon/acts.h"

namespace selon {
namespace {

bool has(const std::vector<std::string>& names, const ToldActor& actor) {
  return std::ranges::find(names, actor.name) != names.end();
}

// Arms of one state, of which a report may name one as striking and another as killing.
bool is_of_the_doers_state(std::span<const ToldClaim> claims, const Event& event, const ToldActor& killer) {
  return killer.country && std::ranges::any_of(event.claims, [&](std::size_t i) {
           return std::ranges::any_of(claims[i].actors, [&](const ToldActor& actor) {
             return has(event.actors, actor) && actor.country == killer.country;
           });
         });
}

bool is_of_another_act(std::span<const ToldClaim> claims, const Event& event, const ToldClaim& claim) {
  const auto is_party = [&](const ToldActor& actor) { return has(event.actors, actor) || has(event.targets, actor); };
  if (event.actors.empty() && event.targets.empty()) return false;
  if (std::ranges::none_of(claim.actors, is_armed) || std::ranges::any_of(claim.actors, is_party) ||
      std::ranges::any_of(claim.targets, is_party))
    return false;
  return std::ranges::none_of(claim.actors,
                              [&](const ToldActor& killer) { return is_of_the_doers_state(claims, event, killer); });
}

}  // namespace

std::vector<Account> accounts_of_act(std::span<const ToldClaim> claims, const Event& event) {
  auto accounts = accounts_of(claims, event);
  for (Account& account : accounts)
    std::erase_if(account.entries,
                  [&](const TollEntry& entry) { return is_of_another_act(claims, event, claims[entry.claim]); });
  return accounts;
}

}  // namespace selon

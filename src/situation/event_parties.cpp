#include "situation/event_parties.h"

#include <algorithm>
#include <functional>

#include "selon/acts.h"

namespace selon {
namespace {

using Names = std::vector<std::string>;
using Side = std::vector<ToldActor> ToldClaim::*;

bool is_ground_fight(ClaimType type) { return type == ClaimType::armed_clash || type == ClaimType::offensive; }
bool is_fight(ClaimType type) { return is_strike(type) || is_ground_fight(type) || type == ClaimType::siege; }

// Whether a claim of this type can tell the act in other words: an air strike is called a bombardment too, and who
// takes a town has fought for it. A clash near a massacre is another act.
bool tells(ClaimType act, ClaimType type) {
  if (is_ground_fight(act)) return is_ground_fight(type) || is_strike(type) || type == ClaimType::capture;
  return type == act || (is_strike(act) && is_strike(type));
}

bool tells_harm(ClaimType type) { return type == ClaimType::casualties || type == ClaimType::destruction; }

class Reader {
 public:
  Reader(std::span<const ToldClaim> claims, std::span<const std::size_t> affirmed, ClaimType act)
      : claims_(claims), affirmed_(affirmed), act_(act) {
    read_actors();
    read_targets();
  }

  EventParties parties;

 private:
  // Where the act's own claims name nobody who can do it, who is named with it in other words, then who is said to have
  // killed in it; not who did something to others than those whom the act's claims name.
  void read_actors() {
    Names own;
    append(
        own, &ToldClaim::targets, [&](const ToldClaim& claim) { return claim.type == act_; }, anyone);
    const auto same_targets = [&](const ToldClaim& claim) {
      return own.empty() || claim.targets.empty() ||
             std::ranges::any_of(claim.targets, [&](const ToldActor& actor) { return has(own, actor.name); });
    };
    const auto able = [&](const ToldActor& actor) { return !act_is_fought() || !is_civilian(actor); };
    const auto unless_named = [&](auto&& fits, auto&& by) {
      if (parties.actors.empty()) append(parties.actors, &ToldClaim::actors, fits, by);
    };
    unless_named([&](const ToldClaim& claim) { return claim.type == act_; }, able);
    unless_named([&](const ToldClaim& claim) { return tells(act_, claim.type) && same_targets(claim); }, able);
    unless_named(
        [&](const ToldClaim& claim) {
          return is_fight(act_) && claim.type == ClaimType::casualties && same_targets(claim);
        },
        can_kill);
  }

  void read_targets() {
    append(
        parties.targets, &ToldClaim::targets, [&](const ToldClaim& claim) { return claim.type == act_; }, anyone);
    if (act_ == ClaimType::armed_clash)
      append(
          parties.targets, &ToldClaim::actors, [&](const ToldClaim& claim) { return strikes_a_party(claim); }, anyone);
    append(
        parties.targets, &ToldClaim::targets, [&](const ToldClaim& claim) { return harms_in_the_act(claim); }, anyone);
  }

  // "Le groupe dit avoir tué dix soldats dans les combats": the other party to a clash of the army.
  bool strikes_a_party(const ToldClaim& claim) const {
    return (is_fight(claim.type) || claim.type == ClaimType::casualties) && names_an_actor(claim.targets) &&
           !names_an_actor(claim.actors);
  }

  // Not what is said to be somebody else's doing: "Les rebelles ont répliqué, blessant cinq soldats".
  bool harms_in_the_act(const ToldClaim& claim) const {
    const bool harm = tells_harm(claim.type);
    if (!harm && !is_fight(claim.type)) return false;
    if (names_an_actor(claim.actors)) return act_is_fought();
    if (harm) return is_fight(act_) && std::ranges::none_of(claim.actors, can_kill);
    return tells(act_, claim.type) && claim.actors.empty();
  }

  bool act_is_fought() const { return is_fight(act_) || act_ == ClaimType::capture; }

  static bool anyone(const ToldActor&) { return true; }
  // No government or organisation, which mourn and count the dead of others: "L'ONU pleure sept soldats tués".
  static bool can_kill(const ToldActor& actor) { return is_armed(actor) || actor.kind == ActorKind::other; }

  bool names_an_actor(const std::vector<ToldActor>& side) const {
    return std::ranges::any_of(side, [&](const ToldActor& actor) { return has(parties.actors, actor.name); });
  }

  static bool has(const Names& list, const std::string& name) { return std::ranges::find(list, name) != list.end(); }

  // Most often told first, then told first; after those that stand there.
  void append(Names& list, Side side, auto&& fits, auto&& able) const {
    std::vector<std::pair<std::string, int>> counts;
    for (const std::size_t i : affirmed_) {
      if (!fits(claims_[i])) continue;
      for (const ToldActor& actor : claims_[i].*side) {
        if (!able(actor) || has(list, actor.name)) continue;
        const auto known = std::ranges::find(counts, actor.name, &std::pair<std::string, int>::first);
        known == counts.end() ? counts.emplace_back(actor.name, 1), void() : void(++known->second);
      }
    }
    std::ranges::stable_sort(counts, std::ranges::greater(), &std::pair<std::string, int>::second);
    for (auto& [name, count] : counts) list.push_back(std::move(name));
  }

  std::span<const ToldClaim> claims_;
  std::span<const std::size_t> affirmed_;
  ClaimType act_;
};

}  // namespace

EventParties parties_of(std::span<const ToldClaim> claims, std::span<const std::size_t> affirmed, ClaimType act) {
  return std::move(Reader(claims, affirmed, act).parties);
}

}  // namespace selon

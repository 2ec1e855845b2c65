#include "export/sides.h"

#include <algorithm>

#include "selon/acts.h"

namespace selon {
namespace {

bool is_ground_fight(ClaimType type) {
  return type == ClaimType::armed_clash || type == ClaimType::offensive || type == ClaimType::capture;
}

bool is_violence(ClaimType type) { return is_ground_fight(type) || is_assault(type) || type == ClaimType::casualties; }

// Acts whose claims name both parties as the actors: "des combats entre l'armée et les rebelles", "ils ont signé".
bool is_mutual(ClaimType type) {
  return type == ClaimType::armed_clash || type == ClaimType::talks || type == ClaimType::agreement;
}

bool takes_part(const ToldActor& actor) { return actor.kind != ActorKind::other; }
bool is_unarmed(const ToldActor& actor) { return is_civilian(actor) || actor.kind == ActorKind::protesters; }

// No civilians fight, and no soldiers demonstrate.
bool can_do(ClaimType act, const ToldActor& actor) {
  if (act == ClaimType::protest || act == ClaimType::riot)
    return takes_part(actor) && !is_armed(actor) && actor.kind != ActorKind::government;
  return takes_part(actor) && !(is_violence(act) && is_civilian(actor));
}

class Reader {
 public:
  Reader(std::span<const ToldClaim> claims, const Event& event)
      : claims_(claims), event_(event), affirmed_(affirmed_claims(claims, event)) {
    sides.a = first(event.actors, [&](const ToldActor& actor) { return can_do(event.type, actor); });
    sides.b = target();
    if (sides.b == nullptr && sides.a != nullptr && is_mutual(event.type)) sides.b = other_party();
    if (sides.a != nullptr) beside(*sides.a, &ToldClaim::actors, sides.b, sides.with_a);
    if (sides.b != nullptr) beside(*sides.b, &ToldClaim::targets, sides.a, sides.with_b);
  }

  Sides sides;

 private:
  // Of those that the act's claims name, the armed before civilians, who are then its collateral; then of those that
  // only the toll names.
  const ToldActor* target() {
    const auto able = [&](const ToldActor& actor) {
      return takes_part(actor) && (sides.a == nullptr || sides.a->name != actor.name) &&
             !(is_ground_fight(event_.type) && is_unarmed(actor));
    };
    const auto meant = [&](const ToldActor& actor) { return able(actor) && is_told_by_the_act(actor.name); };
    const auto armed = [&](auto&& fits) {
      return [&](const ToldActor& actor) { return fits(actor) && !is_unarmed(actor); };
    };
    if (const auto* found = first(event_.targets, armed(meant))) return found;
    if (const auto* found = first(event_.targets, meant)) return found;
    const auto* harmed = first(event_.targets, armed(able));
    if (harmed == nullptr) harmed = first(event_.targets, able);
    sides.b_is_told_by_the_toll_alone = harmed != nullptr && event_.type != ClaimType::casualties;
    return harmed;
  }

  bool is_told_by_the_act(const std::string& name) const {
    return std::ranges::any_of(affirmed_, [&](std::size_t i) {
      return claims_[i].type != ClaimType::casualties && names(claims_[i].targets, name);
    });
  }

  // Of exactly two that one claim names: those who talk or sign, and an army and rebels who fight. Two others may as
  // well fight side by side.
  const ToldActor* other_party() const {
    for (const std::size_t i : affirmed_) {
      const ToldClaim& claim = claims_[i];
      if (claim.type != event_.type || !claim.targets.empty() || claim.actors.size() != 2) continue;
      const ToldActor &one = claim.actors[0], &two = claim.actors[1];
      const bool rebels = (one.kind == ActorKind::rebel_group) != (two.kind == ActorKind::rebel_group);
      if (!takes_part(one) || !takes_part(two) || (event_.type == ClaimType::armed_clash && !rebels)) continue;
      if (one.name == sides.a->name) return &two;
      if (two.name == sides.a->name) return &one;
    }
    return nullptr;
  }

  void beside(const ToldActor& party, std::vector<ToldActor> ToldClaim::*side, const ToldActor* other,
              std::vector<std::string>& with) const {
    for (const std::size_t i : affirmed_) {
      const ToldClaim& claim = claims_[i];
      if (!names(claim.*side, party.name)) continue;
      if (is_mutual(claim.type) && side == &ToldClaim::actors && claim.targets.empty()) continue;
      for (const ToldActor& actor : claim.*side)
        if (takes_part(actor) && !(is_ground_fight(event_.type) && is_unarmed(actor)) && actor.name != party.name &&
            (other == nullptr || actor.name != other->name) && std::ranges::find(with, actor.name) == with.end())
          with.push_back(actor.name);
    }
  }

  const ToldActor* first(const std::vector<std::string>& list, auto&& fits) const {
    for (const std::string& name : list)
      if (const ToldActor* actor = find(name); actor != nullptr && fits(*actor)) return actor;
    return nullptr;
  }

  const ToldActor* find(const std::string& name) const {
    for (const std::size_t i : affirmed_)
      for (const auto* side : {&claims_[i].actors, &claims_[i].targets})
        for (const ToldActor& actor : *side)
          if (actor.name == name) return &actor;
    return nullptr;
  }

  std::span<const ToldClaim> claims_;
  const Event& event_;
  std::vector<std::size_t> affirmed_;
};

}  // namespace

Sides sides_of(std::span<const ToldClaim> claims, const Event& event) { return Reader(claims, event).sides; }

bool names(const std::vector<ToldActor>& actors, const std::string& name) {
  return std::ranges::find(actors, name, &ToldActor::name) != actors.end();
}

}  // namespace selon

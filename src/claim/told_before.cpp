#include "claim/told_before.h"

#include <algorithm>

#include "selon/acts.h"

namespace selon {
namespace {

constexpr std::size_t farthest_happening = 3;  // sentences from which a happening is named again
constexpr TokenIndex farthest_article = 2;     // tokens before a noun: "cette nouvelle offensive"

bool is_named_again(ClaimType type) {
  return is_strike(type) || type == ClaimType::offensive || type == ClaimType::armed_clash || type == ClaimType::siege;
}

bool is_definite(const ClaimWords& words, TokenIndex noun) {
  for (TokenIndex back = 1; back <= farthest_article && back <= noun; ++back)
    if (words.is(WordClass::definite_word, noun - back) || words.is(WordClass::points_back, noun - back)) return true;
  return false;
}

void add_others(const std::vector<Index>& from, const std::vector<Index>& but, std::vector<Index>& to) {
  for (const Index one : from)
    if (std::find(but.begin(), but.end(), one) == but.end() && std::find(to.begin(), to.end(), one) == to.end())
      to.push_back(one);
}

// "condamner cette attaque": the act that a verb of blame has as its object.
bool blames_an_act(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  const TokenIndex verb = tree.top(trigger.first, trigger.end);
  if (!tree.is_verb(verb)) return false;
  bool found = false;
  tree.children(verb, [&](TokenIndex child) {
    const Relation relation = tree.relation(child);
    const bool object =
        relation == Relation::object || (relation == Relation::passive_subject && tree.is_passive(verb));
    found = found || (object && words.is(WordClass::act_noun, child) && is_definite(words, child));
  });
  return found;
}

// "L'attaque a tué six soldats", "tués par ces frappes": a toll whose doing an act is that was told before.
bool is_done_by_act(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  if (trigger.type != ClaimType::casualties && trigger.type != ClaimType::destruction) return false;
  const TokenIndex verb = tree.verb_above(tree.top(trigger.first, trigger.end));
  if (verb == no_token) return false;
  const bool passive = tree.is_passive(verb);
  bool found = false;
  tree.children(verb, [&](TokenIndex child) {
    const Relation relation = tree.relation(child);
    const bool does =
        passive ? relation == Relation::agent || relation == Relation::oblique : relation == Relation::subject;
    if (!does || !words.is(WordClass::act_noun, child) || !is_definite(words, child)) return;
    found = found || !tree.has(child, Relation::noun_modifier);
  });
  return found;
}

// "l'exécution du cheikh": a noun that tells whose it is names no happening again, even where nobody known is meant.
bool tells_whose(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  bool found = false;
  tree.children(tree.top(trigger.first, trigger.end), [&](TokenIndex child) {
    if (tree.relation(child) != Relation::noun_modifier) return;
    const TokenIndex link = tree.child(child, Relation::case_word);
    const Item* item = link == no_token ? nullptr : words.at(WordClass::actor_link, link);
    found = found || (item != nullptr && parse_link(words.value(*item)) != Link::aside);
  });
  return found;
}

}  // namespace

void take_over_parties(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger,
                       const std::vector<std::size_t>& sentences, Roles& roles) {
  if (!tree.grown()) return;
  const auto& claims = draft.record.claims;
  if (trigger.type == ClaimType::accusation && roles.target.empty() && blames_an_act(words, tree, trigger)) {
    for (std::size_t i = claims.size(); i-- > 0;) {
      if (!is_strike(claims[i].type) || claims[i].actor.empty()) continue;
      add_others(claims[i].actor, roles.actor, roles.target);
      return;
    }
  }
  if (roles.actor.empty() && is_done_by_act(words, tree, trigger)) {
    for (std::size_t i = claims.size(); i-- > 0 && sentences[i] + farthest_happening >= trigger.sentence;) {
      if (!is_strike(claims[i].type) || claims[i].actor.empty()) continue;
      add_others(claims[i].actor, roles.target, roles.actor);
      return;
    }
  }
  if (!trigger.nominal || !roles.empty() || !is_named_again(trigger.type) || !is_definite(words, trigger.first)) return;
  if (tells_whose(words, tree, trigger)) return;
  for (std::size_t i = claims.size(); i-- > 0;) {
    if (sentences[i] + farthest_happening < trigger.sentence) return;
    if (claims[i].type != trigger.type || (claims[i].actor.empty() && claims[i].target.empty())) continue;
    roles.actor = claims[i].actor;
    roles.target = claims[i].target;
    roles.carried = true;
    return;
  }
}

}  // namespace selon

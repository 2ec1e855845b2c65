// The part of TreeRoles that reads tolls: who is told to be dead, and which act of the sentence killed them.
#include <algorithm>

#include "claim/tree_roles.h"
#include "selon/acts.h"

namespace selon {

bool TreeRoles::has_colon(TokenIndex first, TokenIndex end) const {
  for (TokenIndex at = first; at < end; ++at)
    if (draft_.text().slice(draft_.syntax.tokens[at].span) == ":") return true;
  return false;
}

// "Raid rebelle contre un camp : dix soldats tués": the only act before the colon has killed them.
void TreeRoles::read_act_before(const Trigger& trigger, Roles& roles) {
  const auto first = std::partition_point(triggers_.begin(), triggers_.end(),
                                          [&](const Trigger& other) { return other.sentence < trigger.sentence; });
  std::size_t act = triggers_.size();
  for (auto i = static_cast<std::size_t>(first - triggers_.begin());
       i < triggers_.size() && triggers_[i].first < trigger.first; ++i) {
    if (!is_strike(triggers_[i].type) || !triggers_[i].nominal) continue;
    if (act != triggers_.size()) return;
    act = i;
  }
  if (act == triggers_.size() || !has_colon(triggers_[act].end, trigger.first)) return;
  for (const Index one : Roles(own(act)).actor)
    if (std::find(roles.target.begin(), roles.target.end(), one) == roles.target.end()) add(roles.actor, one);
}

// "L'attaque a tué six soldats", "six soldats ont été tués dans l'attaque": those whom the act kills or hits are its
// target. Where one act and one toll share a sentence, and the act stands behind the toll, it killed them, however the
// parser hangs it: "Quatre soldats ont été tués lundi dans un attentat".
void TreeRoles::read_victims(const Trigger& trigger, Roles& roles) {
  const TokenIndex verb = tree_.verb_above(tree_.top(trigger.first, trigger.end));
  std::uint32_t hit = verb == no_token ? no_item : trigger_at_[verb];
  if (hit == no_item || (triggers_[hit].type != ClaimType::casualties && !is_strike(triggers_[hit].type))) {
    hit = no_item;
    const auto first = std::partition_point(triggers_.begin(), triggers_.end(),
                                            [&](const Trigger& other) { return other.sentence < trigger.sentence; });
    for (auto i = static_cast<std::uint32_t>(first - triggers_.begin());
         i < triggers_.size() && triggers_[i].sentence == trigger.sentence; ++i) {
      const Trigger& other = triggers_[i];
      if (&other == &trigger) continue;
      if (is_strike(other.type)) return;
      if (other.type != ClaimType::casualties) continue;
      // "Frappes de la coalition : vingt combattants tués": a headline's toll stands behind.
      if (hit != no_item || (other.first > trigger.first && !has_colon(trigger.end, other.first))) return;
      hit = i;
    }
  }
  if (hit == no_item) return;
  for (const Index one : own(hit).target)
    if (std::find(roles.actor.begin(), roles.actor.end(), one) == roles.actor.end()) add(roles.target, one);
}

// "dix personnes sont mortes", "deux bergers ont été retrouvés morts": who is told to be so, where the parser takes the
// participle for an adjective or a noun.
void TreeRoles::read_state(TokenIndex word, Roles& roles) {
  if (tree_.has(word, Relation::determiner) || tree_.has(word, Relation::number)) return;  // "a fait dix morts"
  const TokenIndex verb = tree_.head(word);
  const Relation relation = tree_.relation(word);
  if (draft_.syntax.tokens[word].upos == Upos::ADJ && is_with_be(word)) {
    give(Part::target, parties(tree_.subject(word)), roles);
  } else if (verb != no_token && tree_.is_verb(verb) &&
             (relation == Relation::open_complement || relation == Relation::object)) {
    if (tree_.is_passive(verb))
      give(Part::target, parties(tree_.subject(verb)), roles);
    else if (relation == Relation::open_complement)
      give(Part::target, parties(tree_.child(verb, Relation::object)), roles);
  }
}

}  // namespace selon

#include "claim/tree_roles.h"

#include <algorithm>

#include "claim/charge.h"
#include "selon/acts.h"

namespace selon {

void TreeRoles::add(std::vector<Index>& list, Index actor) {
  if (std::find(list.begin(), list.end(), actor) == list.end()) list.push_back(actor);
}

TreeRoles::TreeRoles(const Draft& draft, const ClaimWords& words, const Tree& tree,
                     const std::vector<Trigger>& triggers)
    : draft_(draft), words_(words), tree_(tree), triggers_(triggers) {
  if (!tree.grown()) return;
  const std::size_t tokens = draft.syntax.tokens.size();
  actor_at_.assign(tokens, no_item);
  trigger_at_.assign(tokens, no_item);
  for (TokenIndex token = 0; token < tokens; ++token) {
    const Item* longest = nullptr;
    draft.lattice.starting_at(token, [&](std::uint32_t i) {
      if (draft.lattice[i].kind == ItemKind::actor && longest == nullptr) longest = &draft.lattice[i];
    });
    // "les forces de l'État islamique": what lies inside a longer mention is no party of its own.
    if (longest == nullptr || (!standing_.empty() && longest->end <= standing_.back().end)) continue;
    for (TokenIndex at = longest->first; at < longest->end; ++at)
      actor_at_[at] = static_cast<std::uint32_t>(standing_.size());
    standing_.push_back({longest->first, longest->end, longest->index});
  }
  for (std::size_t i = 0; i < triggers.size(); ++i) {
    const TokenIndex top = tree.top(triggers[i].first, triggers[i].end);
    if (trigger_at_[top] == no_item) trigger_at_[top] = static_cast<std::uint32_t>(i);
  }
  states_.assign(triggers.size(), State::unread);
  known_.resize(triggers.size());
}

Roles TreeRoles::of(std::size_t which) {
  Roles roles = own(which);
  const Trigger& trigger = triggers_[which];
  if (trigger.nominal && trigger.type == ClaimType::casualties && roles.target.empty()) read_counted(trigger, roles);
  if (trigger.nominal && is_strike(trigger.type) && roles.target.empty()) read_victims(trigger, roles);
  if (trigger.type == ClaimType::casualties && roles.actor.empty()) read_act_before(trigger, roles);
  return roles;
}

const Roles& TreeRoles::own(std::size_t which) {
  if (states_[which] == State::unread) {
    states_[which] = State::reading;  // a trigger whose arguments lead back to it has none there
    known_[which] = read(triggers_[which]);
    states_[which] = State::read;
  }
  return known_[which];
}

Roles TreeRoles::read(const Trigger& trigger) {
  Roles roles;
  ArgumentParts parts = parts_of(trigger);
  // "entendre l'explosion", "voir un massacre": who stands around an act of violence has not done it.
  if (is_strike(trigger.type)) parts.governor = Part::nobody;
  const TokenIndex top = tree_.top(trigger.first, trigger.end);
  if (trigger.nominal && tree_.is_verb(top) && draft_.syntax.tokens[top].upos == Upos::VERB) {
    // "Douze policiers blessés", "l'ONG a distribué des vivres": the frame of a noun on a word that is a verb here.
    read_verb(trigger, top, parts_of_verb(trigger), roles);
    if (roles.actor.empty() || roles.target.empty()) read_noun(trigger, top, parts, roles);
  } else if (trigger.nominal) {
    read_noun(trigger, top, parts, roles);
  } else if (tree_.is_verb(top)) {
    read_verb(trigger, top, parts, roles);
  } else {
    // "ouvrir [le feu] sur des voyageurs": the verb stands outside the trigger.
    read_complements(trigger, top, {.by = parts.by, .against = parts.against, .of = parts.of}, roles, 1);
    // "des civils pris [au piège]": the verb right before it, whatever it hangs on.
    const bool behind_verb = trigger.first > 0 && draft_.syntax.tokens[trigger.first - 1].upos == Upos::VERB;
    const TokenIndex verb = behind_verb ? trigger.first - 1 : tree_.verb_above(top);
    if (verb != no_token) read_verb(trigger, verb, parts, roles);
  }
  if (!trigger.nominal && (asks(trigger.type) || trigger.type == ClaimType::accusation))
    if (const Voice* voice = voice_by_cue(top)) {
      // "La Russie et la Chine accusent": the speaker may be one of several.
      const bool among = voice->source_actor &&
                         std::find(roles.actor.begin(), roles.actor.end(), *voice->source_actor) != roles.actor.end();
      if (!among) roles.actor.clear();
      if (voice->source_actor) add(roles.actor, *voice->source_actor);
    }
  if (!trigger.nominal && tree_.is_verb(top) && parts.subject == Part::actor && charge_of(top)) {
    roles.actor = own(*charge_of(top)).target;
    roles.actor_settled = true;
  } else if (!trigger.nominal && tree_.is_verb(top) && !tree_.is_finite(top) && parts.subject == Part::actor)
    if (const auto above = addressed_above(top)) {
      const Roles addressed = own(*above);
      // "a ordonné à l'armée de tirer", not "a demandé à partir".
      if (triggers_[*above].type == ClaimType::accusation || !addressed.target.empty()) {
        roles.actor = addressed.target;
        roles.actor_settled = true;
      }
    }
  for (const Index one : roles.actor) std::erase(roles.target, one);
  return roles;
}

// "accusés d'un massacre": the trigger that says who is charged with the deed.
std::optional<std::size_t> TreeRoles::charge_of(TokenIndex deed) const {
  const TokenIndex charge = charge_above(words_, tree_, deed);
  if (charge == no_token || trigger_at_[charge] == no_item) return std::nullopt;
  return trigger_at_[charge];
}

// "accuse l'armée d'avoir incendié des villages et tué des civils", "ordonne à l'armée de tirer": the accusation or
// demand whose matter a verb tells.
std::optional<std::size_t> TreeRoles::addressed_above(TokenIndex verb) const {
  TokenIndex at = verb;
  for (int steps = 0; steps <= deepest; ++steps) {
    switch (tree_.relation(at)) {
      case Relation::conjunct:
        break;
      case Relation::open_complement:
      case Relation::adverbial_clause:
      case Relation::oblique:
      case Relation::complement: {
        // "d'avoir attaqué", and not "avant d'attaquer".
        const TokenIndex mark = tree_.child(at, Relation::mark);
        const Item* link = mark == no_token ? nullptr : words_.at(WordClass::actor_link, mark);
        if (link == nullptr || parse_link(words_.value(*link)) != Link::of) return std::nullopt;
        break;
      }
      default:
        return std::nullopt;
    }
    const TokenIndex above = tree_.head(at);
    if (above == no_token || above > at || (above != verb && tree_.is_finite(at))) return std::nullopt;
    const std::uint32_t which = trigger_at_[above];
    if (which != no_item && !triggers_[which].nominal &&
        (triggers_[which].type == ClaimType::accusation || triggers_[which].type == ClaimType::demand))
      return which;
    at = above;
  }
  return std::nullopt;
}

void TreeRoles::give(Part part, const std::vector<Index>& parties, Roles& roles) const {
  if (part == Part::nobody) return;
  for (const Index one : parties) add(part == Part::actor ? roles.actor : roles.target, one);
}

// The link of the preposition that a phrase hangs on; none where it hangs on none.
Link TreeRoles::link_of(TokenIndex token) const {
  if (tree_.relation(token) == Relation::agent) return Link::by;
  const TokenIndex word = tree_.child(token, Relation::case_word);
  if (word == no_token) return Link::none;
  const Item* found = words_.at(WordClass::actor_link, word);
  return found == nullptr ? Link::aside : parse_link(words_.value(*found));
}

// "Daech est acculé": "être" without a reflexive pronoun.
bool TreeRoles::is_with_be(TokenIndex verb) const {
  bool found = false;
  tree_.children(verb, [&](TokenIndex child) {
    const Relation one = tree_.relation(child);
    found = found || ((one == Relation::auxiliary || one == Relation::copula) && words_.is(WordClass::be_form, child));
  });
  return found && !tree_.has(verb, Relation::reflexive);
}

// "à peu près 40 policiers", "jusqu'à 150 rebelles": a number with words that make it no exact one, of which the parser
// makes a preposition.
bool TreeRoles::is_roughly_counted(TokenIndex token) const {
  const TokenIndex word = tree_.child(token, Relation::case_word);
  if (word == no_token || !tree_.has(token, Relation::number)) return false;
  for (const WordClass one :
       {WordClass::about, WordClass::at_least, WordClass::more_than, WordClass::up_to, WordClass::less_than})
    if (words_.is(one, word)) return true;
  return false;
}

// "n'a pas l'intention d'attaquer", "avec pour but de reprendre la ville": who has the intention.
TokenIndex TreeRoles::subject_by_noun(TokenIndex verb) const {
  if (tree_.relation(verb) != Relation::clause_of_noun || !tree_.has_feature(verb, "VerbForm=Inf")) return no_token;
  const TokenIndex noun = tree_.head(verb);
  if (noun == no_token || !words_.lemma(WordClass::governing_word, noun)) return no_token;
  const TokenIndex above = tree_.verb_above(noun);
  if (above == no_token || tree_.has(noun, Relation::noun_modifier)) return no_token;
  const bool has_it = words_.is(WordClass::have_form, above) || tree_.relation(noun) == Relation::oblique;
  return has_it ? tree_.subject(above) : no_token;
}

// "a laissé mourir des civils", "voir mourir un chef": the object that follows the infinitive of a verb that has none;
// the parser hangs it on either verb.
TokenIndex TreeRoles::object_that_suffers(TokenIndex verb) const {
  if (!tree_.has_feature(verb, "VerbForm=Inf")) return no_token;
  const TokenIndex own = tree_.child(verb, Relation::object);
  if (own != no_token || tree_.relation(verb) != Relation::open_complement) return own;
  const TokenIndex above = tree_.child(tree_.head(verb), Relation::object);
  return above != no_token && above > verb ? above : no_token;
}

void TreeRoles::read_verb(const Trigger& trigger, TokenIndex verb, const ArgumentParts& parts, Roles& roles) {
  // "Intervenue en août, l'armée …": some verbs have "être" in the active too.
  const bool passive =
      (tree_.is_passive(verb) || is_with_be(verb)) && !words_.lemma(WordClass::being_verb, verb).has_value();
  const TokenIndex left = trigger.frame == Frame::suffers ? object_that_suffers(verb) : no_token;
  const TokenIndex own_subject = left != no_token ? left : tree_.subject(verb);
  const TokenIndex subject = own_subject != no_token ? own_subject : subject_by_noun(verb);
  // "accusée de tirs contre les civils": the accused alone is accused.
  const bool accused = passive && trigger.type == ClaimType::accusation;
  // "s'attaquer à X", "s'en prendre à X".
  const bool turns_on = tree_.is_reflexive(verb) && is_strike(trigger.type);
  if (subject != no_token && !is_in(trigger, subject)) {
    const Part part = passive ? parts.passive_subject : parts.subject;
    // "l'attentat a fait dix blessés": an act may stand for who did it, never for who suffered.
    const bool act = words_.is(WordClass::act_noun, subject) ||
                     (trigger_at_[subject] != no_item && triggers_[trigger_at_[subject]].nominal);
    if (part != Part::target || !act) give(part, parties(subject), roles);
    // "La police a dispersé la marche": where the rule says that the subject is nobody, it is no actor by position
    // either.
    roles.actor_settled =
        part == Part::actor || (passive && part == Part::target) || (!passive && part == Part::nobody);
    roles.target_settled = part == Part::target;
  }

  const bool has_doer =
      !passive && (trigger.frame == Frame::does || (subject != no_token && parts.subject == Part::actor));
  tree_.children(verb, [&](TokenIndex child) {
    if (is_in(trigger, child)) {  // "coûter la vie à six soldats"
      read_complements(trigger, child, {.against = parts.against, .from = parts.from}, roles, 1);
      return;
    }
    const Relation relation = tree_.relation(child);
    switch (relation) {
      case Relation::object:
        // "exige la libération de ses hommes", "ont tué le chef et brûlé des maisons": it has its object.
        roles.target_settled =
            roles.target_settled || asks(trigger.type) || (!passive && trigger.type == ClaimType::destruction);
        if (!passive) give(parts.object, parties(child, asks(trigger.type) ? Reach::own : Reach::owners), roles);
        if (parts.owner != Part::nobody && actor_at_[child] == no_item) give(parts.owner, parties(child), roles);
        if (parts.owner != Part::nobody && roles.target.empty()) give(parts.owner, holders(child), roles);
        // "dénonce la répression par la police": who stands behind "by" there has not done what the verb says.
        read_complements(trigger, child,
                         {.by = trigger.type == ClaimType::accusation ? Part::target
                                : has_doer                            ? Part::nobody
                                                                      : parts.by,
                          .against = parts.against,
                          // "rompt ses relations avec X"
                          .with = trigger.type == ClaimType::sanction ? parts.with : Part::nobody},
                         roles, 1);
        break;
      case Relation::agent:
      case Relation::indirect_object:
      case Relation::oblique: {
        // "a tué jusqu'à 150 rebelles": how many of them is no preposition.
        if (!passive && is_roughly_counted(child) && !tree_.has(verb, Relation::object)) {
          give(parts.object, parties(child), roles);
          break;
        }
        const Link link = relation == Relation::indirect_object ? Link::from : link_of(child);
        // "a repris la ville, tenue par X": who stands behind "by" does not do what an active verb says.
        if (link == Link::by && !passive && has_doer) break;
        // "tués dans une attaque de X"
        const std::uint32_t other = trigger_at_[child];
        if (link == Link::aside) {
          const bool act =
              other != no_item && (is_strike(triggers_[other].type) || triggers_[other].type == ClaimType::offensive);
          if (act && (passive || trigger.frame == Frame::suffers) && parts.by == Part::actor)
            give(Part::actor, parties(child), roles);
          break;
        }
        // "tuant deux d'entre eux": a number of them is the object; "arrête des centaines d'élus": so is what an
        // article stands before that the parser takes for a preposition.
        const bool harms =
            is_strike(trigger.type) || trigger.type == ClaimType::arrest || trigger.type == ClaimType::casualties;
        if (link == Link::of && !passive && !tree_.has(verb, Relation::object) &&
            (tree_.has_feature(child, "Person=3") || (harms && !tree_.is_reflexive(verb))))
          give(parts.object, parties(child), roles);
        // "avec l'aide des milices": the militias help, and are not beside the subject.
        if (link == Link::with && actor_at_[child] == no_item && trigger.frame != Frame::together) break;
        if (link == Link::against && accused) break;
        const Part part = link == Link::from && turns_on ? Part::target : parts.at(link);
        if (part != Part::nobody) give(part, parties(child), roles);
        // "blessés par un obus tiré par l'armée": whose doing the weapon is.
        if (link == Link::by && passive && roles.actor.empty())
          tree_.children(child, [&](TokenIndex clause) {
            if (tree_.relation(clause) == Relation::clause_of_noun && tree_.is_passive(clause))
              read_clause_of_noun(trigger, clause, {.by = parts.by}, roles);
          });
        if (link == Link::by) read_complements(trigger, child, {.against = parts.against}, roles, 1);
        break;
      }
      default:
        break;
    }
  });
}

}  // namespace selon

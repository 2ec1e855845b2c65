// The part of TreeRoles that reads the arguments of nouns.
#include "claim/tree_roles.h"
#include "selon/acts.h"

namespace selon {

// Who stands behind a preposition is. "L'attentat du parlement": an institution that is a building too was hit by it.
Part TreeRoles::part_of(const Trigger& trigger, const ArgumentParts& parts, Link link, TokenIndex token) const {
  const bool hit =
      link == Link::of && parts.of == Part::actor && is_strike(trigger.type) && words_.is(WordClass::seat_word, token);
  return hit ? parts.against : parts.at(link);
}

// What hangs on a noun; prepositions may hang on a noun among its own complements: "l'attaque menée par les insurgés
// contre l'armée".
void TreeRoles::read_complements(const Trigger& trigger, TokenIndex word, const ArgumentParts& parts, Roles& roles,
                                 int depth) {
  if (depth > deepest) return;
  tree_.children(word, [&](TokenIndex child) {
    if (is_in(trigger, child)) {
      read_complements(trigger, child, parts, roles, depth + 1);
      return;
    }
    switch (tree_.relation(child)) {
      case Relation::noun_modifier:
      case Relation::oblique:
      case Relation::agent: {
        const Link link = link_of(child);
        // "des tirs d'artillerie": what it is done with, not who does it.
        const bool means =
            words_.is(WordClass::weapon_word, child) && link == Link::of && !tree_.has(child, Relation::determiner);
        if (means && depth == 0)  // "des tirs de roquettes rebelles"
          tree_.children(child, [&](TokenIndex quality) {
            if (tree_.relation(quality) == Relation::adjective)
              give(parts.adjective, parties(quality, Reach::own), roles);
          });
        // "victimes de frappes russes": whose act it is has killed them.
        const bool killed_by = link == Link::of && trigger.type == ClaimType::casualties &&
                               trigger_at_[child] != no_item && is_strike(triggers_[trigger_at_[child]].type);
        // "des accusations de viols": whose deed that is does not accuse.
        if (link == Link::of && trigger.type == ClaimType::accusation && trigger_at_[child] != no_item) break;
        if (!means) give(killed_by ? Part::actor : part_of(trigger, parts, link, child), parties(child), roles);
        if (link == Link::against && parts.against == Part::target && roles.target.empty())
          give(Part::target, holders(child), roles);
        if (trigger_at_[child] != no_item) break;
        read_complements(trigger, child, {.by = parts.by, .against = parts.against}, roles, depth + 1);
        // "une attaque à l'arme à feu, commise par X"
        if (depth == 0 && actor_at_[child] == no_item)
          tree_.children(child, [&](TokenIndex clause) {
            if (tree_.relation(clause) == Relation::clause_of_noun && tree_.has(clause, Relation::agent))
              read_clause_of_noun(trigger, clause, parts, roles);
          });
        break;
      }
      case Relation::adjective:
        if (depth == 0) give(parts.adjective, parties(child, Reach::own), roles);
        break;
      case Relation::clause_of_noun:
      case Relation::relative_clause:
        if (depth == 0) read_clause_of_noun(trigger, child, parts, roles);
        break;
      default:
        break;
    }
  });
}

// "menée par X contre Y", "visant Y", "que mène X", "qui a visé Y".
void TreeRoles::read_clause_of_noun(const Trigger& trigger, TokenIndex verb, const ArgumentParts& parts, Roles& roles) {
  const bool passive = tree_.is_passive(verb);
  if (!passive && is_light(verb, "opposes")) return read_opposed(verb, roles);
  const bool credits = is_light(verb, "credits");
  const bool own_claim = trigger_at_[verb] != no_item;
  const TokenIndex own = tree_.child(verb, Relation::subject);
  if (!passive && own != no_token && !tree_.is_relative_pronoun(own) && !own_claim)
    give(Part::actor, parties(own), roles);
  tree_.children(verb, [&](TokenIndex child) {
    const Relation relation = tree_.relation(child);
    if (relation == Relation::agent || relation == Relation::oblique) {
      const Link link = link_of(child);
      if (credits && link == Link::from) give(Part::actor, parties(child, Reach::own), roles);  // "attribuée aux ADF"
      if (link == Link::between) give(parts.between, parties(child), roles);  // "la trêve conclue entre X et Y"
      if (link != Link::by && link != Link::against) return;
      if (credits) return;  // "attribuée par la police"
      // "une marche interdite par le préfet", but "organisée par les étudiants"
      if (trigger.type == ClaimType::protest && !words_.lemma(WordClass::light_verb, verb)) return;
      // "soupçonné d'un attentat, arrêté par la police": what is another act is done by its own doer.
      if (own_claim && is_strike(trigger.type) && triggers_[trigger_at_[verb]].type != trigger.type) return;
      give(link == Link::by ? Part::actor : Part::target, parties(child), roles);
      read_complements(trigger, child, {.against = parts.against}, roles, 1);
    } else if (relation == Relation::object && !passive && is_light(verb, "gathers")) {
      give(Part::actor, parties(child), roles);  // "la manifestation réunissant des étudiants"
    } else if (relation == Relation::object && !passive && is_strike(trigger.type) &&
               !tree_.is_relative_pronoun(child)) {
      give(Part::target, parties(child), roles);
    }
  });
}

// The verb that a noun hangs on: "X a lancé une offensive contre Y", "l'offensive a été lancée par X", "l'attaque a
// visé Y".
void TreeRoles::read_governor(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  TokenIndex at = noun;
  for (int steps = 0; steps < deepest; ++steps) {
    const TokenIndex above = tree_.head(at);
    if (above == no_token) return;
    if (is_strike(trigger.type) || trigger.type == ClaimType::accusation) {
      if (words_.lemma(WordClass::hit_word, above)) return read_hit(above, roles);
      // "fait l'objet d'une attaque", "fait face à des accusations": the parser may hang both on the verb.
      const TokenIndex word =
          link_of(at) == Link::of || link_of(at) == Link::from ? hit_word_before(above, at) : no_token;
      if (word != no_token) return read_hit(word, roles);
    }
    const Relation relation = tree_.relation(at);
    const Upos tag = draft_.syntax.tokens[above].upos;
    const bool counted = relation == Relation::oblique && (tag == Upos::ADV || tag == Upos::NUM);
    if (relation == Relation::conjunct || counted) {  // "plus de mille arrestations"
      at = above;
      continue;
    }
    // "une série d'attaques", "le lancement de l'offensive".
    if (relation == Relation::noun_modifier && link_of(at) == Link::of && trigger_at_[above] == no_item &&
        actor_at_[above] == no_item) {
      read_complements(trigger, above, {.by = parts.by, .against = parts.against}, roles, 1);
      at = above;
      continue;
    }
    break;
  }
  const TokenIndex verb = tree_.head(at);
  if (verb != no_token && words_.lemma(WordClass::answers_word, verb)) return read_answers(verb, roles);
  if (verb == no_token || !tree_.is_verb(verb)) return;
  const bool passive = tree_.is_passive(verb);
  const auto light_verb = words_.lemma(WordClass::light_verb, verb);
  const bool light = light_verb.has_value();
  const bool suffers = light && *light_verb == "suffers";
  const bool opposes = light && *light_verb == "opposes";
  if (light && (*light_verb == "credits" || *light_verb == "doing"))
    return read_credit(verb, *light_verb == "credits" ? Link::from : Link::of, roles);
  const std::uint32_t other = trigger_at_[verb];
  // "a répondu aux accusations"
  if (trigger.type == ClaimType::accusation && !passive && tree_.relation(at) == Relation::oblique) return;
  // "L'armée dément les accusations": whoever denies them does not make them.
  const Voice* voice = trigger.type == ClaimType::accusation ? voice_by_cue(verb) : nullptr;
  if (voice != nullptr && voice->stance == Stance::denies && tree_.relation(at) == Relation::object) {
    roles.actor_settled = true;
    return give(Part::target, parties(tree_.subject(verb)), roles);
  }
  switch (tree_.relation(at)) {
    case Relation::agent:
    case Relation::object:
    case Relation::oblique: {
      if (passive && tree_.relation(at) == Relation::object) break;
      // "acheminer des renforts": what its own verb does.
      if (other != no_item && triggers_[other].type == trigger.type && roles.actor.empty() &&
          tree_.relation(at) == Relation::object)
        give(Part::actor, Roles(own(other)).actor, roles);
      // "a donné un bilan de dix morts": whoever tells a toll has killed nobody.
      const bool toll_told = trigger.type == ClaimType::casualties && at != noun;
      const bool carries = (light && !toll_told) || (parts.governor != Part::nobody && other == no_item &&
                                                     tree_.relation(at) == Relation::object);
      // "visés par un tir": what is done by it, it is done to.
      if (passive && is_strike(trigger.type) && link_of(at) == Link::by && roles.target.empty())
        give(Part::target, parties(tree_.subject(verb)), roles);
      // "placé en garde à vue": who is put into it.
      if (passive && trigger.type == ClaimType::arrest && roles.target.empty())
        give(Part::target, parties(tree_.subject(verb)), roles);
      if (tree_.relation(at) != Relation::object && (!light || (passive && !suffers))) break;
      // "a mis en garde les États-Unis contre une opération"
      if (tree_.relation(at) == Relation::oblique && link_of(at) == Link::against) break;
      // "a fait état de l'exécution": telling of it is not doing it.
      if (tree_.relation(at) != Relation::object && link_of(at) == Link::of && !suffers &&
          tree_.has(verb, Relation::object))
        break;
      if (carries && roles.actor.empty() && !suffers && !is_led_to_or_prevented(verb))
        give(Part::actor, doers(verb), roles);
      if (light && tree_.relation(at) == Relation::oblique && parts.against != Part::nobody)  // "prendre en embuscade"
        give(parts.against, parties(tree_.child(verb, Relation::object)), roles);
      if (light && *light_verb == "gives" && parts.against != Part::nobody) read_receiver(noun, verb, roles);
      if (suffers && trigger.type == ClaimType::withdrawal) {  // "subir un revers" is losing
        give(Part::actor, parties(tree_.subject(verb)), roles);
        break;
      }
      if (suffers) roles.actor_settled = true;
      if (suffers && roles.target.empty()) give(Part::target, parties(tree_.subject(verb)), roles);
      // "soupçonné de vouloir commettre un attentat, interpellé par la police": nothing active is done by somebody
      // else.
      if (light)
        read_complements(trigger, verb, {.by = passive || suffers ? parts.by : Part::nobody, .against = parts.against},
                         roles, 1);
      break;
    }
    case Relation::subject:
    case Relation::passive_subject:
      if (opposes && !passive) return read_opposed(verb, roles);
      if (!passive && light && *light_verb == "gathers") {
        give(Part::actor, parties(tree_.child(verb, Relation::object)), roles);
        break;
      }
      if (passive && (light || other == no_item)) {
        tree_.children(verb, [&](TokenIndex child) {
          // "L'assaut a été repoussé par l'armée": it was done to the army.
          const Part doer = suffers ? Part::target : Part::actor;
          const bool open = suffers ? roles.target.empty() : roles.actor.empty();
          if (open && (tree_.relation(child) == Relation::agent || link_of(child) == Link::by))
            give(doer, parties(child), roles);
          // "Un accord a été signé entre le gouvernement et les rebelles"
          if (!suffers && (link_of(child) == Link::between || link_of(child) == Link::with))
            give(parts.at(link_of(child)), parties(child, Reach::own), roles);
        });
        read_complements(trigger, verb, {.against = parts.against}, roles, 1);
      }
      if (!passive && other == no_item) read_sides(verb, parts, roles);
      break;
    default:
      break;
  }
  // "L'attaque a visé une caserne de l'armée"; not "l'attaque a fait dix blessés", whose doing those are.
  const TokenIndex object = tree_.child(verb, Relation::object);
  if (other == no_item && is_strike(trigger.type) && roles.target.empty() && tree_.relation(at) == Relation::subject &&
      !passive && object != no_token && trigger_at_[object] == no_item)
    give(Part::target, parties(object), roles);
}

// "pour éviter l'encerclement", "l'assassinat a provoqué des heurts": who prevents a thing, or did what led to it, has
// not done it.
bool TreeRoles::is_led_to_or_prevented(TokenIndex verb) const {
  if (words_.lemma(WordClass::wanted_word, verb) == "denied") return true;
  const TokenIndex cause = tree_.subject(verb);
  return !words_.lemma(WordClass::light_verb, verb) && cause != no_token && trigger_at_[cause] != no_item &&
         triggers_[trigger_at_[cause]].nominal;
}

// Whose doing a verb is: its subject, or whom a demand or an accusation addresses, "demande aux rebelles de rompre".
std::vector<Index> TreeRoles::doers(TokenIndex verb) {
  if (!tree_.is_finite(verb))
    if (const auto above = addressed_above(verb)) {
      const std::vector<Index> addressed = own(*above).target;
      if (triggers_[*above].type == ClaimType::accusation || !addressed.empty()) return addressed;
    }
  return parties(tree_.subject(verb));
}

bool TreeRoles::is_light(TokenIndex verb, std::string_view kind) const {
  return words_.lemma(WordClass::light_verb, verb) == kind;
}

// "Déjà confrontée à une avancée lente, la Turquie …", "repassé à l'offensive": the subject of the clause that the noun
// stands in, unless it only tells of it.
void TreeRoles::read_clause_around(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  if (parts.governor == Part::nobody && trigger.frame != Frame::backing) return;
  // "est au cœur des accusations", "répond aux accusations": who stands around them seldom makes them.
  if (trigger.type == ClaimType::accusation) return;
  const TokenIndex verb = tree_.verb_above(noun);
  if (verb == no_token || verb == noun || voice_by_cue(verb) != nullptr) return;
  // "proteste contre l'offensive", "met en garde contre une opération"
  if (link_of(noun) == Link::against && trigger.frame != Frame::backing) return;
  // "a dispersé la manifestation": what an act is done to is not done by who acts.
  if (tree_.relation(noun) == Relation::object && trigger_at_[verb] != no_item) return;
  // "expulsés depuis l'offensive": who suffers does not do the rest.
  if (tree_.is_passive(verb) && trigger_at_[verb] != no_item) {
    // "blessés lors d'affrontements avec des émeutiers": but fighting is of both.
    const bool other_side = trigger.frame == Frame::together && !roles.target.empty();
    if (other_side) give(Part::actor, parties(tree_.subject(verb), Reach::own), roles);
    return;
  }
  // "avance malgré les contre-offensives": what is told against the clause is another's.
  for (TokenIndex at = noun; at != verb && trigger.frame != Frame::backing; at = tree_.head(at)) {
    const TokenIndex link = tree_.child(at, Relation::case_word);
    if (link != no_token && words_.is(WordClass::despite_word, link)) return;
  }
  if (trigger_at_[verb] != no_item) {
    const ClaimType told = triggers_[trigger_at_[verb]].type;
    if (told == ClaimType::casualties || told == ClaimType::accusation || asks(told)) return;
  }
  const TokenIndex subject = tree_.subject(verb);
  if (subject == no_token || tree_.is_below(noun, subject) || is_in(trigger, subject)) return;
  if (trigger.frame != Frame::backing && is_led_to_or_prevented(verb)) return;
  // "avance grâce à l'appui de X"
  if (trigger.frame == Frame::backing && !roles.target.empty()) return;
  if (trigger.frame == Frame::backing)
    give(Part::target, parties(subject, Reach::own), roles);
  else if (roles.actor.empty())
    give(Part::actor, parties(subject, Reach::own), roles);
}

void TreeRoles::read_noun(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  if (const auto charge = charge_of(noun)) {
    // "accusés de pillages par des ONG": the accused did it, and who stands around it accuses.
    roles.actor = own(*charge).target;
    read_complements(trigger, noun, {.against = parts.against, .of = parts.of}, roles, 0);
    if (roles.target.empty()) read_beside(trigger, {.against = parts.against}, roles);
    roles.actor_settled = roles.target_settled = true;
    return;
  }
  read_complements(trigger, noun, parts, roles, 0);
  if (roles.actor.empty() || roles.target.empty()) read_beside(trigger, parts, roles);
  if (roles.actor.empty()) read_possessive(trigger, noun, parts, roles);  // "a mis fin à leur offensive" is theirs
  const bool whose = roles.actor_settled && roles.actor.empty();  // "mettant fin à leur offensive": not the subject's
  if (roles.actor.empty() || roles.target.empty()) read_governor(trigger, noun, parts, roles);
  if (whose) roles.actor.clear();
  // "des personnes mortes", "trois policiers blessés"
  if (roles.target.empty() && trigger.frame == Frame::done_to &&
      (tree_.relation(noun) == Relation::adjective || tree_.relation(noun) == Relation::clause_of_noun))
    give(Part::target, parties(tree_.head(noun)), roles);
  if (roles.target.empty() && trigger.frame == Frame::done_to) read_state(noun, roles);
  if ((roles.actor.empty() && !roles.actor_settled) || trigger.frame == Frame::backing)
    read_clause_around(trigger, noun, parts, roles);
  roles.actor_settled = roles.target_settled = true;
}

}  // namespace selon

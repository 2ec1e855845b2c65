#include "claim/tree_roles.h"

#include <algorithm>

#include "claim/clause.h"

namespace selon {
namespace {

constexpr int deepest = 3;  // modifiers of modifiers in which a party is looked for

void add(std::vector<Index>& list, Index actor) {
  if (std::find(list.begin(), list.end(), actor) == list.end()) list.push_back(actor);
}

// Acts whose victims are those whom a verb beside them kills or hits: "une attaque a coûté la vie à six soldats".
bool is_violence(ClaimType type) {
  switch (type) {
    case ClaimType::attack:
    case ClaimType::bombing:
    case ClaimType::air_strike:
    case ClaimType::shelling:
    case ClaimType::chemical_attack:
      return true;
    default:
      return false;
  }
}

// What is asked for or refused is a thing, even where it is somebody's: "demander la révocation d'un chef".
bool asks(ClaimType type) {
  return type == ClaimType::demand || type == ClaimType::refusal || type == ClaimType::threat;
}

}  // namespace

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
  if (trigger.nominal && is_violence(trigger.type) && roles.target.empty()) read_victims(trigger, roles);
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
  if (is_violence(trigger.type)) parts.governor = Part::nobody;
  const TokenIndex top = tree_.top(trigger.first, trigger.end);
  if (trigger.nominal) {
    read_noun(trigger, top, parts, roles);
  } else if (tree_.is_verb(top)) {
    read_verb(trigger, top, parts, roles);
  } else {
    // "ouvrir [le feu] sur des voyageurs": the verb stands outside the trigger.
    read_complements(trigger, top, {.by = parts.by, .against = parts.against}, roles, 1);
    if (const TokenIndex verb = tree_.verb_above(top); verb != no_token) read_verb(trigger, verb, parts, roles);
  }
  for (const Index one : roles.actor) std::erase(roles.target, one);
  return roles;
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

// "Selon l'armée, les rebelles et les civils …": what hangs on such a preposition begins no series.
bool TreeRoles::is_aside(const Standing& one) const {
  for (TokenIndex at = one.first; at-- > 0;) {
    const Item* link = words_.ending_at(WordClass::actor_link, at + 1);
    if (link != nullptr) return parse_link(words_.value(*link)) != Link::of;
    if (!words_.is(WordClass::determiner_word, at) && draft_.syntax.tokens[at].upos != Upos::DET) return false;
  }
  return false;
}

// How a mention goes on with the series of the one before it: "l'armée et ses milices", by the words between them,
// since the tree seldom holds a series together.
TreeRoles::Join TreeRoles::join_of(const Standing& before, const Standing& after) const {
  Join join = Join::none;
  for (TokenIndex at = before.end; at < after.first; ++at) {
    const Upos tag = draft_.syntax.tokens[at].upos;
    if (words_.is(WordClass::joining_word, at))
      join = Join::word;
    else if (at == before.end && is_comma(draft_, at))
      join = Join::comma;
    else if (!words_.is(WordClass::determiner_word, at) && tag != Upos::NUM && tag != Upos::ADJ)
      return Join::none;
  }
  return join;
}

// The mention and those joined to it. Commas join only where a word joins the last: "X, Y et Z", not "contre X, Y a …".
void TreeRoles::add_series(std::uint32_t mention, std::vector<Index>& found) const {
  std::uint32_t first = mention, last = mention;
  for (std::uint32_t at = mention; at + 1 < standing_.size(); ++at) {
    const Join join = join_of(standing_[at], standing_[at + 1]);
    if (join == Join::none) break;
    if (join == Join::word) last = at + 1;
  }
  while (first > 0 && !is_aside(standing_[first - 1])) {
    const Join join = join_of(standing_[first - 1], standing_[first]);
    if (join == Join::none || (join == Join::comma && first == last)) break;
    --first;
  }
  for (std::uint32_t i = first; i <= last; ++i) add(found, standing_[i].actor);
}

// The parties that a phrase means, by its head: the mention that holds it; else its names and appositions, its
// adjective ("raid israélien") and whom it belongs to ("les positions de l'armée"); a happening stands for those who
// did it. What is joined to it counts too.
std::vector<Index> TreeRoles::parties(TokenIndex token, Reach reach, int depth) {
  std::vector<Index> found;
  if (token == no_token || depth > deepest) return found;
  if (tree_.is_relative_pronoun(token)) return parties(tree_.antecedent(token), reach, depth + 1);
  if (actor_at_[token] != no_item) {
    add_series(actor_at_[token], found);
  } else if (const auto speaker = speaker_at(token)) {
    add(found, *speaker);
  } else if (const TokenIndex meant = meant_by(token); meant != no_token) {
    return parties(meant, Reach::own, depth + 1);
  } else if (trigger_at_[token] != no_item && triggers_[trigger_at_[token]].nominal) {
    found = own(trigger_at_[token]).actor;
  } else {
    for (const Relation one : {Relation::part_of_name, Relation::apposition, Relation::adjective}) {
      tree_.children(token, [&](TokenIndex child) {
        if (found.empty() && tree_.relation(child) == one)
          found = parties(child, one == Relation::apposition ? reach : Reach::own, depth + 1);
      });
    }
    tree_.children(token, [&](TokenIndex child) {
      const Relation relation = tree_.relation(child);
      if (!found.empty() || reach == Reach::own) return;
      if (relation != Relation::noun_modifier && relation != Relation::oblique) return;  // "près de cent rebelles"
      const Link link = link_of(child);
      if (link == Link::of || link == Link::none) found = parties(child, reach, depth + 1);
    });
  }
  tree_.children(token, [&](TokenIndex child) {
    if (tree_.relation(child) != Relation::conjunct) return;
    for (const Index one : parties(child, reach, depth + 1)) add(found, one);
  });
  return found;
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

// « Nous avons ordonné … », a déclaré X: the first person is the speaker.
std::optional<Index> TreeRoles::speaker_at(TokenIndex token) const {
  std::optional<Index> found;
  const Token& one = draft_.syntax.tokens[token];
  if (one.upos != Upos::PRON || !tree_.has_feature(token, "Person=1")) return found;
  for (const Voice& voice : draft_.record.voices)
    for (const Span content : voice.content)
      if (content.contains(one.span) && voice.source_actor) found = voice.source_actor;
  return found;
}

// "l'EI perd la zone qu'il contrôle": a pronoun that no mention holds is the subject of a verb above, of its number.
TokenIndex TreeRoles::meant_by(TokenIndex token) const {
  if (draft_.syntax.tokens[token].upos != Upos::PRON || !tree_.has_feature(token, "Person=3")) return no_token;
  const std::string_view number = tree_.has_feature(token, "Number=Plur") ? "Number=Plur" : "Number=Sing";
  for (TokenIndex at = tree_.head(token); at != no_token; at = tree_.head(at)) {
    if (!tree_.is_verb(at)) continue;
    const TokenIndex subject = tree_.subject(at);
    if (subject == no_token || subject == token || subject > token) continue;
    if (actor_at_[subject] != no_item && tree_.has_feature(subject, number)) return subject;
  }
  return no_token;
}

bool TreeRoles::is_cue(TokenIndex token) const {
  const Span span = draft_.syntax.tokens[token].span;
  return std::any_of(draft_.record.voices.begin(), draft_.record.voices.end(),
                     [&](const Voice& voice) { return voice.cue && voice.cue->contains(span); });
}

void TreeRoles::read_verb(const Trigger& trigger, TokenIndex verb, const ArgumentParts& parts, Roles& roles) {
  const bool passive = tree_.is_passive(verb) || is_with_be(verb);
  const TokenIndex subject = tree_.subject(verb);
  if (subject != no_token && !is_in(trigger, subject)) {
    const Part part = passive ? parts.passive_subject : parts.subject;
    give(part, parties(subject), roles);
    roles.actor_settled = part == Part::actor || (passive && part == Part::target);
    roles.target_settled = part == Part::target;
  }

  tree_.children(verb, [&](TokenIndex child) {
    if (is_in(trigger, child)) {  // "coûter la vie à six soldats"
      read_complements(trigger, child, {.against = parts.against, .from = parts.from}, roles, 1);
      return;
    }
    const Relation relation = tree_.relation(child);
    switch (relation) {
      case Relation::object:
        if (!passive) give(parts.object, parties(child, asks(trigger.type) ? Reach::own : Reach::owners), roles);
        if (parts.owner != Part::nobody && actor_at_[child] == no_item) give(parts.owner, parties(child), roles);
        read_complements(trigger, child, {.by = parts.by, .against = parts.against}, roles, 1);
        break;
      case Relation::agent:
      case Relation::indirect_object:
      case Relation::oblique: {
        const Link link = relation == Relation::indirect_object ? Link::from : link_of(child);
        if (link == Link::by && !passive && trigger.frame == Frame::does) break;
        // "tués dans une attaque de X"
        const std::uint32_t other = trigger_at_[child];
        if (link == Link::aside) {
          const bool act =
              other != no_item && (is_violence(triggers_[other].type) || triggers_[other].type == ClaimType::offensive);
          if (act && passive && parts.by == Part::actor) give(Part::actor, parties(child), roles);
          break;
        }
        give(parts.at(link), parties(child), roles);
        if (link == Link::by) read_complements(trigger, child, {.against = parts.against}, roles, 1);
        break;
      }
      default:
        break;
    }
  });
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
        give(parts.at(link), parties(child), roles);
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
  const bool own_claim = trigger_at_[verb] != no_item;
  const TokenIndex own = tree_.child(verb, Relation::subject);
  if (!passive && own != no_token && !tree_.is_relative_pronoun(own) && !own_claim)
    give(Part::actor, parties(own), roles);
  tree_.children(verb, [&](TokenIndex child) {
    const Relation relation = tree_.relation(child);
    if (relation == Relation::agent || relation == Relation::oblique) {
      const Link link = link_of(child);
      if (link != Link::by && link != Link::against) return;
      give(link == Link::by ? Part::actor : Part::target, parties(child), roles);
      read_complements(trigger, child, {.against = parts.against}, roles, 1);
    } else if (relation == Relation::object && !passive && is_violence(trigger.type) &&
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
    const Relation relation = tree_.relation(at);
    if (relation == Relation::conjunct) {
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
  if (verb == no_token || !tree_.is_verb(verb)) return;
  const bool passive = tree_.is_passive(verb);
  const auto light_verb = words_.lemma(WordClass::light_verb, verb);
  const bool light = light_verb.has_value();
  const bool suffers = light && *light_verb == "suffers";
  const bool opposes = light && *light_verb == "opposes";
  const std::uint32_t other = trigger_at_[verb];
  switch (tree_.relation(at)) {
    case Relation::object:
    case Relation::oblique: {
      if (passive && tree_.relation(at) == Relation::object) break;
      // "acheminer des renforts": what its own verb does.
      if (other != no_item && triggers_[other].type == trigger.type && roles.actor.empty())
        give(Part::actor, Roles(own(other)).actor, roles);
      const bool carries =
          light || (parts.governor != Part::nobody && other == no_item && tree_.relation(at) == Relation::object);
      if (tree_.relation(at) == Relation::oblique && (!light || passive)) break;
      if (carries && roles.actor.empty() && !suffers) give(Part::actor, parties(tree_.subject(verb)), roles);
      if (light && tree_.relation(at) == Relation::oblique && parts.against != Part::nobody)  // "prendre en embuscade"
        give(parts.against, parties(tree_.child(verb, Relation::object)), roles);
      if (suffers && roles.target.empty()) give(Part::target, parties(tree_.subject(verb)), roles);
      if (light) read_complements(trigger, verb, {.by = parts.by, .against = parts.against}, roles, 1);
      break;
    }
    case Relation::subject:
    case Relation::passive_subject:
      if (opposes && !passive) {  // "des combats ont opposé l'armée aux rebelles": both fight
        tree_.children(verb, [&](TokenIndex child) {
          const Relation relation = tree_.relation(child);
          const bool other_side = (relation == Relation::oblique || relation == Relation::indirect_object) &&
                                  (link_of(child) == Link::from || link_of(child) == Link::against);
          if (relation == Relation::object || other_side) give(Part::actor, parties(child), roles);
        });
        return;
      }
      if (passive && (light || other == no_item)) {
        tree_.children(verb, [&](TokenIndex child) {
          if (roles.actor.empty() && (tree_.relation(child) == Relation::agent || link_of(child) == Link::by))
            give(Part::actor, parties(child), roles);
        });
        read_complements(trigger, verb, {.against = parts.against}, roles, 1);
      }
      break;
    default:
      break;
  }
  // "L'attaque a visé une caserne de l'armée".
  if (other == no_item && is_violence(trigger.type) && roles.target.empty() &&
      tree_.relation(at) == Relation::subject && !passive)
    give(Part::target, parties(tree_.child(verb, Relation::object)), roles);
}

// "Deux semaines après son avancée, l'organisation recule": whose it is, the subject of the verb above tells.
void TreeRoles::read_possessive(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  const TokenIndex word = tree_.child(noun, Relation::determiner);
  if (word == no_token || !tree_.has_feature(word, "Poss=Yes")) return;
  const Part part = trigger.frame == Frame::done_to ? Part::target : parts.of;
  for (TokenIndex at = tree_.head(noun); at != no_token; at = tree_.head(at)) {
    if (!tree_.is_verb(at)) continue;
    const TokenIndex subject = tree_.subject(at);
    if (subject == no_token || tree_.is_below(noun, subject)) continue;
    // "leur percée" is of several.
    if (tree_.has_feature(word, "Number[psor]=Plur") && tree_.has_feature(subject, "Number=Sing")) return;
    give(part, parties(subject), roles);
    return;
  }
}

// "Déjà confrontée à une avancée lente, la Turquie …", "repassé à l'offensive": the subject of the clause that the noun
// stands in, unless it only tells of it.
void TreeRoles::read_clause_around(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  if (parts.governor == Part::nobody && trigger.frame != Frame::backing) return;
  const TokenIndex verb = tree_.verb_above(noun);
  if (verb == no_token || verb == noun || is_cue(verb)) return;
  if (trigger_at_[verb] != no_item) {
    const ClaimType told = triggers_[trigger_at_[verb]].type;
    if (told == ClaimType::casualties || told == ClaimType::accusation || asks(told)) return;
  }
  const TokenIndex subject = tree_.subject(verb);
  if (subject == no_token || tree_.is_below(noun, subject) || is_in(trigger, subject)) return;
  // "avance grâce à l'appui de X"
  if (trigger.frame == Frame::backing)
    give(Part::target, parties(subject, Reach::own), roles);
  else if (roles.actor.empty())
    give(Part::actor, parties(subject, Reach::own), roles);
}

// "L'attaque a tué six soldats", "six soldats ont été tués dans l'attaque": those whom the act kills or hits are its
// target. Where one act and one toll share a sentence, and the act stands behind the toll, it killed them, however the
// parser hangs it: "Quatre soldats ont été tués lundi dans un attentat".
void TreeRoles::read_victims(const Trigger& trigger, Roles& roles) {
  const TokenIndex verb = tree_.verb_above(tree_.top(trigger.first, trigger.end));
  std::uint32_t hit = verb == no_token ? no_item : trigger_at_[verb];
  if (hit == no_item || (triggers_[hit].type != ClaimType::casualties && !is_violence(triggers_[hit].type))) {
    hit = no_item;
    for (std::uint32_t i = 0; i < triggers_.size(); ++i) {
      const Trigger& other = triggers_[i];
      if (other.sentence != trigger.sentence || &other == &trigger) continue;
      if (is_violence(other.type)) return;
      if (other.type != ClaimType::casualties) continue;
      if (hit != no_item || other.first > trigger.first) return;
      hit = i;
    }
  }
  if (hit == no_item) return;
  for (const Index one : own(hit).target)
    if (std::find(roles.actor.begin(), roles.actor.end(), one) == roles.actor.end()) add(roles.target, one);
}

void TreeRoles::read_noun(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  read_complements(trigger, noun, parts, roles, 0);
  if (roles.actor.empty() || roles.target.empty()) read_governor(trigger, noun, parts, roles);
  if (roles.actor.empty()) read_possessive(trigger, noun, parts, roles);
  // "des personnes mortes"
  if (roles.target.empty() && trigger.frame == Frame::done_to && tree_.relation(noun) == Relation::adjective)
    give(Part::target, parties(tree_.head(noun)), roles);
  if (roles.actor.empty() || trigger.frame == Frame::backing) read_clause_around(trigger, noun, parts, roles);
  roles.actor_settled = roles.target_settled = true;
}

}  // namespace selon

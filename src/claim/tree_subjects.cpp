// The part of Tree that finds whose doing a verb is.
#include <algorithm>

#include "claim/clause.h"
#include "claim/tree.h"

namespace selon {
namespace {

constexpr TokenIndex farthest_inverted = 16;

}  // namespace

// "Les shebab ont tendu …": a party that stands bare before its verb is its subject, whatever the parser takes an
// unknown name for.
TokenIndex Tree::misread_subject(TokenIndex verb) const {
  TokenIndex found = no_token;
  children(verb, [&](TokenIndex child) {
    const Relation one = relation(child);
    if (child > verb || !party_[child] || has(child, Relation::case_word)) return;
    if (one == Relation::other || one == Relation::adverb) found = child;
    // "Neuf soldats, dont un officier, ont péri": the first of them.
    if (one == Relation::oblique && found == no_token) found = child;
  });
  if (found != no_token || !is_finite(verb)) return found;
  // "Engagée contre Daech, la Turquie ne parvient pas …": or a party between a comma and the verb, whatever it hangs
  // on.
  const auto& tokens = draft_.syntax.tokens;
  TokenIndex at = verb;
  while (at > 0 && (tokens[at - 1].upos == Upos::ADV || tokens[at - 1].upos == Upos::AUX)) --at;
  const TokenIndex end = at;
  while (at > 0 && party_[at - 1] && tokens[at - 1].upos != Upos::DET) --at;
  const TokenIndex first = at;
  if (first == end) return no_token;
  while (at > 0 && tokens[at - 1].upos == Upos::DET) --at;
  if (at == 0 || !is_comma(draft_, at - 1)) return no_token;
  return top(first, end);
}

// "Se sont affrontés dimanche à Tel Tamer les FDS et des factions", "la maison où ont été arrêtés les trois suspects":
// a party that stands bare behind a reflexive or passive verb, whatever it hangs on, as far as the next verb or sign.
TokenIndex Tree::inverted_subject(TokenIndex verb) const {
  const auto& tokens = draft_.syntax.tokens;
  bool reflexive = has(verb, Relation::reflexive);
  children(verb,
           [&](TokenIndex child) { reflexive = reflexive || (child < verb && has_feature(child, "Reflex=Yes")); });
  const bool passive = has(verb, Relation::passive_auxiliary) && relation(verb) != Relation::conjunct;
  if ((!reflexive && !passive) || !is_finite(verb)) return no_token;
  const TokenIndex end = std::min<TokenIndex>(verb + farthest_inverted, static_cast<TokenIndex>(tokens.size()));
  for (TokenIndex at = verb + 1; at < end && !is_verb(at) && tokens[at].upos != Upos::PUNCT; ++at) {
    if (party_[at] && !has(at, Relation::case_word) && is_below(at, verb) &&
        (tokens[at].upos == Upos::NOUN || tokens[at].upos == Upos::PROPN))
      return at;
  }
  return no_token;
}

// Of several the last before the verb, as series are joined later ("l'armée et les milices avancent").
TokenIndex Tree::own_subject(TokenIndex verb) const {
  TokenIndex before = no_token, after = no_token;
  children(verb, [&](TokenIndex child) {
    const Relation one = relation(child);
    if (one != Relation::subject && one != Relation::passive_subject) return;
    if (has(child, Relation::case_word)) return;  // "Selon l'AFP, le Conseil a …"
    if (has_feature(child, "Reflex=Yes")) return;
    (child < verb ? before : after) = child;
  });
  // "… et tient l'aéroport": what stands behind a second verb and is no party is its object.
  if (before == no_token && after != no_token && relation(verb) == Relation::conjunct && !party_[after])
    after = no_token;
  if (before == no_token && after == no_token) after = inverted_subject(verb);
  if (before == no_token && after == no_token) before = misread_subject(verb);
  const TokenIndex found = before != no_token ? before : after;
  return found != no_token && is_relative_pronoun(found) ? antecedent(found) : found;
}

// Whose doing an infinitive is: "a accusé la Russie d'avoir bombardé", "leur a ordonné de partir", else the subject of
// the verb above: "ont réussi à s'emparer".
TokenIndex Tree::controller(TokenIndex verb, int steps) const {
  const TokenIndex above = head(verb);
  if (above == no_token) return no_token;
  for (const Relation one : {Relation::object, Relation::indirect_object}) {
    const TokenIndex held = child(above, one);
    if (held == no_token || held > verb) continue;
    const TokenIndex noun = is_relative_pronoun(held) ? antecedent(held) : held;
    if (noun != no_token && party_[noun]) return noun;
    // "les accuse d'avoir tué des civils": whoever "they" are.
    if (relation(verb) == Relation::open_complement && draft_.syntax.tokens[held].upos == Upos::PRON) return noun;
  }
  // "les a forcés à fuir": what the parser takes for an article before a verb is a pronoun.
  TokenIndex first = above;
  while (first > 0 && head(first - 1) == above && draft_.syntax.tokens[first - 1].upos == Upos::AUX) --first;
  if (relation(verb) == Relation::open_complement && first > 0 && draft_.syntax.tokens[first - 1].upos == Upos::DET)
    return first - 1;
  return subject(above, steps + 1);
}

// "Après avoir encerclé la ville, l'armée a exigé …": where the parser puts the infinitive above its main clause.
TokenIndex Tree::subject_below(TokenIndex verb) const {
  TokenIndex found = no_token;
  children(verb, [&](TokenIndex child) {
    if (found == no_token && child > verb && is_verb(child) && is_finite(child)) found = own_subject(child);
  });
  return found;
}

// A comma before the verb and the pronouns that stand with it.
bool Tree::is_behind_comma(TokenIndex verb) const {
  TokenIndex first = verb;
  while (first > 0 && head(first - 1) == verb && draft_.syntax.tokens[first - 1].upos == Upos::PRON) --first;
  return first > 0 && is_comma(draft_, first - 1);
}

TokenIndex Tree::subject(TokenIndex verb, int steps) const {
  if (steps > longest_chain) return no_token;
  if (const TokenIndex own = own_subject(verb); own != no_token) return own;
  if (has(verb, Relation::empty_subject)) return no_token;
  const TokenIndex above = head(verb);
  if (above == no_token) return is_finite(verb) ? no_token : subject_below(verb);
  switch (relation(verb)) {
    case Relation::relative_clause: {
      // "le village que l'armée …": the noun above is the object, and the subject was not found.
      const TokenIndex object = child(verb, Relation::object);
      return object != no_token && is_relative_pronoun(object) ? no_token : above;
    }
    case Relation::clause_of_noun:
      // "Un homme soupçonné de préparer un attentat [a été interpellé]": a finite verb is no participle beside a noun.
      if (is_finite(verb))
        if (const TokenIndex governor = verb_above(above); governor != no_token) return subject(governor, steps + 1);
      // "contrainte de se replier"; whose "la volonté de prendre" is, is told elsewhere.
      // "Accusés de tuer des civils, les militaires …": nor has a noun before the clause another subject than it.
      if (!has_feature(verb, "VerbForm=Part")) {
        if (is_verb(above) || relation(above) == Relation::adverbial_clause) return subject(above, steps + 1);
        // "L'armée peine à atteindre …", with "peine" taken for a noun.
        return own_subject(above);
      }
      // "L'assaillant a foncé sur des soldats, tuant …", "…, s'emparant de la ville": behind a comma it is the doing of
      // the verb's subject.
      if (has_feature(verb, "Tense=Pres") && is_behind_comma(verb))
        if (const TokenIndex governor = verb_above(above); governor != no_token) return subject(governor, steps + 1);
      return above;
    case Relation::open_complement:
      return controller(verb, steps);
    case Relation::complement:
    case Relation::adverbial_clause:
    case Relation::oblique:
      if (is_finite(verb)) return no_token;
      return is_verb(above) ? subject(above, steps + 1) : own_subject(above);
    case Relation::conjunct:
      // "elle a perdu des terres conquises en 2014 et vient de céder …": no finite verb goes on with a participle.
      if (relation(above) == Relation::clause_of_noun && is_finite(verb) && !is_finite(above))
        if (const TokenIndex governor = verb_above(head(above)); governor != no_token)
          return subject(governor, steps + 1);
      return is_verb(above) ? subject(above, steps + 1) : no_token;
    default:
      return no_token;
  }
}

}  // namespace selon

// The part of TreeRoles that reads who did an act and whom it hit where a noun or a verb says just that: "imputée à X",
// "responsable de l'attaque", "la cible de frappes", "tendre une embuscade à Y".
#include "claim/tree_roles.h"

namespace selon {

// "On impute l'attaque aux ADF", "le massacre est l'œuvre de miliciens": whose doing it is told to be.
void TreeRoles::read_credit(TokenIndex verb, Link doer, Roles& roles) {
  tree_.children(verb, [&](TokenIndex child) {
    const Relation relation = tree_.relation(child);
    const bool complement =
        relation == Relation::oblique || relation == Relation::indirect_object || relation == Relation::noun_modifier;
    if (complement && link_of(child) == doer) give(Part::actor, parties(child, Reach::own), roles);
  });
}

// "Les ADF sont responsables de l'attaque", "soupçonné d'être à l'origine de l'attaque", "l'émir, auteur de l'attaque":
// who answers for it.
void TreeRoles::read_answers(TokenIndex word, Roles& roles) {
  if (!roles.actor.empty()) return;
  const TokenIndex above = tree_.head(word);
  std::vector<Index> found = parties(tree_.child(word, Relation::apposition), Reach::own);
  if (found.empty()) found = parties(tree_.subject(word), Reach::own);
  if (found.empty() && above != no_token && !tree_.is_verb(above)) found = parties(above, Reach::own);
  if (found.empty() && above != no_token && tree_.is_verb(above))
    found = parties(tree_.child(above, Relation::object), Reach::own);
  give(Part::actor, found, roles);
}

// "Les rebelles ont été la cible de frappes", "le convoi a fait l'objet d'une attaque", "le maire, victime d'un
// attentat": whom it hit.
void TreeRoles::read_hit(TokenIndex word, Roles& roles) {
  roles.actor_settled = true;  // who is hit does not do it
  if (!roles.target.empty()) return;
  const TokenIndex above = tree_.head(word);
  const bool beside_noun = above != no_token && !tree_.is_verb(above) && !is_with_be(word);
  const TokenIndex verb = above == no_token || is_with_be(word) ? word : above;
  give(Part::target, parties(beside_noun ? above : tree_.subject(verb)), roles);
}

// The word of that kind that hangs on the same verb before a noun; no_token when there is none.
TokenIndex TreeRoles::hit_word_before(TokenIndex verb, TokenIndex noun) const {
  TokenIndex found = no_token;
  tree_.children(verb, [&](TokenIndex child) {
    if (child < noun && link_of(child) == Link::none && words_.lemma(WordClass::hit_word, child)) found = child;
  });
  return found;
}

// "tendre une embuscade à une patrouille": whom the verb gives it to; the phrase may hang on either.
void TreeRoles::read_receiver(TokenIndex noun, TokenIndex verb, Roles& roles) {
  for (const TokenIndex head : {verb, noun})
    tree_.children(head, [&](TokenIndex child) {
      const Relation relation = tree_.relation(child);
      if (relation == Relation::indirect_object ||
          ((relation == Relation::oblique || relation == Relation::noun_modifier) && link_of(child) == Link::from))
        give(Part::target, parties(child, Reach::own), roles);
    });
}

}  // namespace selon

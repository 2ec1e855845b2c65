#include "claim/charge.h"

#include "claim/frame.h"

namespace selon {
namespace {

constexpr int longest_row = 4;  // of deeds in a row: "de meurtres, de viols et de pillages"

bool is_link_of(const ClaimWords& words, TokenIndex word) {
  const Item* link = word == no_token ? nullptr : words.at(WordClass::actor_link, word);
  return link != nullptr && parse_link(words.value(*link)) == Link::of;
}

}  // namespace

TokenIndex charge_above(const ClaimWords& words, const Tree& tree, TokenIndex deed) {
  TokenIndex at = deed;
  for (int steps = 0; steps < longest_row; ++steps) {
    const TokenIndex above = tree.head(at);
    if (above == no_token || above > at) return no_token;
    if (tree.relation(at) == Relation::conjunct) {
      at = above;
      continue;
    }
    if (!is_link_of(words, tree.child(at, tree.is_verb(at) ? Relation::mark : Relation::case_word))) return no_token;
    if (words.lemma(WordClass::charging_word, above)) return above;
    // "accuse l'armée de massacres", "accusé par des témoins d'avoir tiré": the parser hangs the deed on the party.
    const Relation relation = tree.relation(above);
    const bool beside = relation == Relation::object || relation == Relation::agent;
    const TokenIndex verb = beside && tree.is_in_party(above) ? tree.head(above) : no_token;
    return verb != no_token && words.lemma(WordClass::charging_word, verb) ? verb : no_token;
  }
  return no_token;
}

}  // namespace selon

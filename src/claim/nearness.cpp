#include "claim/nearness.h"

#include "selon/acts.h"

namespace selon {

std::vector<Located> Nearness::items(ItemKind kind, std::size_t sentence) const {
  std::vector<Located> found;
  const Sentence& in = draft.syntax.sentences[sentence];
  for (TokenIndex token = in.first; token < in.end; ++token) {
    const Item* longest = nullptr;
    draft.lattice.starting_at(token, [&](std::uint32_t i) {
      if (draft.lattice[i].kind == kind && longest == nullptr) longest = &draft.lattice[i];
    });
    if (longest != nullptr) found.push_back({longest->first, longest->end, longest->index});
  }
  return found;
}

int Nearness::words_between(const Located& one) const {
  return static_cast<int>(is_after(one) ? one.first - trigger.end : trigger.first - one.end);
}

int Nearness::tree_cost(const Located& one) const {
  if (!tree.grown()) return 0;
  constexpr int leaving = 4, entering = 12, act_of_toll = 2;
  const TokenIndex from = tree.top(trigger.first, trigger.end), to = tree.top(one.first, one.end);
  const TokenIndex top = meeting(from, to);
  int cost = 0;
  for (TokenIndex at = from; at != top && at != no_token; at = tree.head(at)) cost += begins_clause(at) ? leaving : 1;
  for (TokenIndex at = to; at != top && at != no_token; at = tree.head(at))
    if (begins_clause(at))
      cost += entering;
    else if (const Trigger* other = other_trigger(at))
      // "tués dans l'attaque d'un poste à Gao": the dead of an act are where it happened.
      cost += trigger.type == ClaimType::casualties && is_strike(other->type) ? act_of_toll : entering;
    else
      ++cost;
  return cost;
}

TokenIndex Nearness::meeting(TokenIndex a, TokenIndex b) const {
  TokenIndex at = a;
  while (at != no_token && !tree.is_below(b, at)) at = tree.head(at);
  return at;
}

bool Nearness::begins_clause(TokenIndex token) const {
  switch (tree.relation(token)) {
    case Relation::relative_clause:
    case Relation::adverbial_clause:
    case Relation::complement:
    case Relation::clause_of_noun:
      return true;
    case Relation::conjunct:
      return tree.is_verb(token);
    default:
      return false;
  }
}

const Trigger* Nearness::other_trigger(TokenIndex token) const {
  const Trigger* other = trigger_at(triggers, token);
  return other != &trigger ? other : nullptr;
}

}  // namespace selon

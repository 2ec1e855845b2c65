// What stands around a trigger, and how near.
//
// In: a trigger, its clause, and the mentions of the draft. Out: mentions of a kind in its sentence, and how far each
// stands from it, by words and in the tree. "Les rebelles, qui ont quitté Mossoul, ont attaqué Kirkouk": Mossoul stands
// in a clause of its own, and is far from "attaqué".
#pragma once

#include <vector>

#include "claim/clause.h"

namespace selon {

// What counts as further off, in tokens: a mention outside the trigger's clause, and each step in the tree (5 to 8 do
// the same on the dev gold).
inline constexpr int out_of_clause = 20, tree_weight = 6;
// Sentences from which the day or place of an incident is carried over.
inline constexpr std::size_t farthest_incident = 6;

struct Located {
  TokenIndex first, end;  // half-open
  Index index;            // into the record's list of that kind
};

struct Nearness {
  const Draft& draft;
  const ClaimWords& words;
  const Tree& tree;
  const std::vector<Trigger>& triggers;
  const Trigger& trigger;
  const Clause& clause;

  // The longest mentions of a kind in a sentence (that of the trigger), in text order.
  std::vector<Located> items(ItemKind kind, std::size_t sentence) const;
  std::vector<Located> items(ItemKind kind) const { return items(kind, trigger.sentence); }

  bool in_clause(const Located& one) const { return one.first >= clause.first && one.end <= clause.end; }
  bool is_after(const Located& one) const { return one.first >= trigger.end; }
  int words_between(const Located& one) const;

  // How far a mention stands from the trigger in the tree: a step for each relation, more for each clause that must be
  // left, most for each that must be entered, since what stands there belongs to that clause. 0 without a tree.
  int tree_cost(const Located& one) const;

  // The lowest token of the tree that both stand below; no_token when there is none.
  TokenIndex meeting(TokenIndex a, TokenIndex b) const;
  bool begins_clause(TokenIndex token) const;
  // The trigger other than this one that holds a token; null when none does.
  const Trigger* other_trigger(TokenIndex token) const;
};

}  // namespace selon

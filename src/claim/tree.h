// The dependency tree of a report as claims ask for it.
//
// In: the analysed tokens (heads and relations of Universal Dependencies, as the language's model gives them). Out: the
// children of a token by relation, the case word of a phrase, the subject of a verb that has none of its own. Relations
// are universal; no language is known here. "Les rebelles ont réussi à s'emparer de la ville": the subject of
// "emparer" (xcomp) is that of "réussi".
#pragma once

#include <optional>
#include <vector>

#include "mention/draft.h"

namespace selon {

enum class Relation : std::uint8_t {
  other,
  subject,          // nsubj, nsubj:caus
  passive_subject,  // nsubj:pass
  object,           // obj
  indirect_object,  // iobj
  oblique,          // obl, obl:arg, obl:mod
  agent,            // obl:agent
  noun_modifier,    // nmod
  adjective,        // amod
  clause_of_noun,   // acl: participles, infinitives
  relative_clause,  // acl:relcl
  adverbial_clause,
  open_complement,  // xcomp: has the subject of another
  complement,       // ccomp
  conjunct,
  apposition,
  part_of_name,  // flat, fixed
  number,        // nummod
  passive_auxiliary,
  causative,  // aux:caus: "s'est fait arrêter"
  auxiliary,
  copula,
  reflexive,  // expl:pv, expl:comp, expl:pass
  empty_subject,
  case_word,
  determiner,
  mark,
  adverb
};

class Tree {
 public:
  explicit Tree(const Draft& draft);

  bool grown() const { return grown_; }  // false without a model: then nothing else may be asked
  Relation relation(TokenIndex token) const { return relations_[token]; }
  TokenIndex head(TokenIndex token) const { return draft_.syntax.tokens[token].head; }
  std::size_t depth(TokenIndex token) const;

  // The token of a range that hangs on one outside it, or is the root.
  TokenIndex top(TokenIndex first, TokenIndex end) const;

  template <typename Visit>
  void children(TokenIndex token, Visit&& visit) const {
    for (TokenIndex child = first_child_[token]; child != no_token; child = next_sibling_[child]) visit(child);
  }
  TokenIndex child(TokenIndex token, Relation relation) const;  // the first; no_token when there is none
  bool has(TokenIndex token, Relation relation) const { return child(token, relation) != no_token; }
  bool is_below(TokenIndex token, TokenIndex ancestor) const;

  bool is_verb(TokenIndex token) const;
  TokenIndex verb_above(TokenIndex token) const;  // the nearest, the token itself included; no_token when there is none
  bool is_finite(TokenIndex token) const;         // by its own form or by an auxiliary's
  bool has_feature(TokenIndex token, std::string_view feature) const;
  bool is_past_participle(TokenIndex token) const;

  bool is_reflexive(TokenIndex verb) const;

  // "ont été tués", "tués dans l'attaque", "ont été tués ou blessés", "se sont fait tuer".
  bool is_passive(TokenIndex verb) const;

  // The noun that a verb's subject is, through relative clauses, control, raising, coordination and participles;
  // no_token when the tree tells none.
  TokenIndex subject(TokenIndex verb) const { return subject(verb, 0); }
  // The same for "que": the noun that the relative clause hangs on.
  TokenIndex antecedent(TokenIndex pronoun) const;
  bool is_relative_pronoun(TokenIndex token) const;
  bool is_in_party(TokenIndex token) const { return party_[token]; }  // a mention of an actor holds it

 private:
  const Draft& draft_;
  bool grown_ = false;
  std::vector<Relation> relations_;  // by token
  std::vector<TokenIndex> first_child_, next_sibling_;
  std::vector<bool> party_;  // by token: an actor's mention holds it

  static constexpr int longest_chain = 8;  // of clauses that share a subject; more are a parser's circle of errors

  void mend(TokenIndex token);

  // tree_subjects.cpp
  TokenIndex subject(TokenIndex verb, int steps) const;
  TokenIndex own_subject(TokenIndex verb) const;
  TokenIndex inverted_subject(TokenIndex verb) const;
  TokenIndex misread_subject(TokenIndex verb) const;
  TokenIndex subject_below(TokenIndex verb) const;
  TokenIndex controller(TokenIndex verb, int steps) const;
  bool is_behind_comma(TokenIndex verb) const;
};

}  // namespace selon

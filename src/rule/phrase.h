// Where noun phrases, names and clauses end: the elements NP, NAME and CLAUSE of patterns.
//
// In: the tokens of a sentence, tagged or not. Out: the ends that a phrase beginning at a token may have, longest
// first. With tags a noun phrase follows the parts of speech; without, it runs from a determiner or a capital to the
// next border word of the language's lexicon. Both are chunks, not trees: a rule that needs certainty writes a `tree`
// line.
#pragma once

#include <array>
#include <forward_list>
#include <optional>
#include <vector>

#include "pack/syntax.h"
#include "rule/rule.h"
#include "rule/rules_impl.h"

namespace selon {

class Phrases {
 public:
  Phrases(const RuleSet::Impl& rules, const Syntax& syntax, const Lattice& lattice, const Sentence& sentence)
      : rules_(rules), syntax_(syntax), lattice_(lattice), sentence_(sentence) {}

  // Each appends ends in tokens (half-open) to `ends`.
  void noun_phrase_ends(TokenIndex first, std::vector<TokenIndex>& ends) const;
  void name_ends(TokenIndex first, std::vector<TokenIndex>& ends) const;
  void clause_ends(TokenIndex first, std::vector<TokenIndex>& ends) const;

  // The same, worked out once for each token of the sentence: many rules ask at the same places.
  enum class Kind : std::uint8_t { noun_phrase, name, clause };
  const std::vector<TokenIndex>& ends(Kind kind, TokenIndex first) const;

  bool is_clause_border(TokenIndex token) const;
  // Whether the phrase names an actor, or its words hold a speaker or group of the lexicon.
  bool names_actor(TokenIndex first, TokenIndex end) const;

 private:
  const RuleSet::Impl& rules_;
  const Syntax& syntax_;
  const Lattice& lattice_;
  const Sentence& sentence_;
  // Ends already worked out, per kind and token; null for not yet.
  mutable std::array<std::vector<const std::vector<TokenIndex>*>, 3> asked_;
  mutable std::forward_list<std::vector<TokenIndex>> known_;  // a list: callers hold references while more are added

  bool in_class(std::optional<ClassId> lexicon_class, TokenIndex token) const;
  bool points_back(TokenIndex token) const;
  bool is_indefinite(TokenIndex token) const;
  TokenIndex link_end(TokenIndex token) const;
  TokenIndex tagged_core_end(TokenIndex first) const;
  TokenIndex untagged_core_end(TokenIndex first) const;
};

}  // namespace selon

// Tries the patterns of rules at tokens of one sentence, with backtracking.
//
// In: a rule, one of its patterns, the token that it should begin at. Out: the first way, in the order of preference,
// in which it matches there, with its captures. What is known not to match is not tried again, and an element is only
// looked at where a token stands that it can begin with.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "rule/phrase.h"
#include "rule/rule_set.h"
#include "rule/rules_impl.h"

namespace selon {

// Memory of a matcher that the one for the next sentence takes over.
struct MatcherMemory {
  // From where on a pattern is known not to match, whatever stood before: by element of the pattern and token. A cell
  // counts while it holds the present generation, so that nothing has to be wiped.
  std::vector<std::uint32_t> dead_ends;
  std::uint32_t generation = 0;
  std::vector<Capture> captures;
};

class Matcher {
 public:
  Matcher(const RuleSet::Impl& rules, const Syntax& syntax, const Lattice& lattice, const Sentence& sentence,
          MatcherMemory& memory)
      : syntax_(syntax),
        lattice_(lattice),
        sentence_(sentence),
        phrases_(rules, syntax, lattice, sentence),
        captures_(memory.captures),
        memory_(memory) {}

  // Whether a try was given up for its steps.
  bool exhausted() const { return exhausted_; }

  bool try_at(const Rule& rule, std::uint32_t root, TokenIndex first, Match& match);

  // Behind the last token before `end` at which the children of a pattern from `which` on match; the first of the
  // sentence where they do nowhere.
  TokenIndex rest_stands(const Rule& rule, std::uint32_t root, std::uint32_t which, TokenIndex end);

  // Where the element alone would stand, beginning at the token; nothing where it does not.
  std::optional<TokenIndex> element_end(const Rule& rule, const CompiledNode& element, TokenIndex at);

  // What a pattern that did not match lacks, when the child `which` of its sequence stands at [first, end).
  NearMatch::Lacking lacking(const Rule& rule, const CompiledNode& root, std::uint32_t which, TokenIndex first,
                             TokenIndex end);

 private:
  // What to do after an element has matched up to a token; true when the rest of the pattern matched as well.
  class Continue {
   public:
    template <typename F>
    Continue(const F& f)  // NOLINT: implicit, a view of a callable that outlives the call
        : object_(&f), call_([](const void* object, TokenIndex at) { return (*static_cast<const F*>(object))(at); }) {}
    bool operator()(TokenIndex at) const { return call_(object_, at); }

   private:
    const void* object_;
    bool (*call_)(const void*, TokenIndex);
  };

  void begin(const Rule& rule);
  void begin_pattern(const CompiledNode& root, TokenIndex first);
  bool keep(const CompiledNode& node, TokenIndex first, TokenIndex end, std::uint32_t item, Continue then) {
    if (item != no_item) last_item_ = item;
    return node.capture == no_capture ? then(end) : capture(node, first, end, item, then);
  }
  bool capture(const CompiledNode& node, TokenIndex first, TokenIndex end, std::uint32_t item, Continue then);
  bool match_node(const CompiledNode& node, TokenIndex at, Continue then);
  bool match_sequence(const CompiledNode& node, std::uint32_t i, TokenIndex first, TokenIndex at, Continue then);
  bool match_repeat(const CompiledNode& node, int done, TokenIndex first, TokenIndex at, Continue then);
  bool match_symbol(const CompiledNode& node, TokenIndex at, Continue then);
  bool match_item(const CompiledNode& node, TokenIndex at, Continue then);
  bool match_phrase(const CompiledNode& node, TokenIndex at, Continue then);
  bool matches_somehow(const CompiledNode& node, TokenIndex at);
  bool matches_before(const CompiledNode& node, TokenIndex at);

  const CompiledNode& child(const CompiledNode& node, std::uint32_t i) const { return rule_->nodes[node.children + i]; }
  bool may_begin(const CompiledNode& node, TokenIndex at) const {
    return node.begins.meets(at < sentence_.end ? lattice_.signature(at) : Signature::end());
  }
  bool starts_paragraph() const { return syntax_.tokens[sentence_.first].begins_paragraph; }
  bool at_end(TokenIndex at) const;
  bool in_range(const CompiledNode& node, const Token& token) const;
  bool has_feats(const CompiledNode& node, const Token& token) const;

  // Tree lines (matcher_tree.cpp).
  bool holds(std::size_t line);
  bool fits(const CompiledTree& tree, TokenIndex token);
  bool relation_fits(const CompiledTree& tree, TokenIndex dependent) const;
  TokenIndex head_of(const Capture& capture) const;
  const Capture* captured(std::uint16_t name) const;
  std::pair<TokenIndex, TokenIndex> subtree(TokenIndex root) const;
  template <typename Visit>
  void walk(const CompiledTree& tree, TokenIndex from, Visit&& visit) const;

  const Syntax& syntax_;
  const Lattice& lattice_;
  const Sentence& sentence_;
  Phrases phrases_;
  const Rule* rule_ = nullptr;
  std::vector<Capture>& captures_;
  int steps_ = 0;
  std::uint32_t last_item_ = no_item;
  bool exhausted_ = false;
  MatcherMemory& memory_;
  const CompiledNode* root_ = nullptr;  // of the pattern at hand
  TokenIndex first_ = 0;                // where it is tried
  bool remembers_ = false;              // its dead ends
};

// What two matches are compared by: the cue or trigger where the rule has one, else all their words.
std::pair<TokenIndex, TokenIndex> anchor_of(const Rule& rule, const Match& match);

}  // namespace selon

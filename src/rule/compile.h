// Compiled rules: patterns whose words are ids, laid out flat, and the index that wakes them.
//
// Only src/rule looks in here. Everything is made once by RuleSet::compile.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "pack/lexicon.h"
#include "rule/pattern.h"
#include "rule/rule.h"
#include "rule/rule_set.h"

namespace selon {

inline constexpr std::uint16_t no_capture = 0xFFFF;

enum class Symbol : std::uint8_t { upos, item, name, np, clause, capitalised, upper, digits, letters, shape, any };

// A few of 64 bits for what a token is and what begins there. Where two signatures share no bit, the one is not among
// the other; where they do, it has to be looked at.
using Signature = std::uint64_t;
inline constexpr Signature end_signature = Signature{1} << 63;  // the end of a sentence: only what takes nothing fits
inline constexpr Signature any_signature = ~Signature{0};

enum class Sign : std::uint8_t { word, lemma, lexicon, item, upos };
inline Signature signature(Sign of, std::uint32_t id) {
  const std::uint64_t mixed = (std::uint64_t{id} * 8 + static_cast<std::uint64_t>(of)) * 0x9E3779B97F4A7C15u;
  return Signature{1} << (mixed >> 32) % 63;
}

struct CompiledNode {
  Signature begins = any_signature;  // of what it can begin with
  PatternNode::Op op = PatternNode::Op::sequence;
  Symbol symbol = Symbol::any;
  std::uint16_t capture = no_capture;
  std::uint16_t min = 1, max = 1;
  std::uint32_t id = 0;                   // word, lemma word, class, Upos or ItemKind
  std::uint32_t value = no_item;          // lexicon value asked for
  std::uint32_t subkinds = 0;             // bit set for ACTOR(...); 0: any. For NP: 1 asks for an actor
  std::uint32_t children = 0, count = 0;  // range of Rule::nodes; words beyond the first stand in a sequence
  std::vector<std::pair<std::string, std::string>> feats;  // VERB(Mood=Cnd)
  std::vector<std::string> shapes;                         // SHAPE(99h99): 9 is any digit
  std::uint32_t low = 0, high = 0;                         // DIGITS(1-31); high 0: any
};

struct CompiledTree {
  std::uint32_t left, right;            // nodes
  std::uint16_t left_name, right_name;  // captures that hold their tokens
  std::vector<std::string> relations;
  TreeCondition::Direction direction;
  TreeCondition::Reach reach;
  TreeCondition::Sense sense;
};

// What wakes a rule: a word, lemma, class or item kind that every match must hold.
struct Wake {
  enum class By : std::uint8_t { word, lemma, lexicon, item, always } by = By::always;
  std::uint32_t id = 0;
  enum class Where : std::uint8_t { front, anywhere } where = Where::anywhere;
};

struct Rule {
  RuleInfo info;
  std::vector<CompiledNode> nodes;
  std::vector<std::uint32_t> patterns;  // roots, one a `match` line
  std::vector<CompiledTree> trees;
  std::vector<Example> examples;
  std::vector<std::string> before;
  std::uint16_t anchor = no_capture;  // capture `cue` or `trigger`: what overlaps are judged by
};

struct PatternRef {
  std::uint32_t rule, pattern;  // pattern: index into Rule::patterns
};

// Patterns by the number of what wakes them: one array look-up a token.
class WakeTable {
 public:
  void add(std::uint32_t id, PatternRef ref) { unsorted_[id].push_back(ref); }
  void freeze();
  std::span<const PatternRef> at(std::uint32_t id) const {
    if (id + 1 >= begin_.size()) return {};
    return {refs_.data() + begin_[id], begin_[id + 1] - begin_[id]};
  }

 private:
  std::map<std::uint32_t, std::vector<PatternRef>> unsorted_;
  std::vector<std::uint32_t> begin_;
  std::vector<PatternRef> refs_;
};

// The rules of one phase, by what wakes them.
struct WakeIndex {
  WakeTable front_word, any_word, front_lemma, any_lemma, front_class, any_class, front_item, any_item;
  std::vector<PatternRef> always;
};

struct RuleSet::Impl {
  std::vector<Rule> rules;  // sorted by id
  std::map<std::string, WakeIndex, std::less<>> wake;
  std::vector<std::vector<std::uint32_t>> loses_to;  // rule → rules that stand before it
  // Classes that NP falls back on where nothing is tagged; absent ones match nothing.
  std::optional<ClassId> determiner, np_link, np_border, speaker, group, name_link;
  std::vector<WordId> clause_borders;  // signs
};

}  // namespace selon

// Compiled rules: patterns whose words are ids, laid out flat.
//
// Only src/rule looks in here. Everything is made once by RuleSet::compile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "pack/lexicon.h"
#include "rule/pattern.h"
#include "rule/rule.h"
#include "rule/rule_set.h"
#include "rule/signature.h"

namespace selon {

inline constexpr std::uint16_t no_capture = 0xFFFF;

enum class Symbol : std::uint8_t { upos, item, name, np, clause, capitalised, upper, digits, letters, shape, any };

// What few elements ask besides.
struct NodeDetails {
  std::vector<std::pair<std::string, std::string>> feats;  // VERB(Mood=Cnd)
  std::vector<std::string> shapes;                         // SHAPE(99h99): 9 is any digit
  std::uint32_t low = 0, high = 0;                         // DIGITS(1-31)
};
inline constexpr std::uint32_t no_details = 0xFFFFFFFF;

// An element of a pattern. Small, since matching goes over little else.
struct CompiledNode {
  Signature begins = Signature::anything();  // of what it can begin with
  PatternNode::Op op = PatternNode::Op::sequence;
  Symbol symbol = Symbol::any;
  std::uint16_t capture = no_capture;
  std::uint16_t min = 1, max = 1;
  std::uint32_t id = 0;                   // word, lemma word, class, Upos or ItemKind
  std::uint32_t value = no_item;          // lexicon value asked for
  std::uint32_t subkinds = 0;             // bit set for ACTOR(...); 0: any. For NP: 1 asks for an actor
  std::uint32_t children = 0, count = 0;  // range of Rule::nodes; words beyond the first stand in a sequence
  std::uint32_t details = no_details;     // in Rule::details
};

struct CompiledTree {
  std::uint32_t left, right;            // nodes
  std::uint16_t left_name, right_name;  // captures that hold their tokens
  std::vector<std::string> relations;
  TreeCondition::Direction direction;
  TreeCondition::Reach reach;
  TreeCondition::Sense sense;
};

struct Rule {
  RuleInfo info;
  std::vector<CompiledNode> nodes;
  std::vector<NodeDetails> details;
  std::vector<std::uint32_t> patterns;  // roots, one a `match` line
  std::vector<CompiledTree> trees;
  std::vector<Example> examples;
  std::vector<std::string> before;
  std::uint16_t anchor = no_capture;  // capture `cue` or `trigger`: what overlaps are judged by
};

// In which ways a token may be written for an element DIGITS or SHAPE to match it.
std::vector<Digits> digits_that_fit(const Rule& rule, const CompiledNode& node);

// Works out what each element of a rule can begin with (begins.cpp). `determiner`: the class that begins an untagged
// noun phrase.
void sign(Rule& rule, const std::optional<ClassId>& determiner);

}  // namespace selon

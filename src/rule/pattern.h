// The written pattern of a rule as a tree of nodes.
//
// In: the value of a `match` or `tree` line (docs/formats/rules.md). Out: nodes that still hold words and names as
// text; compile.h turns those into ids. Parsing knows the notation and nothing of any language.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon {

struct PatternNode {
  enum class Op : std::uint8_t {
    words,      // text: one or more words, as written
    lemma,      // text
    lexicon,    // text: class name; arguments: {value} when one is asked for
    symbol,     // text: VERB, TIME, NAME...; arguments: what stands in the brackets
    start,      // ^, or ^p when text is "p"
    end,        // $
    sequence,   // children, one after the other
    choice,     // children, either
    repeat,     // child, min..max times, as many as possible
    gap,        // at most max tokens, as few as possible
    not_here,   // child must not match here
    not_before  // child must not match just before
  };
  Op op = Op::sequence;
  std::string text;
  std::vector<std::string> arguments;
  std::string capture;  // name, or empty
  std::vector<PatternNode> children;
  std::uint16_t min = 1, max = 1;
};

// Always a sequence. Errors: bad_knowledge at `place`, with the column and the remedy.
Result<PatternNode> parse_pattern(std::string_view pattern, const std::string& place);

// One condition: `left -rel|rel*-> right`, `left <-rel- right`, `left !-rel-> right`.
struct TreeCondition {
  PatternNode left, right;  // single elements; a bare name that an earlier element captured stands as its capture
  std::vector<std::string> relations;  // empty: any
  enum class Direction : std::uint8_t { down, up } direction = Direction::down;
  enum class Reach : std::uint8_t { one, any } reach = Reach::one;  // any: over any number of them
  enum class Sense : std::uint8_t { demands, forbids } sense = Sense::demands;
};
Result<TreeCondition> parse_tree_condition(std::string_view line, const std::string& place);

}  // namespace selon

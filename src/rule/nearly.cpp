#include <algorithm>

#include "rule/matcher.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

// Whether an element asks for words and not for whatever stands there.
bool is_lexical(const Rule& rule, const CompiledNode& node) {
  const auto child = [&](std::uint32_t i) -> const CompiledNode& { return rule.nodes[node.children + i]; };
  bool all = node.count > 0, any = false;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const bool one = is_lexical(rule, child(i));
    all = all && one;
    any = any || one;
  }
  switch (node.op) {
    case Op::words:
    case Op::lemma:
    case Op::lexicon:
      return true;
    case Op::sequence:
      return any;
    case Op::choice:
    case Op::repeat:
      return all;
    default:
      return false;
  }
}

bool holds_capture(const Rule& rule, const CompiledNode& node, std::uint16_t name) {
  if (node.capture == name) return true;
  for (std::uint32_t i = 0; i < node.count; ++i)
    if (holds_capture(rule, rule.nodes[node.children + i], name)) return true;
  return false;
}

}  // namespace

std::vector<NearMatch> RuleSet::nearly(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const {
  const auto won = match(phase, syntax, lattice).matches;
  const auto overlapping = [&](const std::vector<Match>& matches, TokenIndex first, TokenIndex end) {
    return std::find_if(matches.begin(), matches.end(), [&](const Match& one) {
      const auto rule = std::find_if(impl_->rules.begin(), impl_->rules.end(),
                                     [&](const Rule& other) { return &other.info == one.rule; });
      const auto [from, to] = anchor_of(*rule, one);
      return from < end && first < to;
    });
  };
  std::vector<NearMatch> all;
  MatcherMemory memory;
  for (const Rule& rule : impl_->rules) {
    if (rule.info.phase != phase || rule.anchor == no_capture || rule.info.function == "nothing") continue;
    const auto alone = match_alone(rule.info, syntax, lattice).matches;
    for (const auto root : rule.patterns) {
      const CompiledNode& pattern = rule.nodes[root];
      const bool sequence = pattern.op == Op::sequence && pattern.capture == no_capture;
      for (std::uint32_t which = 0; which < (sequence ? pattern.count : 1); ++which) {
        const CompiledNode& element = sequence ? rule.nodes[pattern.children + which] : pattern;
        if (!holds_capture(rule, element, rule.anchor) || !is_lexical(rule, element)) continue;
        for (const Sentence& sentence : syntax.sentences) {
          Matcher matcher(*impl_, syntax, lattice, sentence, memory);
          for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
            const auto end = matcher.element_end(rule, element, at);
            if (!end) continue;
            const auto winner = overlapping(won, at, *end);
            if (winner != won.end() && winner->rule->function != "nothing") continue;
            NearMatch near{.rule = &rule.info, .first = at, .end = *end};
            if (overlapping(alone, at, *end) != alone.end()) {
              near.lacking = NearMatch::Lacking::place;
              near.lost_to = winner != won.end() ? winner->rule : nullptr;
            } else {
              near.lacking = sequence ? matcher.lacking(rule, pattern, which, at, *end) : NearMatch::Lacking::tree;
            }
            all.push_back(near);
          }
        }
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const NearMatch& a, const NearMatch& b) { return a.first < b.first; });
  // Of the patterns of one rule, the one that misses least.
  std::vector<NearMatch> best;
  for (const NearMatch& one : all) {
    const auto same = std::find_if(best.begin(), best.end(), [&](const NearMatch& other) {
      return other.rule == one.rule && other.first == one.first;
    });
    if (same == best.end())
      best.push_back(one);
    else if (same->lacking == NearMatch::Lacking::around)
      *same = one;
  }
  return best;
}

}  // namespace selon

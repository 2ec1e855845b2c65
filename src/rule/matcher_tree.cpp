#include <algorithm>

#include "rule/matcher.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

}  // namespace

// The token of a captured phrase that leads it: the one whose head stands outside.
TokenIndex Matcher::head_of(const Capture& capture) const {
  for (TokenIndex i = capture.first; i < capture.end; ++i) {
    const TokenIndex head = syntax_.tokens[i].head;
    if (head == no_token || head < capture.first || head >= capture.end) return i;
  }
  return capture.first;
}

const Capture* Matcher::captured(std::uint16_t name) const {
  for (const auto& capture : captures_)
    if (capture.name == name) return &capture;
  return nullptr;
}

// Whether the tree lines from `line` on hold; captures what they name.
bool Matcher::holds(std::size_t line) {
  if (line == rule_->trees.size()) return true;
  if (!syntax_.analysed) return false;
  const CompiledTree& tree = rule_->trees[line];
  const Capture* left = captured(tree.left_name);
  if (left == nullptr) return false;
  const TokenIndex from = head_of(*left);
  bool found = false;
  const auto visit = [&](TokenIndex token) {
    if (found || !fits(tree, token)) return;
    const std::size_t kept = captures_.size();
    if (tree.right_name != no_capture && captured(tree.right_name) == nullptr &&
        tree.sense == TreeCondition::Sense::demands) {
      const CompiledNode& node = rule_->nodes[tree.right];
      const bool phrase = node.op == Op::symbol && (node.symbol == Symbol::np || node.symbol == Symbol::clause);
      const auto [first, end] = phrase ? subtree(token) : std::pair{token, token + 1};
      captures_.push_back({tree.right_name, first, end, no_item});
    }
    found = tree.sense == TreeCondition::Sense::forbids || holds(line + 1);
    if (!found) captures_.resize(kept);
  };
  walk(tree, from, visit);
  return tree.sense == TreeCondition::Sense::demands ? found : !found && holds(line + 1);
}

bool Matcher::fits(const CompiledTree& tree, TokenIndex token) {
  if (tree.right_name != no_capture)
    if (const Capture* right = captured(tree.right_name); right != nullptr) return head_of(*right) == token;
  const CompiledNode& node = rule_->nodes[tree.right];
  if (node.op == Op::symbol && (node.symbol == Symbol::np || node.symbol == Symbol::clause)) {
    if (node.symbol == Symbol::np && node.subkinds != 0) {
      const auto [first, end] = subtree(token);
      return phrases_.names_actor(first, end);
    }
    return true;
  }
  return matches_somehow(node, token);
}

bool Matcher::relation_fits(const CompiledTree& tree, TokenIndex dependent) const {
  if (tree.relations.empty()) return true;
  const std::string& relation = syntax_.names->deprels[syntax_.tokens[dependent].deprel];
  for (const auto& wanted : tree.relations)
    if (relation == wanted ||
        (relation.size() > wanted.size() && relation.starts_with(wanted) && relation[wanted.size()] == ':'))
      return true;
  return false;
}

template <typename Visit>
void Matcher::walk(const CompiledTree& tree, TokenIndex from, Visit&& visit) const {
  const bool far = tree.reach == TreeCondition::Reach::any;
  if (tree.direction == TreeCondition::Direction::up) {
    for (TokenIndex at = from; syntax_.tokens[at].head != no_token && relation_fits(tree, at);) {
      at = syntax_.tokens[at].head;
      visit(at);
      if (!far) return;
    }
    return;
  }
  for (TokenIndex i = sentence_.first; i < sentence_.end; ++i) {
    // Each token whose way up to `from` uses only these relations.
    TokenIndex at = i;
    int length = 0;
    while (at != from && syntax_.tokens[at].head != no_token && relation_fits(tree, at) && length < 64) {
      at = syntax_.tokens[at].head;
      ++length;
      if (!far) break;
    }
    if (at == from && length > 0) visit(i);
  }
}

std::pair<TokenIndex, TokenIndex> Matcher::subtree(TokenIndex root) const {
  TokenIndex first = root, end = root + 1;
  for (TokenIndex i = sentence_.first; i < sentence_.end; ++i) {
    TokenIndex at = i;
    for (int length = 0; at != root && syntax_.tokens[at].head != no_token && length < 256; ++length)
      at = syntax_.tokens[at].head;
    if (at != root) continue;
    first = std::min(first, i);
    end = std::max(end, i + 1);
  }
  return {first, end};
}

}  // namespace selon

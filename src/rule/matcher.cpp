#include "rule/matcher.h"

#include <algorithm>
#include <charconv>

namespace selon {

std::pair<TokenIndex, TokenIndex> anchor_of(const Rule& rule, const Match& match) {
  for (const auto& capture : match.captures)
    if (capture.name == rule.anchor && rule.anchor != no_capture) return {capture.first, capture.end};
  return {match.first, match.end};
}

namespace {

using Op = PatternNode::Op;

bool has_shape(const NodeDetails& details, std::string_view form) {
  return std::any_of(details.shapes.begin(), details.shapes.end(), [&](const std::string& shape) {
    return std::equal(form.begin(), form.end(), shape.begin(), shape.end(),
                      [](char c, char wanted) { return wanted == '9' ? c >= '0' && c <= '9' : c == wanted; });
  });
}

}  // namespace

bool Matcher::try_at(const Rule& rule, std::uint32_t root, TokenIndex first, Match& match) {
  begin(rule);
  begin_pattern(rule.nodes[root], first);
  const auto done = [&](TokenIndex end) {
    if (end == first && rule.patterns.size() == 1 && rule.trees.empty()) return false;  // nothing is no match
    const std::size_t kept = captures_.size();
    if (!holds(0)) {
      captures_.resize(kept);
      return false;
    }
    match.rule = &rule.info;
    match.first = first;
    match.end = end;
    match.captures = captures_;
    for (const auto& capture : captures_) {  // a tree line may capture outside the words matched
      if (capture.first == capture.end) continue;
      match.first = std::min(match.first, capture.first);
      match.end = std::max(match.end, capture.end);
    }
    return true;
  };
  return match_sequence(rule.nodes[root], 0, first, first, done);
}

TokenIndex Matcher::rest_stands(const Rule& rule, std::uint32_t root, std::uint32_t which, TokenIndex end) {
  const CompiledNode& pattern = rule.nodes[root];
  begin(rule);
  begin_pattern(pattern, no_token);
  const auto yes = [](TokenIndex) { return true; };
  for (TokenIndex at = end; at-- > sentence_.first;) {
    if (!may_begin(child(pattern, which), at)) continue;
    begin(rule);
    if (match_sequence(pattern, which, at, at, yes)) return at + 1;
  }
  return sentence_.first;
}

std::optional<TokenIndex> Matcher::element_end(const Rule& rule, const CompiledNode& element, TokenIndex at) {
  begin(rule);
  root_ = nullptr;
  TokenIndex end = at;
  const auto yes = [&](TokenIndex after) { return (end = after) > at; };
  return may_begin(element, at) && match_node(element, at, yes) ? std::optional(end) : std::nullopt;
}

NearMatch::Lacking Matcher::lacking(const Rule& rule, const CompiledNode& root, std::uint32_t which, TokenIndex first,
                                    TokenIndex end) {
  const auto part = [&](std::uint32_t from, std::uint32_t to) {
    CompiledNode sequence = root;
    sequence.capture = no_capture;
    sequence.children = root.children + from;
    sequence.count = to - from;
    return sequence;
  };
  const auto yes = [](TokenIndex) { return true; };
  const auto here = [&](TokenIndex after) { return after == end; };
  begin(rule);
  root_ = nullptr;
  const bool goes_on = match_node(part(which, root.count), first, yes);
  bool led_to = false;
  const CompiledNode head = part(0, which + 1);
  for (TokenIndex at = sentence_.first; at <= first && !led_to; ++at) {
    begin(rule);
    led_to = match_node(head, at, here);
  }
  if (goes_on && led_to) return NearMatch::Lacking::tree;
  return goes_on ? NearMatch::Lacking::before : led_to ? NearMatch::Lacking::after : NearMatch::Lacking::around;
}

void Matcher::begin(const Rule& rule) {
  rule_ = &rule;
  steps_ = 0;
  last_item_ = no_item;
  captures_.clear();
}

// What is known of a pattern holds for its next tries in the sentence. Tree lines look back at what was captured, so
// that their rules have no dead ends of that kind.
void Matcher::begin_pattern(const CompiledNode& root, TokenIndex first) {
  first_ = first;
  if (root_ == &root) return;
  root_ = &root;
  remembers_ = rule_->trees.empty();
  if (!remembers_) return;
  if (++memory_.generation == 0) memory_ = {.dead_ends = {}, .generation = 1, .captures = std::move(memory_.captures)};
  const std::size_t cells = std::size_t{root.count} * (sentence_.end - sentence_.first + 1);
  if (memory_.dead_ends.size() < cells) memory_.dead_ends.resize(cells, 0);
}

// Keeps what a node took, then goes on; undone when the rest does not match. A choice or repetition holds the item of
// the element that took the same words.
bool Matcher::capture(const CompiledNode& node, TokenIndex first, TokenIndex end, std::uint32_t item, Continue then) {
  if (item == no_item && last_item_ != no_item && lattice_[last_item_].first == first &&
      lattice_[last_item_].end == end && (node.op == Op::choice || node.op == Op::repeat || node.op == Op::sequence))
    item = last_item_;
  captures_.push_back({node.capture, first, end, item});
  if (then(end)) return true;
  captures_.pop_back();
  return false;
}

bool Matcher::match_node(const CompiledNode& node, TokenIndex at, Continue then) {
  if (++steps_ > RuleSet::max_steps) {
    exhausted_ = true;
    return false;
  }
  const bool inside = at < sentence_.end;
  switch (node.op) {
    case Op::words:
      return inside && syntax_.tokens[at].word == node.id && keep(node, at, at + 1, no_item, then);
    case Op::lemma:
      return inside && syntax_.tokens[at].lemma_word == node.id && keep(node, at, at + 1, no_item, then);
    case Op::lexicon:
    case Op::symbol:
      return inside && match_symbol(node, at, then);
    case Op::start:
      if (at != sentence_.first) return false;
      if (node.id == 1 && !starts_paragraph()) return false;
      return then(at);
    case Op::end:
      return at_end(at) && then(at);
    case Op::sequence:
      return match_sequence(node, 0, at, at, then);
    case Op::choice:
      for (std::uint32_t i = 0; i < node.count; ++i) {
        if (!may_begin(child(node, i), at)) continue;
        if (node.capture == no_capture) {
          if (match_node(child(node, i), at, then)) return true;
          continue;
        }
        const auto after = [this, &node, at, then](TokenIndex end) { return keep(node, at, end, no_item, then); };
        if (match_node(child(node, i), at, after)) return true;
      }
      return false;
    case Op::repeat:
      return match_repeat(node, 0, at, at, then);
    case Op::gap:
      for (TokenIndex end = at;; ++end) {
        if (keep(node, at, end, no_item, then)) return true;
        if (end >= sentence_.end || end - at >= node.max || phrases_.is_clause_border(end)) return false;
      }
    case Op::not_here:
      return !matches_somehow(child(node, 0), at) && then(at);
    case Op::not_before:
      return !matches_before(child(node, 0), at) && then(at);
  }
  return false;
}

bool Matcher::match_sequence(const CompiledNode& node, std::uint32_t i, TokenIndex first, TokenIndex at,
                             Continue then) {
  if (i == node.count) return keep(node, first, at, no_item, then);
  const CompiledNode& element = child(node, i);
  if (!may_begin(element, at)) return false;  // most tries end here, for one comparison
  const auto next = [this, &node, i, first, then](TokenIndex end) {
    return match_sequence(node, i + 1, first, end, then);
  };
  // A noun phrase may end at many tokens, and many begin before one token: "NP ... @says" would try the same rest
  // again and again. Where nothing was taken yet the rest may fail for that alone.
  if (&node != root_ || !remembers_ || at == first_) return match_node(element, at, next);
  const std::size_t cell = std::size_t{i} * (sentence_.end - sentence_.first + 1) + (at - sentence_.first);
  if (memory_.dead_ends[cell] == memory_.generation) return false;
  if (match_node(element, at, next)) return true;
  if (steps_ <= RuleSet::max_steps) memory_.dead_ends[cell] = memory_.generation;
  return false;
}

bool Matcher::match_repeat(const CompiledNode& node, int done, TokenIndex first, TokenIndex at, Continue then) {
  if (done < node.max && may_begin(child(node, 0), at)) {
    const auto again = [this, &node, done, first, at, then](TokenIndex end) {
      return end > at && match_repeat(node, done + 1, first, end, then);
    };
    if (match_node(child(node, 0), at, again)) return true;
  }
  return done >= node.min && keep(node, first, at, no_item, then);
}

bool Matcher::matches_somehow(const CompiledNode& node, TokenIndex at) {
  const std::size_t kept = captures_.size();
  const auto yes = [](TokenIndex) { return true; };
  const bool found = may_begin(node, at) && match_node(node, at, yes);
  captures_.resize(kept);
  return found;
}

// x stands just before: some start a few tokens back from which x ends here.
bool Matcher::matches_before(const CompiledNode& node, TokenIndex at) {
  constexpr TokenIndex reach = 8;
  const std::size_t kept = captures_.size();
  const TokenIndex earliest = at - std::min<TokenIndex>(at - sentence_.first, reach);
  for (TokenIndex first = at; first-- > earliest;) {
    const auto ends_here = [&](TokenIndex end) { return end == at; };
    const bool found = may_begin(node, first) && match_node(node, first, ends_here);
    captures_.resize(kept);
    if (found) return true;
  }
  return false;
}

// The end of the sentence, with or without its closing signs.
bool Matcher::at_end(TokenIndex at) const {
  for (TokenIndex i = at; i < sentence_.end; ++i) {
    const Token& token = syntax_.tokens[i];
    if (token.letters != Letters::none || token.has_digit) return false;
  }
  return true;
}

bool Matcher::match_symbol(const CompiledNode& node, TokenIndex at, Continue then) {
  const Token& token = syntax_.tokens[at];
  if (node.op == Op::lexicon || node.symbol == Symbol::item) return match_item(node, at, then);
  bool one = false;
  switch (node.symbol) {
    case Symbol::upos:
      one = static_cast<std::uint32_t>(token.upos) == node.id && has_feats(node, token);
      break;
    case Symbol::capitalised:
      one = token.letters == Letters::capitalised;
      break;
    case Symbol::upper:
      one = token.letters == Letters::upper;
      break;
    case Symbol::digits:
      one = token.has_digit && token.letters == Letters::none && in_range(node, token);
      break;
    case Symbol::shape:
      one = token.has_digit && has_shape(rule_->details[node.details], syntax_.form(token));
      break;
    case Symbol::letters:
      one = token.letters != Letters::none;
      break;
    case Symbol::any:
      one = true;
      break;
    default:
      return match_phrase(node, at, then);
  }
  return one && keep(node, at, at + 1, no_item, then);
}

// DIGITS(1-31): plain digits, no separators, no more of them than the range has, in the range.
bool Matcher::in_range(const CompiledNode& node, const Token& token) const {
  if (node.details == no_details) return true;
  const NodeDetails& range = rule_->details[node.details];
  const std::string_view form = syntax_.form(token);
  std::uint32_t value = 0;
  const auto [end, code] = std::from_chars(form.data(), form.data() + form.size(), value);
  return code == std::errc() && end == form.data() + form.size() && range.low <= value && value <= range.high;
}

bool Matcher::match_item(const CompiledNode& node, TokenIndex at, Continue then) {
  return lattice_.any_starting_at(at, [&](std::uint32_t i) {
    const Item& item = lattice_[i];
    if (item.end > sentence_.end) return false;
    if (node.op == Op::lexicon) {
      if (item.kind != ItemKind::lexicon || item.lexicon_class != node.id) return false;
      if (node.value != no_item && item.index != node.value) return false;
    } else {
      if (static_cast<std::uint32_t>(item.kind) != node.id) return false;
      if (node.subkinds != 0 && (node.subkinds >> item.subkind & 1u) == 0) return false;
    }
    return keep(node, at, item.end, i, then);
  });
}

bool Matcher::match_phrase(const CompiledNode& node, TokenIndex at, Continue then) {
  const auto kind = node.symbol == Symbol::np     ? Phrases::Kind::noun_phrase
                    : node.symbol == Symbol::name ? Phrases::Kind::name
                                                  : Phrases::Kind::clause;
  for (const TokenIndex end : phrases_.ends(kind, at)) {
    if (node.symbol == Symbol::np && node.subkinds != 0 && !phrases_.names_actor(at, end)) continue;
    if (keep(node, at, end, no_item, then)) return true;
  }
  return false;
}

bool Matcher::has_feats(const CompiledNode& node, const Token& token) const {
  if (node.details == no_details) return true;
  if (syntax_.names == nullptr) return false;
  const std::string_view feats = syntax_.names->feats[token.feats];
  for (const auto& [name, value] : rule_->details[node.details].feats) {
    bool found = false;
    for (std::size_t at = 0; at <= feats.size() && !found;) {
      const auto bar = std::min(feats.find('|', at), feats.size());
      const auto one = feats.substr(at, bar - at);
      found = one.size() == name.size() + 1 + value.size() && one.starts_with(name) && one[name.size()] == '=' &&
              one.ends_with(value);
      at = bar + 1;
    }
    if (!found) return false;
  }
  return true;
}

}  // namespace selon

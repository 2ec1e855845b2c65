// Matching: wake the rules of a phase sentence by sentence, try them with backtracking, settle overlaps.
#include <algorithm>
#include <charconv>
#include <tuple>

#include "rule/compile.h"
#include "rule/phrase.h"
#include "rule/rule_set.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

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

// From where on a pattern is known not to match, whatever stood before: by element of the pattern and token. A cell
// counts while it holds the present generation, so that nothing has to be wiped.
struct DeadEnds {
  std::vector<std::uint32_t> cells;
  std::uint32_t generation = 0;
};

// Tries the patterns of rules at tokens of one sentence.
class Matcher {
 public:
  Matcher(const RuleSet::Impl& rules, const Syntax& syntax, const Lattice& lattice, const Sentence& sentence,
          DeadEnds& dead_ends)
      : syntax_(syntax),
        lattice_(lattice),
        sentence_(sentence),
        phrases_(rules, syntax, lattice, sentence),
        dead_ends_(dead_ends) {}

  bool exhausted() const { return exhausted_; }

  // The first way, in the order of preference, in which the pattern matches from `first` on.
  bool try_at(const Rule& rule, std::uint32_t root, TokenIndex first, Match& match) {
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
    return match_node(rule.nodes[root], first, done);
  }

  // Where the element alone would stand, beginning at the token; nothing where it does not.
  std::optional<TokenIndex> element_end(const Rule& rule, const CompiledNode& element, TokenIndex at) {
    begin(rule);
    root_ = nullptr;
    TokenIndex end = at;
    const auto yes = [&](TokenIndex after) { return (end = after) > at; };
    return match_node(element, at, yes) ? std::optional(end) : std::nullopt;
  }

  // What a pattern that did not match lacks, when the child `which` of its sequence stands at [first, end).
  NearMatch::Lacking lacking(const Rule& rule, const CompiledNode& root, std::uint32_t which, TokenIndex first,
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

 private:
  void begin(const Rule& rule) {
    rule_ = &rule;
    steps_ = 0;
    last_item_ = no_item;
    captures_.clear();
  }

  const Syntax& syntax_;
  const Lattice& lattice_;
  const Sentence& sentence_;
  Phrases phrases_;
  const Rule* rule_ = nullptr;
  std::vector<Capture> captures_;
  int steps_ = 0;
  std::uint32_t last_item_ = no_item;
  bool exhausted_ = false;
  DeadEnds& dead_ends_;
  const CompiledNode* root_ = nullptr;  // of the pattern at hand
  TokenIndex first_ = 0;                // where it is tried
  bool remembers_ = false;              // its dead ends

  // What is known of a pattern holds for its next tries in the sentence. Tree lines look back at what was captured, so
  // that their rules have no dead ends of that kind.
  void begin_pattern(const CompiledNode& root, TokenIndex first) {
    first_ = first;
    if (root_ == &root) return;
    root_ = &root;
    remembers_ = rule_->trees.empty();
    if (!remembers_) return;
    ++dead_ends_.generation;
    const std::size_t cells = std::size_t{root.count} * (sentence_.end - sentence_.first + 1);
    if (dead_ends_.cells.size() < cells) dead_ends_.cells.resize(cells, 0);
  }

  // Keeps what a node took, then goes on; undone when the rest does not match. A choice or repetition holds the item of
  // the element that took the same words.
  bool keep(const CompiledNode& node, TokenIndex first, TokenIndex end, std::uint32_t item, Continue then) {
    if (item != no_item) last_item_ = item;
    if (node.capture == no_capture) return then(end);
    if (item == no_item && last_item_ != no_item && lattice_[last_item_].first == first &&
        lattice_[last_item_].end == end && (node.op == Op::choice || node.op == Op::repeat || node.op == Op::sequence))
      item = last_item_;
    captures_.push_back({node.capture, first, end, item});
    if (then(end)) return true;
    captures_.pop_back();
    return false;
  }

  bool match_node(const CompiledNode& node, TokenIndex at, Continue then) {
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
          if (is_other_word(child(node, i), at)) continue;
          const auto after = [&](TokenIndex end) { return keep(node, at, end, no_item, then); };
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

  const CompiledNode& child(const CompiledNode& node, std::uint32_t i) const { return rule_->nodes[node.children + i]; }

  // Most tries end at a word that is not there: seen here, it costs a comparison.
  bool is_other_word(const CompiledNode& node, TokenIndex at) const {
    const CompiledNode* first = &node;
    while (first->op == Op::sequence && first->count > 0) first = &child(*first, 0);
    if (first->op == Op::words) return at >= sentence_.end || syntax_.tokens[at].word != first->id;
    if (first->op == Op::lemma) return at >= sentence_.end || syntax_.tokens[at].lemma_word != first->id;
    return false;
  }

  bool match_sequence(const CompiledNode& node, std::uint32_t i, TokenIndex first, TokenIndex at, Continue then) {
    if (i == node.count) return keep(node, first, at, no_item, then);
    const auto next = [&](TokenIndex end) { return match_sequence(node, i + 1, first, end, then); };
    // A noun phrase may end at many tokens, and many begin before one token: "NP ... @says" would try the same rest
    // again and again. Where nothing was taken yet the rest may fail for that alone.
    if (&node != root_ || !remembers_ || at == first_) return match_node(child(node, i), at, next);
    const std::size_t cell = std::size_t{i} * (sentence_.end - sentence_.first + 1) + (at - sentence_.first);
    if (dead_ends_.cells[cell] == dead_ends_.generation || is_other_word(child(node, i), at)) return false;
    if (match_node(child(node, i), at, next)) return true;
    if (steps_ <= RuleSet::max_steps) dead_ends_.cells[cell] = dead_ends_.generation;
    return false;
  }

  bool match_repeat(const CompiledNode& node, int done, TokenIndex first, TokenIndex at, Continue then) {
    if (done < node.max && !is_other_word(child(node, 0), at)) {
      const auto again = [&](TokenIndex end) { return end > at && match_repeat(node, done + 1, first, end, then); };
      if (match_node(child(node, 0), at, again)) return true;
    }
    return done >= node.min && keep(node, first, at, no_item, then);
  }

  bool matches_somehow(const CompiledNode& node, TokenIndex at) {
    const std::size_t kept = captures_.size();
    const auto yes = [](TokenIndex) { return true; };
    const bool found = match_node(node, at, yes);
    captures_.resize(kept);
    return found;
  }

  // x stands just before: some start a few tokens back from which x ends here.
  bool matches_before(const CompiledNode& node, TokenIndex at) {
    constexpr TokenIndex reach = 8;
    const std::size_t kept = captures_.size();
    const TokenIndex earliest = at - std::min<TokenIndex>(at - sentence_.first, reach);
    for (TokenIndex first = at; first-- > earliest;) {
      const auto ends_here = [&](TokenIndex end) { return end == at; };
      const bool found = match_node(node, first, ends_here);
      captures_.resize(kept);
      if (found) return true;
    }
    return false;
  }

  bool starts_paragraph() const { return syntax_.tokens[sentence_.first].begins_paragraph; }

  // The end of the sentence, with or without its closing signs.
  bool at_end(TokenIndex at) const {
    for (TokenIndex i = at; i < sentence_.end; ++i) {
      const Token& token = syntax_.tokens[i];
      if (token.letters != Letters::none || token.has_digit) return false;
    }
    return true;
  }

  bool match_symbol(const CompiledNode& node, TokenIndex at, Continue then) {
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
        one = token.has_digit && has_shape(node, syntax_.form(token));
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

  // DIGITS(1-31): plain digits, no separators, in the range.
  bool in_range(const CompiledNode& node, const Token& token) const {
    if (node.high == 0) return true;
    const std::string_view form = syntax_.form(token);
    std::uint32_t value = 0;
    const auto [end, code] = std::from_chars(form.data(), form.data() + form.size(), value);
    return code == std::errc() && end == form.data() + form.size() && node.low <= value && value <= node.high;
  }

  static bool has_shape(const CompiledNode& node, std::string_view form) {
    return std::any_of(node.shapes.begin(), node.shapes.end(), [&](const std::string& shape) {
      return std::equal(form.begin(), form.end(), shape.begin(), shape.end(),
                        [](char c, char wanted) { return wanted == '9' ? c >= '0' && c <= '9' : c == wanted; });
    });
  }

  bool match_item(const CompiledNode& node, TokenIndex at, Continue then) {
    bool matched = false;
    lattice_.starting_at(at, [&](std::uint32_t i) {
      if (matched) return;
      const Item& item = lattice_[i];
      if (item.end > sentence_.end) return;
      if (node.op == Op::lexicon) {
        if (item.kind != ItemKind::lexicon || item.lexicon_class != node.id) return;
        if (node.value != no_item && item.index != node.value) return;
      } else {
        if (static_cast<std::uint32_t>(item.kind) != node.id) return;
        if (node.subkinds != 0 && (node.subkinds >> item.subkind & 1u) == 0) return;
      }
      matched = keep(node, at, item.end, i, then);
    });
    return matched;
  }

  bool match_phrase(const CompiledNode& node, TokenIndex at, Continue then) {
    const auto kind = node.symbol == Symbol::np     ? Phrases::Kind::noun_phrase
                      : node.symbol == Symbol::name ? Phrases::Kind::name
                                                    : Phrases::Kind::clause;
    for (const TokenIndex end : phrases_.ends(kind, at)) {
      if (node.symbol == Symbol::np && node.subkinds != 0 && !phrases_.names_actor(at, end)) continue;
      if (keep(node, at, end, no_item, then)) return true;
    }
    return false;
  }

  bool has_feats(const CompiledNode& node, const Token& token) const {
    if (node.feats.empty()) return true;
    if (syntax_.names == nullptr) return false;
    const std::string_view feats = syntax_.names->feats[token.feats];
    for (const auto& [name, value] : node.feats) {
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

  // --- trees ---

  // The token of a captured phrase that leads it: the one whose head stands outside.
  TokenIndex head_of(const Capture& capture) const {
    for (TokenIndex i = capture.first; i < capture.end; ++i) {
      const TokenIndex head = syntax_.tokens[i].head;
      if (head == no_token || head < capture.first || head >= capture.end) return i;
    }
    return capture.first;
  }

  const Capture* captured(std::uint16_t name) const {
    for (const auto& capture : captures_)
      if (capture.name == name) return &capture;
    return nullptr;
  }

  // Whether the tree lines from `line` on hold; captures what they name.
  bool holds(std::size_t line) {
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

  bool fits(const CompiledTree& tree, TokenIndex token) {
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

  bool relation_fits(const CompiledTree& tree, TokenIndex dependent) const {
    if (tree.relations.empty()) return true;
    const std::string& relation = syntax_.names->deprels[syntax_.tokens[dependent].deprel];
    for (const auto& wanted : tree.relations)
      if (relation == wanted ||
          (relation.size() > wanted.size() && relation.starts_with(wanted) && relation[wanted.size()] == ':'))
        return true;
    return false;
  }

  template <typename Visit>
  void walk(const CompiledTree& tree, TokenIndex from, Visit&& visit) const {
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

  std::pair<TokenIndex, TokenIndex> subtree(TokenIndex root) const {
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
};

// What two matches are compared by: the cue or trigger where the rule has one, else all their words.
std::pair<TokenIndex, TokenIndex> anchor(const RuleSet::Impl& impl, const Match& match, std::uint32_t rule) {
  const std::uint16_t name = impl.rules[rule].anchor;
  for (const auto& capture : match.captures)
    if (capture.name == name && name != no_capture) return {capture.first, capture.end};
  return {match.first, match.end};
}

struct Candidate {
  Match match;
  std::uint32_t rule;
  TokenIndex anchor_first, anchor_end;
};

bool overlap(const Candidate& a, const Candidate& b) {
  return a.anchor_first < b.anchor_end && b.anchor_first < a.anchor_end;
}

// Moves the winners to `out`, in text order.
void settle(const RuleSet::Impl& impl, std::vector<Candidate>& found, std::vector<Match>& out) {
  std::vector<Candidate> standing;
  for (const Candidate& one : found) {
    const auto& winners = impl.loses_to[one.rule];
    const bool loses = std::any_of(found.begin(), found.end(), [&](const Candidate& other) {
      return std::find(winners.begin(), winners.end(), other.rule) != winners.end() && overlap(one, other);
    });
    if (!loses) standing.push_back(one);
  }
  found = std::move(standing);
  std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    const auto length_a = a.match.end - a.match.first, length_b = b.match.end - b.match.first;
    if (length_a != length_b) return length_a > length_b;
    return std::tie(a.match.first, a.rule) < std::tie(b.match.first, b.rule);
  });
  std::vector<const Candidate*> kept;
  for (const auto& one : found)
    if (std::none_of(kept.begin(), kept.end(), [&](const Candidate* other) { return overlap(one, *other); }))
      kept.push_back(&one);
  std::sort(kept.begin(), kept.end(), [](const Candidate* a, const Candidate* b) {
    return std::tie(a->anchor_first, a->match.first, a->rule) < std::tie(b->anchor_first, b->match.first, b->rule);
  });
  for (const Candidate* one : kept) out.push_back(one->match);
  found.clear();
}

bool can_begin(const First& first, TokenIndex at, const Syntax& syntax, const Lattice& lattice) {
  if (first.anything) return true;
  const auto holds = [](const auto& sorted, auto id) { return std::binary_search(sorted.begin(), sorted.end(), id); };
  const Token& token = syntax.tokens[at];
  if (token.word != no_word && holds(first.words, token.word)) return true;
  if (token.lemma_word != no_word && holds(first.lemmas, token.lemma_word)) return true;
  if (first.classes.empty() && first.items == 0) return false;
  bool found = false;
  lattice.starting_at(at, [&](std::uint32_t i) {
    const Item& item = lattice[i];
    found = found || (item.kind == ItemKind::lexicon ? holds(first.classes, item.lexicon_class)
                                                     : (first.items >> static_cast<unsigned>(item.kind) & 1u) != 0);
  });
  return found;
}

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

void RuleSet::add_lexicon_items(const Lexicon& lexicon, const Syntax& syntax, Lattice& lattice) {
  for (const Sentence& sentence : syntax.sentences) {
    for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
      if (syntax.tokens[at].word == no_word) continue;
      lexicon.match(&syntax.tokens[at], sentence.end - at, [&](std::size_t length, const LexiconEntry& entry) {
        lattice.add({.kind = ItemKind::lexicon,
                     .lexicon_class = entry.lexicon_class,
                     .first = at,
                     .end = at + static_cast<TokenIndex>(length),
                     .index = entry.value});
      });
    }
  }
}

RuleMatches RuleSet::match(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const {
  RuleMatches out;
  const auto wake_at = impl_->wake.find(phase);
  if (wake_at == impl_->wake.end()) return out;
  const WakeIndex& wake = wake_at->second;

  std::vector<Candidate> found;
  DeadEnds dead_ends;
  // Patterns whose needed word stands somewhere inside them: they begin at the last such word or before it.
  struct Woken {
    PatternRef ref;
    TokenIndex last;
  };
  std::vector<Woken> anywhere;
  for (const Sentence& sentence : syntax.sentences) {
    Matcher matcher(*impl_, syntax, lattice, sentence, dead_ends);
    Match match;
    const auto attempt = [&](PatternRef ref, TokenIndex at) {
      const Rule& rule = impl_->rules[ref.rule];
      if (!matcher.try_at(rule, rule.patterns[ref.pattern], at, match)) return;
      const auto [first, end] = anchor(*impl_, match, ref.rule);
      found.push_back({match, ref.rule, first, end});
    };
    anywhere.clear();
    for (const PatternRef ref : wake.always) anywhere.push_back({ref, sentence.end - 1});
    const auto wake_all = [&](const WakeTable& front, const WakeTable& any, std::uint32_t id, TokenIndex at) {
      for (const PatternRef ref : front.at(id)) attempt(ref, at);
      for (const PatternRef ref : any.at(id)) anywhere.push_back({ref, at});
    };
    for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
      const Token& token = syntax.tokens[at];
      if (token.word != no_word) wake_all(wake.front_word, wake.any_word, token.word, at);
      if (token.lemma_word != no_word) wake_all(wake.front_lemma, wake.any_lemma, token.lemma_word, at);
      lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = lattice[i];
        if (item.kind == ItemKind::lexicon)
          wake_all(wake.front_class, wake.any_class, item.lexicon_class, at);
        else
          wake_all(wake.front_item, wake.any_item, static_cast<std::uint32_t>(item.kind), at);
      });
    }
    std::sort(anywhere.begin(), anywhere.end(), [](const Woken& a, const Woken& b) {
      return std::tie(a.ref.rule, a.ref.pattern, b.last) < std::tie(b.ref.rule, b.ref.pattern, a.last);
    });
    const Woken* done = nullptr;
    for (const Woken& woken : anywhere) {
      if (done != nullptr && done->ref.rule == woken.ref.rule && done->ref.pattern == woken.ref.pattern) continue;
      done = &woken;
      const First& first = impl_->rules[woken.ref.rule].firsts[woken.ref.pattern];
      for (TokenIndex at = sentence.first; at <= woken.last; ++at)
        if (can_begin(first, at, syntax, lattice)) attempt(woken.ref, at);
    }
    if (matcher.exhausted()) out.exhausted.push_back(sentence.first);
    if (!found.empty()) settle(*impl_, found, out.matches);
  }
  return out;
}

RuleMatches RuleSet::match_alone(const RuleInfo& info, const Syntax& syntax, const Lattice& lattice) const {
  RuleMatches out;
  std::vector<Candidate> found;
  DeadEnds dead_ends;
  for (const Sentence& sentence : syntax.sentences) {
    Matcher matcher(*impl_, syntax, lattice, sentence, dead_ends);
    Match match;
    for (std::uint32_t i = 0; i < impl_->rules.size(); ++i) {
      const Rule& rule = impl_->rules[i];
      if (&rule.info != &info) continue;
      for (const auto root : rule.patterns) {
        for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
          if (!matcher.try_at(rule, root, at, match)) continue;
          const auto [first, end] = anchor(*impl_, match, i);
          found.push_back({match, i, first, end});
        }
      }
    }
    if (matcher.exhausted()) out.exhausted.push_back(sentence.first);
    settle(*impl_, found, out.matches);
  }
  return out;
}

std::vector<NearMatch> RuleSet::nearly(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const {
  const auto won = match(phase, syntax, lattice).matches;
  const auto overlapping = [&](const std::vector<Match>& matches, TokenIndex first, TokenIndex end) {
    return std::find_if(matches.begin(), matches.end(), [&](const Match& one) {
      const auto rule = std::find_if(impl_->rules.begin(), impl_->rules.end(),
                                     [&](const Rule& other) { return &other.info == one.rule; });
      const auto [from, to] = anchor(*impl_, one, static_cast<std::uint32_t>(rule - impl_->rules.begin()));
      return from < end && first < to;
    });
  };
  std::vector<NearMatch> all;
  DeadEnds dead_ends;
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
          Matcher matcher(*impl_, syntax, lattice, sentence, dead_ends);
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

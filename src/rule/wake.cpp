#include "rule/wake.h"

#include <algorithm>

namespace selon {
namespace {

using Op = PatternNode::Op;

// Short words are the commonest of any language (Zipf): one that most sentences hold wakes too often to be asked for
// first.
constexpr std::size_t short_word = 4;  // bytes

}  // namespace

Atom WakeIndex::atom(Sort sort, std::uint32_t id) {
  auto& atoms = atoms_[static_cast<std::size_t>(sort)];
  if (id >= atoms.size()) atoms.resize(id + 1, no_atom);
  if (atoms[id] == no_atom) {
    atoms[id] = static_cast<Atom>(woken_.size());
    woken_.emplace_back();
  }
  return atoms[id];
}

// Appends what must stand in a sentence for the element to match. `front`: whether the pattern begins with the element;
// gives whether it begins with the next one too.
bool WakeIndex::collect(const Rule& rule, std::uint32_t index, bool front, const Vocabulary& words,
                        std::vector<Need>& all) {
  const CompiledNode& node = rule.nodes[index];
  switch (node.op) {
    case Op::words:
      all.push_back({{atom(Sort::word, node.id)}, words.form(node.id).size() <= short_word ? 5 : 1, front});
      return false;
    case Op::lemma:
      all.push_back({{atom(Sort::lemma, node.id)}, 2, front});
      return false;
    case Op::lexicon:
      all.push_back({{atom(Sort::lexicon, node.id)}, 3, front});
      return false;
    case Op::symbol:
      if (node.symbol == Symbol::item) all.push_back({{atom(Sort::item, node.id)}, 4, front});
      return false;
    case Op::choice: {  // of each alternative its rarest need
      Need either{.front = front};
      for (std::uint32_t i = 0; i < node.count; ++i) {
        std::vector<Need> one;
        collect(rule, node.children + i, front, words, one);
        if (one.empty()) return false;
        const Need& rarest =
            *std::min_element(one.begin(), one.end(), [](auto& a, auto& b) { return a.cost < b.cost; });
        either.any_of.insert(either.any_of.end(), rarest.any_of.begin(), rarest.any_of.end());
        either.cost = std::max(either.cost, rarest.cost);
        either.front = either.front && rarest.front;
      }
      std::sort(either.any_of.begin(), either.any_of.end());
      either.any_of.erase(std::unique(either.any_of.begin(), either.any_of.end()), either.any_of.end());
      all.push_back(std::move(either));
      return false;
    }
    case Op::repeat:
      if (node.min > 0) collect(rule, node.children, front, words, all);
      return false;
    case Op::sequence:
      for (std::uint32_t i = 0; i < node.count; ++i) front = collect(rule, node.children + i, front, words, all);
      return front;
    case Op::not_here: {  // "!!x" takes nothing, and x must stand there all the same
      const CompiledNode& inner = rule.nodes[node.children];
      if (inner.op == Op::not_here) collect(rule, inner.children, false, words, all);
      return front;
    }
    case Op::start:
    case Op::not_before:
      return front;
    default:
      return false;
  }
}

void WakeIndex::add(const Rule& rule, PatternRef ref, const Vocabulary& words) {
  const std::uint32_t root = rule.patterns[ref.pattern];
  const auto number = static_cast<std::uint32_t>(patterns_.size());
  std::vector<Need> needs;
  bool front = true;
  for (std::uint32_t child = 0; child < rule.nodes[root].count; ++child) {
    const std::size_t known = needs.size();
    front = collect(rule, rule.nodes[root].children + child, front, words, needs);
    for (std::size_t i = known; i < needs.size(); ++i) needs[i].child = child;
  }
  // The rarest first: it wakes the pattern, and where it is missing the others need not be asked.
  std::stable_sort(needs.begin(), needs.end(), [](auto& a, auto& b) { return a.cost < b.cost; });
  if (needs.empty()) always_.push_back(number);
  if (!needs.empty())
    for (const Atom one : needs.front().any_of)
      (needs.front().front ? woken_[one].front : woken_[one].anywhere).push_back(number);
  Pattern pattern{.ref = ref, .begins = rule.nodes[root].begins};
  if (!needs.empty()) pattern.waking_child = needs.front().child;
  for (auto& need : needs) pattern.needs.push_back(std::move(need.any_of));
  patterns_.push_back(std::move(pattern));
}

// Notes where each atom stands last, and which patterns are woken.
void Waking::look_at(const Sentence& sentence) {
  using Sort = WakeIndex::Sort;
  front_.clear();
  anywhere_ = index_.always_;
  const auto note = [&](Sort sort, std::uint32_t id, TokenIndex at) {
    const Atom atom = index_.find(sort, id);
    if (atom == no_atom) return;
    last_[atom] = at + 1;
    const auto& woken = index_.woken_[atom];
    for (const std::uint32_t pattern : woken.front) front_.push_back({pattern, at});
    for (const std::uint32_t pattern : woken.anywhere) {
      if (held_[pattern] == sentence.end) continue;
      held_[pattern] = sentence.end;
      anywhere_.push_back(pattern);
    }
  };
  for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
    const Token& token = syntax_.tokens[at];
    if (token.word != no_word) note(Sort::word, token.word, at);
    if (token.lemma_word != no_word) note(Sort::lemma, token.lemma_word, at);
    lattice_.starting_at(at, [&](std::uint32_t i) {
      const Item& item = lattice_[i];
      if (item.kind == ItemKind::lexicon)
        note(Sort::lexicon, item.lexicon_class, at);
      else
        note(Sort::item, static_cast<std::uint32_t>(item.kind), at);
    });
  }
  std::sort(anywhere_.begin(), anywhere_.end());
}

TokenIndex Waking::tries_end(std::uint32_t pattern) const {
  TokenIndex end = no_token;
  for (const auto& need : index_.patterns_[pattern].needs) end = std::min(end, last_of(need));
  return end;
}

}  // namespace selon

#include "rule/wake.h"

#include <cassert>
#include <limits>

namespace selon {
namespace {

using Op = PatternNode::Op;
using Sort = AtomTable::Sort;

constexpr TokenIndex unbounded = 1000;  // tokens; more than any window
constexpr TokenIndex near_lead = 12;    // tokens; a pattern that begins further off is tried all over the sentence
constexpr int far_cost = 3;             // times what it costs to be tried near

// How many tokens an element takes, or what stands before it: at most `max`, and more where one of
// `mentions`, each counted as a token, has more words.
struct Width {
  TokenIndex min = 0, max = 0, mentions = 0;
  void operator+=(const Width& other) {
    min += other.min;
    max = std::min(max + other.max, unbounded);
    mentions = std::min(mentions + other.mentions, unbounded);
  }
  bool is_near() const { return max <= near_lead; }
};

Width either_of(const Width& a, const Width& b) {
  return {std::min(a.min, b.min), std::max(a.max, b.max), std::max(a.mentions, b.mentions)};
}

// What one place of a pattern needs: one of some atoms.
struct Need {
  std::uint32_t first = 0, end = 0;  // its atoms, in Needs
  int frequency = 0;                 // how often it would wake the pattern
  Width lead;                        // what the pattern takes before it
  std::uint32_t child = 0;           // of the pattern's sequence: where it stands

  int cost() const { return lead.is_near() ? frequency : far_cost * frequency; }
};

// Finds the needs of one pattern.
class Needs {
 public:
  Needs(const Rule& rule, const Vocabulary& words, const Lexicon& lexicon, const NeedFrequency& frequency,
        AtomTable& atoms)
      : rule_(rule), words_(words), lexicon_(lexicon), frequency_(frequency), atoms_(atoms) {}

  std::span<const Atom> any_of(const Need& need) const {
    return {any_of_.data() + need.first, any_of_.data() + need.end};
  }

  // Appends what must stand in a sentence for the element to match, `lead` behind the beginning of the pattern; gives
  // what the element takes.
  Width collect(std::uint32_t index, const Width& lead, std::vector<Need>& all) {
    const CompiledNode& node = rule_.nodes[index];
    const auto need = [&](Sort sort, std::uint32_t id, int frequency) {
      Need one = begin(lead);
      add(one, atoms_.add(sort, id), frequency);
      all.push_back(one);
    };
    constexpr Width one{1, 1};
    switch (node.op) {
      case Op::words:
        need(Sort::word, node.id, frequency_.word(words_.form(node.id)));
        return one;
      case Op::lemma:
        need(Sort::lemma, node.id, frequency_.lemma(words_.form(node.id)));
        return one;
      case Op::lexicon:
        need(Sort::lexicon, node.id, frequency_.phrase(static_cast<ClassId>(node.id)));
        return {1, lexicon_.longest(static_cast<ClassId>(node.id))};
      case Op::symbol:
        return symbol(node, lead, all, need);
      case Op::choice:
        return choice(node, lead, all);
      case Op::repeat: {
        const std::size_t known = all.size();
        const Width each = collect(node.children, lead, all);
        if (node.min == 0) all.resize(known);
        return {each.min * node.min, std::min(each.max * node.max, unbounded),
                std::min(each.mentions * node.max, unbounded)};
      }
      case Op::sequence: {
        Width taken, before = lead;
        for (std::uint32_t i = 0; i < node.count; ++i) {
          const Width each = collect(node.children + i, before, all);
          taken += each;
          before += each;
        }
        return taken;
      }
      case Op::not_here: {  // "!!x" takes nothing, and x must stand there all the same
        const CompiledNode& inner = rule_.nodes[node.children];
        if (inner.op == Op::not_here) collect(inner.children, lead, all);
        return {};
      }
      case Op::gap:
        return {0, node.max};
      case Op::start:
      case Op::end:
      case Op::not_before:
        return {};
    }
    return {};
  }

 private:
  const Rule& rule_;
  const Vocabulary& words_;
  const Lexicon& lexicon_;
  const NeedFrequency& frequency_;
  AtomTable& atoms_;
  std::vector<Atom> any_of_;  // of all needs, one behind the other

  Need begin(const Width& lead) const {
    const auto end = static_cast<std::uint32_t>(any_of_.size());
    return {.first = end, .end = end, .lead = lead};
  }
  // To the need that was begun last.
  void add(Need& need, Atom atom, int frequency) {
    any_of_.push_back(atom);
    need.end = static_cast<std::uint32_t>(any_of_.size());
    need.frequency += frequency;
  }

  template <typename Note>
  Width symbol(const CompiledNode& node, const Width& lead, std::vector<Need>& all, Note&& need) {
    switch (node.symbol) {
      case Symbol::item:
        need(Sort::mention, node.id, NeedFrequency::mention(static_cast<ItemKind>(node.id)));
        if (is_short(static_cast<ItemKind>(node.id))) return {1, 1, 1};
        return {1, unbounded};
      case Symbol::digits:
      case Symbol::shape: {
        Need either = begin(lead);
        for (const Digits one : digits_that_fit(rule_, node))
          add(either, atoms_.add(Sort::shape, AtomTable::digits(one)), NeedFrequency::digits(one));
        all.push_back(either);
        return {1, 1};
      }
      case Symbol::upper:
        need(Sort::shape, AtomTable::upper, NeedFrequency::capitals);
        return {1, 1};
      case Symbol::upos:
        need(Sort::tag, node.id, NeedFrequency::tag);
        return {1, 1};
      case Symbol::name:
      case Symbol::np:
      case Symbol::clause:
        return {1, unbounded};
      default:
        return {1, 1};
    }
  }

  // Of each alternative its rarest need; none where one of them has none.
  Width choice(const CompiledNode& node, const Width& lead, std::vector<Need>& all) {
    Width taken{unbounded, 0};
    std::vector<Need> rarest;
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const auto known = std::ssize(all);
      taken = either_of(taken, collect(node.children + i, lead, all));
      if (std::ssize(all) > known)
        rarest.push_back(
            *std::min_element(all.begin() + known, all.end(), [](auto& a, auto& b) { return a.cost() < b.cost(); }));
      all.erase(all.begin() + known, all.end());
    }
    if (rarest.size() < node.count) return taken;
    Need either = begin({unbounded, 0});
    for (const Need& one : rarest) {
      for (std::uint32_t atom = one.first; atom < one.end; ++atom) any_of_.push_back(any_of_[atom]);
      either.frequency += one.frequency;
      either.lead = either_of(either.lead, one.lead);
    }
    std::sort(any_of_.begin() + either.first, any_of_.end());
    any_of_.erase(std::unique(any_of_.begin() + either.first, any_of_.end()), any_of_.end());
    either.end = static_cast<std::uint32_t>(any_of_.size());
    all.push_back(either);
    return taken;
  }
};

}  // namespace

Atom AtomTable::add(Sort sort, std::uint32_t id) {
  auto& atoms = atoms_[static_cast<std::size_t>(sort)];
  if (id >= atoms.size()) atoms.resize(id + 1, {no_atom, 0});
  if (atoms[id].atom == no_atom) {
    assert(stands_for_.size() < Atom{1} << NeededAtom::atom_bits);
    atoms[id].atom = static_cast<Atom>(stands_for_.size());
    stands_for_.emplace_back(sort, id);
  }
  return atoms[id].atom;
}

void AtomTable::freeze(const Lexicon& lexicon) {
  of_entries_begin_.reserve(lexicon.entries().size() + 1);
  for (const LexiconEntry& entry : lexicon.entries()) {
    of_entries_begin_.push_back(static_cast<std::uint32_t>(of_entries_.size()));
    if (const NeededAtom one = find(Sort::lexicon, entry.lexicon_class); one.phases != 0) of_entries_.push_back(one);
  }
  of_entries_begin_.push_back(static_cast<std::uint32_t>(of_entries_.size()));
}

void AtomTable::add_token(const Syntax& syntax, TokenIndex at, StandingAtoms& atoms) const {
  const Token& token = syntax.tokens[at];
  atoms.next_token();
  atoms.make_room(5);
  if (token.word != no_word) atoms.add(find(Sort::word, token.word), at);
  if (token.lemma_word != no_word) atoms.add(find(Sort::lemma, token.lemma_word), at);
  atoms.add(find(Sort::tag, static_cast<std::uint32_t>(token.upos)), at);
  if (token.has_digit) atoms.add(find(Sort::shape, digits(digits_of(syntax.form(token)))), at);
  if (token.letters == Letters::upper) atoms.add(find(Sort::shape, upper), at);
}

void AtomTable::add_phrases(std::size_t first_entry, std::size_t entries, TokenIndex at, StandingAtoms& atoms) const {
  const std::uint32_t first = of_entries_begin_[first_entry], end = of_entries_begin_[first_entry + entries];
  atoms.make_room(end - first);
  for (std::uint32_t i = first; i < end; ++i) atoms.add(of_entries_[i], at);
}

void WakeIndex::add(const Rule& rule, PatternRef ref, const Vocabulary& words, const Lexicon& lexicon,
                    const NeedFrequency& frequency, AtomTable& atoms) {
  const CompiledNode& root = rule.nodes[rule.patterns[ref.pattern]];
  const auto number = static_cast<std::uint32_t>(patterns_.size());
  Pattern pattern{.ref = ref, .begins = root.begins, .needs = static_cast<std::uint32_t>(needs_.size())};
  std::vector<Need> needs;
  Width lead;
  Needs finder(rule, words, lexicon, frequency, atoms);
  for (std::uint32_t child = 0; child < root.count; ++child) {
    const std::size_t known = needs.size();
    lead += finder.collect(root.children + child, lead, needs);
    for (std::size_t i = known; i < needs.size(); ++i) needs[i].child = child;
  }
  // The rarest first: it wakes the pattern, and where it is missing the others need not be asked.
  std::stable_sort(needs.begin(), needs.end(), [](auto& a, auto& b) { return a.cost() < b.cost(); });
  for (const auto& need : needs) {
    const auto any_of = finder.any_of(need);
    for (const Atom one : any_of) atoms.need(one, phase_);
    needs_.push_back(need.lead.min);
    needs_.insert(needs_.end(), any_of.begin(), any_of.end());
    needs_.push_back(no_atom);
  }
  pattern.needs_end = static_cast<std::uint32_t>(needs_.size());
  if (needs.empty()) {
    always_.push_back(number);
  } else {
    const Need& waking = needs.front();
    pattern.waking_child = waking.child;
    pattern.needs_more = needs.size() > 1;
    Woken woken{number, 0, far, 0};
    if (waking.lead.is_near()) {
      woken.lead_min = static_cast<std::uint8_t>(waking.lead.min);
      woken.lead_max = static_cast<std::uint8_t>(waking.lead.max);
      woken.mentions = static_cast<std::uint8_t>(waking.lead.mentions);
    }
    unfrozen_.resize(std::max(unfrozen_.size(), atoms.size()));
    for (const Atom one : finder.any_of(waking)) unfrozen_[one].push_back(woken);
  }
  patterns_.push_back(std::move(pattern));
}

void WakeIndex::freeze(std::size_t atoms) {
  unfrozen_.resize(atoms);
  for (const auto& some : unfrozen_) {
    woken_begin_.push_back(static_cast<std::uint32_t>(woken_.size()));
    woken_.insert(woken_.end(), some.begin(), some.end());
  }
  woken_begin_.push_back(static_cast<std::uint32_t>(woken_.size()));
  unfrozen_ = {};
}

TokenIndex WakingMemory::begin(std::size_t tokens, std::size_t atoms, std::size_t patterns) {
  if (before > std::numeric_limits<TokenIndex>::max() - tokens - 1) *this = {};
  if (last.size() < atoms) last.resize(atoms);
  if (looked.size() < patterns) looked.resize(patterns);
  const TokenIndex first = before;
  before += static_cast<TokenIndex>(tokens) + 1;
  return first;
}

// Notes that an atom stands at a token, and the tries of the patterns that it wakes.
void Waking::wake(const StandingAtom& one, const Sentence& sentence) {
  const TokenIndex at = one.at;
  memory_.last[one.atom] = before_ + at + 1;
  for (const WakeIndex::Woken& woken : index_.woken(one.atom)) {
    TokenIndex& looked = memory_.looked[woken.pattern];
    if (woken.lead_max != WakeIndex::far) {
      if (at < sentence.first + woken.lead_min) continue;
      const TokenIndex end = at - woken.lead_min + 1;
      const TokenIndex lead = woken.lead_max + woken.mentions * more_of_mention_;
      TokenIndex first = at - std::min(at - sentence.first, lead);
      if (looked > before_ + first) first = looked - before_;
      if (first >= end) continue;
      looked = before_ + end;
      memory_.near.push_back({woken.pattern, first, end});
    } else if (looked != before_ + sentence.end) {
      looked = before_ + sentence.end;
      memory_.far.push_back(woken.pattern);
    }
  }
}

bool Waking::look_at(const Sentence& sentence) {
  memory_.near.clear();
  memory_.far = index_.always_;
  // Which atoms the phase needs cannot be foreseen: they are sifted without a branch, then woken.
  const auto atoms = lattice_.atoms(sentence.first, sentence.end);
  std::vector<StandingAtom>& standing = memory_.standing;
  if (standing.size() < atoms.size() + 1) standing.resize(2 * atoms.size() + 1);
  StandingAtom* to = standing.data();
  for (const StandingAtom& one : atoms) {
    *to = one;
    to += (one.phases & index_.phase_) != 0;
  }
  const StandingAtom* next = standing.data();
  for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
    if (!lattice_.signature(at).has_mention()) continue;
    while (next != to && next->at <= at) wake(*next++, sentence);
    lattice_.starting_at(at, [&](std::uint32_t i) {
      if (lattice_[i].kind == ItemKind::lexicon) return;
      const NeededAtom one = atoms_.find(Sort::mention, static_cast<std::uint32_t>(lattice_[i].kind));
      if ((one.phases & index_.phase_) != 0) wake({one, at}, sentence);
    });
  }
  while (next != to) wake(*next++, sentence);
  return !memory_.near.empty() || !memory_.far.empty();
}

TokenIndex Waking::tries_end(const WakeIndex::Pattern& pattern, TokenIndex first, TokenIndex end) const {
  TokenIndex least = before_ + end;
  const Atom* const needs_end = index_.needs_.data() + pattern.needs_end;
  for (const Atom* one = index_.needs_.data() + pattern.needs; one != needs_end; ++one) {
    const TokenIndex none = before_ + first + *one++;  // what the pattern takes before it
    TokenIndex last = none;
    for (; *one != no_atom; ++one) last = std::max(last, memory_.last[*one]);
    if (last == none) return first;
    least = std::min(least, last - none + before_ + first);
  }
  return least - before_;
}

TokenIndex Waking::waking_end(const WakeIndex::Pattern& pattern) const {
  TokenIndex last = 0;
  for (std::uint32_t i = pattern.needs + 1; index_.needs_[i] != no_atom; ++i)
    last = std::max(last, memory_.last[index_.needs_[i]]);
  return last - before_;
}

}  // namespace selon

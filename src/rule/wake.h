// Which patterns are worth trying in a sentence, and where.
//
// Every match of a pattern holds certain words, classes, tags or mentions: its needs. The rarest of them wakes the
// pattern; it is tried only where all the others stand too, at the same token or behind it. Where a pattern begins at
// most so many tokens before what wakes it, only those are tried; otherwise all from the beginning of the sentence.
// In: the compiled rules of one phase. Out: an index, made once; then, for each sentence, the tries in a fixed order.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "rule/compile.h"
#include "rule/need_frequency.h"

namespace selon {

// Atoms of all phases, by what they stand for.
class AtomTable {
 public:
  enum class Sort : std::uint8_t { word, lemma, tag, shape, lexicon, mention };
  // Ids of shapes: upper, and Digits behind it.
  static constexpr std::uint32_t upper = 0;
  static constexpr std::uint32_t digits(Digits digits) { return 1 + static_cast<std::uint32_t>(digits); }

  Atom add(Sort sort, std::uint32_t id);
  void need(Atom atom, std::uint32_t phases) {
    const auto [sort, id] = stands_for_[atom];
    atoms_[static_cast<std::size_t>(sort)][id].phases |= phases;
  }
  // Nothing needs what is no atom.
  NeededAtom find(Sort sort, std::uint32_t id) const {
    const auto& atoms = atoms_[static_cast<std::size_t>(sort)];
    return id < atoms.size() ? atoms[id] : NeededAtom{no_atom, 0};
  }
  std::size_t size() const { return stands_for_.size(); }

  // After the last need().
  void freeze(const Lexicon& lexicon);
  // Adds the atoms of a token: its word and tags, or a row of entries of the lexicon that begin there.
  void add_token(const Syntax& syntax, TokenIndex at, StandingAtoms& atoms) const;
  void add_phrases(std::size_t first_entry, std::size_t entries, TokenIndex at, StandingAtoms& atoms) const;

 private:
  std::array<std::vector<NeededAtom>, 6> atoms_;                                      // by id
  std::vector<std::pair<Sort, std::uint32_t>> stands_for_ = {{Sort::word, no_word}};  // by atom; the first is no_atom
  std::vector<NeededAtom> of_entries_;           // those that are needed, in the order of the lexicon's entries
  std::vector<std::uint32_t> of_entries_begin_;  // by entry, and one more
};

struct PatternRef {
  std::uint32_t rule, pattern;  // pattern: index into Rule::patterns
};

class WakeIndex {
 public:
  explicit WakeIndex(std::size_t number) : phase_(1u << number % NeededAtom::phase_bits) {}  // of the phase

  void add(const Rule& rule, PatternRef ref, const Vocabulary& words, const Lexicon& lexicon,
           const NeedFrequency& frequency, AtomTable& atoms);
  void freeze(std::size_t atoms);  // after the last add()

 private:
  friend class Waking;

  struct Pattern {
    PatternRef ref;
    Signature begins;
    std::uint32_t waking_child = 0;  // of the pattern's sequence: the element that holds what wakes it
    std::uint32_t needs = 0;         // from there in needs_, what wakes first: of each place
                                     // what the pattern takes before it at least, its atoms, no_atom
    std::uint32_t needs_end = 0;
    bool needs_more = false;  // than what wakes it
  };
  // A pattern that an atom wakes.
  struct Woken {
    std::uint32_t pattern;
    std::uint8_t lead_min, lead_max;  // tokens before what wakes it; `far` for lead_max: all of the sentence
    std::uint8_t mentions;            // among them, that may be longer than a token
  };
  static constexpr std::uint8_t far = 0xFF;

  std::span<const Woken> woken(Atom atom) const {
    return {woken_.data() + woken_begin_[atom], woken_.data() + woken_begin_[atom + 1]};
  }

  std::uint32_t phase_;                       // its bit
  std::vector<Pattern> patterns_;             // in the order in which they were added
  std::vector<std::uint32_t> needs_;          // of the patterns
  std::vector<std::uint32_t> always_;         // patterns without needs
  std::vector<std::vector<Woken>> unfrozen_;  // by atom
  std::vector<std::uint32_t> woken_begin_;
  std::vector<Woken> woken_;
};

// What Waking remembers. Places of a text are counted on from those of the phases and texts before, so that nothing has
// to be wiped between them.
struct WakingMemory {
  TokenIndex before = 0;           // places of all that came before
  std::vector<TokenIndex> last;    // by atom: behind the last place it stands at, in this sentence or one before it
  std::vector<TokenIndex> looked;  // by pattern: before that place all its tries are noted

  // Of the sentence at hand: its atoms that the phase needs, and what they wake.
  struct Window {
    std::uint32_t pattern;
    TokenIndex first, end;
  };
  std::vector<StandingAtom> standing;
  std::vector<Window> near;
  std::vector<std::uint32_t> far;

  // Makes room; the place of the first of so many tokens.
  TokenIndex begin(std::size_t tokens, std::size_t atoms, std::size_t patterns);
};

// The tries of one phase over one text, sentence by sentence.
class Waking {
 public:
  Waking(const WakeIndex& index, const AtomTable& atoms, const Lattice& lattice, WakingMemory& memory)
      : index_(index),
        atoms_(atoms),
        lattice_(lattice),
        memory_(memory),
        more_of_mention_(lattice.longest_short() - 1),
        before_(memory.begin(lattice.tokens(), atoms.size(), index.patterns_.size())) {}

  // Whether any pattern is worth trying in the sentence: visit() says which.
  bool look_at(const Sentence& sentence);

  // attempt(PatternRef, TokenIndex first) for each pattern and token that are worth it, once. A pattern that may begin
  // anywhere is tried up to the last token at which stands(PatternRef, child, TokenIndex end) says that what woke it
  // and all behind it match.
  template <typename Attempt, typename Stands>
  void visit(const Sentence& sentence, Attempt&& attempt, Stands&& stands) {
    const auto next = [&](const WakeIndex::Pattern& pattern, TokenIndex at, TokenIndex end) {
      while (at < end && !lattice_.signature(at).meets(pattern.begins)) ++at;
      return at;
    };
    const auto try_all = [&](const WakeIndex::Pattern& pattern, TokenIndex at, TokenIndex end) {
      while ((at = next(pattern, at, end)) < end) attempt(pattern.ref, at++);
    };
    for (const WakingMemory::Window& window : memory_.near) {
      const auto& pattern = index_.patterns_[window.pattern];
      const TokenIndex first = next(pattern, window.first, window.end);
      if (first == window.end) continue;  // half of them: cheaper than to ask what else the pattern needs
      try_all(pattern, first, pattern.needs_more ? tries_end(pattern, first, window.end) : window.end);
    }
    for (const std::uint32_t number : memory_.far) {
      const auto& pattern = index_.patterns_[number];
      TokenIndex end = tries_end(pattern, sentence.first, sentence.end);
      if (end > sentence.first && pattern.waking_child > 0)
        end = std::min(end, stands(pattern.ref, pattern.waking_child, waking_end(pattern)));
      try_all(pattern, sentence.first, end);
    }
  }

 private:
  void wake(const StandingAtom& one, const Sentence& sentence);
  // Where the tries of a pattern in [first, end) end: behind that token one of its needs stands no more.
  TokenIndex tries_end(const WakeIndex::Pattern& pattern, TokenIndex first, TokenIndex end) const;
  // Behind the last token where what wakes the pattern stands.
  TokenIndex waking_end(const WakeIndex::Pattern& pattern) const;

  const WakeIndex& index_;
  const AtomTable& atoms_;
  const Lattice& lattice_;
  WakingMemory& memory_;
  TokenIndex more_of_mention_;  // words that a short mention may have beyond its first
  TokenIndex before_;           // the place of the text's first token
};

}  // namespace selon

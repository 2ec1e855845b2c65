// Which patterns are worth trying in a sentence, and where.
//
// Every match of a pattern holds certain words, classes or mentions: its needs. The rarest of them wakes the pattern;
// it is tried only where all the others stand too, at the same token or behind it.
// In: the compiled rules of one phase. Out: an index, made once; then, for each sentence, the tries in a fixed order.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rule/compile.h"

namespace selon {

// Something that stands at a token and that some pattern needs: a word, a lemma, a class or a kind of mention.
// Numbered from 1 within a phase.
using Atom = std::uint32_t;
inline constexpr Atom no_atom = 0;

struct PatternRef {
  std::uint32_t rule, pattern;  // pattern: index into Rule::patterns
};

class WakeIndex {
 public:
  void add(const Rule& rule, PatternRef ref, const Vocabulary& words);

 private:
  friend class Waking;
  enum class Sort : std::uint8_t { word, lemma, lexicon, item };
  static constexpr std::size_t sorts = 4;

  // What one place of a pattern needs, and how rare it is.
  struct Need {
    std::vector<Atom> any_of;
    int cost = 0;             // what wakes more often costs more
    bool front = false;       // the pattern begins there
    std::uint32_t child = 0;  // of the pattern's sequence: where it stands
  };
  struct Pattern {
    PatternRef ref;
    Signature begins;
    std::uint32_t waking_child = 0;        // of the pattern's sequence: the element that holds what wakes it
    std::vector<std::vector<Atom>> needs;  // one of each
  };
  struct Woken {
    std::vector<std::uint32_t> front, anywhere;  // patterns that begin with the atom, that hold it
  };

  Atom atom(Sort sort, std::uint32_t id);
  Atom find(Sort sort, std::uint32_t id) const {
    const auto& atoms = atoms_[static_cast<std::size_t>(sort)];
    return id < atoms.size() ? atoms[id] : no_atom;
  }
  bool collect(const Rule& rule, std::uint32_t index, bool front, const Vocabulary& words, std::vector<Need>& all);

  std::vector<Pattern> patterns_;               // in the order in which they were added
  std::vector<std::uint32_t> always_;           // those without needs
  std::vector<Woken> woken_{1};                 // by atom
  std::array<std::vector<Atom>, sorts> atoms_;  // by id
};

// The tries of one phase over one text, sentence by sentence.
class Waking {
 public:
  Waking(const WakeIndex& index, const Syntax& syntax, const Lattice& lattice, const std::vector<Signature>& signatures)
      : index_(index),
        syntax_(syntax),
        lattice_(lattice),
        signatures_(signatures),
        last_(index.woken_.size(), 0),
        held_(index.patterns_.size(), 0) {}

  // attempt(PatternRef, TokenIndex first) for each pattern and token that are worth it: first the patterns that begin
  // with what woke them, from left to right; then the others, each from left to right, up to the last token at which
  // stands(PatternRef, child, TokenIndex end) says that what woke it and all behind it match.
  template <typename Attempt, typename Stands>
  void visit(const Sentence& sentence, Attempt&& attempt, Stands&& stands) {
    look_at(sentence);
    for (const auto& [pattern, at] : front_)
      if (tries_end(pattern) > at) attempt(index_.patterns_[pattern].ref, at);
    for (const std::uint32_t number : anywhere_) {
      const auto& pattern = index_.patterns_[number];
      TokenIndex end = std::min(tries_end(number), sentence.end);
      if (end > sentence.first && pattern.waking_child > 0)
        end = std::min(end, stands(pattern.ref, pattern.waking_child, last_of(pattern.needs.front())));
      for (TokenIndex at = sentence.first; at < end; ++at)
        if (signatures_[at].meets(pattern.begins)) attempt(pattern.ref, at);
    }
  }

 private:
  struct Front {
    std::uint32_t pattern;
    TokenIndex at;
  };

  void look_at(const Sentence& sentence);
  // Behind the last token where one of the atoms stands.
  TokenIndex last_of(const std::vector<Atom>& need) const {
    TokenIndex last = 0;
    for (const Atom one : need) last = std::max(last, last_[one]);
    return last;
  }
  // Where the tries of a pattern end: behind that token one of its needs stands no more.
  TokenIndex tries_end(std::uint32_t pattern) const;

  const WakeIndex& index_;
  const Syntax& syntax_;
  const Lattice& lattice_;
  const std::vector<Signature>& signatures_;
  std::vector<TokenIndex> last_;  // by atom: behind the last token it stands at, in this sentence or one before it
  std::vector<TokenIndex> held_;  // by pattern: the end of the last sentence that woke it
  std::vector<Front> front_;
  std::vector<std::uint32_t> anywhere_;
};

}  // namespace selon

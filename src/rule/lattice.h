// What stands at each token of a text: its words and tags, lexicon phrases, and the mentions that finders have added.
//
// In: tokens, then items one by one. Out: the items that begin or end at a token, and two short forms of all that
// begins there, for the matcher of rules: a signature (a few bits) and atoms (numbers of what some rule needs).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "pack/lexicon.h"
#include "pack/syntax.h"
#include "rule/signature.h"

namespace selon {

// Without initial values, which would be written before the values themselves: a text has four items a token.
struct Item {
  ItemKind kind;
  std::uint8_t subkind;   // the mention's own enum (ActorKind...), for ACTOR(media); unused for lexicon items
  ClassId lexicon_class;  // for lexicon items
  TokenIndex first, end;  // half-open
  std::uint32_t index;    // of the mention; for lexicon items the value's index in the Lexicon
};
inline constexpr std::uint32_t no_item = 0xFFFFFFFF;

struct PlacedItem : Item {
  std::uint32_t next_start, next_end;  // the next item that begins, that ends at the same token
};

// The signatures of the rows of entries that a lexicon has for the same words, made once for all texts.
class PhraseSignatures {
 public:
  PhraseSignatures() = default;
  explicit PhraseSignatures(const Lexicon& lexicon);
  Signature of(std::size_t first_entry) const { return {0, words_[first_entry]}; }

 private:
  std::vector<std::uint64_t> words_;  // beside Lexicon::entries(): of each and all behind it in its row
};

// Something that stands at a token and that some rule needs: a word, a lemma, a tag, a class, a kind of mention.
using Atom = std::uint32_t;
inline constexpr Atom no_atom = 0;
struct NeededAtom {
  static constexpr unsigned atom_bits = 24, phase_bits = 8;

  Atom atom : atom_bits;
  std::uint32_t phases : phase_bits;  // a bit for each phase whose rules need it
};
struct StandingAtom : NeededAtom {
  TokenIndex at;
};

// The needed atoms of a text's tokens, written down one token after the other.
class StandingAtoms {
 public:
  StandingAtoms() = default;
  explicit StandingAtoms(std::size_t tokens) { begins_.reserve(tokens + 1); }

  // Before the first of each token's, and behind the last token's.
  void next_token() { begins_.push_back(static_cast<std::uint32_t>(size_)); }
  // Room for so many more, of which each is kept that some phase needs: which, cannot be foreseen, so without a branch.
  void make_room(std::size_t more) {
    if (room_ - size_ < more) grow(more);
  }
  void add(const NeededAtom& one, TokenIndex at) {
    atoms_[size_] = {one, at};
    size_ += one.phases != 0;
  }

  bool empty() const { return begins_.empty(); }
  std::span<const StandingAtom> of(TokenIndex first, TokenIndex end) const {
    return {atoms_.get() + begins_[first], atoms_.get() + begins_[end]};
  }

 private:
  void grow(std::size_t more);

  std::unique_ptr<StandingAtom[]> atoms_;
  std::size_t size_ = 0, room_ = 0;
  std::vector<std::uint32_t> begins_;  // by token, and one more
};

// Items of one text, found by where they begin and where they end. Adding is constant time and allocates nothing
// per token; at each token the longest items come first.
class Lattice {
 public:
  explicit Lattice(const Syntax& syntax);

  std::uint32_t add(const Item& item);
  // The entries of a lexicon that stand at exactly these tokens; fast, since most tokens have several.
  void add_phrases(TokenIndex first, TokenIndex end, std::span<const LexiconEntry> entries, const Signature& signature);
  std::span<const PlacedItem> items() const { return {items_.get(), size_}; }
  // Those that finders have added, in the order they came; phrases of the lexicon, which are many, came before them.
  std::span<const PlacedItem> mentions() const { return items().subspan(phrases_); }
  const Item& operator[](std::uint32_t index) const { return items_[index]; }

  // visit(item index) for the items that begin (end) at a token.
  template <typename Visit>
  void starting_at(TokenIndex token, Visit&& visit) const {
    for (auto i = starting_[token].first; i != no_item; i = items_[i].next_start) visit(i);
  }
  template <typename Visit>
  void ending_at(TokenIndex token, Visit&& visit) const {
    for (auto i = ending_[token].first; i != no_item; i = items_[i].next_end) visit(i);
  }
  // Whether is(item index) says yes to one that begins at a token; those behind it are not asked.
  template <typename Is>
  bool any_starting_at(TokenIndex token, Is&& is) const {
    for (auto i = starting_[token].first; i != no_item; i = items_[i].next_start)
      if (is(i)) return true;
    return false;
  }

  // visit(item) for the phrases of a class that few tokens begin, in text order.
  template <typename Visit>
  void phrases_of(ClassId lexicon_class, Visit&& visit) const {
    const Signature wanted = Signature::lexicon(lexicon_class);
    for (const Signature& signature : signatures_)
      if (signature.meets(wanted))
        starting_at(static_cast<TokenIndex>(&signature - signatures_.data()), [&](std::uint32_t i) {
          if (items_[i].kind == ItemKind::lexicon && items_[i].lexicon_class == lexicon_class) visit(items_[i]);
        });
  }

  // The longest phrase of that class which begins at a token; null when there is none, or no class.
  const Item* phrase_at(std::optional<ClassId> lexicon_class, TokenIndex first) const {
    return lexicon_class && may_hold(*lexicon_class, first) ? find_phrase(*lexicon_class, first) : nullptr;
  }
  // The value of the first lexicon item of that class which covers exactly these tokens; null when there is none.
  const Item* lexicon_item(ClassId lexicon_class, TokenIndex first, TokenIndex end) const;

  TokenIndex longest_short() const {
    return longest_short_;
  }  // mention of such a kind, in tokens; 1 where there is none
  std::size_t tokens() const { return signatures_.size(); }
  const Signature& signature(TokenIndex token) const { return signatures_[token]; }

  // Atoms of words, tags and lexicon phrases, those of mentions left out: they are still being added. Set once, when
  // the lexicon's phrases are all there.
  void set_atoms(StandingAtoms atoms) { atoms_ = std::move(atoms); }
  std::span<const StandingAtom> atoms(TokenIndex first, TokenIndex end) const {
    return atoms_.empty() ? std::span<const StandingAtom>() : atoms_.of(first, end);
  }

 private:
  const Item* find_phrase(ClassId lexicon_class, TokenIndex first) const;
  // False where certainly no phrase of the class begins at the token: one comparison.
  bool may_hold(ClassId lexicon_class, TokenIndex token) const {
    return signatures_[token].meets(Signature::lexicon(lexicon_class));
  }

  struct Chain {
    std::uint32_t first = no_item, last = no_item;
  };
  void insert(Chain& chain, std::uint32_t PlacedItem::*next, std::uint32_t first, std::uint32_t last);
  // Where the next items go: there is room for so many.
  PlacedItem* room(std::size_t more) {
    if (room_ - size_ < more) grow(more);
    return items_.get() + size_;
  }
  void grow(std::size_t more);

  std::unique_ptr<PlacedItem[]> items_;
  std::size_t size_ = 0, room_ = 0;
  std::size_t phrases_ = 0;  // of the lexicon, before all other items
  TokenIndex longest_short_ = 1;
  std::vector<Chain> starting_, ending_;  // by token; longest items first, then in the order they were added
  std::vector<Signature> signatures_;     // by token
  StandingAtoms atoms_;
};

}  // namespace selon

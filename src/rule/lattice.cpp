#include "rule/lattice.h"

#include <algorithm>
#include <cassert>

namespace selon {

PhraseSignatures::PhraseSignatures(const Lexicon& lexicon) : words_(lexicon.entries().size()) {
  for (std::size_t i = words_.size(); i-- > 0;) {
    words_[i] = Signature::lexicon(lexicon.entries()[i].lexicon_class).words;
    if (!lexicon.ends_row(i)) words_[i] |= words_[i + 1];
  }
}

Lattice::Lattice(const Syntax& syntax) : starting_(syntax.tokens.size() + 1), ending_(syntax.tokens.size() + 1) {
  // Four phrases of the lexicon a token are usual, and a mention now and then.
  grow(5 * syntax.tokens.size());
  signatures_.reserve(syntax.tokens.size());
  for (const Token& token : syntax.tokens) {
    Signature one = Signature::tag(token.upos);
    one |= Signature::letters(token.letters);
    if (token.has_digit) one |= Signature::digits(digits_of(syntax.form(token)));
    if (token.word != no_word) one |= Signature::word(token.word);
    if (token.lemma_word != no_word) one |= Signature::lemma(token.lemma_word);
    signatures_.push_back(one);
  }
}

void StandingAtoms::grow(std::size_t more) {
  room_ += std::max(room_, more);
  auto atoms = std::make_unique_for_overwrite<StandingAtom[]>(room_);
  std::copy_n(atoms_.get(), size_, atoms.get());
  atoms_ = std::move(atoms);
}

void Lattice::grow(std::size_t more) {
  room_ += std::max(room_, more);
  auto items = std::make_unique_for_overwrite<PlacedItem[]>(room_);
  std::copy_n(items_.get(), size_, items.get());
  items_ = std::move(items);
}

// Puts a row of items, all of the same tokens, behind those that are as long or longer: mostly behind all that are
// there.
void Lattice::insert(Chain& chain, std::uint32_t PlacedItem::*next, std::uint32_t first, std::uint32_t last) {
  const auto length = [&](std::uint32_t i) { return items_[i].end - items_[i].first; };
  if (chain.first == no_item) {
    chain = {first, last};
  } else if (length(chain.last) >= length(first)) {
    items_[chain.last].*next = first;
    chain.last = last;
  } else {
    std::uint32_t* at = &chain.first;
    while (length(*at) >= length(first)) at = &(items_[*at].*next);
    items_[last].*next = *at;
    *at = first;
  }
}

std::uint32_t Lattice::add(const Item& item) {
  const auto index = static_cast<std::uint32_t>(size_);
  *room(1) = {item, no_item, no_item};
  if (is_short(item.kind)) longest_short_ = std::max(longest_short_, item.end - item.first);
  ++size_;
  insert(starting_[item.first], &PlacedItem::next_start, index, index);
  insert(ending_[item.end], &PlacedItem::next_end, index, index);
  signatures_[item.first] |=
      item.kind == ItemKind::lexicon ? Signature::lexicon(item.lexicon_class) : Signature::item(item.kind);
  return index;
}

void Lattice::add_phrases(TokenIndex first, TokenIndex end, std::span<const LexiconEntry> entries,
                          const Signature& signature) {
  assert(phrases_ == size_);
  const auto row = static_cast<std::uint32_t>(size_);
  PlacedItem* to = room(entries.size());
  std::uint32_t next = row;
  for (const LexiconEntry& entry : entries) {
    to->kind = ItemKind::lexicon;
    to->subkind = 0;
    to->lexicon_class = entry.lexicon_class;
    to->first = first;
    to->end = end;
    to->index = entry.value;
    to->next_start = to->next_end = ++next;
    ++to;
  }
  phrases_ = size_ = next;
  to[-1].next_start = to[-1].next_end = no_item;
  insert(starting_[first], &PlacedItem::next_start, row, next - 1);
  insert(ending_[end], &PlacedItem::next_end, row, next - 1);
  signatures_[first] |= signature;
}

const Item* Lattice::find_phrase(ClassId lexicon_class, TokenIndex first) const {
  for (auto i = starting_[first].first; i != no_item; i = items_[i].next_start)
    if (items_[i].kind == ItemKind::lexicon && items_[i].lexicon_class == lexicon_class) return &items_[i];
  return nullptr;
}

const Item* Lattice::lexicon_item(ClassId lexicon_class, TokenIndex first, TokenIndex end) const {
  const Item* found = nullptr;
  if (!may_hold(lexicon_class, first)) return found;
  starting_at(first, [&](std::uint32_t i) {
    const Item& item = items_[i];
    if (item.kind == ItemKind::lexicon && item.lexicon_class == lexicon_class && item.end == end && found == nullptr)
      found = &item;
  });
  return found;
}

}  // namespace selon

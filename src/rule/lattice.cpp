#include "rule/lattice.h"

#include <cassert>

namespace selon {

Lattice::Lattice(const Syntax& syntax) : starting_(syntax.tokens.size() + 1), ending_(syntax.tokens.size() + 1) {
  // Four phrases of the lexicon a token are usual, and a mention now and then.
  items_.reserve(5 * syntax.tokens.size());
  signatures_.reserve(syntax.tokens.size());
  for (const Token& token : syntax.tokens) {
    Signature one = Signature::tag(token.upos);
    one |= Signature::letters(token.letters);
    if (token.has_digit) one |= Signature::digit();
    if (token.word != no_word) one |= Signature::word(token.word);
    if (token.lemma_word != no_word) one |= Signature::lemma(token.lemma_word);
    signatures_.push_back(one);
  }
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
  const auto index = static_cast<std::uint32_t>(items_.size());
  items_.push_back({item});
  insert(starting_[item.first], &PlacedItem::next_start, index, index);
  insert(ending_[item.end], &PlacedItem::next_end, index, index);
  signatures_[item.first] |=
      item.kind == ItemKind::lexicon ? Signature::lexicon(item.lexicon_class) : Signature::item(item.kind);
  return index;
}

void Lattice::add_phrases(TokenIndex first, TokenIndex end, std::span<const LexiconEntry> entries) {
  assert(phrases_ == items_.size());
  const auto row = static_cast<std::uint32_t>(phrases_);
  phrases_ += entries.size();
  items_.resize(phrases_);
  const auto last = static_cast<std::uint32_t>(phrases_) - 1;
  Signature signature;
  std::uint32_t next = row;
  PlacedItem* to = items_.data() + row;
  for (const LexiconEntry& entry : entries) {
    ++next;
    *to++ = {{.lexicon_class = entry.lexicon_class, .first = first, .end = end, .index = entry.value}, next, next};
    signature |= Signature::lexicon(entry.lexicon_class);
  }
  items_[last].next_start = items_[last].next_end = no_item;
  insert(starting_[first], &PlacedItem::next_start, row, last);
  insert(ending_[end], &PlacedItem::next_end, row, last);
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

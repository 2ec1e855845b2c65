#include "rule/lattice.h"

namespace selon {

Lattice::Lattice(const Syntax& syntax) : starting_(syntax.tokens.size() + 1), ending_(syntax.tokens.size() + 1) {
  // Four phrases of the lexicon a token are usual, and a mention now and then.
  items_.reserve(5 * syntax.tokens.size());
  links_.reserve(5 * syntax.tokens.size());
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

// Puts an item behind those that are as long or longer: mostly behind all that are there.
void Lattice::insert(Chain& chain, std::uint32_t Links::*next, std::uint32_t index) {
  const auto length = [&](std::uint32_t i) { return items_[i].end - items_[i].first; };
  if (chain.first == no_item) {
    chain = {index, index};
  } else if (length(chain.last) >= length(index)) {
    links_[chain.last].*next = index;
    chain.last = index;
  } else {
    std::uint32_t* at = &chain.first;
    while (length(*at) >= length(index)) at = &(links_[*at].*next);
    links_[index].*next = *at;
    *at = index;
  }
}

std::uint32_t Lattice::add(const Item& item) {
  const auto index = static_cast<std::uint32_t>(items_.size());
  items_.push_back(item);
  links_.push_back({no_item, no_item});
  insert(starting_[item.first], &Links::next_start, index);
  insert(ending_[item.end], &Links::next_end, index);
  signatures_[item.first] |=
      item.kind == ItemKind::lexicon ? Signature::lexicon(item.lexicon_class) : Signature::item(item.kind);
  return index;
}

const Item* Lattice::phrase_at(std::optional<ClassId> lexicon_class, TokenIndex first) const {
  if (!lexicon_class || !may_hold(*lexicon_class, first)) return nullptr;
  for (auto i = starting_[first].first; i != no_item; i = links_[i].next_start)
    if (items_[i].kind == ItemKind::lexicon && items_[i].lexicon_class == *lexicon_class) return &items_[i];
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

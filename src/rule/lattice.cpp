#include "rule/lattice.h"

namespace selon {

Lattice::Lattice(const Syntax& syntax)
    : first_at_(syntax.tokens.size() + 1, no_item), last_at_(syntax.tokens.size() + 1, no_item) {
  // Two phrases of the lexicon a token are usual.
  items_.reserve(2 * syntax.tokens.size());
  links_.reserve(2 * syntax.tokens.size());
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

std::uint32_t Lattice::add(const Item& item) {
  const auto index = static_cast<std::uint32_t>(items_.size());
  const auto length = item.end - item.first;
  // Behind those that are as long or longer.
  const auto insert = [&](std::uint32_t* at, std::uint32_t Links::*next) {
    while (*at != no_item && items_[*at].end - items_[*at].first >= length) at = &(links_[*at].*next);
    const std::uint32_t behind = *at;
    *at = index;
    return behind;
  };
  const std::uint32_t next_start = insert(&first_at_[item.first], &Links::next_start);
  const std::uint32_t next_end = insert(&last_at_[item.end], &Links::next_end);
  items_.push_back(item);
  links_.push_back({next_start, next_end});
  signatures_[item.first] |=
      item.kind == ItemKind::lexicon ? Signature::lexicon(item.lexicon_class) : Signature::item(item.kind);
  return index;
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

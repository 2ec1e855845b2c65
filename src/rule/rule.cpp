#include "rule/rule.h"

namespace selon {

std::uint32_t Lattice::add(const Item& item) {
  const auto index = static_cast<std::uint32_t>(items_.size());
  items_.push_back(item);
  next_start_.push_back(no_item);
  next_end_.push_back(no_item);
  const auto length = item.end - item.first;
  const auto insert = [&](std::uint32_t* at, std::vector<std::uint32_t>& next) {
    while (*at != no_item && items_[*at].end - items_[*at].first >= length) at = &next[*at];
    next[index] = *at;
    *at = index;
  };
  insert(&first_at_[item.first], next_start_);
  insert(&last_at_[item.end], next_end_);
  return index;
}

const Item* Lattice::lexicon_item(ClassId lexicon_class, TokenIndex first, TokenIndex end) const {
  const Item* found = nullptr;
  starting_at(first, [&](std::uint32_t i) {
    const Item& item = items_[i];
    if (item.kind == ItemKind::lexicon && item.lexicon_class == lexicon_class && item.end == end && found == nullptr)
      found = &item;
  });
  return found;
}

std::string_view RuleInfo::argument(std::string_view key) const {
  for (const auto& argument : arguments)
    if (argument.key == key) return argument.value;
  return {};
}

const Capture* Match::capture(std::string_view name) const {
  for (const auto& one : captures)
    if (rule->captures[one.name] == name) return &one;
  return nullptr;
}

}  // namespace selon

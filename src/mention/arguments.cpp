#include "mention/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/stanza.h"
#include "mention/numbers.h"

namespace selon {
namespace {

std::optional<double> from_text(std::string_view text) {
  double value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "xv" → 15; nullopt for what is no Roman numeral. `text` is folded.
std::optional<int> from_roman(std::string_view text) {
  int total = 0, last = 1000;
  for (const char c : text) {
    const int value = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : c == 'l' ? 50 : 0;
    if (value == 0) return total > 0 ? std::optional(total) : std::nullopt;
    total += value > last ? value - 2 * last : value;
    last = value;
  }
  return total > 0 ? std::optional(total) : std::nullopt;
}

}  // namespace

const Capture* Arguments::capture(std::string_view key) const {
  const std::string_view name = match_.rule->argument(key);
  if (name.empty()) return nullptr;
  const Capture* found = match_.capture(name);
  return found != nullptr && found->first < found->end ? found : nullptr;
}

std::optional<double> Arguments::number(std::string_view key) const {
  const Capture* held = capture(key);
  if (held == nullptr) return from_text(match_.rule->argument(key));
  const std::uint32_t item = held->item;
  if (item != no_item) {
    const Item& one = draft_.lattice[item];
    if (one.kind == ItemKind::number) return draft_.numbers[one.index].value;
    if (one.kind == ItemKind::lexicon) {
      const std::string_view value = draft_.knowledge.lexicon.value(one.index);
      // "score 20 20": a vague amount that is round.
      const auto parts = split_list(value, ' ');
      if (parts.size() == 3 && parts[1] == parts[2]) return from_text(parts[1]);
      return from_text(value);
    }
  }
  const std::string_view form = draft_.syntax.form(draft_.syntax.tokens[held->first]);
  const auto digits = form.substr(0, form.find_first_not_of("0123456789"));
  if (!digits.empty()) return from_text(digits);
  if (const auto roman = from_roman(form)) return *roman;
  return std::nullopt;
}

std::optional<int> Arguments::integer(std::string_view key) const {
  const auto value = number(key);
  if (!value || *value != std::floor(*value) || std::abs(*value) > 1e6) return std::nullopt;
  return static_cast<int>(*value);
}

std::vector<int> Arguments::groups(std::string_view key) const {
  std::vector<int> all;
  const Capture* held = capture(key);
  if (held == nullptr) return all;
  for (TokenIndex token = held->first; token < held->end; ++token) {
    bool inside = false;
    for (const char c : draft_.syntax.form(draft_.syntax.tokens[token])) {
      const bool digit = c >= '0' && c <= '9';
      if (digit && !inside) all.push_back(0);
      if (digit && all.back() < 100000) all.back() = all.back() * 10 + (c - '0');
      inside = digit;
    }
  }
  return all;
}

std::string_view Arguments::text(std::string_view key) const {
  const std::string_view name = match_.rule->argument(key);
  const auto& captures = match_.rule->captures;
  if (std::find(captures.begin(), captures.end(), name) == captures.end()) return name;
  const Capture* held = capture(key);
  if (held == nullptr) return {};
  if (held->item != no_item && draft_.lattice[held->item].kind == ItemKind::lexicon)
    return draft_.knowledge.lexicon.value(draft_.lattice[held->item].index);
  return {};
}

}  // namespace selon

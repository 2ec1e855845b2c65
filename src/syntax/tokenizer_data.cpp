#include "syntax/tokenizer_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selon {
namespace {

// What a class's values mean; absent where the class knows no such value.
std::uint8_t value_of(std::string_view name, std::string_view value) {
  if (value.empty()) return 0;  // never_ends, marked
  if (name == "abbreviation" && value == "may-end") return static_cast<std::uint8_t>(AbbreviationUse::may_end);
  if (name == "abbreviation" && value == "before-number")
    return static_cast<std::uint8_t>(AbbreviationUse::before_number);
  if (name == "starter" && value == "unmarked") return static_cast<std::uint8_t>(StarterUse::unmarked);
  return FoldedSet::absent;
}

}  // namespace

void FoldedSet::add(std::string_view phrase, std::uint8_t value) {
  const auto folded = fold(phrase);
  // A capital or a typographic apostrophe may take more bytes than its folded form: room for all of them.
  longest_ = std::max(longest_, 3 * folded.size());
  values_.resize(std::max<std::size_t>(values_.size(), words_.add(folded) + 1));
  values_[words_.find(folded)] = value;
}

std::uint8_t FoldedSet::find(std::string_view piece) const {
  if (piece.size() > longest_) return absent;
  std::array<char, 64> folded;
  const char* end = piece.size() <= folded.size() ? write_folded(piece, folded.data()) : nullptr;
  const auto number = end != nullptr ? words_.find({folded.data(), end}) : words_.find(fold(piece));
  return number == StringTable::absent ? absent : values_[number];
}

Result<TokenizerData> TokenizerData::build(const std::vector<Stanza>& stanzas) {
  auto impl = std::make_shared<Impl>();
  const std::pair<std::string_view, FoldedSet*> classes[] = {
      {"elision", &impl->elisions}, {"clitic", &impl->clitics},         {"abbreviation", &impl->abbreviations},
      {"keep", &impl->keeps},       {"inflection", &impl->inflections}, {"starter", &impl->starters}};
  for (const auto& stanza : stanzas) {
    if (stanza.kind() != "class") continue;
    const auto* const found =
        std::find_if(std::begin(classes), std::end(classes), [&](const auto& one) { return one.first == stanza.id(); });
    if (found == std::end(classes)) continue;
    for (const auto& field : stanza.fields) {
      for (const auto& item : field.items) {
        const auto equals = item.text.rfind(" = ");
        const auto value =
            equals == std::string::npos ? std::string_view{} : trim(std::string_view(item.text).substr(equals + 3));
        const auto number = value_of(found->first, value);
        if (number == FoldedSet::absent)
          return fail(
              ErrorKind::bad_knowledge,
              fmt::format(
                  "class {} knows no value \"{}\"; abbreviation has may-end and before-number, starter unmarked",
                  found->first, value),
              stanza.at(item.line));
        for (const auto phrase : split_list(std::string_view(item.text).substr(0, equals), ',')) {
          found->second->add(phrase, number);
          if (found->second != &impl->keeps) continue;
          const auto plain = bare(phrase);
          if (const auto sign = plain.find('\''); sign != std::string::npos)
            impl->kept_beginnings.add(plain.substr(0, sign + 2), 0);
        }
      }
    }
  }
  TokenizerData data;
  data.impl_ = std::move(impl);
  return data;
}

}  // namespace selon

#include "syntax/name_finder.h"

namespace selon {
namespace {

bool has_capital(std::uint8_t letters) {
  return letters != static_cast<std::uint8_t>(Letters::lower) && letters != static_cast<std::uint8_t>(Letters::none);
}

}  // namespace

void count_uses(const Syntax& syntax, FormUses& uses) {
  uses.clear(syntax.tokens.size());
  for (const Sentence& sentence : syntax.sentences)
    for (TokenIndex i = sentence.first; i < sentence.end; ++i) {
      const Token& token = syntax.tokens[i];
      if (token.letters != Letters::none) uses.add(use_key(syntax.form(token)), token.letters, i == sentence.first);
    }
}

void note_favours(const NameHistory& history, std::span<const std::uint64_t> keys,
                  std::span<const std::uint8_t> letters, std::vector<NameHistory::Favour>& favours) {
  favours.assign(keys.size(), NameHistory::Favour());
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (has_capital(letters[i])) favours[i] = history.favour(keys[i]);
}

void remember(std::span<const std::uint8_t> labels, std::span<const std::uint64_t> keys,
              std::span<const std::uint8_t> letters, NameHistory& history) {
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (has_capital(letters[i])) history.add(keys[i], labels[i] == 0 ? 0 : 1 + (labels[i] - 1) / 4);
}

void append_entities(std::span<const std::uint8_t> labels, TokenIndex first, std::vector<Entity>& entities) {
  TokenIndex start = 0;
  for (TokenIndex i = 0; i < labels.size(); ++i) {
    if (labels[i] == 0) continue;
    const auto part = static_cast<NamePart>((labels[i] - 1) % 4);
    if (part == NamePart::first || part == NamePart::only) start = i;
    if (part == NamePart::last || part == NamePart::only)
      entities.push_back({static_cast<EntityKind>((labels[i] - 1) / 4), first + start, first + i + 1});
  }
}

}  // namespace selon

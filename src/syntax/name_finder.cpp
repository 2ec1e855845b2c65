#include "syntax/name_finder.h"

namespace selon {

void count_uses(const Syntax& syntax, FormUses& uses) {
  uses.clear(syntax.tokens.size());
  for (const Sentence& sentence : syntax.sentences)
    for (TokenIndex i = sentence.first; i < sentence.end; ++i) {
      const Token& token = syntax.tokens[i];
      if (token.letters != Letters::none) uses.add(use_key(syntax.form(token)), token.letters, i == sentence.first);
    }
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

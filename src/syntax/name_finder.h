// From labels to entities of a Syntax.
#pragma once

#include "pack/syntax.h"
#include "syntax/hashing.h"
#include "syntax/names.h"

namespace selon {

inline std::uint64_t use_key(std::string_view folded) { return hash_bytes(folded); }

// Notes how every form of the text is written.
void count_uses(const Syntax& syntax, FormUses& uses);

// The history's favours for the tokens of a sentence, by their keys; words in small letters have none.
void note_favours(const NameHistory& history, std::span<const std::uint64_t> keys,
                  std::span<const std::uint8_t> letters, std::vector<NameHistory::Favour>& favours);
// Adds what the tokens were named.
void remember(std::span<const std::uint8_t> labels, std::span<const std::uint64_t> keys,
              std::span<const std::uint8_t> letters, NameHistory& history);

// Appends the entities that labels of tokens first, first + 1... tell.
void append_entities(std::span<const std::uint8_t> labels, TokenIndex first, std::vector<Entity>& entities);

}  // namespace selon

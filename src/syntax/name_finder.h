// From labels to entities of a Syntax.
#pragma once

#include "pack/syntax.h"
#include "syntax/hashing.h"
#include "syntax/names.h"

namespace selon {

inline std::uint64_t use_key(std::string_view folded) { return hash_bytes(folded); }

// Notes how every form of the text is written.
void count_uses(const Syntax& syntax, FormUses& uses);

// Appends the entities that labels of tokens first, first + 1... tell.
void append_entities(std::span<const std::uint8_t> labels, TokenIndex first, std::vector<Entity>& entities);

}  // namespace selon

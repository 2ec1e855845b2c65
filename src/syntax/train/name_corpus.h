// Texts with names marked: JSON Lines of {"text", "entities": [{"type", "start", "end"}]}, offsets in code points.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pack/syntax.h"
#include "selon/result.h"
#include "selon/text.h"

namespace selon::train {

struct NamedSpan {
  EntityKind kind;
  Span span;  // bytes
  auto operator<=>(const NamedSpan&) const = default;
};

struct NamedText {
  Text text;
  std::vector<NamedSpan> names;  // outermost persons, places and organisations, in order, not nested
};

// Errors: bad_input with the line. Other types of entity are left out; of nested names the outermost stays.
Result<std::vector<NamedText>> read_named_texts(std::string_view bytes, const std::string& place);

}  // namespace selon::train

// Where paragraphs begin and end.
//
// In: a text. Out: spans without white space around them, in order. A line is a paragraph, as news texts have it; but
// lines that some mail program or editor wrapped at a fixed width are put together again, or every sentence would be
// cut in two. Wrapped lines prove themselves: each is so full that the first word of the next would not have fitted.
#pragma once

#include <string_view>
#include <vector>

#include "selon/span.h"

namespace selon {

std::vector<Span> find_paragraphs(std::string_view text);

}  // namespace selon

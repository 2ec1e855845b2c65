#include "mention/dateline.h"

#include <algorithm>

namespace selon {
namespace {

constexpr std::size_t head_paragraphs = 3;  // title, place and date, first sentence
constexpr TokenIndex most_words = 8;        // of a line that holds place, date and agency alone

bool is_dash(std::string_view form) { return form == "-" || form == "--"; }

}  // namespace

bool is_dateline(const Draft& draft, TokenIndex first, TokenIndex end) {
  const auto& paragraphs = draft.text().paragraphs();
  const Span span = draft.span(first, end);
  const auto& tokens = draft.syntax.tokens;
  for (std::size_t i = 0; i < std::min(paragraphs.size(), head_paragraphs); ++i) {
    const Span paragraph = paragraphs[i];
    if (!paragraph.contains(span)) continue;
    TokenIndex line_first = first, line_end = end;
    while (line_first > 0 && tokens[line_first - 1].span.start >= paragraph.start) --line_first;
    while (line_end < tokens.size() && tokens[line_end].span.end <= paragraph.end) ++line_end;
    if (line_end - line_first <= most_words + (end - first)) return true;
    if (first - line_first > most_words) return false;
    // Before the dash stand at most a full stop, a bracket, the agency's name.
    for (TokenIndex at = end; at < std::min(line_end, end + 5); ++at)
      if (is_dash(draft.syntax.form(tokens[at]))) return true;
    return false;
  }
  return false;
}

}  // namespace selon

#include "mention/dateline.h"

#include <algorithm>

namespace selon {
namespace {

constexpr std::size_t head_paragraphs = 3;  // title, place and date, first sentence
constexpr TokenIndex most_words = 8;        // of a line that holds place, date and agency alone
constexpr TokenIndex most_before_dash = 5;  // a full stop, a bracket, the agency's name

bool is_dash(std::string_view form) { return form == "-" || form == "--"; }

}  // namespace

bool is_dateline(const Draft& draft, TokenIndex first, TokenIndex end) {
  const auto& paragraphs = draft.text().paragraphs();
  const Span span = draft.span(first, end);
  const auto& tokens = draft.syntax.tokens;
  for (std::size_t i = 0; i < std::min(paragraphs.size(), head_paragraphs); ++i) {
    const Span paragraph = paragraphs[i];
    if (!paragraph.contains(span)) continue;
    // Only as far as matters: a report of one endless line may hold a date in every tenth word.
    TokenIndex before = 0, behind = 0;
    while (before <= most_words && before < first && tokens[first - before - 1].span.start >= paragraph.start) ++before;
    while (behind <= most_words && end + behind < tokens.size() && tokens[end + behind].span.end <= paragraph.end)
      ++behind;
    if (before + behind <= most_words) return true;
    if (before > most_words) return false;
    for (TokenIndex at = end; at < end + std::min(behind, most_before_dash); ++at)
      if (is_dash(draft.syntax.form(tokens[at]))) return true;
    return false;
  }
  return false;
}

}  // namespace selon

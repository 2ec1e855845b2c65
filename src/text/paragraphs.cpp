#include "text/paragraphs.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/utf8.h"

namespace selon {
namespace {

// Nobody wraps text wider or narrower; and fewer lines than three prove nothing.
constexpr std::size_t widest = 100, narrowest = 40, fewest_lines = 3;

Span trimmed(std::string_view text, std::size_t start, std::size_t end) {
  while (start < end) {
    const auto [c, length] = code_point(text, start);
    if (character(c).kind != Kind::space) break;
    start += length;
  }
  while (start < end && character(code_point_before(text, end)).kind == Kind::space) {
    do --end;
    while (!begins_code_point(text[end]));
  }
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

// Walks from one sign to the next; asks the text only when it has been passed.
class SignFinder {
 public:
  SignFinder(std::string_view text, std::string_view sign) : text_(text), sign_(sign), next_(text.find(sign)) {}
  std::size_t size() const { return sign_.size(); }
  std::size_t from(std::size_t at) {
    if (next_ < at) next_ = text_.find(sign_, at);
    return std::min(next_, text_.size());
  }

 private:
  std::string_view text_, sign_;
  std::size_t next_;
};

std::size_t columns(std::string_view line) {
  return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), begins_code_point));
}

// Whether the lines are one paragraph, wrapped as late as each line allowed.
bool are_wrapped(std::string_view text, const std::vector<Span>& lines) {
  if (lines.size() < fewest_lines) return false;
  const auto of = [&](Span line) { return text.substr(line.start, line.size()); };
  std::size_t width = 0;
  for (const auto line : lines) {
    if (line.size() > 4 * widest) return false;
    width = std::max(width, columns(of(line)));
  }
  if (width > widest || width < narrowest) return false;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const auto next = of(lines[i + 1]);
    if (columns(of(lines[i])) + 1 + columns(next.substr(0, next.find(' '))) <= width) return false;
  }
  return true;
}

}  // namespace

std::vector<Span> find_paragraphs(std::string_view text) {
  std::vector<Span> paragraphs, block;  // block: lines without an empty one between them
  const auto close_block = [&] {
    if (are_wrapped(text, block))
      paragraphs.push_back({block.front().start, block.back().end});
    else
      paragraphs.insert(paragraphs.end(), block.begin(), block.end());
    block.clear();
  };
  std::array<SignFinder, 5> ends{SignFinder(text, "\r\n"), SignFinder(text, "\n"), SignFinder(text, "\r"),
                                 SignFinder(text, "\u2028"), SignFinder(text, "\u2029")};
  for (std::size_t start = 0; start < text.size();) {
    std::size_t end = text.size(), next = text.size();
    for (auto& sign : ends) {
      if (const auto at = sign.from(start); at < end) {
        end = at;
        next = at + sign.size();
      }
    }
    if (const auto line = trimmed(text, start, end); line.empty())
      close_block();
    else
      block.push_back(line);
    start = next;
  }
  close_block();
  return paragraphs;
}

}  // namespace selon

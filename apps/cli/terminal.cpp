#include "terminal.h"

#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace selon::cli {
namespace {

constexpr std::size_t narrowest = 40, widest = 100, usual = 80;

// The code point at `at`, which moves on. Texts are UTF-8; what is not counts as U+FFFD, so that nothing here can fail.
UChar32 next_code_point(std::string_view text, std::size_t& at) {
  UChar32 c;
  auto i = static_cast<std::int32_t>(at);
  U8_NEXT_OR_FFFD(text.data(), i, static_cast<std::int32_t>(text.size()), c);
  at = static_cast<std::size_t>(i);
  return c;
}

std::size_t columns_of(UChar32 c) {
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool turns_direction(UChar32 c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

}  // namespace

Look look_of(int descriptor) {
  Look look;
  look.terminal = ::isatty(descriptor) == 1;
  if (!look.terminal) return look;
  const char* refused = std::getenv("NO_COLOR");
  const char* kind = std::getenv("TERM");
  look.colour = (refused == nullptr || *refused == '\0') && kind != nullptr && std::string_view(kind) != "dumb";
  struct winsize size {};
  const bool known = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  look.width = std::clamp<std::size_t>(known ? size.ws_col : usual, narrowest, widest);
  return look;
}

std::string paint(const Look& look, Paint kind, std::string_view text) {
  if (!look.colour || kind == Paint::plain || text.empty()) return std::string(text);
  // The sixteen colours of the user's own theme; nothing that would be unreadable on a light or on a dark ground.
  const char* code = kind == Paint::strong ? "1" : kind == Paint::faint ? "2" : kind == Paint::accent ? "36" : "33";
  return std::string("\x1b[").append(code).append("m").append(text).append("\x1b[0m");
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) columns += columns_of(next_code_point(text, at));
  return columns;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const UChar32 c = next_code_point(text, at);
    // A no-break space holds "3 250" together when lines are cut; other white space is one space.
    const bool keeps = c == 0xA0 || c == 0x202F || c == 0x2007;
    if (!keeps && (u_isUWhiteSpace(c) || u_isWhitespace(c))) {
      if (out.empty() || out.back() != ' ') out.push_back(' ');
    } else if (u_charType(c) == U_CONTROL_CHAR || turns_direction(c)) {
      out.append("\uFFFD");
    } else if (c == 0xFFFD) {
      out.append("\uFFFD");
    } else {
      out.append(text.substr(start, at - start));
    }
  }
  return out;
}

std::string pad(std::string text, std::size_t columns) {
  const std::size_t width = display_width(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

std::vector<Piece> wrap(std::string_view text, std::size_t columns) {
  std::vector<Piece> pieces;
  std::size_t start = 0;
  while (start < text.size() && text[start] == ' ') ++start;
  while (start < text.size()) {
    std::size_t width = 0, at = start, fits = start, last_space = std::string_view::npos;
    while (at < text.size()) {
      const std::size_t before = at;
      const UChar32 c = next_code_point(text, at);
      if (c == ' ') last_space = before;
      width += columns_of(c);
      if (width > columns && !(c == ' ')) {
        at = before;
        break;
      }
      fits = at;
    }
    if (at >= text.size()) {
      pieces.push_back({start, text.size()});
      break;
    }
    // At the last space, else in the middle of a word that is too long for any line (at least one character each time).
    std::size_t end = last_space != std::string_view::npos && last_space > start ? last_space : fits;
    if (end == start) next_code_point(text, end);
    pieces.push_back({start, end});
    start = end;
    while (start < text.size() && text[start] == ' ') ++start;
  }
  for (Piece& piece : pieces)
    while (piece.end > piece.start && text[piece.end - 1] == ' ') --piece.end;
  return pieces;
}

}  // namespace selon::cli

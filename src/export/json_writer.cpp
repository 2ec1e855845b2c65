#include "export/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include "base/eight_bytes.h"

namespace selon {
namespace {

// What JSON does not let stand in a string: quotation mark, backslash, control characters (RFC 8259, section 7).
bool is_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

bool any_escaped(std::uint64_t eight) {
  return any_below(eight, 0x20) || any_equal(eight, '"') || any_equal(eight, '\\');
}

// The first byte from `at` on that is to be escaped, or the end.
std::size_t next_escaped(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && !any_escaped(eight_bytes(text.data() + at))) at += 8;
  while (at < text.size() && !is_escaped(text[at])) ++at;
  return at;
}

void append_escape(std::string& out, unsigned char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u00";
  out += digits[c >> 4];
  out += digits[c & 15];
}

}  // namespace

template <typename Number>
void JsonWriter::append_number(Number value) {
  std::array<char, 32> written;
  char* at = written.data();
  if (follows_value()) *at++ = ',';
  at = std::to_chars(at, written.data() + written.size(), value).ptr;
  out_.append(written.data(), at);
}

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

void JsonWriter::integer(std::int64_t value) { append_number(value); }

void JsonWriter::number(double value) {
  assert(std::isfinite(value));               // a reading computes no infinities
  constexpr double exact = 9007199254740992;  // 2^53: below it, doubles hold every whole number
  if (std::abs(value) < exact && value == std::trunc(value)) return integer(static_cast<std::int64_t>(value));
  append_number(value);
}

void JsonWriter::string(std::string_view utf8) {
  separate();
  out_ += '"';
  rest_of_string(utf8);
}

void JsonWriter::rest_of_string(std::string_view utf8) {
  std::size_t copied = 0;
  for (std::size_t at = next_escaped(utf8, 0); at < utf8.size(); at = next_escaped(utf8, copied)) {
    out_.append(utf8, copied, at - copied);
    append_escape(out_, static_cast<unsigned char>(utf8[at]));
    copied = at + 1;
  }
  out_.append(utf8, copied);
  out_ += '"';
}

}  // namespace selon

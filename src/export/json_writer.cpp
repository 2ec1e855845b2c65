#include "export/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace selon {
namespace {

// What JSON does not let stand in a string: quotation mark, backslash, control characters (RFC 8259, section 7).
constexpr std::array<bool, 256> escaped = [] {
  std::array<bool, 256> table{};
  for (int c = 0; c < 0x20; ++c) table[c] = true;
  table['"'] = table['\\'] = true;
  return table;
}();

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

template <typename Number>
void append_number(std::string& out, Number value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  append_number(out_, value);
}

void JsonWriter::number(double value) {
  assert(std::isfinite(value));               // a reading computes no infinities
  constexpr double exact = 9007199254740992;  // 2^53: below it, doubles hold every whole number
  if (std::abs(value) < exact && value == std::trunc(value)) return integer(static_cast<std::int64_t>(value));
  separate();
  append_number(out_, value);
}

void JsonWriter::string(std::string_view utf8) {
  separate();
  out_ += '"';
  std::size_t copied = 0;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    if (!escaped[static_cast<unsigned char>(utf8[i])]) continue;
    out_.append(utf8, copied, i - copied);
    append_escape(out_, static_cast<unsigned char>(utf8[i]));
    copied = i + 1;
  }
  out_.append(utf8, copied);
  out_ += '"';
}

}  // namespace selon

#include "export/json_text.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <string_view>

namespace selon {
namespace {

// Degrees and probabilities have at most five decimals, and those are written without a search for the shortest digits:
// doubles tell any two rows of fifteen digits apart, so that no other row of so few means the same one. The end of what
// was written, or null where the number is not of that kind.
char* write_decimals(double value, char* to) {
  constexpr std::int64_t unit = 100000;
  const double size = std::abs(value);
  if (!(size >= 0.001 && size < 1e9)) return nullptr;  // some of those are shorter with an exponent
  const auto scaled = static_cast<std::int64_t>(size * unit + 0.5);
  if (static_cast<double>(scaled) / unit != size) return nullptr;
  if (value < 0) *to++ = '-';
  to = write_json_number(scaled / unit, to);
  auto rest = static_cast<std::uint32_t>(scaled % unit);
  if (rest != 0) *to++ = '.';
  for (std::uint32_t place = unit / 10; rest != 0; place /= 10) {
    *to++ = static_cast<char>('0' + rest / place);
    rest %= place;
  }
  return to;
}

}  // namespace

char* write_json_escape(char c, char* to) {
  const auto write = [&](std::string_view escape) { return std::copy(escape.begin(), escape.end(), to); };
  switch (c) {
    case '"':
      return write("\\\"");
    case '\\':
      return write("\\\\");
    case '\n':
      return write("\\n");
    case '\r':
      return write("\\r");
    case '\t':
      return write("\\t");
    default:
      break;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  to = write("\\u00");
  *to++ = digits[static_cast<unsigned char>(c) >> 4];
  *to++ = digits[static_cast<unsigned char>(c) & 15];
  return to;
}

char* write_json_number(std::int64_t value, char* to) { return std::to_chars(to, to + json_number_room, value).ptr; }

char* write_json_number(double value, char* to) {
  assert(std::isfinite(value));               // a reading computes no infinities
  constexpr double exact = 9007199254740992;  // 2^53: below it, doubles hold every whole number
  if (std::abs(value) < exact && static_cast<double>(static_cast<std::int64_t>(value)) == value)
    return write_json_number(static_cast<std::int64_t>(value), to);
  if (char* const end = write_decimals(value, to)) return end;
  return std::to_chars(to, to + json_number_room, value).ptr;
}

}  // namespace selon

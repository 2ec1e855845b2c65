// How JSON writes characters and numbers, for all that write it here.
//
// In: a character or a number, and room for it. Out: the end of what was written there.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/eight_bytes.h"

namespace selon {

// What JSON does not let stand in a string: quotation mark, backslash, control characters (RFC 8259, section 7).
constexpr bool is_json_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }
constexpr bool any_json_escaped(std::uint64_t eight) {
  return any_below(eight, 0x20) || any_equal(eight, '"') || any_equal(eight, '\\');
}

inline constexpr std::size_t json_escape_room = 6;
char* write_json_escape(char c, char* to);

// The shortest digits that read back as the same value, whole ones without ".0". The value is finite.
inline constexpr std::size_t json_number_room = 32;
char* write_json_number(double value, char* to);
char* write_json_number(std::int64_t value, char* to);

}  // namespace selon

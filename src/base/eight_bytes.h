// Bytes looked at eight at a time.
#pragma once

#include <cstdint>
#include <cstring>

namespace selon {

inline std::uint64_t eight_bytes(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, 8);
  return bytes;
}

// Whether one of them is less than `bound`, which is at most 0x80: its difference borrows and sets the highest bit,
// which no byte of ASCII has. A byte that another borrows from may seem less than it is, but then that other one is.
constexpr bool any_below(std::uint64_t bytes, unsigned bound) {
  constexpr std::uint64_t each = 0x0101010101010101u;
  return ((bytes - bound * each) & ~bytes & 0x80 * each) != 0;
}
constexpr bool any_equal(std::uint64_t bytes, char sign) {
  constexpr std::uint64_t each = 0x0101010101010101u;
  return any_below(bytes ^ static_cast<unsigned char>(sign) * each, 1);
}

}  // namespace selon

// Bytes looked at eight at a time.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace selon {

static_assert(std::endian::native == std::endian::little, "the first of eight bytes is the lowest");

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

// The highest bit of each that is no ASCII letter. Small letters are a row of 26: the two sums reach the highest bit
// from its first one on, and beyond its last.
constexpr std::uint64_t no_letters(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101u;
  const std::uint64_t small = (bytes | 0x20 * each) & 0x7F * each;
  return (~(small + (0x80 - 'a') * each) | (small + (0x7F - 'z') * each) | bytes) & 0x80 * each;
}

}  // namespace selon

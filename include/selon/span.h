// A piece of a text: where it starts and where it ends.
//
// Every value that selon reads out of a report carries the Span of the words it was read from. Offsets are bytes
// into Text::utf8(), half-open, always at code-point borders; Text turns them into code points or UTF-16 units at
// the edges of the program (records, pages). Bytes inside, because every step slices the same UTF-8 buffer.
#pragma once

#include <compare>
#include <cstdint>

namespace selon {

struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;
  std::uint32_t size() const { return end - start; }
  bool empty() const { return start == end; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
};

}  // namespace selon

#include "selon/text.h"

#include <algorithm>
#include <cassert>

#include "base/eight_bytes.h"
#include "base/utf8.h"
#include "text/paragraphs.h"

namespace selon {
namespace {

// One sample for so many bytes: 8 bytes of table for 32 of text, and a look-up counts at most 31 bytes.
constexpr std::uint32_t sample_step = 32;

// Eight bytes at a time: `part` brings the bits that tell a byte's part to the lowest place of each byte, and a product
// sums them up in the highest byte. Bytes of 0 have no part.
constexpr std::uint64_t lowest = 0x0101010101010101u;
template <typename Part>
std::uint32_t count(std::string_view text, std::uint32_t at, std::uint32_t end, Part part) {
  const auto sum = [&](std::uint64_t bytes) {
    return static_cast<std::uint32_t>((part(bytes) & lowest) * lowest >> 56);
  };
  std::uint32_t found = 0;
  for (; at + 8 <= end; at += 8) found += sum(eight_bytes(text.data() + at));
  if (at == end) return found;
  const std::uint32_t bits = 8 * (end - at);
  if (at + 8 <= text.size()) return found + sum(eight_bytes(text.data() + at) & ((std::uint64_t{1} << bits) - 1));
  for (; at < end; ++at) found += sum(static_cast<unsigned char>(text[at]));
  return found;
}

// Code points that start in [start, end): all bytes but 10xxxxxx.
std::uint32_t starts_in(std::string_view text, std::uint32_t start, std::uint32_t end) {
  return end - start - count(text, start, end, [](std::uint64_t x) { return (x >> 7) & (~x >> 6); });
}

// Those of them that take two UTF-16 units: 1111xxxx.
std::uint32_t astral_in(std::string_view text, std::uint32_t start, std::uint32_t end) {
  return count(text, start, end, [](std::uint64_t x) { return (x >> 7) & (x >> 6) & (x >> 5) & (x >> 4); });
}

}  // namespace

std::uint32_t Text::code_point_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step;
  return samples_[sample].code_points + starts_in(utf8_, sample * sample_step, byte);
}

std::uint32_t Text::utf16_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step, start = sample * sample_step;
  return samples_[sample].utf16 + starts_in(utf8_, start, byte) + astral_in(utf8_, start, byte);
}

std::uint32_t Text::byte_of_code_point(std::uint32_t code_point) const {
  if (ascii_) return std::min(code_point, size());
  // The last sample with no more code points before it; then step.
  const auto after = std::upper_bound(samples_.begin(), samples_.end(), code_point,
                                      [](std::uint32_t wanted, const Sample& one) { return wanted < one.code_points; });
  const auto sample = static_cast<std::uint32_t>(after - samples_.begin()) - 1;
  std::uint32_t at = sample * sample_step, count = samples_[sample].code_points;
  // `at` may stand inside a code point that began before it and was counted there.
  while (at < size() && !begins_code_point(utf8_[at])) ++at;
  for (; at < size() && count < code_point; ++count) {
    ++at;
    while (at < size() && !begins_code_point(utf8_[at])) ++at;
  }
  return at;
}

void Text::index() {
  const std::string_view text = utf8_;
  ascii_ = is_ascii(text);
  if (!ascii_) {
    samples_.reserve(text.size() / sample_step + 1);
    Sample sample{0, 0};
    for (std::uint32_t start = 0; start <= size(); start += sample_step) {
      samples_.push_back(sample);  // at a fixed byte, which need not be a border: it counts the starts before it
      const auto end = std::min(start + sample_step, size());
      const auto starts = starts_in(text, start, end);
      sample.code_points += starts;
      sample.utf16 += starts + astral_in(text, start, end);
    }
  }
  paragraphs_ = find_paragraphs(text);
}

}  // namespace selon

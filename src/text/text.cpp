#include "selon/text.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "base/utf8.h"
#include "text/paragraphs.h"

namespace selon {
namespace {

// One sample for so many bytes: 8 bytes of table for 32 of text, and a look-up counts at most 31 bytes.
constexpr std::uint32_t sample_step = 32;

bool is_start(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Eight bytes at a time: the bits that tell a byte's part are brought to the lowest place of each byte, and a product
// sums them up in the highest byte.
constexpr std::uint64_t lowest = 0x0101010101010101u;
std::uint32_t sum(std::uint64_t lowest_bits) { return static_cast<std::uint32_t>(lowest_bits * lowest >> 56); }

// Code points that start in the piece.
std::uint32_t starts_in(std::string_view piece) {
  auto starts = static_cast<std::uint32_t>(piece.size());
  std::size_t at = 0;
  for (; at + 8 <= piece.size(); at += 8) {
    std::uint64_t x;
    std::memcpy(&x, piece.data() + at, 8);
    starts -= sum((x >> 7) & (~x >> 6) & lowest);  // 10xxxxxx
  }
  for (; at < piece.size(); ++at) starts -= is_start(piece[at]) ? 0 : 1;
  return starts;
}

// Those of them that take two UTF-16 units.
std::uint32_t astral_in(std::string_view piece) {
  std::uint32_t astral = 0;
  std::size_t at = 0;
  for (; at + 8 <= piece.size(); at += 8) {
    std::uint64_t x;
    std::memcpy(&x, piece.data() + at, 8);
    astral += sum((x >> 7) & (x >> 6) & (x >> 5) & (x >> 4) & lowest);  // 1111xxxx
  }
  for (; at < piece.size(); ++at) astral += static_cast<unsigned char>(piece[at]) >= 0xF0 ? 1 : 0;
  return astral;
}

}  // namespace

std::uint32_t Text::code_point_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step;
  return samples_[sample].code_points + starts_in(slice({sample * sample_step, byte}));
}

std::uint32_t Text::utf16_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step;
  const auto piece = slice({sample * sample_step, byte});
  return samples_[sample].utf16 + starts_in(piece) + astral_in(piece);
}

std::uint32_t Text::byte_of_code_point(std::uint32_t code_point) const {
  if (ascii_) return std::min(code_point, size());
  // The last sample with no more code points before it; then step.
  const auto after = std::upper_bound(samples_.begin(), samples_.end(), code_point,
                                      [](std::uint32_t wanted, const Sample& one) { return wanted < one.code_points; });
  const auto sample = static_cast<std::uint32_t>(after - samples_.begin()) - 1;
  std::uint32_t at = sample * sample_step, count = samples_[sample].code_points;
  // `at` may stand inside a code point that began before it and was counted there.
  while (at < size() && !is_start(utf8_[at])) ++at;
  for (; at < size() && count < code_point; ++count) {
    ++at;
    while (at < size() && !is_start(utf8_[at])) ++at;
  }
  return at;
}

void Text::index() {
  const std::string_view text = utf8_;
  ascii_ = is_ascii(text);
  if (!ascii_) {
    samples_.reserve(text.size() / sample_step + 1);
    Sample sample{0, 0};
    for (std::size_t start = 0; start <= text.size(); start += sample_step) {
      samples_.push_back(sample);  // at a fixed byte, which need not be a border: it counts the starts before it
      const auto piece = text.substr(start, sample_step);
      const auto starts = starts_in(piece);
      sample.code_points += starts;
      sample.utf16 += starts + astral_in(piece);
    }
  }
  paragraphs_ = find_paragraphs(text);
}

}  // namespace selon

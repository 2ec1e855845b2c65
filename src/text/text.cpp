#include "selon/text.h"

#include <algorithm>
#include <cassert>

#include "base/characters.h"
#include "base/utf8.h"

namespace selon {
namespace {

// One sample for so many bytes: 8 bytes of table for 512 of text, and a look-up counts at most 511 bytes.
constexpr std::uint32_t sample_step = 512;

bool is_start(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }
bool is_astral(char c) { return static_cast<unsigned char>(c) >= 0xF0; }

// The piece without the white space around it.
Span trimmed(std::string_view text, std::size_t start, std::size_t end) {
  while (start < end) {
    const auto [c, length] = code_point(text, start);
    if (character(c).kind != Kind::space) break;
    start += length;
  }
  while (start < end && character(code_point_before(text, end)).kind == Kind::space) {
    do --end;
    while (!is_start(text[end]));
  }
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

// Bytes of the line end at `at`, or 0. CRLF counts as two, with an empty line between: empty lines are left out anyway.
std::size_t line_end_at(std::string_view text, std::size_t at) {
  if (text[at] == '\n' || text[at] == '\r') return 1;
  const auto three = text.substr(at, 3);
  return three == "\u2028" || three == "\u2029" ? 3 : 0;
}

}  // namespace

std::uint32_t Text::code_point_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step;
  std::uint32_t count = samples_[sample].code_points;
  for (std::uint32_t at = sample * sample_step; at < byte; ++at) count += is_start(utf8_[at]) ? 1 : 0;
  return count;
}

std::uint32_t Text::utf16_at(std::uint32_t byte) const {
  assert(byte <= size());
  if (ascii_) return byte;
  const auto sample = byte / sample_step;
  std::uint32_t count = samples_[sample].utf16;
  for (std::uint32_t at = sample * sample_step; at < byte; ++at)
    count += (is_start(utf8_[at]) ? 1 : 0) + (is_astral(utf8_[at]) ? 1 : 0);
  return count;
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
  // Counted without stopping early, which compilers turn into wide instructions.
  unsigned char any = 0;
  for (const char c : text) any |= static_cast<unsigned char>(c);
  ascii_ = any < 0x80;
  if (!ascii_) {
    samples_.reserve(text.size() / sample_step + 1);
    Sample sample{0, 0};
    for (std::size_t start = 0; start <= text.size(); start += sample_step) {
      samples_.push_back(sample);  // at a fixed byte, which need not be a border: it counts the starts before it
      std::uint32_t starts = 0, astral = 0;
      for (const char c : text.substr(start, sample_step)) {
        starts += is_start(c) ? 1 : 0;
        astral += is_astral(c) ? 1 : 0;
      }
      sample.code_points += starts;
      sample.utf16 += starts + astral;
    }
  }
  std::size_t start = 0;
  const auto add = [&](std::size_t end) {
    if (const auto span = trimmed(text, start, end); !span.empty()) paragraphs_.push_back(span);
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c > '\r' && c != 0xE2) continue;
    const auto length = line_end_at(text, at);
    if (length == 0) continue;
    add(at);
    start = at + length;
    at += length - 1;
  }
  add(text.size());
}

}  // namespace selon

// UTF-8: checking, stepping, writing, and the folded form in which words are compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace selon {

// Byte offset of the first sequence that is not UTF-8 (surrogates and overlong forms are not), or npos.
std::size_t first_broken_utf8(std::string_view bytes);

bool is_ascii(std::string_view text);

// Whether the byte begins a code point, in valid UTF-8.
constexpr bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

// The code point that starts at `at` and the bytes it takes. `text` must be valid UTF-8, `at` a border before the end.
struct CodePoint {
  char32_t value;
  std::uint32_t length;
};
inline CodePoint code_point(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) return {((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  return {((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

// The code point that ends just before `at`, which is a border after the start.
char32_t code_point_before(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

// Lower case (root locale, full mapping), ’‘ʼ` as ', ‐‑–— as -, no soft hyphens or zero-width marks, composed accents
// (NFC). Same input, same output on any machine: it follows the Unicode version of the ICU it is built with.
std::string fold(std::string_view text);

// The same, appended; without allocation and without ICU where the text holds Latin letters alone.
void append_folded(std::string& out, std::string_view text);

// The same, written to `to`, which has room for as many bytes as the text has. The end of what was written; null, and
// anything at `to`, where the text holds more than Latin letters and the usual signs.
char* write_folded(std::string_view text, char* to);

// fold, and then without accents: "Él-Béïda" → "el-beida", "œ" → "oe", "ß" → "ss". Arabic loses its short vowels.
std::string bare(std::string_view text);

}  // namespace selon

#include "text/transcode.h"

#include <unicode/ucnv.h>

#include <array>
#include <cassert>
#include <utility>

#include "base/utf8.h"

namespace selon {
namespace {

constexpr std::string_view replacement = "\uFFFD";

void replace(Transcoded& out, std::size_t at) {
  out.utf8 += replacement;
  ++out.replaced;
  if (!out.first_broken) out.first_broken = at;
}

// Bytes of the broken sequence at `at`: the longest start of a well-formed one, as Unicode advises (chapter 3, U+FFFD
// substitution of maximal subparts); a surrogate written as three bytes is one.
std::size_t broken_length(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned lead = byte(at), second = byte(at + 1);
  if (lead == 0xED && second >= 0xA0 && tail(at + 1) && tail(at + 2)) return 3;
  if (lead < 0xE0 || lead > 0xF4 || !tail(at + 1)) return 1;
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return 1;
  if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return 1;
  return lead >= 0xF0 && tail(at + 2) ? 3 : 2;
}

Transcoded from_utf8_bytes(std::string bytes) {
  Transcoded out;
  auto bad = first_broken_utf8(bytes);
  if (bad == std::string_view::npos) {
    out.utf8 = std::move(bytes);
    return out;
  }
  const std::string_view in = bytes;
  for (std::size_t at = 0; at < in.size();) {
    bad = first_broken_utf8(in.substr(at));
    const auto good = in.substr(at, bad);
    out.utf8 += good;
    at += good.size();
    if (at == in.size()) break;
    replace(out, at);
    at += broken_length(in, at);
  }
  return out;
}

Transcoded from_utf16(std::string_view in, bool little) {
  Transcoded out;
  out.utf8.reserve(in.size() / 2 + in.size() / 8);
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto one = static_cast<unsigned char>(in[at]), two = static_cast<unsigned char>(in[at + 1]);
    return little ? one | two << 8 : two | one << 8;
  };
  std::size_t at = 0;
  for (; at + 2 <= in.size(); at += 2) {
    const char32_t c = unit(at);
    if (c < 0xD800 || c >= 0xE000) {
      append_utf8(out.utf8, c);
      continue;
    }
    const char32_t low = at + 4 <= in.size() ? unit(at + 2) : 0;
    if (c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      append_utf8(out.utf8, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
      at += 2;
    } else {
      replace(out, at);
    }
  }
  if (at < in.size()) replace(out, at);  // half a unit
  return out;
}

// ICU's table of a one-byte encoding, 0 where the byte means nothing.
std::array<char16_t, 256> byte_table(const char* name) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name, &code);
  assert(U_SUCCESS(code));
  std::array<char16_t, 256> table{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const char in = static_cast<char>(byte);
    std::array<UChar, 2> units{};
    code = U_ZERO_ERROR;
    const auto count = ucnv_toUChars(converter, units.data(), units.size(), &in, 1, &code);
    // ICU gives C1 control characters for bytes that Microsoft left free; no text means those.
    const bool free_byte = byte >= 0x80 && byte < 0xA0 && units[0] == byte;
    if (U_SUCCESS(code) && count == 1 && units[0] != 0xFFFD && !free_byte) table[byte] = units[0];
  }
  ucnv_close(converter);
  return table;
}

Transcoded from_bytes(std::string_view in, const std::array<char16_t, 256>& table) {
  Transcoded out;
  out.utf8.reserve(in.size() + in.size() / 8);
  for (std::size_t at = 0; at < in.size(); ++at) {
    const char16_t c = table[static_cast<unsigned char>(in[at])];
    if (c == 0)
      replace(out, at);
    else
      append_utf8(out.utf8, c);
  }
  return out;
}

}  // namespace

Transcoded transcode(std::string bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return from_utf8_bytes(std::move(bytes));
    case Encoding::utf16le:
      return from_utf16(bytes, true);
    case Encoding::utf16be:
      return from_utf16(bytes, false);
    default:
      return from_bytes(bytes, byte_table(encoding_name(encoding)));
  }
}

}  // namespace selon

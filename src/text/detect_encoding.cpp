#include "text/detect_encoding.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/characters.h"
#include "base/eight_bytes.h"
#include "base/utf8.h"

namespace selon {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u;
}

bool is_ascii_letter(unsigned byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

// Control characters that no text holds. Tabs, line and page ends do occur, and Ctrl-Z ends old DOS files.
bool is_binary_control(unsigned char byte) {
  return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1A && byte != 0x1B;
}

// One in a hundred, and three that may be accidents: far above texts (none), far below programs and pictures (a tenth).
std::optional<std::size_t> first_of_many_controls(std::string_view bytes) {
  std::size_t count = 0, at = 0;
  const auto look = [&] { count += is_binary_control(static_cast<unsigned char>(bytes[at])) ? 1 : 0; };
  while (at + 8 <= bytes.size()) {
    if (!any_below(eight_bytes(bytes.data() + at), 0x20))  // most rows of eight hold no control at all
      at += 8;
    else
      for (const std::size_t end = at + 8; at < end; ++at) look();
  }
  for (; at < bytes.size(); ++at) look();
  if (count <= 3 + bytes.size() / 100) return std::nullopt;
  const auto first =
      std::find_if(bytes.begin(), bytes.end(), [](char c) { return is_binary_control(static_cast<unsigned char>(c)); });
  return static_cast<std::size_t>(first - bytes.begin());
}

// UTF-16 without a mark shows in zero bytes that stand on one side of the pairs only: every Latin letter has one, and
// in other scripts the spaces and full stops. One unit in sixteen is fewer than the spaces of any script that uses
// them. The units must then be characters of a text, which those of a binary file are not.
std::optional<Encoding> utf16_without_mark(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < bytes.size(); ++at) zeros[at % 2] += bytes[at] == '\0' ? 1 : 0;
  if (zeros[0] != 0 && zeros[1] != 0) return std::nullopt;
  const std::size_t units = bytes.size() / 2;
  if ((zeros[0] + zeros[1]) * 16 < units) return std::nullopt;
  const bool little = zeros[1] != 0;
  std::size_t odd_units = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    const unsigned unit =
        little ? byte_at(bytes, at) | byte_at(bytes, at + 1) << 8 : byte_at(bytes, at + 1) | byte_at(bytes, at) << 8;
    if (unit >= 0xD800 && unit < 0xE000) continue;  // surrogates are judged when they are read
    const auto kind = character(unit).kind;
    if (kind == Kind::invisible || kind == Kind::symbol || kind == Kind::ideograph) ++odd_units;
  }
  if (odd_units * 4 > units) return std::nullopt;
  return little ? Encoding::utf16le : Encoding::utf16be;
}

// Whether broken UTF-8 is UTF-8 all the same. Accented letters of a one-byte encoding stand before ASCII letters and
// so are never well-formed; in UTF-8 that was damaged most sequences still are. Surrogates written as three bytes
// (CESU-8) and overlong forms count as UTF-8: as windows-1252 they would be rows of signs.
bool is_damaged_utf8(std::string_view bytes) {
  std::size_t whole = 0, broken = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto bad = first_broken_utf8(bytes.substr(at));
    const auto end = bad == std::string_view::npos ? bytes.size() : at + bad;
    for (; at < end; ++at) whole += byte_at(bytes, at) >= 0xC0 ? 1 : 0;
    if (at == bytes.size()) break;
    const unsigned lead = byte_at(bytes, at), second = byte_at(bytes, at + 1), third = byte_at(bytes, at + 2);
    const bool tails = (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
    if (tails && (lead == 0xED || lead == 0xE0)) {
      ++whole;
      at += 3;
    } else {
      ++broken;
      ++at;
    }
  }
  return whole >= broken;
}

// Arabic words are rows of bytes above 0xC0; French has its accents one by one between ASCII letters, and the same
// bytes for them in windows-1256 as in windows-1252. Half of the high bytes before another one, or two words of three
// and more, do not happen in Latin script.
bool is_arabic(std::string_view bytes) {
  std::size_t high = 0, pairs = 0, words = 0, run = 0;
  for (const char c : bytes) {
    const bool letter = static_cast<unsigned char>(c) >= 0xC0;
    if (letter) {
      ++high;
      if (run > 0) ++pairs;
      if (++run == 3) ++words;
    } else {
      run = 0;
    }
  }
  return pairs * 2 > high || words >= 2;
}

// The two differ in eight signs and in 0x80-0x9F, which ISO-8859-15 leaves to control characters and windows-1252 uses
// for typographic quotes and dashes. Where those are absent, the eight decide: "cœur" is c BD u r, "1/2" is a BD alone.
bool is_iso8859_15(std::string_view bytes) {
  int votes = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned byte = byte_at(bytes, at);
    if (byte < 0x80) continue;
    if (byte < 0xA0) return false;
    const bool in_word = (at > 0 && is_ascii_letter(byte_at(bytes, at - 1))) || is_ascii_letter(byte_at(bytes, at + 1));
    switch (byte) {
      case 0xA4:  // euro, or the currency sign that nobody writes
        ++votes;
        break;
      case 0xA6:
      case 0xA8:
      case 0xB8:
      case 0xBC:
      case 0xBD:
      case 0xBE:  // Š š ž Œ œ Ÿ, or ¦ ¨ ¸ ¼ ½ ¾
        votes += in_word ? 1 : -1;
        break;
      case 0xB4:  // Ž, or an accent in the place of an apostrophe: l´armée
        --votes;
        break;
      default:
        break;
    }
  }
  return votes > 0;
}

}  // namespace

Detected detect_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3};
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return {Encoding::utf32, 4};
  if (bytes.starts_with("\xFF\xFE")) return {Encoding::utf16le, 2};
  if (bytes.starts_with("\xFE\xFF")) return {Encoding::utf16be, 2};
  if (const auto zero = bytes.find('\0'); zero != std::string_view::npos) {
    if (const auto utf16 = utf16_without_mark(bytes)) return {*utf16};
    return {Encoding::binary, 0, zero};
  }
  if (const auto control = first_of_many_controls(bytes)) return {Encoding::binary, 0, *control};
  if (first_broken_utf8(bytes) == std::string_view::npos) return {.encoding = Encoding::utf8, .whole = true};
  if (is_damaged_utf8(bytes)) return {Encoding::utf8};
  if (is_arabic(bytes)) return {Encoding::windows1256};
  return {is_iso8859_15(bytes) ? Encoding::iso8859_15 : Encoding::windows1252};
}

const char* encoding_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "utf-8";
    case Encoding::utf16le:
      return "utf-16le";
    case Encoding::utf16be:
      return "utf-16be";
    case Encoding::utf32:
      return "utf-32";
    case Encoding::windows1252:
      return "windows-1252";
    case Encoding::iso8859_15:
      return "iso-8859-15";
    case Encoding::windows1256:
      return "windows-1256";
    case Encoding::binary:
      return "binary";
  }
  return "binary";
}

}  // namespace selon

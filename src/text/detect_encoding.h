// Which encoding a report's bytes are in.
//
// In: all bytes. Out: the encoding, and how many bytes of mark stand before the text. Decided by what the bytes
// themselves prove (marks, well-formed UTF-8, zero bytes) and, between the one-byte encodings, by habits of writing; no
// statistics of a language, so that the same file is always read the same way and the reason can be told.
#pragma once

#include <cstdint>
#include <string_view>

namespace selon {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, utf32, windows1252, iso8859_15, windows1256, binary };

struct Detected {
  Encoding encoding;
  std::uint32_t mark_size = 0;   // bytes of the byte order mark
  std::size_t first_binary = 0;  // for binary: the byte that gave it away
  bool whole = false;            // UTF-8 that was found to be whole; of that with a mark nothing is known
};

Detected detect_encoding(std::string_view bytes);

// IANA name.
const char* encoding_name(Encoding encoding);

}  // namespace selon

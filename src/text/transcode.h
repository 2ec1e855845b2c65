// Bytes of a known encoding as UTF-8.
//
// In: bytes and their encoding. Out: UTF-8 with U+FFFD for each broken sequence, how many there were, and where the
// first stood: whether that is an error is the caller's decision.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/detect_encoding.h"

namespace selon {

struct Transcoded {
  std::string utf8;
  std::uint32_t replaced = 0;
  std::optional<std::size_t> first_broken;  // byte offset in the input
};

// `encoding` is none of utf32 and binary. Whole UTF-8 is moved through, not copied.
Transcoded transcode(std::string bytes, Encoding encoding);

}  // namespace selon

// Any bytes: decoding gives an error or a valid text whose offsets and paragraphs hold together.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "selon/text.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto strict = selon::Text::decode(bytes, selon::Decoding::strict, "fuzz");
  const auto text = selon::Text::decode(bytes, selon::Decoding::lossy, "fuzz");
  if (strict) require(text && text->utf8() == strict->utf8() && strict->replaced() == 0);
  if (!text) return 0;
  require(selon::first_broken_utf8(text->utf8()) == std::string_view::npos);
  require(selon::Text::from_utf8(std::string(text->utf8())).has_value());
  std::uint32_t points = 0;
  for (std::uint32_t at = 0; at < text->size(); ++points) {
    require(text->code_point_at(at) == points);
    require(text->byte_of_code_point(points) == at);
    require(text->utf16_at(at) >= points);
    at += selon::code_point(text->utf8(), at).length;
  }
  std::uint32_t end = 0;
  for (const auto paragraph : text->paragraphs()) {
    require(end <= paragraph.start && paragraph.start < paragraph.end && paragraph.end <= text->size());
    end = paragraph.end;
  }
  return 0;
}

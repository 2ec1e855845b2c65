// The body of a report as valid UTF-8, and the ways between its bytes, code points and UTF-16 units.
//
// In: a Report's bytes in some encoding. Out: one immutable UTF-8 buffer that owns all characters; everything later
// holds Spans into it. The text is what came in, decoded, and nothing else: no trimming, no new line ends, no
// normal form (a byte order mark is the one thing left out). Line ends, odd spaces and decomposed accents stay.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "selon/report.h"
#include "selon/result.h"
#include "selon/span.h"

namespace selon {

enum class Decoding { strict, lossy };  // lossy: each broken sequence becomes U+FFFD, and a note says how many

class Text {
 public:
  // Detects UTF-8, UTF-16 (by mark or by its zero bytes), windows-1252, ISO-8859-15, windows-1256; transcodes to
  // UTF-8. Errors: bad_input with the byte offset (broken UTF-8 under `strict`, NUL bytes that are no UTF-16,
  // a binary file), too_large (over `max_bytes`). Empty input is a Text of no characters.
  static Result<Text> decode(std::string bytes, Decoding decoding, std::string_view origin = {});

  // For text that is known to be UTF-8 already (records, tests); same checks.
  static Result<Text> from_utf8(std::string utf8);

  static constexpr std::size_t max_bytes = std::size_t{1} << 31;  // offsets are 32-bit, with room to spare

  std::string_view utf8() const { return utf8_; }
  std::string_view slice(Span span) const { return std::string_view(utf8_).substr(span.start, span.size()); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(utf8_.size()); }
  const std::string& encoding() const { return encoding_; }  // IANA name of what came in
  std::uint32_t replaced() const { return replaced_; }       // broken sequences replaced under `lossy`

  // Code points (the record's offsets) and UTF-16 units (browsers) before a byte offset that is a code-point
  // border; and back. Constant time over a sampled table.
  std::uint32_t code_point_at(std::uint32_t byte) const;
  std::uint32_t utf16_at(std::uint32_t byte) const;
  std::uint32_t byte_of_code_point(std::uint32_t code_point) const;

  // Paragraphs: lines between line ends (LF, CRLF, CR, U+2028, U+2029), white space trimmed, empty ones left out; lines
  // that were wrapped at a fixed width are one paragraph (text/paragraphs.h). In order, disjoint.
  const std::vector<Span>& paragraphs() const { return paragraphs_; }

 private:
  std::string utf8_;
  std::string encoding_ = "utf-8";
  std::uint32_t replaced_ = 0;
  bool ascii_ = true;  // then all three offsets are one
  struct Sample {
    std::uint32_t code_points, utf16;
  };
  std::vector<Sample> samples_;  // at every sample_step bytes (rounded down to a border)
  std::vector<Span> paragraphs_;

  void index();
};

}  // namespace selon

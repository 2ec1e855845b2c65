#include <fmt/format.h>

#include "selon/text.h"
#include "text/detect_encoding.h"
#include "text/transcode.h"

namespace selon {
namespace {

std::string place_of(std::string_view origin, std::size_t byte) {
  return origin.empty() ? std::string() : fmt::format("{}@{}", origin, byte);
}

}  // namespace

Result<Text> Text::decode(std::string bytes, Decoding decoding, std::string_view origin) {
  const auto too_large = [&] {
    return fail(ErrorKind::too_large,
                fmt::format("is larger than {} bytes, the most that is read; split it", max_bytes),
                std::string(origin));
  };
  if (bytes.size() > max_bytes) return too_large();
  const auto detected = detect_encoding(bytes);
  if (detected.encoding == Encoding::binary)
    return fail(ErrorKind::bad_input,
                fmt::format("byte {} is a control character that no text holds: this looks like a binary file",
                            detected.first_binary),
                place_of(origin, detected.first_binary));
  if (detected.encoding == Encoding::utf32)
    return fail(ErrorKind::bad_input, "is UTF-32, which is not read; save it as UTF-8", place_of(origin, 0));
  bytes.erase(0, detected.mark_size);
  auto transcoded =
      detected.whole ? Transcoded{std::move(bytes), 0, std::nullopt} : transcode(std::move(bytes), detected.encoding);
  if (transcoded.first_broken && decoding == Decoding::strict) {
    const auto byte = *transcoded.first_broken + detected.mark_size;
    return fail(ErrorKind::bad_input,
                fmt::format("byte {} is broken {}; read it as lossy to replace what is broken", byte,
                            encoding_name(detected.encoding)),
                place_of(origin, byte));
  }
  // A NUL hides in UTF-16 as a unit of its own.
  if (const auto zero = transcoded.utf8.find('\0'); zero != std::string::npos)
    return fail(ErrorKind::bad_input, "holds a NUL character: this looks like a binary file", std::string(origin));
  if (transcoded.utf8.size() > max_bytes) return too_large();
  Text text;
  text.utf8_ = std::move(transcoded.utf8);
  text.encoding_ = encoding_name(detected.encoding);
  text.replaced_ = transcoded.replaced;
  text.index();
  return text;
}

Result<Text> Text::from_utf8(std::string utf8) {
  if (utf8.size() > max_bytes) return fail(ErrorKind::too_large, fmt::format("is larger than {} bytes", max_bytes));
  auto transcoded = transcode(std::move(utf8), Encoding::utf8);
  if (transcoded.first_broken)
    return fail(ErrorKind::bad_input, fmt::format("byte {} is not UTF-8", *transcoded.first_broken));
  if (const auto zero = transcoded.utf8.find('\0'); zero != std::string::npos)
    return fail(ErrorKind::bad_input, fmt::format("byte {} is NUL", zero));
  Text text;
  text.utf8_ = std::move(transcoded.utf8);
  text.index();
  return text;
}

}  // namespace selon

#include "export/record_json.h"

#include <utility>

namespace selon {

std::string RecordJson::take() {
  --end_;  // the comma
  bytes_.resize(static_cast<std::size_t>(end_ - bytes_.data()));
  return std::move(bytes_);
}

void RecordJson::grow(std::size_t more) {
  const auto size = static_cast<std::size_t>(end_ - bytes_.data());
  bytes_.resize(bytes_.size() + std::max(bytes_.size(), more));
  end_ = bytes_.data() + size;
  limit_ = bytes_.data() + bytes_.size();
}

// Copied eight bytes at a time; a row in which something is escaped, byte by byte.
void RecordJson::rest_of_string(std::string_view utf8) {
  const char* at = utf8.data();
  const char* const end = at + utf8.size();
  char* to = room(utf8.size() + 8);
  while (at < end) {
    const auto left = static_cast<std::size_t>(end - at);
    if (left >= 8 && !any_json_escaped(eight_bytes(at))) {
      std::memcpy(to, at, 8);
      at += 8;
      to += 8;
      continue;
    }
    // The last few: with the bytes before them, which have been written just so, they are eight again.
    if (left < 8 && utf8.size() >= 8 && !any_json_escaped(eight_bytes(end - 8))) {
      std::memcpy(to + left - 8, end - 8, 8);
      to += left;
      break;
    }
    for (const char* const row_end = at + std::min<std::size_t>(left, 8); at < row_end; ++at) {
      if (!is_json_escaped(*at)) {
        *to++ = *at;
        continue;
      }
      end_ = to;
      to = write_json_escape(*at, room(json_escape_room + static_cast<std::size_t>(end - at) + 8));
    }
  }
  to[0] = '"';
  to[1] = ',';
  end_ = to + 2;
}

}  // namespace selon

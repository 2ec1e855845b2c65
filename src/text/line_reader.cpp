#include "text/line_reader.h"

#include <unistd.h>

#include <utility>

namespace selon {
namespace {

constexpr std::size_t chunk = 256 * 1024;
constexpr std::size_t kept_capacity = std::size_t{4} << 20;

}  // namespace

LineReader::LineReader(int descriptor, std::size_t longest, std::string begun, int stop)
    : descriptor_(descriptor), stop_(stop), longest_(longest), buffer_(std::move(begun)) {}

LineReader::~LineReader() { ::close(descriptor_); }

// Adds a chunk to the buffer; `line` when that went well.
LineStatus LineReader::fill() {
  if (start_ > 0) {
    buffer_.erase(0, start_);
    start_ = 0;
    if (buffer_.capacity() > kept_capacity && buffer_.size() < chunk) buffer_.shrink_to_fit();
  }
  const std::size_t filled = buffer_.size();
  buffer_.reserve(filled + chunk + padding);
  buffer_.resize(filled + chunk);
  const ssize_t got = read_or_stop(descriptor_, stop_, buffer_.data() + filled, chunk);
  buffer_.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
  at_end_ = got == 0;
  if (got == read_stopped) return LineStatus::stopped;
  return got >= 0 ? LineStatus::line : LineStatus::failed;
}

LineStatus LineReader::next(std::string_view& line) {
  std::size_t searched = start_;
  bool too_long = false;
  for (;;) {
    std::size_t end = buffer_.find('\n', searched);
    const bool found = end != std::string::npos;
    if (!found) end = buffer_.size();
    too_long = too_long || end - start_ > longest_;
    if (found || (at_end_ && (end > start_ || too_long))) {
      ++number_;
      bytes_done_ += end - start_ + (found ? 1 : 0);
      if (!too_long) line = std::string_view(buffer_).substr(start_, end - start_);
      start_ = end + (found ? 1 : 0);
      return too_long ? LineStatus::too_long : LineStatus::line;
    }
    if (at_end_) return LineStatus::end;
    if (too_long) {  // forget what is there; the search for the line's end goes on
      bytes_done_ += end - start_;
      start_ = end;
    }
    const std::size_t unread = end - start_;
    if (const LineStatus filled = fill(); filled != LineStatus::line) return filled;
    searched = start_ + unread;
  }
}

}  // namespace selon

// The lines of a file too large to hold.
//
// In: an open file. Out: its lines in order, without their line ends, each of them whole however long it is. Only the
// line in hand is in memory, and only once: it is shown where it was read to. One beyond the limit is passed over and
// told.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/file.h"

namespace selon {

enum class LineStatus { line, end, too_long, failed, stopped };

class LineReader {
 public:
  // What may be read behind the bytes of a line, whatever stands there.
  static constexpr std::size_t padding = 64;

  // Takes over the descriptor, which may be any open file or pipe. `begun`: bytes that were read from it already.
  // `stop`: see read_or_stop.
  LineReader(int descriptor, std::size_t longest, std::string begun = {}, int stop = no_stop);
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  ~LineReader();

  // The line is good until the next call. `failed` leaves what the system said in errno; a line that is cut by
  // `stopped` is not given.
  LineStatus next(std::string_view& line);

  std::uint64_t number() const { return number_; }  // of the line that next() gave last, from 1
  std::uint64_t bytes_done() const { return bytes_done_; }

 private:
  int descriptor_, stop_;
  std::size_t longest_;
  std::string buffer_;
  std::size_t start_ = 0;  // of what was not given out yet
  std::uint64_t number_ = 0, bytes_done_ = 0;
  bool at_end_ = false;

  LineStatus fill();
};

}  // namespace selon

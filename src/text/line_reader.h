// The lines of a file too large to hold.
//
// In: an open file. Out: its lines in order, without their line ends, each of them whole however long it is. Only the
// line in hand is in memory; one beyond the limit is passed over and told.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace selon {

enum class LineStatus { line, end, too_long, failed };

class LineReader {
 public:
  // Takes over the descriptor, which may be any open file or pipe. `begun`: bytes that were read from it already.
  LineReader(int descriptor, std::size_t longest, std::string begun = {});
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  ~LineReader();

  // `failed` leaves what the system said in errno.
  LineStatus next(std::string& line);

  std::uint64_t number() const { return number_; }  // of the line that next() gave last, from 1
  std::uint64_t bytes_done() const { return bytes_done_; }

 private:
  int descriptor_;
  std::size_t longest_;
  std::string buffer_;
  std::size_t start_ = 0;  // of what was not given out yet
  std::uint64_t number_ = 0, bytes_done_ = 0;
  bool at_end_ = false;

  bool fill();
};

}  // namespace selon

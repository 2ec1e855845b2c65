// Files: whole ones in memory, mapped ones, and written ones that are complete or not there at all.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "selon/result.h"

namespace selon {

// The whole file. Errors: not_found, unreadable (a folder, no permission), too_large (over `limit`).
Result<std::string> read_file(const std::string& path, std::size_t limit);

// A file that comes piece by piece: written beside `path`, at the end flushed to the disk and renamed over `path`, so
// that after a crash there is the old file or the new one. One that is not ended is taken away again. Errors:
// unwritable, with what the system said.
class NewFile {
 public:
  static Result<NewFile> create(const std::string& path);
  Result<void> write(std::string_view bytes);
  Result<void> end();

  NewFile(NewFile&& other) noexcept;
  ~NewFile();

 private:
  NewFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  std::string beside() const { return path_ + ".part"; }
  tl::unexpected<Error> failed(const char* what);
  std::string path_;
  int descriptor_ = -1;  // none: ended, or failed
};

// The same for bytes that are all there.
Result<void> write_file(const std::string& path, std::string_view bytes);

// read(2), begun again after signals. `stop` is a descriptor that becomes readable when nothing more is wanted: a read
// that waits for a silent pipe or keyboard ends then.
inline constexpr int no_stop = -1;
inline constexpr ssize_t read_stopped = -2;  // -1 leaves what the system said in errno, as read(2) does
ssize_t read_or_stop(int descriptor, int stop, char* bytes, std::size_t count);

// A file mapped read-only and shared between threads and processes. Moves, does not copy.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::string& path);
  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  std::string_view bytes() const { return {data_, size_}; }

 private:
  const char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace selon

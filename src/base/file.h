// Files: whole ones in memory, mapped ones, and written ones that are complete or not there at all.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "selon/result.h"

namespace selon {

// The whole file. Errors: not_found, unreadable (a folder, no permission), too_large (over `limit`).
Result<std::string> read_file(const std::string& path, std::size_t limit);

// Writes to a file beside `path`, flushes it to the disk and renames it over `path`: after a crash there is
// the old file or the new one. Errors: unwritable, with what the system said.
Result<void> write_file(const std::string& path, std::string_view bytes);

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

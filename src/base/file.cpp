#include "base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace selon {
namespace {

// Closes what open() gave, whatever way the function leaves.
struct Descriptor {
  int number;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
};

Error open_error(const std::string& path) {
  const int code = errno;
  return {code == ENOENT || code == ENOTDIR ? ErrorKind::not_found : ErrorKind::unreadable,
          fmt::format("cannot open: {}", std::strerror(code)), path};
}

Result<std::size_t> regular_size(int descriptor, const std::string& path) {
  struct stat info;
  if (::fstat(descriptor, &info) != 0) return fail(ErrorKind::unreadable, std::strerror(errno), path);
  if (S_ISDIR(info.st_mode)) return fail(ErrorKind::unreadable, "is a folder, not a file", path);
  return static_cast<std::size_t>(info.st_size);
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number < 0) return tl::unexpected(open_error(path));
  auto size = regular_size(file.number, path);
  if (!size) return tl::unexpected(size.error());
  const auto too_large = [&] {
    return fail(ErrorKind::too_large, fmt::format("is larger than {} bytes, the most that is read", limit), path);
  };
  if (*size > limit) return too_large();
  std::string bytes;
  bytes.resize(*size + 1);  // one more, so that the end is found in it
  std::size_t filled = 0;
  for (;;) {  // until the end, not until *size: pipes and growing files have no size worth trusting
    if (filled == bytes.size()) bytes.resize(bytes.size() + 65536);
    const ssize_t got = ::read(file.number, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(ErrorKind::unreadable, std::strerror(errno), path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
    if (filled > limit) return too_large();
  }
  bytes.resize(filled);
  return bytes;
}

Result<NewFile> NewFile::create(const std::string& path) {
  NewFile file(path, -1);
  file.descriptor_ = ::open(file.beside().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file.descriptor_ < 0) return file.failed("create");
  return file;
}

Result<void> NewFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor_, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return failed("write");
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return {};
}

Result<void> NewFile::end() {
  if (::fsync(descriptor_) != 0) return failed("flush");
  if (std::rename(beside().c_str(), path_.c_str()) != 0) return failed("rename");
  ::close(std::exchange(descriptor_, -1));
  return {};
}

tl::unexpected<Error> NewFile::failed(const char* what) {
  const int code = errno;
  ::unlink(beside().c_str());
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  return fail(ErrorKind::unwritable, fmt::format("cannot {}: {}", what, std::strerror(code)), path_);
}

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

NewFile::~NewFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(beside().c_str());
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  auto file = NewFile::create(path);
  if (!file) return tl::unexpected(file.error());
  if (auto written = file->write(bytes); !written) return written;
  return file->end();
}

ssize_t read_or_stop(int descriptor, int stop, char* bytes, std::size_t count) {
  for (;;) {
    if (stop != no_stop) {
      pollfd ends[] = {{stop, POLLIN, 0}, {descriptor, POLLIN, 0}};
      if (::poll(ends, 2, -1) < 0 && errno != EINTR) return -1;
      if (ends[0].revents != 0) return read_stopped;
      if (ends[1].revents == 0) continue;  // a signal
    }
    const ssize_t got = ::read(descriptor, bytes, count);
    if (got >= 0 || errno != EINTR) return got;
  }
}

Result<MappedFile> MappedFile::open(const std::string& path) {
  Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number < 0) return tl::unexpected(open_error(path));
  auto size = regular_size(file.number, path);
  if (!size) return tl::unexpected(size.error());
  MappedFile mapped;
  if (*size == 0) return mapped;  // mmap refuses empty files; an empty view says the same
  void* address = ::mmap(nullptr, *size, PROT_READ, MAP_PRIVATE, file.number, 0);
  if (address == MAP_FAILED) return fail(ErrorKind::unreadable, std::strerror(errno), path);
  mapped.data_ = static_cast<const char*>(address);
  mapped.size_ = *size;
  return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(const_cast<char*>(data_), size_);
}

}  // namespace selon

#include "output.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "progress.h"

namespace selon::cli {
namespace {

constexpr std::size_t enough = 64 * 1024;
constexpr std::chrono::milliseconds soon(100);  // somebody waits for the first row

// 0, or the error number.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(descriptor, text.data(), text.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
  return 0;
}

}  // namespace

Output::Output() : look_(look_of(STDOUT_FILENO)) {}

void Output::write(std::string_view text) {
  if (!wanted()) return;
  buffer_.append(text);
  if (buffer_.size() >= enough || std::chrono::steady_clock::now() - flushed_ >= soon) flush();
}

void Output::flush() {
  if (!wanted() || buffer_.empty()) return;
  if (look_.terminal) Progress::hide();
  error_ = write_all(STDOUT_FILENO, buffer_);
  buffer_.clear();
  flushed_ = std::chrono::steady_clock::now();
}

Result<void> Output::finish() {
  flush();
  if (error_ == 0 || error_ == EPIPE) return {};
  return fail(ErrorKind::unwritable, fmt::format("cannot write: {}", std::strerror(error_)), "standard output");
}

void complain(std::string_view message) {
  Progress::hide();
  // One write, so that lines of several programs on one terminal do not mix. Where even this fails there is nobody to
  // tell.
  (void)write_all(STDERR_FILENO, fmt::format("selon: {}\n", message));
}

void complain(const Error& error) { complain(error.sentence()); }

}  // namespace selon::cli

// Opening a ledger; adding to it is ledger_add.cpp, finding things in it ledger_read.cpp.
#include "selon/ledger.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <thread>

#include "ledger/ledger_access.h"
#include "ledger/ledger_impl.h"
#include "ledger/schema.h"

namespace selon {
namespace {

// Looks at the file before SQLite does: it would wait for a pipe to speak and call a text file "damaged".
Result<void> check_file(const std::string& path, LedgerMode mode) {
  if (path.empty()) return fail(ErrorKind::not_found, "the ledger needs a file name");
  struct stat info;
  if (::stat(path.c_str(), &info) != 0) {
    if (errno == ENOENT && mode == LedgerMode::write) return {};
    return fail(errno == ENOENT || errno == ENOTDIR ? ErrorKind::not_found : ErrorKind::unreadable,
                fmt::format("cannot open the ledger: {}", std::strerror(errno)), path);
  }
  if (S_ISDIR(info.st_mode)) return fail(ErrorKind::unreadable, "is a folder, not a ledger", path);
  if (!S_ISREG(info.st_mode)) return fail(ErrorKind::unreadable, "is no regular file, so no ledger", path);
  if (info.st_size == 0) {
    if (mode == LedgerMode::write) return {};
    return fail(ErrorKind::bad_input, "is empty, and no ledger yet", path);
  }
  constexpr std::string_view magic("SQLite format 3", 16);  // with its zero byte
  char head[16] = {};
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return fail(ErrorKind::unreadable, fmt::format("cannot open: {}", std::strerror(errno)), path);
  const std::size_t got = std::fread(head, 1, sizeof head, file);
  std::fclose(file);
  if (std::string_view(head, got) != magic)
    return fail(ErrorKind::bad_input, "is not a ledger (or the beginning of the file is damaged)", path);
  return {};
}

// Write-ahead logging. The change needs the file alone for a moment and does not wait for it as other statements do
// (SQLite, "Write-Ahead Logging"), so it is asked for again while another program holds the file.
Result<void> use_log(const Database& database, std::chrono::milliseconds patience) {
  constexpr std::chrono::milliseconds pause(5);
  for (auto waited = std::chrono::milliseconds(0);; waited += pause) {
    auto done = database.execute("PRAGMA journal_mode = WAL");
    if (done || waited >= patience || sqlite3_errcode(database.handle()) != SQLITE_BUSY) return done;
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace

Result<Database> open_to_read(const std::string& path) {
  std::error_code code;
  auto folder = std::filesystem::path(path).parent_path();
  if (folder.empty()) folder = ".";
  const auto log = std::filesystem::file_size(path + "-wal", code);
  const bool log_is_empty = code || log == 0;
  const bool alone = ::access(folder.c_str(), W_OK) != 0 && log_is_empty;
  return Database::open(path, alone ? Database::Access::immutable : Database::Access::read);
}

Result<Ledger> Ledger::open(const std::string& path, LedgerMode mode, const LedgerOptions& options) {
  if (auto fine = check_file(path, mode); !fine) return tl::unexpected(fine.error());
  const bool writing = mode == LedgerMode::write;
  auto database = writing ? Database::open(path, Database::Access::write) : open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  sqlite3_busy_timeout(database->handle(), static_cast<int>(options.patience.count()));
  if (auto version = check_version(*database, writing); !version) return tl::unexpected(version.error());
  if (writing) {
    if (database->read_only())
      return fail(ErrorKind::unwritable, "may not be written; check the permissions of the file and its folder", path);
    // Safe when the process dies at any moment; a power cut can cost the last reports, never the file (SQLite, "PRAGMA
    // synchronous"). 4,096 pages of log before they are moved to the file: commits stay short in long runs.
    for (const auto* pragma :
         {"PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 4096", "PRAGMA foreign_keys = ON"})
      if (auto done = database->execute(pragma); !done) return tl::unexpected(done.error());
    if (auto done = migrate(*database); !done) return tl::unexpected(done.error());
    if (auto done = use_log(*database, options.patience); !done) return tl::unexpected(done.error());
  }
  auto impl = std::make_unique<Impl>();
  impl->database = std::move(*database);
  return Ledger(std::move(impl));
}

Result<void> Ledger::flush() { return impl_->database.execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

Ledger::Ledger(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

}  // namespace selon

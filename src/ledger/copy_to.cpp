// A whole copy of a ledger in another file, also while somebody writes to it.
#include <fmt/format.h>

#include <filesystem>

#include "ledger/ledger_impl.h"

namespace selon {

Result<void> Ledger::copy_to(const std::string& path) const {
  std::error_code code;
  if (path.empty() || std::filesystem::exists(path, code))
    return fail(ErrorKind::unwritable, path.empty() ? "the copy needs a file name" : "is there already", path);
  const std::string part = path + ".part";  // renamed when it is whole
  std::filesystem::remove(part, code);
  const auto failed = [&](Error error) {
    std::filesystem::remove(part, code);
    error.place = path;
    return tl::unexpected<Error>(std::move(error));
  };
  {
    auto copy = Database::open(part, Database::Access::write);
    if (!copy) return failed(copy.error());
    sqlite3_backup* backup = sqlite3_backup_init(copy->handle(), "main", impl_->database.handle(), "main");
    if (backup == nullptr) return failed(copy->error());
    const int done = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (done != SQLITE_DONE) return failed(copy->error());
    // What was copied says that it is in WAL mode; its log is emptied and taken away before it gets its name.
    if (auto alone = copy->execute("PRAGMA journal_mode = DELETE"); !alone) return failed(alone.error());
  }
  std::filesystem::rename(part, path, code);
  if (code) return failed({ErrorKind::unwritable, fmt::format("cannot rename the copy: {}", code.message()), path});
  return {};
}

}  // namespace selon

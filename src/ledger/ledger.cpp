// Opening a ledger and adding to it; finding things in it is ledger_read.cpp.
#include "selon/ledger.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <thread>

#include "base/sha256.h"
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

// A reader needs to write files beside the ledger unless nobody else can be writing: a read-only folder without a log.
Database::Access reading_access(const std::string& path) {
  std::error_code code;
  auto folder = std::filesystem::path(path).parent_path();
  if (folder.empty()) folder = ".";
  const auto log = std::filesystem::file_size(path + "-wal", code);
  const bool log_is_empty = code || log == 0;
  return ::access(folder.c_str(), W_OK) != 0 && log_is_empty ? Database::Access::immutable : Database::Access::read;
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

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all.append(all.empty() ? "" : "; ").append(part);
  return all;
}

}  // namespace

Result<Ledger> Ledger::open(const std::string& path, LedgerMode mode, const LedgerOptions& options) {
  if (auto fine = check_file(path, mode); !fine) return tl::unexpected(fine.error());
  const bool writing = mode == LedgerMode::write;
  auto database = Database::open(path, writing ? Database::Access::write : reading_access(path));
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

Result<void> Ledger::Impl::prepare_adding() {
  if (adding) return {};
  Adding fresh;
  const struct {
    Statement& statement;
    std::string_view sql;
  } all[] = {
      {fresh.find_report, "SELECT number FROM reports WHERE key = ?"},
      {fresh.add_report, "INSERT INTO reports (key, id, outlet, url, text) VALUES (?, ?, ?, ?, ?)"},
      {fresh.current, "SELECT fingerprint FROM readings WHERE report = ? ORDER BY number DESC LIMIT 1"},
      {fresh.find_original, "SELECT number FROM originals WHERE report = ? AND sha256 = ?"},
      {fresh.add_original, "INSERT INTO originals (report, sha256, bytes) VALUES (?, ?, ?)"},
      {fresh.add_reading,
       "INSERT INTO readings (report, original, fingerprint, origin, language, published, title, program, packs, "
       "models, "
       "gazetteer, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
  };
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return tl::unexpected(prepared.error());
    statement = std::move(*prepared);
  }
  auto rows_writer = ReadingWriter::prepare(database);
  if (!rows_writer) return tl::unexpected(rows_writer.error());
  fresh.rows = std::move(*rows_writer);
  adding = std::move(fresh);
  return {};
}

Result<Added> Ledger::Impl::add(const Report& report, const Record& record, const KnowledgeVersions& versions) {
  if (auto prepared = prepare_adding(); !prepared) return tl::unexpected(prepared.error());
  const std::string json = write_record(record);
  const std::string key = report_key(record);
  const std::string original_hash = sha256_hex(report.bytes);
  const std::string packs = join(versions.packs), models = join(versions.models);
  // Everything that makes one reading differ from another; the record holds text and metadata.
  const std::string fingerprint = sha256_hex(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", original_hash, versions.program,
                                                         packs, models, versions.gazetteer, sha256_hex(json)));
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());

  // The number in the first column of the first row, made by `insert` where there is none.
  enum class Row { found, made, error };
  const auto find_or = [&](Statement& find, ReportNumber& number, const auto& insert) {
    const int code = find.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) return Row::error;
    if (code == SQLITE_ROW) number = find.integer(0);
    find.reset();
    if (code == SQLITE_ROW) return Row::found;
    if (!insert()) return Row::error;
    number = database.last_row();
    return Row::made;
  };

  auto& [find_report, add_report, current, find_original, add_original, add_reading, rows_writer] = *adding;
  ReportNumber number = 0;
  find_report.bind(key);
  const Row known = find_or(find_report, number, [&] {
    return add_report.run(key, record.id, record.metadata.outlet, record.metadata.url, record.text.utf8());
  });
  if (known == Row::error) return failed();
  if (known == Row::found) {
    current.bind(number);
    const int code = current.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) return failed();
    const bool same = code == SQLITE_ROW && current.text(0) == fingerprint;
    current.reset();
    if (same) return Added::unchanged;
  }
  std::int64_t original = 0;
  find_original.bind(number, original_hash);
  if (find_or(find_original, original, [&] { return add_original.run(number, original_hash, Bytes{report.bytes}); }) ==
      Row::error)
    return failed();
  if (!add_reading.run(number, original, fingerprint, report.origin, record.language, record.metadata.published,
                       record.metadata.title, versions.program, packs, models, versions.gazetteer, json))
    return failed();
  if (!rows_writer.write(database.last_row(), record, key)) return failed();
  if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
  return known == Row::made ? Added::fresh : Added::new_reading;
}

Result<Added> Ledger::add(const Report& report, const Record& record, const KnowledgeVersions& versions) {
  return impl_->add(report, record, versions);
}

Result<void> Ledger::flush() { return impl_->database.execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

Ledger::Ledger(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

}  // namespace selon

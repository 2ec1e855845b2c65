#include "selon/ledger.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <thread>

#include "base/sha256.h"
#include "ledger/database.h"
#include "ledger/find_claims.h"
#include "ledger/schema.h"
#include "ledger/store_reading.h"

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

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all.append(all.empty() ? "" : "; ").append(part);
  return all;
}

// The first id that does not begin with `prefix` but sorts after all that do (ids are hexadecimal, so 'g' ends them).
std::string end_of(const std::string& prefix) { return prefix + "g"; }

bool all_of(const std::string& word, std::string_view letters) {
  return !word.empty() && word.find_first_not_of(letters) == std::string::npos;
}

constexpr std::string_view report_columns =
    "SELECT p.number, p.id, r.origin, r.published, p.outlet, p.url, r.title, r.language, r.number, r.program, "
    "(SELECT count(*) FROM readings WHERE report = p.number), (SELECT count(*) FROM claims WHERE reading = r.number), "
    "(SELECT count(*) FROM notes WHERE reading = r.number) "
    "FROM reports AS p JOIN current_readings AS r ON r.report = p.number ";

StoredReport report_of(const Statement& row) {
  StoredReport report;
  report.number = row.integer(0);
  report.id = row.text(1);
  report.origin = row.text(2);
  if (const auto day = row.text_or_null(3)) report.metadata.published = parse_date(*day);
  report.metadata.outlet = row.text_or_null(4);
  report.metadata.url = row.text_or_null(5);
  report.metadata.title = row.text_or_null(6);
  report.metadata.language = row.text_or_null(7);
  report.reading = row.integer(8);
  report.program = row.text(9);
  report.readings = row.integer(10);
  report.claims = row.integer(11);
  report.notes = row.integer(12);
  return report;
}

StoredClaim claim_of(const Statement& row) {
  return {std::string(row.text(0)), row.integer(1), row.integer(2), static_cast<Index>(row.integer(3))};
}

}  // namespace

struct Ledger::Impl {
  Database database;

  // Writing, prepared by the first add().
  struct Adding {
    Statement find_report, add_report, current, find_original, add_original, add_reading;
    ReadingWriter rows;
  };
  std::optional<Adding> adding;

  Result<void> prepare_adding();
  Result<Added> add(const Report& report, const Record& record, const KnowledgeVersions& versions);

  tl::unexpected<Error> failed() const { return tl::unexpected(database.error()); }

  // Runs a query and calls `each` for its rows until that gives false.
  template <typename... Values>
  Result<void> rows(std::string_view sql, const std::function<bool(const Statement&)>& each, const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement) return tl::unexpected(statement.error());
    statement->bind(values...);
    for (;;) {
      const int code = statement->step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return failed();
      if (!each(*statement)) return {};
    }
  }
};

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
    for (const auto* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                               "PRAGMA wal_autocheckpoint = 4096", "PRAGMA foreign_keys = ON"})
      if (auto done = database->execute(pragma); !done) return tl::unexpected(done.error());
    if (auto done = migrate(*database); !done) return tl::unexpected(done.error());
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

Result<std::vector<StoredReport>> Ledger::reports() const {
  std::vector<StoredReport> reports;
  const auto read = impl_->rows(std::string(report_columns) + "ORDER BY p.number", [&](const Statement& row) {
    reports.push_back(report_of(row));
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  return reports;
}

Result<StoredReport> Ledger::report(const std::string& selector) const {
  std::vector<StoredReport> found;
  const auto keep = [&](const Statement& row) {
    found.push_back(report_of(row));
    return found.size() < 10;
  };
  Result<void> read;
  if (all_of(selector, "0123456789") && selector.size() <= 18)
    read = impl_->rows(std::string(report_columns) + "WHERE p.number = ?", keep, std::stoll(selector));
  if (read && found.empty() && all_of(selector, "0123456789abcdef"))
    read = impl_->rows(std::string(report_columns) + "WHERE p.id >= ? AND p.id < ? ORDER BY p.number", keep, selector,
                       end_of(selector));
  if (!read) return tl::unexpected(read.error());
  const auto& path = impl_->database.path();
  if (found.empty())
    return fail(ErrorKind::not_found,
                fmt::format("holds no report \"{}\"; name it by its number or the beginning of its id", selector),
                path);
  if (found.size() == 1) return found.front();
  std::string numbers;
  for (const auto& report : found) numbers.append(numbers.empty() ? "" : ", ").append(std::to_string(report.number));
  return fail(ErrorKind::bad_input,
              fmt::format("several reports are called \"{}\": name one of {} by its number", selector, numbers), path);
}

Result<Record> Ledger::record(ReportNumber report) const {
  const auto all = readings(report);
  if (!all) return tl::unexpected(all.error());
  return reading(all->back());
}

Result<std::string> Ledger::original(ReportNumber report) const {
  const auto all = readings(report);
  if (!all) return tl::unexpected(all.error());
  std::optional<std::string> bytes;
  std::string hash;
  const auto read = impl_->rows(
      "SELECT o.bytes, o.sha256 FROM readings AS r JOIN originals AS o ON o.number = r.original WHERE r.number = ?",
      [&](const Statement& row) {
        bytes = row.blob(0);
        hash = row.text(1);
        return false;
      },
      all->back());
  if (!read) return tl::unexpected(read.error());
  if (!bytes || sha256_hex(*bytes) != hash)
    return fail(ErrorKind::damaged,
                fmt::format("the stored bytes of report {} are not those that were received", report),
                impl_->database.path());
  return *bytes;
}

Result<std::vector<ReadingNumber>> Ledger::readings(ReportNumber report) const {
  std::vector<ReadingNumber> numbers;
  const auto read = impl_->rows(
      "SELECT number FROM readings WHERE report = ? ORDER BY number",
      [&](const Statement& row) {
        numbers.push_back(row.integer(0));
        return true;
      },
      report);
  if (!read) return tl::unexpected(read.error());
  if (numbers.empty())
    return fail(ErrorKind::not_found, fmt::format("holds no report {}", report), impl_->database.path());
  return numbers;
}

Result<Record> Ledger::reading(ReadingNumber reading) const {
  std::optional<Result<Record>> record;
  const auto read = impl_->rows(
      "SELECT record FROM readings WHERE number = ?",
      [&](const Statement& row) {
        record = parse_record(row.text(0));
        return false;
      },
      reading);
  if (!read) return tl::unexpected(read.error());
  const auto& path = impl_->database.path();
  if (!record) return fail(ErrorKind::not_found, fmt::format("holds no reading {}", reading), path);
  if (!*record)
    return fail(ErrorKind::damaged,
                fmt::format("the record of reading {} is not what was stored: {}", reading, record->error().sentence()),
                path);
  return std::move(**record);
}

Result<ClaimsFound> Ledger::claims(const ClaimFilter& filter, const ClaimSink& sink) const {
  ClaimsFound found;
  // One snapshot for everything, though another program may add meanwhile.
  if (auto begun = impl_->database.execute("BEGIN"); !begun) return tl::unexpected(begun.error());
  struct End {
    const Database& database;
    ~End() { sqlite3_exec(database.handle(), "COMMIT", nullptr, nullptr, nullptr); }
  } end{impl_->database};

  const auto run = [&](Dated dated, const auto& each) -> Result<void> {
    const auto query = claim_query(filter, dated);
    auto statement = impl_->database.prepare(query.sql);
    if (!statement) return tl::unexpected(statement.error());
    statement->bind_all(query.values, query.report);
    for (;;) {
      const int code = statement->step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return impl_->failed();
      auto more = each(*statement);
      if (!more) return tl::unexpected(more.error());
      if (!*more) return {};
    }
  };

  ReadingNumber at = 0;
  Record record;  // of the reading `at`
  auto done = run(Dated::as_asked, [&](const Statement& row) -> Result<bool> {
    const auto claim = claim_of(row);
    if (claim.reading != at) {
      auto next = reading(claim.reading);
      if (!next) return tl::unexpected(next.error());
      record = std::move(*next);
      at = claim.reading;
    }
    if (claim.position >= record.claims.size())
      return fail(ErrorKind::damaged, fmt::format("reading {} has no claim {}", at, claim.position),
                  impl_->database.path());
    ++found.shown;
    return sink(claim, record);
  });
  if (done && (filter.since || filter.until))
    done = run(Dated::none, [&](const Statement&) -> Result<bool> {
      ++found.undated;
      return true;
    });
  if (!done) return tl::unexpected(done.error());
  return found;
}

Result<StoredClaim> Ledger::claim(const std::string& selector) const {
  std::vector<StoredClaim> found;  // one for each id, from its newest reading
  if (all_of(selector, "0123456789abcdef")) {
    const auto read = impl_->rows(
        "SELECT c.id, r.report, c.reading, c.position FROM claims AS c JOIN readings AS r ON r.number = c.reading "
        "WHERE c.id >= ? AND c.id < ? ORDER BY c.id, c.reading DESC",
        [&](const Statement& row) {
          auto claim = claim_of(row);
          if (found.empty() || found.back().id != claim.id) found.push_back(std::move(claim));
          return found.size() < 10;
        },
        selector, end_of(selector));
    if (!read) return tl::unexpected(read.error());
  }
  const auto& path = impl_->database.path();
  if (found.empty()) return fail(ErrorKind::not_found, fmt::format("holds no claim \"{}\"", selector), path);
  if (found.size() == 1) return found.front();
  std::string ids;
  for (const auto& claim : found) ids.append(ids.empty() ? "" : ", ").append(claim.id);
  return fail(ErrorKind::bad_input, fmt::format("several claims begin with \"{}\": {}", selector, ids), path);
}

Result<LedgerCounts> Ledger::counts() const {
  LedgerCounts counts;
  const auto read = impl_->rows(
      "SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM readings), "
      "(SELECT count(*) FROM claims WHERE reading IN (SELECT number FROM current_readings)), "
      "(SELECT count(*) FROM notes WHERE reading IN (SELECT number FROM current_readings))",
      [&](const Statement& row) {
        counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        return false;
      });
  if (!read) return tl::unexpected(read.error());
  return counts;
}

Result<void> Ledger::check() const {
  const auto& database = impl_->database;
  const auto damaged = [&](std::string what) { return fail(ErrorKind::damaged, std::move(what), database.path()); };
  const auto length = database.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  if (!length) return tl::unexpected(length.error());
  std::error_code code;
  const auto log = std::filesystem::file_size(database.path() + "-wal", code);
  const bool log_is_empty = code || log == 0;  // else the log may hold what the file lacks
  if (log_is_empty && std::filesystem::file_size(database.path(), code) < static_cast<std::uintmax_t>(*length))
    return damaged("is cut off at its end");
  const auto structure = database.text("PRAGMA quick_check(1)");
  if (!structure) return tl::unexpected(structure.error());
  if (*structure != "ok") return damaged(fmt::format("is damaged: {}", *structure));
  const auto loose = database.text("PRAGMA foreign_key_check");
  if (!loose) return tl::unexpected(loose.error());
  if (!loose->empty()) return damaged(fmt::format("rows of the table {} lead nowhere", *loose));

  std::string fault;
  const auto same_hash = [&](std::string_view what) {
    return [&fault, what](const Statement& row) {
      if (sha256_hex(row.blob(1)) != row.text(2))
        fault = fmt::format("{} of report {} changed since it was stored", what, row.integer(0));
      return fault.empty();
    };
  };
  auto read = impl_->rows("SELECT report, bytes, sha256 FROM originals ORDER BY number", same_hash("the original"));
  if (read && fault.empty())
    read = impl_->rows("SELECT number, text, id FROM reports ORDER BY number", same_hash("the text"));
  if (read && fault.empty())  // a record checks itself: every quotation against its text, and the text against its hash
    read = impl_->rows("SELECT number, record FROM readings ORDER BY number", [&](const Statement& row) {
      if (const auto record = parse_record(row.text(1)); !record)
        fault = fmt::format("the record of reading {} is not what was stored: {}", row.integer(0),
                            record.error().sentence());
      return fault.empty();
    });
  if (!read) return read;
  if (!fault.empty()) return damaged(fault);
  return {};
}

Result<void> Ledger::flush() { return impl_->database.execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

Ledger::Ledger(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

}  // namespace selon

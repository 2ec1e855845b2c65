#include "ledger/database.h"

#include <fmt/format.h>

#include <cstring>

namespace selon {
namespace {

// Characters that mean something in a URI are written as %XX; the rest of a path stands for itself.
std::string uri_of(const std::string& path, std::string_view query) {
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#')
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      uri += c;
  }
  return uri.append("?").append(query);
}

bool is_writing(int extended) {
  switch (extended) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
      return true;
    default:
      return false;
  }
}

}  // namespace

int Statement::step() {
  const int code = sqlite3_step(handle_.get());
  if (code != SQLITE_ROW) sqlite3_reset(handle_.get());
  return code;
}

std::string_view Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(handle_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column));
  return {reinterpret_cast<const char*>(bytes), size};
}

std::string_view Statement::blob(int column) const {
  const auto* bytes = sqlite3_column_blob(handle_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column));
  return {static_cast<const char*>(bytes), size};
}

std::optional<std::string> Statement::text_or_null(int column) const {
  if (is_null(column)) return std::nullopt;
  return std::string(text(column));
}

void Statement::put(int at, std::string_view value) {
  const char* data = value.data() == nullptr ? "" : value.data();  // a null pointer would bind NULL
  sqlite3_bind_text64(handle_.get(), at, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::put(int at, Bytes value) {
  if (value.bytes.empty())
    sqlite3_bind_zeroblob(handle_.get(), at, 0);
  else
    sqlite3_bind_blob64(handle_.get(), at, value.bytes.data(), value.bytes.size(), SQLITE_STATIC);
}

void Statement::put(int at, Date value) {
  const std::string iso = format_date(value);
  sqlite3_bind_text(handle_.get(), at, iso.data(), static_cast<int>(iso.size()), SQLITE_TRANSIENT);
}

Result<Database> Database::open(const std::string& path, Access access) {
  Database database;
  database.path_ = path;
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= access == Access::write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  std::string name = path.front() == ':' ? "./" + path : path;  // ":memory:" is a file here like any other
  if (access == Access::immutable) {
    flags |= SQLITE_OPEN_URI;
    name = uri_of(name, "immutable=1");
  }
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
  database.handle_.reset(handle);
  if (code != SQLITE_OK) {
    if (code == SQLITE_CANTOPEN && access == Access::write)
      return fail(ErrorKind::unwritable,
                  fmt::format("cannot be opened for writing: {}", std::strerror(sqlite3_system_errno(handle))), path);
    return tl::unexpected(database.error());
  }
  // A ledger may come from anybody: its schema gets no say in what the program does.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  return database;
}

Result<Database> Database::open_in_memory() {
  Database database;
  database.path_ = "memory";
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
  database.handle_.reset(handle);
  if (code != SQLITE_OK) return tl::unexpected(database.error());
  return database;
}

Result<void> Database::execute(const std::string& sql) const {
  if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return tl::unexpected(error());
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) const {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                         nullptr) != SQLITE_OK)
    return tl::unexpected(error());
  return Statement(statement);
}

Result<std::int64_t> Database::integer(std::string_view sql) const {
  auto statement = prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  const int code = statement->step();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return tl::unexpected(error());
  return code == SQLITE_ROW ? statement->integer(0) : 0;
}

Result<std::string> Database::text(std::string_view sql) const {
  auto statement = prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  const int code = statement->step();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return tl::unexpected(error());
  return code == SQLITE_ROW ? std::string(statement->text(0)) : std::string();
}

Error Database::error() const {
  const int extended = sqlite3_extended_errcode(handle_.get());
  const std::string words = sqlite3_errmsg(handle_.get());
  const auto make = [&](ErrorKind kind, std::string message) { return Error{kind, std::move(message), path_}; };
  if (is_writing(extended))
    return make(ErrorKind::unwritable, fmt::format("cannot be written ({}); what was stored before is safe",
                                                   std::strerror(sqlite3_system_errno(handle_.get()))));
  switch (extended & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return make(ErrorKind::damaged,
                  fmt::format("is damaged ({}); restore it from a copy, or save what can be read with "
                              "sqlite3's .recover",
                              words));
    case SQLITE_FULL:
      return make(ErrorKind::unwritable, "the disk is full; what was stored before is safe, make room and go on");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return make(ErrorKind::unwritable, "another program is writing to this ledger; try again when it has ended");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return make(ErrorKind::unwritable, fmt::format("cannot be written: {}", words));
    case SQLITE_TOOBIG:
      return make(ErrorKind::too_large, "a report of more than a billion bytes cannot be stored");
    case SQLITE_CONSTRAINT:
      return make(ErrorKind::damaged, fmt::format("holds rows that contradict each other ({})", words));
    default:
      return make(ErrorKind::unreadable, fmt::format("cannot be read: {}", words));
  }
}

Result<Transaction> Transaction::begin(const Database& database, Kind kind) {
  if (auto begun = database.execute(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
    return tl::unexpected(begun.error());
  return Transaction(database);
}

Result<void> Transaction::commit() {
  auto done = database_->execute("COMMIT");
  if (done) database_ = nullptr;
  return done;
}

Transaction::~Transaction() {
  // Some errors (a full disk) have taken the transaction back already; then there is nothing left to do.
  if (database_ != nullptr && sqlite3_get_autocommit(database_->handle()) == 0)
    sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace selon

// Queries that people write themselves: read-only, whatever they try.
#include <fmt/format.h>

#include <cctype>

#include "ledger/ledger_impl.h"

namespace selon {
namespace {

// Asked by SQLite for everything that a query would do, before it does anything.
int only_reading(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return second != nullptr && sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:  // the shape of tables is no secret
      for (const auto* harmless : {"table_info", "table_xinfo", "table_list", "index_list", "index_info"})
        if (sqlite3_stricmp(first, harmless) == 0) return SQLITE_OK;
      return SQLITE_DENY;
    default:
      return SQLITE_DENY;
  }
}

using Clock = std::chrono::steady_clock;

int past(void* deadline) { return Clock::now() > *static_cast<Clock::time_point*>(deadline) ? 1 : 0; }

// Taken off again whichever way the query ends.
struct Guard {
  sqlite3* database;
  Guard(sqlite3* handle, Clock::time_point& deadline) : database(handle) {
    sqlite3_set_authorizer(database, only_reading, nullptr);
    sqlite3_progress_handler(database, 10'000, past, &deadline);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  }
  ~Guard() {
    sqlite3_set_authorizer(database, nullptr, nullptr);
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
  }
};

QueryValue value_of(const Statement& row, int column) {
  switch (row.type(column)) {
    case SQLITE_NULL:
      return nullptr;
    case SQLITE_INTEGER:
      return row.integer(column);
    case SQLITE_FLOAT:
      return row.real(column);
    case SQLITE_BLOB: {
      std::string hex;
      for (const char c : row.blob(column)) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
      return hex;
    }
    default:
      return std::string(row.text(column));
  }
}

}  // namespace

Result<void> Ledger::query(const std::string& sql, const QueryLimit& limit, const QuerySink& sink) const {
  const Database& database = impl_->database;
  auto deadline = Clock::now() + limit.time;
  const Guard guard(database.handle(), deadline);
  const auto refused = [&]() -> tl::unexpected<Error> {
    const int code = sqlite3_extended_errcode(database.handle());
    switch (code & 0xFF) {
      case SQLITE_AUTH:
        return fail(ErrorKind::bad_input, "this query would do more than read the ledger, and is not run", "SQL");
      case SQLITE_ERROR:
        return fail(ErrorKind::bad_input, sqlite3_errmsg(database.handle()), "SQL");
      case SQLITE_INTERRUPT:
        return fail(ErrorKind::too_large,
                    fmt::format("this query took more than {} seconds; ask for less, or use sqlite3",
                                std::chrono::duration_cast<std::chrono::seconds>(limit.time).count()),
                    "SQL");
      default:
        return impl_->failed();
    }
  };
  sqlite3_stmt* handle = nullptr;
  const char* rest = nullptr;
  if (sqlite3_prepare_v2(database.handle(), sql.c_str(), static_cast<int>(sql.size()) + 1, &handle, &rest) != SQLITE_OK)
    return refused();
  Statement statement(handle);
  if (handle == nullptr) return fail(ErrorKind::bad_input, "there is no query", "SQL");
  while (*rest != '\0' && (std::isspace(static_cast<unsigned char>(*rest)) != 0 || *rest == ';')) ++rest;
  if (*rest != '\0') {
    // What follows may still be a comment: then it is nothing.
    sqlite3_stmt* second = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), rest, -1, &second, nullptr);
    const bool nothing = code == SQLITE_OK && second == nullptr;
    sqlite3_finalize(second);
    if (!nothing) return fail(ErrorKind::bad_input, "one query at a time, please", "SQL");
  }
  std::vector<std::string> columns;
  for (int i = 0; i < statement.columns(); ++i) columns.emplace_back(statement.name(i));
  for (;;) {
    const int code = statement.step();
    if (code == SQLITE_DONE) return {};
    if (code != SQLITE_ROW) return refused();
    QueryRow row{columns, {}};
    for (int i = 0; i < statement.columns(); ++i) row.values.push_back(value_of(statement, i));
    if (!sink(row)) return {};
  }
}

}  // namespace selon

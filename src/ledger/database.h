// SQLite in our own terms: a connection, prepared statements, and errors that say what to do.
//
// Nothing but src/ledger and the stored events (src/situation/event_*) includes this. Values are bound by their C++
// types (a Date as its ISO form, an enum of the record as its name, an empty optional as NULL); strings are not copied,
// because a statement runs before bind's arguments die.
#pragma once

#include <sqlite3.h>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "selon/date.h"
#include "selon/names.h"
#include "selon/result.h"

namespace selon {

struct Bytes {  // bound as a BLOB
  std::string_view bytes;
};

class Statement {
 public:
  Statement() = default;
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}

  // Binds all parameters in order and begins anew.
  template <typename... Values>
  void bind(const Values&... values) {
    sqlite3_reset(handle_.get());
    int at = 0;
    (put(++at, values), ...);
  }

  // The same for texts whose number is known only when it runs, and one more value.
  template <typename Last>
  void bind_all(const std::vector<std::string>& values, const std::optional<Last>& last) {
    sqlite3_reset(handle_.get());
    int at = 0;
    for (const auto& value : values) put(++at, value);
    if (last) put(++at, *last);
  }

  // SQLITE_ROW, SQLITE_DONE, or an error code, after which Database::error() says more.
  int step();

  // Runs a statement that gives no rows.
  template <typename... Values>
  bool run(const Values&... values) {
    bind(values...);
    return step() == SQLITE_DONE;
  }

  // Whether the last run wrote a row.
  bool changed() const { return sqlite3_changes(sqlite3_db_handle(handle_.get())) > 0; }

  // Ends reading, so that no transaction stays open for it.
  void reset() { sqlite3_reset(handle_.get()); }

  bool is_null(int column) const { return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }
  int columns() const { return sqlite3_column_count(handle_.get()); }
  std::string_view name(int column) const { return sqlite3_column_name(handle_.get(), column); }
  int type(int column) const { return sqlite3_column_type(handle_.get(), column); }  // SQLITE_NULL, ...
  double real(int column) const { return sqlite3_column_double(handle_.get(), column); }
  std::int64_t integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  std::string_view text(int column) const;
  std::string_view blob(int column) const;
  std::optional<std::string> text_or_null(int column) const;

 private:
  void put(int at, std::nullptr_t) { sqlite3_bind_null(handle_.get(), at); }
  void put(int at, double value) { sqlite3_bind_double(handle_.get(), at, value); }
  void put(int at, std::string_view value);
  void put(int at, const std::string& value) { put(at, std::string_view(value)); }
  void put(int at, const char* value) { put(at, std::string_view(value)); }
  void put(int at, Bytes value);
  void put(int at, Date value);
  template <std::integral Number>
  void put(int at, Number value) {
    sqlite3_bind_int64(handle_.get(), at, static_cast<sqlite3_int64>(value));
  }
  template <typename Enum>
    requires std::is_enum_v<Enum>
  void put(int at, Enum value) {
    put(at, to_string(value));
  }
  template <typename Value>
  void put(int at, const std::optional<Value>& value) {
    value ? put(at, *value) : put(at, nullptr);
  }

  struct Finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

class Database {
 public:
  enum class Access { read, write, immutable };  // immutable: nobody else writes, so no files beside it are needed

  static Result<Database> open(const std::string& path, Access access);

  static Result<Database> open_in_memory();

  Result<void> execute(const std::string& sql) const;
  Result<Statement> prepare(std::string_view sql) const;
  Result<std::int64_t> integer(std::string_view sql) const;  // first column of the first row; 0 when there is none
  Result<std::string> text(std::string_view sql) const;      // the same

  std::int64_t last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }
  bool read_only() const { return sqlite3_db_readonly(handle_.get(), "main") == 1; }
  sqlite3* handle() const { return handle_.get(); }
  const std::string& path() const { return path_; }

  // The last error of this connection, in words.
  Error error() const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
  };
  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
};

// Taken back when it is left without commit.
class Transaction {
 public:
  enum class Kind { writing, reading };  // writing waits its turn; reading sees one moment
  static Result<Transaction> begin(const Database& database, Kind kind = Kind::writing);
  Result<void> commit();

  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

 private:
  explicit Transaction(const Database& database) : database_(&database) {}
  const Database* database_;
};

}  // namespace selon

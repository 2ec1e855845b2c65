#include "ledger/schema.h"

#include <fmt/format.h>

#include <array>

#include "ledger/fill_tables_2.h"
#include "ledger/row_sums.h"
#include "ledger/tables_1.h"
#include "ledger/tables_2.h"
#include "ledger/tables_3.h"
#include "ledger/tables_4.h"

namespace selon {
namespace {

// Migration n makes version n of version n - 1: tables, and what fills them from the rows that are there. What has once
// been released is never edited: a change is a new migration.
struct Migration {
  std::string_view sql;
  Result<void> (*fill)(const Database&);  // may be null
};

Result<void> make_event_tables(const Database& database) { return database.execute(std::string(event_tables)); }

constexpr auto migrations = std::to_array<Migration>(
    {{tables_1, nullptr}, {tables_2, fill_tables_2}, {tables_3_drop, make_event_tables}, {tables_4, nullptr}});

Result<void> migrate_to(const Database& database, int version) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());
  // Asked again inside: another program may have done it while this one waited.
  auto now = database.integer("PRAGMA user_version");
  if (!now) return tl::unexpected(now.error());
  if (*now >= version) return {};
  const auto sql = fmt::format("{}; PRAGMA application_id = {}; PRAGMA user_version = {}", migrations[version - 1].sql,
                               ledger_application_id, version);
  if (auto done = database.execute(sql); !done) return done;
  if (const auto fill = migrations[version - 1].fill)
    if (auto done = fill(database); !done) return done;
  return transaction->commit();
}

}  // namespace

int ledger_version() { return static_cast<int>(migrations.size()); }

Result<void> check_version(const Database& database, bool older_is_fine) {
  // One transaction: what is read here must be of one moment, while another program may be making the same ledger.
  auto snapshot = Transaction::begin(database, Transaction::Kind::reading);
  if (!snapshot) return tl::unexpected(snapshot.error());
  const auto application = database.integer("PRAGMA application_id");
  if (!application) return tl::unexpected(application.error());
  const auto version = database.integer("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tl::unexpected(tables.error());
  const bool fresh = *application == 0 && *version == 0 && *tables == 0;
  if (fresh && older_is_fine) return {};
  if (*application != ledger_application_id)
    return fail(ErrorKind::bad_input,
                fresh ? "is empty, and no ledger yet" : "is an SQLite file, but not a ledger of selon",
                database.path());
  if (*version > ledger_version())
    return fail(ErrorKind::wrong_version,
                fmt::format("was written by a newer selon (ledger version {}; this one knows up to {}); update selon",
                            *version, ledger_version()),
                database.path());
  if (*version < ledger_version() && !older_is_fine)
    return fail(
        ErrorKind::wrong_version,
        fmt::format("was written by an older selon (ledger version {}, now {}); `selon upgrade` brings it, or a "
                    "copy of it, up to date",
                    *version, ledger_version()),
        database.path());
  return {};
}

// A ledger that is up to date is not locked for it.
Result<void> migrate(const Database& database) {
  const auto now = database.integer("PRAGMA user_version");
  if (!now) return tl::unexpected(now.error());
  for (int version = static_cast<int>(*now) + 1; version <= ledger_version(); ++version)
    if (auto done = migrate_to(database, version); !done) return done;
  return {};
}

Result<Schema> schema_of(const Database& database) {
  Schema schema;
  auto read = each_row(database, "SELECT name, type || ' ' || tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema",
                       [&](const Statement& row) { schema.emplace(row.text(0), row.text(1)); });
  if (!read) return tl::unexpected(read.error());
  return schema;
}

Result<Schema> expected_schema() {
  auto fresh = Database::open_in_memory();
  if (!fresh) return tl::unexpected(fresh.error());
  if (auto made = migrate(*fresh); !made) return tl::unexpected(made.error());
  return schema_of(*fresh);
}

}  // namespace selon

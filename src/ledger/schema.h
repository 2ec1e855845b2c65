// The tables of the ledger, and how a ledger of an earlier version becomes one of this version
// (docs/formats/ledger.md).
#pragma once

#include <map>
#include <string>

#include "ledger/database.h"

namespace selon {

// "seln": how a ledger is told from any other SQLite file.
inline constexpr std::int32_t ledger_application_id = 0x73656C6E;

// Counts the migrations; PRAGMA user_version of a ledger of this version.
int ledger_version();

// Errors: bad_input (some other SQLite file), wrong_version (newer, or older and not open for writing).
Result<void> check_version(const Database& database, bool older_is_fine);

// Makes the tables, or brings those of an earlier version up to date: each migration is one transaction.
Result<void> migrate(const Database& database);

// The tables, indices and views of a file, by name, word for word; and those that a ledger of this version has.
using Schema = std::map<std::string, std::string>;
Result<Schema> schema_of(const Database& database);
Result<Schema> expected_schema();

}  // namespace selon

// The tables, indices and views that a ledger of this version has, word for word.
#pragma once

#include <map>
#include <string>

#include "ledger/database.h"

namespace selon {

// Name to SQL, as in sqlite_schema.
Result<std::map<std::string, std::string>> schema_of(const Database& database);

// That of a fresh ledger, made in memory.
Result<std::map<std::string, std::string>> expected_schema();

}  // namespace selon

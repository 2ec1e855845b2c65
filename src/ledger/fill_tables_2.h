// Fills the tables of migration 2 for a ledger of version 1: its reports' copies, its claims' versions, its chain.
#pragma once

#include "ledger/database.h"

namespace selon {

// Inside the migration's transaction.
Result<void> fill_tables_2(const Database& database);

}  // namespace selon

// The sums over all rows that were made from records, read back from the tables: what readings.row_sum must be.
#pragma once

#include <functional>
#include <map>

#include "ledger/database.h"
#include "ledger/row_sum.h"
#include "selon/ledger.h"

namespace selon {

// Goes once through every such table. Rows of a report (copies) count for its first reading.
Result<std::map<ReadingNumber, RowSum>> row_sums(const Database& database);

// Runs a query and calls `each` for its rows.
Result<void> each_row(const Database& database, std::string_view sql,
                      const std::function<void(const Statement&)>& each);

}  // namespace selon

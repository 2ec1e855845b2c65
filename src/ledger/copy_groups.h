// Copies of one dispatch among the reports of a ledger: which reports are one witness.
//
// In: a report that is being added. Out: rows of copy_bands (how later reports find it), copy_pairs (the reports that
// it is a copy of, and how much of them it shares) and copies (the first report of its group, which stands for all). A
// report that is a copy of reports of two groups joins the groups: ten outlets printing one dispatch are one witness.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "ledger/database.h"
#include "ledger/row_sum.h"
#include "selon/ledger.h"

namespace selon {

class CopyGroups {
 public:
  static Result<CopyGroups> prepare(const Database& database);

  // `sum` grows by the rows that never change again. False: an error, which the database describes.
  bool add(ReportNumber report, std::string_view text, RowSum& sum);

 private:
  enum Sql { add_band, find_band, find_witness, find_text, add_pair, add_copy, join_groups, sql_count };
  std::array<Statement, sql_count> statements_;
};

}  // namespace selon

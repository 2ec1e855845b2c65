// A ClaimFilter as SQL: which claims of the current readings it chooses.
#pragma once

#include <string>
#include <vector>

#include "ledger/database.h"
#include "selon/ledger.h"

namespace selon {

enum class Dated { as_asked, none };  // none: those that only lack days to fit the filter

struct ClaimQuery {
  std::string sql;  // columns: id, report, reading, position; in the order of reports, then of the text
  std::vector<std::string> values;
  std::optional<ReportNumber> report;  // bound last, as an integer
};

ClaimQuery claim_query(const ClaimFilter& filter, Dated dated);

}  // namespace selon

// A ClaimFilter as SQL: first the readings that can have such claims, in their order, then those claims of each.
//
// Two queries instead of one, so that nothing is collected or sorted before the first claim is given: a search that is
// ended early costs little, whether it asks for what is rare or for what is everywhere.
#pragma once

#include <string>
#include <vector>

#include "ledger/database.h"
#include "selon/ledger.h"

namespace selon {

enum class Dated { as_asked, none };  // none: those that only lack days to fit the filter
enum class DaysLead { no, yes };      // yes: the days are few, so that their index leads

struct ClaimQuery {
  std::string readings;  // column: a reading's number; some may not be current
  std::vector<std::string> readings_values;
  std::string claims;  // columns: id, report, reading, position; its last parameter is the reading
  std::vector<std::string> claims_values;
};

ClaimQuery claim_query(const ClaimFilter& filter, Dated dated, DaysLead days);

// Whether the days asked for are few, and fewer than what else could lead.
Result<DaysLead> days_lead(const Database& database, const ClaimFilter& filter);

// How many claims, of whatever reading, have days between since and until; no more than a little beyond `few_days` are
// counted. Parameters: since, until.
inline constexpr int few_days = 20'000;
std::string count_days_query();

}  // namespace selon

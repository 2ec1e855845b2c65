// A ClaimFilter as SQL, led by the index that leads to the fewest claims.
//
// Claims come in the order of their readings, and none is sorted before the first is given: a search that is ended
// early costs little, whether it asks for what is rare or for what is everywhere.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/database.h"
#include "selon/ledger.h"

namespace selon {

// What the search goes along: the claims of a term, type or certainty, those without days, some readings, or all.
enum class Lead { place, actor, voice, type, certainty, undated, readings, all };

// Claims that fit; those that only lack days to fit; both.
enum class Dated { as_asked, none, both };

struct ClaimQuery {
  // Columns: reading, position, and whether the claim only lacks days to fit. In the order of readings, some of which
  // may not be current; the claims of one reading in any order, and one that several mentions lead to more than once.
  std::string sql;
  std::vector<std::string> values;
  Dated dated = Dated::as_asked;
  // Lead::readings: sql is run for each of them, as its last parameter.
  std::optional<std::vector<ReadingNumber>> readings;
};

// Counts what each part of the filter leads to, and takes the least. Asked for claims `as_asked` it gives both kinds
// where days do not lead, for then that is no more work.
Result<ClaimQuery> choose_claim_query(const Database& database, const ClaimFilter& filter, Dated dated);

// The parts that do not lead are asked of each claim, terms in the order given.
ClaimQuery claim_query(Lead lead, const ClaimFilter& filter, Dated dated,
                       const std::vector<Lead>& terms = {Lead::place, Lead::actor, Lead::voice});

// The readings of claims that may have happened in some days, one row for each claim. Parameters: since, until, and a
// month after until.
std::string readings_of_days();

// Rows of an index are counted no further, and days gathered no further: what leads to more is met often anyway.
inline constexpr std::int64_t most_counted = 100'000, most_days = 250'000;

}  // namespace selon

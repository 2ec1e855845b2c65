// Claims that last: which claim of a new reading is which of the one before, and what changed in it.
//
// In: two readings of one report. Out: the ids of the new reading's claims, and the changes between the two. A claim
// keeps its id when a newer selon gives it another type or moves its trigger by a word; what is no longer read is a
// tombstone, and comes back under its id when it is read again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/record.h"

namespace selon {

struct ReadClaims {
  const Record& record;
  const std::vector<std::string>& ids;  // of record.claims
};

// The id of each claim of `record`: one that `before` gave it, else its natural one (claim_ids).
std::vector<std::string> lasting_ids(const ReadClaims& before, const Record& record, std::vector<std::string> natural);

struct ClaimChange {
  std::string claim;
  std::optional<Index> position;      // in the new reading; none: it is gone
  std::optional<std::string> fields;  // JSON as of changed_fields; none for what is new, back, or gone
  bool is_known = false;              // `before` had it

  // added, changed, deleted or returned. `versions`: how many the claim has had.
  std::string_view kind(std::int64_t versions) const;
};

// New and changed claims in the order of the record, then those that are gone.
std::vector<ClaimChange> changes_between(const ReadClaims& before, const ReadClaims& after);

}  // namespace selon

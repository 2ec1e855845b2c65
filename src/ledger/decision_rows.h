// Decisions and ids as rows: finding them by how they begin, and writing them.
#pragma once

#include <string>
#include <string_view>

#include "ledger/database.h"
#include "selon/decisions.h"

namespace selon {

// Of a table or view that is called d.
inline constexpr std::string_view decision_columns =
    "SELECT d.number, d.key, d.kind, d.claim, d.field, d.value, d.was, d.undoes, d.author, d.reason, d.at, "
    "d.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM decisions AS u WHERE u.undoes = d.key) ";

// Without its sides.
Decision decision_of(const Statement& row);

// Fills the sides of merges and splits.
Result<void> add_sides(const Database& database, Decision& decision);

// SHA-256 of all that a decision says; `rank` tells apart those that say the same.
std::string decision_key(const Decision& decision, int rank);

// Gives the decision its number.
Result<void> insert_decision(const Database& database, Decision& decision);

// By the beginning of its key. Errors: not_found, bad_input when several begin so.
Result<Decision> find_decision(const Database& database, const std::string& selector);

// The whole id of the claim that begins so, or that has had such an id in another ledger. Errors: the same.
Result<std::string> find_claim_id(const Database& database, const std::string& selector);

// The first word that does not begin with `prefix` but sorts after all that do (ids and keys are hexadecimal, so 'g'
// ends them).
inline std::string end_of(const std::string& prefix) { return prefix + "g"; }

}  // namespace selon

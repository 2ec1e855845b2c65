// What the server answers, as JSON (docs/pages.md): plain functions from values to text.
#pragma once

#include <string>

#include "selon/ledger.h"
#include "serve/claim_view.h"

namespace selon {

// A report with its record, and the ledger's ids of its claims.
Result<std::string> report_json(const Ledger& ledger, const StoredReport& report);

std::string reports_json(const std::vector<StoredReport>& reports);

// `count` rows of an answer from `offset` on, and how many there are of each kind.
std::string claims_json(const ClaimView& view, const ClaimAnswer& answer, std::size_t offset, std::size_t count);

// Where the claims of an answer are, each place once, with who is said to hold it.
std::string places_json(const ClaimView& view, const ClaimAnswer& answer);

// How many claims of an answer fall on which day.
std::string days_json(const ClaimView& view, const ClaimAnswer& answer);

// Who is quoted in the claims of an answer, how often, and in which way.
std::string voices_json(const ClaimView& view, const ClaimAnswer& answer);

}  // namespace selon

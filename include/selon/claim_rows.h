// One claim that stands alone: as a JSON object or a line of CSV, with names in the place of indices.
//
// A record tells everything once and links by index; who filters claims over many reports wants each to carry its own
// who, where, when and by whose word. The fields are those of docs/formats/claim_rows.md.
#pragma once

#include <string>

#include "selon/ledger.h"
#include "selon/record.h"

namespace selon {

// Without a line end.
std::string write_claim_json(const StoredClaim& claim, const Record& record);

// RFC 4180 without a line end; several values in one field are separated by "; ".
std::string claim_csv_header();
std::string write_claim_csv(const StoredClaim& claim, const Record& record);

}  // namespace selon

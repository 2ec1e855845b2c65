// Review by hand in the browser: decisions in, decisions out (docs/pages.md).
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "selon/ledger.h"
#include "serve/claim_view.h"

namespace selon {

// Decisions as a page sends them, one object or a list of them: {"kind", "claim", "field", "value", "undoes", "sides",
// "author", "reason"}, fields that a kind does not need left out. `at` is set here: the library asks no clock. Errors:
// bad_input that names the field.
struct Decidings {
  std::vector<Deciding> list;
  bool many = false;  // told as a list, and so to be answered
};
Result<Decidings> parse_decidings(std::string_view json);

std::string decision_json(const Decision& decision);
std::string decisions_json(const std::vector<Decision>& decisions, std::string_view error = {});

struct QueuePart {
  const std::unordered_set<std::string>* only = nullptr;  // ids of claims; null: all
  std::size_t offset = 0, count = 0;
};

// The claims of an answer that nobody has decided on, how far the review is, and which other open claims say the very
// same in the same words as the first that is shown. An offset behind the last claim is the last claim.
std::string queue_json(const ClaimView& view, const ClaimAnswer& answer, const std::vector<Decision>& in_force,
                       const QueuePart& part);

// What a claim says, field by field, in the forms in which corrections are written, and the values that its report and
// the contract offer for them. Errors: those of Ledger::claim and Ledger::reading.
Result<std::string> fields_json(const Ledger& ledger, const std::string& claim);

}  // namespace selon

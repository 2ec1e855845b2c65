// Review by hand in the browser: decisions in, decisions out (docs/pages.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "selon/ledger.h"
#include "serve/claim_view.h"

namespace selon {

// A decision as a page sends it: {"kind", "claim", "field", "value", "undoes", "author", "reason"}, fields that a kind
// does not need left out. `at` is set here: the library asks no clock. Errors: bad_input that names the field.
Result<Deciding> parse_deciding(std::string_view json);

std::string decision_json(const Decision& decision);
std::string decisions_json(const std::vector<Decision>& decisions);

// The claims of an answer that nobody has decided on, and how far the review is.
std::string queue_json(const ClaimView& view, const ClaimAnswer& answer, const std::vector<Decision>& in_force,
                       std::size_t count);

}  // namespace selon

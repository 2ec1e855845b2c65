// Bringing the stored events of a ledger up to date: all of them at first, then only what new reports, new readings and
// decisions touch.
#pragma once

#include <functional>
#include <string>

#include "ledger/database.h"
#include "selon/ledger.h"

namespace selon {

// `ledger` is open on the same file. Gives false when another program was faster: then ask again.
// `temporary`: into temporary tables of this connection, which hide those of the ledger.
enum class Into { ledger, temporary };
Result<bool> refresh_events(const Database& database, const Ledger& ledger, Into into,
                            const std::function<void(const std::string&)>& progress);

}  // namespace selon

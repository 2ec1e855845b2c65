// Opening a ledger's file for reading, also where nothing may be written beside it.
#pragma once

#include <string>

#include "ledger/database.h"

namespace selon {

// A reader makes files beside the ledger, for its log, unless nobody else can be writing: a folder that may not be
// written, or lies on a medium that is read-only, and no log in it.
Result<Database> open_to_read(const std::string& path);

}  // namespace selon

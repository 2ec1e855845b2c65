// What an EventStore holds: a connection on which the event tables are up to date, and the ledger on the same file.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ledger/database.h"
#include "selon/event_store.h"
#include "selon/ledger.h"

namespace selon {

struct EventStore::Impl {
  Database database;
  Ledger ledger;

  Impl(Database opened, Ledger of) : database(std::move(opened)), ledger(std::move(of)) {}

  Result<std::vector<EventRow>> rows(const std::string& sql, const std::vector<std::string>& values) const;
};

}  // namespace selon

// What a Ledger holds: its connection, and the statements that adding reports uses again and again.
#pragma once

#include <functional>
#include <optional>

#include "ledger/database.h"
#include "ledger/store_reading.h"
#include "selon/ledger.h"

namespace selon {

struct Ledger::Impl {
  Database database;

  // Writing, prepared by the first add().
  struct Adding {
    Statement find_report, add_report, current, find_original, add_original, add_reading;
    ReadingWriter rows;
  };
  std::optional<Adding> adding;

  Result<void> prepare_adding();
  Result<Added> add(const Report& report, const Record& record, const KnowledgeVersions& versions);

  tl::unexpected<Error> failed() const { return tl::unexpected(database.error()); }

  // Runs a query and calls `each` for its rows until that gives false.
  template <typename... Values>
  Result<void> rows(std::string_view sql, const std::function<bool(const Statement&)>& each, const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement) return tl::unexpected(statement.error());
    statement->bind(values...);
    for (;;) {
      const int code = statement->step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return failed();
      if (!each(*statement)) return {};
    }
  }
};

}  // namespace selon

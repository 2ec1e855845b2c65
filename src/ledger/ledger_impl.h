// What a Ledger holds: its connection, and the statements that adding reports uses again and again.
#pragma once

#include <functional>
#include <optional>

#include "ledger/copy_groups.h"
#include "ledger/database.h"
#include "ledger/store_reading.h"
#include "selon/ledger.h"

namespace selon {

struct Ledger::Impl {
  Database database;

  // Writing, prepared by the first add().
  struct Adding {
    Statement find_report, add_report, machine_reading, last_reading, reading_ids, find_original, add_original;
    Statement add_reading, set_row_sum, last_version, add_version, last_link, add_link;
    ReadingWriter rows;
    CopyGroups copies;
  };
  std::optional<Adding> adding;

  // A reading and the claims in it.
  struct Read {
    ReadingNumber number = 0;
    Record record;
    std::vector<std::string> ids;
  };
  // What stands in `readings` beside the record.
  struct ReadingRow {
    ReportNumber report = 0;
    std::int64_t original = 0;
    std::string fingerprint, origin, program, packs, models, gazetteer, json;
    std::optional<ReadingNumber> base;
  };
  enum class Versions { none, kept };

  Result<void> prepare_adding();
  Result<Added> add(const Report& report, const Record& record, const KnowledgeVersions& versions);
  // The report's newest reading, with the claims in it; none: it has none yet.
  Result<std::optional<Read>> newest(ReportNumber report);
  // Inside the caller's transaction: the reading with all its rows, the versions of its claims (what changed since
  // `before`; null: everything is new), and its link in the chain. `sum` may hold rows of its report already.
  struct Stored {
    ReadingNumber number = 0;
    std::vector<std::string> ids;
  };
  Result<Stored> store(const ReadingRow& row, const Record& record, const Read* before, Versions versions, RowSum sum);
  bool keep_versions(const Read* before, const Record& record, const Stored& after, RowSum& sum);
  Result<void> link_reading(ReadingNumber reading, std::string_view told);

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

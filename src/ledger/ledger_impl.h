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
  struct Merger;  // merge.cpp

  Database database;

  // Writing, prepared by the first add().
  struct Adding {
    Statement find_report, add_report, machine_fingerprint, last_reading, machine_reading, reading_ids, find_original,
        add_original;
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
    std::string original_sha256, fingerprint, origin, program, packs, models, gazetteer, json;
    std::optional<ReadingNumber> base;
  };
  enum class Versions { none, kept };

  Result<void> prepare_adding();
  Result<Added> add(const Report& report, const Record& record, const KnowledgeVersions& versions);
  // The report's newest reading, with the claims in it; none: it has none yet.
  Result<std::optional<Read>> newest(ReportNumber report);
  Result<std::optional<Read>> newest_by_program(ReportNumber report);
  Result<std::optional<Read>> read_by(Statement& statement, ReportNumber report);
  // Inside the caller's transaction: the reading with all its rows, the versions of its claims (what changed since
  // `before`; null: everything is new), and its link in the chain. `sum` may hold rows of its report already.
  struct Stored {
    ReadingNumber number = 0;
    std::vector<std::string> ids;
  };
  Result<Stored> store(const ReadingRow& row, const Record& record, std::vector<std::string> ids, const Read* before,
                       Versions versions, RowSum sum);
  bool keep_versions(const Read* before, const Record& record, const Stored& after, RowSum& sum);
  // What a program read in a report, with everything that was decided by hand of its claims and is in force. None: that
  // changes nothing. `before`: where a claim that somebody corrected or accepted is taken from when it is read no more.
  struct Corrected {
    Record record;
    std::vector<std::string> ids;
  };
  Result<std::optional<Corrected>> corrected(ReportNumber report, const Record& record,
                                             const std::vector<std::string>& ids, const Read* before);
  Result<ReadingRow> reading_row(ReadingNumber reading);  // without record and fingerprint
  Result<Decision> decide(Deciding deciding);
  Result<void> complete(Deciding& deciding);
  Result<void> add_decision(Decision& decision);
  Result<std::optional<ReportNumber>> report_of_claim(const std::string& claim);
  // A reading by a program that becomes the current one, and the reading by hand over it where something was decided.
  Result<void> store_current(ReadingRow row, const Record& record, std::vector<std::string> ids, const Read* before,
                             RowSum sum);
  // The reading by hand that what is in force makes of the newest reading by a program, where it is another one.
  Result<void> apply_decisions(ReportNumber report, const Read& before);
  Result<void> add_link(std::optional<ReadingNumber> reading, std::optional<std::int64_t> decision,
                        std::string_view told);

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

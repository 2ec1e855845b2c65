#include "situation/event_refresh.h"

#include <fmt/format.h>

#include <vector>

#include "ledger/row_sums.h"
#include "ledger/tables_3.h"
#include "situation/regroup_all.h"
#include "situation/regroup_touched.h"

namespace selon {
namespace {

enum class Indices { leave_out, make };

Result<void> make_temporary_tables(const Database& database, Indices indices) {
  std::string sql(event_tables);
  for (std::size_t at = 0; (at = sql.find("CREATE TABLE", at)) != std::string::npos; at += 12)
    sql.replace(at, 12, "CREATE TEMP TABLE");
  for (std::size_t at = 0; (at = sql.find("CREATE INDEX ", at)) != std::string::npos;) {
    if (indices == Indices::leave_out)
      sql.erase(at, sql.find(';', at) + 1 - at);
    else
      sql.replace(at, 13, "CREATE INDEX temp."), at += 13;
  }
  return database.execute("PRAGMA temp_store = MEMORY; " + sql);
}

// `regrouped` has grouped already. Writes it into the tables that the connection sees first.
template <typename Regroup>
Result<void> write_rows(const Database& database, const EventMoment& moment, Regroup& regrouped) {
  EventWriter::Readings readings;
  for (const auto& report : moment.reports) readings.emplace(report.number, report.reading);
  auto writer = EventWriter::prepare(database, std::move(readings));
  if (!writer) return tl::unexpected(writer.error());
  if (auto done = regrouped.write(*writer); !done) return done;
  if (!writer->set_totals() || !writer->set_state(moment.after.chain, moment.after.program, moment.after.word_reports,
                                                  regrouped.words().total()))
    return tl::unexpected(database.error());
  return {};
}

// Into tables that hide those of the ledger.
Result<void> write_temporary(const Database& database, const EventMoment& moment, RegroupAll& all) {
  auto transaction = Transaction::begin(database, Transaction::Kind::reading);
  if (!transaction) return tl::unexpected(transaction.error());
  if (auto done = write_rows(database, moment, all); !done) return done;
  return transaction->commit();
}

// Few events change, and are written where they stand. False: another program was faster.
Result<bool> write_in_place(const Database& database, const EventMoment& moment, RegroupTouched& touched) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());
  if (const auto still = moment.is_still(database); !still || !*still) return still;
  if (auto done = write_rows(database, moment, touched); !done) return tl::unexpected(done.error());
  if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
  return true;
}

// All events are described beside the ledger, so that others who write wait for no more than the rows.
Result<bool> write_all(const Database& database, const EventMoment& moment, RegroupAll& all) {
  if (auto made = make_temporary_tables(database, Indices::leave_out); !made) return tl::unexpected(made.error());
  if (auto done = write_temporary(database, moment, all); !done) return tl::unexpected(done.error());
  std::vector<std::string> tables;
  auto read = each_row(database, "SELECT name FROM temp.sqlite_schema WHERE type = 'table'",
                       [&](const Statement& row) { tables.emplace_back(row.text(0)); });
  if (!read) return tl::unexpected(read.error());
  const auto copy = [&]() -> Result<bool> {
    auto transaction = Transaction::begin(database);
    if (!transaction) return tl::unexpected(transaction.error());
    if (const auto still = moment.is_still(database); !still || !*still) return still;
    for (const std::string& table : tables)
      if (auto done = database.execute("DELETE FROM main." + table + "; INSERT INTO main." + table +
                                       " SELECT * FROM temp." + table);
          !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
    return true;
  };
  auto copied = copy();
  for (const std::string& table : tables)
    if (auto dropped = database.execute("DROP TABLE temp." + table); !dropped) return tl::unexpected(dropped.error());
  return copied;
}

}  // namespace

Result<bool> refresh_events(const Database& database, const Ledger& ledger, Into into,
                            const std::function<void(const std::string&)>& progress) {
  if (into == Into::temporary)
    if (auto made = make_temporary_tables(database, Indices::make); !made) return tl::unexpected(made.error());
  std::optional<EventMoment> moment;
  RegroupAll* all = nullptr;
  std::optional<RegroupAll> everything;
  std::optional<RegroupTouched> touched;
  {
    auto transaction = Transaction::begin(database, Transaction::Kind::reading);  // all of one moment
    if (!transaction) return tl::unexpected(transaction.error());
    auto now = EventMoment::of(database, ledger);
    if (!now) return tl::unexpected(now.error());
    moment.emplace(std::move(*now));
    bool anew = moment->all_anew();
    if (!anew) {
      touched.emplace(database, ledger, *moment);
      const auto enough = touched->group();
      if (!enough) return tl::unexpected(enough.error());
      anew = !*enough;
    }
    if (anew) {
      if (moment->reports.size() > 500)
        progress(fmt::format("grouping {} reports into events, which is stored", moment->reports.size()));
      touched.reset();
      all = &everything.emplace(database, ledger, *moment);
      if (auto done = all->group(); !done) return tl::unexpected(done.error());
    }
  }
  if (all == nullptr) return write_in_place(database, *moment, *touched);
  if (into == Into::ledger) return write_all(database, *moment, *all);
  if (auto done = write_temporary(database, *moment, *all); !done) return tl::unexpected(done.error());
  return true;
}

}  // namespace selon

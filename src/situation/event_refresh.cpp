#include "situation/event_refresh.h"

#include <fmt/format.h>

#include "ledger/tables_3.h"
#include "situation/regroup_all.h"
#include "situation/regroup_touched.h"

namespace selon {
namespace {

Result<void> make_temporary_tables(const Database& database) {
  std::string sql(event_tables);
  for (std::size_t at = 0; (at = sql.find("CREATE TABLE", at)) != std::string::npos; at += 12)
    sql.replace(at, 12, "CREATE TEMP TABLE");
  for (std::size_t at = 0; (at = sql.find("CREATE INDEX ", at)) != std::string::npos; at += 13)
    sql.replace(at, 13, "CREATE INDEX temp.");
  return database.execute("PRAGMA temp_store = MEMORY; " + sql);
}

// `regrouped` has grouped already.
template <typename Regroup>
Result<bool> write(const Database& database, Into into, const EventMoment& moment, Regroup& regrouped) {
  auto transaction =
      Transaction::begin(database, into == Into::ledger ? Transaction::Kind::writing : Transaction::Kind::reading);
  if (!transaction) return tl::unexpected(transaction.error());
  if (const auto still = moment.is_still(database); !still || !*still) return still;
  EventWriter::Readings readings;
  for (const auto& report : moment.reports) readings.emplace(report.number, report.reading);
  auto writer = EventWriter::prepare(database, std::move(readings));
  if (!writer) return tl::unexpected(writer.error());
  if (auto done = regrouped.write(*writer); !done) return tl::unexpected(done.error());
  if (!writer->set_totals() || !writer->set_state(moment.after.chain, moment.after.program, moment.after.word_reports,
                                                  regrouped.words().total()))
    return tl::unexpected(database.error());
  if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
  return true;
}

}  // namespace

Result<bool> refresh_events(const Database& database, const Ledger& ledger, Into into,
                            const std::function<void(const std::string&)>& progress) {
  if (into == Into::temporary)
    if (auto made = make_temporary_tables(database); !made) return tl::unexpected(made.error());
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
  return all != nullptr ? write(database, into, *moment, *all) : write(database, into, *moment, *touched);
}

}  // namespace selon

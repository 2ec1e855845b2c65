#include "ledger/fill_tables_2.h"

#include <fmt/format.h>

#include "ledger/chain.h"
#include "ledger/claim_versions.h"
#include "ledger/copy_groups.h"
#include "ledger/row_sums.h"

namespace selon {
namespace {

Result<void> fill_copies(const Database& database) {
  auto groups = CopyGroups::prepare(database);
  if (!groups) return tl::unexpected(groups.error());
  RowSum sums_are_made_later;
  bool good = true;
  auto done = each_row(database, "SELECT number, text FROM reports ORDER BY number", [&](const Statement& row) {
    good = good && groups->add(row.integer(0), row.text(1), sums_are_made_later);
  });
  if (done && !good) return tl::unexpected(database.error());
  return done;
}

struct OldReading {
  ReadingNumber number = 0;
  ReportNumber report = 0;
  Record record;
  std::vector<std::string> ids;
};

Result<std::vector<std::string>> ids_of(Statement& statement, const Database& database, ReadingNumber reading) {
  std::vector<std::string> ids;
  statement.bind(reading);
  for (int code; (code = statement.step()) != SQLITE_DONE;) {
    if (code != SQLITE_ROW) return tl::unexpected(database.error());
    ids.emplace_back(statement.text(0));
  }
  return ids;
}

Result<void> fill_versions(const Database& database) {
  auto readings = database.prepare("SELECT number, report, record FROM readings ORDER BY report, number");
  if (!readings) return tl::unexpected(readings.error());
  auto ids = database.prepare("SELECT id FROM claims WHERE reading = ? ORDER BY position");
  if (!ids) return tl::unexpected(ids.error());
  auto last = database.prepare("SELECT max(version) FROM claim_versions WHERE claim = ?");
  if (!last) return tl::unexpected(last.error());
  auto add = database.prepare("INSERT INTO claim_versions VALUES (?, ?, ?, ?, ?, ?)");
  if (!add) return tl::unexpected(add.error());
  OldReading before, now;
  for (int code; (code = readings->step()) != SQLITE_DONE; before = std::move(now)) {
    if (code != SQLITE_ROW) return tl::unexpected(database.error());
    now.number = readings->integer(0);
    now.report = readings->integer(1);
    auto record = parse_record(readings->text(2));
    auto their_ids = ids_of(*ids, database, now.number);
    if (!their_ids) return tl::unexpected(their_ids.error());
    if (!record || record->claims.size() != their_ids->size())
      return fail(ErrorKind::damaged, fmt::format("the record of reading {} is not what was stored", now.number),
                  database.path());
    now.record = std::move(*record);
    now.ids = std::move(*their_ids);
    if (before.report != now.report) before = {};
    for (const auto& change : changes_between({before.record, before.ids}, {now.record, now.ids})) {
      last->bind(change.claim);
      if (last->step() != SQLITE_ROW) return tl::unexpected(database.error());
      const std::int64_t version = last->integer(0);
      last->reset();
      if (!add->run(change.claim, version + 1, now.number, change.position, change.kind(version), change.fields))
        return tl::unexpected(database.error());
    }
  }
  return {};
}

Result<void> fill_chain(const Database& database) {
  const auto sums = row_sums(database);
  if (!sums) return tl::unexpected(sums.error());
  auto set = database.prepare("UPDATE readings SET row_sum = ? WHERE number = ?");
  if (!set) return tl::unexpected(set.error());
  auto add = database.prepare("INSERT INTO chain (reading, decision, link) VALUES (?, NULL, ?)");
  if (!add) return tl::unexpected(add.error());
  std::string link;
  bool good = true;
  auto done = each_row(database,
                       "SELECT r.number, p.key, r.fingerprint, r.origin FROM readings AS r "
                       "JOIN reports AS p ON p.number = r.report ORDER BY r.number",
                       [&](const Statement& row) {
                         const auto sum = sums->contains(row.integer(0)) ? sums->at(row.integer(0)) : RowSum();
                         const auto told = told_of_reading(row.text(1), row.text(2), row.text(3), {}, sum.hex());
                         link = link_of(link, told);
                         good = good && set->run(sum.hex(), row.integer(0)) && add->run(row.integer(0), link);
                       });
  if (done && !good) return tl::unexpected(database.error());
  return done;
}

}  // namespace

Result<void> fill_tables_2(const Database& database) {
  if (auto done = fill_copies(database); !done) return done;
  if (auto done = fill_versions(database); !done) return done;
  return fill_chain(database);
}

}  // namespace selon

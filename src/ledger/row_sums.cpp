#include "ledger/row_sums.h"

#include <fmt/format.h>

namespace selon {

Result<void> each_row(const Database& database, std::string_view sql,
                      const std::function<void(const Statement&)>& each) {
  auto statement = database.prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  for (;;) {
    const int code = statement->step();
    if (code == SQLITE_DONE) return {};
    if (code != SQLITE_ROW) return tl::unexpected(database.error());
    each(*statement);
  }
}

Result<std::map<ReadingNumber, RowSum>> row_sums(const Database& database) {
  std::map<ReadingNumber, RowSum> sums;
  const auto add = [&](std::string_view table, int reading_column) {
    return each_row(database, fmt::format("SELECT * FROM {}", table),
                    [&](const Statement& row) { sums[row.integer(reading_column)].add(table, row); });
  };
  for (const auto* table : {"places", "times", "actors", "figures", "voices", "claims", "claim_actors", "claim_targets",
                            "claim_places", "claim_figures", "claim_voices", "notes"})
    if (auto done = add(table, 0); !done) return tl::unexpected(done.error());
  for (const auto* table : {"terms", "claim_versions"})
    if (auto done = add(table, 2); !done) return tl::unexpected(done.error());

  std::map<ReportNumber, ReadingNumber> first;
  auto done = each_row(database, "SELECT report, min(number) FROM readings GROUP BY report",
                       [&](const Statement& row) { first[row.integer(0)] = row.integer(1); });
  if (done)
    done = each_row(database, "SELECT band, report FROM copy_bands",
                    [&](const Statement& row) { sums[first[row.integer(1)]].add("copy_bands", row); });
  if (done)
    done = each_row(database, "SELECT report, of, shared FROM copy_pairs",
                    [&](const Statement& row) { sums[first[row.integer(0)]].add("copy_pairs", row); });
  if (!done) return tl::unexpected(done.error());
  return sums;
}

}  // namespace selon

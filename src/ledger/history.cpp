// What was decided, and what became of claims: decisions and versions.
#include <fmt/format.h>

#include "ledger/decision_rows.h"
#include "ledger/ledger_impl.h"

namespace selon {
namespace {

// The decision whose link stands just before a reading's is the one that made it.
constexpr std::string_view version_columns =
    "SELECT v.claim, v.version, v.change, r.report, v.reading, r.program, v.fields, "
    "(SELECT d.key FROM chain AS own JOIN chain AS cause ON cause.number = own.number - 1 "
    "JOIN decisions AS d ON d.number = cause.decision WHERE own.reading = v.reading AND r.base IS NOT NULL) "
    "FROM claim_versions AS v JOIN readings AS r ON r.number = v.reading ";

ClaimVersion version_of(const Statement& row) {
  ClaimVersion version;
  version.claim = row.text(0);
  version.version = row.integer(1);
  version.change = row.text(2);
  version.report = row.integer(3);
  version.reading = row.integer(4);
  version.program = row.text(5);
  version.fields = row.text(6);
  version.decision = row.text_or_null(7);
  return version;
}

}  // namespace

Result<std::vector<Decision>> Ledger::decisions(const DecisionFilter& filter) const {
  std::string sql = std::string(decision_columns) + "FROM decisions AS d WHERE d.number > ?";
  std::string claim;
  if (filter.claim) {
    const auto id = find_claim_id(impl_->database, *filter.claim);
    if (!id) return tl::unexpected(id.error());
    claim = *id;
    sql +=
        " AND (d.claim = ?2 OR d.number IN (SELECT decision FROM decision_members WHERE claim = ?2) OR d.undoes IN "
        "(SELECT key FROM decisions WHERE claim = ?2))";
  }
  if (filter.kind) sql += fmt::format(" AND d.kind = '{}'", to_string(*filter.kind));
  if (filter.in_force)
    sql += " AND d.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM decisions AS u WHERE u.undoes = d.key)";
  std::vector<Decision> decisions;
  const auto keep = [&](const Statement& row) {
    decisions.push_back(decision_of(row));
    return true;
  };
  sql += " ORDER BY d.number";
  const auto read = filter.claim ? impl_->rows(sql, keep, filter.after, claim) : impl_->rows(sql, keep, filter.after);
  if (!read) return tl::unexpected(read.error());
  for (auto& decision : decisions)
    if (auto done = add_sides(impl_->database, decision); !done) return tl::unexpected(done.error());
  return decisions;
}

Result<std::vector<ClaimVersion>> Ledger::versions(const std::string& claim) const {
  const auto id = find_claim_id(impl_->database, claim);
  if (!id) return tl::unexpected(id.error());
  std::vector<ClaimVersion> versions;
  const auto read = impl_->rows(
      std::string(version_columns) + "WHERE v.claim = ? ORDER BY v.version",
      [&](const Statement& row) {
        versions.push_back(version_of(row));
        return true;
      },
      *id);
  if (!read) return tl::unexpected(read.error());
  return versions;
}

Result<ReadingNumber> Ledger::changes(ReadingNumber since, const VersionSink& sink) const {
  // Asked first: what another program adds meanwhile belongs to the next list.
  const auto newest = impl_->database.integer("SELECT max(number) FROM readings");
  if (!newest) return tl::unexpected(newest.error());
  const auto read = impl_->rows(
      std::string(version_columns) +
          "WHERE v.reading > ? AND v.reading <= ? ORDER BY v.reading, v.position IS NULL, v.position, v.claim",
      [&](const Statement& row) { return sink(version_of(row)); }, since, *newest);
  if (!read) return tl::unexpected(read.error());
  return *newest;
}

}  // namespace selon

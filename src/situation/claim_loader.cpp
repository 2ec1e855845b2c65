#include "situation/claim_loader.h"

#include <fmt/format.h>

#include <memory>

namespace selon {

Result<ClaimLoader> ClaimLoader::prepare(const Database& database, const Ledger& ledger) {
  ClaimLoader loader;
  loader.ledger_ = &ledger;
  auto ids = database.prepare("SELECT id FROM claims WHERE reading = ? ORDER BY position");
  if (!ids) return tl::unexpected(ids.error());
  loader.ids_ = std::move(*ids);
  return loader;
}

Result<void> ClaimLoader::load(ReportNumber report, ReadingNumber reading, ReportNumber witness,
                               std::vector<ToldClaim>& claims) {
  auto record = ledger_->reading(reading);
  if (!record) return tl::unexpected(record.error());
  ids_.bind(reading);
  for (Index i = 0; i < record->claims.size(); ++i) {
    if (ids_.step() != SQLITE_ROW)
      return fail(ErrorKind::damaged, fmt::format("reading {} has lost claims", reading), "ledger");
    claims.push_back(tell({std::string(ids_.text(0)), report, reading, i}, *record));
    claims.back().witness = witness;
  }
  ids_.reset();
  return {};
}

Result<void> ClaimLoader::load(ReportNumber report, ReadingNumber reading, ReportNumber witness,
                               std::span<const Member> members, std::vector<ToldClaim>& claims) {
  std::vector<Index> positions;
  for (const Member& member : members) positions.push_back(member.position);
  const auto record = ledger_->reading(reading, positions);
  if (!record) return tl::unexpected(record.error());
  for (const Member& member : members) {
    if (member.position >= record->claims.size())
      return fail(ErrorKind::damaged, fmt::format("reading {} has no claim {}", reading, member.position), "ledger");
    claims.push_back(tell({member.id, report, reading, member.position}, *record));
    claims.back().witness = witness;
  }
  return {};
}

Result<WordTable> counted_words(const Database& database) {
  const auto total = database.integer("SELECT tellings FROM event_state");
  if (!total) return tl::unexpected(total.error());
  auto find = database.prepare("SELECT tellings FROM event_words WHERE word = ?");
  if (!find) return tl::unexpected(find.error());
  auto statement = std::make_shared<Statement>(std::move(*find));
  return WordTable(static_cast<std::uint32_t>(*total), [statement](std::string_view word) {
    statement->bind(word);
    const auto found = statement->step() == SQLITE_ROW ? static_cast<std::uint32_t>(statement->integer(0)) : 0;
    statement->reset();
    return found;
  });
}

}  // namespace selon

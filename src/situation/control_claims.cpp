// Claims of control of one place, found in one go: of a large ledger only the records that hold them are looked into.
#include "ledger/ledger_access.h"
#include "ledger/store_reading.h"
#include "selon/situation.h"
#include "situation/claim_loader.h"

namespace selon {

Result<std::vector<ToldClaim>> control_claims(const std::string& path, const std::string& place) {
  const auto ledger = Ledger::open(path, LedgerMode::read);
  if (!ledger) return tl::unexpected(ledger.error());
  const auto database = open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  auto found = database->prepare(
      "SELECT DISTINCT r.report, c.reading, w.witness, c.position, c.id FROM terms AS t "
      "CROSS JOIN claim_places AS l ON l.reading = t.reading AND l.place = t.position "
      "CROSS JOIN claims AS c ON c.reading = l.reading AND c.position = l.claim "
      "CROSS JOIN readings AS r ON r.number = c.reading CROSS JOIN copies AS w ON w.report = r.report "
      "WHERE t.kind = 'place' AND t.term = ? AND c.type IN ('capture', 'control', 'withdrawal') AND NOT EXISTS "
      "(SELECT 1 FROM readings AS later WHERE later.report = r.report AND later.number > r.number) "
      "ORDER BY r.report, c.position");
  if (!found) return tl::unexpected(found.error());
  struct Source {
    ReportNumber report = 0;
    ReadingNumber reading = 0;
    ReportNumber witness = 0;
    std::vector<ClaimLoader::Member> members;
  };
  std::vector<Source> sources;
  const std::string term = term_of(place);
  found->bind(term);
  int code;
  while ((code = found->step()) == SQLITE_ROW) {
    if (sources.empty() || sources.back().report != found->integer(0))
      sources.push_back({found->integer(0), found->integer(1), found->integer(2), {}});
    sources.back().members.push_back({static_cast<Index>(found->integer(3)), std::string(found->text(4))});
  }
  if (code != SQLITE_DONE) return tl::unexpected(database->error());
  auto loader = ClaimLoader::prepare(*database, *ledger);
  if (!loader) return tl::unexpected(loader.error());
  std::vector<ToldClaim> claims;
  for (const Source& source : sources)
    if (auto done = loader->load(source.report, source.reading, source.witness, source.members, claims); !done)
      return tl::unexpected(done.error());
  return claims;
}

}  // namespace selon

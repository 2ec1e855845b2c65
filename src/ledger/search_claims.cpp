// Ledger::claims: goes along the queries of find_claims.h, reading by reading, and shows what is current.
#include <fmt/format.h>

#include <algorithm>

#include "ledger/find_claims.h"
#include "ledger/ledger_impl.h"

namespace selon {
namespace {

// What was found in one reading: positions of claims that fit, and of those that only lack days to fit.
struct Here {
  ReadingNumber reading = 0;
  std::vector<Index> fit, undated;
};

void sort_each_once(std::vector<Index>& positions) {
  std::ranges::sort(positions);
  positions.erase(std::ranges::unique(positions).begin(), positions.end());
}

// False when `each` ended it.
template <typename Each>
Result<bool> search(const Database& database, const ClaimQuery& query, const Each& each) {
  auto claims = database.prepare(query.sql);
  if (!claims) return tl::unexpected(claims.error());
  Here here;
  const auto give = [&]() -> Result<bool> {
    if (here.fit.empty() && here.undated.empty()) return true;
    sort_each_once(here.fit), sort_each_once(here.undated);
    const auto more = each(here);
    here.fit.clear(), here.undated.clear();
    return more;
  };
  // Along the whole query, or along what it gives for one reading.
  const auto go = [&](std::optional<ReadingNumber> reading) -> Result<bool> {
    claims->bind_all(query.values, reading);
    for (int code; (code = claims->step()) != SQLITE_DONE;) {
      if (code != SQLITE_ROW) return tl::unexpected(database.error());
      if (here.reading != claims->integer(0))
        if (auto more = give(); !more || !*more) return more;
      here.reading = claims->integer(0);
      (claims->integer(2) != 0 ? here.undated : here.fit).push_back(static_cast<Index>(claims->integer(1)));
    }
    return give();
  };
  if (!query.readings) return go(std::nullopt);
  for (const ReadingNumber reading : *query.readings)
    if (auto more = go(reading); !more || !*more) return more;
  return true;
}

}  // namespace

Result<ClaimsFound> Ledger::claims(const ClaimFilter& filter, const ClaimSink& sink, Records records) const {
  const auto& database = impl_->database;
  auto snapshot = Transaction::begin(database, Transaction::Kind::reading);  // though another program may add meanwhile
  if (!snapshot) return tl::unexpected(snapshot.error());
  auto current = database.prepare(
      "SELECT report FROM readings AS r WHERE number = ? AND NOT EXISTS (SELECT 1 FROM readings AS later WHERE "
      "later.report = r.report AND later.number > r.number)");
  if (!current) return tl::unexpected(current.error());
  auto id = database.prepare("SELECT id FROM claims WHERE reading = ? AND position = ?");
  if (!id) return tl::unexpected(id.error());

  ClaimsFound found;
  const auto show = [&](const Here& here, ReportNumber report) -> Result<bool> {
    const auto record = records == Records::whole ? reading(here.reading) : reading(here.reading, here.fit);
    if (!record) return tl::unexpected(record.error());
    for (const Index position : here.fit) {
      if (position >= record->claims.size())
        return fail(ErrorKind::damaged, fmt::format("reading {} has no claim {}", here.reading, position),
                    database.path());
      id->bind(here.reading, position);
      if (id->step() != SQLITE_ROW) return impl_->failed();
      ++found.shown;
      if (!sink({std::string(id->text(0)), report, here.reading, position}, *record)) return false;
    }
    return true;
  };
  const auto run = [&](const ClaimQuery& query) {
    return search(database, query, [&](const Here& here) -> Result<bool> {
      current->bind(here.reading);
      const int code = current->step();
      if (code == SQLITE_DONE) return true;
      if (code != SQLITE_ROW) return impl_->failed();
      found.undated += static_cast<std::int64_t>(here.undated.size());
      if (query.dated == Dated::none) return found.undated < ClaimsFound::most_undated;
      return here.fit.empty() ? Result<bool>(true) : show(here, current->integer(0));
    });
  };

  const auto query = choose_claim_query(database, filter, Dated::as_asked);
  if (!query) return tl::unexpected(query.error());
  const auto all = run(*query);
  if (!all) return tl::unexpected(all.error());
  found.all = *all;
  if (!found.all) found.undated = 0;
  if (found.all && query->dated == Dated::as_asked && (filter.since || filter.until)) {
    const auto undated = choose_claim_query(database, filter, Dated::none);
    if (!undated) return tl::unexpected(undated.error());
    if (const auto counted = run(*undated); !counted) return tl::unexpected(counted.error());
  }
  found.undated = std::min(found.undated, ClaimsFound::most_undated);
  return found;
}

}  // namespace selon

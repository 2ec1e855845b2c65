// All events of a store, part by part.
#include <algorithm>

#include "ledger/row_sums.h"
#include "situation/claim_loader.h"
#include "situation/event_store_impl.h"

namespace selon {

Result<void> EventStore::parts(Parts parts, const std::function<bool(const LedgerEvents&)>& sink,
                               std::size_t claims_at_once) const {
  // All parts of one moment, though another program may group anew meanwhile.
  auto snapshot = Transaction::begin(impl_->database, Transaction::Kind::reading);
  if (!snapshot) return tl::unexpected(snapshot.error());
  return parts == Parts::by_events ? parts_by_events(sink, claims_at_once) : parts_by_reports(sink, claims_at_once);
}

Result<void> EventStore::parts_by_events(const std::function<bool(const LedgerEvents&)>& sink,
                                         std::size_t claims_at_once) const {
  struct Known {
    ReportNumber report = 0;  // of its first claim, and where that stands
    std::int64_t position = 0;
    std::int64_t claims = 0;
    std::string id;
  };
  std::vector<Known> events;
  const auto read = each_row(
      impl_->database,
      "SELECT m.event, r.report, m.position FROM event_members AS m JOIN readings AS r ON r.number = m.reading "
      "ORDER BY m.event",
      [&](const Statement& row) {
        const std::pair at(row.integer(1), row.integer(2));
        if (events.empty() || events.back().id != row.text(0))
          events.push_back({at.first, at.second, 0, std::string(row.text(0))});
        Known& event = events.back();
        if (at < std::pair(event.report, event.position)) event.report = at.first, event.position = at.second;
        ++event.claims;
      });
  if (!read) return read;
  std::ranges::sort(events, {}, [](const Known& event) { return std::pair(event.report, event.position); });
  for (std::size_t begin = 0; begin < events.size();) {
    std::vector<std::string> ids;
    std::size_t claims = 0;
    for (; begin < events.size() && claims < claims_at_once; ++begin) {
      claims += static_cast<std::size_t>(events[begin].claims);
      ids.push_back(std::move(events[begin].id));
    }
    const auto part = this->events(ids, Links::leave_out);
    if (!part) return tl::unexpected(part.error());
    if (!sink(*part)) return {};
  }
  return {};
}

Result<void> EventStore::parts_by_reports(const std::function<bool(const LedgerEvents&)>& sink,
                                          std::size_t claims_at_once) const {
  auto loader = ClaimLoader::prepare(impl_->database, impl_->ledger);
  if (!loader) return tl::unexpected(loader.error());
  auto reports = impl_->database.prepare("SELECT report, reading, witness FROM event_reports ORDER BY report");
  if (!reports) return tl::unexpected(reports.error());
  auto members = impl_->database.prepare("SELECT event, claim FROM event_members WHERE reading = ?");
  if (!members) return tl::unexpected(members.error());
  std::vector<ToldClaim> claims;
  std::vector<std::string> ids;
  std::unordered_map<std::string, std::size_t> event_of_claim, position;
  const auto give = [&]() -> Result<bool> {
    const auto part = described(std::move(claims), event_of_claim, ids);
    if (!part) return tl::unexpected(part.error());
    claims.clear(), ids.clear(), event_of_claim.clear(), position.clear();
    return sink(*part);
  };
  for (int code; (code = reports->step()) != SQLITE_DONE;) {
    if (code != SQLITE_ROW) return tl::unexpected(impl_->database.error());
    const ReadingNumber reading = reports->integer(1);
    if (auto done = loader->load(reports->integer(0), reading, reports->integer(2), claims); !done) return done;
    members->bind(reading);
    for (int found; (found = members->step()) != SQLITE_DONE;) {
      if (found != SQLITE_ROW) return tl::unexpected(impl_->database.error());
      const auto known = position.emplace(members->text(0), ids.size());
      if (known.second) ids.emplace_back(members->text(0));
      event_of_claim.emplace(members->text(1), known.first->second);
    }
    if (claims.size() < claims_at_once) continue;
    if (const auto more = give(); !more || !*more) return more ? Result<void>() : tl::unexpected(more.error());
  }
  if (claims.empty()) return {};
  const auto last = give();
  return last ? Result<void>() : tl::unexpected(last.error());
}

}  // namespace selon

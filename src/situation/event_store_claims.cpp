// The events of a store with the claims that tell them.
#include <algorithm>
#include <map>
#include <unordered_set>

#include "ledger/row_sums.h"
#include "situation/claim_loader.h"
#include "situation/event_moment.h"
#include "situation/event_store_impl.h"
#include "situation/grouping.h"

namespace selon {

Result<LedgerEvents> EventStore::events(const std::vector<std::string>& ids, Links links) const {
  LedgerEvents found;
  const auto decisions = links == Links::give ? event_decisions(impl_->ledger) : std::vector<EventDecision>();
  if (!decisions) return tl::unexpected(decisions.error());
  // Claims that a person took out of a telling were told in one breath with the rest, which must be there too then.
  std::unordered_set<std::string> split;
  for (const EventDecision& decision : *decisions)
    if (decision.kind == EventDecision::Kind::split)
      for (const auto* side : {&decision.claims, &decision.rest}) split.insert(side->begin(), side->end());

  struct Source {
    ReadingNumber reading = 0;
    ReportNumber witness = 0;
    std::vector<ClaimLoader::Member> members;
    bool whole = false;
  };
  std::map<ReportNumber, Source> sources;
  std::unordered_map<std::string, std::size_t> event_of_claim;
  auto of_event = impl_->database.prepare(
      "SELECT m.claim, m.reading, m.position, g.report, g.witness FROM event_members AS m JOIN readings AS r ON "
      "r.number = m.reading JOIN event_reports AS g ON g.report = r.report WHERE m.event = ? ORDER BY m.reading, "
      "m.position");
  if (!of_event) return tl::unexpected(of_event.error());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    of_event->bind(ids[i]);
    int code;
    while ((code = of_event->step()) == SQLITE_ROW) {
      const std::string claim(of_event->text(0));
      event_of_claim.emplace(claim, i);
      Source& source = sources[of_event->integer(3)];
      source.reading = of_event->integer(1), source.witness = of_event->integer(4);
      source.members.push_back({static_cast<Index>(of_event->integer(2)), claim});
      source.whole = source.whole || split.contains(claim);
    }
    if (code != SQLITE_DONE) return tl::unexpected(impl_->database.error());
  }
  auto loader = ClaimLoader::prepare(impl_->database, impl_->ledger);
  if (!loader) return tl::unexpected(loader.error());
  for (auto& [report, source] : sources) {
    std::ranges::sort(source.members, {}, &ClaimLoader::Member::position);
    auto done = source.whole ? loader->load(report, source.reading, source.witness, found.claims)
                             : loader->load(report, source.reading, source.witness, source.members, found.claims);
    if (!done) return tl::unexpected(done.error());
  }
  if (links == Links::leave_out) return described(std::move(found.claims), event_of_claim, ids);

  const auto words = counted_words(impl_->database);
  if (!words) return tl::unexpected(words.error());
  WordTable table = *words;
  auto tellings = tellings_of(found.claims, table);
  // Joins inside an event do not depend on what lies outside, so that its own tellings give its links again.
  const auto groups =
      group_tellings(std::move(tellings), table, *decisions, GroupingFacts::of(found.claims, *decisions), Reasons::give,
                     [&](std::size_t claim) { return event_of_claim.contains(found.claims[claim].id); });
  std::map<std::string_view, std::size_t> place;
  for (std::size_t i = 0; i < ids.size(); ++i) place.emplace(ids[i], i);
  for (const Group& group : groups) found.events.push_back(event_of(found.claims, group));
  std::erase_if(found.events, [&](const Event& event) { return !place.contains(event.id); });
  std::ranges::sort(found.events, {}, [&](const Event& event) { return place.at(event.id); });
  return found;
}

// Without links: what the claims of each event say together, and the score that is stored with it.
Result<LedgerEvents> EventStore::described(std::vector<ToldClaim> claims,
                                           const std::unordered_map<std::string, std::size_t>& event_of_claim,
                                           const std::vector<std::string>& ids) const {
  LedgerEvents found;
  found.claims = std::move(claims);
  std::vector<std::vector<std::size_t>> members(ids.size());
  for (std::size_t i = 0; i < found.claims.size(); ++i)
    if (const auto event = event_of_claim.find(found.claims[i].id); event != event_of_claim.end())
      members[event->second].push_back(i);
  auto score = impl_->database.prepare("SELECT score FROM events WHERE id = ?");
  if (!score) return tl::unexpected(score.error());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (members[i].empty()) continue;
    Event& event = found.events.emplace_back(describe_event(found.claims, std::move(members[i])));
    event.id = ids[i];  // called after its first claim, which may stand in a report that is not here
    score->bind(ids[i]);
    if (score->step() != SQLITE_ROW) return tl::unexpected(impl_->database.error());
    event.score = score->real(0);
  }
  return found;
}

Result<LedgerEvents> EventStore::all() const {
  std::vector<ToldClaim> claims;
  auto loader = ClaimLoader::prepare(impl_->database, impl_->ledger);
  if (!loader) return tl::unexpected(loader.error());
  auto reports = impl_->database.prepare("SELECT report, reading, witness FROM event_reports ORDER BY report");
  if (!reports) return tl::unexpected(reports.error());
  int code;
  while ((code = reports->step()) == SQLITE_ROW)
    if (auto done = loader->load(reports->integer(0), reports->integer(1), reports->integer(2), claims); !done)
      return tl::unexpected(done.error());
  if (code != SQLITE_DONE) return tl::unexpected(impl_->database.error());
  std::vector<std::string> ids;
  std::unordered_map<std::string, std::size_t> event_of_claim;
  const auto read =
      each_row(impl_->database, "SELECT event, claim FROM event_members ORDER BY event", [&](const Statement& row) {
        if (ids.empty() || ids.back() != row.text(0)) ids.emplace_back(row.text(0));
        event_of_claim.emplace(row.text(1), ids.size() - 1);
      });
  if (!read) return tl::unexpected(read.error());
  auto found = described(std::move(claims), event_of_claim, ids);
  if (found) std::ranges::sort(found->events, {}, [](const Event& event) { return event.claims.front(); });
  return found;
}

}  // namespace selon

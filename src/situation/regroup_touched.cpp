#include "situation/regroup_touched.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "ledger/row_sums.h"
#include "situation/cells.h"

namespace selon {

Result<bool> RegroupTouched::group() {
  auto words = counted_words(database_);
  if (!words) return tl::unexpected(words.error());
  words_ = std::make_unique<WordTable>(std::move(*words));
  for (const Report& report : moment_.reports)
    if (report.changed) changed_.insert(report.number);
  auto region = EventRegion::prepare(database_, ledger_, *words_, moment_.reports);
  if (!region) return tl::unexpected(region.error());
  if (auto done = begin(*region); !done) return tl::unexpected(done.error());

  std::set<std::string> searched, beside;
  for (;;) {
    for (const std::string& event : dissolved_)
      if (searched.insert(event).second)
        if (auto done = region->add_beside(event, beside); !done) return tl::unexpected(done.error());
    std::erase_if(beside, [&](const std::string& event) { return dissolved_.contains(event); });
    if (const auto grouped = group_region(*region, beside); !grouped || !*grouped) return grouped;
    if (const auto stays = unchanged(*region, beside); !stays || *stays) return stays;
  }
}

// The dissolved events and those beside them, of which the former are kept. False: they are most of the ledger.
Result<bool> RegroupTouched::group_region(EventRegion& region, const std::set<std::string>& beside) {
  std::set<ReportNumber> involved;
  std::unordered_set<std::string> members;
  for (const auto* events : {&std::as_const(dissolved_), &beside})
    for (const std::string& event : *events) {
      const auto found = region.members(event);
      if (!found) return tl::unexpected(found.error());
      involved.insert((*found)->reports.begin(), (*found)->reports.end());
      members.insert((*found)->claims.begin(), (*found)->claims.end());
    }
  if (involved.size() > 500 && involved.size() > moment_.reports.size() / 2) return false;
  auto loader = ClaimLoader::prepare(database_, ledger_);
  if (!loader) return tl::unexpected(loader.error());
  claims_.clear();
  for (const Report& report : moment_.reports)
    if (report.changed || involved.contains(report.number))
      if (auto done = loader->load(report.number, report.reading, report.witness, claims_); !done)
        return tl::unexpected(done.error());
  auto tellings = tellings_of(claims_, *words_);
  if (cells_.empty()) keep_cells(tellings);
  const auto is_new = [&](std::size_t claim) { return changed_.contains(claims_[claim].report); };
  groups_ = group_tellings(std::move(tellings), *words_, moment_.decisions,
                           GroupingFacts::of(claims_, moment_.decisions), Reasons::leave_out,
                           [&](std::size_t claim) { return is_new(claim) || members.contains(claims_[claim].id); });
  return true;
}

void RegroupTouched::keep_cells(const std::vector<Telling>& tellings) {
  for (const Telling& telling : tellings)
    if (changed_.contains(telling.report))
      for (const std::int64_t cell : cells_of(telling).in) cells_.emplace_back(cell, telling.report);
  std::ranges::sort(cells_);
  const auto rest = std::ranges::unique(cells_);
  cells_.erase(rest.begin(), rest.end());
}

// What is grouped again in any case: events of earlier readings, of copies of what is new, those that decisions name,
// and those that the new tellings pair with.
Result<void> RegroupTouched::begin(EventRegion& region) {
  std::set<ReportNumber> witnesses;
  std::unordered_set<std::string> own;
  for (const Report& report : moment_.reports)
    if (report.changed) {
      witnesses.insert(report.witness);
      auto done = each_row(database_, fmt::format("SELECT id FROM claims WHERE reading = {}", report.reading),
                           [&](const Statement& row) { own.emplace(row.text(0)); });
      if (done) done = region.add_beside(report.number, dissolved_);
      if (!done) return done;
    }
  for (const Report& report : moment_.reports)
    if (report.changed || witnesses.contains(report.witness))
      if (auto done = region.add_events_of(report.grouped, dissolved_); !done) return done;
  std::set<std::string> named;
  auto recent = each_row(
      database_,
      fmt::format("SELECT m.claim FROM chain AS c JOIN decisions AS d ON d.number = c.decision LEFT JOIN decisions "
                  "AS u ON u.key = d.undoes JOIN decision_members AS m ON m.decision IN (d.number, u.number) WHERE "
                  "c.number > {}",
                  moment_.before.chain),
      [&](const Statement& row) { named.emplace(row.text(0)); });
  if (!recent) return recent;
  for (const EventDecision& decision : moment_.decisions) {
    const auto any = [&](const std::vector<std::string>& ids) {
      return std::ranges::any_of(ids, [&](const auto& id) { return own.contains(id) || named.contains(id); });
    };
    if (!any(decision.claims) && !any(decision.rest)) continue;
    named.insert(decision.claims.begin(), decision.claims.end());
    named.insert(decision.rest.begin(), decision.rest.end());
  }
  for (const std::string& claim : named)
    if (auto done = region.add_event_of(claim, dissolved_); !done) return done;
  return {};
}

// Whether these events came out as they are stored, and so need not be written; those that did not are dissolved too.
Result<bool> RegroupTouched::unchanged(EventRegion& region, const std::set<std::string>& events) {
  std::map<std::string_view, const Group*> now;
  for (const Group& group : groups_)
    for (const std::size_t claim : group.claims) now.emplace(claims_[claim].id, &group);
  std::unordered_set<const Group*> stay;
  bool all = true;
  for (const std::string& event : events) {
    const auto before = region.members(event);
    if (!before) return tl::unexpected(before.error());
    const auto found = now.find(*(*before)->claims.begin());
    const bool same = found != now.end() && found->second->claims.size() == (*before)->claims.size() &&
                      std::ranges::all_of(found->second->claims, [&](std::size_t claim) {
                        return (*before)->claims.contains(claims_[claim].id);
                      });
    if (same) {
      stay.insert(found->second);
      continue;
    }
    dissolved_.insert(event);
    all = false;
  }
  if (all) std::erase_if(groups_, [&](const Group& group) { return stay.contains(&group); });
  return all;
}

Result<void> RegroupTouched::write(EventWriter& writer) {
  bool good = true;
  for (const std::string& event : dissolved_) good = good && writer.remove_event(event);
  for (const Report& report : moment_.reports)
    if (report.changed)
      good = good && writer.remove_report(report.number) &&
             writer.add_report(report.number, report.reading, report.witness);
  for (const auto& [cell, report] : cells_) good = good && writer.add_cell(cell, report);
  std::vector<Event> events;
  for (const Group& group : groups_) events.push_back(event_of(claims_, group));
  for (std::size_t i = 0; i < events.size(); ++i) good = good && writer.add_event(claims_, events, i);
  for (std::size_t from = 0, to = 0; from < claims_.size(); from = to) {
    while (to < claims_.size() && claims_[to].report == claims_[from].report) ++to;
    if (changed_.contains(claims_[from].report))
      good = good && writer.add_speakers(std::span(claims_).subspan(from, to - from));
  }
  if (!good) return tl::unexpected(database_.error());
  return {};
}

}  // namespace selon

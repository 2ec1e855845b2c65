#include "situation/event_region.h"

#include <algorithm>

#include "situation/pair_score.h"

namespace selon {

Result<EventRegion> EventRegion::prepare(const Database& database, const Ledger& ledger, WordTable& words,
                                         const std::vector<Report>& reports) {
  EventRegion region;
  region.database_ = &database;
  region.words_ = &words;
  for (const Report& report : reports) region.reports_.emplace(report.number, &report);
  auto loader = ClaimLoader::prepare(database, ledger);
  if (!loader) return tl::unexpected(loader.error());
  region.loader_.emplace(std::move(*loader));
  const struct {
    Statement& statement;
    std::string_view sql;
  } all[] = {
      {region.of_claim_, "SELECT event FROM event_members WHERE claim = ?"},
      {region.of_reading_, "SELECT DISTINCT event FROM event_members WHERE reading = ?"},
      {region.of_event_,
       "SELECT m.claim, r.report FROM event_members AS m JOIN readings AS r ON r.number = m.reading WHERE m.event = ?"},
      {region.in_cell_, "SELECT report FROM event_cells WHERE cell = ?"},
  };
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return tl::unexpected(prepared.error());
    statement = std::move(*prepared);
  }
  return region;
}

template <typename Each, typename Value>
Result<void> EventRegion::rows(Statement& statement, const Value& value, const Each& each) {
  statement.bind(value);
  int code;
  while ((code = statement.step()) == SQLITE_ROW) each(statement);
  statement.reset();
  if (code != SQLITE_DONE) return tl::unexpected(database_->error());
  return {};
}

Result<void> EventRegion::add_event_of(const std::string& claim, std::set<std::string>& events) {
  return rows(of_claim_, claim, [&](const Statement& row) { events.emplace(row.text(0)); });
}

Result<void> EventRegion::add_events_of(ReadingNumber reading, std::set<std::string>& events) {
  return rows(of_reading_, reading, [&](const Statement& row) { events.emplace(row.text(0)); });
}

Result<const EventRegion::Members*> EventRegion::members(const std::string& event) {
  const auto [known, fresh] = members_.try_emplace(event);
  Members& found = known->second;
  if (fresh)
    if (auto done = rows(of_event_, event,
                         [&](const Statement& row) {
                           found.claims.emplace(row.text(0));
                           found.reports.insert(row.integer(1));
                         });
        !done)
      return tl::unexpected(done.error());
  return &found;
}

Result<const EventRegion::Loaded*> EventRegion::load(ReportNumber number) {
  auto& loaded = loaded_[number];
  if (loaded) return loaded.get();
  const Report& report = *reports_.at(number);
  auto fresh = std::make_unique<Loaded>();
  if (auto done = loader_->load(number, report.reading, report.witness, fresh->claims); !done)
    return tl::unexpected(done.error());
  fresh->tellings = tellings_of(fresh->claims, *words_);
  loaded = std::move(fresh);
  if (!report.changed)  // what is new is compared with what is stored, and grouped anew in any case
    for (const Telling& telling : loaded->tellings)
      for (const std::int64_t cell : cells_of(telling).in) cells_[cell].emplace_back(number, &telling);
  return loaded.get();
}

Result<void> EventRegion::add_beside(const Telling& telling, std::set<std::string>& events) {
  std::unordered_set<const Telling*> met;
  for (const std::int64_t cell : cells_of(telling).looks) {
    if (complete_.insert(cell).second) {
      std::vector<ReportNumber> inside;
      if (auto done = rows(in_cell_, cell, [&](const Statement& row) { inside.push_back(row.integer(0)); }); !done)
        return done;
      for (const ReportNumber report : inside)
        if (reports_.contains(report) && !reports_.at(report)->changed)
          if (auto done = load(report); !done) return tl::unexpected(done.error());
    }
    const auto there = cells_.find(cell);
    if (there == cells_.end()) continue;
    for (const auto& [report, other] : there->second) {
      if (other == &telling || !met.insert(other).second) continue;
      const auto scored = pair_score(telling, *other, *words_, Reasons::leave_out);
      if (!scored.possible || scored.score < same_event_score) continue;
      const Loaded& of_other = *loaded_.at(report);
      for (const std::size_t claim : other->claims)
        if (auto done = add_event_of(of_other.claims[claim].id, events); !done) return done;
    }
  }
  return {};
}

Result<void> EventRegion::add_beside(ReportNumber changed, std::set<std::string>& events) {
  const auto loaded = load(changed);
  if (!loaded) return tl::unexpected(loaded.error());
  for (const Telling& telling : (*loaded)->tellings)
    if (auto done = add_beside(telling, events); !done) return done;
  return {};
}

Result<void> EventRegion::add_beside(const std::string& event, std::set<std::string>& events) {
  const auto own = members(event);
  if (!own) return tl::unexpected(own.error());
  for (const ReportNumber report : (*own)->reports) {
    if (!reports_.contains(report) || reports_.at(report)->changed) continue;
    const auto loaded = load(report);
    if (!loaded) return tl::unexpected(loaded.error());
    for (const Telling& telling : (*loaded)->tellings)
      if (std::ranges::any_of(telling.claims,
                              [&](std::size_t claim) { return (*own)->claims.contains((*loaded)->claims[claim].id); }))
        if (auto done = add_beside(telling, events); !done) return done;
  }
  return {};
}

}  // namespace selon

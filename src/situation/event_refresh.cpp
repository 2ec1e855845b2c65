#include "situation/event_refresh.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <memory>
#include <set>
#include <unordered_set>

#include "ledger/row_sums.h"
#include "ledger/tables_3.h"
#include "situation/cells.h"
#include "situation/event_region.h"
#include "situation/event_writer.h"
#include "situation/grouping.h"

namespace selon {
namespace {

// Another way of grouping groups anew.
constexpr std::string_view grouping_program = "selon " SELON_VERSION ", grouping 1";

struct State {
  bool there = false;
  std::int64_t chain = 0, word_reports = 0;
  std::string program;
};

Result<State> state_of(const Database& database) {
  State state;
  auto read = each_row(database, "SELECT chain, program, word_reports FROM event_state", [&](const Statement& row) {
    state = {true, row.integer(0), row.integer(2), std::string(row.text(1))};
  });
  if (!read) return tl::unexpected(read.error());
  return state;
}

using Report = EventRegion::Report;

class Refresh {
 public:
  Refresh(const Database& database, const Ledger& ledger, const std::function<void(const std::string&)>& progress)
      : database_(database), ledger_(ledger), progress_(progress) {}

  Result<bool> run(Into into) {
    {
      auto moment = Transaction::begin(database_, Transaction::Kind::reading);
      if (!moment) return tl::unexpected(moment.error());
      auto looked = look();
      if (!looked) return tl::unexpected(looked.error());
      if (auto done = all_ ? group_all() : group_touched(); !done) return tl::unexpected(done.error());
    }
    return write(into);
  }

 private:
  Result<void> look() {
    auto before = state_of(database_);
    if (!before) return tl::unexpected(before.error());
    before_ = std::move(*before);
    auto chain = database_.integer("SELECT max(number) FROM chain");
    if (!chain) return tl::unexpected(chain.error());
    after_ = {true, *chain, 0, std::string(grouping_program)};
    auto decisions = event_decisions(ledger_);
    if (!decisions) return tl::unexpected(decisions.error());
    decisions_ = std::move(*decisions);
    auto read = each_row(
        database_,
        "SELECT r.report, max(r.number), coalesce(g.reading, 0), w.witness, g.witness FROM readings AS r "
        "JOIN copies AS w ON w.report = r.report LEFT JOIN event_reports AS g ON g.report = r.report "
        "GROUP BY r.report ORDER BY r.report",
        [&](const Statement& row) {
          Report report{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
          report.changed = report.grouped != report.reading || row.is_null(4) || row.integer(4) != report.witness;
          reports_.push_back(report);
        });
    if (!read) return read;
    after_.word_reports = static_cast<std::int64_t>(std::bit_floor(reports_.size()));
    all_ = !before_.there || before_.program != after_.program || before_.word_reports != after_.word_reports;
    return {};
  }

  Result<void> load(const Report& report) {
    return loader_->load(report.number, report.reading, report.witness, claims_);
  }

  Result<void> prepare() {
    auto loader = ClaimLoader::prepare(database_, ledger_);
    if (!loader) return tl::unexpected(loader.error());
    loader_.emplace(std::move(*loader));
    return {};
  }

  // --- all ---

  // First readings do not change, so that the counts can be made again whenever they are needed.
  Result<void> count_words() {
    words_ = std::make_unique<WordTable>();
    std::vector<std::pair<ReportNumber, ReadingNumber>> first;
    auto read =
        each_row(database_,
                 fmt::format("SELECT report, min(number) FROM readings WHERE report <= (SELECT max(number) FROM "
                             "(SELECT number FROM reports ORDER BY number LIMIT {})) GROUP BY report ORDER BY "
                             "report",
                             after_.word_reports),
                 [&](const Statement& row) { first.emplace_back(row.integer(0), row.integer(1)); });
    if (!read) return read;
    for (const auto& [report, reading] : first) {
      std::vector<ToldClaim> claims;
      if (auto done = loader_->load(report, reading, report, claims); !done) return done;
      for (const Telling& telling : tellings_of(claims, *words_)) words_->count(telling.words);
    }
    return {};
  }

  Result<void> group_all() {
    if (reports_.size() > 500)
      progress_(fmt::format("grouping {} reports into events, which is stored", reports_.size()));
    if (auto done = prepare(); !done) return done;
    if (auto done = count_words(); !done) return done;
    claims_.clear();
    cells_.clear();
    for (Report& report : reports_) {
      report.changed = true;
      if (auto done = load(report); !done) return done;
    }
    auto tellings = tellings_of(claims_, *words_);
    keep_cells(tellings);
    grouped_ = group_tellings(claims_, std::move(tellings), *words_, decisions_);
    return {};
  }

  void keep_cells(const std::vector<Telling>& tellings) {
    for (const Telling& telling : tellings)
      for (const std::int64_t cell : cells_of(telling).in) cells_.emplace_back(cell, telling.report);
    std::ranges::sort(cells_);
    const auto rest = std::ranges::unique(cells_);
    cells_.erase(rest.begin(), rest.end());
  }

  // --- what was touched ---

  Result<void> group_touched() {
    auto words = counted_words(database_);
    if (!words) return tl::unexpected(words.error());
    words_ = std::make_unique<WordTable>(std::move(*words));
    auto region = EventRegion::prepare(database_, ledger_, *words_, reports_);
    if (!region) return tl::unexpected(region.error());
    if (auto done = begin(*region); !done) return done;

    std::set<std::string> searched, beside;
    for (;;) {
      for (const std::string& event : dissolved_)
        if (searched.insert(event).second)
          if (auto done = region->add_beside(event, beside); !done) return done;
      std::erase_if(beside, [&](const std::string& event) { return dissolved_.contains(event); });
      std::set<ReportNumber> involved;
      std::unordered_set<std::string> members, of_dissolved;
      for (const auto* events : {&dissolved_, &beside})
        for (const std::string& event : *events) {
          const auto found = region->members(event);
          if (!found) return tl::unexpected(found.error());
          involved.insert((*found)->reports.begin(), (*found)->reports.end());
          members.insert((*found)->claims.begin(), (*found)->claims.end());
          if (events == &dissolved_) of_dissolved.insert((*found)->claims.begin(), (*found)->claims.end());
        }
      if (involved.size() > 500 && involved.size() > reports_.size() / 2) {
        all_ = true;
        return group_all();
      }
      if (auto done = prepare(); !done) return done;
      claims_.clear();
      std::unordered_set<ReportNumber> changed;
      for (const Report& report : reports_) {
        if (report.changed) changed.insert(report.number);
        if (report.changed || involved.contains(report.number))
          if (auto done = load(report); !done) return done;
      }
      auto tellings = tellings_of(claims_, *words_);
      if (cells_.empty()) {
        std::vector<Telling> fresh = tellings;
        std::erase_if(fresh, [&](const Telling& telling) { return !changed.contains(telling.report); });
        keep_cells(fresh);
      }
      grouped_ = group_tellings(claims_, std::move(tellings), *words_, decisions_, [&](const ToldClaim& claim) {
        return changed.contains(claim.report) || members.contains(claim.id);
      });
      if (auto stays = unchanged(*region, beside); !stays || *stays) {
        if (!stays) return tl::unexpected(stays.error());
        std::erase_if(grouped_, [&](const Event& event) {
          const ToldClaim& first = claims_[event.claims.front()];
          return !changed.contains(first.report) && !of_dissolved.contains(first.id);
        });
        return {};
      }
    }
  }

  // What is grouped again in any case: events of earlier readings, of copies of what is new, those that decisions name,
  // and those that the new tellings pair with.
  Result<void> begin(EventRegion& region) {
    std::set<ReportNumber> witnesses;
    std::unordered_set<std::string> own;
    for (const Report& report : reports_)
      if (report.changed) {
        witnesses.insert(report.witness);
        auto done = each_row(database_, fmt::format("SELECT id FROM claims WHERE reading = {}", report.reading),
                             [&](const Statement& row) { own.emplace(row.text(0)); });
        if (done) done = region.add_beside(report.number, dissolved_);
        if (!done) return done;
      }
    for (const Report& report : reports_)
      if (report.changed || witnesses.contains(report.witness))
        if (auto done = region.add_events_of(report.grouped, dissolved_); !done) return done;
    std::set<std::string> named;
    auto recent = each_row(
        database_,
        fmt::format("SELECT m.claim FROM chain AS c JOIN decisions AS d ON d.number = c.decision LEFT JOIN decisions "
                    "AS u ON u.key = d.undoes JOIN decision_members AS m ON m.decision IN (d.number, u.number) WHERE "
                    "c.number > {}",
                    before_.chain),
        [&](const Statement& row) { named.emplace(row.text(0)); });
    if (!recent) return recent;
    for (const EventDecision& decision : decisions_) {
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

  // Whether these events came out as they are stored; those that did not are dissolved too.
  Result<bool> unchanged(EventRegion& region, const std::set<std::string>& events) {
    std::map<std::string_view, const Event*> now;
    for (const Event& event : grouped_)
      for (const std::size_t claim : event.claims) now.emplace(claims_[claim].id, &event);
    bool all = true;
    for (const std::string& event : events) {
      const auto before = region.members(event);
      if (!before) return tl::unexpected(before.error());
      const auto found = now.find(*(*before)->claims.begin());
      const bool same = found != now.end() && found->second->claims.size() == (*before)->claims.size() &&
                        std::ranges::all_of(found->second->claims, [&](std::size_t claim) {
                          return (*before)->claims.contains(claims_[claim].id);
                        });
      if (same) continue;
      dissolved_.insert(event);
      all = false;
    }
    return all;
  }

  // --- writing ---

  Result<bool> write(Into into) {
    auto transaction =
        Transaction::begin(database_, into == Into::ledger ? Transaction::Kind::writing : Transaction::Kind::reading);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto now = state_of(database_);
    if (!now) return tl::unexpected(now.error());
    if (now->there != before_.there || now->chain != before_.chain || now->program != before_.program) return false;
    EventWriter::Readings readings;
    for (const Report& report : reports_) readings.emplace(report.number, report.reading);
    auto writer = EventWriter::prepare(database_, std::move(readings));
    if (!writer) return tl::unexpected(writer.error());
    bool good = all_ ? writer->clear() : true;
    for (const std::string& event : dissolved_) good = good && writer->remove_event(event);
    for (const Report& report : reports_) {
      if (!report.changed) continue;
      good = good && (all_ || writer->remove_report(report.number));
      good = good && writer->add_report(report.number, report.reading, report.witness);
    }
    for (const auto& [cell, report] : cells_) good = good && writer->add_cell(cell, report);
    for (std::size_t i = 0; i < grouped_.size(); ++i) good = good && writer->add_event(claims_, grouped_, i);
    std::unordered_set<ReportNumber> changed;
    for (const Report& report : reports_)
      if (report.changed) changed.insert(report.number);
    for (std::size_t from = 0, to = 0; from < claims_.size(); from = to) {
      while (to < claims_.size() && claims_[to].report == claims_[from].report) ++to;
      if (changed.contains(claims_[from].report))
        good = good && writer->add_speakers(std::span(claims_).subspan(from, to - from));
    }
    if (all_) good = good && writer->set_words(*words_);
    good = good && writer->set_totals() &&
           writer->set_state(after_.chain, after_.program, after_.word_reports, words_->total());
    if (!good) return tl::unexpected(database_.error());
    if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
    return true;
  }

  const Database& database_;
  const Ledger& ledger_;
  const std::function<void(const std::string&)>& progress_;
  State before_, after_;
  std::vector<EventDecision> decisions_;
  std::vector<Report> reports_;
  bool all_ = false;
  std::optional<ClaimLoader> loader_;
  std::unique_ptr<WordTable> words_;
  std::vector<ToldClaim> claims_;
  std::vector<std::pair<std::int64_t, ReportNumber>> cells_;
  std::set<std::string> dissolved_;  // stored events that are grouped again
  std::vector<Event> grouped_;
};

}  // namespace

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

Result<bool> events_are_fresh(const Database& database) {
  const auto state = state_of(database);
  if (!state) return tl::unexpected(state.error());
  const auto chain = database.integer("SELECT max(number) FROM chain");
  if (!chain) return tl::unexpected(chain.error());
  return state->there && state->chain == *chain && state->program == grouping_program;
}

Result<bool> refresh_events(const Database& database, const Ledger& ledger, Into into,
                            const std::function<void(const std::string&)>& progress) {
  if (into == Into::temporary) {
    std::string sql(event_tables);
    for (std::size_t at = 0; (at = sql.find("CREATE TABLE", at)) != std::string::npos; at += 12)
      sql.replace(at, 12, "CREATE TEMP TABLE");
    for (std::size_t at = 0; (at = sql.find("CREATE INDEX ", at)) != std::string::npos; at += 13)
      sql.replace(at, 13, "CREATE INDEX temp.");
    if (auto made = database.execute("PRAGMA temp_store = MEMORY; " + sql); !made) return tl::unexpected(made.error());
  }
  return Refresh(database, ledger, progress).run(into);
}

}  // namespace selon

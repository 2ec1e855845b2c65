#include "situation/event_moment.h"

#include <bit>
#include <map>

#include "ledger/row_sums.h"

namespace selon {
namespace {

// Another way of grouping groups anew.
constexpr std::string_view grouping_program = "selon " SELON_VERSION ", grouping 3";

Result<EventMoment::State> state_of(const Database& database, const std::string& table = "event_state") {
  EventMoment::State state;
  auto read = each_row(database, "SELECT chain, program, word_reports FROM " + table, [&](const Statement& row) {
    state = {true, row.integer(0), row.integer(2), std::string(row.text(1))};
  });
  if (!read) return tl::unexpected(read.error());
  return state;
}

}  // namespace

Result<EventMoment> EventMoment::of(const Database& database, const Ledger& ledger) {
  EventMoment moment;
  auto before = state_of(database);
  if (!before) return tl::unexpected(before.error());
  moment.before = std::move(*before);
  const auto chain = database.integer("SELECT max(number) FROM chain");
  if (!chain) return tl::unexpected(chain.error());
  moment.after = {true, *chain, 0, std::string(grouping_program)};
  auto decisions = event_decisions(ledger);
  if (!decisions) return tl::unexpected(decisions.error());
  moment.decisions = std::move(*decisions);
  const auto read = each_row(
      database,
      "SELECT r.report, max(r.number), coalesce(g.reading, 0), w.witness, g.witness FROM readings AS r "
      "JOIN copies AS w ON w.report = r.report LEFT JOIN event_reports AS g ON g.report = r.report "
      "GROUP BY r.report ORDER BY r.report",
      [&](const Statement& row) {
        Report report{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        report.changed = report.grouped != report.reading || row.is_null(4) || row.integer(4) != report.witness;
        moment.reports.push_back(report);
      });
  if (!read) return tl::unexpected(read.error());
  moment.after.word_reports = static_cast<std::int64_t>(std::bit_floor(moment.reports.size()));
  return moment;
}

bool EventMoment::all_anew() const {
  return !before.there || before.program != after.program || before.word_reports != after.word_reports;
}

Result<bool> EventMoment::is_still(const Database& database) const {
  const auto now = state_of(database, "main.event_state");
  if (!now) return tl::unexpected(now.error());
  return now->there == before.there && now->chain == before.chain && now->program == before.program;
}

Result<bool> events_are_fresh(const Database& database) {
  const auto state = state_of(database);
  if (!state) return tl::unexpected(state.error());
  const auto chain = database.integer("SELECT max(number) FROM chain");
  if (!chain) return tl::unexpected(chain.error());
  return state->there && state->chain == *chain && state->program == grouping_program;
}

Result<std::vector<EventDecision>> event_decisions(const Ledger& ledger) {
  DecisionFilter in_force;
  in_force.in_force = true;
  const auto decisions = ledger.decisions(in_force);
  if (!decisions) return tl::unexpected(decisions.error());
  std::map<std::string, std::string> here;  // what a ledger that was merged into this one calls a claim
  for (const Decision& decision : *decisions)
    if (decision.kind == DecisionKind::same) here.emplace(decision.value, decision.claim);
  const auto ids = [&](std::vector<std::string> claims) {
    for (std::string& claim : claims)
      if (const auto known = here.find(claim); known != here.end()) claim = known->second;
    return claims;
  };
  std::vector<EventDecision> taken;
  for (const Decision& decision : *decisions) {
    auto one = ids(decision.sides[0]), other = ids(decision.sides[1]);
    if (decision.kind == DecisionKind::merge) {
      one.insert(one.end(), other.begin(), other.end());
      taken.push_back({EventDecision::Kind::merge, std::move(one), {}});
    } else if (decision.kind == DecisionKind::split) {
      taken.push_back({EventDecision::Kind::split, std::move(one), std::move(other)});
    }
  }
  return taken;
}

}  // namespace selon

#include "situation/regroup_all.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "ledger/row_sums.h"
#include "situation/cells.h"

namespace selon {
namespace {

constexpr std::size_t most_held = 400;  // reports

}  // namespace

Result<void> RegroupAll::prepare() {
  auto loader = ClaimLoader::prepare(database_, ledger_);
  if (!loader) return tl::unexpected(loader.error());
  loader_.emplace(std::move(*loader));
  return {};
}

// Words are counted in them: they do not change, so that the counts can be made again whenever they are needed.
Result<std::vector<ReadingNumber>> RegroupAll::first_readings() const {
  std::map<ReportNumber, ReadingNumber> first;
  const auto read = each_row(database_, "SELECT report, min(number) FROM readings GROUP BY report",
                             [&](const Statement& row) { first.emplace(row.integer(0), row.integer(1)); });
  if (!read) return tl::unexpected(read.error());
  std::vector<ReadingNumber> readings;
  for (const Report& report : moment_.reports) readings.push_back(first.at(report.number));
  return readings;
}

Result<void> RegroupAll::group() {
  if (auto done = prepare(); !done) return done;
  const auto first = first_readings();
  if (!first) return tl::unexpected(first.error());
  std::set<ReportNumber> copied;
  for (const Report& report : moment_.reports)
    if (report.witness != report.number) copied.insert(report.witness);
  GroupingFacts facts(moment_.decisions, std::move(copied));
  TellingPool pool;
  std::vector<Telling> tellings;
  std::vector<ToldClaim> claims;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < moment_.reports.size(); ++i) {
    const Report& report = moment_.reports[i];
    const bool counted = static_cast<std::int64_t>(i) < moment_.after.word_reports;
    if (counted && (*first)[i] != report.reading) {
      claims.clear();
      if (auto done = loader_->load(report.number, (*first)[i], report.number, claims); !done) return done;
      for (const Telling& telling : tellings_of(claims, words_)) words_.count(telling.words);
    }
    claims.clear();
    if (auto done = loader_->load(report.number, report.reading, report.witness, claims); !done) return done;
    std::vector<std::int64_t> cells;
    for (Telling& telling : tellings_of(claims, words_)) {
      if (counted && (*first)[i] == report.reading) words_.count(telling.words);
      const auto in = cells_of(telling).in;
      cells.insert(cells.end(), in.begin(), in.end());
      for (std::size_t& claim : telling.claims) claim += begin;
      pool.keep(telling);
      tellings.push_back(std::move(telling));
    }
    std::ranges::sort(cells);
    const auto rest = std::ranges::unique(cells);
    cells.erase(rest.begin(), rest.end());
    for (const std::int64_t cell : cells) cells_.emplace_back(cell, report.number);
    for (std::size_t k = 0; k < claims.size(); ++k) facts.add(claims[k], begin + k);
    begins_.push_back(begin);
    published_.push_back(claims.empty() ? std::nullopt : claims.front().metadata.published);
    begin += claims.size();
  }
  std::ranges::sort(cells_);
  groups_ = group_tellings(std::move(tellings), words_, moment_.decisions, facts, Reasons::leave_out);
  return {};
}

Result<void> RegroupAll::write(EventWriter& writer) {
  if (auto done = prepare(); !done) return done;
  bool good = writer.clear();
  for (const Report& report : moment_.reports)
    good = good && writer.add_report(report.number, report.reading, report.witness);
  for (const auto& [cell, report] : cells_) good = good && writer.add_cell(cell, report);
  if (!good) return tl::unexpected(database_.error());
  told_.assign(moment_.reports.size(), false);
  for (const std::size_t group : by_day())
    if (auto done = write_event(groups_[group], writer); !done) return done;
  for (std::size_t report = 0; report < moment_.reports.size(); ++report)
    if (!told_[report])
      if (const auto claims = claims_of(report, writer); !claims) return tl::unexpected(claims.error());
  if (!writer.set_words(words_)) return tl::unexpected(database_.error());
  return {};
}

// Groups by the day on which their first report came out.
std::vector<std::size_t> RegroupAll::by_day() const {
  std::vector<std::optional<Date>> days;
  for (const Group& group : groups_) {
    const auto report = std::ranges::upper_bound(begins_, group.claims.front()) - begins_.begin() - 1;
    days.push_back(published_[static_cast<std::size_t>(report)]);
  }
  std::vector<std::size_t> order(groups_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t group) { return days[group]; });
  return order;
}

// The claims of a report, whose speakers are written when it is first asked for.
Result<std::vector<ToldClaim>*> RegroupAll::claims_of(std::size_t at, EventWriter& writer) {
  auto& held = held_[at];
  if (held) return held.get();
  held = std::make_unique<std::vector<ToldClaim>>();
  const Report& report = moment_.reports[at];
  if (auto done = loader_->load(report.number, report.reading, report.witness, *held); !done)
    return tl::unexpected(done.error());
  if (!told_[at] && !held->empty() && !writer.add_speakers(*held)) return tl::unexpected(database_.error());
  told_[at] = true;
  auto* claims = held.get();
  held_since_.push_back(at);
  if (held_since_.size() > most_held) {
    held_.erase(held_since_.front());
    held_since_.pop_front();
  }
  return claims;
}

Result<void> RegroupAll::write_event(const Group& group, EventWriter& writer) {
  std::vector<ToldClaim> members;
  for (const std::size_t position : group.claims) {
    const auto report = static_cast<std::size_t>(std::ranges::upper_bound(begins_, position) - begins_.begin() - 1);
    const auto claims = claims_of(report, writer);
    if (!claims) return tl::unexpected(claims.error());
    members.push_back(std::move((**claims)[position - begins_[report]]));  // of one event, so asked for once
  }
  Group own{{}, group.links, group.score};
  for (std::size_t i = 0; i < members.size(); ++i) own.claims.push_back(i);
  const auto in_event = [&](std::size_t position) {
    return static_cast<std::size_t>(std::ranges::lower_bound(group.claims, position) - group.claims.begin());
  };
  for (EventLink& link : own.links) link.claim = in_event(link.claim), link.other = in_event(link.other);
  const Event event = event_of(members, own);
  if (!writer.add_event(members, std::span(&event, 1), 0)) return tl::unexpected(database_.error());
  return {};
}

}  // namespace selon

#include "ledger/find_claims.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ledger/store_reading.h"

namespace selon {
namespace {

constexpr std::string_view lacks_days = "c.earliest IS NULL AND c.latest IS NULL";

// The tables between a kind of term and the claims of its mentions, and their column for the mention.
struct Path {
  Lead lead;
  std::string_view kind;
  std::vector<std::pair<std::string_view, std::string_view>> links;
  std::optional<std::string> ClaimFilter::*asked;
};

const std::array<Path, 3>& paths() {
  static const std::array<Path, 3> all = {
      {{Lead::place, "place", {{"claim_places", "place"}}, &ClaimFilter::place},
       {Lead::actor, "actor", {{"claim_actors", "actor"}, {"claim_targets", "actor"}}, &ClaimFilter::actor},
       {Lead::voice, "voice", {{"claim_voices", "voice"}}, &ClaimFilter::voice}}};
  return all;
}

// Conditions on a claim c, and their values.
class Where {
 public:
  void add(std::string_view condition) { sql_.append(sql_.empty() ? " WHERE " : " AND ").append(condition); }
  // `@` in the condition stands for its value, as often as it is written.
  void add(std::string_view condition, std::string value) {
    values_.push_back(std::move(value));
    std::string numbered;
    for (const char c : condition) numbered += c == '@' ? "?" + std::to_string(values_.size()) : std::string(1, c);
    add(numbered);
  }
  const std::string& sql() const { return sql_; }
  std::vector<std::string> values() && { return std::move(values_); }
  std::string next_parameter() const { return "?" + std::to_string(values_.size() + 1); }

 private:
  std::string sql_;
  std::vector<std::string> values_;
};

// `+`: not by the index of days, which gives no order.
void add_days(const ClaimFilter& filter, Dated dated, Where& where) {
  if (dated == Dated::none) return where.add(lacks_days);
  if (!filter.since && !filter.until) return;
  if (dated == Dated::as_asked) where.add(fmt::format("NOT ({})", lacks_days));
  if (filter.since) where.add("(+c.latest >= @ OR +c.latest IS NULL)", format_date(*filter.since));
  if (filter.until) where.add("(+c.earliest <= @ OR +c.earliest IS NULL)", format_date(*filter.until));
}

// From the claim to the term, for each claim that something else leads to.
void add_term(const Path& path, const std::string& term, Where& where) {
  std::string any;
  for (const auto& [table, column] : path.links)
    any += fmt::format(
        "{}EXISTS (SELECT 1 FROM {} AS l CROSS JOIN terms AS t ON t.kind = '{}' AND t.term = @ AND t.reading = "
        "l.reading AND t.position = l.{} WHERE l.reading = c.reading AND l.claim = c.position)",
        any.empty() ? "(" : " OR ", table, path.kind, column);
  where.add(any + ")", term);
}

// From the term to its claims. Both halves of a union come in the order of readings, and are merged.
std::string led_by_term(const Path& path, std::string_view only_lacks_days, const Where& where) {
  std::string sql;
  for (const auto& [table, column] : path.links)
    sql += fmt::format(
        "{}SELECT t.reading, c.position, {} FROM terms AS t CROSS JOIN {} AS l ON l.reading = t.reading AND l.{} = "
        "t.position CROSS JOIN claims AS c ON c.reading = l.reading AND c.position = l.claim{}",
        sql.empty() ? "" : " UNION ALL ", only_lacks_days, table, column, where.sql());
  return sql + " ORDER BY 1";
}

Result<std::int64_t> count(const Database& database, const std::string& from, const std::string& value) {
  auto statement =
      database.prepare(fmt::format("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT {})", from, most_counted));
  if (!statement) return tl::unexpected(statement.error());
  statement->bind(value);
  if (statement->step() != SQLITE_ROW) return tl::unexpected(database.error());
  return statement->integer(0);
}

// The readings with such claims, each once; none when more than `most` claims have such days.
Result<std::optional<std::vector<ReadingNumber>>> readings_of(const Database& database, const ClaimFilter& filter,
                                                              std::int64_t most) {
  const std::string since = filter.since ? format_date(*filter.since) : "";
  // "~" is after all days; and no day has a year of five digits, which would be before them.
  const bool far = !filter.until || *filter.until >= Date(std::chrono::year(9999) / 11 / 30);
  const std::string until = filter.until ? format_date(*filter.until) : "~";
  const std::string month_later = far ? "~" : format_date(*filter.until + std::chrono::days(31));
  auto statement = database.prepare(readings_of_days());
  if (!statement) return tl::unexpected(statement.error());
  statement->bind(since, until, month_later);
  std::vector<ReadingNumber> readings;
  for (int code; (code = statement->step()) != SQLITE_DONE;) {
    if (code != SQLITE_ROW) return tl::unexpected(database.error());
    if (static_cast<std::int64_t>(readings.size()) == most) return std::nullopt;
    readings.push_back(statement->integer(0));
  }
  std::ranges::sort(readings);
  readings.erase(std::ranges::unique(readings).begin(), readings.end());
  return readings;
}

}  // namespace

std::string readings_of_days() {
  return "SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest >= ?1 AND latest <= ?3 AND earliest <= ?2 "
         "UNION ALL SELECT reading FROM claims INDEXED BY claims_of_long_days WHERE latest >= ?1 AND "
         "(earliest IS NULL OR latest > date(earliest, '+31 days')) AND (earliest IS NULL OR earliest <= ?2) "
         "UNION ALL SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest IS NULL AND earliest <= ?2";
}

ClaimQuery claim_query(Lead lead, const ClaimFilter& filter, Dated dated, const std::vector<Lead>& terms) {
  Where where;
  const auto by_term = std::ranges::find(paths(), lead, &Path::lead);
  if (by_term != paths().end())
    where.add(fmt::format("t.kind = '{}' AND t.term = @", by_term->kind), term_of(*(filter.*by_term->asked)));
  if (filter.type) where.add("c.type = @", std::string(to_string(*filter.type)));
  if (filter.certainty) where.add("c.certainty = @", std::string(to_string(*filter.certainty)));
  add_days(filter, dated, where);
  for (const Lead term : terms) {
    const Path& path = *std::ranges::find(paths(), term, &Path::lead);
    if (filter.*path.asked && term != lead) add_term(path, term_of(*(filter.*path.asked)), where);
  }
  if (lead == Lead::readings) where.add("c.reading = " + where.next_parameter());

  ClaimQuery query;
  query.dated = dated;
  const bool days_asked = filter.since || filter.until;
  const std::string_view only_lacks_days = !days_asked || dated == Dated::as_asked ? "0" : lacks_days;
  if (by_term != paths().end()) {
    query.sql = led_by_term(*by_term, only_lacks_days, where);
  } else {
    const std::string_view index = lead == Lead::type        ? " INDEXED BY claims_by_type"
                                   : lead == Lead::certainty ? " INDEXED BY claims_by_certainty"
                                   : lead == Lead::undated   ? " INDEXED BY claims_by_days"
                                                             : "";
    query.sql = fmt::format("SELECT c.reading, c.position, {} FROM claims AS c{}{} ORDER BY c.reading, c.position",
                            only_lacks_days, index, where.sql());
  }
  query.values = std::move(where).values();
  return query;
}

Result<ClaimQuery> choose_claim_query(const Database& database, const ClaimFilter& filter, Dated dated) {
  if (filter.report) {
    auto newest = database.prepare("SELECT max(number) FROM readings WHERE report = ?");
    if (!newest) return tl::unexpected(newest.error());
    newest->bind(*filter.report);
    if (newest->step() != SQLITE_ROW) return tl::unexpected(database.error());
    auto query = claim_query(Lead::readings, filter, Dated::both);
    query.readings = std::vector<ReadingNumber>{newest->integer(0)};
    return query;
  }

  struct Candidate {
    Lead lead;
    std::string rows, value;
    std::int64_t steps;  // from index to index, for each row
    std::int64_t cost = 0;
  };
  std::vector<Candidate> candidates;
  for (const Path& path : paths())
    if (const auto& name = filter.*path.asked)
      candidates.push_back(
          {path.lead, fmt::format("terms WHERE kind = '{}' AND term = ?", path.kind), term_of(*name), 3});
  const std::int64_t of_claim = candidates.empty() ? 1 : 3;  // to a term as well
  if (filter.type)
    candidates.push_back({Lead::type, "claims WHERE type = ?", std::string(to_string(*filter.type)), of_claim});
  if (filter.certainty)
    candidates.push_back(
        {Lead::certainty, "claims WHERE certainty = ?", std::string(to_string(*filter.certainty)), of_claim});
  if (dated == Dated::none)
    candidates.push_back(
        {Lead::undated, "claims WHERE latest IS NULL AND earliest IS NULL AND '' = ?", "", 2 * of_claim});
  const bool by_days = dated == Dated::as_asked && (filter.since || filter.until);
  if (candidates.size() + (by_days ? 1 : 0) > 1)
    for (Candidate& candidate : candidates) {
      const auto rows = count(database, candidate.rows, candidate.value);
      if (!rows) return tl::unexpected(rows.error());
      candidate.cost = *rows * candidate.steps * (*rows < most_counted ? 1 : 10);  // nobody knows how many more
    }
  std::ranges::stable_sort(candidates, {}, &Candidate::cost);
  std::vector<Lead> terms;  // the rarest first
  for (const Candidate& candidate : candidates)
    if (std::ranges::find(paths(), candidate.lead, &Path::lead) != paths().end()) terms.push_back(candidate.lead);

  if (by_days) {
    const auto most = candidates.empty() ? most_days : std::min(most_days, candidates.front().cost);
    auto readings = readings_of(database, filter, most);
    if (!readings) return tl::unexpected(readings.error());
    if (*readings) {
      auto query = claim_query(Lead::readings, filter, dated, terms);
      query.readings = std::move(*readings);
      return query;
    }
    dated = Dated::both;
  }
  return claim_query(candidates.empty() ? Lead::all : candidates.front().lead, filter, dated, terms);
}

}  // namespace selon

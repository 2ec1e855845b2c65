#include "ledger/find_claims.h"

#include <fmt/format.h>

#include "ledger/store_reading.h"

namespace selon {
namespace {

// The claims of a reading (?#) that lead to a mention found under a term (@): from the term to the few claims, not from
// every claim of the reading to its terms.
constexpr std::string_view with_place =
    "c.position IN (SELECT l.claim FROM terms AS t CROSS JOIN claim_places AS l ON l.reading = t.reading AND l.place = "
    "t.position WHERE t.kind = 'place' AND t.term = @ AND t.reading = ?#)";
constexpr std::string_view with_actor =
    "c.position IN (SELECT l.claim FROM terms AS t CROSS JOIN claim_actors AS l ON l.reading = t.reading AND l.actor = "
    "t.position WHERE t.kind = 'actor' AND t.term = @ AND t.reading = ?# UNION ALL "
    "SELECT l.claim FROM terms AS t CROSS JOIN claim_targets AS l ON l.reading = t.reading AND l.actor = "
    "t.position WHERE t.kind = 'actor' AND t.term = @ AND t.reading = ?#)";
constexpr std::string_view with_voice =
    "c.position IN (SELECT l.claim FROM terms AS t CROSS JOIN claim_voices AS l ON l.reading = t.reading AND l.voice = "
    "t.position WHERE t.kind = 'voice' AND t.term = @ AND t.reading = ?#)";

constexpr std::string_view between_days =
    "FROM claims INDEXED BY claims_by_days WHERE (latest >= ?1 AND earliest <= ?2)";

struct Term {
  std::string_view kind;
  std::string term;
};

std::optional<Term> term_asked(const ClaimFilter& filter) {
  if (filter.place) return Term{"place", term_of(*filter.place)};
  if (filter.actor) return Term{"actor", term_of(*filter.actor)};
  if (filter.voice) return Term{"voice", term_of(*filter.voice)};
  return std::nullopt;
}

// From the index that knows them: the first of report, days where they are few, place, actor, voice and type that is
// asked for.
void choose_readings(const ClaimFilter& filter, DaysLead days, ClaimQuery& query) {
  const auto term = term_asked(filter);
  if (filter.report) {
    query.readings = fmt::format("SELECT number FROM readings WHERE report = {} ORDER BY number", *filter.report);
  } else if (days == DaysLead::yes && filter.since && filter.until) {
    query.readings = fmt::format(
        "SELECT reading {} UNION SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest IS NULL AND "
        "earliest "
        "<= ?2 UNION SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest >= ?1 AND earliest IS NULL "
        "ORDER BY reading",
        between_days);
    query.readings_values = {format_date(*filter.since), format_date(*filter.until)};
  } else if (term) {
    query.readings =
        fmt::format("SELECT DISTINCT reading FROM terms WHERE kind = '{}' AND term = ? ORDER BY reading", term->kind);
    query.readings_values = {term->term};
  } else if (filter.type) {
    query.readings = "SELECT DISTINCT reading FROM claims INDEXED BY claims_by_type WHERE type = ? ORDER BY reading";
    query.readings_values = {std::string(to_string(*filter.type))};
  } else {
    query.readings = "SELECT number FROM readings ORDER BY number";
  }
}

}  // namespace

ClaimQuery claim_query(const ClaimFilter& filter, Dated dated, DaysLead days) {
  ClaimQuery query;
  choose_readings(filter, days, query);
  query.claims =
      "SELECT c.id, r.report, c.reading, c.position FROM readings AS r CROSS JOIN claims AS c ON c.reading = r.number "
      "WHERE NOT EXISTS (SELECT 1 FROM readings AS later WHERE later.report = r.report AND later.number > r.number)";
  // `@` in a condition stands for the value, as often as it is written.
  const auto where = [&](std::string_view condition, std::string value) {
    query.claims_values.push_back(std::move(value));
    query.claims += " AND ";
    for (const char c : condition) {
      if (c == '@')
        query.claims += "?" + std::to_string(query.claims_values.size());
      else
        query.claims += c;
    }
  };
  const bool by_term = term_asked(filter).has_value();
  if (filter.place) where(with_place, term_of(*filter.place));
  if (filter.actor) where(with_actor, term_of(*filter.actor));
  if (filter.voice) where(with_voice, term_of(*filter.voice));
  // `+`: not by the index of types, where a term leads to fewer.
  if (filter.type) where(by_term ? "+c.type = @" : "c.type = @", std::string(to_string(*filter.type)));
  if (filter.certainty) where("c.certainty = @", std::string(to_string(*filter.certainty)));
  if (dated == Dated::none) {
    query.claims += " AND c.earliest IS NULL AND c.latest IS NULL";
  } else if (filter.since || filter.until) {
    query.claims += " AND (c.earliest IS NOT NULL OR c.latest IS NOT NULL)";
    if (filter.since) where("(c.latest >= @ OR c.latest IS NULL)", format_date(*filter.since));
    if (filter.until) where("(c.earliest <= @ OR c.earliest IS NULL)", format_date(*filter.until));
  }
  query.claims += " AND r.number = ?# ORDER BY c.position";
  const std::string reading = std::to_string(query.claims_values.size() + 1);  // the last parameter
  for (std::size_t at = 0; (at = query.claims.find("?#", at)) != std::string::npos;)
    query.claims.replace(at + 1, 1, reading);
  return query;
}

Result<DaysLead> days_lead(const Database& database, const ClaimFilter& filter) {
  if (filter.report || !filter.since || !filter.until) return DaysLead::no;
  constexpr int few_readings = 500;  // so many are gone through faster than days are counted
  const auto count = [&](const std::string& sql, const auto&... values) -> Result<std::int64_t> {
    auto statement = database.prepare(sql);
    if (!statement) return tl::unexpected(statement.error());
    statement->bind(values...);
    if (statement->step() != SQLITE_ROW) return tl::unexpected(database.error());
    return statement->integer(0);
  };
  if (const auto term = term_asked(filter)) {
    const auto readings = count(fmt::format("SELECT count(*) FROM (SELECT 1 FROM terms WHERE kind = '{}' AND term = ? "
                                            "LIMIT {})",
                                            term->kind, few_readings + 1),
                                term->term);
    if (!readings) return tl::unexpected(readings.error());
    if (*readings <= few_readings) return DaysLead::no;
  }
  const auto days = count(count_days_query(), *filter.since, *filter.until);
  if (!days) return tl::unexpected(days.error());
  return *days <= few_days ? DaysLead::yes : DaysLead::no;
}

std::string count_days_query() {
  return fmt::format("SELECT count(*) FROM (SELECT 1 {} LIMIT {})", between_days, few_days + 1);
}

}  // namespace selon

#include "ledger/find_claims.h"

#include <fmt/format.h>

#include "ledger/store_reading.h"

namespace selon {
namespace {

// A claim's link to a mention that is found under a term. @ stands for the term.
constexpr std::string_view has_place =
    "EXISTS (SELECT 1 FROM claim_places AS l CROSS JOIN terms AS t ON t.kind = 'place' AND t.term = @ AND t.reading = "
    "l.reading AND t.position = l.place WHERE l.reading = c.reading AND l.claim = c.position)";
constexpr std::string_view has_actor =
    "(EXISTS (SELECT 1 FROM claim_actors AS l CROSS JOIN terms AS t ON t.kind = 'actor' AND t.term = @ AND t.reading = "
    "l.reading AND t.position = l.actor WHERE l.reading = c.reading AND l.claim = c.position) OR "
    "EXISTS (SELECT 1 FROM claim_targets AS l CROSS JOIN terms AS t ON t.kind = 'actor' AND t.term = @ AND t.reading = "
    "l.reading AND t.position = l.actor WHERE l.reading = c.reading AND l.claim = c.position))";
constexpr std::string_view has_voice =
    "EXISTS (SELECT 1 FROM claim_voices AS l CROSS JOIN terms AS t ON t.kind = 'voice' AND t.term = @ AND t.reading = "
    "l.reading AND t.position = l.voice WHERE l.reading = c.reading AND l.claim = c.position)";

constexpr std::string_view between_days =
    "FROM claims INDEXED BY claims_by_days WHERE (latest >= ?1 AND earliest <= ?2)";

// From the index that knows them: the first of report, place, actor, voice, type and days that is asked for.
void choose_readings(const ClaimFilter& filter, DaysLead days, ClaimQuery& query) {
  const auto by_term = [&](std::string_view kind, const std::string& words) {
    query.readings =
        fmt::format("SELECT DISTINCT reading FROM terms WHERE kind = '{}' AND term = ? ORDER BY reading", kind);
    query.readings_values = {term_of(words)};
  };
  if (filter.report) {
    query.readings = fmt::format("SELECT number FROM readings WHERE report = {} ORDER BY number", *filter.report);
  } else if (filter.place) {
    by_term("place", *filter.place);
  } else if (filter.actor) {
    by_term("actor", *filter.actor);
  } else if (filter.voice) {
    by_term("voice", *filter.voice);
  } else if (days == DaysLead::yes && filter.since && filter.until) {
    query.readings = fmt::format(
        "SELECT reading {} UNION SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest IS NULL AND "
        "earliest "
        "<= ?2 UNION SELECT reading FROM claims INDEXED BY claims_by_days WHERE latest >= ?1 AND earliest IS NULL "
        "ORDER BY reading",
        between_days);
    query.readings_values = {format_date(*filter.since), format_date(*filter.until)};
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
  if (filter.place) where(has_place, term_of(*filter.place));
  if (filter.actor) where(has_actor, term_of(*filter.actor));
  if (filter.voice) where(has_voice, term_of(*filter.voice));
  if (filter.type) where("c.type = @", std::string(to_string(*filter.type)));
  if (filter.certainty) where("c.certainty = @", std::string(to_string(*filter.certainty)));
  if (dated == Dated::none) {
    query.claims += " AND c.earliest IS NULL AND c.latest IS NULL";
  } else if (filter.since || filter.until) {
    query.claims += " AND (c.earliest IS NOT NULL OR c.latest IS NOT NULL)";
    if (filter.since) where("(c.latest >= @ OR c.latest IS NULL)", format_date(*filter.since));
    if (filter.until) where("(c.earliest <= @ OR c.earliest IS NULL)", format_date(*filter.until));
  }
  query.claims += fmt::format(" AND r.number = ?{} ORDER BY c.position", query.claims_values.size() + 1);
  return query;
}

std::string count_days_query() {
  return fmt::format("SELECT count(*) FROM (SELECT 1 {} LIMIT {})", between_days, few_days + 1);
}

}  // namespace selon

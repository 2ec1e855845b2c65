#include "ledger/find_claims.h"

#include "ledger/store_reading.h"

namespace selon {

ClaimQuery claim_query(const ClaimFilter& filter, Dated dated) {
  ClaimQuery query;
  query.sql =
      "SELECT c.id, r.report, c.reading, c.position FROM claims AS c JOIN current_readings AS r ON r.number = "
      "c.reading WHERE 1";
  // `@` in a condition stands for the value, as often as it is written.
  const auto where = [&](std::string_view condition, std::string value) {
    query.values.push_back(std::move(value));
    query.sql += " AND ";
    for (const char c : condition) {
      if (c == '@')
        query.sql += "?" + std::to_string(query.values.size());
      else
        query.sql += c;
    }
  };
  // Chosen by a term first and joined to claims second, so that the index of terms leads.
  const auto by_term = [&](const std::optional<std::string>& words, std::string_view condition) {
    if (words) where(condition, term_of(*words));
  };
  by_term(filter.place,
          "(c.reading, c.position) IN (SELECT l.reading, l.claim FROM terms AS t JOIN claim_places AS l "
          "ON l.reading = t.reading AND l.place = t.position WHERE t.kind = 'place' AND t.term = @)");
  by_term(filter.actor,
          "(c.reading, c.position) IN (SELECT l.reading, l.claim FROM terms AS t JOIN claim_actors AS l "
          "ON l.reading = t.reading AND l.actor = t.position WHERE t.kind = 'actor' AND t.term = @ "
          "UNION SELECT l.reading, l.claim FROM terms AS t JOIN claim_targets AS l "
          "ON l.reading = t.reading AND l.actor = t.position WHERE t.kind = 'actor' AND t.term = @)");
  by_term(filter.voice,
          "(c.reading, c.position) IN (SELECT l.reading, l.claim FROM terms AS t JOIN claim_voices AS l "
          "ON l.reading = t.reading AND l.voice = t.position WHERE t.kind = 'voice' AND t.term = @)");
  if (filter.type) where("c.type = @", std::string(to_string(*filter.type)));
  if (filter.certainty) where("c.certainty = @", std::string(to_string(*filter.certainty)));
  if (dated == Dated::none) {
    query.sql += " AND c.earliest IS NULL AND c.latest IS NULL";
  } else if (filter.since || filter.until) {
    query.sql += " AND (c.earliest IS NOT NULL OR c.latest IS NOT NULL)";
    if (filter.since) where("(c.latest >= @ OR c.latest IS NULL)", format_date(*filter.since));
    if (filter.until) where("(c.earliest <= @ OR c.earliest IS NULL)", format_date(*filter.until));
  }
  if (filter.report) {
    query.sql += " AND r.report = ?" + std::to_string(query.values.size() + 1);
    query.report = filter.report;
  }
  query.sql += " ORDER BY r.report, c.position";
  return query;
}

}  // namespace selon

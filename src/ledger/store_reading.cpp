#include "ledger/store_reading.h"

#include <fmt/format.h>

#include <map>
#include <tuple>

#include "base/sha256.h"
#include "base/utf8.h"

namespace selon {
namespace {

// Offsets as the record has them: code points.
struct Offsets {
  std::uint32_t starts, ends;
};

Offsets offsets(const Record& record, Span span) {
  return {record.text.code_point_at(span.start), record.text.code_point_at(span.end)};
}

}  // namespace

std::string report_key(std::string_view id, std::string_view outlet, std::string_view url) {
  std::string told;
  for (const auto part : {id, outlet, url}) told.append(part).append(1, '\0');
  return sha256_hex(told);
}

std::string report_key(const Record& record) {
  return report_key(record.id, record.metadata.outlet.value_or(""), record.metadata.url.value_or(""));
}

std::vector<std::string> claim_ids(const Record& record, const std::string& key) {
  std::map<std::tuple<ClaimType, Span>, int> ranks;
  std::vector<std::string> ids;
  ids.reserve(record.claims.size());
  for (const auto& claim : record.claims) {
    const auto [starts, ends] = offsets(record, claim.trigger);
    const int rank = ranks[{claim.type, claim.trigger}]++;
    const auto told = fmt::format("{} {} {}-{} {}", key, to_string(claim.type), starts, ends, rank);
    ids.push_back(sha256_hex(told).substr(0, 16));
  }
  return ids;
}

std::string term_of(std::string_view words) {
  std::string term;
  for (const char c : bare(words)) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space)
      term += c;
    else if (!term.empty() && term.back() != ' ')
      term += ' ';
  }
  if (!term.empty() && term.back() == ' ') term.pop_back();
  return term;
}

Result<ReadingWriter> ReadingWriter::prepare(const Database& database) {
  constexpr auto columns = std::to_array<int>({15, 9, 5, 15, 9, 17, 3, 3, 3, 3, 4, 6, 4});
  static_assert(columns.size() == table_count);
  ReadingWriter writer;
  for (int table = 0; table < table_count; ++table) {
    const std::string_view name = names[table];
    std::string sql = fmt::format("INSERT INTO {} VALUES (?", name);
    // A claim that names an actor twice is linked to it once; two wordings of a place may be one term.
    if (name == "terms" || (name.starts_with("claim_") && name != "claim_voices")) sql.insert(6, " OR IGNORE");
    for (int i = 1; i < columns[table]; ++i) sql += ", ?";
    auto statement = database.prepare(sql + ")");
    if (!statement) return tl::unexpected(statement.error());
    writer.statements_[table] = std::move(*statement);
  }
  return writer;
}

bool ReadingWriter::write(ReadingNumber reading, const Record& record, const std::vector<std::string>& ids,
                          RowSum& sum) {
  sum_ = &sum;
  reading_ = reading;
  good_ = true;
  mentions(record);
  claim_rows(record, ids);
  Index position = 0;
  for (const auto& note : record.notes) {
    std::optional<std::uint32_t> starts, ends;
    if (note.mention)
      std::tie(starts, ends) = std::pair(offsets(record, *note.mention).starts, offsets(record, *note.mention).ends);
    row(notes, position++, starts, ends, note.code, note.message);
  }
  return good_;
}

void ReadingWriter::mentions(const Record& record) {
  const auto words = [&](Span span) { return record.text.slice(span); };
  Index position = 0;
  for (const auto& place : record.places) {
    const auto [starts, ends] = offsets(record, place.mention);
    row(places, position, starts, ends, words(place.mention), place.name, place.country, place.admin1, place.admin2,
        place.lat, place.lon, place.radius_km, place.geonames, place.kind, place.precision);
    term("place", position, words(place.mention));
    for (const auto* name : {&place.name, &place.country, &place.admin1})
      if (*name) term("place", position, **name);
    ++position;
  }
  position = 0;
  for (const auto& time : record.times) {
    const auto [starts, ends] = offsets(record, time.mention);
    row(times, position++, starts, ends, words(time.mention), time.type, time.value, time.days.earliest,
        time.days.latest);
  }
  position = 0;
  for (const auto& actor : record.actors) {
    row(actors, position, actor.name, actor.kind, actor.country);
    term("actor", position, actor.name);
    for (const Span mention : actor.mentions) term("actor", position, words(mention));
    ++position;
  }
  position = 0;
  for (const auto& figure : record.figures) {
    const auto [starts, ends] = offsets(record, figure.mention);
    row(figures, position++, starts, ends, words(figure.mention), figure.value, figure.low, figure.high,
        figure.approximate, figure.lexeme, figure.unit, figure.kind, figure.category, figure.scope, figure.part_of);
  }
  position = 0;
  for (const auto& voice : record.voices) {
    const auto [starts, ends] = offsets(record, voice.source);
    row(voices, position, starts, ends, words(voice.source), voice.source_actor, voice.stance, voice.quoted,
        voice.within);
    term("voice", position, words(voice.source));
    if (voice.source_actor) term("voice", position, record.actors[*voice.source_actor].name);
    ++position;
  }
}

void ReadingWriter::claim_rows(const Record& record, const std::vector<std::string>& ids) {
  for (Index position = 0; position < record.claims.size(); ++position) {
    const auto& claim = record.claims[position];
    const auto [starts, ends] = offsets(record, claim.trigger);
    const auto evidence = offsets(record, claim.evidence);
    const Days days = claim.when ? claim.when->days : Days{};
    const auto basis = claim.when ? std::optional(to_string(claim.when->basis)) : std::nullopt;
    row(claims, position, ids[position], claim.type, starts, ends, record.text.slice(claim.trigger), claim.certainty,
        claim.background, days.earliest, days.latest, basis, claim.time, evidence.starts, evidence.ends,
        claim.confidence, claim.disputes);
    links(claim_actors, position, claim.actor);
    links(claim_targets, position, claim.target);
    links(claim_places, position, claim.place);
    links(claim_figures, position, claim.figures);
    for (std::size_t depth = 0; depth < claim.voices.size(); ++depth)
      row(claim_voices, position, depth, claim.voices[depth]);
  }
}

void ReadingWriter::links(Table table, Index claim, const std::vector<Index>& indices) {
  for (const Index index : indices) row(table, claim, index);
}

void ReadingWriter::term(std::string_view kind, Index position, std::string_view words) {
  if (!good_) return;
  const auto key = term_of(words);
  good_ = statements_[terms].run(kind, key, reading_, position);
  if (good_ && statements_[terms].changed()) sum_->add(names[terms], kind, key, reading_, position);
}

}  // namespace selon

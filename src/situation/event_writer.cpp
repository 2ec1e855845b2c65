#include "situation/event_writer.h"

#include "selon/disputes.h"
#include "selon/tally.h"
#include "situation/speaker_counts.h"

namespace selon {

Result<EventWriter> EventWriter::prepare(const Database& database, Readings readings) {
  EventWriter writer;
  writer.readings_ = std::move(readings);
  writer.database_ = &database;
  const struct {
    Statement& statement;
    std::string_view sql;
  } all[] = {
      {writer.remove_event_, "DELETE FROM events WHERE id = ?"},
      {writer.remove_members_, "DELETE FROM event_members WHERE event = ?"},
      {writer.remove_clashes_, "DELETE FROM event_clashes WHERE event = ?"},
      {writer.remove_report_, "DELETE FROM event_reports WHERE report = ?"},
      {writer.remove_cells_, "DELETE FROM event_cells WHERE report = ?"},
      {writer.remove_speakers_, "DELETE FROM report_speakers WHERE report = ?"},
      {writer.remove_epithets_, "DELETE FROM report_epithets WHERE report = ?"},
      {writer.add_report_, "INSERT INTO event_reports VALUES (?, ?, ?)"},
      {writer.add_cell_, "INSERT INTO event_cells VALUES (?, ?)"},
      {writer.add_event_, "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      {writer.add_member_, "INSERT INTO event_members VALUES (?, ?, ?, ?)"},
      {writer.add_clash_, "INSERT INTO event_clashes VALUES (?, ?, ?, ?, ?)"},
      {writer.add_speaker_, "INSERT INTO report_speakers VALUES (?, ?, ?, ?, ?, ?, ?)"},
      {writer.add_epithet_, "INSERT INTO report_epithets VALUES (?, ?, ?, ?)"},
      {writer.add_word_, "INSERT INTO event_words VALUES (?, ?)"},
      {writer.set_state_,
       "INSERT INTO event_state SELECT ?, ?, ?, ?, (SELECT count(*) FROM events), (SELECT count(*) FROM events WHERE "
       "reports > 1), (SELECT count(*) FROM events WHERE sharpness > 0)"},
  };
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return tl::unexpected(prepared.error());
    statement = std::move(*prepared);
  }
  return writer;
}

bool EventWriter::execute(const char* sql) {
  return sqlite3_exec(database_->handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool EventWriter::clear() {
  return execute(
      "DELETE FROM events; DELETE FROM event_members; DELETE FROM event_clashes; DELETE FROM event_reports; "
      "DELETE FROM event_cells; DELETE FROM report_speakers; DELETE FROM report_epithets; DELETE FROM event_words");
}

bool EventWriter::remove_event(const std::string& event) {
  return remove_event_.run(event) && remove_members_.run(event) && remove_clashes_.run(event);
}

bool EventWriter::remove_report(ReportNumber report) {
  return remove_report_.run(report) && remove_cells_.run(report) && remove_speakers_.run(report) &&
         remove_epithets_.run(report);
}

bool EventWriter::add_report(ReportNumber report, ReadingNumber reading, ReportNumber witness) {
  return add_report_.run(report, reading, witness);
}

bool EventWriter::add_cell(std::int64_t cell, ReportNumber report) { return add_cell_.run(cell, report); }

bool EventWriter::add_event(std::span<const ToldClaim> claims, std::span<const Event> events, std::size_t at) {
  const Event& event = events[at];
  const Bounds dead = count_event(claims, event, FigureKind::killed, Tally::minmax);
  const Dispute dispute = dispute_of(claims, events, at);
  const ToldPlace nowhere;
  const ToldPlace& place = event.place ? *event.place : nowhere;
  const auto name = event.place ? std::optional(place.shown()) : std::nullopt;
  if (!add_event_.run(event.id, event.type, name, place.country, place.lat, place.lon, event.days.earliest,
                      event.days.latest, event.score, event.links.empty() ? 0 : 1, event.claims.size(),
                      event.reports.size(), event.witnesses.size(), dead.low, dead.high, dispute.sharpness))
    return false;
  for (const std::size_t claim : event.claims)
    if (!add_member_.run(event.id, readings_.at(claims[claim].report), claims[claim].position, claims[claim].id))
      return false;
  for (const auto& [who, whom] : clashes_of(claims, dispute))
    if (!add_clash_.run(event.id, who.first ? 1 : 0, who.second, whom.first ? 1 : 0, whom.second)) return false;
  return true;
}

bool EventWriter::add_speakers(std::span<const ToldClaim> claims) {
  SpeakerCounts counts;
  Epithets epithets;
  for (const ToldClaim& claim : claims) {
    count_speakers(claim, counts);
    collect_epithets(claim, epithets);
  }
  const ReportNumber report = claims.front().report;
  for (const auto& [who, count] : counts)
    if (!add_speaker_.run(report, who.first.first ? 1 : 0, who.first.second, who.second, count.kind, count.claims,
                          count.as_party))
      return false;
  for (const auto& [outlet, actor, words] : epithets)
    if (!add_epithet_.run(report, outlet, actor, words)) return false;
  return true;
}

bool EventWriter::set_words(const WordTable& words) {
  for (std::uint32_t word = 0; word < words.size(); ++word)
    if (words.count_of(word) > 0 && !add_word_.run(words.word(word), words.count_of(word))) return false;
  return true;
}

bool EventWriter::set_totals() {
  return execute(R"sql(
    DELETE FROM speakers; DELETE FROM speaker_stances; DELETE FROM speaker_clashes; DELETE FROM epithets;
    -- Of copies the first is counted. A bare column stands for the row that max() chose.
    INSERT INTO speakers
      SELECT outlet, name, NULL, sum(claims), count(DISTINCT report), sum(as_party), 0, 0
      FROM report_speakers JOIN event_reports USING (report) WHERE witness = report GROUP BY outlet, name;
    INSERT OR IGNORE INTO speakers SELECT DISTINCT outlet, name, NULL, 0, 0, 0, 0, 0 FROM event_clashes;
    INSERT OR IGNORE INTO speakers SELECT DISTINCT whom_outlet, whom, NULL, 0, 0, 0, 0, 0 FROM event_clashes;
    UPDATE speakers SET kind = k.kind FROM (
      SELECT outlet, name, kind, max(report) FROM report_speakers JOIN event_reports USING (report)
      WHERE witness = report AND kind IS NOT NULL GROUP BY outlet, name) AS k
      WHERE k.outlet = speakers.outlet AND k.name = speakers.name;
    UPDATE speakers SET contradicts = c.events FROM (
      SELECT outlet, name, count(DISTINCT event) AS events FROM event_clashes GROUP BY outlet, name) AS c
      WHERE c.outlet = speakers.outlet AND c.name = speakers.name;
    UPDATE speakers SET contradicted = c.events FROM (
      SELECT whom_outlet, whom, count(DISTINCT event) AS events FROM event_clashes GROUP BY whom_outlet, whom) AS c
      WHERE c.whom_outlet = speakers.outlet AND c.whom = speakers.name;
    INSERT INTO speaker_stances
      SELECT outlet, name, stance, sum(claims) FROM report_speakers JOIN event_reports USING (report)
      WHERE witness = report AND outlet = 0 GROUP BY outlet, name, stance;
    INSERT INTO speaker_clashes SELECT outlet, name, whom, count(*) FROM event_clashes GROUP BY outlet, name, whom;
    INSERT INTO epithets
      SELECT outlet, actor, words, count(*) FROM report_epithets JOIN event_reports USING (report)
      WHERE witness = report GROUP BY outlet, actor, words;
  )sql");
}

bool EventWriter::set_state(std::int64_t chain, const std::string& program, std::int64_t word_reports,
                            std::int64_t tellings) {
  return execute("DELETE FROM event_state") && set_state_.run(chain, program, word_reports, tellings);
}

}  // namespace selon

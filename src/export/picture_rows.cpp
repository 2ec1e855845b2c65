#include "selon/picture_rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "export/event_rows.h"
#include "export/json_writer.h"
#include "selon/names.h"

namespace selon {
namespace {

std::string write(const Table& table, RowForm form) {
  if (form == RowForm::csv) return csv_header(table.columns) + csv_rows(table);
  std::string out;
  for (const auto& row : table.rows) {
    std::string line;
    JsonWriter json(line);
    json.open('{');
    for (std::size_t i = 0; i < row.size(); ++i) {
      json.key(table.columns[i]);
      if (row[i].kind == Cell::Kind::empty)
        json.null();
      else if (row[i].kind == Cell::Kind::number)
        json.number(std::stod(row[i].words));
      else
        json.string(row[i].words);
    }
    json.close('}');
    out += line + "\n";
  }
  return out;
}

std::string ids(std::span<const ToldClaim> claims, const std::vector<std::size_t>& positions) {
  std::vector<std::string> list;
  for (const std::size_t i : positions) list.push_back(claims[i].id);
  return join(list);
}

Cell category_of(const std::optional<Category>& category) { return category ? Cell(to_string(*category)) : Cell(); }

}  // namespace

std::string write_events(std::span<const ToldClaim> claims, std::span<const Event> events, RowForm form) {
  Table table = event_rows({claims, events, Tally::minmax});
  for (const auto& column : {"claims", "why"}) table.columns.emplace_back(column);
  for (std::size_t i = 0; i < events.size(); ++i) {
    std::vector<std::string> why;
    for (const EventLink& link : events[i].links) {
      std::vector<std::string> reasons;
      for (const EventReason& reason : link.reasons)
        reasons.push_back(fmt::format("{} {:+.2f} ({})", reason.kind, reason.weight, reason.words));
      why.push_back(
          fmt::format("{} with {}: {}", claims[link.claim].id, claims[link.other].id, fmt::join(reasons, ", ")));
    }
    table.rows[i].emplace_back(ids(claims, events[i].claims));
    table.rows[i].emplace_back(join(why));
  }
  return write(table, form);
}

std::string write_disputes(std::span<const ToldClaim> claims, std::span<const Event> events,
                           std::span<const Dispute> disputes, RowForm form) {
  Table table;
  table.columns = {"event", "sharpness", "what", "kind",    "category", "scope", "speaker", "published",
                   "low",   "best",      "high", "revised", "claim",    "meets", "words"};
  for (const Dispute& dispute : disputes) {
    const Cell event = events[dispute.event].id, sharpness = dispute.sharpness;
    for (const FigureRange& range : dispute.figures) {
      for (const FigureTold& told : range.figures)
        table.rows.push_back({event,
                              sharpness,
                              "figure",
                              to_string(range.kind),
                              category_of(range.category),
                              range.scope == Scope::incident ? "incident" : "cumulative",
                              told.speaker,
                              told.published,
                              told.bounds.low,
                              told.bounds.best,
                              told.bounds.high,
                              told.revised ? "true" : "false",
                              claims[told.claim].id,
                              {},
                              claims[told.claim].figures[told.figure].words});
      table.rows.push_back({event,
                            sharpness,
                            "range",
                            to_string(range.kind),
                            category_of(range.category),
                            range.scope == Scope::incident ? "incident" : "cumulative",
                            {},
                            {},
                            range.range.low,
                            range.range.best,
                            range.range.high,
                            {},
                            {},
                            {},
                            {}});
    }
    for (const TotalRange& range : dispute.totals)
      for (const TotalTold& told : range.totals)
        table.rows.push_back({event,
                              sharpness,
                              "total",
                              to_string(range.kind),
                              {},
                              "incident",
                              told.speaker,
                              told.published,
                              told.bounds.low,
                              told.bounds.best,
                              told.bounds.high,
                              {},
                              {},
                              {},
                              {}});
    for (const Denial& denial : dispute.denials)
      table.rows.push_back({event,
                            sharpness,
                            "denial",
                            to_string(claims[denial.claim].type),
                            {},
                            {},
                            denial.speaker,
                            claims[denial.claim].metadata.published,
                            {},
                            {},
                            {},
                            {},
                            claims[denial.claim].id,
                            ids(claims, denial.assertions),
                            claims[denial.claim].evidence});
    for (const OneSided& side : dispute.one_sided)
      for (const std::size_t i : side.claims)
        table.rows.push_back({event,
                              sharpness,
                              "only one side",
                              to_string(claims[i].type),
                              {},
                              {},
                              side.speaker,
                              claims[i].metadata.published,
                              {},
                              {},
                              {},
                              {},
                              claims[i].id,
                              {},
                              claims[i].evidence});
  }
  return write(table, form);
}

std::string write_speakers(const Speakers& speakers, RowForm form) {
  Table table;
  table.columns = {"speaker",  "outlet",      "kind",         "claims", "reports",
                   "as_party", "contradicts", "contradicted", "against"};
  for (const Stance stance :
       {Stance::states, Stance::confirms, Stance::denies, Stance::estimates, Stance::predicts, Stance::claims})
    table.columns.emplace_back(to_string(stance));
  for (const SpeakerProfile& profile : speakers.speakers) {
    std::vector<std::string> against;
    for (const auto& [name, events] : profile.against)
      against.push_back(fmt::format("{} ({})", name.empty() ? "unnamed" : name, events));
    auto& row = table.rows.emplace_back(std::vector<Cell>{
        profile.name, profile.outlet ? "true" : "false", profile.kind ? Cell(to_string(*profile.kind)) : Cell(),
        profile.claims, profile.reports, profile.as_party, profile.contradicts, profile.contradicted, join(against)});
    for (const Stance stance :
         {Stance::states, Stance::confirms, Stance::denies, Stance::estimates, Stance::predicts, Stance::claims}) {
      const auto count = profile.stances.find(stance);
      row.emplace_back(count == profile.stances.end() ? std::size_t{0} : count->second);
    }
  }
  return write(table, form);
}

std::string write_epithets(const Speakers& speakers, RowForm form) {
  Table table;
  table.columns = {"outlet", "actor", "epithet", "reports"};
  for (const EpithetUse& use : speakers.epithets) table.rows.push_back({use.outlet, use.actor, use.words, use.reports});
  return write(table, form);
}

std::string write_situation(std::span<const ToldClaim> claims, const Situation& situation, RowForm form) {
  Table table;
  table.columns = {"date_start", "date_end", "published", "kind",        "certainty", "parties", "others", "share",
                   "speaker",    "told_by",  "standing",  "contradicts", "claim",     "report",  "outlet", "evidence"};
  for (std::size_t i = 0; i < situation.sequence.size(); ++i) {
    const ControlClaim& entry = situation.sequence[i];
    const ToldClaim& claim = claims[entry.claim];
    std::vector<std::string> against;
    for (const auto& clash : situation.contradictions) {
      if (clash.one != i && clash.other != i) continue;
      const auto& other = claims[situation.sequence[clash.one == i ? clash.other : clash.one].claim];
      against.push_back(fmt::format("{} ({})", other.id, clash.words));
    }
    table.rows.push_back({entry.days.earliest, entry.days.latest, entry.published, to_string(entry.kind),
                          to_string(claim.certainty), join(entry.parties), join(entry.others), entry.share,
                          entry.speaker, to_string(entry.told_by), to_string(entry.standing), join(against), claim.id,
                          claim.report, claim.metadata.outlet, claim.evidence});
  }
  return write(table, form);
}

}  // namespace selon

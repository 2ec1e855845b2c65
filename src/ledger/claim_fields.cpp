#include "ledger/claim_fields.h"

#include <fmt/format.h>

#include <cassert>

#include "selon/names.h"

namespace selon {
namespace {

template <typename Format>
std::string listed(const std::vector<Index>& indices, Format format) {
  std::string all;
  for (const Index index : indices) all.append(all.empty() ? "" : "; ").append(format(index));
  return all;
}

std::string day(const std::optional<Date>& date) { return date ? format_date(*date) : std::string(); }

void append_json(std::string& out, std::string_view words) {
  if (words.empty()) {
    out += "null";
    return;
  }
  out += '"';
  for (const char c : words) {
    if (c == '"' || c == '\\')
      out.append(1, '\\').append(1, c);
    else if (static_cast<unsigned char>(c) < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      out += c;
  }
  out += '"';
}

}  // namespace

std::string days_words(const Days& days) {
  if (days.earliest && days.earliest == days.latest) return format_date(*days.earliest);
  return day(days.earliest) + ".." + day(days.latest);
}

std::string figure_words(const Figure& figure) {
  const auto end = [](std::optional<double> value) { return value ? fmt::format("{}", *value) : std::string(); };
  std::string words = figure.approximate ? "~" : "";
  if (figure.low && figure.low == figure.high)
    words += end(figure.low);
  else
    words += end(figure.low) + ".." + end(figure.high);
  words.append(" ").append(to_string(figure.kind));
  if (figure.category) words.append(" ").append(to_string(*figure.category));
  return words;
}

std::vector<ClaimField> claim_fields(const Record& record, const Claim& claim) {
  const auto words = [&](Span span) { return std::string(record.text.slice(span)); };
  const auto actor = [&](Index i) { return record.actors[i].name; };
  return {
      {"type", std::string(to_string(claim.type))},
      {"certainty", std::string(to_string(claim.certainty))},
      {"background", claim.background ? "true" : "false"},
      {"when", claim.when ? days_words(claim.when->days) : ""},
      {"actor", listed(claim.actor, actor)},
      {"target", listed(claim.target, actor)},
      {"place",
       listed(claim.place, [&](Index i) { return record.places[i].name.value_or(words(record.places[i].mention)); })},
      {"figures", listed(claim.figures, [&](Index i) { return figure_words(record.figures[i]); })},
      {"voices", listed(claim.voices,
                        [&](Index i) {
                          const Voice& voice = record.voices[i];
                          return fmt::format("{} ({})",
                                             voice.source_actor ? actor(*voice.source_actor) : words(voice.source),
                                             to_string(voice.stance));
                        })},
      {"means", claim.means ? words(*claim.means) : ""},
      {"trigger", words(claim.trigger)},
      {"evidence", words(claim.evidence)},
  };
}

std::string changed_fields(const std::vector<ClaimField>& before, const std::vector<ClaimField>& after) {
  assert(before.size() == after.size());
  std::string json;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    json += json.empty() ? "{" : ",";
    append_json(json, before[i].name);
    json += ":[";
    append_json(json, before[i].value);
    json += ",";
    append_json(json, after[i].value);
    json += "]";
  }
  return json.empty() ? json : json + "}";
}

}  // namespace selon

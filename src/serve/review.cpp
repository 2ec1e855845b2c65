#include "serve/review.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

#include "export/json_node.h"
#include "export/json_writer.h"
#include "ledger/claim_fields.h"
#include "serve/json_answers.h"

namespace selon {
namespace {

void write_decision(JsonWriter& json, const Decision& decision) {
  const auto text = [&](std::string_view key, const std::string& value) {
    json.key(key);
    value.empty() ? json.null() : json.string(value);
  };
  json.open('{');
  json.key("number"), json.integer(decision.number);
  text("key", decision.key);
  json.key("kind"), json.string(to_string(decision.kind));
  text("claim", decision.claim);
  text("field", decision.field);
  json.key("value"), json.string(decision.value);
  json.key("was"), json.string(decision.was);
  json.key("sides");
  json.open('[');
  for (const auto& side : decision.sides) {
    json.open('[');
    for (const auto& claim : side) json.string(claim);
    json.close(']');
  }
  json.close(']');
  text("undoes", decision.undoes);
  text("author", decision.author);
  text("reason", decision.reason);
  text("at", decision.at);
  json.key("in_force"), json.boolean(decision.in_force);
  json.close('}');
}

Deciding parse_deciding(const JsonNode& node) {
  Deciding deciding;
  deciding.kind = node["kind"].name<DecisionKind>();
  const auto text = [&](std::string_view name, std::string& into) {
    if (const auto found = node.find(name); found && !found->is_null()) into = found->text();
  };
  text("claim", deciding.claim);
  text("field", deciding.field);
  text("value", deciding.value);
  text("undoes", deciding.undoes);
  text("author", deciding.author);
  text("reason", deciding.reason);
  if (const auto sides = node.find("sides"); sides && !sides->is_null())
    sides->each([&](const JsonNode& side) {
      if (side.position > 1) return side.complaint->about(side, "is a third side; there are two");
      side.each([&](const JsonNode& claim) { deciding.sides[side.position].emplace_back(claim.text()); });
    });
  return deciding;
}

// Whether two claims say the very same in the same words, as the copies of a dispatch do.
bool same_told(const ClaimTable& table, const ClaimTable::Claim& one, const ClaimTable::Claim& other) {
  if (one.type != other.type || one.certainty != other.certainty || one.background != other.background ||
      one.trigger != other.trigger || one.earliest != other.earliest || one.latest != other.latest)
    return false;
  const auto equal = [](const auto& list, auto a, auto b, const auto& value) {
    return std::ranges::equal(ClaimTable::of(list, a), ClaimTable::of(list, b), {}, value, value);
  };
  const auto self = [](const auto& value) { return value; };
  const auto figure = [](const ClaimTable::Figure& each) {
    return std::tuple(each.words, each.unit, each.category, each.kind, each.value, each.low, each.high);
  };
  const auto voice = [](const ClaimTable::Voice& each) { return std::tuple(each.label(), each.words, each.stance); };
  return equal(table.parties, one.actors, other.actors, self) &&
         equal(table.parties, one.targets, other.targets, self) &&
         equal(table.places, one.places, other.places, &ClaimTable::Place::label) &&
         equal(table.figures, one.figures, other.figures, figure) &&
         equal(table.voices, one.voices, other.voices, voice) &&
         table.evidences[one.evidence] == table.evidences[other.evidence];
}

constexpr std::size_t most_same = 200;  // ids told of identical claims; how many there are is said

}  // namespace

Result<Decidings> parse_decidings(std::string_view body) {
  simdjson::dom::parser parser;
  simdjson::dom::element element;
  if (parser.parse(simdjson::padded_string(body)).get(element) || !(element.is_object() || element.is_array()))
    return fail(ErrorKind::bad_input, "the body is no JSON object or list");
  const std::string at =
      fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  Complaint complaint;
  const JsonNode root{&complaint, element};
  Decidings told;
  const auto take = [&](const JsonNode& node) {
    auto deciding = parse_deciding(node);
    if (deciding.author.empty()) complaint.about(node["author"], "is empty; say who decides");
    deciding.at = at;
    told.list.push_back(std::move(deciding));
  };
  told.many = element.is_array();
  if (told.many)
    root.each(take);
  else
    take(root);
  if (complaint.first()) return tl::unexpected(*complaint.first());
  if (told.list.empty()) return fail(ErrorKind::bad_input, "there is no decision in the list");
  return told;
}

std::string decision_json(const Decision& decision) {
  std::string out;
  JsonWriter json(out);
  write_decision(json, decision);
  return out;
}

std::string decisions_json(const std::vector<Decision>& decisions, std::string_view error) {
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("decisions");
  json.open('[');
  for (const auto& decision : decisions) write_decision(json, decision);
  json.close(']');
  if (!error.empty()) json.key("error"), json.string(error);
  json.close('}');
  return out;
}

std::string queue_json(const ClaimView& view, const ClaimAnswer& answer, const std::vector<Decision>& in_force,
                       const QueuePart& part) {
  const auto& table = view.table();
  std::map<std::string_view, DecisionKind> decided;  // the last word on each claim
  for (const auto& decision : in_force)
    if (!decision.claim.empty() && decision.kind != DecisionKind::same) decided[decision.claim] = decision.kind;
  ClaimAnswer open;
  std::map<DecisionKind, std::int64_t> done;
  std::vector<std::uint32_t> skipped;
  std::int64_t all = 0;
  for (const auto row : answer.rows) {
    if (part.only != nullptr && !part.only->contains(table.claims[row].id)) continue;
    ++all;
    const auto found = decided.find(table.claims[row].id);
    if (found == decided.end() || found->second == DecisionKind::correct)
      open.rows.push_back(row);  // one field put right is not yet the whole claim
    else if (found->second == DecisionKind::skip)
      skipped.push_back(row);
    if (found != decided.end()) ++done[found->second];
  }
  open.rows.insert(open.rows.end(), skipped.begin(), skipped.end());  // what was put off comes last
  const std::size_t offset = open.rows.empty() ? 0 : std::min(part.offset, open.rows.size() - 1);
  std::vector<std::uint32_t> same;
  if (!open.rows.empty())
    for (const auto row : open.rows)
      if (row != open.rows[offset] && same_told(table, table.claims[open.rows[offset]], table.claims[row]))
        same.push_back(row);
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("open"), json.integer(static_cast<std::int64_t>(open.rows.size()));
  json.key("of"), json.integer(all);
  json.key("decided");
  json.open('{');
  for (const auto& [kind, number] : done) json.key(to_string(kind)), json.integer(number);
  json.close('}');
  json.key("same_total"), json.integer(static_cast<std::int64_t>(same.size()));
  json.key("same");
  json.open('[');
  for (std::size_t i = 0; i < std::min(same.size(), most_same); ++i) json.string(table.claims[same[i]].id);
  json.close(']');
  json.key("claims");
  out += claims_json(view, open, offset, part.count);
  json.close('}');
  return out;
}

Result<std::string> fields_json(const Ledger& ledger, const std::string& selector) {
  const auto stored = ledger.claim(selector);
  if (!stored) return tl::unexpected(stored.error());
  const auto record = ledger.reading(stored->reading);
  if (!record) return tl::unexpected(record.error());
  std::string out;
  JsonWriter json(out);
  const auto list = [&](std::string_view key, const auto& values) {
    json.key(key);
    json.open('[');
    for (const auto& value : values) json.string(value);
    json.close(']');
  };
  std::set<std::string> parties, places, days, figures, voices;
  for (const auto& actor : record->actors) parties.insert(actor.name);
  for (const auto& place : record->places)
    places.insert(place.name.value_or(std::string(record->text.slice(place.mention))));
  for (const auto& time : record->times)
    if (time.days.earliest || time.days.latest) days.insert(days_words(time.days));
  for (const auto& figure : record->figures) figures.insert(figure_words(figure));
  for (const auto& voice : record->voices)
    voices.insert(fmt::format(
        "{} ({})",
        voice.source_actor ? record->actors[*voice.source_actor].name : std::string(record->text.slice(voice.source)),
        to_string(voice.stance)));
  json.open('{');
  json.key("claim"), json.string(stored->id);
  json.key("fields");
  json.open('[');
  for (const auto& field : claim_fields(*record, record->claims[stored->position])) {
    if (std::ranges::find(correctable_fields, field.name) == correctable_fields.end()) continue;
    json.open('{');
    json.key("name"), json.string(field.name);
    json.key("value"), json.string(field.value);
    json.close('}');
  }
  json.close(']');
  json.key("choices");
  json.open('{');
  list("type", names_of<ClaimType>());
  list("certainty", names_of<Certainty>());
  list("background", std::array<std::string_view, 2>{"true", "false"});
  list("when", days);
  list("actor", parties), list("target", parties);
  list("place", places);
  list("figures", figures);
  list("voices", voices);
  json.close('}');
  json.close('}');
  return out;
}

}  // namespace selon

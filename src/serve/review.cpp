#include "serve/review.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <map>

#include "export/json_node.h"
#include "export/json_writer.h"
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
  text("undoes", decision.undoes);
  text("author", decision.author);
  text("reason", decision.reason);
  text("at", decision.at);
  json.key("in_force"), json.boolean(decision.in_force);
  json.close('}');
}

}  // namespace

Result<Deciding> parse_deciding(std::string_view body) {
  simdjson::dom::parser parser;
  simdjson::dom::element element;
  if (parser.parse(simdjson::padded_string(body)).get(element) || !element.is_object())
    return fail(ErrorKind::bad_input, "the body is no JSON object");
  Complaint complaint;
  const JsonNode root{&complaint, element};
  Deciding deciding;
  deciding.kind = root["kind"].name<DecisionKind>();
  const auto text = [&](std::string_view name, std::string& into) {
    if (const auto node = root.find(name); node && !node->is_null()) into = node->text();
  };
  text("claim", deciding.claim);
  text("field", deciding.field);
  text("value", deciding.value);
  text("undoes", deciding.undoes);
  text("author", deciding.author);
  text("reason", deciding.reason);
  if (complaint.first()) return tl::unexpected(*complaint.first());
  if (deciding.author.empty()) return fail(ErrorKind::bad_input, "author: say who decides");
  deciding.at =
      fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  return deciding;
}

std::string decision_json(const Decision& decision) {
  std::string out;
  JsonWriter json(out);
  write_decision(json, decision);
  return out;
}

std::string decisions_json(const std::vector<Decision>& decisions) {
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("decisions");
  json.open('[');
  for (const auto& decision : decisions) write_decision(json, decision);
  json.close(']');
  json.close('}');
  return out;
}

std::string queue_json(const ClaimView& view, const ClaimAnswer& answer, const std::vector<Decision>& in_force,
                       std::size_t count) {
  const auto& table = view.table();
  std::map<std::string_view, DecisionKind> decided;  // the last word on each claim
  for (const auto& decision : in_force)
    if (!decision.claim.empty() && decision.kind != DecisionKind::same) decided[decision.claim] = decision.kind;
  ClaimAnswer open;
  std::map<DecisionKind, std::int64_t> done;
  std::vector<std::uint32_t> skipped;
  for (const auto row : answer.rows) {
    const auto found = decided.find(table.claims[row].id);
    if (found == decided.end() || found->second == DecisionKind::correct)
      open.rows.push_back(row);  // one field put right is not yet the whole claim
    else if (found->second == DecisionKind::skip)
      skipped.push_back(row);
    if (found != decided.end()) ++done[found->second];
  }
  open.rows.insert(open.rows.end(), skipped.begin(), skipped.end());  // what was put off comes last
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("open"), json.integer(static_cast<std::int64_t>(open.rows.size()));
  json.key("of"), json.integer(static_cast<std::int64_t>(answer.rows.size()));
  json.key("decided");
  json.open('{');
  for (const auto& [kind, number] : done) json.key(to_string(kind)), json.integer(number);
  json.close('}');
  json.key("claims");
  out += claims_json(view, open, 0, count);
  json.close('}');
  return out;
}

}  // namespace selon

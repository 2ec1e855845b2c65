#include "ledger/decision_rows.h"

#include <fmt/format.h>

#include <vector>

#include "base/sha256.h"
#include "ledger/row_sums.h"

namespace selon {
namespace {

bool is_hexadecimal(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<std::string> told(const std::string& words) {
  return words.empty() ? std::nullopt : std::optional(words);
}

// The one of `found`, or why there is none.
Result<std::string> only_one(const std::vector<std::string>& found, std::string_view what, const std::string& selector,
                             const Database& database) {
  if (found.size() == 1) return found.front();
  if (found.empty())
    return fail(ErrorKind::not_found, fmt::format("holds no {} \"{}\"", what, selector), database.path());
  std::string all;
  for (const auto& id : found) all.append(all.empty() ? "" : ", ").append(id);
  return fail(ErrorKind::bad_input, fmt::format("several {}s begin with \"{}\": {}", what, selector, all),
              database.path());
}

}  // namespace

Decision decision_of(const Statement& row) {
  Decision decision;
  decision.number = row.integer(0);
  decision.key = row.text(1);
  decision.kind = from_string<DecisionKind>(row.text(2)).value_or(DecisionKind::flag);
  decision.claim = row.text(3);
  decision.field = row.text(4);
  decision.value = row.text(5);
  decision.was = row.text(6);
  decision.undoes = row.text(7);
  decision.author = row.text(8);
  decision.reason = row.text(9);
  decision.at = row.text(10);
  decision.in_force = row.integer(11) != 0;
  return decision;
}

Result<void> add_sides(const Database& database, Decision& decision) {
  if (decision.kind != DecisionKind::merge && decision.kind != DecisionKind::split) return {};
  return each_row(
      database,
      fmt::format("SELECT side, claim FROM decision_members WHERE decision = {} ORDER BY side, claim", decision.number),
      [&](const Statement& row) { decision.sides[row.integer(0) == 0 ? 0 : 1].emplace_back(row.text(1)); });
}

std::string decision_key(const Decision& decision, int rank) {
  std::string told =
      fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", to_string(decision.kind), decision.claim, decision.field,
                  decision.value, decision.was, decision.undoes, decision.author, decision.reason, decision.at, rank);
  for (const auto& side : decision.sides) {
    told += "\n";
    for (const auto& claim : side) told.append(" ").append(claim);
  }
  return sha256_hex(told);
}

Result<void> insert_decision(const Database& database, Decision& decision) {
  auto add = database.prepare(
      "INSERT INTO decisions (key, kind, claim, field, value, was, undoes, author, reason, at) VALUES (?, ?, ?, ?, ?, "
      "?, "
      "?, ?, ?, ?)");
  if (!add) return tl::unexpected(add.error());
  const bool corrects = decision.kind == DecisionKind::correct;  // an empty value says that it is not known
  if (!add->run(decision.key, decision.kind, told(decision.claim), told(decision.field),
                corrects ? std::optional(decision.value) : told(decision.value),
                corrects ? std::optional(decision.was) : told(decision.was), told(decision.undoes), decision.author,
                decision.reason, decision.at))
    return tl::unexpected(database.error());
  decision.number = database.last_row();
  auto member = database.prepare("INSERT INTO decision_members VALUES (?, ?, ?)");
  if (!member) return tl::unexpected(member.error());
  for (int side = 0; side < 2; ++side)
    for (const auto& claim : decision.sides[side])
      if (!member->run(decision.number, side, claim)) return tl::unexpected(database.error());
  return {};
}

Result<Decision> find_decision(const Database& database, const std::string& selector) {
  std::vector<std::string> keys;
  Decision decision;
  if (is_hexadecimal(selector)) {
    const auto read = each_row(database,
                               fmt::format("{} FROM decisions AS d WHERE d.key >= '{}' AND d.key < '{}' LIMIT 10",
                                           decision_columns, selector, end_of(selector)),
                               [&](const Statement& row) {
                                 decision = decision_of(row);
                                 keys.push_back(decision.key);
                               });
    if (!read) return tl::unexpected(read.error());
  }
  const auto key = only_one(keys, "decision", selector, database);
  if (!key) return tl::unexpected(key.error());
  return decision;
}

Result<std::string> find_claim_id(const Database& database, const std::string& selector) {
  std::vector<std::string> ids;
  if (is_hexadecimal(selector)) {
    const auto keep = [&](const Statement& row) { ids.emplace_back(row.text(0)); };
    auto read = each_row(database,
                         fmt::format("SELECT DISTINCT id FROM claims WHERE id >= '{}' AND id < '{}' LIMIT 10", selector,
                                     end_of(selector)),
                         keep);
    if (read && ids.empty())
      read =
          each_row(database,
                   fmt::format("SELECT DISTINCT claim FROM decisions WHERE kind = 'same' AND value >= '{}' AND value < "
                               "'{}' LIMIT 10",
                               selector, end_of(selector)),
                   keep);
    if (!read) return tl::unexpected(read.error());
  }
  return only_one(ids, "claim", selector, database);
}

}  // namespace selon

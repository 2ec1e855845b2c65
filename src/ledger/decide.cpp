// Decisions by hand: taking them, taking them back, and what they make of a reading.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/sha256.h"
#include "base/utf8.h"
#include "ledger/carry_claim.h"
#include "ledger/chain.h"
#include "ledger/claim_fields.h"
#include "ledger/correct_record.h"
#include "ledger/decision_rows.h"
#include "ledger/ledger_impl.h"

namespace selon {
namespace {

// Corrections and rejections change what is read; all else only says something of it.
bool changes_reading(DecisionKind kind) { return kind == DecisionKind::correct || kind == DecisionKind::reject; }

bool is_plain(std::string_view words) {
  return first_broken_utf8(words) == std::string_view::npos &&
         std::ranges::none_of(words, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

}  // namespace

Result<std::optional<ReportNumber>> Ledger::Impl::report_of_claim(const std::string& claim) {
  std::optional<ReportNumber> report;
  const auto read = rows(
      "SELECT r.report FROM claims AS c JOIN readings AS r ON r.number = c.reading WHERE c.id = ? LIMIT 1",
      [&](const Statement& row) {
        report = row.integer(0);
        return false;
      },
      claim);
  if (!read) return tl::unexpected(read.error());
  return report;
}

Result<std::optional<Ledger::Impl::Corrected>> Ledger::Impl::corrected(ReportNumber report, const Record& record,
                                                                       const std::vector<std::string>& ids,
                                                                       const Read* before) {
  std::vector<Decision> decisions;
  const auto read = rows(
      fmt::format(
          "WITH own AS (SELECT c.id FROM claims AS c JOIN readings AS r ON r.number = c.reading WHERE r.report = "
          "?) {}FROM decisions_in_force AS d WHERE kind IN ('accept', 'reject', 'correct', 'same') AND (claim IN "
          "own OR claim IN (SELECT value FROM decisions WHERE kind = 'same' AND claim IN own)) ORDER BY at, number",
          decision_columns),
      [&](const Statement& row) {
        decisions.push_back(decision_of(row));
        return true;
      },
      report);
  if (!read) return tl::unexpected(read.error());

  std::optional<Corrected> result;
  const auto changed = [&]() -> Corrected& {
    if (!result) result = Corrected{record, ids};
    return *result;
  };
  std::map<std::string, std::string> other_ids;  // what a ledger that was merged into this one calls a claim
  for (const Decision& decision : decisions)
    if (decision.kind == DecisionKind::same) other_ids.emplace(decision.value, decision.claim);
  for (Decision& decision : decisions)
    if (const auto here = other_ids.find(decision.claim); here != other_ids.end()) decision.claim = here->second;

  const auto position = [&](const std::string& claim) -> std::optional<Index> {
    const auto& known = result ? result->ids : ids;
    const auto found = std::ranges::find(known, claim);
    if (found == known.end()) return std::nullopt;
    return static_cast<Index>(found - known.begin());
  };
  std::vector<std::string> rejected;
  for (const Decision& decision : decisions)
    if (decision.kind == DecisionKind::reject) rejected.push_back(decision.claim);

  for (const Decision& decision : decisions) {
    if (decision.kind == DecisionKind::same || std::ranges::find(rejected, decision.claim) != rejected.end()) continue;
    auto at = position(decision.claim);
    if (!at && before != nullptr) {  // somebody stood up for it: a newer selon that does not read it does not win
      const auto old = std::ranges::find(before->ids, decision.claim);
      if (old == before->ids.end()) continue;
      carry_claim(before->record, static_cast<Index>(old - before->ids.begin()), changed().record);
      changed().ids.push_back(decision.claim);
      at = position(decision.claim);
    }
    if (!at || decision.kind != DecisionKind::correct) continue;
    // What could be said of the claim then can be said of it now; a field that this selon does not know stays as read.
    (void)correct(changed().record, {*at, decision.field, decision.value, "hand." + decision.key.substr(0, 16)});
  }
  for (const std::string& claim : rejected) {
    const auto at = position(claim);
    if (!at) continue;
    remove_claim(changed().record, *at);
    changed().ids.erase(changed().ids.begin() + *at);
  }
  return result;
}

// Ids in the place of their beginnings; refuses what there is not.
Result<void> Ledger::Impl::complete(Deciding& deciding) {
  const auto refuse = [&](std::string message) {
    return fail(ErrorKind::bad_input, std::move(message), database.path());
  };
  for (const auto& [what, words] : {std::pair("value", &deciding.value), std::pair("author", &deciding.author),
                                    std::pair("reason", &deciding.reason), std::pair("time", &deciding.at)})
    if (!is_plain(*words)) return refuse(fmt::format("the {} is no plain text of one line", what));
  if (deciding.kind == DecisionKind::undo) {
    auto decision = find_decision(database, deciding.undoes);
    if (!decision) return tl::unexpected(decision.error());
    if (decision->kind == DecisionKind::undo)
      return refuse(fmt::format("{} is an undoing itself; decide again what it took back", deciding.undoes));
    if (!decision->in_force) return refuse(fmt::format("{} is undone already", deciding.undoes));
    deciding.undoes = decision->key;
    return {};
  }
  const auto whole_id = [&](std::string& claim) -> Result<void> {
    auto found = find_claim_id(database, claim);
    if (!found) return tl::unexpected(found.error());
    claim = std::move(*found);
    return {};
  };
  if (deciding.kind == DecisionKind::merge || deciding.kind == DecisionKind::split) {
    for (auto& side : deciding.sides) {
      if (side.empty()) return refuse(fmt::format("a {} needs claims on both sides", to_string(deciding.kind)));
      for (auto& claim : side)
        if (auto done = whole_id(claim); !done) return done;
      std::ranges::sort(side);
      const auto [from, to] = std::ranges::unique(side);
      side.erase(from, to);
    }
    for (const auto& claim : deciding.sides[0])
      if (std::ranges::find(deciding.sides[1], claim) != deciding.sides[1].end())
        return refuse(fmt::format("claim {} stands on both sides", claim));
    return {};
  }
  return whole_id(deciding.claim);
}

// The row, its members, its key and its link.
Result<void> Ledger::Impl::add_decision(Decision& decision) {
  for (int rank = 0;; ++rank) {  // the same may be decided again, after it was undone
    decision.key = decision_key(decision, rank);
    auto known = database.prepare("SELECT 1 FROM decisions WHERE key = ?");
    if (!known) return tl::unexpected(known.error());
    known->bind(decision.key);
    const int code = known->step();
    if (code == SQLITE_DONE) break;
    if (code != SQLITE_ROW) return failed();
  }
  return insert_decision(database, decision).and_then([&] {
    return add_link({}, decision.number, told_of_decision(decision.key));
  });
}

Result<void> Ledger::Impl::apply_decisions(ReportNumber report, const Read& before) {
  auto program = newest_by_program(report);
  if (!program) return tl::unexpected(program.error());
  auto now = corrected(report, (*program)->record, (*program)->ids, &before);
  if (!now) return tl::unexpected(now.error());
  if (!*now) *now = Corrected{std::move((*program)->record), std::move((*program)->ids)};
  std::string json = write_record((*now)->record);
  if (json == write_record(before.record) && (*now)->ids == before.ids) return {};
  auto row = reading_row((*program)->number);
  if (!row) return tl::unexpected(row.error());
  row->json = std::move(json);
  row->fingerprint = fingerprint_of(row->original_sha256, row->program, row->packs, row->models, row->gazetteer,
                                    sha256_hex(row->json));
  row->base = (*program)->number;
  const auto stored = store(*row, (*now)->record, std::move((*now)->ids), &before, Versions::kept, RowSum());
  if (!stored) return tl::unexpected(stored.error());
  return {};
}

Result<Ledger::Impl::ReadingRow> Ledger::Impl::reading_row(ReadingNumber reading) {
  ReadingRow found;
  const auto read = rows(
      "SELECT r.report, r.original, o.sha256, r.origin, r.program, r.packs, r.models, r.gazetteer FROM readings AS r "
      "JOIN originals AS o ON o.number = r.original WHERE r.number = ?",
      [&](const Statement& row) {
        found.report = row.integer(0);
        found.original = row.integer(1);
        found.original_sha256 = row.text(2);
        found.origin = row.text(3);
        found.program = row.text(4);
        found.packs = row.text(5);
        found.models = row.text(6);
        found.gazetteer = row.text(7);
        return false;
      },
      reading);
  if (!read) return tl::unexpected(read.error());
  return found;
}

Result<Decision> Ledger::Impl::decide(Deciding deciding) {
  if (auto prepared = prepare_adding(); !prepared) return tl::unexpected(prepared.error());
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());
  if (auto done = complete(deciding); !done) return tl::unexpected(done.error());

  std::string claim = deciding.claim;
  bool reading_changes = changes_reading(deciding.kind);
  if (deciding.kind == DecisionKind::undo) {
    const auto undone = find_decision(database, deciding.undoes);
    if (!undone) return tl::unexpected(undone.error());
    claim = undone->claim;
    reading_changes = changes_reading(undone->kind) || undone->kind == DecisionKind::accept;
  }
  std::optional<ReportNumber> report;
  std::optional<Read> before;
  if (reading_changes) {
    auto of_claim = report_of_claim(claim);
    if (!of_claim) return tl::unexpected(of_claim.error());
    report = *of_claim;
  }
  if (report) {
    auto last = newest(*report);
    if (!last) return tl::unexpected(last.error());
    before = std::move(*last);
  }
  if (changes_reading(deciding.kind)) {
    const auto at = std::ranges::find(before->ids, claim);
    if (at == before->ids.end())
      return fail(ErrorKind::not_found,
                  fmt::format("claim {} is no longer made by the newest reading of its report", claim),
                  database.path());
    if (deciding.kind == DecisionKind::correct) {
      const auto index = static_cast<Index>(at - before->ids.begin());
      const auto then = claim_fields(before->record, before->record.claims[index]);
      Record tried = before->record;
      if (auto done = correct(tried, {index, deciding.field, deciding.value, "hand"}); !done)
        return tl::unexpected(done.error());
      const auto now = claim_fields(tried, tried.claims[index]);
      const auto field = std::ranges::find(then, deciding.field, &ClaimField::name);
      deciding.was = field->value;
      if (now == then && tried.places.size() == before->record.places.size())
        return fail(ErrorKind::bad_input,
                    fmt::format("{} of claim {} is \"{}\" already", deciding.field, claim, deciding.was),
                    database.path());
    }
  }
  if (auto done = add_decision(deciding); !done) return tl::unexpected(done.error());

  if (report)
    if (auto done = apply_decisions(*report, *before); !done) return tl::unexpected(done.error());
  if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
  return deciding;
}

Result<Decision> Ledger::decide(const Deciding& deciding) { return impl_->decide(deciding); }

}  // namespace selon

// Two people's ledgers become one: what the other holds and this one lacks is added as if it had been read and decided
// here.
//
// Report by report, each with its readings and decisions in one transaction: a merge that was cut short goes on where
// it ended, and one that is run twice changes nothing. Which reading is the current one is decided by the version of
// selon that read it, not by the order of merging; of two decisions the later one wins (their `at`), in whichever
// ledger.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/sha256.h"
#include "ledger/chain.h"
#include "ledger/claim_versions.h"
#include "ledger/decision_rows.h"
#include "ledger/ledger_impl.h"

namespace selon {
namespace {

struct TheirReading {
  std::string fingerprint, origin, program, packs, models, gazetteer, json, original_sha256, original;
  std::vector<std::string> ids;
};

struct TheirReport {
  ReportNumber number = 0;
  std::string key, id, text;
  std::optional<std::string> outlet, url;
  std::vector<TheirReading> readings;  // by programs, oldest first
  std::vector<Decision> decisions;     // of its claims
};

std::vector<int> version_parts(std::string_view version) {
  std::vector<int> parts{0};
  for (const char c : version) {
    if (c >= '0' && c <= '9')
      parts.back() = parts.back() * 10 + (c - '0');
    else
      parts.push_back(0);
  }
  return parts;
}

}  // namespace

struct Ledger::Impl::Merger {
 public:
  Merger(Impl& ours, Impl& theirs) : ours_(ours), theirs_(theirs) {}

  Result<Merged> run() {
    if (auto prepared = ours_.prepare_adding(); !prepared) return tl::unexpected(prepared.error());
    auto snapshot = Transaction::begin(theirs_.database, Transaction::Kind::reading);
    if (!snapshot) return tl::unexpected(snapshot.error());
    std::vector<ReportNumber> reports;
    auto read = theirs_.rows("SELECT number FROM reports ORDER BY number", [&](const Statement& row) {
      reports.push_back(row.integer(0));
      return true;
    });
    if (!read) return tl::unexpected(read.error());
    for (const ReportNumber number : reports) {
      auto report = their_report(number);
      if (!report) return tl::unexpected(report.error());
      if (auto done = take(*report); !done) return tl::unexpected(done.error());
    }
    if (auto done = take_the_rest(); !done) return tl::unexpected(done.error());
    return std::move(merged_);
  }

 private:
  Result<TheirReport> their_report(ReportNumber number) {
    TheirReport report;
    report.number = number;
    std::vector<ReadingNumber> readings;
    auto read = theirs_.rows(
        "SELECT key, id, outlet, url, text FROM reports WHERE number = ?",
        [&](const Statement& row) {
          report.key = row.text(0);
          report.id = row.text(1);
          report.outlet = row.text_or_null(2);
          report.url = row.text_or_null(3);
          report.text = row.text(4);
          return false;
        },
        number);
    if (read)
      read = theirs_.rows(
          "SELECT r.number, r.fingerprint, r.origin, r.program, r.packs, r.models, r.gazetteer, r.record, o.sha256, "
          "o.bytes FROM readings AS r JOIN originals AS o ON o.number = r.original WHERE r.report = ? AND r.base IS "
          "NULL "
          "ORDER BY r.number",
          [&](const Statement& row) {
            readings.push_back(row.integer(0));
            TheirReading reading;
            int column = 1;
            for (auto* field : {&reading.fingerprint, &reading.origin, &reading.program, &reading.packs,
                                &reading.models, &reading.gazetteer, &reading.json, &reading.original_sha256})
              *field = row.text(column++);
            reading.original = row.blob(column);
            report.readings.push_back(std::move(reading));
            return true;
          },
          number);
    for (std::size_t i = 0; read && i < readings.size(); ++i)
      read = theirs_.rows(
          "SELECT id FROM claims WHERE reading = ? ORDER BY position",
          [&](const Statement& row) {
            report.readings[i].ids.emplace_back(row.text(0));
            return true;
          },
          readings[i]);
    if (read)
      read = theirs_.rows(
          fmt::format(
              "WITH own AS (SELECT c.id FROM claims AS c JOIN readings AS r ON r.number = c.reading WHERE "
              "r.report = ?) {}FROM decisions AS d WHERE d.claim IN own OR d.undoes IN (SELECT key FROM decisions "
              "WHERE claim IN own) OR d.claim IN (SELECT value FROM decisions WHERE kind = 'same' AND claim IN "
              "own) ORDER BY d.number",
              decision_columns),
          [&](const Statement& row) {
            report.decisions.push_back(decision_of(row));
            return true;
          },
          number);
    if (!read) return tl::unexpected(read.error());
    if (report.readings.empty())
      return fail(ErrorKind::damaged, fmt::format("report {} has no reading", number), theirs_.database.path());
    return report;
  }

  Result<Record> record_of(const TheirReading& reading) {
    auto record = parse_record(reading.json);
    if (record && record->claims.size() == reading.ids.size()) return record;
    return fail(ErrorKind::damaged, "a record is not what was stored", theirs_.database.path());
  }

  Result<void> take(const TheirReport& report) {
    auto transaction = Transaction::begin(ours_.database);
    if (!transaction) return tl::unexpected(transaction.error());
    auto number = ours_.database.integer(fmt::format("SELECT number FROM reports WHERE key = '{}'", report.key));
    if (!number) return tl::unexpected(number.error());
    auto done = *number == 0 ? take_new(report, *number) : take_known(report, *number);
    if (done) done = take_decisions(report, *number);
    if (!done) return done;
    return transaction->commit();
  }

  // A report that is new here comes with its whole history.
  Result<void> take_new(const TheirReport& report, ReportNumber& number) {
    ++merged_.reports;
    if (!ours_.adding->add_report.run(report.key, report.id, report.outlet, report.url, report.text))
      return ours_.failed();
    number = ours_.database.last_row();
    RowSum sum;
    if (!ours_.adding->copies.add(number, report.text, sum)) return ours_.failed();
    std::optional<Impl::Read> before;
    for (const auto& reading : report.readings) {
      const auto record = record_of(reading);
      if (!record) return tl::unexpected(record.error());
      auto row = row_of(reading, number);
      if (!row) return tl::unexpected(row.error());
      if (auto done = ours_.store_current(*row, *record, reading.ids, before ? &*before : nullptr, sum); !done)
        return done;
      ++merged_.readings;
      sum = RowSum();
      auto last = ours_.newest(number);
      if (!last) return tl::unexpected(last.error());
      before = std::move(*last);
    }
    return {};
  }

  // Of a report that both have read, their readings are added beside ours; the newest version of selon has the word.
  Result<void> take_known(const TheirReport& report, ReportNumber number) {
    std::set<std::string> known;
    auto read = ours_.rows(
        "SELECT fingerprint FROM readings WHERE report = ? AND base IS NULL",
        [&](const Statement& row) {
          known.emplace(row.text(0));
          return true;
        },
        number);
    if (!read) return read;
    auto before = ours_.newest(number);
    if (!before) return tl::unexpected(before.error());
    const auto program = ours_.newest_by_program(number);
    if (!program) return tl::unexpected(program.error());
    auto our_row = ours_.reading_row((*program)->number);
    if (!our_row) return tl::unexpected(our_row.error());
    const auto& last = report.readings.back();
    const auto their_last = record_of(last);
    if (!their_last) return tl::unexpected(their_last.error());
    const auto here = our_names(**program, *their_last, last.ids, report.key);
    const bool theirs_is_newer =
        !known.contains(last.fingerprint) && version_parts(last.program) > version_parts(our_row->program);
    bool added = false;
    for (const auto& reading : report.readings) {
      if (known.contains(reading.fingerprint) || (theirs_is_newer && &reading == &last)) continue;
      auto row = row_of(reading, number);
      if (!row) return tl::unexpected(row.error());
      const auto record = record_of(reading);
      if (!record) return tl::unexpected(record.error());
      const auto stored =
          ours_.store(*row, *record, renamed(reading.ids, here), nullptr, Impl::Versions::none, RowSum());
      if (!stored) return tl::unexpected(stored.error());
      ++merged_.readings;
      added = true;
    }
    if (theirs_is_newer) {
      auto row = row_of(last, number);
      if (!row) return tl::unexpected(row.error());
      ++merged_.readings;
      if (auto done = ours_.store_current(*row, *their_last, renamed(last.ids, here), &**before, RowSum()); !done)
        return done;
    } else if (added) {  // ours stays the current one: the newest reading is, so it is put on top again
      our_row->json = write_record((*program)->record);
      our_row->fingerprint = fingerprint_of(our_row->original_sha256, our_row->program, our_row->packs, our_row->models,
                                            our_row->gazetteer, sha256_hex(our_row->json));
      if (auto done = ours_.store_current(*our_row, (*program)->record, (*program)->ids, &**before, RowSum()); !done)
        return done;
    }
    return note_names(here);
  }

  // Their ids of claims that have another id here: the same type at the same words of the same report.
  std::map<std::string, std::string> our_names(const Impl::Read& ours, const Record& theirs,
                                               const std::vector<std::string>& their_ids, const std::string& key) {
    std::map<std::string, std::string> by_natural;
    const auto natural = claim_ids(ours.record, key), their_natural = claim_ids(theirs, key);
    for (std::size_t i = 0; i < natural.size(); ++i) by_natural.emplace(natural[i], ours.ids[i]);
    std::map<std::string, std::string> here;
    for (std::size_t i = 0; i < their_ids.size(); ++i) {
      const auto found = by_natural.find(their_natural[i]);
      const bool is_ours_too = std::ranges::find(ours.ids, their_ids[i]) != ours.ids.end();
      if (found != by_natural.end() && found->second != their_ids[i] && !is_ours_too)
        here.emplace(their_ids[i], found->second);
    }
    return here;
  }

  static std::vector<std::string> renamed(std::vector<std::string> ids,
                                          const std::map<std::string, std::string>& here) {
    for (auto& id : ids)
      if (const auto found = here.find(id); found != here.end()) id = found->second;
    return ids;
  }

  Result<void> note_names(const std::map<std::string, std::string>& here) {
    for (const auto& [theirs, ours] : here) {
      const auto known = ours_.database.integer(fmt::format(
          "SELECT count(*) FROM decisions WHERE kind = 'same' AND value = '{}' AND claim = '{}'", theirs, ours));
      if (!known) return tl::unexpected(known.error());
      if (*known > 0) continue;
      Decision same;
      same.kind = DecisionKind::same;
      same.claim = ours;
      same.value = theirs;
      same.author = "selon";
      same.reason = "two ledgers called one claim by two ids";
      if (auto done = ours_.add_decision(same); !done) return done;
      ++merged_.other_ids;
    }
    return {};
  }

  Result<Impl::ReadingRow> row_of(const TheirReading& reading, ReportNumber report) {
    Impl::ReadingRow row;
    row.report = report;
    row.original_sha256 = reading.original_sha256;
    row.fingerprint = reading.fingerprint;
    row.origin = reading.origin;
    row.program = reading.program;
    row.packs = reading.packs;
    row.models = reading.models;
    row.gazetteer = reading.gazetteer;
    row.json = reading.json;
    auto& find = ours_.adding->find_original;
    find.bind(report, reading.original_sha256);
    const int code = find.step();
    if (code == SQLITE_ROW) {
      row.original = find.integer(0);
      find.reset();
      return row;
    }
    if (code != SQLITE_DONE ||
        !ours_.adding->add_original.run(report, reading.original_sha256, Bytes{reading.original}))
      return ours_.failed();
    row.original = ours_.database.last_row();
    return row;
  }

  // True when it was not here before.
  Result<bool> add_decision(Decision decision) {
    const auto known =
        ours_.database.integer(fmt::format("SELECT count(*) FROM decisions WHERE key = '{}'", decision.key));
    if (!known) return tl::unexpected(known.error());
    if (*known > 0) return false;
    if (auto done = insert_decision(ours_.database, decision); !done) return tl::unexpected(done.error());
    if (auto done = ours_.add_link({}, decision.number, told_of_decision(decision.key)); !done)
      return tl::unexpected(done.error());
    ++merged_.decisions;
    return true;
  }

  Result<void> take_decisions(const TheirReport& report, ReportNumber number) {
    if (report.decisions.empty()) return {};
    // Read before theirs come: ours that are in force.
    std::vector<Decision> ours;
    auto read = ours_.rows(
        fmt::format("{}FROM decisions_in_force AS d WHERE claim IN (SELECT c.id FROM claims AS c JOIN readings AS r ON "
                    "r.number = c.reading WHERE r.report = ?)",
                    decision_columns),
        [&](const Statement& row) {
          ours.push_back(decision_of(row));
          return true;
        },
        number);
    if (!read) return read;
    for (const Decision& decision : report.decisions) {
      auto before = ours_.newest(number);
      if (!before) return tl::unexpected(before.error());
      const auto added = add_decision(decision);
      if (!added) return tl::unexpected(added.error());
      if (!*added) continue;
      if (decision.in_force)
        if (auto done = compare(ours, decision); !done) return done;
      if (auto done = ours_.apply_decisions(number, **before); !done) return done;
    }
    return {};
  }

  Result<void> compare(const std::vector<Decision>& ours, const Decision& theirs) {
    auto claim = find_claim_id(ours_.database, theirs.claim);
    if (!claim) return {};  // decided of a claim that no reading here makes: nothing to clash with
    const auto judges = [](DecisionKind kind) { return kind == DecisionKind::accept || kind == DecisionKind::reject; };
    for (const Decision& decision : ours) {
      if (decision.claim != *claim) continue;
      const bool both_correct = decision.kind == DecisionKind::correct && theirs.kind == DecisionKind::correct;
      if ((both_correct && decision.field == theirs.field && decision.value != theirs.value) ||
          (judges(decision.kind) && judges(theirs.kind) && decision.kind != theirs.kind))
        merged_.conflicts.push_back({*claim, both_correct ? theirs.field : "", decision, theirs});
    }
    return {};
  }

  // Decisions that belong to no one report: merges and splits of events, and their undoing.
  Result<void> take_the_rest() {
    auto transaction = Transaction::begin(ours_.database);
    if (!transaction) return tl::unexpected(transaction.error());
    std::vector<Decision> decisions;
    auto read = theirs_.rows(std::string(decision_columns) + "FROM decisions AS d ORDER BY d.number",
                             [&](const Statement& row) {
                               decisions.push_back(decision_of(row));
                               return true;
                             });
    if (!read) return read;
    for (Decision& decision : decisions) {
      if (auto done = add_sides(theirs_.database, decision); !done) return done;
      if (const auto added = add_decision(decision); !added) return tl::unexpected(added.error());
    }
    return transaction->commit();
  }

  Impl& ours_;
  Impl& theirs_;
  Merged merged_;
};

Result<Merged> Ledger::merge(const Ledger& other) { return Impl::Merger(*impl_, *other.impl_).run(); }

}  // namespace selon

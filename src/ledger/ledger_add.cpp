// Adding to a ledger: reports, readings, and the versions of their claims.
#include <fmt/format.h>

#include "base/sha256.h"
#include "ledger/chain.h"
#include "ledger/claim_versions.h"
#include "ledger/ledger_impl.h"

namespace selon {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all.append(all.empty() ? "" : "; ").append(part);
  return all;
}

}  // namespace

Result<void> Ledger::Impl::prepare_adding() {
  if (adding) return {};
  Adding fresh;
  const struct {
    Statement& statement;
    std::string_view sql;
  } all[] = {
      {fresh.find_report, "SELECT number FROM reports WHERE key = ?"},
      {fresh.add_report, "INSERT INTO reports (key, id, outlet, url, text) VALUES (?, ?, ?, ?, ?)"},
      {fresh.machine_fingerprint,
       "SELECT fingerprint FROM readings WHERE report = ? AND base IS NULL ORDER BY number DESC LIMIT 1"},
      {fresh.last_reading, "SELECT number, record FROM readings WHERE report = ? ORDER BY number DESC LIMIT 1"},
      {fresh.machine_reading,
       "SELECT number, record FROM readings WHERE report = ? AND base IS NULL ORDER BY number DESC LIMIT 1"},
      {fresh.reading_ids, "SELECT id FROM claims WHERE reading = ? ORDER BY position"},
      {fresh.find_original, "SELECT number FROM originals WHERE report = ? AND sha256 = ?"},
      {fresh.add_original, "INSERT INTO originals (report, sha256, bytes) VALUES (?, ?, ?)"},
      {fresh.add_reading,
       "INSERT INTO readings (report, original, fingerprint, origin, language, published, title, program, packs, "
       "models, gazetteer, record, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      {fresh.set_row_sum, "UPDATE readings SET row_sum = ? WHERE number = ?"},
      {fresh.last_version, "SELECT max(version) FROM claim_versions WHERE claim = ?"},
      {fresh.add_version, "INSERT INTO claim_versions VALUES (?, ?, ?, ?, ?, ?)"},
      {fresh.last_link, last_link_sql},
      {fresh.add_link, "INSERT INTO chain (reading, decision, link) VALUES (?, ?, ?)"},
  };
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return tl::unexpected(prepared.error());
    statement = std::move(*prepared);
  }
  auto rows_writer = ReadingWriter::prepare(database);
  if (!rows_writer) return tl::unexpected(rows_writer.error());
  fresh.rows = std::move(*rows_writer);
  auto copies = CopyGroups::prepare(database);
  if (!copies) return tl::unexpected(copies.error());
  fresh.copies = std::move(*copies);
  adding = std::move(fresh);
  return {};
}

Result<Added> Ledger::Impl::add(const Report& report, const Record& record, const KnowledgeVersions& versions) {
  if (auto prepared = prepare_adding(); !prepared) return tl::unexpected(prepared.error());
  const std::string key = report_key(record);
  const std::string original_hash = sha256_hex(report.bytes);
  ReadingRow row;
  row.original_sha256 = original_hash;
  row.origin = report.origin;
  row.program = versions.program;
  row.packs = join(versions.packs);
  row.models = join(versions.models);
  row.gazetteer = versions.gazetteer;
  row.json = write_record(record);
  row.fingerprint =
      fingerprint_of(original_hash, row.program, row.packs, row.models, row.gazetteer, sha256_hex(row.json));
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());

  // The number in the first column of the first row, made by `insert` where there is none.
  enum class Row { found, made, error };
  const auto find_or = [&](Statement& find, std::int64_t& number, const auto& insert) {
    const int code = find.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) return Row::error;
    if (code == SQLITE_ROW) number = find.integer(0);
    find.reset();
    if (code == SQLITE_ROW) return Row::found;
    if (!insert()) return Row::error;
    number = database.last_row();
    return Row::made;
  };

  adding->find_report.bind(key);
  const Row known = find_or(adding->find_report, row.report, [&] {
    return adding->add_report.run(key, record.id, record.metadata.outlet, record.metadata.url, record.text.utf8());
  });
  if (known == Row::error) return failed();
  RowSum sum;
  std::optional<Read> before;
  if (known == Row::found) {
    auto& current = adding->machine_fingerprint;
    current.bind(row.report);
    const int code = current.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) return failed();
    const bool same = code == SQLITE_ROW && current.text(0) == row.fingerprint;
    current.reset();
    if (same) return Added::unchanged;
    auto last = newest(row.report);
    if (!last) return tl::unexpected(last.error());
    before = std::move(*last);
  } else if (!adding->copies.add(row.report, record.text.utf8(), sum)) {
    return failed();
  }
  adding->find_original.bind(row.report, original_hash);
  if (find_or(adding->find_original, row.original,
              [&] { return adding->add_original.run(row.report, original_hash, Bytes{report.bytes}); }) == Row::error)
    return failed();
  auto ids = claim_ids(record, key);
  if (before) {
    // A claim is the one that a program read before; what was decided by hand since is applied again below.
    const auto program = newest_by_program(row.report);
    if (!program) return tl::unexpected(program.error());
    ids = lasting_ids({(*program)->record, (*program)->ids}, record, std::move(ids));
  }
  if (auto done = store_current(row, record, std::move(ids), before ? &*before : nullptr, sum); !done)
    return tl::unexpected(done.error());
  if (auto done = transaction->commit(); !done) return tl::unexpected(done.error());
  return known == Row::made ? Added::fresh : Added::new_reading;
}

Result<void> Ledger::Impl::store_current(ReadingRow row, const Record& record, std::vector<std::string> ids,
                                         const Read* before, RowSum sum) {
  std::optional<Corrected> by_hand;
  if (before != nullptr) {
    auto done = corrected(row.report, record, ids, before);
    if (!done) return tl::unexpected(done.error());
    by_hand = std::move(*done);
  }
  const auto stored = store(row, record, std::move(ids), before, by_hand ? Versions::none : Versions::kept, sum);
  if (!stored) return tl::unexpected(stored.error());
  if (!by_hand) return {};
  row.base = stored->number;
  row.json = write_record(by_hand->record);
  row.fingerprint =
      fingerprint_of(row.original_sha256, row.program, row.packs, row.models, row.gazetteer, sha256_hex(row.json));
  const auto corrected_too = store(row, by_hand->record, std::move(by_hand->ids), before, Versions::kept, RowSum());
  if (!corrected_too) return tl::unexpected(corrected_too.error());
  return {};
}

Result<std::optional<Ledger::Impl::Read>> Ledger::Impl::newest(ReportNumber report) {
  return read_by(adding->last_reading, report);
}

Result<std::optional<Ledger::Impl::Read>> Ledger::Impl::newest_by_program(ReportNumber report) {
  return read_by(adding->machine_reading, report);
}

Result<std::optional<Ledger::Impl::Read>> Ledger::Impl::read_by(Statement& last, ReportNumber report) {
  last.bind(report);
  const int code = last.step();
  if (code == SQLITE_DONE) return std::nullopt;
  if (code != SQLITE_ROW) return failed();
  Read read;
  read.number = last.integer(0);
  auto record = parse_record(last.text(1));
  last.reset();
  if (!record)
    return fail(
        ErrorKind::damaged,
        fmt::format("the record of reading {} is not what was stored: {}", read.number, record.error().sentence()),
        database.path());
  read.record = std::move(*record);
  auto& ids = adding->reading_ids;
  ids.bind(read.number);
  for (int step; (step = ids.step()) != SQLITE_DONE;) {
    if (step != SQLITE_ROW) return failed();
    read.ids.emplace_back(ids.text(0));
  }
  if (read.ids.size() != read.record.claims.size())
    return fail(ErrorKind::damaged, fmt::format("reading {} has lost claims", read.number), database.path());
  return read;
}

Result<Ledger::Impl::Stored> Ledger::Impl::store(const ReadingRow& row, const Record& record,
                                                 std::vector<std::string> ids, const Read* before, Versions versions,
                                                 RowSum sum) {
  Stored stored{0, std::move(ids)};
  if (!adding->add_reading.run(row.report, row.original, row.fingerprint, row.origin, record.language,
                               record.metadata.published, record.metadata.title, row.program, row.packs, row.models,
                               row.gazetteer, row.json, row.base))
    return failed();
  stored.number = database.last_row();
  if (!adding->rows.write(stored.number, record, stored.ids, sum)) return failed();
  if (versions == Versions::kept && !keep_versions(before, record, stored, sum)) return failed();
  if (!adding->set_row_sum.run(sum.hex(), stored.number)) return failed();
  const auto told = told_of_reading(report_key(record), row.fingerprint, row.origin, row.base, sum.hex());
  if (auto linked = add_link(stored.number, {}, told); !linked) return tl::unexpected(linked.error());
  return stored;
}

bool Ledger::Impl::keep_versions(const Read* before, const Record& record, const Stored& after, RowSum& sum) {
  static const Record nothing;
  static const std::vector<std::string> no_ids;
  const ReadClaims old = before != nullptr ? ReadClaims{before->record, before->ids} : ReadClaims{nothing, no_ids};
  for (const auto& change : changes_between(old, {record, after.ids})) {
    std::int64_t version = 0;
    // Without an older reading of the report there can be no older version: a look-up for each claim is saved.
    if (before != nullptr) {
      auto& last = adding->last_version;
      last.bind(change.claim);
      if (last.step() != SQLITE_ROW) return false;
      version = last.integer(0);
      last.reset();
    }
    const std::string_view kind = change.kind(version);
    if (!adding->add_version.run(change.claim, version + 1, after.number, change.position, kind, change.fields))
      return false;
    sum.add("claim_versions", change.claim, version + 1, after.number, change.position, kind, change.fields);
  }
  return true;
}

Result<void> Ledger::Impl::add_link(std::optional<ReadingNumber> reading, std::optional<std::int64_t> decision,
                                    std::string_view told) {
  auto& last = adding->last_link;
  last.bind();
  const int code = last.step();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return failed();
  const std::string before(code == SQLITE_ROW ? last.text(0) : "");
  last.reset();
  if (!adding->add_link.run(reading, decision, link_of(before, told))) return failed();
  return {};
}

Result<Added> Ledger::add(const Report& report, const Record& record, const KnowledgeVersions& versions) {
  return impl_->add(report, record, versions);
}

}  // namespace selon

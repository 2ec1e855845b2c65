// Finding reports, records and claims in a ledger, and checking it.
#include <fmt/format.h>

#include <algorithm>

#include "base/sha256.h"
#include "ledger/decision_rows.h"
#include "ledger/ledger_impl.h"
#include "selon/ledger.h"

namespace selon {
namespace {

bool all_of(const std::string& word, std::string_view letters) {
  return !word.empty() && word.find_first_not_of(letters) == std::string::npos;
}

constexpr std::string_view report_columns =
    "SELECT p.number, p.id, r.origin, r.published, p.outlet, p.url, r.title, r.language, r.number, r.program, "
    "(SELECT count(*) FROM readings WHERE report = p.number), (SELECT count(*) FROM claims WHERE reading = r.number), "
    "(SELECT count(*) FROM notes WHERE reading = r.number) "
    "FROM reports AS p JOIN current_readings AS r ON r.report = p.number ";

StoredReport report_of(const Statement& row) {
  StoredReport report;
  report.number = row.integer(0);
  report.id = row.text(1);
  report.origin = row.text(2);
  if (const auto day = row.text_or_null(3)) report.metadata.published = parse_date(*day);
  report.metadata.outlet = row.text_or_null(4);
  report.metadata.url = row.text_or_null(5);
  report.metadata.title = row.text_or_null(6);
  report.metadata.language = row.text_or_null(7);
  report.reading = row.integer(8);
  report.program = row.text(9);
  report.readings = row.integer(10);
  report.claims = row.integer(11);
  report.notes = row.integer(12);
  return report;
}

}  // namespace

Result<std::vector<StoredReport>> Ledger::reports() const {
  std::vector<StoredReport> reports;
  const auto read = impl_->rows(std::string(report_columns) + "ORDER BY p.number", [&](const Statement& row) {
    reports.push_back(report_of(row));
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  return reports;
}

Result<StoredReport> Ledger::report(const std::string& selector) const {
  std::vector<StoredReport> found;
  const auto keep = [&](const Statement& row) {
    found.push_back(report_of(row));
    return found.size() < 10;
  };
  Result<void> read;
  if (all_of(selector, "0123456789") && selector.size() <= 18)
    read = impl_->rows(std::string(report_columns) + "WHERE p.number = ?", keep, std::stoll(selector));
  if (read && found.empty() && all_of(selector, "0123456789abcdef"))
    read = impl_->rows(std::string(report_columns) + "WHERE p.id >= ? AND p.id < ? ORDER BY p.number", keep, selector,
                       end_of(selector));
  if (!read) return tl::unexpected(read.error());
  const auto& path = impl_->database.path();
  if (found.empty())
    return fail(ErrorKind::not_found,
                fmt::format("holds no report \"{}\"; name it by its number or the beginning of its id", selector),
                path);
  if (found.size() == 1) return found.front();
  std::string numbers;
  for (const auto& report : found) numbers.append(numbers.empty() ? "" : ", ").append(std::to_string(report.number));
  return fail(ErrorKind::bad_input,
              fmt::format("several reports are called \"{}\": name one of {} by its number", selector, numbers), path);
}

Result<Record> Ledger::record(ReportNumber report) const {
  const auto all = readings(report);
  if (!all) return tl::unexpected(all.error());
  return reading(all->back());
}

Result<std::string> Ledger::original(ReportNumber report) const {
  const auto all = readings(report);
  if (!all) return tl::unexpected(all.error());
  std::optional<std::string> bytes;
  std::string hash;
  const auto read = impl_->rows(
      "SELECT o.bytes, o.sha256 FROM readings AS r JOIN originals AS o ON o.number = r.original WHERE r.number = ?",
      [&](const Statement& row) {
        bytes = row.blob(0);
        hash = row.text(1);
        return false;
      },
      all->back());
  if (!read) return tl::unexpected(read.error());
  if (!bytes || sha256_hex(*bytes) != hash)
    return fail(ErrorKind::damaged,
                fmt::format("the stored bytes of report {} are not those that were received", report),
                impl_->database.path());
  return *bytes;
}

Result<std::vector<ReadingNumber>> Ledger::readings(ReportNumber report) const {
  std::vector<ReadingNumber> numbers;
  const auto read = impl_->rows(
      "SELECT number FROM readings WHERE report = ? ORDER BY number",
      [&](const Statement& row) {
        numbers.push_back(row.integer(0));
        return true;
      },
      report);
  if (!read) return tl::unexpected(read.error());
  if (numbers.empty())
    return fail(ErrorKind::not_found, fmt::format("holds no report {}", report), impl_->database.path());
  return numbers;
}

namespace {

// `parse` is parse_record, or parse_claims of some.
template <typename Parse>
Result<Record> record_of(const Database& database, ReadingNumber reading, const Parse& parse) {
  auto statement = database.prepare("SELECT record FROM readings WHERE number = ?");
  if (!statement) return tl::unexpected(statement.error());
  statement->bind(reading);
  const int code = statement->step();
  if (code == SQLITE_DONE)
    return fail(ErrorKind::not_found, fmt::format("holds no reading {}", reading), database.path());
  if (code != SQLITE_ROW) return tl::unexpected(database.error());
  auto record = parse(statement->text(0));
  if (!record)
    return fail(ErrorKind::damaged,
                fmt::format("the record of reading {} is not what was stored: {}", reading, record.error().sentence()),
                database.path());
  return record;
}

}  // namespace

Result<Record> Ledger::reading(ReadingNumber reading) const {
  return record_of(impl_->database, reading, [](std::string_view json) { return parse_record(json); });
}

Result<Record> Ledger::reading(ReadingNumber reading, std::span<const Index> claims) const {
  return record_of(impl_->database, reading, [&](std::string_view json) { return parse_claims(json, claims); });
}

Result<StoredClaim> Ledger::claim(const std::string& selector) const {
  const auto id = find_claim_id(impl_->database, selector);
  if (!id) return tl::unexpected(id.error());
  StoredClaim found;
  const auto read = impl_->rows(
      "SELECT c.id, r.report, c.reading, c.position FROM claims AS c JOIN readings AS r ON r.number = c.reading "
      "WHERE c.id = ? ORDER BY c.reading DESC LIMIT 1",
      [&](const Statement& row) {
        found = {std::string(row.text(0)), row.integer(1), row.integer(2), static_cast<Index>(row.integer(3))};
        return false;
      },
      *id);
  if (!read) return tl::unexpected(read.error());
  return found;
}

Result<LedgerCounts> Ledger::counts() const {
  LedgerCounts counts;
  const auto read = impl_->rows(
      "SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM readings), "
      "(SELECT count(*) FROM claims WHERE reading IN (SELECT number FROM current_readings)), "
      "(SELECT count(*) FROM notes WHERE reading IN (SELECT number FROM current_readings))",
      [&](const Statement& row) {
        counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        return false;
      });
  if (!read) return tl::unexpected(read.error());
  return counts;
}

}  // namespace selon

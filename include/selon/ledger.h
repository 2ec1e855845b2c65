// The ledger: one SQLite file that keeps reports, what was read in them, and with which version of selon.
//
// In: a report as it came in and its record. Out: reports, records and claims again, chosen by what they say. Rows are
// only ever added: a report read again by a newer selon, or under another publication day, gets a new reading beside
// the old one, and the newest reading is the current one. Each report is one transaction: once add() has returned,
// killing the process loses nothing of it, and before that nothing of it is there. The schema is
// docs/formats/ledger.md.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "selon/decisions.h"
#include "selon/language.h"
#include "selon/record.h"
#include "selon/report.h"
#include "selon/result.h"

namespace selon {

enum class LedgerMode {
  read,   // must be there; is not changed; others may write at the same time
  write,  // made when it is not there
};

struct LedgerOptions {
  // How long to wait for another program that is writing, before giving up. Longer than grouping a million claims holds
  // the ledger (docs/measured.md).
  std::chrono::milliseconds patience = std::chrono::seconds(30);
};

enum class Added { fresh, unchanged, new_reading };

using ReportNumber = std::int64_t;  // 1, 2, 3... in the order of adding; belongs to this one file
using ReadingNumber = std::int64_t;

// A report and its current reading.
struct StoredReport {
  ReportNumber number = 0;
  std::string id;      // SHA-256 of its text; copies of one text by several outlets are several reports
  std::string origin;  // where the current reading got it from
  Metadata metadata;   // language: the record's
  ReadingNumber reading = 0;
  std::string program;  // version of selon that read it
  std::int64_t readings = 0, claims = 0, notes = 0;
};

// Of the current readings, claims for which everything asked for is true.
struct ClaimFilter {
  std::optional<ReportNumber> report;
  std::optional<ClaimType> type;
  std::optional<Certainty> certainty;
  // A name or a wording, whatever its case and accents: of a place (or the place's province or country code) ...
  std::optional<std::string> place;
  std::optional<std::string> actor;  // ... of an actor or target ...
  std::optional<std::string> voice;  // ... of a source, or of the actor that it is
  // Claims that may have happened in these days; an open end of a claim's days reaches for ever.
  std::optional<Date> since, until;
};

struct StoredClaim {
  std::string id;  // 16 hexadecimal digits, the same in every ledger and for every reading (docs/formats/ledger.md)
  ReportNumber report = 0;
  ReadingNumber reading = 0;
  Index position = 0;  // in record.claims
};

struct ClaimsFound {
  std::int64_t shown = 0;
  // Fit the filter but have no days, and so were left out by since or until: counted only when the search came to its
  // end, and no further than most_undated, because beyond it nobody asks how many there are.
  std::int64_t undated = 0;
  static constexpr std::int64_t most_undated = 1000;
  bool all = true;  // false: the sink ended it
};

struct LedgerCounts {
  std::int64_t reports = 0, readings = 0;
  std::int64_t claims = 0, notes = 0;  // of the current readings
};

struct Verified {
  std::int64_t reports = 0, readings = 0, claims = 0, quotations = 0, decisions = 0;
  // Reports whose text was taken out of something else, such as a page's markup, so that the bytes that came in are
  // proved by their hash alone.
  std::int64_t extracted = 0;
  std::string link;  // the last of the chain; who keeps it can ask for it later
};

struct Conflict {
  std::string claim, field;  // field: empty when one accepts what the other rejects
  Decision ours, theirs;
};

struct Merged {
  std::int64_t reports = 0, readings = 0, decisions = 0;  // that were not here before
  std::int64_t other_ids = 0;                             // claims that the other ledger calls otherwise
  std::vector<Conflict> conflicts;
};

struct CopyGroup {
  ReportNumber witness = 0;           // the first report of the group
  std::vector<ReportNumber> reports;  // all of them, in the order of adding
  double least_shared = 1;            // of the words of the two least alike that were compared, 0 to 1
};

struct QueryLimit {
  std::chrono::milliseconds time = std::chrono::seconds(60);
};

using QueryValue = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

// The names of the columns come with every row; `values` are as many.
struct QueryRow {
  const std::vector<std::string>& columns;
  std::vector<QueryValue> values;
};
using QuerySink = std::function<bool(const QueryRow&)>;

// For one thread at a time. Errors of every function: damaged (the file is not what SQLite wrote), unwritable (no
// permission, full disk, another program goes on writing), unreadable. After an error the ledger is as it was before
// the call.
class Ledger {
 public:
  // Errors: not_found, bad_input (not a ledger), wrong_version (a newer selon wrote it), damaged, unreadable,
  // unwritable.
  static Result<Ledger> open(const std::string& path, LedgerMode mode, const LedgerOptions& options = {});

  // `record` is what read() gave for `report` with the knowledge of these versions.
  Result<Added> add(const Report& report, const Record& record, const KnowledgeVersions& versions);

  // In the order of their numbers.
  Result<std::vector<StoredReport>> reports() const;

  // `selector` is a number, or the beginning of an id. Errors: not_found, bad_input when several begin so.
  Result<StoredReport> report(const std::string& selector) const;

  // The record of a report's current reading, and the bytes that it was read from, checked against their hash.
  Result<Record> record(ReportNumber report) const;
  Result<std::string> original(ReportNumber report) const;

  // All readings of a report, oldest first, and the record of any one of them.
  Result<std::vector<ReadingNumber>> readings(ReportNumber report) const;
  Result<Record> reading(ReadingNumber reading) const;
  // These claims of it and what they lead to (parse_claims): much faster where they are few of many.
  Result<Record> reading(ReadingNumber reading, std::span<const Index> claims) const;

  // Calls `sink` for each claim with its record, reading by reading, in the order of the text. The record lives as long
  // as the call. A sink that gives false ends the search. `parts`: the record holds the claims that fit, and what they
  // lead to, alone (parse_claims).
  enum class Records { whole, parts };
  using ClaimSink = std::function<bool(const StoredClaim&, const Record&)>;
  Result<ClaimsFound> claims(const ClaimFilter& filter, const ClaimSink& sink, Records records = Records::whole) const;

  // `selector` is the beginning of a claim's id. The newest reading that makes the claim is given, even when it is no
  // longer the report's current one. Errors: not_found, bad_input when several begin so.
  Result<StoredClaim> claim(const std::string& selector) const;

  // Takes a decision and gives it back as it was stored. Errors: not_found (a claim, a decision), bad_input (a field
  // that there is not, a value that it cannot have or has already, a decision that is undone already).
  Result<Decision> decide(const Deciding& deciding);

  // In the order in which they were taken.
  Result<std::vector<Decision>> decisions(const DecisionFilter& filter = {}) const;

  // Every version of a claim (its id, or the beginning), oldest first.
  Result<std::vector<ClaimVersion>> versions(const std::string& claim) const;

  // Every version that came with a reading after `since` (0: all), in that order, tombstones included. A sink that
  // gives false ends it. Gives the last reading's number: the next `since`.
  using VersionSink = std::function<bool(const ClaimVersion&)>;
  Result<ReadingNumber> changes(ReadingNumber since, const VersionSink& sink) const;

  Result<LedgerCounts> counts() const;

  // Reads the whole file and proves that it is what was stored: its structure, every hash, that every quotation stands
  // in its report and the report in the bytes that came in, that every row is what its record says, and the chain over
  // all that was ever added. `link`: one that was noted earlier; it must be in the chain. Errors: damaged, with what
  // was found; not_found: the chain lacks `link`.
  Result<Verified> verify(const std::optional<std::string>& link = {}) const;

  // verify() when nobody asks for its counts.
  Result<void> check() const;

  // Takes in everything that another ledger holds: its reports, readings, versions and decisions. Reports of both are
  // one report, readings of both are one reading; where the two call one claim by two ids, both lead to it. What was
  // decided differently in the two stands in `conflicts`, and the later decision wins. Errors of this ledger and of the
  // other.
  Result<Merged> merge(const Ledger& other);

  // Writes a whole copy to a file that is not there yet. Errors: unwritable.
  Result<void> copy_to(const std::string& path) const;

  // Groups of at least two reports that print one dispatch, the largest first.
  Result<std::vector<CopyGroup>> copies() const;

  // Runs one SQL query that reads, whatever it tries: no writing, no other files, no extensions. A sink that gives
  // false ends it. Errors: bad_input (what SQLite says of it, or that it would write), too_large (it took more than
  // `limit`).
  Result<void> query(const std::string& sql, const QueryLimit& limit, const QuerySink& sink) const;

  // Puts everything on the disk itself, so that not even a power cut loses it (add() alone is safe against the end of
  // the process, not of the machine). Closing the last connection to the ledger does the same.
  Result<void> flush();

  Ledger(Ledger&&) noexcept;
  Ledger& operator=(Ledger&&) noexcept;
  ~Ledger();

 private:
  struct Impl;
  explicit Ledger(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon

// Proving that a ledger is what was stored: selon verify.
#include <fmt/format.h>

#include <filesystem>
#include <numeric>
#include <set>

#include "base/sha256.h"
#include "ledger/chain.h"
#include "ledger/decision_rows.h"
#include "ledger/ledger_impl.h"
#include "ledger/row_sums.h"
#include "ledger/schema.h"
#include "selon/text.h"

namespace selon {
namespace {

// One check after the other; the first fault ends it.
class Verifier {
 public:
  explicit Verifier(const Database& database) : database_(database) {}

  Result<Verified> run(const std::optional<std::string>& link) {
    for (const auto check :
         {&Verifier::file, &Verifier::schema, &Verifier::originals, &Verifier::reports, &Verifier::readings,
          &Verifier::decisions, &Verifier::rows, &Verifier::chain, &Verifier::copies})
      if (auto done = (this->*check)(); !done) return tl::unexpected(done.error());
    if (link && !links_.contains(*link))
      return fail(ErrorKind::not_found,
                  fmt::format("its chain has no link {}: this ledger does not go on from the one that had it", *link),
                  database_.path());
    return verified_;
  }

 private:
  tl::unexpected<Error> damaged(std::string what) const {
    return fail(ErrorKind::damaged, std::move(what), database_.path());
  }

  // Calls `check` for each row until it gives a fault.
  Result<void> each(std::string_view sql, const std::function<std::string(const Statement&)>& check) const {
    auto statement = database_.prepare(sql);
    if (!statement) return tl::unexpected(statement.error());
    for (;;) {
      const int code = statement->step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return tl::unexpected(database_.error());
      if (auto fault = check(*statement); !fault.empty()) return damaged(std::move(fault));
    }
  }

  Result<void> file() {
    const auto length = database_.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (!length) return tl::unexpected(length.error());
    std::error_code code;
    const auto log = std::filesystem::file_size(database_.path() + "-wal", code);
    const bool log_is_empty = code || log == 0;  // else the log may hold what the file lacks
    if (log_is_empty && std::filesystem::file_size(database_.path(), code) < static_cast<std::uintmax_t>(*length))
      return damaged("is cut off at its end");
    const auto structure = database_.text("PRAGMA integrity_check(1)");
    if (!structure) return tl::unexpected(structure.error());
    if (*structure != "ok") return damaged(fmt::format("is damaged: {}", *structure));
    return {};
  }

  Result<void> schema() {
    const auto there = schema_of(database_);
    if (!there) return tl::unexpected(there.error());
    const auto expected = expected_schema();
    if (!expected) return tl::unexpected(expected.error());
    for (const auto& [name, sql] : *expected) {
      const auto found = there->find(name);
      if (found == there->end()) return damaged(fmt::format("has lost its {}", name));
      if (found->second != sql) return damaged(fmt::format("its {} is not as selon made it", name));
    }
    // What people add for themselves (a view, a table of notes) is theirs; what acts by itself could change rows.
    for (const auto& [name, sql] : *there)
      if (sql.starts_with("trigger")) return damaged(fmt::format("has a trigger {}, which selon did not make", name));
    const auto loose = database_.text("PRAGMA foreign_key_check");
    if (!loose) return tl::unexpected(loose.error());
    if (!loose->empty()) return damaged(fmt::format("rows of the table {} lead nowhere", *loose));
    return {};
  }

  Result<void> originals() {
    return each(
        "SELECT o.report, o.bytes, o.sha256, p.text FROM originals AS o JOIN reports AS p ON p.number = o.report "
        "ORDER BY o.number",
        [&](const Statement& row) -> std::string {
          if (sha256_hex(row.blob(1)) != row.text(2))
            return fmt::format("the original of report {} changed since it was stored", row.integer(0));
          const auto text = Text::decode(std::string(row.blob(1)), Decoding::lossy);
          if (!text || text->utf8() != row.text(3)) ++verified_.extracted;
          return {};
        });
  }

  Result<void> reports() {
    return each("SELECT number, text, id, key, outlet, url FROM reports ORDER BY number",
                [&](const Statement& row) -> std::string {
                  ++verified_.reports;
                  if (sha256_hex(row.text(1)) != row.text(2))
                    return fmt::format("the text of report {} changed since it was stored", row.integer(0));
                  if (report_key(row.text(2), row.text(4), row.text(5)) != row.text(3))
                    return fmt::format("outlet or address of report {} changed since it was stored", row.integer(0));
                  return {};
                });
  }

  // A record checks itself: every quotation against its text, and the text against its hash.
  Result<void> readings() {
    return each(
        "SELECT r.number, r.record, r.fingerprint, r.language, r.published, r.title, p.id, p.outlet, p.url, o.sha256, "
        "r.program, r.packs, r.models, r.gazetteer FROM readings AS r JOIN reports AS p ON p.number = r.report "
        "JOIN originals AS o ON o.number = r.original ORDER BY r.number",
        [&](const Statement& row) -> std::string {
          const auto record = parse_record(row.text(1));
          if (!record)
            return fmt::format("the record of reading {} is not what was stored: {}", row.integer(0),
                               record.error().sentence());
          const auto day = record->metadata.published ? std::optional(format_date(*record->metadata.published))
                                                      : std::optional<std::string>();
          if (record->language != row.text(3) || day != row.text_or_null(4) ||
              record->metadata.title != row.text_or_null(5) || record->id != row.text(6) ||
              record->metadata.outlet != row.text_or_null(7) || record->metadata.url != row.text_or_null(8))
            return fmt::format("reading {} and its record tell different things", row.integer(0));
          if (fingerprint_of(row.text(9), row.text(10), row.text(11), row.text(12), row.text(13),
                             sha256_hex(row.text(1))) != row.text(2))
            return fmt::format("reading {} changed since it was stored", row.integer(0));
          ++verified_.readings;
          verified_.claims += static_cast<std::int64_t>(record->claims.size());
          verified_.quotations +=
              static_cast<std::int64_t>(2 * record->claims.size() + record->places.size() + record->times.size() +
                                        record->figures.size() + record->voices.size());
          for (const Actor& actor : record->actors)
            verified_.quotations += static_cast<std::int64_t>(actor.mentions.size());
          return {};
        });
  }

  Result<void> decisions() {
    return each(std::string(decision_columns) + "FROM decisions AS d ORDER BY d.number",
                [&](const Statement& row) -> std::string {
                  auto decision = decision_of(row);
                  ++verified_.decisions;
                  if (!add_sides(database_, decision)) return "the sides of a decision cannot be read";
                  // The rank is not stored: decisions that say the same are few.
                  for (int rank = 0; rank < 1000; ++rank)
                    if (decision_key(decision, rank) == decision.key) return {};
                  return fmt::format("decision {} changed since it was taken", decision.number);
                });
  }

  Result<void> rows() {
    const auto sums = row_sums(database_);
    if (!sums) return tl::unexpected(sums.error());
    std::set<ReadingNumber> seen;
    auto done = each("SELECT number, row_sum FROM readings", [&](const Statement& row) -> std::string {
      seen.insert(row.integer(0));
      const auto sum = sums->find(row.integer(0));
      if ((sum == sums->end() ? RowSum() : sum->second).hex() == row.text(1)) return {};
      return fmt::format("rows of reading {} changed since they were stored", row.integer(0));
    });
    if (!done) return done;
    for (const auto& [reading, sum] : *sums)
      if (!seen.contains(reading)) return damaged(fmt::format("has rows of a reading {} that is not there", reading));
    return {};
  }

  Result<void> chain() {
    std::string before;
    std::int64_t readings = 0, decisions = 0;
    auto done = each(
        "SELECT c.number, c.link, c.reading, p.key, r.fingerprint, r.origin, r.base, r.row_sum, d.key "
        "FROM chain AS c LEFT JOIN readings AS r ON r.number = c.reading LEFT JOIN reports AS p ON p.number = r.report "
        "LEFT JOIN decisions AS d ON d.number = c.decision ORDER BY c.number",
        [&](const Statement& row) -> std::string {
          const bool of_reading = !row.is_null(2);
          ++(of_reading ? readings : decisions);
          const auto base = row.is_null(6) ? std::nullopt : std::optional(row.integer(6));
          const auto told = of_reading ? told_of_reading(row.text(3), row.text(4), row.text(5), base, row.text(7))
                                       : told_of_decision(row.text(8));
          const auto link = link_of(before, told);
          if (link != row.text(1))
            return fmt::format("the chain breaks at its link {}: something before it was changed, taken away or put in",
                               row.integer(0));
          before = link;
          links_.insert(link);
          return {};
        });
    if (!done) return done;
    verified_.link = before;
    if (readings != verified_.readings || decisions != verified_.decisions)
      return damaged("has readings or decisions that its chain does not know");
    return {};
  }

  // The first report of each group stands for it, and pairs alone make groups.
  Result<void> copies() {
    std::map<ReportNumber, ReportNumber> first;
    const auto find = [&](ReportNumber report) {
      while (first[report] != report) report = first[report] = first[first[report]];
      return report;
    };
    auto done = each("SELECT number FROM reports", [&](const Statement& row) -> std::string {
      first[row.integer(0)] = row.integer(0);
      return {};
    });
    if (done)
      done = each("SELECT report, of FROM copy_pairs", [&](const Statement& row) -> std::string {
        const auto a = find(row.integer(0)), b = find(row.integer(1));
        first[std::max(a, b)] = std::min(a, b);
        return {};
      });
    std::int64_t count = 0;
    if (done)
      done = each("SELECT report, witness FROM copies", [&](const Statement& row) -> std::string {
        ++count;
        if (find(row.integer(0)) == row.integer(1)) return {};
        return fmt::format("report {} is said to be a copy of another group than it is", row.integer(0));
      });
    if (done && count != verified_.reports) return damaged("has reports whose copies nobody looked for");
    return done;
  }

  const Database& database_;
  Verified verified_;
  std::set<std::string> links_;
};

}  // namespace

Result<Verified> Ledger::verify(const std::optional<std::string>& link) const {
  // One moment for everything, though another program may add meanwhile.
  auto snapshot = Transaction::begin(impl_->database, Transaction::Kind::reading);
  if (!snapshot) return tl::unexpected(snapshot.error());
  return Verifier(impl_->database).run(link);
}

Result<void> Ledger::check() const {
  const auto verified = verify();
  if (!verified) return tl::unexpected(verified.error());
  return {};
}

}  // namespace selon

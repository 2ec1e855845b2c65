// Turns one record into the rows of one reading.
//
// In: a record and the numbers of its report and reading. Out: rows in the tables of docs/formats/ledger.md, inside the
// caller's transaction. All rows can be made again from readings.record; they are there so that SQL can choose among
// them.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "ledger/database.h"
#include "ledger/row_sum.h"
#include "selon/ledger.h"

namespace selon {

// SHA-256 of what tells one report from another: its text's id, outlet and address, each ended by a zero byte.
std::string report_key(const Record& record);
std::string report_key(std::string_view id, std::string_view outlet, std::string_view url);

// The beginning of the SHA-256 of the report's key, the claim's type and trigger, and its rank among claims that share
// these: so it stays the same when selon learns to read more in the same report.
std::vector<std::string> claim_ids(const Record& record, const std::string& key);

// How names and wordings are compared: without case, accents, and white space at the ends or doubled.
std::string term_of(std::string_view words);

class ReadingWriter {
 public:
  static Result<ReadingWriter> prepare(const Database& database);

  // `ids`: of record.claims. `sum` grows by every row that is written. False: an error, which the database describes.
  bool write(ReadingNumber reading, const Record& record, const std::vector<std::string>& ids, RowSum& sum);

 private:
  enum Table {
    places,
    times,
    actors,
    figures,
    voices,
    claims,
    claim_actors,
    claim_targets,
    claim_places,
    claim_figures,
    claim_voices,
    notes,
    terms,
    table_count
  };
  static constexpr auto names = std::to_array<std::string_view>(
      {"places", "times", "actors", "figures", "voices", "claims", "claim_actors", "claim_targets", "claim_places",
       "claim_figures", "claim_voices", "notes", "terms"});
  static_assert(names.size() == table_count);

  template <typename... Values>
  void row(Table table, const Values&... values) {
    if (!good_) return;
    good_ = statements_[table].run(reading_, values...);
    // A row that is there already (INSERT OR IGNORE) is counted once.
    if (good_ && statements_[table].changed()) sum_->add(names[table], reading_, values...);
  }
  void mentions(const Record& record);
  void claim_rows(const Record& record, const std::vector<std::string>& ids);
  void links(Table table, Index claim, const std::vector<Index>& indices);
  void term(std::string_view kind, Index position, std::string_view words);

  std::array<Statement, table_count> statements_;
  RowSum* sum_ = nullptr;
  ReadingNumber reading_ = 0;
  bool good_ = true;
};

}  // namespace selon

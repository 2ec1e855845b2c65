// The rows of stored events (docs/formats/ledger.md), written inside the caller's transaction.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ledger/database.h"
#include "selon/events.h"
#include "situation/telling.h"

namespace selon {

// Every function gives false where SQLite did; Database::error() says more.
class EventWriter {
 public:
  // `readings`: of each report whose claims are written, the one that they are of.
  using Readings = std::unordered_map<ReportNumber, ReadingNumber>;
  static Result<EventWriter> prepare(const Database& database, Readings readings);

  bool clear();
  bool remove_event(const std::string& event);
  bool remove_report(ReportNumber report);

  bool add_report(ReportNumber report, ReadingNumber reading, ReportNumber witness);
  bool add_cell(std::int64_t cell, ReportNumber report);
  bool add_event(std::span<const ToldClaim> claims, std::span<const Event> events, std::size_t event);
  bool add_speakers(std::span<const ToldClaim> claims_of_report);
  bool set_words(const WordTable& words);

  // After all else: what is added up over reports and events.
  bool set_totals();
  bool set_state(std::int64_t chain, const std::string& program, std::int64_t word_reports, std::int64_t tellings);

 private:
  bool execute(const char* sql);

  const Database* database_ = nullptr;
  Readings readings_;
  Statement remove_event_, remove_members_, remove_clashes_, remove_report_, remove_cells_, remove_speakers_,
      remove_epithets_;
  Statement add_report_, add_cell_, add_event_, add_member_, add_clash_, add_speaker_, add_epithet_, add_word_,
      set_state_;
};

}  // namespace selon

// All current claims of a ledger as columns in memory, for showing, filtering and counting many of them at once.
//
// In: a ledger file. Out: one row a claim, with the names of its parties, places and voices as numbers of words that
// are kept once. Records say everything and are slow to go through (each is parsed as JSON); a table of a hundred
// thousand claims answers a question in milliseconds, which is what a person who clicks on filters needs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "selon/ledger.h"
#include "selon/record.h"

namespace selon {

struct ClaimTable {
  using Word = std::uint32_t;  // position in `words`; 0 is the empty word: not known
  using Day = std::int32_t;    // days since 1970-01-01

  struct Range {  // of the lists below
    std::uint32_t begin = 0, end = 0;
  };

  struct Place {
    Word name = 0, words = 0, country = 0, admin1 = 0;
    double lat = 0, lon = 0, radius_km = 0;
    bool located = false;
    PlacePrecision precision = PlacePrecision::unresolved;
    Word label() const { return name != 0 ? name : words; }
  };

  struct Voice {
    Word words = 0, actor = 0, kind = 0;  // the source's wording, the party that it is, that party's kind
    Stance stance = Stance::states;
    Word label() const { return actor != 0 ? actor : words; }
  };

  struct Figure {
    Word words = 0, unit = 0, category = 0;
    FigureKind kind = FigureKind::count;
    std::optional<double> value, low, high;
    bool approximate = false;
  };

  struct Source {  // a report
    ReportNumber number = 0;
    ReadingNumber reading = 0;
    Word outlet = 0, title = 0, language = 0, origin = 0;
    std::optional<Day> published;
  };

  struct Claim {
    std::string id;
    std::uint32_t source = 0;    // in `sources`
    std::uint32_t evidence = 0;  // in `evidences`
    Index position = 0;          // in the record
    ClaimType type = ClaimType::attack;
    Certainty certainty = Certainty::actual;
    bool background = false;
    std::optional<Day> earliest, latest;
    Word trigger = 0;
    double confidence = 0;
    Range actors, targets, places, figures, voices;
  };

  std::vector<std::string> words{""};
  std::vector<Source> sources;
  std::vector<std::string> evidences;  // sentences; claims of one sentence share it
  std::vector<Claim> claims;           // by report, then as in the text
  std::vector<Word> parties;           // names, for actors and targets
  std::vector<Place> places;
  std::vector<Figure> figures;
  std::vector<Voice> voices;  // of each claim, outermost first

  const std::string& word(Word at) const { return words[at]; }
  template <typename Value>
  static std::span<const Value> of(const std::vector<Value>& list, Range range) {
    return {list.data() + range.begin, range.end - range.begin};
  }

  // Errors: those of Ledger::open.
  static Result<ClaimTable> load(const std::string& path);
};

// A number that changes whenever somebody else has written to the ledger.
class LedgerWatch {
 public:
  static Result<LedgerWatch> open(const std::string& path);
  Result<std::int64_t> version() const;
  LedgerWatch(LedgerWatch&&) noexcept;
  ~LedgerWatch();

 private:
  struct Impl;
  explicit LedgerWatch(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon

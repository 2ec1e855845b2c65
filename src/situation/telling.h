// What one report tells of one happening: its claims, and what they have in common to compare with.
//
// In: the claims of one report. Out: tellings, each a group of claims that the report itself tells as one happening
// ("Une frappe a visé Hodeida. Elle a fait 12 morts."), with places, days, parties, figures and words laid out for
// comparing. Reports are compared by tellings, not by single claims, because a clause alone seldom says where and when.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "selon/told_claim.h"

namespace selon {

enum class Resemblance { none, far, near, same };  // of two claim types

// May two claims of these types tell one happening? A bombing and its toll may, an arrest and a protest may not.
Resemblance resemblance(ClaimType one, ClaimType other);

// Planned acts are none, a hold on a place is a state, and an accusation or a demand is words.
bool is_happening(const ToldClaim& claim);

struct Telling {
  ReportNumber report = 0, witness = 0;
  std::vector<std::size_t> claims;
  std::vector<ClaimType> types;          // each once
  std::vector<const ToldPlace*> places;  // the most precise that it tells
  // Consonants of the proper names in them ("Tinzaouatène" and "Tinzawaten": tnztn), for towns that no gazetteer knows.
  std::vector<std::string> names;
  Days days;  // told for it; empty when none is
  std::optional<Date> published;
  bool background = false;
  std::vector<std::string> actors;  // of both sides, sorted, each once
  std::vector<const ToldFigure*> figures;
  std::vector<std::uint32_t> words;  // of the evidence, sorted, each once; numbers in WordTable
};

// The days that a telling can be of: those told, else the days before its publication. None: any.
struct DaySpan {
  Date first, last;
  bool told = false;
};
std::optional<DaySpan> span_of(const Telling& telling);

bool is_settled(const ToldPlace& place);  // a point on the map, or near one

// Days between two spans that are no reason to keep them apart: night raids, late news, two calendars' midnights.
inline constexpr int most_days_apart = 3;
// A report that tells no day is about the days before it came out.
inline constexpr int days_before_publication = 3;

// Words of evidences, folded, and how rare each is among tellings.
class WordTable {
 public:
  WordTable() = default;
  // Counted before, elsewhere: `known` gives in how many of `total` tellings a word stood.
  using Known = std::function<std::uint32_t(std::string_view)>;
  WordTable(std::uint32_t total, Known known) : known_(std::move(known)), total_(total) {}

  std::uint32_t add(std::string_view word);
  void count(const std::vector<std::uint32_t>& words);  // once for each telling
  double weight(std::uint32_t word) const;              // 0 for what nearly every telling has
  std::string_view word(std::uint32_t number) const { return words_[number]; }
  std::uint32_t count_of(std::uint32_t number) const { return tellings_[number]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  std::uint32_t total() const { return total_; }

 private:
  Known known_;
  std::unordered_map<std::string, std::uint32_t> numbers_;  // looked up only, never walked
  std::vector<std::string> words_;
  std::vector<std::uint32_t> tellings_;
  std::uint32_t total_ = 0;
  mutable std::vector<double> weights_;  // known ones; below zero: not yet
};

// `claims` in the order of reports and texts. What they tell is not counted in `words`.
std::vector<Telling> tellings_of(std::span<const ToldClaim> claims, WordTable& words);

}  // namespace selon

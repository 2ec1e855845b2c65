// What the claims page asks of a table of claims: which rows, in which order, and how many there are of each kind.
//
// In: a ClaimTable and the parameters of an address (`type=capture&place=Raqqa&since=2017-10-01&q=citadelle&sort=-day`,
// docs/pages.md). Out: the rows' numbers in order, and for each field the values that one more click would give, with
// counts. A field named twice means either; different fields all have to fit; everything is one pass over the columns.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ledger/claim_table.h"
#include "selon/result.h"

namespace selon {

using Parameters = std::vector<std::pair<std::string, std::string>>;

// Fields that are filtered by their values and counted by them.
enum class Facet { type, certainty, place, actor, voice, outlet, report };
inline constexpr std::array<std::string_view, 7> facet_names{"type",  "certainty", "place", "actor",
                                                             "voice", "outlet",    "report"};

struct ClaimQuestion {
  std::array<std::vector<std::string>, facet_names.size()> wanted;  // empty: any
  std::optional<ClaimTable::Day> since, until;
  bool undated = false;  // only those without a day
  std::string text;      // words that all have to occur
  std::string sort = "report";
  bool descending = false;

  // Errors: bad_input that names the parameter. Unknown ones are left for others.
  static Result<ClaimQuestion> parse(const Parameters& parameters);
};

struct FacetCount {
  std::string value;
  std::uint32_t count = 0;
};

struct ClaimAnswer {
  std::vector<std::uint32_t> rows;  // positions in ClaimTable::claims
  std::uint32_t undated = 0;        // fit but for since and until, because they tell no day
  std::array<std::vector<FacetCount>, facet_names.size()> facets;  // most frequent first
};

class ClaimView {
 public:
  explicit ClaimView(ClaimTable table);

  const ClaimTable& table() const { return table_; }
  ClaimAnswer ask(const ClaimQuestion& question) const;

  // The told words of a value without case and accents: what filters and search compare.
  const std::string& folded(ClaimTable::Word word) const { return folded_words_[word]; }

 private:
  struct Fits;
  void find_words(const std::string& text, Fits& fits) const;

  ClaimTable table_;
  std::vector<std::string> folded_words_, folded_evidences_;
  std::vector<std::uint32_t> word_order_;  // rank of each word, for sorting
};

// How a place, an actor, a voice of the table is called, as filters name it; the outlet's own voice is "-".
inline constexpr std::string_view own_voice = "-";

}  // namespace selon

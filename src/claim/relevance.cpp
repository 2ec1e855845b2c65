#include "claim/relevance.h"

#include <algorithm>
#include <set>

namespace selon {
namespace {

// Of the reports of tests/reports and of gold/dev, those of conflict have at least 2.6 in a hundred, and one that no
// other field borrows; those of sport, weather, courts and accidents have less than 1, or (film, markets) 1.9 borrowed
// ones only.
constexpr double least_per_hundred = 1.5;
constexpr std::size_t least_different = 1;
constexpr double weak_weight = 0.5;  // of a word that sport, markets and courts borrow

}  // namespace

Relevance relevance_of(const Draft& draft, const ClaimWords& words) {
  std::size_t all = 0;
  double strong = 0, borrowed = 0;
  std::set<WordId> seen;
  const auto& tokens = draft.syntax.tokens;
  for (TokenIndex at = 0; at < tokens.size(); ++at) {
    if (tokens[at].letters == Letters::none) continue;
    ++all;
    // "le match", "l'entraîneur": words of another field take back what its borrowed ones have given.
    if (words.is(WordClass::other_field, at)) borrowed -= 1;
    const Item* word = words.at(WordClass::conflict_word, at);
    if (word == nullptr) continue;
    const bool weak = words.value(*word) == "weak";
    (weak ? borrowed : strong) += weak ? weak_weight : 1;
    if (!weak) seen.insert(tokens[at].word);
  }
  const double hits = strong + std::max(0.0, borrowed);
  return {all == 0 ? 0.0 : 100.0 * hits / static_cast<double>(all), seen.size()};
}

bool is_relevant(const Relevance& relevance) {
  return relevance.per_hundred >= least_per_hundred && relevance.different >= least_different;
}

}  // namespace selon

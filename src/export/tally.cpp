#include "selon/tally.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "export/act_accounts.h"

namespace selon {
namespace {

// ACLED counts 10 for "tens", 12 for "dozens", 100 for "hundreds" "and so on" (its answer on fatalities, see
// docs/formats/export.md). Where no number at all is told its coders put 3 or 10 by the setting; a program does not
// know the setting, and takes the lower.
struct VagueWord {
  std::string_view lexeme;
  double acled;
};
constexpr auto vague_words = std::to_array<VagueWord>({
    {"few", 3},
    {"several", 3},
    {"tens", 10},
    {"dozens", 12},
    {"hundreds", 100},
    {"thousands", 1000},
    {"tens_of_thousands", 10000},
    {"hundreds_of_thousands", 100000},
    {"millions", 1000000},
});

Bounds acled(const ToldFigure& figure) {
  const auto word = std::ranges::find(vague_words, figure.lexeme, &VagueWord::lexeme);
  if (word != vague_words.end()) return {word->acled, word->acled, word->acled};
  // "entre 10 et 15", "au moins 12", "environ 100": the most conservative that is told. "jusqu'à 50" tells none.
  return {figure.low, figure.low, figure.low};
}

Bounds ucdp(const ToldFigure& figure) {
  if (!figure.low) return {std::nullopt, std::nullopt, figure.high};
  return {figure.low, figure.low, figure.high ? figure.high : figure.low};
}

std::optional<double> lower(std::optional<double> a, std::optional<double> b) {
  return a && b ? std::min(*a, *b) : a ? a : b;
}
std::optional<double> upper(std::optional<double> a, std::optional<double> b) {
  return a && b ? std::max(*a, *b) : a ? a : b;
}

}  // namespace

Bounds count(const ToldFigure& figure, Tally tally) {
  switch (tally) {
    case Tally::acled:
      return acled(figure);
    case Tally::ucdp:
      return ucdp(figure);
    case Tally::minmax:
      return bounds_as_told(figure);
  }
  return {};
}

Bounds count_event(std::span<const ToldClaim> claims, const Event& event, FigureKind kind, Tally tally) {
  const CountRule rule = [tally](const ToldFigure& figure) { return count(figure, tally); };
  struct Latest {
    std::optional<Date> published;
    std::optional<double> best;
  };
  std::map<std::string, Latest> latest;  // of each speaker
  Bounds total;
  bool unbounded = false;
  for (const Account& account : accounts_of_act(claims, event)) {
    const auto bounds = toll(claims, account, kind, Scope::incident, rule);
    if (!bounds) continue;
    total.low = lower(total.low, bounds->low);
    total.high = upper(total.high, bounds->high);
    unbounded = unbounded || !bounds->high;
    auto& last = latest[account.speaker];
    if (!last.published || !account.published || *account.published >= *last.published)
      last = {account.published, bounds->best};
  }
  // A high end that one account leaves open is open for the event: nobody said that it ends there.
  if (unbounded && tally == Tally::minmax) total.high.reset();
  bool all = true, differ = false;
  for (const auto& [speaker, last] : latest) {
    all = all && last.best;
    differ = differ || (total.best && last.best && *total.best != *last.best);
    total.best = lower(total.best, last.best);  // where no source is surer than the other, the lower one
  }
  if (tally == Tally::minmax && (!all || differ)) total.best.reset();
  if (tally == Tally::acled) total.low = total.high = total.best;
  return total;
}

}  // namespace selon

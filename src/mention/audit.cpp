#include "mention/audit.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <vector>

#include "mention/figure_words.h"
#include "mention/told_period.h"

namespace selon {
namespace {

constexpr TokenIndex growth_reach = 8;  // tokens around a share: "une hausse de 150 %"
constexpr double round_slack = 0.1;     // how far a round number may be off: "environ 100"

// Parts that cannot overlap, as far as their words tell: by side, or by age and sex. Anything else is counted alone.
enum class Division : std::uint8_t { side, person, none };

Division division_of(const Figure& part) {
  if (!part.category) return Division::none;
  switch (*part.category) {
    case Category::civilians:
    case Category::combatants:
    case Category::security_forces:
      return Division::side;
    case Category::children:
    case Category::women:
      return Division::person;
    default:
      return Division::none;
  }
}

struct PartsOfWhole {
  std::vector<Index> by_side, by_person;
};

class Audit {
 public:
  explicit Audit(Draft& draft) : draft_(draft), growth_(draft.knowledge.lexicon.find_class("growth_word")) {}

  void run() {
    std::map<Index, PartsOfWhole> wholes;
    const auto& figures = draft_.record.figures;
    for (Index i = 0; i < figures.size(); ++i) {
      if (!figures[i].part_of || figures[i].kind != figures[*figures[i].part_of].kind) continue;
      const Division division = division_of(figures[i]);
      if (division == Division::side) wholes[*figures[i].part_of].by_side.push_back(i);
      if (division == Division::person) wholes[*figures[i].part_of].by_person.push_back(i);
    }
    for (const auto& [whole, parts] : wholes) {
      check_sum(whole, parts.by_side);
      check_sum(whole, parts.by_person);
      check_remainder(whole, parts.by_side);
    }
    check_shares();
    const auto& times = draft_.record.times;
    if (std::any_of(times.begin(), times.end(), [](const Time& one) { return days_counted(one).has_value(); }))
      for (const Sentence& sentence : draft_.syntax.sentences) check_period(sentence);
  }

 private:
  Draft& draft_;
  std::optional<ClassId> growth_;

  const Figure& figure(Index index) const { return draft_.record.figures[index]; }

  static double least(const Figure& one) {
    const double low = one.low.value_or(0);
    return one.approximate ? low * (1 - round_slack) : low;
  }

  void check_sum(Index whole, const std::vector<Index>& parts) {
    const Figure& total = figure(whole);
    if (parts.size() < 2 || !total.high) return;
    double sum = 0;
    for (const Index i : parts) sum += least(figure(i));
    const double most = total.approximate ? *total.high * (1 + round_slack) : *total.high;
    if (sum <= most) return;
    draft_.note(total.mention, "figure_parts_exceed",
                fmt::format("The parts told of these {} make at least {}.", *total.high, std::floor(sum)));
  }

  // Only where the whole names both kinds of people and the text counts each: "dont 12 enfants" leaves nothing open.
  void check_remainder(Index whole, const std::vector<Index>& parts) {
    const Figure& total = figure(whole);
    if (total.category != Category::mixed || !total.value || total.approximate || parts.size() < 2) return;
    double sum = 0;
    bool about = false;
    std::vector<Category> sides;
    for (const Index i : parts) {
      const Figure& part = figure(i);
      if (!part.value || part.low != part.high) return;
      sum += *part.value;
      about = about || part.approximate;
      if (std::find(sides.begin(), sides.end(), *part.category) == sides.end()) sides.push_back(*part.category);
    }
    const double rest = *total.value - sum;
    if (sides.size() < 2 || rest <= 0) return;
    if (about && rest <= round_slack * *total.value) return;
    draft_.note(total.mention, "figure_remainder_open",
                fmt::format("The parts told of these {} make {}{}; who the other {}{} are, the text does not say.",
                            *total.value, about ? "about " : "", sum, about ? "about " : "", rest));
  }

  void check_shares() {
    for (const Figure& one : draft_.record.figures) {
      if (one.kind != FigureKind::share || one.unit != "percent" || one.low.value_or(0) <= 100) continue;
      if (is_growth(one.mention)) continue;
      draft_.note(one.mention, "figure_share_exceeds",
                  fmt::format("{} percent of a whole is more than the whole.", *one.low));
    }
  }

  bool is_growth(Span mention) const {
    const auto& tokens = draft_.syntax.tokens;
    const auto at = static_cast<TokenIndex>(
        std::partition_point(tokens.begin(), tokens.end(),
                             [&](const Token& token) { return token.span.end <= mention.start; }) -
        tokens.begin());
    const TokenIndex first = at < growth_reach ? 0 : at - growth_reach;
    const auto end = std::min<TokenIndex>(at + growth_reach, static_cast<TokenIndex>(tokens.size()));
    bool growth = false;
    for (TokenIndex i = first; i < end; ++i)
      draft_.lattice.starting_at(i, [&](std::uint32_t item) {
        const Item& one = draft_.lattice[item];
        growth = growth || (one.kind == ItemKind::lexicon && growth_ && one.lexicon_class == *growth_);
      });
    return growth;
  }

  // "P125D" against 5 June to 10 October: 127 days from the one to the other, 128 with both.
  void check_period(const Sentence& sentence) {
    std::optional<Index> counted;
    bool several = false;
    for (TokenIndex at = sentence.first; at < sentence.end; ++at)
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::time || !days_counted(draft_.record.times[item.index])) return;
        several = several || counted;
        counted = item.index;
      });
    if (!counted || several) return;
    const auto told = told_period(draft_, sentence);
    if (!told || !told->both_ends) return;
    const auto between = (*told->days.latest - *told->days.earliest).count();
    const int days = *days_counted(draft_.record.times[*counted]);
    if (days == between || days == between + 1) return;
    draft_.note(draft_.record.times[*counted].mention, "period_contradicts",
                fmt::format("The text counts {} days; from {} to {} there are {}, or {} with both ends.", days,
                            format_date(*told->days.earliest), format_date(*told->days.latest), between, between + 1));
  }

  // The days of an exact count of days; weeks and months are too round to be held to a day.
  static std::optional<int> days_counted(const Time& time) {
    if (time.type != TimeType::duration || time.value.size() < 3 || time.value[0] != 'P') return std::nullopt;
    const char unit = time.value.back();
    int number = 0;
    const auto [end, code] = std::from_chars(time.value.data() + 1, time.value.data() + time.value.size() - 1, number);
    if (code != std::errc() || end != time.value.data() + time.value.size() - 1) return std::nullopt;
    if (unit == 'D') return number;
    return std::nullopt;
  }
};

}  // namespace

void audit_figures(Draft& draft) { Audit(draft).run(); }

}  // namespace selon

#include "mention/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/stanza.h"
#include "mention/arguments.h"
#include "mention/figure_harmed.h"
#include "mention/figure_kinds.h"
#include "mention/figure_parts.h"
#include "mention/figure_scope.h"
#include "mention/figure_words.h"
#include "mention/topic.h"

namespace selon {
namespace {

constexpr TokenIndex noun_reach = 4;       // tokens between a number and its noun: "deux autres jeunes soldats"
constexpr TokenIndex carry_reach = 12;     // tokens back to the figure or noun that a bare number goes on with
constexpr TokenIndex described_reach = 3;  // tokens from a noun to its word of harm: "miliciens daechistes tués"
constexpr std::size_t enough_words = 60;   // of a text whose topic can be judged by its words

class FigureFinder {
 public:
  explicit FigureFinder(Draft& draft) : draft_(draft), words_(draft) {}

  void run() {
    if (!words_.any_counted_class()) return;
    for (const Match& match : match_phase(draft_, "figure")) read(match);
    if (is_off_topic()) return;
    settle_kinds(draft_, words_, found_);
    settle_parts(draft_, words_, found_);
    settle_scope(draft_, words_, found_);
    for (FoundFigure& one : found_) keep(one);
  }

 private:
  Draft& draft_;
  FigureWords words_;
  std::vector<FoundFigure> found_;

  const Token& token(TokenIndex at) const { return draft_.syntax.tokens[at]; }

  // The dead of a bus accident and the goals of a match are no figures of a conflict. A text of a few words cannot be
  // judged, and keeps them.
  bool is_off_topic() {
    if (found_.empty()) return false;
    const Topic topic = topic_of(draft_, FieldWords(draft_));
    if (topic.words < enough_words || topic.is_conflict()) return false;
    draft_.note(
        std::nullopt, "report_off_topic",
        fmt::format("{} numbers count something, but the report has only {:.1f} conflict words in a hundred; it "
                    "gives no figures.",
                    found_.size(), topic.per_hundred));
    return true;
  }

  bool inside_time(TokenIndex first, TokenIndex end) const {
    const Span span = draft_.span(first, end);
    const auto& times = draft_.record.times;
    const auto next = std::partition_point(times.begin(), times.end(),
                                           [&](const Time& time) { return time.mention.end <= span.start; });
    return next != times.end() && next->mention.overlaps(span);
  }

  // --- how much ---

  void read(const Match& match) {
    const Arguments args(draft_, match);
    FoundFigure one;
    const std::string& function = match.rule->function;
    const Capture* amount = args.capture(function == "range" ? "low" : "amount");
    if (amount == nullptr) return;
    one.first = amount->first;
    one.end = function == "range" ? args.capture("high")->end : amount->end;
    if (const Capture* times = args.capture("times")) one.end = times->end;
    one.sentence = words_.sentence_of(one.first);
    if (inside_time(one.first, one.end)) return;
    one.figure.rule = match.rule->id;
    if (!read_amount(function, args, match, one)) return;
    Figure& figure = one.figure;
    if (figure.low && figure.high && *figure.low == *figure.high) figure.value = figure.low;
    if (function != "percent" && !find_noun(one)) return;
    if (only_tells_where(one)) return;
    found_.push_back(std::move(one));
  }

  // False where the words bound nothing: "entre 15 et 10".
  bool read_amount(const std::string& function, const Arguments& args, const Match& match, FoundFigure& one) {
    Figure& figure = one.figure;
    const auto number = args.number("amount");
    if (function == "exact") {
      figure.low = figure.high = number;
    } else if (function == "about") {
      figure.low = figure.high = number;
      figure.approximate = true;
    } else if (function == "at_least" || function == "more_than" || function == "up_to" || function == "less_than") {
      set_bound(function, *number, figure);
    } else if (function == "range") {
      figure.low = args.number("low");
      figure.high = args.number("high");
      return *figure.low <= *figure.high;
    } else if (function == "vague") {
      if (!read_vague(args.text("amount"), figure)) return false;
      const std::string_view bound = args.text("bound");
      // "plus d'une centaine"; "plusieurs dizaines au moins" says no more than its first words.
      if (!bound.empty() && bound != "about" && figure.low == figure.high) {
        set_bound(bound, *figure.low, figure);
        figure.approximate = false;
      }
    } else if (function == "collective") {
      figure.low = figure.high = *number * args.number("times").value_or(1);
      figure.approximate = true;
    } else if (function == "one") {
      figure.low = figure.high = 1;
      one.needs_harm = true;
    } else if (function == "zero") {
      figure.low = figure.high = 0;
      figure.lexeme = "none";
    } else if (function == "percent") {
      figure.unit = "percent";
      figure.kind = FigureKind::share;
      one.kind_told = true;
      figure.low = figure.high = number;
      const std::string_view bound = args.text("bound");
      if (!bound.empty() && bound != "about")
        set_bound(bound, *number, figure);
      else
        figure.approximate = match.first < one.first;
    }
    return true;
  }

  // "plus de 30" is at least 31, and "plus de 3,5 km" more than 3.5.
  static void set_bound(std::string_view bound, double number, Figure& figure) {
    const double step = number == std::floor(number) ? 1 : 0;
    figure.low = figure.high = std::nullopt;
    if (bound == "at_least" || bound == "more_than") {
      figure.low = bound == "more_than" ? number + step : number;
      figure.value = number;
    } else {
      figure.high = bound == "less_than" ? number - step : number;
    }
  }

  // "tens 20 99", "several 2 -".
  static bool read_vague(std::string_view value, Figure& figure) {
    const auto parts = split_list(value, ' ');
    if (parts.size() != 3) return false;
    figure.lexeme = parts[0];
    figure.approximate = true;
    const auto bound = [](std::string_view text) -> std::optional<double> {
      double number = 0;
      const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
      return code == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
    };
    figure.low = bound(parts[1]);
    figure.high = bound(parts[2]);
    return figure.low.has_value();
  }

  // --- what is counted ---

  bool find_noun(FoundFigure& one) {
    const bool zero_or_one = one.figure.value == 0.0 || one.needs_harm;
    for (TokenIndex at = one.end; at < one.sentence->end && at - one.end < noun_reach + (zero_or_one ? 2 : 0); ++at) {
      if (const Item* noun = words_.counted(at)) return take_noun(one, *noun);
      if (const Item* people = words_.demonym(at); people != nullptr && token(at).letters == Letters::capitalised)
        return take_people(one, *people);
      if (words_.time_unit(at) != nullptr) return false;  // "âgées d'une vingtaine d'années"
      if (words_.is_sign(at)) break;
      // Adjectives may stand between; anything else that is known not to be skipped ends the search.
      if (!skip(at) && at - one.end >= 2) break;
    }
    return carry_over(one);
  }

  bool skip(TokenIndex at) const { return words_.skipped(at) != nullptr; }

  bool take_noun(FoundFigure& one, const Item& noun) {
    const CountedNoun counted = words_.read(noun);
    if (one.needs_harm && counted.unit != "person") return false;
    // "aucun avion n'a volé": only of people does a zero tell of harm.
    if (one.figure.lexeme == "none" && counted.unit != "person") return false;
    one.of_them = counted.of_them;
    one.troops = counted.troops;
    one.needs_harm = one.needs_harm || counted.needs_harm;
    one.figure.unit = counted.unit;
    one.figure.category = counted.category;
    if (counted.kind) {
      one.figure.kind = *counted.kind;
      one.kind_told = true;
    }
    one.noun_first = noun.first;
    one.noun_end = noun.end;
    one.figure.who = draft_.span(noun.first, noun.end);
    // "civils et miliciens": two nouns of two categories are mixed; "policiers et soldats" stay one.
    const Item* next =
        noun.end + 1 < one.sentence->end && words_.link(noun.end) != nullptr ? words_.counted(noun.end + 1) : nullptr;
    if (next != nullptr) {
      const CountedNoun second = words_.read(*next);
      if (second.unit == counted.unit && !counted.kind) {
        if (second.category != counted.category) {
          one.figure.category = Category::mixed;
          if (counted.category && second.category) one.kinds_of = {*counted.category, *second.category};
        }
        one.noun_end = next->end;
        one.figure.who = draft_.span(one.noun_first, one.noun_end);
      }
    }
    if (one.figure.unit == "km2" || one.figure.unit == "ha") one.end = noun.end;
    return true;
  }

  // "247 Palestiniens": people of a country, of whom nothing else is said.
  bool take_people(FoundFigure& one, const Item& people) {
    one.figure.unit = "person";
    one.figure.category = Category::unknown;
    one.needs_harm = true;
    one.noun_first = people.first;
    one.noun_end = people.end;
    one.figure.who = draft_.span(people.first, people.end);
    return true;
  }

  bool take_harmed(FoundFigure& one, const Harmed& harmed) {
    one.figure.unit = "person";
    one.figure.category = Category::unknown;
    one.figure.kind = harmed.kind;
    one.kind_told = true;
    one.noun_first = harmed.noun;
    one.noun_end = harmed.noun + 1;
    one.figure.who = draft_.span(one.noun_first, one.noun_end);
    return true;
  }

  // A bare number counts what the figure before it in the sentence counts, or what a noun before it in its clause
  // names: "le nombre des miliciens tués est de l'ordre de 1338", "et 41 blessés, puis 48".
  bool carry_over(FoundFigure& one) {
    if (one.needs_harm || one.figure.lexeme == "none") return false;
    if (const auto harmed = find_harmed(draft_, words_, one)) return take_harmed(one, *harmed);
    const bool follows =
        next_is_border(one.end, *one.sentence) || words_.skipped(one.end) != nullptr || words_.link_before(one);
    if (!follows) return without_noun(one);
    if (!found_.empty() && found_.back().sentence == one.sentence && one.first - found_.back().end < carry_reach) {
      const FoundFigure& last = found_.back();
      if (last.figure.unit == "percent") return without_noun(one);
      one.figure.unit = last.figure.unit;
      one.figure.category = last.figure.category;
      one.figure.who = last.figure.who;
      return true;
    }
    for (TokenIndex at = one.first; at-- > one.sentence->first && one.first - at < carry_reach;) {
      const Item* noun = words_.counted(at);
      if (noun == nullptr) continue;
      const CountedNoun counted = words_.read(*noun);
      if (counted.unit != "person") continue;
      // The noun itself, not a word of harm that stands after it: "miliciens daechistes tués".
      const Item* described = counted.category == Category::unknown ? noun_described_at(at, *one.sentence) : nullptr;
      const Item& chosen = described != nullptr ? *described : *noun;
      take_noun(one, chosen);
      return true;
    }
    return take_others(one) || without_noun(one);
  }

  // "Seize autres ont été blessés": people, since nothing else is named.
  bool take_others(FoundFigure& one) const {
    const Item* others = words_.skipped(one.end);
    if (others == nullptr || others->end >= one.sentence->end || token(others->end).upos != Upos::AUX) return false;
    one.figure.unit = "person";
    one.figure.category = Category::unknown;
    one.needs_harm = one.of_them = true;
    one.noun_first = others->first;
    one.noun_end = others->end;
    return true;
  }

  // The noun of people that a word of harm describes, a few words before it.
  const Item* noun_described_at(TokenIndex harm, const Sentence& sentence) const {
    for (TokenIndex at = harm; at-- > sentence.first && harm - at <= described_reach;) {
      if (words_.is_sign(at)) return nullptr;
      const Item* noun = words_.counted(at);
      if (noun != nullptr && noun->end <= harm && words_.read(*noun).category != Category::unknown) return noun;
    }
    return nullptr;
  }

  bool next_is_border(TokenIndex at, const Sentence& sentence) const {
    return at >= sentence.end || words_.is_sign(at);
  }

  bool without_noun(const FoundFigure& one) {
    draft_.note(draft_.span(one.first, one.end), "figure_without_noun", "What this number counts is not known.");
    return false;
  }

  // "Tanta, à 120 km au nord du Caire"; "Maiduguri et Magumeri, deux villes de l'État de Borno": where a place lies,
  // and what it is, counts nothing of the conflict.
  bool only_tells_where(const FoundFigure& one) const {
    const bool distance = one.figure.kind == FigureKind::distance;
    if (!distance && (one.figure.unit != "locality" || !one.figure.value)) return false;
    const Span span = draft_.span(one.first, one.end);
    const auto& places = draft_.record.places;
    double before = 0;
    bool adjoins = false, told = false;
    for (TokenIndex at = one.sentence->first; at < one.first; ++at)
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::place) return;
        ++before;
        adjoins = item.end + 1 == one.first && words_.is_comma(item.end);
        const auto& relation = places[item.index].relation;
        if (!relation) return;
        const Span of = places[relation->of.front()].mention;
        told = told || (span.end <= of.start && of.start < one.sentence->span.end);
      });
    return distance ? told : adjoins && before == *one.figure.value;
  }

  void keep(FoundFigure& one) {
    one.figure.mention = draft_.span(one.first, one.end);
    draft_.lattice.add({.kind = ItemKind::figure,
                        .subkind = static_cast<std::uint8_t>(one.figure.kind),
                        .first = one.first,
                        .end = one.end,
                        .index = static_cast<std::uint32_t>(draft_.record.figures.size())});
    draft_.record.figures.push_back(std::move(one.figure));
  }
};

}  // namespace

void find_figures(Draft& draft) { FigureFinder(draft).run(); }

}  // namespace selon

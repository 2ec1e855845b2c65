#include "mention/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/stanza.h"
#include "mention/arguments.h"
#include "selon/names.h"

namespace selon {
namespace {

// What a noun says of the figure before it: "person civilians killed", "-" for what it leaves open.
struct Counted {
  std::string unit;
  std::optional<Category> category;
  std::optional<FigureKind> kind;
  bool needs_harm = false;
};

// A figure with the tokens it was read from.
struct Found {
  Figure figure;
  TokenIndex first = 0, end = 0;            // the amount
  TokenIndex noun_first = 0, noun_end = 0;  // what is counted; empty when carried over
  const Sentence* sentence = nullptr;
  bool kind_told = false;
  bool needs_harm = false;  // a figure only with a word of harm: "un soldat", "70 000 habitants"
};

constexpr TokenIndex noun_reach = 4;   // tokens between a number and its noun: "deux autres jeunes soldats"
constexpr TokenIndex comma_cost = 4;   // what a comma adds to the distance of a word of harm
constexpr TokenIndex kind_reach = 12;  // tokens between a noun and its word of harm, inside a clause

class Finder {
 public:
  explicit Finder(Draft& draft) : draft_(draft) {
    const Lexicon& lexicon = draft.knowledge.lexicon;
    counted_ = lexicon.find_class("counted_noun");
    kind_ = lexicon.find_class("figure_kind");
    skip_ = lexicon.find_class("figure_skip");
    part_link_ = lexicon.find_class("part_link");
    demonym_ = lexicon.find_class("demonym");
  }

  void run() {
    if (!counted_) return;
    for (const Match& match : match_phase(draft_, "figure")) read(match);
    for (std::size_t i = 0; i < found_.size(); ++i) settle_kind(i);
    std::erase_if(found_, [](const Found& one) { return one.needs_harm && !one.kind_told; });
    for (std::size_t i = 0; i < found_.size(); ++i) settle_part(i);
    for (Found& one : found_) keep(one);
  }

 private:
  Draft& draft_;
  std::optional<ClassId> counted_, kind_, skip_, part_link_, demonym_;
  std::vector<Found> found_;

  const Token& token(TokenIndex at) const { return draft_.syntax.tokens[at]; }
  bool is_sign(TokenIndex at) const { return token(at).letters == Letters::none && !token(at).has_digit; }

  const Item* item_at(std::optional<ClassId> lexicon_class, TokenIndex at) const {
    const Item* best = nullptr;
    if (!lexicon_class) return best;
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (best == nullptr && item.kind == ItemKind::lexicon && item.lexicon_class == *lexicon_class) best = &item;
    });
    return best;
  }

  std::string_view value(const Item& item) const { return draft_.knowledge.lexicon.value(item.index); }

  Counted read_counted(const Item& item) const {
    const auto parts = split_list(value(item), ' ');
    Counted counted;
    if (parts.size() > 0) counted.unit = parts[0];
    if (parts.size() > 1) counted.category = from_string<Category>(parts[1]);
    if (parts.size() > 2) counted.kind = from_string<FigureKind>(parts[2]);
    counted.needs_harm = parts.size() > 2 && parts[2] == "harm";
    return counted;
  }

  const Sentence* sentence_of(TokenIndex at) const {
    const auto& sentences = draft_.syntax.sentences;
    const auto next = std::upper_bound(sentences.begin(), sentences.end(), at,
                                       [](TokenIndex a, const Sentence& s) { return a < s.first; });
    return &*std::prev(next);
  }

  bool inside_time(TokenIndex first, TokenIndex end) const {
    const Span span = draft_.span(first, end);
    return std::any_of(draft_.record.times.begin(), draft_.record.times.end(),
                       [&](const Time& time) { return time.mention.overlaps(span); });
  }

  // --- how much ---

  void read(const Match& match) {
    const Arguments args(draft_, match);
    Found one;
    Figure& figure = one.figure;
    const std::string& function = match.rule->function;
    const Capture* amount = args.capture(function == "range" ? "low" : "amount");
    if (amount == nullptr) return;
    one.first = amount->first;
    one.end = function == "range" ? args.capture("high")->end : amount->end;
    if (const Capture* times = args.capture("times")) one.end = times->end;
    one.sentence = sentence_of(one.first);
    if (inside_time(one.first, one.end)) return;
    figure.rule = match.rule->id;
    const auto number = args.number("amount");
    if (function == "exact") {
      figure.low = figure.high = number;
    } else if (function == "about") {
      figure.low = figure.high = number;
      figure.approximate = true;
    } else if (function == "at_least") {
      figure.low = number;
    } else if (function == "more_than") {
      figure.low = *number + 1;
    } else if (function == "up_to") {
      figure.high = number;
    } else if (function == "less_than") {
      figure.high = *number - 1;
    } else if (function == "range") {
      figure.low = args.number("low");
      figure.high = args.number("high");
      if (*figure.low > *figure.high) return;
    } else if (function == "vague") {
      if (!read_vague(args.text("amount"), figure)) return;
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
      figure.low = figure.high = number;
      figure.approximate = match.first < amount->first;
      figure.unit = "percent";
      figure.kind = FigureKind::share;
      one.kind_told = true;
    }
    if (figure.low && figure.high && *figure.low == *figure.high) figure.value = figure.low;
    if (function == "at_least" || function == "more_than") figure.value = number;
    if (function != "percent" && !find_noun(one, match.end)) return;
    found_.push_back(std::move(one));
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

  bool find_noun(Found& one, TokenIndex) {
    const bool zero_or_one = one.figure.value == 0.0 || one.needs_harm;
    for (TokenIndex at = one.end; at < one.sentence->end && at - one.end < noun_reach + (zero_or_one ? 2 : 0); ++at) {
      if (const Item* noun = item_at(counted_, at)) return take_noun(one, *noun);
      if (const Item* people = item_at(demonym_, at); people != nullptr && token(at).letters == Letters::capitalised)
        return take_people(one, *people);
      if (is_sign(at)) break;
      // Adjectives may stand between; anything else that is known not to be skipped ends the search.
      if (!skip(at) && at - one.end >= 2) break;
    }
    return carry_over(one);
  }

  bool skip(TokenIndex at) const { return item_at(skip_, at) != nullptr; }

  bool take_noun(Found& one, const Item& noun) {
    const Counted counted = read_counted(noun);
    if (one.needs_harm && counted.unit != "person") return false;
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
    if (noun.end + 1 < one.sentence->end &&
        draft_.lattice.lexicon_item(*counted_, noun.end + 1, noun.end + 2) != nullptr && is_link(noun.end)) {
      const Counted second = read_counted(*draft_.lattice.lexicon_item(*counted_, noun.end + 1, noun.end + 2));
      if (second.unit == counted.unit && !counted.kind) {
        if (second.category != counted.category) one.figure.category = Category::mixed;
        one.noun_end = noun.end + 2;
        one.figure.who = draft_.span(one.noun_first, one.noun_end);
      }
    }
    if (one.figure.unit == "km2" || one.figure.unit == "ha") one.end = noun.end;
    return true;
  }

  // "247 Palestiniens": people of a country, of whom nothing else is said.
  bool take_people(Found& one, const Item& people) {
    one.figure.unit = "person";
    one.figure.category = Category::unknown;
    one.needs_harm = true;
    one.noun_first = people.first;
    one.noun_end = people.end;
    one.figure.who = draft_.span(people.first, people.end);
    return true;
  }

  bool is_link(TokenIndex at) const {
    const auto link = draft_.knowledge.lexicon.find_class("number_link");
    return item_at(link, at) != nullptr;
  }

  // A bare number counts what the figure before it in the sentence counts, or what a noun before it in its clause
  // names: "le nombre des miliciens tués est de l'ordre de 1338", "et 41 blessés, puis 48".
  bool carry_over(Found& one) {
    if (one.needs_harm || one.figure.lexeme == "none") return false;
    const bool follows =
        next_is_border(one.end, *one.sentence) || item_at(skip_, one.end) != nullptr || link_before(one);
    if (!follows) return without_noun(one);
    if (!found_.empty() && found_.back().sentence == one.sentence && one.first - found_.back().end < kind_reach) {
      const Found& last = found_.back();
      if (last.figure.unit == "percent") return without_noun(one);
      one.figure.unit = last.figure.unit;
      one.figure.category = last.figure.category;
      one.figure.who = last.figure.who;
      return true;
    }
    for (TokenIndex at = one.first; at-- > one.sentence->first && one.first - at < kind_reach;) {
      const Item* noun = item_at(counted_, at);
      if (noun == nullptr) continue;
      const Counted counted = read_counted(*noun);
      if (counted.unit != "person") continue;
      // The noun itself, not a word of harm that stands after it: "miliciens tués".
      const Item* before = at > one.sentence->first ? item_at(counted_, at - 1) : nullptr;
      const Item& chosen = counted.category == Category::unknown && before != nullptr ? *before : *noun;
      take_noun(one, chosen);
      return true;
    }
    return without_noun(one);
  }

  bool next_is_border(TokenIndex at, const Sentence& sentence) const { return at >= sentence.end || is_sign(at); }

  bool without_noun(const Found& one) {
    draft_.note(draft_.span(one.first, one.end), "figure_without_noun", "What this number counts is not known.");
    return false;
  }

  // --- what became of them ---

  void settle_kind(std::size_t index) {
    Found& one = found_[index];
    if (one.kind_told || one.figure.unit != "person") {
      if (one.figure.unit == "person" || one.kind_told) return;
      one.figure.kind = FigureKind::count;
      return;
    }
    if (const auto kind = nearest_kind(index)) {
      one.figure.kind = *kind;
      one.kind_told = true;
      return;
    }
    // A list goes on with the kind of its first member: "270 enfants et 198 femmes".
    if (index > 0 && found_[index - 1].sentence == one.sentence && found_[index - 1].kind_told &&
        found_[index - 1].figure.unit == "person" && one.first - last_token(found_[index - 1]) <= 3) {
      one.figure.kind = found_[index - 1].figure.kind;
      one.kind_told = true;
      return;
    }
    const auto category = one.figure.category;
    const bool fights = category == Category::combatants || category == Category::security_forces;
    one.figure.kind = fights ? FigureKind::strength : FigureKind::count;
  }

  TokenIndex last_token(const Found& one) const { return std::max(one.end, one.noun_end); }

  // The word of harm that belongs to the figure: right after its noun, else the last before it in its clause, else the
  // first after it before another figure begins.
  std::optional<FigureKind> nearest_kind(std::size_t index) const {
    const Found& one = found_[index];
    const TokenIndex after = last_token(one);
    const TokenIndex next_figure = index + 1 < found_.size() && found_[index + 1].sentence == one.sentence
                                       ? found_[index + 1].first
                                       : one.sentence->end;
    const TokenIndex previous_end =
        index > 0 && found_[index - 1].sentence == one.sentence ? last_token(found_[index - 1]) : one.sentence->first;
    const auto kind_at = [&](TokenIndex at) -> std::optional<FigureKind> {
      const Item* word = item_at(kind_, at);
      if (word == nullptr) return std::nullopt;
      return from_string<FigureKind>(value(*word));
    };
    // The nearer of the two wins; a comma on the way makes a word farther, and what follows wins a tie.
    std::optional<FigureKind> best;
    TokenIndex distance = kind_reach;
    for (TokenIndex at = after, way = 0; at < next_figure && way < kind_reach; ++at, ++way) {
      if (is_strong_border(at)) break;
      if (is_comma(at)) way += comma_cost;
      if (const auto kind = kind_at(at)) {
        best = kind;
        distance = way;
        break;
      }
    }
    for (TokenIndex at = one.first, way = 0; at-- > previous_end && way < distance; ++way) {
      if (is_strong_border(at)) break;
      if (is_comma(at)) way += comma_cost;
      if (const auto kind = kind_at(at); kind && way < distance) return kind;
    }
    return best;
  }

  bool is_comma(TokenIndex at) const { return draft_.syntax.form(token(at)) == ","; }

  // A semicolon, a colon or a full stop; commas part lists and asides and are passed.
  bool is_strong_border(TokenIndex at) const {
    const std::string_view form = draft_.syntax.form(token(at));
    return form == ";" || form == ":" || form == "." || form == "!" || form == "?";
  }

  // --- parts of a whole ---

  void settle_part(std::size_t index) {
    Found& one = found_[index];
    const auto link = link_before(one);
    if (link) {
      for (std::size_t i = index; i-- > 0;) {
        const Found& whole = found_[i];
        if (whole.first >= *link) continue;
        if (sentence_number(one) - sentence_number(whole) > 1) break;
        if (whole.figure.unit != one.figure.unit) continue;
        set_part(one, i);
        return;
      }
      return;
    }
    // "270 enfants et 198 femmes" after the link: the second is a part of the same whole.
    if (index == 0) return;
    const Found& last = found_[index - 1];
    if (last.figure.part_of && last.sentence == one.sentence && last.figure.unit == one.figure.unit &&
        joins_list(last, one))
      set_part(one, *last.figure.part_of);
  }

  bool joins_list(const Found& last, const Found& one) const {
    for (TokenIndex at = last_token(last); at < one.first; ++at)
      if (is_link(at) && one.first - at <= 3) return true;
    return false;
  }

  std::ptrdiff_t sentence_number(const Found& one) const { return one.sentence - draft_.syntax.sentences.data(); }

  // Where a word like "dont" stands, between the figure before and this one.
  std::optional<TokenIndex> link_before(const Found& one) const {
    for (TokenIndex at = one.first; at-- > one.sentence->first && one.first - at < 6;) {
      if (item_at(part_link_, at) != nullptr) return at;
      // "8 morts : 2 gendarmes et 6 soldats": a list after a colon takes the whole apart.
      if (one.first - at == 1 && draft_.syntax.form(token(at)) == ":") return at;
      if (token(at).has_digit) return std::nullopt;
    }
    return std::nullopt;
  }

  void set_part(Found& one, std::size_t whole) {
    const Figure& total = found_[whole].figure;
    if (total.high && one.figure.low && *one.figure.low > *total.high) {
      draft_.note(draft_.span(one.first, one.end), "figure_parts_exceed",
                  "This part is larger than the figure it is told to be a part of.");
      return;
    }
    one.figure.part_of = static_cast<Index>(whole);
    // What became of the whole became of its parts, when the part has no word of its own near it.
    if (one.figure.unit == "person" && found_[whole].kind_told && !one.kind_told) {
      one.figure.kind = total.kind;
      one.kind_told = true;
    }
  }

  void keep(Found& one) {
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

void find_figures(Draft& draft) { Finder(draft).run(); }

}  // namespace selon

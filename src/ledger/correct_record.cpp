#include "ledger/correct_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

#include "ledger/claim_fields.h"
#include "ledger/store_reading.h"
#include "selon/decisions.h"
#include "selon/names.h"

namespace selon {
namespace {

tl::unexpected<Error> wrong(std::string_view field, std::string_view value, std::string_view instead) {
  return fail(ErrorKind::bad_input, fmt::format("{} cannot be \"{}\": {}", field, value, instead));
}

std::string_view trimmed(std::string_view words) {
  const auto first = words.find_first_not_of(" \t"), last = words.find_last_not_of(" \t");
  return first == std::string_view::npos ? std::string_view() : words.substr(first, last - first + 1);
}

std::vector<std::string_view> parts_of(std::string_view list, char separator) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const auto end = std::min(list.find(separator), list.size());
    if (const auto part = trimmed(list.substr(0, end)); !part.empty()) parts.push_back(part);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

// "Wagner Group (external_forces)": what stands before the brackets at the end, and in them.
struct Told {
  std::string_view name, detail;
};

Told told(std::string_view part) {
  const auto open = part.rfind('(');
  if (open == std::string_view::npos || part.back() != ')') return {part, {}};
  return {trimmed(part.substr(0, open)), trimmed(part.substr(open + 1, part.size() - open - 2))};
}

std::optional<double> number(std::string_view digits) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

class Corrector {
 public:
  Corrector(Record& record, const Correction& correction)
      : record_(record), claim_(record.claims[correction.claim]), correction_(correction) {}

  Result<void> apply() {
    const auto& [claim, field, value, rule] = correction_;
    if (field == "type") return type();
    if (field == "certainty") return named(claim_.certainty);
    if (field == "background") return background();
    if (field == "when") return when();
    if (field == "actor") return list(claim_.actor, [&](std::string_view part) { return actor(part); });
    if (field == "target") return list(claim_.target, [&](std::string_view part) { return actor(part); });
    if (field == "place") return list(claim_.place, [&](std::string_view part) { return place(part); });
    if (field == "figures") return list(claim_.figures, [&](std::string_view part) { return figure(part); });
    if (field == "voices") return list(claim_.voices, [&](std::string_view part) { return voice(part); });
    if (field == "means") return means();
    std::string fields;
    for (const auto name : correctable_fields) fields.append(fields.empty() ? "" : ", ").append(name);
    return fail(ErrorKind::bad_input,
                fmt::format("\"{}\" is no field that can be corrected; those are {}", field, fields));
  }

 private:
  template <typename Enum>
  Result<void> named(Enum& value) {
    const auto found = from_string<Enum>(correction_.value);
    if (!found) return wrong(correction_.field, correction_.value, "it is one of " + list_names<Enum>());
    value = *found;
    return {};
  }

  Result<void> type() {
    const ClaimType before = claim_.type;
    if (auto done = named(claim_.type); !done) return done;
    if (claim_.type != before) claim_.acled = {}, claim_.plover = {};  // they were suggested for another type
    return {};
  }

  Result<void> background() {
    if (correction_.value != "true" && correction_.value != "false")
      return wrong("background", correction_.value, "it is true or false");
    claim_.background = correction_.value == "true";
    return {};
  }

  Result<void> when() {
    const std::string_view value = correction_.value;
    if (value.empty()) {
      claim_.when = {};
      return {};
    }
    const auto dots = value.find("..");
    const auto from = value.substr(0, dots), to = dots == std::string_view::npos ? from : value.substr(dots + 2);
    const Days days{parse_date(from), parse_date(to)};
    if ((!from.empty() && !days.earliest) || (!to.empty() && !days.latest) || (from.empty() && to.empty()))
      return wrong("when", value, "it is a day as 2017-10-13, or two with .. between them");
    if (days.earliest && days.latest && *days.latest < *days.earliest)
      return wrong("when", value, "its first day is after its last");
    claim_.when = When{days, Basis::stated};
    return {};
  }

  Result<void> means() {
    if (correction_.value.empty()) {
      claim_.means = {};
      return {};
    }
    claim_.means = words_of(correction_.value);
    if (!claim_.means) return wrong("means", correction_.value, "the report has no such words");
    return {};
  }

  // Nothing of the record changes where one of the parts is wrong: additions are taken back.
  Result<void> list(std::vector<Index>& indices, const std::function<Result<Index>(std::string_view)>& read) {
    const auto places = record_.places.size(), actors = record_.actors.size(), figures = record_.figures.size(),
               voices = record_.voices.size();
    std::vector<Index> fresh;
    for (const auto part : parts_of(correction_.value, ';')) {
      const auto index = read(part);
      if (!index) {
        record_.places.resize(places);
        record_.actors.resize(actors);
        record_.figures.resize(figures);
        record_.voices.resize(voices);
        return tl::unexpected(index.error());
      }
      if (std::ranges::find(fresh, *index) == fresh.end()) fresh.push_back(*index);
    }
    indices = std::move(fresh);
    return {};
  }

  // Where these words stand: in the claim's own sentence, else anywhere.
  std::optional<Span> words_of(std::string_view words) const {
    const auto find_in = [&](Span span) -> std::optional<Span> {
      const auto at = record_.text.slice(span).find(words);
      if (at == std::string_view::npos) return std::nullopt;
      const auto start = span.start + static_cast<std::uint32_t>(at);
      return Span{start, start + static_cast<std::uint32_t>(words.size())};
    };
    const auto near = find_in(claim_.evidence);
    return near ? near : find_in({0, record_.text.size()});
  }
  Span words_or_evidence(std::string_view words) const { return words_of(words).value_or(claim_.evidence); }

  Result<Index> actor(std::string_view part) {
    const auto [name, detail] = told(part);
    const std::string term = term_of(name);
    const auto known = std::ranges::find_if(record_.actors, [&](const Actor& actor) {
      return term_of(actor.name) == term || std::ranges::any_of(actor.mentions, [&](Span mention) {
               return term_of(record_.text.slice(mention)) == term;
             });
    });
    if (known != record_.actors.end()) return static_cast<Index>(known - record_.actors.begin());
    Actor fresh;
    fresh.name = name;
    if (!detail.empty()) {
      const auto kind = from_string<ActorKind>(detail);
      if (!kind) return wrong(correction_.field, part, "in brackets stands one of " + list_names<ActorKind>());
      fresh.kind = *kind;
    }
    fresh.mentions = {words_or_evidence(name)};
    fresh.rule = correction_.rule;
    record_.actors.push_back(std::move(fresh));
    return static_cast<Index>(record_.actors.size() - 1);
  }

  Result<Index> place(std::string_view part) {
    const auto [name, detail] = told(part);
    const std::string term = term_of(name);
    std::optional<double> lat, lon;
    if (!detail.empty()) {
      const auto numbers = parts_of(detail, ',');
      if (numbers.size() == 2) lat = number(numbers[0]), lon = number(numbers[1]);
      if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 180)
        return wrong("place", part, "in brackets stand latitude and longitude, as (35.02, 40.45)");
    }
    // The mention nearest before the claim's end, so that "Mayadine" is the one of this sentence.
    std::optional<Index> known;
    for (Index i = 0; !lat && i < record_.places.size(); ++i) {
      const Place& place = record_.places[i];
      const bool fits =
          (place.name && term_of(*place.name) == term) || term_of(record_.text.slice(place.mention)) == term;
      if (fits && (!known || place.mention.start < claim_.evidence.end)) known = i;
    }
    if (known) return *known;
    Place fresh;
    fresh.mention = words_or_evidence(name);
    fresh.name = std::string(name);
    fresh.lat = lat;
    fresh.lon = lon;
    if (lat) fresh.precision = PlacePrecision::exact;
    fresh.rule = correction_.rule;
    record_.places.push_back(std::move(fresh));
    return static_cast<Index>(record_.places.size() - 1);
  }

  Result<Index> figure(std::string_view part) {
    const auto words = parts_of(part, ' ');
    const auto refuse = [&] {
      return wrong("figures", part,
                   "a figure is written as \"12 killed\", \"12.. killed civilians\", \"10..15 wounded\" or \"~100 "
                   "displaced\"; kinds are " +
                       list_names<FigureKind>() + "; categories are " + list_names<Category>());
    };
    if (words.size() < 2 || words.size() > 3) return refuse();
    Figure fresh;
    const auto kind = from_string<FigureKind>(words[1]);
    if (!kind) return refuse();
    std::optional<Category> category;
    if (words.size() == 3) {
      category = from_string<Category>(words[2]);
      if (!category) return refuse();
    }
    // What is not told stays as the claim's own figure of that kind has it: its unit, its part of a total.
    auto like = std::ranges::find_if(claim_.figures, [&](Index i) {
      return record_.figures[i].kind == *kind && record_.figures[i].category == category;
    });
    if (like == claim_.figures.end())
      like = std::ranges::find_if(claim_.figures, [&](Index i) { return record_.figures[i].kind == *kind; });
    if (like != claim_.figures.end()) fresh = record_.figures[*like];
    fresh.kind = *kind;
    fresh.category = category;
    auto digits = words[0];
    fresh.approximate = digits.starts_with('~');
    if (fresh.approximate) digits.remove_prefix(1);
    const auto dots = digits.find("..");
    const auto from = digits.substr(0, dots), to = dots == std::string_view::npos ? from : digits.substr(dots + 2);
    fresh.low = number(from);
    fresh.high = number(to);
    if ((!from.empty() && !fresh.low) || (!to.empty() && !fresh.high) || (from.empty() && to.empty())) return refuse();
    if ((fresh.low && *fresh.low < 0) || (fresh.low && fresh.high && *fresh.high < *fresh.low)) return refuse();
    fresh.value = fresh.low == fresh.high ? fresh.low : std::nullopt;
    // What was right already stays what it was, words and rule and all.
    if (like != claim_.figures.end() && figure_words(fresh) == figure_words(record_.figures[*like])) return *like;
    if (like == claim_.figures.end()) {
      fresh.mention = words_or_evidence(from.empty() ? to : from);
      if (fresh.unit.empty() && *kind < FigureKind::share) fresh.unit = "person";
    }
    fresh.lexeme = "number";
    fresh.rule = correction_.rule;
    record_.figures.push_back(std::move(fresh));
    return static_cast<Index>(record_.figures.size() - 1);
  }

  Result<Index> voice(std::string_view part) {
    const auto [name, detail] = told(part);
    std::optional<Stance> stance;
    if (!detail.empty()) {
      stance = from_string<Stance>(detail);
      if (!stance) return wrong("voices", part, "in brackets stands one of " + list_names<Stance>());
    }
    const std::string term = term_of(name);
    std::optional<Index> known;
    for (Index i = 0; i < record_.voices.size(); ++i) {
      const Voice& voice = record_.voices[i];
      const bool fits = (voice.source_actor && term_of(record_.actors[*voice.source_actor].name) == term) ||
                        term_of(record_.text.slice(voice.source)) == term;
      if (!fits || (stance && voice.stance != *stance)) continue;
      const bool speaks_here =
          std::ranges::any_of(voice.content, [&](Span content) { return content.overlaps(claim_.evidence); });
      if (!known || speaks_here) known = i;
    }
    if (known) return *known;
    const auto speaker = actor(name);
    if (!speaker) return speaker;
    Voice fresh;
    fresh.source = words_or_evidence(name);
    fresh.source_actor = *speaker;
    fresh.stance = stance.value_or(Stance::states);
    fresh.content = {claim_.evidence};
    fresh.rule = correction_.rule;
    record_.voices.push_back(std::move(fresh));
    return static_cast<Index>(record_.voices.size() - 1);
  }

  Record& record_;
  Claim& claim_;
  const Correction& correction_;
};

}  // namespace

Result<void> correct(Record& record, const Correction& correction) {
  auto done = Corrector(record, correction).apply();
  if (done) record.claims[correction.claim].why.push_back(correction.rule);
  return done;
}

void remove_claim(Record& record, Index claim) {
  record.claims.erase(record.claims.begin() + claim);
  for (Claim& other : record.claims) {
    if (!other.disputes || *other.disputes < claim) continue;
    if (*other.disputes == claim)
      other.disputes = {};
    else
      --*other.disputes;
  }
}

}  // namespace selon

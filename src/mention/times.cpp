#include "mention/times.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "mention/arguments.h"
#include "mention/calendar.h"
#include "mention/dateline.h"
#include "mention/told_period.h"

namespace selon {
namespace {

using namespace std::chrono;

enum class Part { start, mid, end };
std::optional<Part> parse_part(std::string_view name) {
  if (name == "start") return Part::start;
  if (name == "mid") return Part::mid;
  if (name == "end") return Part::end;
  return std::nullopt;
}

// A day without a year means the nearest one, and reports look back more than ahead: from ten months before
// publication to two months after it.
constexpr int months_back = 10;

class Reader {
 public:
  Reader(Draft& draft, const Match& match)
      : draft_(draft), args_(draft, match), published_(draft.record.metadata.published) {}

  // nullopt: the words mean no time (a note may say why).
  std::optional<Time> read(const Match& match) {
    const Capture* only = args_.capture("only");
    time_.mention = draft_.span(mention_first(match), only == nullptr ? match.end : only->end);
    time_.rule = match.rule->id;
    const std::string& function = match.rule->function;
    bool done = false;
    if (function == "date" || function == "two_days") {
      done = date();
      if (done && function == "date") add_offset();
    } else if (function == "night")
      done = night();
    else if (function == "holiday")
      done = holiday();
    else if (function == "numeric")
      done = numeric();
    else if (function == "year" || function == "two_years")
      done = year();
    else if (function == "weekday")
      done = weekday();
    else if (function == "unit")
      done = unit();
    else if (function == "ago")
      done = from_published(-1);
    else if (function == "ahead")
      done = from_published(1);
    else if (function == "later")
      done = from_text(1);
    else if (function == "earlier")
      done = from_text(-1);
    else if (function == "duration")
      done = duration();
    else if (function == "past")
      done = past();
    else if (function == "clock")
      done = clock();
    else if (function == "part")
      done = day_part();
    else if (function == "ref")
      done = give(std::string(args_.text("value")), {}, TimeAnchor::Kind::published);
    else if (function == "set")
      done = set();
    else if (function == "season")
      done = season();
    else if (function == "century")
      done = century();
    else if (function == "decade")
      done = decade();
    else if (function == "part_of_month")
      done = part_of_month();
    if (!done) return std::nullopt;
    add_part_of_day();
    return time_;
  }

  // "en [2014]", "recensement de [1990]": words that lead to a time are no part of its mention (TimeML guidelines). In
  // "il y a deux jours" and "dans deux jours" they are.
  TokenIndex mention_first(const Match& match) const {
    if (const Capture* only = args_.capture("only")) return only->first;
    if (match.rule->function == "ago" || match.rule->function == "ahead") return match.first;
    const auto lead = draft_.knowledge.lexicon.find_class("time_lead");
    TokenIndex first = match.first;
    for (TokenIndex end = first; lead && end < match.end; first = end) {
      draft_.lattice.starting_at(first, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (end == first && item.kind == ItemKind::lexicon && item.lexicon_class == *lead && item.end < match.end)
          end = item.end;
      });
      const Token& token = draft_.syntax.tokens[first];
      if (end == first && token.letters == Letters::none && !token.has_digit && first + 1 < match.end) end = first + 1;
      if (end == first) break;
    }
    return first;
  }

  // "du [3] au [5 mars]", "de [1996] à [2003]": the second of two times that one rule reads. nullopt when there is
  // none.
  std::optional<Time> read_second(const Match& match) {
    const std::string& function = match.rule->function;
    const Capture* second = args_.capture("second");
    if (second == nullptr) return std::nullopt;
    time_ = Time{};
    time_.mention = draft_.span(second->first, match.end);
    time_.rule = match.rule->id;
    if (function == "two_years") {
      const auto value = args_.integer("second");
      return value && give(year_period(full_year(*value)), TimeAnchor::Kind::text) ? std::optional(time_)
                                                                                   : std::nullopt;
    }
    return function == "two_days" && date("second") ? std::optional(time_) : std::nullopt;
  }

  bool unresolved() const { return unresolved_; }

 private:
  Draft& draft_;
  Arguments args_;
  std::optional<Date> published_;
  Time time_;
  bool unresolved_ = false;

  bool give(std::string value, Days covered, TimeAnchor::Kind anchor) {
    time_.value = std::move(value);
    time_.days = covered;
    time_.anchor.kind = anchor;
    return true;
  }
  bool give(const Period& period, TimeAnchor::Kind anchor) { return give(period.value, period.days, anchor); }
  bool give_unresolved(std::string value) {
    unresolved_ = true;
    return give(std::move(value), {}, TimeAnchor::Kind::published);
  }
  bool impossible() {
    draft_.note(time_.mention, "date_impossible", "No calendar has this day.");
    return false;
  }

  // --- dates ---

  // "la nuit du 31 mars au 1er avril": the month of the first day, where it has one of its own.
  bool night() { return args_.capture("first_month") != nullptr ? date("day", "first_month") : date(); }

  // "Noël": a feast whose day is the same every year, "12-25" in the lexicon; the nearest one unless a year is told.
  bool holiday() {
    const std::string_view day = args_.text("holiday");
    unsigned month = 0, day_of_month = 0;
    if (day.size() != 5) return false;
    std::from_chars(day.data(), day.data() + 2, month);
    std::from_chars(day.data() + 3, day.data() + 5, day_of_month);
    if (const auto told = args_.integer("year")) {
      const auto found = make_date(full_year(*told), month, day_of_month);
      return found && give(day_period(*found), TimeAnchor::Kind::text);
    }
    if (!published_) return give_unresolved(fmt::format("XXXX-{}", day));
    const auto found = nearest(month, day_of_month);
    return found && give(day_period(*found), TimeAnchor::Kind::published);
  }

  // "le lendemain du 13 février": days from the date that the words themselves tell.
  void add_offset() {
    const auto offset = args_.integer("offset");
    if (!offset || !time_.days.earliest || time_.days.earliest != time_.days.latest) return;
    const auto kind = time_.anchor.kind;
    give(day_period(*time_.days.earliest + days(*offset)), kind);
  }

  bool date(std::string_view day_key = "day", std::string_view month_key = "month") {
    const auto day = args_.integer(day_key);
    const auto month = args_.integer(month_key);
    const auto given_year = args_.integer("year");
    if (!month || *month < 1 || *month > 12 || (day && (*day < 1 || *day > 31))) return false;
    const auto m = static_cast<unsigned>(*month);
    if (!day) return month_date(m, given_year);
    const auto d = static_cast<unsigned>(*day);
    if (given_year) {
      const auto found = make_date(full_year(*given_year), m, d);
      if (!found) return impossible();
      check_weekday(*found);
      return give(day_period(*found), TimeAnchor::Kind::text);
    }
    if (!published_) {
      if (!make_date(2000, m, d)) return impossible();
      return give_unresolved(fmt::format("XXXX-{:02}-{:02}", m, d));
    }
    const auto found = nearest(m, d);
    if (!found) return impossible();
    check_weekday(*found);
    return give(day_period(*found), TimeAnchor::Kind::published);
  }

  // "12/10/2017", day first.
  bool numeric() {
    const auto groups = args_.groups("date");
    if (groups.size() != 3) return false;
    const bool year_first = groups[0] > 31;  // "2017-10-12"
    const auto found = make_date(full_year(groups[year_first ? 0 : 2]), static_cast<unsigned>(groups[1]),
                                 static_cast<unsigned>(groups[year_first ? 2 : 0]));
    if (!found) return impossible();
    return give(day_period(*found), TimeAnchor::Kind::text);
  }

  bool month_date(unsigned month, std::optional<int> given_year) {
    if (given_year)
      return give(month_period(std::chrono::year(full_year(*given_year)) / std::chrono::month(month)),
                  TimeAnchor::Kind::text);
    if (!published_) return give_unresolved(fmt::format("XXXX-{:02}", month));
    const auto first = nearest(month, 1);
    return give(month_period(parts(*first).year() / std::chrono::month(month)), TimeAnchor::Kind::published);
  }

  // Two digits are a year of the hundred that is nearest to publication: '98.
  int full_year(int year) const {
    if (year >= 100) return year;
    const int now = published_ ? static_cast<int>(parts(*published_).year()) : 2000;
    const int century = now / 100 * 100;
    return century + year > now + 10 ? century - 100 + year : century + year;
  }

  // The day in the year that `shift` asks for, or in the nearest. nullopt: in no year near (31 February).
  std::optional<Date> nearest(unsigned month, unsigned day) const {
    const int now = static_cast<int>(parts(*published_).year());
    const std::string_view way = args_.text("shift");
    if (way == "this") return make_date(now, month, day);
    if (way == "last_year") return make_date(now - 1, month, day);
    if (way == "next_year") return make_date(now + 1, month, day);
    std::optional<Date> best;
    const Date middle = selon::shift(*published_, Unit::month, -months_back + 6);
    for (int year = now - 4; year <= now + 4; ++year) {  // four: 29 February
      const auto one = make_date(year, month, day);
      if (!one) continue;
      if (way == "last") {
        if (*one <= *published_) best = one;
      } else if (way == "next") {
        if (*one > *published_ && !best) best = one;
      } else if (!best || abs(*one - middle) < abs(*best - middle)) {
        best = one;
      }
    }
    return best;
  }

  void check_weekday(Date date) {
    const auto told = args_.integer("weekday");
    if (told && static_cast<unsigned>(*told) != iso_weekday(date))
      draft_.note(time_.mention, "date_contradicts",
                  fmt::format("{} is not the day of the week that the text names.", format_date(date)));
  }

  bool year() {
    const auto value = args_.integer("year");
    if (!value || *value < 1 || *value > 2999) return false;
    return give(year_period(full_year(*value)), TimeAnchor::Kind::text);
  }

  bool weekday() {
    const auto wanted = args_.integer("weekday");
    if (!wanted) return false;
    if (!published_) return give_unresolved(fmt::format("XXXX-WXX-{}", *wanted));
    const int today = static_cast<int>(iso_weekday(*published_));
    const int back = (today - *wanted + 7) % 7;
    const std::string_view way = args_.text("shift");
    int offset = -back;
    if (way == "last" && back == 0) offset = -7;
    if (way == "next") offset = back == 0 ? 7 : 7 - back;
    return give(day_period(*published_ + days(offset)), TimeAnchor::Kind::published);
  }

  bool unit() {
    const auto what = parse_unit(args_.text("unit"));
    if (!what) return false;
    const int offset = args_.integer("offset").value_or(0);
    if (!published_) {
      if (*what == Unit::week) return give_unresolved("XXXX-WXX");
      if (*what == Unit::month) return give_unresolved("XXXX-XX");
      if (*what == Unit::year) return give_unresolved("XXXX");
      return give_unresolved("XXXX-XX-XX");
    }
    auto period = shifted_period(*what, *published_, offset);
    if (!period) return false;
    if (const auto part = parse_part(args_.text("within"))) narrow(*period, *part);
    return give(*period, TimeAnchor::Kind::published);
  }

  // Begin, middle, end of a month are its ten days; of a longer period its first or last month, its middle third.
  static void narrow(Period& period, Part part) {
    const Date first = *period.days.earliest, last = *period.days.latest;
    const auto length = (last - first).count() + 1;
    if (length <= 7) return;
    if (length <= 31) {
      if (part == Part::start) period.days.latest = first + days(9);
      if (part == Part::mid) period.days = {first + days(10), first + days(19)};
      if (part == Part::end) period.days.earliest = first + days(20);
      return;
    }
    if (part == Part::start) period.days.latest = selon::shift(first, Unit::month, 1) - days(1);
    if (part == Part::mid) period.days = {first + days(length / 3), last - days(length / 3)};
    if (part == Part::end) period.days.earliest = selon::shift(last + days(1), Unit::month, -1);
  }

  bool part_of_month() {
    const auto month = args_.integer("month");
    const auto part = parse_part(args_.text("within"));
    if (!month || *month < 1 || *month > 12 || !part) return false;
    if (!month_date(static_cast<unsigned>(*month), args_.integer("year"))) return false;
    if (!time_.days.earliest) return true;
    Period period{time_.value, time_.days};
    narrow(period, *part);
    time_.days = period.days;
    return true;
  }

  // --- distances ---

  // "il y a deux jours" is a day, "il y a trois semaines" a week, "il y a un mois" a month.
  bool from_published(int direction) {
    const auto what = parse_unit(args_.text("unit"));
    if (!what) return false;
    const auto number = args_.number("number");
    if (!number) return give(direction < 0 ? "PAST_REF" : "FUTURE_REF", {}, TimeAnchor::Kind::published);
    if (*what <= Unit::hour) {
      if (!published_) return give_unresolved("XXXX-XX-XX");
      // Hours within a day stay on the day of publication or touch the one beside it.
      const int whole = static_cast<int>(*what == Unit::hour ? *number / 24 : 0);
      return give(day_period(*published_ + days(direction * whole)), TimeAnchor::Kind::published);
    }
    if (!published_) return give_unresolved("XXXX-XX-XX");
    if (*number > 10000 || *number != std::floor(*number)) return false;
    const auto period = shifted_period(*what, *published_, direction * static_cast<int>(*number));
    return period && give(*period, TimeAnchor::Kind::published);
  }

  // "le lendemain", "trois jours plus tard": from the last time before it in the text that has days.
  bool from_text(int direction) {
    const auto what = parse_unit(args_.text("unit"));
    if (!what) return false;
    const auto number = args_.number("number");
    const auto from = last_dated();
    if (!from)
      return give(duration_value(*what, number ? fmt::format("{}", *number) : "X"), {}, TimeAnchor::Kind::text),
             time_.type = TimeType::duration, true;
    const Date base =
        direction > 0 ? *draft_.record.times[*from].days.latest : *draft_.record.times[*from].days.earliest;
    time_.anchor.time = *from;
    if (!number || *what <= Unit::hour) return give(day_period(base), TimeAnchor::Kind::time);
    if (*number > 10000 || *number != std::floor(*number)) return false;
    const int count = direction * static_cast<int>(*number);
    if (*what == Unit::day || *what == Unit::week)
      return give(day_period(selon::shift(base, *what, count)), TimeAnchor::Kind::time);
    const auto period = shifted_period(*what, base, count);
    return period && give(*period, TimeAnchor::Kind::time);
  }

  std::optional<Index> last_dated() const {
    const auto& times = draft_.record.times;
    for (std::size_t i = times.size(); i-- > 0;)
      if (times[i].days.earliest && times[i].days.latest && times[i].type != TimeType::duration)
        return static_cast<Index>(i);
    return std::nullopt;
  }

  bool duration() {
    const auto what = parse_unit(args_.text("unit"));
    if (!what) return false;
    const auto number = args_.number("number");
    time_.type = TimeType::duration;
    if (!number) return give(duration_value(*what, "X"), {}, TimeAnchor::Kind::text);
    if (!args_.text("half").empty()) {
      if (*what == Unit::year) return give(fmt::format("P{}Y6M", *number), {}, TimeAnchor::Kind::text);
      return give(duration_value(*what, fmt::format("{}", *number + 0.5)), {}, TimeAnchor::Kind::text);
    }
    return give(duration_value(*what, fmt::format("{}", *number)), {}, TimeAnchor::Kind::text);
  }

  bool past() {
    if (!duration()) return false;
    const auto what = parse_unit(args_.text("unit"));
    const auto number = args_.number("number");
    if (!published_ || !number || *number > 10000 || *number != std::floor(*number)) return true;
    const int count = static_cast<int>(*number);
    time_.anchor.kind = TimeAnchor::Kind::published;
    time_.days.latest = published_;
    if (*what <= Unit::hour)
      time_.days.earliest = *published_ - days(*what == Unit::hour ? (count + 23) / 24 : 1);
    else
      time_.days.earliest = selon::shift(*published_, *what, -count);
    return true;
  }

  // --- parts of a day ---

  // "à 14h30": on the day that the sentence has named before it, else on the day of publication.
  bool clock() {
    const auto groups = args_.groups("clock");
    const auto hour = groups.empty() ? args_.integer("hour") : std::optional(groups[0]);
    if (!hour || *hour > 24) return false;
    const int minute = groups.size() > 1 ? groups[1] : args_.integer("minute").value_or(0);
    if (minute > 59) return false;
    time_.type = TimeType::time;
    const std::string clock = fmt::format("T{:02}:{:02}", *hour, minute);
    if (const auto day = day_in_sentence()) {
      const Time& base = draft_.record.times[*day];
      time_.anchor.time = *day;
      return give(format_date(*base.days.earliest) + clock, base.days, TimeAnchor::Kind::time);
    }
    if (!published_) return give_unresolved("XXXX-XX-XX" + clock);
    return give(format_date(*published_) + clock, {published_, published_}, TimeAnchor::Kind::published);
  }

  // The last single day told before, in this sentence or the one before it.
  std::optional<Index> day_in_sentence() const {
    const auto& times = draft_.record.times;
    const auto& sentences = draft_.syntax.sentences;
    auto sentence = std::upper_bound(sentences.begin(), sentences.end(), time_.mention.start,
                                     [](std::uint32_t at, const Sentence& one) { return at < one.span.start; });
    for (int back = 0; back < 2 && sentence != sentences.begin(); ++back) --sentence;
    if (sentence == sentences.end()) return std::nullopt;
    for (std::size_t i = times.size(); i-- > 0;) {
      if (times[i].mention.start < sentence->span.start) return std::nullopt;
      if (times[i].days.earliest && times[i].days.earliest == times[i].days.latest) return static_cast<Index>(i);
    }
    return std::nullopt;
  }

  bool day_part() {
    if (!published_) return give_unresolved("XXXX-XX-XX");
    const Date day = *published_ + days(args_.integer("offset").value_or(0));
    return give(day_period(day), TimeAnchor::Kind::published);
  }

  // TIMEX3 writes the part after the day; a night runs into the next day.
  void add_part_of_day() {
    const std::string_view part = args_.text("part");
    if (part.empty() || time_.value.find('T') != std::string::npos || !time_.days.earliest) return;
    if (time_.days.earliest != time_.days.latest) return;
    time_.type = TimeType::time;
    time_.value += part == "MI" ? "T12:00" : fmt::format("T{}", part);
    if (part == "NI" && args_.text("into_next") == "yes") time_.days.latest = *time_.days.latest + days(1);
  }

  // --- others ---

  bool set() {
    time_.type = TimeType::set;
    if (const auto day = args_.integer("weekday"))
      return give(fmt::format("XXXX-WXX-{}", *day), {}, TimeAnchor::Kind::text);
    if (const auto month = args_.integer("month"))
      return give(fmt::format("XXXX-{:02}", *month), {}, TimeAnchor::Kind::text);
    const auto what = parse_unit(args_.text("unit"));
    if (!what) return false;
    const auto number = args_.number("number");
    return give(duration_value(*what, fmt::format("{}", number.value_or(1))), {}, TimeAnchor::Kind::text);
  }

  bool season() {
    const std::string_view name = args_.text("season");
    if (name != "SP" && name != "SU" && name != "FA" && name != "WI") return false;
    if (const auto told = args_.integer("year"))
      return give(season_period(name, full_year(*told)), TimeAnchor::Kind::text);
    if (!published_) return give_unresolved(fmt::format("XXXX-{}", name));
    // The last one that has begun; `shift` next asks for the one to come.
    int year = static_cast<int>(parts(*published_).year());
    const bool begun = *season_period(name, year).days.earliest <= *published_;
    if (args_.text("shift") == "next")
      year += begun ? 1 : 0;
    else
      year -= begun ? 0 : 1;
    return give(season_period(name, year), TimeAnchor::Kind::published);
  }

  bool century() {
    const auto number = args_.integer("century");
    return number && *number >= 1 && *number <= 30 && give(century_period(*number), TimeAnchor::Kind::text);
  }

  bool decade() {
    const auto told = args_.integer("year");
    if (!told || *told % 10 != 0) return false;
    return give(decade_period(*told < 100 ? 1900 + *told : *told), TimeAnchor::Kind::text);
  }
};

}  // namespace

namespace {

// A date that needs nothing from outside: all of it is told.
bool is_whole_date(const Time& time) {
  return time.anchor.kind == TimeAnchor::Kind::text && time.type == TimeType::date && time.days.earliest &&
         time.days.earliest == time.days.latest;
}

// The dateline gives the day of publication where nobody told it, and a note where it says another one.
void read_dateline(Draft& draft, const std::vector<Match>& matches) {
  for (const Match& match : matches) {
    if (!is_dateline(draft, match.first, match.end)) continue;
    const auto time = Reader(draft, match).read(match);
    if (!time || !is_whole_date(*time)) continue;
    auto& published = draft.record.metadata.published;
    if (!published)
      published = time->days.earliest;
    else if (*published != *time->days.earliest)
      draft.note(time->mention, "dateline_contradicts",
                 fmt::format("The dateline says {}, and the report was given as published on {}.",
                             format_date(*time->days.earliest), format_date(*published)));
    return;
  }
}

void keep(Draft& draft, Time time, TokenIndex first, TokenIndex end) {
  draft.lattice.add({.kind = ItemKind::time,
                     .subkind = static_cast<std::uint8_t>(time.type),
                     .first = first,
                     .end = end,
                     .index = static_cast<std::uint32_t>(draft.record.times.size())});
  draft.record.times.push_back(std::move(time));
}

// "durant les 125 derniers jours, depuis le 5 juin et jusqu'au 10 octobre": the ends that the sentence tells are the
// duration's, not those counted back from the day of publication.
void tell_ends(Draft& draft, const Sentence& sentence) {
  const auto told = told_period(draft, sentence);
  if (!told || !told->both_ends) return;
  Time* only = nullptr;
  bool several = false;
  for (TokenIndex at = sentence.first; at < sentence.end; ++at)
    draft.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft.lattice[i];
      if (item.kind != ItemKind::time || draft.record.times[item.index].type != TimeType::duration) return;
      several = several || only != nullptr;
      only = &draft.record.times[item.index];
    });
  if (only == nullptr || several) return;
  only->days = told->days;
  only->anchor = {TimeAnchor::Kind::text, 0};
}

}  // namespace

void find_times(Draft& draft) {
  const std::vector<Match> matches = match_phase(draft, "time");
  read_dateline(draft, matches);
  bool any_unresolved = false;
  for (const Match& match : matches) {
    Reader reader(draft, match);
    auto time = reader.read(match);
    if (!time) continue;
    const Capture* second = match.capture("second");
    if (second == nullptr) {
      keep(draft, std::move(*time), match.first, match.end);
    } else {
      const Capture* first = match.capture("day") != nullptr ? match.capture("day") : match.capture("year");
      time->mention = draft.span(first->first, first->end);
      keep(draft, std::move(*time), first->first, first->end);
      if (auto later = reader.read_second(match)) keep(draft, std::move(*later), second->first, match.end);
    }
    any_unresolved = any_unresolved || reader.unresolved();
  }
  for (const Sentence& sentence : draft.syntax.sentences) tell_ends(draft, sentence);
  if (any_unresolved)
    draft.note(std::nullopt, "published_unknown",
               "The day of publication is not known; relative dates stay unresolved. Give it with --published.");
}

}  // namespace selon

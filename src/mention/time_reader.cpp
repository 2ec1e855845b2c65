#include "mention/time_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace selon {

using namespace std::chrono;

namespace {

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

// Begin, middle, end of a month are its ten days; of a longer period its first or last month, its middle third.
void narrow(Period& period, Part part) {
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

}  // namespace

std::optional<Time> TimeReader::read(const Match& match) {
  using Step = bool (TimeReader::*)();
  static constexpr std::pair<std::string_view, Step> functions[] = {
      {"date", &TimeReader::plain_date},
      {"two_days", &TimeReader::two_days},
      {"night", &TimeReader::night},
      {"holiday", &TimeReader::holiday},
      {"numeric", &TimeReader::numeric},
      {"year", &TimeReader::year},
      {"two_years", &TimeReader::year},
      {"weekday", &TimeReader::weekday},
      {"unit", &TimeReader::unit},
      {"ago", &TimeReader::ago},
      {"ahead", &TimeReader::ahead},
      {"later", &TimeReader::later},
      {"earlier", &TimeReader::earlier},
      {"duration", &TimeReader::duration},
      {"past", &TimeReader::past},
      {"clock", &TimeReader::clock},
      {"part", &TimeReader::day_part},
      {"ref", &TimeReader::reference},
      {"set", &TimeReader::set},
      {"season", &TimeReader::season},
      {"century", &TimeReader::century},
      {"decade", &TimeReader::decade},
      {"part_of_month", &TimeReader::part_of_month},
  };
  const auto function = std::find_if(std::begin(functions), std::end(functions),
                                     [&](const auto& one) { return one.first == match.rule->function; });
  if (function == std::end(functions)) return std::nullopt;  // "age": how old somebody is
  const Capture* only = args_.capture("only");
  time_.mention = draft_.span(mention_first(match), only == nullptr ? match.end : only->end);
  time_.rule = match.rule->id;
  if (!(this->*function->second)()) return std::nullopt;
  add_part_of_day();
  leave_calendar();
  return time_;
}

// "il y a 9000 ans": ISO 8601 has the years 1 to 9999 and no others.
void TimeReader::leave_calendar() {
  using std::chrono::year;
  constexpr Date first(year(1) / 1 / 1), last(year(9999) / 12 / 31);
  const bool before = time_.days.earliest && *time_.days.earliest < first;
  const bool behind = time_.days.latest && *time_.days.latest > last;
  if (!before && !behind) return;
  time_.days = {};
  if (time_.type != TimeType::duration) time_.value = before ? "PAST_REF" : "FUTURE_REF";
}

// "en [2014]", "recensement de [1990]": words that lead to a time are no part of its mention (TimeML guidelines). In
// "il y a deux jours" and "dans deux jours" they are.
TokenIndex TimeReader::mention_first(const Match& match) const {
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
std::optional<Time> TimeReader::read_second(const Match& match) {
  const std::string& function = match.rule->function;
  const Capture* second = args_.capture("second");
  if (second == nullptr) return std::nullopt;
  time_ = Time{};
  time_.mention = draft_.span(second->first, match.end);
  time_.rule = match.rule->id;
  if (function == "two_years") {
    const auto value = args_.integer("second");
    return value && give(year_period(full_year(*value)), TimeAnchor::Kind::text) ? std::optional(time_) : std::nullopt;
  }
  return function == "two_days" && date("second") ? std::optional(time_) : std::nullopt;
}

bool TimeReader::give(std::string value, Days covered, TimeAnchor::Kind anchor) {
  time_.value = std::move(value);
  time_.days = covered;
  time_.anchor.kind = anchor;
  return true;
}

bool TimeReader::give_unresolved(std::string value) {
  unresolved_ = true;
  return give(std::move(value), {}, TimeAnchor::Kind::published);
}

bool TimeReader::impossible() {
  draft_.note(time_.mention, "date_impossible", "No calendar has this day.");
  return false;
}

bool TimeReader::plain_date() {
  if (!date()) return false;
  add_offset();
  return true;
}

bool TimeReader::two_days() { return date(); }

bool TimeReader::reference() { return give(std::string(args_.text("value")), {}, TimeAnchor::Kind::published); }

// "la nuit du 31 mars au 1er avril": the month of the first day, where it has one of its own.
bool TimeReader::night() { return args_.capture("first_month") != nullptr ? date("day", "first_month") : date(); }

// "Noël": a feast whose day is the same every year, "12-25" in the lexicon; the nearest one unless a year is told.
bool TimeReader::holiday() {
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
void TimeReader::add_offset() {
  const auto offset = args_.integer("offset");
  if (!offset || !time_.days.earliest || time_.days.earliest != time_.days.latest) return;
  const auto kind = time_.anchor.kind;
  give(day_period(*time_.days.earliest + days(*offset)), kind);
}

bool TimeReader::date(std::string_view day_key, std::string_view month_key) {
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
bool TimeReader::numeric() {
  const auto groups = args_.groups("date");
  if (groups.size() != 3) return false;
  const bool year_first = groups[0] > 31;  // "2017-10-12"
  const auto found = make_date(full_year(groups[year_first ? 0 : 2]), static_cast<unsigned>(groups[1]),
                               static_cast<unsigned>(groups[year_first ? 2 : 0]));
  if (!found) return impossible();
  return give(day_period(*found), TimeAnchor::Kind::text);
}

bool TimeReader::month_date(unsigned month, std::optional<int> given_year) {
  if (given_year)
    return give(month_period(std::chrono::year(full_year(*given_year)) / std::chrono::month(month)),
                TimeAnchor::Kind::text);
  if (!published_) return give_unresolved(fmt::format("XXXX-{:02}", month));
  const auto first = nearest(month, 1);
  return give(month_period(parts(*first).year() / std::chrono::month(month)), TimeAnchor::Kind::published);
}

// Two digits are a year of the hundred that is nearest to publication: '98.
int TimeReader::full_year(int year) const {
  if (year >= 100) return year;
  const int now = published_ ? static_cast<int>(parts(*published_).year()) : 2000;
  const int century = now / 100 * 100;
  return century + year > now + 10 ? century - 100 + year : century + year;
}

// The day in the year that `shift` asks for, or in the nearest. nullopt: in no year near (31 February).
std::optional<Date> TimeReader::nearest(unsigned month, unsigned day) const {
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

void TimeReader::check_weekday(Date date) {
  const auto told = args_.integer("weekday");
  if (told && static_cast<unsigned>(*told) != iso_weekday(date))
    draft_.note(time_.mention, "date_contradicts",
                fmt::format("{} is not the day of the week that the text names.", format_date(date)));
}

bool TimeReader::year() {
  const auto value = args_.integer("year");
  if (!value || *value < 1 || *value > 2999) return false;
  return give(year_period(full_year(*value)), TimeAnchor::Kind::text);
}

bool TimeReader::weekday() {
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

bool TimeReader::unit() {
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

bool TimeReader::part_of_month() {
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

bool TimeReader::season() {
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

bool TimeReader::century() {
  const auto number = args_.integer("century");
  return number && *number >= 1 && *number <= 30 && give(century_period(*number), TimeAnchor::Kind::text);
}

bool TimeReader::decade() {
  const auto told = args_.integer("year");
  if (!told || *told % 10 != 0) return false;
  return give(decade_period(*told < 100 ? 1900 + *told : *told), TimeAnchor::Kind::text);
}

}  // namespace selon

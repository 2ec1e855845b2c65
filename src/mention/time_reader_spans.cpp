#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "mention/time_reader.h"

namespace selon {

using namespace std::chrono;

namespace {

constexpr int clock_reach = 6;  // sentences back to the day that a time of day belongs to

}  // namespace

// "il y a deux jours" is a day, "il y a trois semaines" a week, "il y a un mois" a month.
bool TimeReader::from_published(int direction) {
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
bool TimeReader::from_text(int direction) {
  const auto what = parse_unit(args_.text("unit"));
  if (!what) return false;
  const auto number = args_.number("number");
  const auto from = last_dated(*what <= Unit::day ? days(7) : days(100'000));
  if (!from)
    return give(duration_value(*what, number ? fmt::format("{}", *number) : "X"), {}, TimeAnchor::Kind::text),
           time_.type = TimeType::duration, true;
  const Date base = direction > 0 ? *draft_.record.times[*from].days.latest : *draft_.record.times[*from].days.earliest;
  time_.anchor.time = *from;
  if (!number || *what <= Unit::hour) return give(day_period(base), TimeAnchor::Kind::time);
  if (*number > 10000 || *number != std::floor(*number)) return false;
  const int count = direction * static_cast<int>(*number);
  if (*what == Unit::day || *what == Unit::week)
    return give(day_period(selon::shift(base, *what, count)), TimeAnchor::Kind::time);
  const auto period = shifted_period(*what, base, count);
  return period && give(*period, TimeAnchor::Kind::time);
}

// "En décembre 2010. Le lendemain": days are counted from a day or a week, never from a month.
std::optional<Index> TimeReader::last_dated(days longest) const {
  const auto& times = draft_.record.times;
  for (std::size_t i = times.size(); i-- > 0;)
    if (times[i].days.earliest && times[i].days.latest && times[i].type != TimeType::duration &&
        *times[i].days.latest - *times[i].days.earliest <= longest)
      return static_cast<Index>(i);
  return std::nullopt;
}

bool TimeReader::duration() {
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

bool TimeReader::past() {
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

// "à 14h30": on the day that the sentence has named before it, else on the day of publication.
bool TimeReader::clock() {
  const auto groups = args_.groups("clock");
  const auto hour = groups.empty() ? args_.integer("hour") : std::optional(groups[0]);
  if (!hour || *hour > 24) return false;
  const int minute = groups.size() > 1 ? groups[1] : args_.integer("minute").value_or(0);
  if (minute > 59) return false;
  time_.type = TimeType::time;
  const std::string clock = fmt::format("T{:02}:{:02}", *hour, minute);
  if (const auto day = day_told_before()) {
    const Time& base = draft_.record.times[*day];
    time_.anchor.time = *day;
    return give(format_date(*base.days.earliest) + clock, base.days, TimeAnchor::Kind::time);
  }
  if (!published_) return give_unresolved("XXXX-XX-XX" + clock);
  return give(format_date(*published_) + clock, {published_, published_}, TimeAnchor::Kind::published);
}

// The last single day told before, in this sentence or the few before it: "Vers 20 h" goes on with the day of the
// story.
std::optional<Index> TimeReader::day_told_before() const {
  const auto& times = draft_.record.times;
  const auto& sentences = draft_.syntax.sentences;
  auto sentence = std::upper_bound(sentences.begin(), sentences.end(), time_.mention.start,
                                   [](std::uint32_t at, const Sentence& one) { return at < one.span.start; });
  for (int back = 0; back < clock_reach && sentence != sentences.begin(); ++back) --sentence;
  if (sentence == sentences.end()) return std::nullopt;
  for (std::size_t i = times.size(); i-- > 0;) {
    if (times[i].mention.start < sentence->span.start) return std::nullopt;
    if (is_of_birth(times[i])) continue;
    if (times[i].days.earliest && times[i].days.earliest == times[i].days.latest) return static_cast<Index>(i);
  }
  return std::nullopt;
}

// "Omar Sani, né le 31 décembre 1977": nothing happens on that day.
bool TimeReader::is_of_birth(const Time& time) const {
  const auto birth = draft_.knowledge.lexicon.find_class("birth_word");
  const TokenIndex first = draft_.syntax.token_from(time.mention.start);
  for (TokenIndex back = 1; back <= std::min<TokenIndex>(2, first); ++back)
    if (draft_.lattice.phrase_at(birth, first - back) != nullptr) return true;
  return false;
}

bool TimeReader::day_part() {
  if (!published_) return give_unresolved("XXXX-XX-XX");
  const Date day = *published_ + days(args_.integer("offset").value_or(0));
  return give(day_period(day), TimeAnchor::Kind::published);
}

// TIMEX3 writes the part after the day; a night runs into the next day.
void TimeReader::add_part_of_day() {
  const std::string_view part = args_.text("part");
  if (part.empty() || time_.value.find('T') != std::string::npos || !time_.days.earliest) return;
  if (time_.days.earliest != time_.days.latest) return;
  time_.type = TimeType::time;
  time_.value += part == "MI" ? "T12:00" : fmt::format("T{}", part);
  if (part == "NI" && args_.text("into_next") == "yes") time_.days.latest = *time_.days.latest + days(1);
}

bool TimeReader::set() {
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

}  // namespace selon

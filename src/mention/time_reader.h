// One time expression, worked out on the calendar: what the functions of mention/times.h mean.
//
// In: a match of phase `time`. Out: the Time that its words mean, or nothing, where they mean none; what no calendar
// has is noted.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "mention/arguments.h"
#include "mention/calendar.h"
#include "mention/draft.h"

namespace selon {

class TimeReader {
 public:
  TimeReader(Draft& draft, const Match& match)
      : draft_(draft), args_(draft, match), published_(draft.record.metadata.published) {}

  // nullopt: the words mean no time (a note may say why).
  std::optional<Time> read(const Match& match);

  // "du [3] au [5 mars]", "de [1996] à [2003]": the second of two times that one rule reads. nullopt when there is
  // none.
  std::optional<Time> read_second(const Match& match);

  // Whether the time counts from the day of publication, which is not known.
  bool unresolved() const { return unresolved_; }

 private:
  Draft& draft_;
  Arguments args_;
  std::optional<Date> published_;
  Time time_;
  bool unresolved_ = false;

  TokenIndex mention_first(const Match& match) const;
  bool give(std::string value, Days covered, TimeAnchor::Kind anchor);
  bool give(const Period& period, TimeAnchor::Kind anchor) { return give(period.value, period.days, anchor); }
  bool give_unresolved(std::string value);
  bool impossible();

  // Dates (time_reader.cpp). Each gives a time, or false.
  bool plain_date();
  bool two_days();
  bool date(std::string_view day_key = "day", std::string_view month_key = "month");
  bool night();
  bool holiday();
  bool numeric();
  bool month_date(unsigned month, std::optional<int> given_year);
  bool year();
  bool weekday();
  bool unit();
  bool part_of_month();
  bool season();
  bool century();
  bool decade();
  bool reference();
  void add_offset();
  void check_weekday(Date date);
  int full_year(int year) const;
  std::optional<Date> nearest(unsigned month, unsigned day) const;

  // Distances, parts of a day, sets (time_reader_spans.cpp).
  bool ago() { return from_published(-1); }
  bool ahead() { return from_published(1); }
  bool later() { return from_text(1); }
  bool earlier() { return from_text(-1); }
  bool from_published(int direction);
  bool from_text(int direction);
  bool duration();
  bool past();
  bool clock();
  bool day_part();
  bool set();
  void add_part_of_day();
  void leave_calendar();
  std::optional<Index> last_dated(std::chrono::days longest) const;  // time of at most so many days
  std::optional<Index> day_told_before() const;
  bool is_of_birth(const Time& time) const;
};

}  // namespace selon

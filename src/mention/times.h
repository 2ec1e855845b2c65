// Time expressions: what the rules of phase `time` found, worked out on the calendar.
//
// In: matches whose rules give one of the functions below, with captures or words as arguments. Out: Time values. A
// date that counts from the day of publication stays in X's when that day is not known, with one note for the whole
// report.
//
//   date(day, month, year, weekday, shift, offset)   all optional but one of day+month, month; `shift` last|next|this;
//                                            `offset` days after it
//   holiday(holiday, year)                   a feast with the same day every year
//   two_days(day, second, month, year, shift)   two times; the first takes month and year from the second
//   two_years(year, second)                      two times
//   night(day, first_month, month, year, weekday)  between two days; it is the first one's
//   age()                                    no time at all: how old somebody is
//   numeric(date)                            one token of three groups of digits, day or year of four digits first
//   year(year)
//   weekday(weekday, shift, part)            `shift` last|next; alone: the nearest such day not after publication
//   unit(unit, offset, part)                 last week: unit=week, offset=-1; part start|mid|end of it
//   ago(number, unit)  ahead(number, unit)   from publication
//   later(number, unit)  earlier(number, unit)   from the last dated expression before it in the text, else a duration
//   duration(number, unit, half)             `half=yes` adds half a unit; number X when vague
//   past(number, unit)                       a duration that ends on the day of publication
//   clock(clock | hour, minute)              on the day told before it
//   part(part, offset)                       part of a day: MO AF EV NI MI, `offset` days from publication
//   ref(value)                               PAST_REF PRESENT_REF FUTURE_REF
//   set(unit | weekday | month)
//   season(season, year)   century(century)   decade(year)
//   part_of_month(part, month, year)         start|mid|end
// Any of these may capture `only`, the words that are the mention; else it begins after words of class time_lead.
// Any of these may also capture `part` (a lexicon class with MO, AF, EV, NI, MI) to name the part of that day.
#pragma once

#include "mention/draft.h"

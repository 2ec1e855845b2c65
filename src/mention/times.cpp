#include "mention/times.h"

#include <fmt/format.h>

#include <algorithm>

#include "mention/dateline.h"
#include "mention/time_reader.h"
#include "mention/told_period.h"

namespace selon {
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
    const auto time = TimeReader(draft, match).read(match);
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
  Time* only = nullptr;
  bool several = false;
  for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
    if (!draft.lattice.signature(at).meets(Signature::item(ItemKind::time))) continue;
    draft.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft.lattice[i];
      if (item.kind != ItemKind::time || draft.record.times[item.index].type != TimeType::duration) return;
      several = several || only != nullptr;
      only = &draft.record.times[item.index];
    });
  }
  if (only == nullptr || several) return;
  const auto told = told_period(draft, sentence);
  if (!told || !told->both_ends) return;
  only->days = told->days;
  only->anchor = {TimeAnchor::Kind::text, 0};
}

}  // namespace

void find_times(Draft& draft) {
  const std::vector<Match> matches = match_phase(draft, "time");
  read_dateline(draft, matches);
  bool any_unresolved = false;
  for (const Match& match : matches) {
    TimeReader reader(draft, match);
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
  const auto& times = draft.record.times;
  if (std::any_of(times.begin(), times.end(), [](const Time& one) { return one.type == TimeType::duration; }))
    for (const Sentence& sentence : draft.syntax.sentences) tell_ends(draft, sentence);
  if (any_unresolved)
    draft.note(std::nullopt, "published_unknown",
               "The day of publication is not known; relative dates stay unresolved. Give it with --published.");
}

}  // namespace selon

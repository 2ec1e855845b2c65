#include "mention/render.h"

#include <fmt/format.h>

#include <algorithm>

#include "selon/names.h"

namespace selon {
namespace {

std::string day(const std::optional<Date>& date) { return date ? format_date(*date) : ""; }
std::string bound(const std::optional<double>& value) { return value ? fmt::format("{}", *value) : ""; }

std::string line(const Time& time) {
  if (!time.days.earliest && !time.days.latest) return time.value;
  return fmt::format("{} {}..{}", time.value, day(time.days.earliest), day(time.days.latest));
}
std::string line(const Figure& figure) {
  return fmt::format("{}{}..{} {} {}", figure.approximate ? "~" : "", bound(figure.low), bound(figure.high),
                     figure.unit, to_string(figure.kind));
}
std::string line(const Place& place) { return fmt::format("{} {}", place.name.value_or("?"), to_string(place.kind)); }
std::string line(const Actor& actor) { return fmt::format("{} {}", actor.name, to_string(actor.kind)); }
std::string line(const Claim& claim) { return fmt::format("{} {}", to_string(claim.type), to_string(claim.certainty)); }

bool made_by(const Claim& claim, std::string_view rule) {
  return std::find(claim.why.begin(), claim.why.end(), rule) != claim.why.end();
}
template <typename Mention>
bool made_by(const Mention& mention, std::string_view rule) {
  return mention.rule == rule;
}

// The stance and the words said: "states: Le pont est détruit | Il n'y a pas de victimes".
std::string line_of_voice(const Record& record, std::string_view rule) {
  for (const Voice& voice : record.voices) {
    if (!made_by(voice, rule)) continue;
    std::string out(to_string(voice.stance));
    for (std::size_t i = 0; i < voice.content.size(); ++i)
      out += fmt::format("{}{}", i == 0 ? ": " : " | ", record.text.slice(voice.content[i]));
    return out;
  }
  return "nothing";
}

template <typename Mention>
std::string first_of(const std::vector<Mention>& mentions, std::string_view rule) {
  for (const Mention& mention : mentions)
    if (made_by(mention, rule)) return line(mention);
  return "nothing";
}

}  // namespace

std::string render(const Draft& draft, std::string_view phase, std::string_view rule) {
  const Record& record = draft.record;
  if (phase == "time") return first_of(record.times, rule);
  if (phase == "place") return first_of(record.places, rule);
  if (phase == "actor") return first_of(record.actors, rule);
  if (phase == "figure") return first_of(record.figures, rule);
  if (phase == "voice") return line_of_voice(record, rule);
  if (phase == "claim") return first_of(record.claims, rule);
  return "nothing";
}

}  // namespace selon

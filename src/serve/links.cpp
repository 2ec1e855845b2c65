#include "serve/links.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <vector>

#include "base/utf8.h"
#include "selon/names.h"
#include "serve/told_writer.h"

namespace selon {
namespace {

constexpr std::size_t most_shown = 8;
constexpr int enough = 3;  // place and day, or one of them with type and a party

std::optional<Date> last_day(const Days& days) { return days.latest ? days.latest : days.earliest; }

bool share(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::ranges::any_of(some, [&](const auto& name) { return std::ranges::find(others, name) != others.end(); });
}

// How much an event has in common with another; for choosing what to show first, and for nothing else.
int nearness(const Event& one, const Event& other) {
  int points = 0;
  if (one.place && other.place && one.place->shown() == other.place->shown()) points += 2;
  if (const auto a = last_day(one.days), b = last_day(other.days); a && b) {
    const auto apart = std::abs((*a - *b).count());
    points += apart <= 1 ? 2 : apart <= 7 ? 1 : 0;
  }
  if (one.type == other.type) ++points;
  if (share(one.actors, other.actors) || share(one.targets, other.targets)) ++points;
  return points;
}

bool has_all(const ToldClaim& claim, const std::vector<std::string>& words) {
  std::string all = claim.evidence + " " + claim.speaker();
  for (const auto& place : claim.places) all += " " + place.shown();
  for (const auto* parties : {&claim.actors, &claim.targets})
    for (const auto& party : *parties) all += " " + party.name;
  all = bare(all);
  return std::ranges::all_of(words, [&](const auto& word) { return all.find(word) != std::string::npos; });
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : bare(text) + " ") {
    if (c != ' ')
      word += c;
    else if (!word.empty())
      words.push_back(std::move(word)), word.clear();
  }
  return words;
}

}  // namespace

std::optional<std::string> links_json(const Compared& compared, std::string_view id, const std::string& told) {
  const auto& [claims, events] = compared.events;
  const auto claim = std::ranges::find(claims, id, &ToldClaim::id);
  if (claim == claims.end()) return std::nullopt;
  const auto position = static_cast<std::size_t>(claim - claims.begin());
  const auto own = std::ranges::find_if(
      events, [&](const Event& event) { return std::ranges::find(event.claims, position) != event.claims.end(); });
  const bool happens = own != events.end();

  const auto words = split(told);
  std::vector<std::pair<int, const Event*>> near;
  for (const auto& event : events) {
    if (!happens || &event == &*own) continue;
    const int points = nearness(*own, event);
    const bool fits = words.empty()
                          ? points >= enough
                          : std::ranges::any_of(event.claims, [&](auto at) { return has_all(claims[at], words); });
    if (fits) near.emplace_back(points, &event);
  }
  std::ranges::stable_sort(near, [](const auto& a, const auto& b) { return a.first > b.first; });

  std::string out;
  ToldWriter writer(out);
  writer.object([&] {
    writer.text_or_null("event", happens ? std::optional(own->id) : std::nullopt);
    writer.json.key("others");
    writer.json.open('[');
    if (happens)
      for (const auto at : own->claims)
        if (at != position) write_claim(writer, claims[at]);
    writer.json.close(']');
    writer.json.key("against");
    writer.json.open('[');
    std::set<std::size_t> shown;
    for (const auto& clash : compared.contradictions)
      if ((clash.claim == position || clash.other == position) &&
          shown.insert(clash.claim == position ? clash.other : clash.claim).second)
        write_claim(writer, claims[clash.claim == position ? clash.other : clash.claim]);
    writer.json.close(']');
    writer.integer("near_total", near.size());
    writer.list("near", std::span(near).first(std::min(near.size(), most_shown)), [&](const auto& entry) {
      writer.object([&] {
        writer.text("event", entry.second->id);
        writer.integer("reports", entry.second->reports.size());
        writer.json.key("first"), write_claim(writer, claims[entry.second->claims.front()]);
      });
    });
  });
  return out;
}

}  // namespace selon

#include "serve/contradictions.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "serve/told_writer.h"

namespace selon {
namespace {

constexpr std::size_t most_pairs = 500;   // of speakers, in one answer
constexpr std::size_t most_clashes = 20;  // of one pair of speakers; how many there are is said

using Speaker = std::pair<bool, std::string>;  // an outlet in its own name, or a voice; its name

Speaker speaker_of(const ToldClaim& claim) { return {claim.voices.empty(), claim.speaker()}; }

// As an address names it: an outlet in its own name is told apart from a voice that is called the same.
std::string name_of(const Speaker& speaker) { return (speaker.first ? "-" : "") + speaker.second; }

}  // namespace

std::vector<Contradiction> contradictions_of(const LedgerEvents& events) {
  std::vector<Contradiction> found;
  for (std::size_t event = 0; event < events.events.size(); ++event) {
    if (events.events[event].claims.size() < 2) continue;
    const auto here = contradictions_of(events.claims, dispute_of(events.claims, events.events, event));
    found.insert(found.end(), here.begin(), here.end());
  }
  return found;
}

std::string disagreements_json(const LedgerEvents& events, const std::vector<Contradiction>& contradictions,
                               const std::function<bool(const std::string&)>& wanted, const std::string& who) {
  struct Pair {
    std::set<std::size_t> events;
    std::vector<const Contradiction*> clashes;
  };
  std::map<std::pair<Speaker, Speaker>, Pair> pairs;
  for (const auto& clash : contradictions) {
    const auto &claim = events.claims[clash.claim], &other = events.claims[clash.other];
    if (!wanted(claim.id) && !wanted(other.id)) continue;
    auto& pair = pairs[{speaker_of(claim), speaker_of(other)}];
    pair.events.insert(clash.event);
    pair.clashes.push_back(&clash);
  }
  std::vector<decltype(pairs)::const_pointer> sorted;
  for (const auto& pair : pairs) sorted.push_back(&pair);
  std::ranges::stable_sort(sorted, [](auto* a, auto* b) { return a->second.events.size() > b->second.events.size(); });
  std::string out;
  ToldWriter writer(out);
  const auto speaker = [&](std::string_view key, const Speaker& of) {
    writer.json.key(key);
    writer.object([&] {
      writer.text("name", of.second);
      writer.flag("outlet", of.first);
    });
  };
  writer.object([&] {
    writer.integer("total", sorted.size());
    writer.list("pairs", std::span(sorted).first(std::min(sorted.size(), most_pairs)), [&](auto* entry) {
      const auto& [between, pair] = *entry;
      writer.object([&] {
        speaker("who", between.first);
        speaker("whom", between.second);
        writer.integer("events", pair.events.size());
        writer.integer("total", pair.clashes.size());
        const bool asked = name_of(between.first) == who || name_of(between.second) == who;
        const std::size_t shown = asked ? std::min(pair.clashes.size(), most_clashes) : 0;
        writer.list("clashes", std::span(pair.clashes).first(shown), [&](const Contradiction* clash) {
          writer.object([&] {
            writer.text("event", events.events[clash->event].id);
            writer.text("kind", clash->kind == Contradiction::Kind::denial ? "denial" : "figures");
            writer.json.key("claim"), write_claim(writer, events.claims[clash->claim]);
            writer.json.key("other"), write_claim(writer, events.claims[clash->other]);
          });
        });
      });
    });
  });
  return out;
}

}  // namespace selon

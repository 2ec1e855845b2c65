#include <fmt/format.h>

#include <cstdlib>

#include "eval/comparison.h"
#include "selon/names.h"

namespace selon {
namespace {

// A trigger other than the marked one still meets the claim where both lie in its clause and this near, in code points.
constexpr std::int64_t near_trigger = 120;

std::string days_of(const std::optional<Days>& days) {
  if (!days) return "none";
  const auto day = [](const std::optional<Date>& date) { return date ? format_date(*date) : std::string(); };
  return day(days->earliest) + ".." + day(days->latest);
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& one : words) out += (out.empty() ? "" : "; ") + one;
  return out.empty() ? "none" : out;
}

}  // namespace

// The gold actor that most of the said one's mentions fall upon; of equals, the one first met.
bool Comparison::same_actor(Index gold_actor, Index said_actor) const {
  std::vector<std::pair<std::size_t, int>> votes;
  for (const Span mention : record_.actors[said_actor].mentions) {
    const Span span = said(mention);
    for (std::size_t i = 0; i < gold_.actors.size(); ++i) {
      const auto& marked = gold_.actors[i].mentions;
      if (std::none_of(marked.begin(), marked.end(), [&](Span one) { return one.overlaps(span); })) continue;
      const auto vote = std::find_if(votes.begin(), votes.end(), [&](const auto& one) { return one.first == i; });
      if (vote == votes.end())
        votes.push_back({i, 1});
      else
        ++vote->second;
    }
  }
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most != votes.end() && most->first == gold_actor;
}

std::size_t Comparison::right_actors(const std::vector<Index>& golds, const std::vector<Index>& saids) const {
  return pair(golds.size(), saids.size(),
              [&](std::size_t i, std::size_t j) { return same_actor(golds[i], saids[j]) ? 1.0 : 0.0; })
      .size();
}

std::string Comparison::gold_names(const std::vector<Index>& actors) const {
  std::vector<std::string> names;
  for (const Index i : actors) names.push_back(gold_.actors[i].name);
  return joined(names);
}

std::string Comparison::said_names(const std::vector<Index>& actors) const {
  std::vector<std::string> names;
  for (const Index i : actors) names.push_back(record_.actors[i].name);
  return joined(names);
}

void Comparison::claims() {
  const auto& golds = gold_.claims;
  const auto& saids = record_.claims;
  const auto pairs = pair(golds.size(), saids.size(), [&](std::size_t i, std::size_t j) {
    const Span marked = golds[i].trigger, trigger = said(saids[j].trigger);
    const bool same_type = golds[i].type == to_string(saids[j].type);
    if (marked.overlaps(trigger)) return same_type ? 3.0 : 0.0;
    const auto distance = std::abs(std::int64_t{marked.start} - std::int64_t{trigger.start});
    return same_type && marked.overlaps(said(saids[j].evidence)) && distance < near_trigger ? 1.0 : 0.0;
  });

  std::size_t actors = 0, targets = 0, places = 0, voices = 0, whens = 0, certainties = 0, whole = 0;
  std::vector<JudgedClaim> judged(saids.size());
  for (std::size_t j = 0; j < saids.size(); ++j) judged[j].confidence = saids[j].confidence;
  for (const auto& [i, j, fit] : pairs) {
    const GoldClaim& a = golds[i];
    const Claim& b = saids[j];
    const auto differs = [&](std::string field, std::string expected, std::string told) {
      miss("claim", Cause::field_differs, std::move(field), a.trigger, a.type + " " + std::move(expected),
           std::move(told));
    };
    bool full = true;
    const auto compare_actors = [&](const char* field, const auto& wanted, const auto& told, std::size_t& right) {
      const std::size_t got = right_actors(wanted, told);
      right += got;
      if (got == wanted.size() && got == told.size()) return;
      full = false;
      differs(field, gold_names(wanted), said_names(told));
    };
    compare_actors("actor", a.actor, b.actor, actors);
    compare_actors("target", a.target, b.target, targets);

    const std::size_t met = pair(a.place.size(), b.place.size(), [&](std::size_t x, std::size_t y) {
                              const Span marked = a.place[x], told = said(record_.places[b.place[y]].mention);
                              return marked.overlaps(told) || gold_.words(marked) == gold_.words(told) ? 1.0 : 0.0;
                            }).size();
    places += met;
    if (met != a.place.size() || met != b.place.size()) {
      std::vector<std::string> marked, told;
      for (const Span one : a.place) marked.push_back(gold_.words(one));
      for (const Index one : b.place) told.emplace_back(record_.text.slice(record_.places[one].mention));
      differs("place", joined(marked), joined(told));
    }

    std::size_t heard = 0;
    for (const Index voice : a.voices)
      heard += voice_of_[voice] && std::find(b.voices.begin(), b.voices.end(), *voice_of_[voice]) != b.voices.end();
    voices += heard;
    if (heard != a.voices.size() || heard != b.voices.size()) {
      full = false;
      std::vector<std::string> marked, told;
      for (const Index one : a.voices) marked.push_back(gold_.words(gold_.voices[one].source));
      for (const Index one : b.voices) told.emplace_back(record_.text.slice(record_.voices[one].source));
      differs("voices", joined(marked), joined(told));
    }

    const bool certain = a.certainty == to_string(b.certainty);
    certainties += certain;
    full = full && certain;
    if (!certain) differs("certainty", a.certainty, std::string(to_string(b.certainty)));

    const auto told = b.when ? std::optional(b.when->days) : std::nullopt;
    const bool when = a.when && *a.when == told.value_or(Days{});
    whens += when;
    if (a.when ? !when : told && b.when->basis != Basis::published) differs("when", days_of(a.when), days_of(told));
    whole += full;
    judged[j].right = true;
    judged[j].sourced = full;
  }

  const auto total = [](const auto& all, auto member) {
    std::size_t sum = 0;
    for (const auto& one : all) sum += (one.*member).size();
    return sum;
  };
  const auto dated = [](const Claim& claim) { return claim.when && claim.when->basis != Basis::published; };
  const auto marked_when = [](const GoldClaim& claim) { return claim.when.has_value(); };
  count(Layer::claim_type, golds.size(), saids.size(), pairs.size());
  count(Layer::claim_actor, total(golds, &GoldClaim::actor), total(saids, &Claim::actor), actors);
  count(Layer::claim_target, total(golds, &GoldClaim::target), total(saids, &Claim::target), targets);
  count(Layer::claim_place, total(golds, &GoldClaim::place), total(saids, &Claim::place), places);
  count(Layer::claim_voices, total(golds, &GoldClaim::voices), total(saids, &Claim::voices), voices);
  count(Layer::claim_when, static_cast<std::size_t>(std::count_if(golds.begin(), golds.end(), marked_when)),
        static_cast<std::size_t>(std::count_if(saids.begin(), saids.end(), dated)), whens);
  count(Layer::claim_certainty, golds.size(), saids.size(), certainties);
  count(Layer::claim_sourced, golds.size(), saids.size(), whole);
  evaluation_.claims.insert(evaluation_.claims.end(), judged.begin(), judged.end());
  unmatched_claims(pairs);
}

// A claim of another type on the same words is one miss, not two.
void Comparison::unmatched_claims(const std::vector<Pair>& pairs) {
  const auto& golds = gold_.claims;
  const auto& saids = record_.claims;
  std::vector<bool> found(golds.size()), meant(saids.size());
  for (const Pair& one : pairs) found[one.gold] = meant[one.said] = true;
  for (std::size_t i = 0; i < golds.size(); ++i) {
    if (found[i]) continue;
    std::size_t j = 0;
    while (j < saids.size() && (meant[j] || !said(saids[j].trigger).overlaps(golds[i].trigger))) ++j;
    if (j == saids.size()) {
      miss("claim", Cause::not_found, golds[i].type, golds[i].trigger, "", "");
      continue;
    }
    meant[j] = true;
    miss("claim", Cause::wrong_type, golds[i].type, golds[i].trigger, golds[i].type,
         std::string(to_string(saids[j].type)));
  }
  for (std::size_t j = 0; j < saids.size(); ++j)
    if (!meant[j]) miss("claim", Cause::extra, std::string(to_string(saids[j].type)), said(saids[j].trigger), "", "");
}

}  // namespace selon

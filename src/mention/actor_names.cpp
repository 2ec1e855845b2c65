#include "mention/actor_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace selon {
namespace {

// A place says where it happens; an adjective of nationality may be that of a passer-by.
// And "Mali : cinq soldats tués" says it of the whole report.
constexpr std::uint32_t votes_of_place = 2, votes_of_adjective = 1, votes_of_slug = 8;

// Votes for countries; the first of those with most wins. Views are of the draft and the lexicon.
class Tally {
 public:
  void vote(std::string_view country, std::uint32_t at, std::uint32_t votes) {
    for (Seen& seen : votes_)
      if (seen.country == country) {
        seen.count += votes;
        return;
      }
    votes_.push_back({country, votes, at});
  }
  std::optional<std::string> winner() const {
    const auto best = std::min_element(votes_.begin(), votes_.end(), [](const Seen& a, const Seen& b) {
      return std::tuple(b.count, a.first, a.country) < std::tuple(a.count, b.first, b.country);
    });
    return best == votes_.end() ? std::nullopt : std::optional(std::string(best->country));
  }

  // Whether the winner has at least as many votes as all others together.
  bool is_clear() const {
    std::uint32_t sum = 0, best = 0;
    for (const Seen& seen : votes_) {
      sum += seen.count;
      best = std::max(best, seen.count);
    }
    return 2 * best >= sum;
  }

  // The same for a part of a report about `main`: another country needs a place's votes, and more than `main`.
  std::optional<std::string> winner_beside(const std::optional<std::string>& main) const {
    const auto best = winner();
    if (!main || !best || best == main) return best;
    const std::uint32_t of_main = count_of(*main);
    if (count_of(*best) >= (of_main == 0 ? votes_of_place : of_main + 1)) return best;
    return of_main == 0 ? std::nullopt : main;
  }

 private:
  struct Seen {
    std::string_view country;
    std::uint32_t count, first;  // votes, where it was first spoken of
  };
  std::vector<Seen> votes_;  // few: a report speaks of a handful of countries

  std::uint32_t count_of(std::string_view country) const {
    for (const Seen& seen : votes_)
      if (seen.country == country) return seen.count;
    return 0;
  }
};

struct NameHit {
  TokenIndex first, end;              // half-open
  std::vector<std::uint32_t> actors;  // several: the name is shared
};

// "lac Assad": inside a longer name of a place there is no actor.
bool inside_place(const Draft& draft, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex reach = 4;
  bool inside = false;
  for (TokenIndex at = first - std::min(first, reach); at <= first; ++at)
    draft.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft.lattice[i];
      inside = inside || (item.kind == ItemKind::place && item.end >= end && item.end - item.first > end - first);
    });
  return inside;
}

// Whether an actor was there on that day: dates are compared as far as both are written.
bool was_there(const WorldActor& actor, const std::string& day) {
  const auto before = [](const std::string& a, const std::string& b) {
    const auto size = std::min(a.size(), b.size());
    return a.substr(0, size) < b.substr(0, size);
  };
  return !before(day, actor.since) && (actor.until.empty() || !before(actor.until, day));
}

// The longest names, left to right.
std::vector<NameHit> choose_names(const Draft& draft) {
  std::vector<NameHit> hits;
  TokenIndex from = 0;  // where the name before ends
  for (auto name = draft.actor_names.begin(); name != draft.actor_names.end();) {
    const TokenIndex first = name->first;
    TokenIndex end = first;
    std::vector<std::uint32_t> actors;
    for (; name != draft.actor_names.end() && name->first == first; ++name) {
      if (name->end > end) actors.clear();  // shortest come first
      end = name->end;
      if (std::find(actors.begin(), actors.end(), name->actor) == actors.end()) actors.push_back(name->actor);
    }
    if (first < from) continue;
    from = end;
    if (!inside_place(draft, first, end)) hits.push_back({first, end, std::move(actors)});
  }
  return hits;
}

// A name that begins a paragraph and has a colon behind it.
bool is_slug(const Draft& draft, Span mention) {
  const Text& text = draft.text();
  if (text.paragraphs().empty() || text.paragraphs()[paragraph_of(text, mention.start)].start != mention.start)
    return false;
  const TokenIndex after = draft.syntax.token_from(mention.end);
  return after < draft.syntax.tokens.size() && text.slice(draft.syntax.tokens[after].span) == ":";
}

// Leaves at most one actor to each hit.
void settle_shared_names(const Draft& draft, std::vector<NameHit>& hits) {
  if (std::none_of(hits.begin(), hits.end(), [](const NameHit& hit) { return hit.actors.size() > 1; })) return;
  const auto main_country = CountryContext(draft).main;
  std::set<std::uint32_t> named;  // by a name that is theirs alone
  for (const auto& hit : hits)
    if (hit.actors.size() == 1) named.insert(hit.actors.front());
  const auto& all = draft.knowledge.world.actors();
  const auto& published = draft.record.metadata.published;
  const std::string day = published ? format_date(*published) : "";
  for (auto& hit : hits) {
    if (hit.actors.size() < 2) continue;
    // A full name in the same report outweighs the country, and that a party which did not exist on the day.
    const auto weight = [&](std::uint32_t actor) {
      int sum = named.contains(actor) ? 4 : 0;
      if (main_country && all[actor].country == main_country) sum += 2;
      if (!day.empty() && !was_there(all[actor], day)) sum -= 3;
      return sum;
    };
    std::vector<std::pair<int, std::uint32_t>> weighed;
    for (const auto actor : hit.actors) weighed.emplace_back(-weight(actor), actor);
    std::sort(weighed.begin(), weighed.end());
    const bool decided = weighed[0].first < weighed[1].first;
    hit.actors.clear();
    if (decided) hit.actors.push_back(weighed[0].second);
  }
}

}  // namespace

bool is_armed_group(ActorKind kind) {
  return kind == ActorKind::rebel_group || kind == ActorKind::political_militia || kind == ActorKind::identity_militia;
}

std::size_t paragraph_of(const Text& text, std::uint32_t byte) {
  const auto& paragraphs = text.paragraphs();
  const auto after = std::upper_bound(paragraphs.begin(), paragraphs.end(), byte,
                                      [](std::uint32_t at, Span paragraph) { return at < paragraph.start; });
  return after == paragraphs.begin() ? 0 : static_cast<std::size_t>(after - paragraphs.begin()) - 1;
}

std::vector<ActorName> actor_names_in(const Syntax& syntax, const World& world) {
  std::vector<ActorName> names;
  const Token* const tokens = syntax.tokens.data();
  for (const Sentence& sentence : syntax.sentences)
    for (TokenIndex at = sentence.first, end = sentence.end; at < end; ++at) {
      if (!world.begins_actor(tokens[at].word)) continue;
      world.match_actors(&tokens[at], end - at, [&](std::size_t length, std::uint32_t actor) {
        names.push_back({at, at + static_cast<TokenIndex>(length), actor});
      });
    }
  return names;
}

// "L'armée a repris la ville": whose army is told by the places around. Adjectives of nationality count too, once each.
CountryContext::CountryContext(const Draft& draft) {
  Tally all;
  std::vector<Tally> each(std::max<std::size_t>(draft.text().paragraphs().size(), 1));
  const auto vote = [&](std::string_view country, std::uint32_t byte, std::uint32_t votes) {
    all.vote(country, byte, votes);
    each[paragraph_of(draft.text(), byte)].vote(country, byte, votes);
  };
  for (const auto& place : draft.record.places)
    if (place.country)
      vote(*place.country, place.mention.start, is_slug(draft, place.mention) ? votes_of_slug : votes_of_place);
  for (const Item& item : draft.demonyms)
    // "congolais" is of two countries, "kurde" of none.
    if (const auto country = draft.knowledge.lexicon.value(item.index); country.size() == 2)
      vote(country, draft.syntax.tokens[item.first].span.start, votes_of_adjective);
  main = all.winner();
  clear = all.is_clear();
  for (const auto& tally : each) of_paragraph.push_back(tally.winner_beside(main));
}

std::optional<std::string> CountryContext::near(const Draft& draft, std::uint32_t byte) const {
  return of_paragraph[paragraph_of(draft.text(), byte)];
}

void find_actor_names(Draft& draft) {
  auto hits = choose_names(draft);
  settle_shared_names(draft, hits);
  std::map<std::uint32_t, Index> parties;  // by world actor
  for (const auto& hit : hits) {
    if (hit.actors.empty()) {
      draft.note(draft.span(hit.first, hit.end), "actor_ambiguous",
                 "Several known parties bear this name, and nothing here tells which is meant.");
      continue;
    }
    const auto [party, fresh] = parties.try_emplace(hit.actors.front(), static_cast<Index>(draft.record.actors.size()));
    if (fresh) {
      const WorldActor& from = draft.knowledge.world.actors()[hit.actors.front()];
      Actor actor;
      actor.name = from.name;
      actor.kind = from.kind;
      actor.country = from.country;
      actor.ids = from.ids;
      actor.rule = "world.actors";
      draft.record.actors.push_back(std::move(actor));
      draft.named_actors.push_back(hit.actors.front());
    }
    draft.lattice.add({.kind = ItemKind::actor,
                       .subkind = static_cast<std::uint8_t>(draft.record.actors[party->second].kind),
                       .first = hit.first,
                       .end = hit.end,
                       .index = party->second});
  }
}

}  // namespace selon

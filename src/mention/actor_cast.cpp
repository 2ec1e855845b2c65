#include "mention/actor_cast.h"

#include <algorithm>

namespace selon {
Cast::Cast(Draft& draft) : draft_(draft), countries_(draft), covered_by_(draft.syntax.tokens.size(), 0) {
  for (Index i = 0; i < draft.named_actors.size(); ++i) {
    world_.push_back(draft.named_actors[i]);
    nouns_.emplace_back();
    by_world_[draft.named_actors[i]] = i;
  }
}

Index Cast::add(Actor actor, std::optional<std::uint32_t> world) {
  const auto index = static_cast<Index>(draft_.record.actors.size());
  draft_.record.actors.push_back(std::move(actor));
  world_.push_back(world);
  nouns_.emplace_back();
  return index;
}

Index Cast::known(std::uint32_t world_actor, std::string_view rule) {
  if (const auto at = by_world_.find(world_actor); at != by_world_.end()) return at->second;
  const WorldActor& from = draft_.knowledge.world.actors()[world_actor];
  Actor actor;
  actor.name = from.name;
  actor.kind = from.kind;
  actor.country = from.country;
  actor.ids = from.ids;
  actor.rule = rule;
  return by_world_[world_actor] = add(std::move(actor), world_actor);
}

Index Cast::named(const std::string& name, ActorKind kind, const std::optional<std::string>& country,
                  std::string_view rule) {
  if (const auto world = draft_.knowledge.world.find_actor(name)) return known(*world, rule);
  if (const auto at = by_name_.find(name); at != by_name_.end()) return at->second;
  Actor actor;
  actor.name = name;
  actor.kind = kind;
  actor.country = country;
  actor.rule = rule;
  return by_name_[name] = add(std::move(actor), std::nullopt);
}

void Cast::mention(Index actor, TokenIndex first, TokenIndex end) {
  const Span span = draft_.span(first, end);
  auto& mentions = draft_.record.actors[actor].mentions;
  if (!mentions.empty() && mentions.back() == span) return;
  mentions.push_back(span);
  mentions_.push_back({actor, first, end});
  for (TokenIndex token = first; token < end; ++token)
    covered_by_[token] = static_cast<std::uint32_t>(mentions_.size());
  bool is_item = false;  // a known name is one already
  draft_.lattice.starting_at(first, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    is_item = is_item || (item.kind == ItemKind::actor && item.end == end && item.index == actor);
  });
  if (is_item) return;
  draft_.lattice.add({.kind = ItemKind::actor,
                      .subkind = static_cast<std::uint8_t>(draft_.record.actors[actor].kind),
                      .first = first,
                      .end = end,
                      .index = actor});
}

void Cast::epithet(Index actor, TokenIndex first, TokenIndex end) {
  draft_.record.actors[actor].epithets.push_back(draft_.span(first, end));
}

const PartyMention* Cast::at(TokenIndex token) const {
  return covered_by_[token] == 0 ? nullptr : &mentions_[covered_by_[token] - 1];
}

// A state's forces abroad are external forces: the report is about another country, and so are the paragraphs that name
// them.
void Cast::settle_kind(Actor& actor) const {
  if (actor.kind != ActorKind::state_forces || !actor.country || !countries_.main || actor.country == countries_.main)
    return;
  const bool at_home = std::any_of(actor.mentions.begin(), actor.mentions.end(), [&](Span mention) {
    return countries_.near(draft_, mention.start) == actor.country;
  });
  if (!at_home) actor.kind = ActorKind::external_forces;
}

void Cast::finish() {
  for (auto& actor : draft_.record.actors) {
    settle_kind(actor);
    std::sort(actor.mentions.begin(), actor.mentions.end());
    std::sort(actor.epithets.begin(), actor.epithets.end());
  }
}

}  // namespace selon

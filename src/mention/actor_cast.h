// The parties of one report while they are being found.
//
// In: parties as finders meet them, in text order: known to the world, made of words, or by name. Out: one Actor each
// in the record, with all its mentions there and in the lattice. The cast remembers what a later phrase may point back
// to: who was mentioned where, under which noun, in which country's context.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mention/actor_names.h"
#include "mention/draft.h"

namespace selon {

inline constexpr Index no_actor = 0xFFFFFFFF;

struct PartyMention {
  Index actor;
  TokenIndex first, end;  // half-open
};

class Cast {
 public:
  explicit Cast(Draft& draft);

  // The party that is this actor of the world, made when new.
  Index known(std::uint32_t world_actor, std::string_view rule);

  // The party of this name: the world's, when it knows one by that name, or one of the report's own.
  Index named(const std::string& name, ActorKind kind, const std::optional<std::string>& country,
              std::string_view rule);

  // Mentions come in text order. A second mention of the same words is left out.
  void mention(Index actor, TokenIndex first, TokenIndex end);
  void epithet(Index actor, TokenIndex first, TokenIndex end);

  const std::vector<PartyMention>& mentions() const { return mentions_; }  // in text order
  // The mention that covers a token, or null.
  const PartyMention* at(TokenIndex token) const;
  const Actor& actor(Index index) const { return draft_.record.actors[index]; }
  std::optional<std::uint32_t> world_of(Index index) const { return world_[index]; }

  // The noun that a party was last made of or described by ("Armed Forces", "militia"); empty when there is none.
  const std::string& noun(Index index) const { return nouns_[index]; }
  void set_noun(Index index, std::string noun) { nouns_[index] = std::move(noun); }

  // The country that the report (the paragraph around a token) speaks of; nullopt when it names none.
  const std::optional<std::string>& main_country() const { return countries_.main; }
  // The same, where no other countries are spoken of as much.
  std::optional<std::string> clear_country() const { return countries_.clear ? countries_.main : std::nullopt; }
  bool in_one_paragraph(TokenIndex a, TokenIndex b) const {
    const auto& tokens = draft_.syntax.tokens;
    return paragraph_of(draft_.text(), tokens[a].span.start) == paragraph_of(draft_.text(), tokens[b].span.start);
  }
  std::optional<std::string> country_near(TokenIndex token) const {
    return countries_.near(draft_, draft_.syntax.tokens[token].span.start);
  }

  // Puts the mentions of each party in text order, and tells a state's forces at home from those abroad.
  void finish();

 private:
  Draft& draft_;
  CountryContext countries_;
  std::vector<std::optional<std::uint32_t>> world_;  // beside record.actors
  std::vector<std::string> nouns_;                   // beside record.actors
  std::unordered_map<std::uint32_t, Index> by_world_;
  std::unordered_map<std::string, Index> by_name_;
  std::vector<PartyMention> mentions_;
  std::vector<std::uint32_t> covered_by_;  // by token: 1 + index into mentions_, or 0

  Index add(Actor actor, std::optional<std::uint32_t> world);
  void settle_kind(Actor& actor) const;
};

}  // namespace selon

// The part of WordActors that says which country or province a party is of.
#include <algorithm>

#include "mention/actor_words.h"

namespace selon {
namespace {

// Kinds whose country the context tells when the phrase does not: "l'armée", "le gouvernement".
bool belongs_to_a_state(ActorKind kind) { return kind == ActorKind::state_forces || kind == ActorKind::government; }

}  // namespace

std::optional<std::string> WordActors::told_country(const Match& match) const {
  const Capture* country = match.capture("country");
  if (country == nullptr || country->item == no_item) return std::nullopt;
  return country_of(draft_.lattice[country->item]);
}

// "le gouverneur de Kharkiv": the province or town whose office it is; nullopt for a country's.
std::optional<std::string> WordActors::told_province(const Match& match) const {
  const Capture* capture = match.capture("country");
  if (capture == nullptr || capture->item == no_item) return std::nullopt;
  const Item& item = draft_.lattice[capture->item];
  if (item.kind != ItemKind::place) return std::nullopt;
  const Place& place = draft_.record.places[item.index];
  return place.kind == PlaceKind::country ? std::nullopt : place.name;
}

// "Le Premier ministre" is that of the country told, of the paragraph, or of the report.
std::optional<std::string> WordActors::office_country(const Match& match) const {
  if (auto told = told_country(match)) return told;
  if (auto near = cast_.country_near(match.first)) return near;
  return cast_.main_country();
}

std::optional<std::string> WordActors::country_of(const Item& item) const {
  if (item.kind == ItemKind::place) return draft_.record.places[item.index].country;
  // "congolais" is of two countries: the one that the report speaks of, else neither.
  const auto codes = split_list(lexicon_.value(item.index), ' ');
  if (codes.size() == 1) return std::string(codes.front());
  const auto main = cast_.main_country();
  if (main && std::find(codes.begin(), codes.end(), *main) != codes.end()) return main;
  return std::nullopt;
}

// "L'armée a riposté": the army that was last spoken of in the paragraph, else that of the country around.
std::optional<std::string> WordActors::context_country(const PartyNoun& noun, TokenIndex at) const {
  if (!belongs_to_a_state(noun.kind)) {
    // "a bombardé Sanaa, où douze civils ont été tués": those who suffer live where it happens.
    const bool suffers = noun.kind == ActorKind::civilians || noun.kind == ActorKind::protesters;
    if (const auto here = suffers ? country_in_sentence(at) : std::nullopt) return here;
    // Whose "rebelles" and "habitants" a report of several countries means, it must say.
    return cast_.clear_country();
  }
  constexpr std::size_t reach = 12;
  const auto& mentions = cast_.mentions();
  const auto last_of = [&](bool same_paragraph, auto&& fits) -> std::optional<std::string> {
    for (std::size_t i = mentions.size(); i-- > 0 && mentions.size() - i <= reach;) {
      if (same_paragraph && !cast_.in_one_paragraph(mentions[i].first, at)) break;
      const Actor& before = cast_.actor(mentions[i].actor);
      if (before.country && fits(mentions[i].actor, before)) return before.country;
    }
    return std::nullopt;
  };
  const auto same_noun = [&](Index actor, const Actor&) { return cast_.noun(actor) == noun.english; };
  // "La Russie soutient le régime": a country that acts as its government tells not whose the next one is.
  const auto same_kind = [&](Index index, const Actor& actor) {
    return actor.kind == noun.kind && (actor.kind != ActorKind::government || !cast_.noun(index).empty());
  };
  if (auto country = last_of(true, same_noun)) return country;
  if (auto country = last_of(true, same_kind)) return country;
  if (auto country = cast_.country_near(at)) return country;
  if (auto country = last_of(false, same_noun)) return country;
  return cast_.main_country();
}

// The country of the places that a sentence names, where they are of one.
std::optional<std::string> WordActors::country_in_sentence(TokenIndex at) const {
  const Sentence& sentence = draft_.syntax.sentences[sentence_of(at)];
  std::optional<std::string> only;
  for (TokenIndex token = sentence.first; token < sentence.end; ++token) {
    if (!draft_.lattice.signature(token).meets(Signature::item(ItemKind::place))) continue;
    bool another = false;
    draft_.lattice.starting_at(token, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (item.kind != ItemKind::place) return;
      const auto& country = draft_.record.places[item.index].country;
      if (!country) return;
      another = another || (only && only != country);
      only = country;
    });
    if (another) return std::nullopt;
  }
  return only;
}

std::string WordActors::adjective(const std::optional<std::string>& country) const {
  const auto* from = country ? draft_.knowledge.world.find_country(*country) : nullptr;
  return from == nullptr ? "" : from->adjective + " ";
}

}  // namespace selon

#include "mention/place_words.h"

#include <array>
#include <utility>

namespace selon {
namespace {

constexpr std::uint32_t no_phrase = 0xFFFFFFFF, no_value = 0xFFFFFFFF;

// What a class of the lexicon is to places.
enum class Role : std::uint8_t {
  none,
  joiner,
  link,
  common,
  first_name,
  not_place,
  demonym,
  place_noun,
  facility,
  route,
  preposition,
  relation,
  verb,
  bearer,
  list,
  title,
  water_lead
};

constexpr std::array<std::pair<std::string_view, Role>, 16> class_roles = {{{"place_joiner", Role::joiner},
                                                                            {"place_link", Role::link},
                                                                            {"common_word", Role::common},
                                                                            {"first_name", Role::first_name},
                                                                            {"not_place", Role::not_place},
                                                                            {"demonym", Role::demonym},
                                                                            {"place_noun", Role::place_noun},
                                                                            {"facility_noun", Role::facility},
                                                                            {"route_noun", Role::route},
                                                                            {"place_preposition", Role::preposition},
                                                                            {"place_relation", Role::relation},
                                                                            {"place_verb", Role::verb},
                                                                            {"name_bearer", Role::bearer},
                                                                            {"place_list", Role::list},
                                                                            {"person_title", Role::title},
                                                                            {"water_lead", Role::water_lead}}};

constexpr std::array<std::pair<std::string_view, PlaceKind>, 9> kinds = {
    {{"populated_place", PlaceKind::populated_place},
     {"neighbourhood", PlaceKind::neighbourhood},
     {"admin", PlaceKind::admin},
     {"country", PlaceKind::country},
     {"region", PlaceKind::region},
     {"water", PlaceKind::water},
     {"facility", PlaceKind::facility},
     {"route", PlaceKind::route},
     {"other", PlaceKind::other}}};

constexpr std::array<std::pair<std::string_view, RelationKind>, 11> relations = {
    {{"near", RelationKind::near},
     {"in", RelationKind::in},
     {"north_of", RelationKind::north_of},
     {"south_of", RelationKind::south_of},
     {"east_of", RelationKind::east_of},
     {"west_of", RelationKind::west_of},
     {"between", RelationKind::between},
     {"from", RelationKind::from},
     {"to", RelationKind::to},
     {"border_of", RelationKind::border_of},
     {"outskirts_of", RelationKind::outskirts_of}}};

}  // namespace

std::optional<PlaceKind> place_kind_of(std::string_view name) {
  for (const auto& [text, value] : kinds)
    if (text == name) return value;
  return std::nullopt;
}

std::optional<RelationKind> relation_kind_of(std::string_view name) {
  for (const auto& [text, value] : relations)
    if (text == name) return value;
  return std::nullopt;
}

PlaceWords::PlaceWords(const Lexicon& lexicon, const Lattice& lattice, std::size_t tokens)
    : flags_(tokens + 1), head_(tokens + 1, no_phrase) {
  // By class, so that most phrases are passed over at one look.
  std::vector<Role> roles(lexicon.class_names().size(), Role::none);
  for (const auto& [name, role] : class_roles)
    if (const auto id = lexicon.find_class(name)) roles[*id] = role;
  const auto value = [&](std::string_view text) { return lexicon.find_value(text).value_or(no_value); };
  const auto loose = value("loose"), weak = value("weak"), name = value("name"), strong = value("strong"),
             any = value("any");
  phrases_.reserve(tokens / 4);
  for (const Item& entry : lattice.items()) {
    if (entry.kind != ItemKind::lexicon || roles[entry.lexicon_class] == Role::none) continue;
    const auto at = entry.first, end = entry.end;
    const bool single = end == at + 1;
    const auto flag = [&](Flag one) {
      if (single) flags_[at] |= one;
    };
    const auto add = [&](PlaceWord what, PlaceKind kind = PlaceKind::other, RelationKind relation = RelationKind::near,
                         std::string_view text = {}) {
      phrases_.push_back({what, at, end, kind, relation, text, head_[end]});
      head_[end] = static_cast<std::uint32_t>(phrases_.size() - 1);
    };
    switch (roles[entry.lexicon_class]) {
      case Role::none:
        break;
      case Role::joiner:
        flag(entry.index == loose ? loose_joiner : joiner);
        break;
      case Role::link:
        for (TokenIndex i = at; i < end; ++i) flags_[i] |= link;
        break;
      case Role::common:
        flag(entry.index == name ? name_too : common);
        break;
      case Role::first_name:
        flag(first_name);
        break;
      case Role::not_place:
        flag(not_place);
        break;
      case Role::list:
        flag(list);
        break;
      case Role::water_lead:
        flag(water_lead);
        break;
      case Role::title:
        flag(title);
        add(PlaceWord::title);
        break;
      case Role::demonym:
        flag(demonym);
        add(PlaceWord::demonym, PlaceKind::other, RelationKind::near, lexicon.value(entry.index));
        break;
      case Role::place_noun:
        add(PlaceWord::place_noun, place_kind_of(lexicon.value(entry.index)).value_or(PlaceKind::other));
        break;
      case Role::facility:
        add(PlaceWord::facility_noun, PlaceKind::facility);
        break;
      case Role::route:
        add(PlaceWord::route_noun, PlaceKind::route);
        break;
      case Role::preposition:
        add(entry.index == weak  ? PlaceWord::weak_preposition
            : entry.index == any ? PlaceWord::any_preposition
                                 : PlaceWord::preposition);
        break;
      case Role::relation:
        if (const auto relation = relation_kind_of(lexicon.value(entry.index)))
          add(PlaceWord::relation, PlaceKind::other, *relation);
        break;
      case Role::verb:
        add(entry.index == strong ? PlaceWord::preposition : PlaceWord::verb);
        break;
      case Role::bearer:
        add(PlaceWord::bearer);
        break;
    }
  }
}

PlaceWordSet PlaceWords::endings(TokenIndex end) const {
  PlaceWordSet all;
  for (auto i = head_[end]; i != no_phrase; i = phrases_[i].next) all.add(phrases_[i].what);
  return all;
}

const PlacePhrase* PlaceWords::ending(TokenIndex end, PlaceWord what) const {
  const PlacePhrase* best = nullptr;
  for (auto i = head_[end]; i != no_phrase; i = phrases_[i].next)
    if (phrases_[i].what == what && (best == nullptr || phrases_[i].first < best->first)) best = &phrases_[i];
  return best;
}

}  // namespace selon

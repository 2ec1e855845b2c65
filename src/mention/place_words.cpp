#include "mention/place_words.h"

#include <array>
#include <utility>

namespace selon {
namespace {

constexpr std::uint32_t no_phrase = 0xFFFFFFFF;

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
  const auto id = [&](std::string_view name) { return lexicon.find_class(name); };
  const auto joiner_class = id("place_joiner"), link_class = id("place_link"), common_class = id("common_word"),
             first_class = id("first_name"), not_class = id("not_place"), demonym_class = id("demonym"),
             noun_class = id("place_noun"), facility_class = id("facility_noun"), route_class = id("route_noun"),
             preposition_class = id("place_preposition"), relation_class = id("place_relation"),
             title_class = id("person_title"), bearer_class = id("name_bearer"), verb_class = id("place_verb"),
             list_class = id("place_list"), water_class = id("water_lead");
  const auto loose = lexicon.find_value("loose"), weak = lexicon.find_value("weak"),
             name_value = lexicon.find_value("name"), strong = lexicon.find_value("strong"),
             any = lexicon.find_value("any");
  // By class, so that most phrases are passed over at one look.
  std::vector<std::uint8_t> asked(lexicon.class_names().size(), 0);
  for (const auto& one :
       {joiner_class, link_class, common_class, first_class, not_class, demonym_class, noun_class, facility_class,
        route_class, preposition_class, relation_class, title_class, bearer_class, verb_class, list_class, water_class})
    if (one) asked[*one] = 1;
  for (const Item& entry : lattice.items()) {
    if (entry.kind != ItemKind::lexicon || asked[entry.lexicon_class] == 0) continue;
    const auto at = entry.first, end = entry.end;
    const auto in = [&](const std::optional<ClassId>& which) { return which && *which == entry.lexicon_class; };
    const auto add = [&](PlacePhrase phrase) {
      phrase.first = at;
      phrase.end = end;
      next_.push_back(head_[end]);
      head_[end] = static_cast<std::uint32_t>(phrases_.size());
      phrases_.push_back(phrase);
    };
    const bool single = end == at + 1;
    if (in(water_class) && single) flags_[at] |= water_lead;
    if (in(joiner_class) && single) {
      flags_[at] |= loose && entry.index == *loose ? loose_joiner : joiner;
    } else if (in(link_class)) {
      for (TokenIndex i = at; i < end; ++i) flags_[i] |= link;
    } else if (in(common_class) && single) {
      flags_[at] |= name_value && entry.index == *name_value ? name_too : common;
    } else if (in(first_class) && single) {
      flags_[at] |= first_name;
    } else if (in(not_class) && single) {
      flags_[at] |= not_place;
    } else if (in(demonym_class)) {
      if (single) flags_[at] |= demonym;
      add({PlaceWord::demonym, 0, 0, PlaceKind::other, RelationKind::near, lexicon.value(entry.index)});
    } else if (in(noun_class)) {
      add({PlaceWord::place_noun, 0, 0, place_kind_of(lexicon.value(entry.index)).value_or(PlaceKind::other)});
    } else if (in(facility_class)) {
      add({PlaceWord::facility_noun, 0, 0, PlaceKind::facility});
    } else if (in(route_class)) {
      add({PlaceWord::route_noun, 0, 0, PlaceKind::route});
    } else if (in(preposition_class)) {
      const auto strength = weak && entry.index == *weak ? PlaceWord::weak_preposition
                            : any && entry.index == *any ? PlaceWord::any_preposition
                                                         : PlaceWord::preposition;
      add({strength, 0, 0});
    } else if (in(relation_class)) {
      if (const auto relation = relation_kind_of(lexicon.value(entry.index)))
        add({PlaceWord::relation, 0, 0, PlaceKind::other, *relation});
    } else if (in(verb_class)) {
      add({strong && entry.index == *strong ? PlaceWord::preposition : PlaceWord::verb, 0, 0});
    } else if (in(bearer_class)) {
      add({PlaceWord::bearer, 0, 0});
    } else if (in(list_class) && single) {
      flags_[at] |= list;
    } else if (in(title_class)) {
      if (single) flags_[at] |= title;
      add({PlaceWord::title, 0, 0});
    }
  }
}

const PlacePhrase* PlaceWords::ending(TokenIndex end, PlaceWord what) const {
  const PlacePhrase* best = nullptr;
  for (auto i = head_[end]; i != no_phrase; i = next_[i])
    if (phrases_[i].what == what && (best == nullptr || phrases_[i].first < best->first)) best = &phrases_[i];
  return best;
}

}  // namespace selon

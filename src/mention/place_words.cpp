#include "mention/place_words.h"

#include <algorithm>
#include <utility>

namespace selon {
namespace {

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

template <typename Value, std::size_t size>
std::optional<Value> find_named(const std::array<std::pair<std::string_view, Value>, size>& all,
                                std::string_view name) {
  for (const auto& [text, value] : all)
    if (text == name) return value;
  return std::nullopt;
}

}  // namespace

PlaceWords::PlaceWords(const Lexicon& lexicon, const Lattice& lattice)
    : lexicon_(lexicon), lattice_(lattice), sorts_(lexicon.class_names().size()) {
  flags_[joiner] = flags_[loose_joiner] = lexicon.find_class("place_joiner");
  flags_[link] = lexicon.find_class("place_link");
  flags_[common] = flags_[name_too] = lexicon.find_class("common_word");
  flags_[first_name] = lexicon.find_class("first_name");
  flags_[not_place] = lexicon.find_class("not_place");
  flags_[demonym] = lexicon.find_class("demonym");
  flags_[title] = lexicon.find_class("person_title");
  flags_[list] = lexicon.find_class("place_list");
  flags_[water_lead] = lexicon.find_class("water_lead");
  flags_[person_deed] = lexicon.find_class("person_deed");
  const auto phrases = [&](PlaceWord what, std::optional<ClassId> id) {
    phrases_[static_cast<std::size_t>(what)] = id;
    if (id) sorts_[*id].add(what);
  };
  phrases(PlaceWord::place_noun, lexicon.find_class("place_noun"));
  phrases(PlaceWord::facility_noun, lexicon.find_class("facility_noun"));
  phrases(PlaceWord::route_noun, lexicon.find_class("route_noun"));
  phrases(PlaceWord::preposition, lexicon.find_class("place_preposition"));
  phrases(PlaceWord::relation, lexicon.find_class("place_relation"));
  phrases(PlaceWord::verb, lexicon.find_class("place_verb"));
  phrases(PlaceWord::bearer, lexicon.find_class("name_bearer"));
  phrases(PlaceWord::title, flags_[title]);
}

bool PlaceWords::is_alone(TokenIndex token, Flag flag) const {
  const Item* item = lattice_.lexicon_item(*flags_[flag], token, token + 1);
  if (item == nullptr) return false;
  const auto value = lexicon_.value(item->index);
  if (flag == joiner || flag == loose_joiner) return (value == "loose") == (flag == loose_joiner);
  if (flag == common || flag == name_too) return (value == "name") == (flag == name_too);
  return true;
}

bool PlaceWords::is_link(TokenIndex token) const {
  const auto id = flags_[link];
  if (!id) return false;
  const TokenIndex longest = std::min(lexicon_.longest(*id), token + 1);
  for (TokenIndex back = 0; back < longest; ++back)  // mostly a word by itself
    if (const Item* item = lattice_.phrase_at(id, token - back); item != nullptr && item->end > token) return true;
  return false;
}

std::optional<PlacePhrase> PlaceWords::phrase_of(const Item& item, PlaceWord what) const {
  if (item.kind != ItemKind::lexicon || item.lexicon_class != class_of(what)) return std::nullopt;
  PlacePhrase phrase{what, item.first, item.end};
  if (what == PlaceWord::facility_noun) phrase.kind = PlaceKind::facility;
  if (what == PlaceWord::route_noun) phrase.kind = PlaceKind::route;
  const auto value = lexicon_.value(item.index);
  if (what == PlaceWord::place_noun) phrase.kind = find_named(kinds, value).value_or(PlaceKind::other);
  if (what == PlaceWord::relation) {
    const auto relation = find_named(relations, value);
    if (!relation) return std::nullopt;
    phrase.relation = *relation;
  }
  return phrase;
}

PlaceWordSet PlaceWords::endings(TokenIndex end) const {
  PlaceWordSet all;
  lattice_.ending_at(end, [&](std::uint32_t i) {
    const Item& item = lattice_[i];
    if (item.kind != ItemKind::lexicon) return;
    const PlaceWordSet sorts = sorts_[item.lexicon_class];
    if (sorts.has(PlaceWord::preposition)) {
      const auto value = lexicon_.value(item.index);
      all.add(value == "weak"  ? PlaceWord::weak_preposition
              : value == "any" ? PlaceWord::any_preposition
                               : PlaceWord::preposition);
    } else if (sorts.has(PlaceWord::verb)) {
      all.add(lexicon_.value(item.index) == "strong" ? PlaceWord::preposition : PlaceWord::verb);
    } else {
      all.add(sorts);
    }
  });
  return all;
}

std::optional<PlacePhrase> PlaceWords::ending(TokenIndex end, PlaceWord what) const {
  std::optional<PlacePhrase> longest;  // they come first
  lattice_.ending_at(end, [&](std::uint32_t i) {
    if (!longest) longest = phrase_of(lattice_[i], what);
  });
  return longest;
}

}  // namespace selon

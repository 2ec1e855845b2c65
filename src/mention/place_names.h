// Which words of a text name a place.
//
// In: syntax, the words around (place_words.h), the names of the world and of the gazetteer. Out: the names that stand
// as places, in order, each with what was seen around it; nothing is resolved yet. A name that begins a person's name,
// stands inside an actor's, or only opens a sentence, is none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "mention/draft.h"
#include "mention/place_words.h"
#include "pack/gazetteer.h"

namespace selon {

enum class NameGround : std::uint8_t {
  world,      // a name of world/places
  gazetteer,  // a folded or bare name of the gazetteer
  skeleton,   // the gazetteer has names that sound like it
  cue         // only the words around say that it is a place
};

struct PlaceName {
  TokenIndex first, end;            // the mention
  TokenIndex name_first, name_end;  // the name inside it: "l'aéroport de [Goma]"
  NameGround ground = NameGround::cue;
  std::vector<std::uint32_t> world;  // places of World, when ground is world
  std::vector<GazetteerHit> hits;    // when ground is gazetteer or skeleton
  std::optional<PlaceKind> asked;    // the kind that a noun before it asks for: "province de" <Deir Ezzor>
  bool facility = false;             // the mention is a building or work; the name may be another place's or its own
  bool linked = false;               // a facility joined to its name by "de": mostly another place's name
  bool locative = false;             // a preposition or a noun of place before it
  std::string key;                   // bare key of the name: mentions with one key mean one place
};

// `taken`: by token, whether it belongs to a time.
std::vector<PlaceName> find_place_names(const Draft& draft, const PlaceWords& words, const std::vector<bool>& taken);

}  // namespace selon

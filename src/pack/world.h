// The world that no language owns: known actors, and places that the gazetteer lacks (docs/formats/world.md).
//
// In: the stanzas of world/. Out: values, and a trie from the aliases of one language to them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/stanza.h"
#include "pack/lexicon.h"
#include "pack/phrase_trie.h"
#include "pack/vocabulary.h"
#include "selon/record.h"
#include "selon/result.h"

namespace selon {

struct WorldLink {
  std::string kind;  // wing-of, ally-of, merged-into...
  std::uint32_t actor;
};

struct WorldActor {
  std::string id, name;
  ActorKind kind;
  std::optional<std::string> country;
  std::map<std::string, std::string> ids;  // wikidata, ucdp, acled
  std::vector<WorldLink> links;
  std::string since, until;  // ISO date or year; empty when not known
  std::string at;            // file:line
};

struct WorldPlace {
  std::string id, name;
  PlaceKind kind;
  std::optional<std::string> country;
  double lat = 0, lon = 0;
  double radius_km = 0;
  std::string at;
};

class World {
 public:
  // `language` chooses the aliases; those of English and names in Latin letters are always in. Errors: bad_knowledge with
  // file:line (unknown kind, duplicate id, link to nowhere, reversed dates).
  static Result<World> build(const std::vector<Stanza>& actors, const std::vector<Stanza>& places, const std::string& language,
                             const Cut& cut, Vocabulary& vocabulary);

  const std::vector<WorldActor>& actors() const { return actors_; }
  const std::vector<WorldPlace>& places() const { return places_; }
  const PhraseTrie<std::uint32_t>& actor_names() const { return actor_names_; }
  const PhraseTrie<std::uint32_t>& place_names() const { return place_names_; }

 private:
  std::vector<WorldActor> actors_;
  std::vector<WorldPlace> places_;
  PhraseTrie<std::uint32_t> actor_names_, place_names_;
};

}  // namespace selon

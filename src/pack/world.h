// The world that no language owns: known actors, and places that the gazetteer lacks (docs/formats/world.md).
//
// In: the stanzas of world/. Out: values, and a trie from the aliases of one language to them. Loading is linting: a
// duplicate, a link to nowhere or a circle of owners is an error with its file and line, never a guess at run time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/stanza.h"
#include "pack/lexicon.h"
#include "pack/own_places.h"
#include "pack/phrase_trie.h"
#include "pack/vocabulary.h"
#include "selon/record.h"
#include "selon/result.h"

namespace selon {

// "rebel_group" and so on, as the record writes them; nullopt for anything else.
std::optional<ActorKind> read_actor_kind(std::string_view name);

struct WorldLink {
  std::string kind;  // wing-of, ally-of, merged-into...
  std::uint32_t actor;
};

struct WorldActor {
  std::string id, name;
  ActorKind kind = ActorKind::other;
  std::optional<std::string> country;
  std::map<std::string, std::string> ids;  // wikidata, ucdp, acled
  std::vector<WorldLink> links;
  std::vector<std::string> called;  // group nouns, in English, by which reports point back to it: jihadists, rebels
  std::string since, until;         // ISO date, month or year; empty when not known
  std::string at;                   // file:line
};

struct WorldPlace {
  std::string id, name;
  PlaceKind kind = PlaceKind::other;
  std::optional<std::string> country;
  double lat = 0, lon = 0;
  double radius_km = 0;
  std::string at;
  std::optional<std::string> admin1, admin2;  // told by users' own files alone
  std::optional<std::int64_t> geonames;
  bool own = false;  // of a user's own file: wins over the world's and the gazetteer's
};

// How English names a country and what belongs to it: actors made of words are named with these ("Kenyan Police").
struct WorldCountry {
  std::string code, name, adjective;  // ISO 3166-1 alpha-2
};

// A name as the tries hold it: whom it names, and which of its words must begin with a capital (bit i: word i). Without
// that "le monde" would be a newspaper.
struct WorldName {
  std::uint32_t index;
  std::uint32_t capitals;
};

class World {
  friend struct WorldReader;

 public:
  // `language` chooses the aliases; those of English and the main names are always in. `actors` are the stanzas of
  // world/actors: actor, countries, source. Errors: bad_knowledge with file:line (unknown field or kind, duplicate id,
  // link to nowhere, reversed dates, a circle of owners, an alias that two actors have without both saying `shared`).
  static Result<World> build(const std::vector<Stanza>& actors, const std::vector<Stanza>& places,
                             const std::string& language, const Cut& cut, Vocabulary& vocabulary);

  // A user's own places, beside those of world/.
  void add_own(const std::vector<OwnPlace>& places, const Cut& cut, Vocabulary& vocabulary);

  const std::vector<WorldActor>& actors() const { return actors_; }
  const std::vector<WorldPlace>& places() const { return places_; }

  // found(length in tokens, index into actors() or places()) for every name that stands at tokens[0..count), shortest
  // first.
  template <typename Found>
  void match_actors(const Token* tokens, std::size_t count, Found&& found) const {
    match(actor_names_, tokens, count, found);
  }
  bool begins_actor(WordId word) const { return actor_names_.begins(word); }
  bool begins_place(WordId word) const { return place_names_.begins(word); }
  template <typename Found>
  void match_places(const Token* tokens, std::size_t count, Found&& found) const {
    match(place_names_, tokens, count, found);
  }

  // The one actor with this English name or alias, letters compared folded; nullopt when there is none or several.
  std::optional<std::uint32_t> find_actor(std::string_view english) const;
  // Null when the code is not known.
  const WorldCountry* find_country(std::string_view code) const;

 private:
  template <typename Found>
  static void match(const PhraseTrie<WorldName>& trie, const Token* tokens, std::size_t count, Found&& found) {
    trie.match(tokens, count, [&](std::size_t length, const WorldName& name) {
      for (std::size_t i = 0; i < length && i < 32; ++i)
        if ((name.capitals >> i & 1) != 0 && tokens[i].letters == Letters::lower) return;
      found(length, name.index);
    });
  }

  std::vector<WorldActor> actors_;
  std::vector<WorldPlace> places_;
  std::vector<WorldCountry> countries_;                                    // sorted by code
  std::unordered_map<std::string, std::optional<std::uint32_t>> english_;  // folded; nullopt: several actors
  PhraseTrie<WorldName> actor_names_, place_names_;
};

}  // namespace selon

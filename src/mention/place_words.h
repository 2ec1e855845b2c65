// What the lexicon says of the tokens around a name, as far as places are concerned.
//
// In: the lattice with its phrases of the classes in languages/xx/lexicon/places.lex and demonyms.lex. Out: whether a
// token is a word of some sort, and the phrases that end at a token, so that a finder can look back from a name: "dans
// la province pétrolière de" <Deir Ezzor>. Nothing is prepared: names are few, and only the words around them are asked
// for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "pack/lexicon.h"
#include "rule/lattice.h"
#include "selon/record.h"

namespace selon {

enum class PlaceWord : std::uint8_t {
  place_noun,
  facility_noun,
  route_noun,
  preposition,
  weak_preposition,
  any_preposition,
  verb,
  relation,
  title,
  bearer
};

class PlaceWordSet {
 public:
  void add(PlaceWord what) { bits_ |= bit(what); }
  void add(PlaceWordSet other) { bits_ |= other.bits_; }
  bool has(PlaceWord what) const { return (bits_ & bit(what)) != 0; }

 private:
  static constexpr std::uint16_t bit(PlaceWord what) { return std::uint16_t(1u << static_cast<unsigned>(what)); }
  std::uint16_t bits_ = 0;
};

struct PlacePhrase {
  PlaceWord what;
  TokenIndex first, end;                       // half-open
  PlaceKind kind = PlaceKind::other;           // place_noun
  RelationKind relation = RelationKind::near;  // relation
};

class PlaceWords {
 public:
  enum Flag : std::uint8_t {
    joiner,
    loose_joiner,
    link,
    common,
    first_name,
    not_place,
    demonym,
    title,
    name_too,
    list,
    water_lead,
    person_deed
  };

  PlaceWords(const Lexicon& lexicon, const Lattice& lattice);

  // Whether the token is such a word by itself, or one of a link of several ("de la").
  bool is(TokenIndex token, Flag flag) const {
    if (flag == link) return is_link(token);
    const auto id = flags_[flag];
    return id && lattice_.signature(token).meets(Signature::lexicon(*id)) && is_alone(token, flag);
  }
  // The sorts of phrases that end just before a token.
  PlaceWordSet endings(TokenIndex end) const;
  // The longest noun or relation that ends just before a token.
  std::optional<PlacePhrase> ending(TokenIndex end, PlaceWord what) const;

  // visit(phrase) for the relations that begin at a token, the longest first.
  template <typename Visit>
  void relations_at(TokenIndex first, Visit&& visit) const {
    if (lattice_.phrase_at(class_of(PlaceWord::relation), first) == nullptr) return;
    lattice_.starting_at(first, [&](std::uint32_t i) {
      if (const auto phrase = phrase_of(lattice_[i], PlaceWord::relation)) visit(*phrase);
    });
  }

 private:
  static constexpr std::size_t flag_count = 12, phrase_count = 10;

  bool is_alone(TokenIndex token, Flag flag) const;
  bool is_link(TokenIndex token) const;
  std::optional<ClassId> class_of(PlaceWord what) const { return phrases_[static_cast<std::size_t>(what)]; }
  std::optional<PlacePhrase> phrase_of(const Item& item, PlaceWord what) const;

  const Lexicon& lexicon_;
  const Lattice& lattice_;
  std::array<std::optional<ClassId>, flag_count> flags_;
  std::array<std::optional<ClassId>, phrase_count> phrases_;
  std::vector<PlaceWordSet> sorts_;  // by class: what its phrases are; of prepositions and verbs the value tells
};

}  // namespace selon

// What the lexicon says of each token of a text, as far as places are concerned.
//
// In: syntax and the classes of languages/xx/lexicon/places.lex and demonyms.lex. Out: flags per token and the phrases
// that end at a token, so that a finder can look back from a name: "dans la province pétrolière de" <Deir Ezzor>.
#pragma once

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
  bearer,
  demonym
};

class PlaceWordSet {
 public:
  void add(PlaceWord what) { bits_ |= bit(what); }
  bool has(PlaceWord what) const { return (bits_ & bit(what)) != 0; }

 private:
  static constexpr std::uint32_t bit(PlaceWord what) { return 1u << static_cast<unsigned>(what); }
  std::uint32_t bits_ = 0;
};

struct PlacePhrase {
  PlaceWord what;
  TokenIndex first, end;                       // half-open
  PlaceKind kind = PlaceKind::other;           // place_noun
  RelationKind relation = RelationKind::near;  // relation
  std::string_view value;                      // demonym: country codes, separated by spaces
  std::uint32_t next = 0;                      // of PlaceWords: another phrase that ends there
};

class PlaceWords {
 public:
  enum Flag : std::uint16_t {
    joiner = 1,
    loose_joiner = 2,
    link = 4,
    common = 8,
    first_name = 16,
    not_place = 32,
    demonym = 64,
    title = 128,
    name_too = 256,
    list = 512,
    water_lead = 1024
  };

  PlaceWords(const Lexicon& lexicon, const Lattice& lattice, std::size_t tokens);

  bool is(TokenIndex token, Flag flag) const { return (flags_[token] & flag) != 0; }
  // The sorts of phrases that end just before a token.
  PlaceWordSet endings(TokenIndex end) const;
  // The longest phrase of that sort that ends just before a token.
  const PlacePhrase* ending(TokenIndex end, PlaceWord what) const;
  const std::vector<PlacePhrase>& phrases() const { return phrases_; }

 private:
  std::vector<std::uint16_t> flags_;
  std::vector<PlacePhrase> phrases_;
  std::vector<std::uint32_t> head_;  // by token: a phrase that ends just before it
};

std::optional<PlaceKind> place_kind_of(std::string_view name);
std::optional<RelationKind> relation_kind_of(std::string_view name);

}  // namespace selon

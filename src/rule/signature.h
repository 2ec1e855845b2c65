// What stands at a token, in a few bits: asked before an element of a pattern is tried there.
//
// Where the signature of a token (rule/lattice.h) shares no bit with that of what an element can begin with
// (rule/compile.h), the element does not match there; where it does, it has to be looked at. Tags, shapes of words and
// kinds of mentions have a bit each; words and classes, which are many, share 64.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "pack/lexicon.h"
#include "pack/syntax.h"

namespace selon {

// What a pattern can match besides tokens: a lexicon phrase or a mention that an earlier phase found.
enum class ItemKind : std::uint8_t { lexicon, number, time, place, actor, figure, voice, quote };
// Mentions of few words.
constexpr bool is_short(ItemKind kind) { return kind == ItemKind::number || kind == ItemKind::figure; }

// How a token with digits is written: in plain figures, so many of them, or with other signs ("12/10", "3,5", "14h30").
enum class Digits : std::uint8_t { one, two, three, four, more, mixed };
inline constexpr std::size_t digits_count = 6;

// Of a token that has digits, by its folded form.
constexpr Digits digits_of(std::string_view form) {
  if (!std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; })) return Digits::mixed;
  return static_cast<Digits>(std::clamp<std::size_t>(form.size(), 1, 5) - 1);
}

struct Signature {
  std::uint64_t kinds = 0, words = 0;

  static constexpr Signature anything() { return {~std::uint64_t{0}, ~std::uint64_t{0}}; }
  static constexpr Signature end() {
    return {std::uint64_t{1} << 63, 0};
  }  // of a sentence: only what takes nothing fits

  static constexpr Signature tag(Upos upos) { return bit(static_cast<unsigned>(upos)); }
  static constexpr Signature item(ItemKind kind) { return bit(32 + static_cast<unsigned>(kind)); }
  static constexpr Signature letters(Letters letters) { return bit(48 + static_cast<unsigned>(letters)); }
  static constexpr Signature digits(Digits digits) { return bit(56 + static_cast<unsigned>(digits)); }
  static constexpr Signature any_digits() { return {((std::uint64_t{1} << digits_count) - 1) << 56, 0}; }
  constexpr bool has_mention() const { return (kinds >> 33 & 0x7F) != 0; }  // an item that is no phrase of the lexicon

  static constexpr Signature word(WordId id) { return shared(id, 0); }
  static constexpr Signature lemma(WordId id) { return shared(id, 1); }
  static constexpr Signature lexicon(ClassId id) { return shared(id, 2); }

  constexpr bool meets(const Signature& other) const { return ((kinds & other.kinds) | (words & other.words)) != 0; }
  constexpr Signature& operator|=(const Signature& other) {
    kinds |= other.kinds;
    words |= other.words;
    return *this;
  }

 private:
  static constexpr Signature bit(unsigned number) { return {std::uint64_t{1} << number, 0}; }
  static constexpr Signature shared(std::uint32_t id, unsigned sort) {
    const std::uint64_t mixed = (std::uint64_t{id} * 4 + sort) * 0x9E3779B97F4A7C15u;
    return {0, std::uint64_t{1} << (mixed >> 58)};
  }
};
static_assert(upos_count <= 32);

}  // namespace selon

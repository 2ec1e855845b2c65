// Sentences, tokens, and what grammar says of them.
//
// In: a Text. Out: tokens in text order, each a Span with its folded form, and (where the language has a model) its
// lemma, part of speech, features, head and relation; sentences as ranges of tokens; named entities. Tokens are what a
// reader would call words and signs: "l'", "armée", "3 250", "aujourd'hui", "«". A contracted word such as French "du"
// stays one token here and is split only when CoNLL-U is written (tag ADP_DET).
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pack/vocabulary.h"
#include "selon/span.h"

namespace selon {

enum class Upos : std::uint8_t {
  none,
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  ADP_DET,
  ADP_PRON  // contracted words, written as two in CoNLL-U
};
inline constexpr int upos_count = 20;

enum class Letters : std::uint8_t { none, lower, capitalised, upper, mixed };  // none: no letter at all
// "Raqqa", "al-Bab", "M-4", "EI": a word that may be a name or a part of one.
constexpr bool has_capital(Letters letters) {
  return letters == Letters::capitalised || letters == Letters::upper || letters == Letters::mixed;
}

using TokenIndex = std::uint32_t;
inline constexpr TokenIndex no_token = 0xFFFFFFFF;

struct Token {
  Span span;
  std::uint32_t form_start = 0, form_size = 0;    // folded form, in Syntax::pool
  WordId word = no_word;                          // folded form as the vocabulary knows it (accents restored)
  WordId lemma_word = no_word;                    // lemma as the vocabulary knows it
  std::uint32_t lemma_start = 0, lemma_size = 0;  // lemma, in Syntax::pool; size 0 when not analysed
  Upos upos = Upos::none;
  Letters letters = Letters::none;
  bool has_digit = false;
  bool space_before = false;
  bool begins_paragraph = false;
  std::uint16_t feats = 0;     // index into TagNames::feats; 0 is none
  std::uint16_t deprel = 0;    // index into TagNames::deprels; 0 is not analysed
  TokenIndex head = no_token;  // no_token: the root of its sentence, or not analysed
};

struct Sentence {
  Span span;                      // from its first token to its last
  TokenIndex first = 0, end = 0;  // half-open
};

enum class EntityKind : std::uint8_t { person, place, organisation, other };

struct Entity {
  EntityKind kind;
  TokenIndex first, end;  // half-open
};

// Names for the small numbers above, owned by the language's model.
struct TagNames {
  std::vector<std::string> feats;    // [0] is "_"
  std::vector<std::string> deprels;  // [0] is "_"
};

struct Syntax {
  std::string pool;  // folded forms and lemmas
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Entity> entities;         // in order, not nested
  bool analysed = false;                // tags, lemmas, heads are there
  const TagNames* names = nullptr;      // of the model that analysed it
  std::vector<TokenIndex> too_complex;  // first tokens of sentences that were not parsed whole

  std::string_view form(const Token& token) const {
    return std::string_view(pool).substr(token.form_start, token.form_size);
  }
  // The first token that begins at a place of the text or behind it; the number of tokens where none does.
  TokenIndex token_from(std::uint32_t start) const {
    const auto at = std::lower_bound(tokens.begin(), tokens.end(), start,
                                     [](const Token& one, std::uint32_t wanted) { return one.span.start < wanted; });
    return static_cast<TokenIndex>(at - tokens.begin());
  }
  std::string_view lemma(const Token& token) const {
    return std::string_view(pool).substr(token.lemma_start, token.lemma_size);
  }
};

}  // namespace selon

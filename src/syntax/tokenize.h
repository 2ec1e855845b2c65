// Cuts a text into sentences and tokens.
//
// In: Text, the language's tokenizer data (abbreviations, elisions, clitics, words that look as if they could be cut).
// Out: Syntax with spans, forms, words, sentences. Property that never breaks: tokens and the gaps between them put
// together give back the text, and a gap holds nothing but white space and invisible format characters.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/stanza.h"
#include "pack/syntax.h"
#include "pack/vocabulary.h"
#include "selon/result.h"
#include "selon/text.h"

namespace selon {

// What a language knows about cutting; read from languages/xx/lexicon/tokens.lex.
class TokenizerData {
 public:
  // Classes used, all optional: elision (l', d', qu': cut after), clitic (-t-il, -ce, -là: cut before), abbreviation
  // (M., nov.: the full stop belongs to the word; values may-end and before-number, see tokens.lex), keep (aujourd'hui,
  // rendez-vous, km/h: never cut), inflection ("(s)" belongs to its word), starter (words that begin a sentence after
  // an acronym). Errors: bad_knowledge for a value that a class does not know, with file:line.
  static Result<TokenizerData> build(const std::vector<Stanza>& stanzas);

  struct Impl;
  const Impl& impl() const { return *impl_; }

 private:
  std::shared_ptr<const Impl> impl_;
};

// Numbers are one token with their separators and what is glued to them: "3 250", "0,1", "10/10/2017", "14h30", "17e",
// "1914-1918", "-10"; so are addresses, "#mots" and "@noms". A paragraph's end ends a sentence.
Syntax tokenize(const Text& text, const TokenizerData& data, const Vocabulary& vocabulary);

// The folded words of a phrase, for lexicons and rules: the same cuts as in a text.
// found(word) for each; a word is good until it returns.
void cut_phrase(std::string_view phrase, const TokenizerData& data, const std::function<void(std::string_view)>& found);
std::vector<std::string> cut_phrase(std::string_view phrase, const TokenizerData& data);

}  // namespace selon

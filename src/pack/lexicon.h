// Lexicon classes: sets of words and phrases, each with an optional value (docs/formats/lexicon.md).
//
// In: the stanzas of languages/xx/lexicon/*.lex and a function that cuts a phrase into words as the language's
// tokenizer does. Out: a trie over word ids, walked once per sentence. A phrase may stand in several classes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/stanza.h"
#include "pack/phrase_trie.h"
#include "pack/vocabulary.h"
#include "selon/result.h"

namespace selon {

using ClassId = std::uint16_t;

// The name of a class, as written after `class`. The program's own names are hashed when it is compiled: each report
// asks for more than a hundred of them.
class ClassName {
 public:
  template <std::size_t size>
  consteval ClassName(const char (&name)[size]) : ClassName(std::string_view(name)) {}
  constexpr ClassName(std::string_view name) {
    for (const char c : name) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001b3u;  // FNV-1a
  }
  constexpr std::uint64_t hash() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325u;
};

struct LexiconEntry {
  ClassId lexicon_class;
  std::uint32_t value;  // index for Lexicon::value; 0 is the empty string
};

// found(word) for the words of a phrase, in order, folded, as the tokenizer gives them. A word is good until it
// returns.
using FoundWord = std::function<void(std::string_view word)>;
using Cut = std::function<void(std::string_view phrase, const FoundWord& found)>;

// Whether a phrase has two letters or more and all of them are capitals: then it matches only capitals. One letter is
// no acronym ("M.").
bool is_in_capitals(std::string_view phrase);

// A phrase's words as ids, added to the vocabulary where new.
std::vector<WordId> intern_phrase(std::string_view phrase, const Cut& cut, Vocabulary& vocabulary);

class Lexicon {
 public:
  // Errors: bad_knowledge (no class name, no `says`, a phrase twice in one class, an empty phrase), with file:line.
  static Result<Lexicon> build(const std::vector<Stanza>& stanzas, const Cut& cut, Vocabulary& vocabulary);

  // Id of a class, or nullopt.
  std::optional<ClassId> find_class(ClassName name) const {
    const auto at = class_ids_.find(name.hash());
    return at == class_ids_.end() ? std::nullopt : std::optional(at->second);
  }
  const std::vector<std::string>& class_names() const { return class_names_; }
  std::uint32_t longest(ClassId lexicon_class) const { return longest_[lexicon_class]; }    // phrase, in tokens
  std::uint32_t shortest(ClassId lexicon_class) const { return shortest_[lexicon_class]; }  // word, in bytes
  std::string_view value(std::uint32_t index) const { return values_.at(index); }
  std::optional<std::uint32_t> find_value(std::string_view value) const;

  // All entries, those of the same words in a row.
  const std::vector<LexiconEntry>& entries() const { return trie_.values(); }
  bool ends_row(std::size_t entry) const { return trie_.ends_row(entry); }

  // found(length in tokens, const LexiconEntry&) for every phrase that stands at tokens[0..count), shortest first.
  template <typename Found>
  void match(const Token* tokens, std::size_t count, Found&& found) const {
    trie_.match(tokens, count, found);
  }
  // found(length in tokens, std::span<const LexiconEntry>): those of the same words together.
  template <typename Found>
  void match_all(const Token* tokens, std::size_t count, Found&& found) const {
    trie_.match_all(tokens, count, found);
  }

 private:
  PhraseTrie<LexiconEntry> trie_;
  std::vector<std::string> class_names_;
  std::vector<std::uint32_t> longest_, shortest_;         // by class
  std::unordered_map<std::uint64_t, ClassId> class_ids_;  // by the hash of the name: no two are alike
  StringTable values_;
};

}  // namespace selon

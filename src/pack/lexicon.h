// Lexicon classes: sets of words and phrases, each with an optional value.
//
//   class  month
//   says   Names of months; the value is the month's number.
//     janvier = 1
//     février, févr. = 2
//
// In: the stanzas of languages/xx/lexicon/*.lex and a function that cuts a phrase into words as the language's tokenizer
// does. Out: a trie over word ids, walked once per sentence. A phrase may stand in several classes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/stanza.h"
#include "pack/vocabulary.h"
#include "selon/result.h"

namespace selon {

using ClassId = std::uint16_t;

struct LexiconEntry {
  ClassId lexicon_class;
  std::uint32_t value;   // index into Lexicon::values; 0 is the empty string
  std::uint32_t source;  // index into Lexicon::sources, for `why` and errors
};

// Words of a phrase, in order, folded, as the tokenizer gives them.
using Cut = std::function<std::vector<std::string>(std::string_view phrase)>;

class Lexicon {
 public:
  // Errors: bad_knowledge (no class name, a phrase twice in one class, an empty phrase), with file:line.
  static Result<Lexicon> build(const std::vector<Stanza>& stanzas, const Cut& cut, Vocabulary& vocabulary);

  // Id of a class, or nullopt. Names are as written after `class`.
  std::optional<ClassId> find_class(std::string_view name) const;
  const std::vector<std::string>& class_names() const { return class_names_; }
  std::string_view value(std::uint32_t index) const { return values_[index]; }
  const std::string& source(std::uint32_t index) const { return sources_[index]; }

  // Calls found(length, entry) for every phrase that stands at the front of `words`, shortest first.
  template <typename Found>
  void match(const WordId* words, std::size_t count, Found&& found) const {
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (words[i] == no_word) return;
      const auto at = edges_.find(edge_key(node, words[i]));
      if (at == edges_.end()) return;
      node = at->second;
      for (std::uint32_t e = first_entry_[node]; e < first_entry_[node + 1]; ++e) found(i + 1, entries_[e]);
    }
  }

 private:
  static std::uint64_t edge_key(std::uint32_t node, WordId word) { return (std::uint64_t{node} << 32) | word; }

  std::vector<std::string> class_names_, values_, sources_;
  std::unordered_map<std::uint64_t, std::uint32_t> edges_;
  std::vector<std::uint32_t> first_entry_;  // node → its entries, plus one end
  std::vector<LexiconEntry> entries_;
};

}  // namespace selon

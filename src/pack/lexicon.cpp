#include "pack/lexicon.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <cassert>
#include <limits>

#include "base/utf8.h"

namespace selon {

bool is_in_capitals(std::string_view phrase) {
  int letters = 0;
  for (std::size_t at = 0; at < phrase.size();) {
    const auto [c, length] = code_point(phrase, at);
    at += length;
    if (!u_isalpha(static_cast<UChar32>(c))) continue;
    if (!u_isupper(static_cast<UChar32>(c))) return false;
    ++letters;
  }
  return letters > 1;
}

std::vector<WordId> intern_phrase(std::string_view phrase, const Cut& cut, Vocabulary& vocabulary) {
  std::vector<WordId> words;
  words.reserve(4);
  cut(phrase, [&](std::string_view word) { words.push_back(vocabulary.add(word)); });
  return words;
}

Result<Lexicon> Lexicon::build(const std::vector<Stanza>& stanzas, const Cut& cut, Vocabulary& vocabulary) {
  Lexicon lexicon;
  lexicon.values_.add("");
  for (const auto& stanza : stanzas) {
    const auto bad = [&](std::uint32_t line, std::string message) {
      return fail(ErrorKind::bad_knowledge, std::move(message), stanza.at(line));
    };
    if (stanza.kind() != "class")
      return bad(stanza.line(), fmt::format("a lexicon stanza begins with \"class\", not \"{}\"", stanza.kind()));
    if (stanza.id().empty()) return bad(stanza.line(), "a class needs a name: class month");
    const auto [at, fresh] = lexicon.class_ids_.try_emplace(ClassName(std::string_view(stanza.id())).hash(),
                                                            static_cast<ClassId>(lexicon.class_names_.size()));
    const ClassId id = at->second;
    if (fresh) {
      lexicon.class_names_.push_back(stanza.id());
      lexicon.longest_.push_back(0);
      lexicon.shortest_.push_back(std::numeric_limits<std::uint32_t>::max());
      if (stanza.find("says") == nullptr)
        return bad(stanza.line(), fmt::format("class {} needs a line \"says\"", stanza.id()));
    }
    assert(lexicon.class_names_[id] == stanza.id());
    for (const auto& field : stanza.fields) {
      if (field.key != "class" && field.key != "says")
        return bad(field.line, fmt::format("unknown field \"{}\"; a class has says and indented entries", field.key));
      for (const auto& item : field.items) {
        // The last " = " cuts, so that a phrase may hold the sign itself.
        const auto equals = item.text.rfind(" = ");
        const std::string_view phrases = std::string_view(item.text).substr(0, equals);
        const std::string_view value =
            equals == std::string::npos ? std::string_view{} : trim(std::string_view(item.text).substr(equals + 3));
        const std::uint32_t value_id = lexicon.values_.add(value);
        for (const auto phrase : split_list(phrases, ',')) {
          auto words = intern_phrase(phrase, cut, vocabulary);
          if (words.empty()) return bad(item.line, "an entry without words");
          const bool capitals = is_in_capitals(phrase);
          if (lexicon.trie_.holds(words, [&](const LexiconEntry& e) { return e.lexicon_class == id; }))
            return bad(item.line, fmt::format("\"{}\" stands twice in class {}", phrase, stanza.id()));
          std::uint32_t& longest = lexicon.longest_[id];
          longest = std::max(longest, static_cast<std::uint32_t>(words.size()));
          std::uint32_t& shortest = lexicon.shortest_[id];
          if (words.size() == 1) shortest = std::min(shortest, static_cast<std::uint32_t>(phrase.size()));
          lexicon.trie_.add(words, capitals, {id, value_id});
        }
      }
    }
  }
  lexicon.trie_.freeze();
  return lexicon;
}

std::optional<std::uint32_t> Lexicon::find_value(std::string_view value) const {
  const auto index = values_.find(value);
  if (index == StringTable::absent) return std::nullopt;
  return index;
}

}  // namespace selon

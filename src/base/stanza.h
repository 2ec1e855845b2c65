// Knowledge files: the one written form of rules, lexicons, actors and places.
//
//   # a comment line
//   rule  fr.voice.selon                    a stanza: lines of "key value" until an empty line
//   says  A noun phrase after "selon" is the source.
//     item                                  an indented line: an item of the field above it
//
// In: the bytes of a file. Out: stanzas of (key, value) fields and indented items, each with its line number.
// A key stands at the start of the line, its value follows after white space; a key may come several times
// (`yes`, `no`). Indented lines belong to the field above them, as its `items`. Lines are UTF-8; a line that is not
// is an error with file and line. One small format for all knowledge, because a stranger has to learn it only once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon {

struct StanzaItem {
  std::string text;  // trimmed
  std::uint32_t line;
};

struct StanzaField {
  std::string key, value;  // trimmed; value may be empty
  std::uint32_t line;
  std::vector<StanzaItem> items;
};

struct Stanza {
  std::string file;
  std::vector<StanzaField> fields;  // at least one; the first names the stanza's kind and id

  std::uint32_t line() const { return fields.front().line; }
  const std::string& kind() const { return fields.front().key; }
  const std::string& id() const { return fields.front().value; }
  // First field of that key, or null.
  const StanzaField* find(std::string_view key) const;
  std::string at(std::uint32_t line) const { return file + ":" + std::to_string(line); }
};

// `file` is only for messages. Errors: bad_knowledge with file:line.
Result<std::vector<Stanza>> parse_stanzas(std::string_view bytes, const std::string& file);

// Every file with that ending below `folder`, in the order of their paths, parsed. A folder that is not there is
// not_found; one without such files gives none.
Result<std::vector<Stanza>> read_stanzas(const std::string& folder, std::string_view ending);

// "a, b , c" → {"a", "b", "c"}; empty parts are left out.
std::vector<std::string_view> split_list(std::string_view value, char separator);
std::string_view trim(std::string_view text);

}  // namespace selon

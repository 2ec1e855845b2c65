#include "syntax/train/name_corpus.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>

namespace selon::train {
namespace {

std::optional<EntityKind> kind_of(std::string_view type) {
  if (type == "Person") return EntityKind::person;
  if (type == "Location") return EntityKind::place;
  if (type == "Organization") return EntityKind::organisation;
  return std::nullopt;
}

std::vector<NamedSpan> outermost(std::vector<NamedSpan> names) {
  std::sort(names.begin(), names.end(), [](const NamedSpan& a, const NamedSpan& b) {
    if (a.span.start != b.span.start) return a.span.start < b.span.start;
    if (a.span.end != b.span.end) return a.span.end > b.span.end;
    return a.kind < b.kind;
  });
  std::vector<NamedSpan> kept;
  for (const NamedSpan& name : names)
    if (kept.empty() || kept.back().span.end <= name.span.start) kept.push_back(name);
  return kept;
}

}  // namespace

Result<std::vector<NamedText>> read_named_texts(std::string_view bytes, const std::string& place) {
  std::vector<NamedText> texts;
  simdjson::dom::parser parser;
  int number = 0;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string line(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++number;
    const auto bad = [&](const char* what) {
      return fail(ErrorKind::bad_input, what, place + ":" + std::to_string(number));
    };
    if (line.empty()) continue;
    simdjson::dom::element document;
    std::string_view body;
    simdjson::dom::array entities;
    if (parser.parse(line).get(document) != simdjson::SUCCESS) return bad("not a JSON object");
    if (document["text"].get(body) != simdjson::SUCCESS || document["entities"].get(entities) != simdjson::SUCCESS)
      return bad("no text or no entities");
    auto text = Text::from_utf8(std::string(body));
    if (!text) return bad("its text is not valid");
    NamedText named{std::move(*text), {}};
    for (const simdjson::dom::element entity : entities) {
      std::string_view type;
      std::uint64_t first = 0, last = 0;
      if (entity["type"].get(type) != simdjson::SUCCESS || entity["start"].get(first) != simdjson::SUCCESS ||
          entity["end"].get(last) != simdjson::SUCCESS || first >= last ||
          last > named.text.code_point_at(named.text.size()))
        return bad("an entity without type or with a broken range");
      if (const auto kind = kind_of(type))
        named.names.push_back({*kind,
                               {named.text.byte_of_code_point(static_cast<std::uint32_t>(first)),
                                named.text.byte_of_code_point(static_cast<std::uint32_t>(last))}});
    }
    named.names = outermost(std::move(named.names));
    texts.push_back(std::move(named));
  }
  return texts;
}

}  // namespace selon::train

// Any UTF-8: tokens and sentences are in order, disjoint, at code point borders, and leave nothing visible between
// them.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/characters.h"
#include "base/stanza.h"
#include "base/utf8.h"
#include "syntax/tokenize.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const selon::TokenizerData& lists() {
  static const auto data = [] {
    const auto stanzas = selon::parse_stanzas(
        "class elision\nsays a\n  l', qu', jusqu'\n\nclass clitic\nsays b\n  -il, -t-il, -moi, -le\n\nclass keep\nsays "
        "c\n"
        "  aujourd'hui, l'on, celui-il, km/h, n°, °C\n\nclass inflection\nsays d\n  (s), (e)\n\nclass "
        "abbreviation\nsays e\n"
        "  M., Mme.\n  etc. = may-end\n  p. = before-number\n\nclass starter\nsays f\n  le, de\n  il, l' = unmarked\n",
        "fuzz");
    return *selon::TokenizerData::build(*stanzas);
  }();
  return data;
}

void require_gap(std::string_view text, std::uint32_t start, std::uint32_t end) {
  require(start <= end);
  while (start < end) {
    const auto [c, length] = selon::code_point(text, start);
    const auto kind = selon::character(c).kind;
    require(kind == selon::Kind::space || kind == selon::Kind::invisible);
    start += length;
  }
  require(start == end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = selon::Text::from_utf8(std::string(reinterpret_cast<const char*>(data), size));
  if (!text) return 0;
  const auto syntax = selon::tokenize(*text, lists(), selon::Vocabulary());
  std::uint32_t end = 0;
  for (const auto& token : syntax.tokens) {
    require_gap(text->utf8(), end, token.span.start);
    require(token.span.start < token.span.end);
    require(syntax.form(token) == selon::fold(text->slice(token.span)));
    end = token.span.end;
  }
  require_gap(text->utf8(), end, text->size());
  selon::TokenIndex next = 0;
  for (const auto& sentence : syntax.sentences) {
    require(sentence.first == next && sentence.end > next);
    next = sentence.end;
  }
  require(next == syntax.tokens.size());
  selon::cut_phrase(text->utf8(), lists());
  return 0;
}

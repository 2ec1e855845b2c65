#include "syntax/tokenize.h"

#include "base/utf8.h"
#include "syntax/cut_sentences.h"
#include "syntax/cut_token.h"

namespace selon {
namespace {

struct Shape {
  Letters letters = Letters::none;
  bool has_digit = false;
  bool has_accent = false;  // or any other sign beyond ASCII
};

// "Deir-ez-Zor" is capitalised: capitals count as such after a hyphen too. "S-400" is upper, "À" capitalised.
Shape shape_of(std::string_view text) {
  Shape shape;
  std::uint32_t upper = 0, small = 0;
  bool first_upper = false, inner_upper = false, after_letter = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, length] = code_point(text, at);
    at += length;
    const auto what = character(c);
    if (length > 1 && what.kind != Kind::apostrophe) shape.has_accent = true;
    if (what.kind == Kind::digit) shape.has_digit = true;
    if (what.kind == Kind::mark) continue;
    if (what.kind == Kind::letter || what.kind == Kind::ideograph) {
      if (what.letter_case == Case::upper) {
        if (upper + small == 0) first_upper = true;
        if (after_letter) inner_upper = true;
        ++upper;
      } else {
        ++small;
      }
      after_letter = true;
    } else {
      after_letter = false;
    }
  }
  if (upper + small == 0) return shape;
  if (upper == 0)
    shape.letters = Letters::lower;
  else if (small == 0 && (upper > 1 || shape.has_digit))
    shape.letters = Letters::upper;
  else if (first_upper && !inner_upper)
    shape.letters = Letters::capitalised;
  else
    shape.letters = Letters::mixed;
  return shape;
}

// `pool` begins with a copy of the text, which is folded in place; a form that takes more room than its word stands
// behind it.
void fill(Token& token, std::string_view text, std::uint32_t start, const TokenCut& cut, bool space_before,
          const Vocabulary& vocabulary, std::string& pool) {
  token.span = {start, cut.end};
  token.space_before = space_before;
  token.form_start = start;
  token.form_size = token.span.size();
  Shape shape{cut.letters, false, cut.has_accent};
  if (cut.letters == Letters::capitalised) {
    pool[pool[start] == '\xC3' ? start + 1 : start] |= 0x20;
  } else if (cut.letters == Letters::none) {
    const auto written = text.substr(start, token.span.size());
    shape = shape_of(written);
    if (const char* const end = write_folded(written, pool.data() + start)) {
      token.form_size = static_cast<std::uint32_t>(end - pool.data()) - start;
    } else {
      token.form_start = static_cast<std::uint32_t>(pool.size());
      append_folded(pool, written);
      token.form_size = static_cast<std::uint32_t>(pool.size()) - token.form_start;
    }
  }
  token.letters = shape.letters;
  token.has_digit = shape.has_digit;
  const auto form = std::string_view(pool).substr(token.form_start, token.form_size);
  token.word = vocabulary.find(form);
  // Accents are often left out, mostly on capitals: "Etat", "peri".
  if (token.word == no_word && !shape.has_accent && shape.letters != Letters::none)
    token.word = vocabulary.find_bare(form);
}

// Nothing but Latin letters: one word whatever the language, and most of what packs hold.
bool is_plain_word(std::string_view phrase) {
  for (std::size_t at = 0; at < phrase.size();) {
    const auto [c, length] = code_point(phrase, at);
    const bool ascii_letter = (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
    if (!ascii_letter && !(c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7)) return false;
    at += length;
  }
  return !phrase.empty();
}

}  // namespace

Syntax tokenize(const Text& text, const TokenizerData& data, const Vocabulary& vocabulary) {
  const auto utf8 = text.utf8();
  Syntax syntax;
  syntax.pool = utf8;
  syntax.tokens.reserve(utf8.size() / 5);  // French news: a token every 5.3 bytes
  syntax.sentences.reserve(utf8.size() / 100);
  TokenCutter cutter(utf8, data.impl());
  std::vector<TokenKind> kinds;
  std::uint32_t last_end = 0;
  for (const auto paragraph : text.paragraphs()) {
    cutter.set_limits(paragraph);
    kinds.clear();
    const auto first = static_cast<TokenIndex>(syntax.tokens.size());
    for (auto at = cutter.skip_gap(paragraph.start); at < paragraph.end;) {
      const auto cut = cutter.cut(at);
      fill(syntax.tokens.emplace_back(), utf8, at, cut, at != last_end, vocabulary, syntax.pool);
      kinds.push_back(cut.kind);
      last_end = cut.end;
      at = cutter.skip_gap(cut.end);
    }
    if (first < syntax.tokens.size()) syntax.tokens[first].begins_paragraph = true;
    cut_sentences(utf8, data.impl(), first, kinds, syntax);
  }
  return syntax;
}

void cut_phrase(std::string_view phrase, const TokenizerData& data,
                const std::function<void(std::string_view)>& found) {
  std::string word;
  if (is_plain_word(phrase)) {
    append_folded(word, phrase);
    found(word);
    return;
  }
  TokenCutter cutter(phrase, data.impl());
  const auto size = static_cast<std::uint32_t>(phrase.size());
  cutter.set_limits({0, size});
  for (auto at = cutter.skip_gap(0); at < size;) {
    const auto cut = cutter.cut(at);
    word.clear();
    append_folded(word, phrase.substr(at, cut.end - at));
    found(word);
    at = cutter.skip_gap(cut.end);
  }
}

std::vector<std::string> cut_phrase(std::string_view phrase, const TokenizerData& data) {
  std::vector<std::string> words;
  cut_phrase(phrase, data, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

}  // namespace selon

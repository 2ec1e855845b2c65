// Where a token ends.
//
// In: a text, and the place where a token begins. Out: its end, and what the sentence cutter must know of it. One step
// looks at the signs of one token and a bounded number of signs after it, so that a whole text takes linear time,
// whatever it holds.
//
// Written by hand over a character table and not over ICU's word borders: those cut "3 250", "aujourd'hui" and "M."
// where no reader would, join "est-ce", and are the slower way.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/characters.h"
#include "pack/syntax.h"
#include "selon/span.h"
#include "syntax/tokenizer_data.h"

namespace selon {

enum class TokenKind : std::uint8_t {
  word,
  number,
  abbreviation,         // its full stop never ends a sentence
  ending_abbreviation,  // its full stop ends one before a capital: "etc."
  acronym,              // O.N.U.: ends one before a capitalised starter
  full_stop,
  ellipsis,
  question,  // any other end of a sentence
  pause,     // , ; : and the like: after them nothing begins
  open,
  close,
  quote,  // may open or close
  dash,
  symbol
};

struct TokenCut {
  std::uint32_t end;
  TokenKind kind;
  // Of most words, which are Latin letters alone, what was seen on the way: lower or capitalised, and an accent.
  Letters letters = Letters::none;
  bool has_accent = false;
};

class TokenCutter {
 public:
  // `text` is valid UTF-8, at most Text::max_bytes. Tokens are cut within `limits` (a paragraph).
  TokenCutter(std::string_view text, const TokenizerData::Impl& data) : text_(text), data_(data) {}
  void set_limits(Span limits);

  // The next place at or after `at` that is neither white space nor invisible; the end of the limits when there is
  // none.
  std::uint32_t skip_gap(std::uint32_t at) const {
    while (at < limits_.end && text_[at] == ' ') ++at;
    const bool visible = at < limits_.end && text_[at] > ' ' && text_[at] < '\x7F';
    return visible ? at : skip_odd_gap(at);
  }

  // `at` stands on a visible character.
  TokenCut cut(std::uint32_t at);

 private:
  struct Seen {
    char32_t value = 0;
    std::uint32_t length = 0;  // 0: beyond the limits
    Kind kind = Kind::space;
    Case letter_case = Case::none;
    std::uint8_t script = 0;
  };
  Seen see(std::uint32_t at) const;
  std::string_view piece(std::uint32_t start, std::uint32_t end) const { return text_.substr(start, end - start); }

  std::uint32_t skip_odd_gap(std::uint32_t at) const;
  TokenCut plain_word(std::uint32_t at) const;
  TokenCut cut_word(std::uint32_t at);
  TokenCut cut_number(std::uint32_t at, std::uint32_t digits);
  TokenCut cut_sign(std::uint32_t at, Seen first);
  std::uint32_t grouped_digits_end(std::uint32_t at) const;
  std::uint32_t digits_end(std::uint32_t at) const;
  std::uint32_t marks_end(std::uint32_t at) const;
  std::uint32_t symbol_end(std::uint32_t at, Seen first) const;
  std::uint32_t kept_end(std::uint32_t at, std::uint32_t beyond) const;
  std::uint32_t clitic_end(std::uint32_t at) const;
  std::uint32_t address_end(std::uint32_t at) const;
  std::uint32_t mail_end(std::uint32_t at);
  std::uint32_t tag_end(std::uint32_t at) const;
  bool starts_sentence(std::uint32_t at) const;

  std::string_view text_;
  const TokenizerData::Impl& data_;
  Span limits_;
  bool has_at_sign_ = false;
  std::uint32_t no_mail_before_ = 0;  // looked for one up to here in vain
};

}  // namespace selon

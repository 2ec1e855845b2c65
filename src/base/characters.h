// What sort of sign a code point is, as the tokenizer needs it, by one table look-up.
//
// In: a code point. Out: a Kind and the case of a letter. Filled once from ICU's character database, because asking ICU
// for every character of a text costs more than all the rest of cutting it; only of the alphabets and their signs,
// because it is filled at each start of the program. It follows Unicode and no language.
#pragma once

#include <cstdint>

namespace selon {

enum class Kind : std::uint8_t {
  space,      // White_Space, line ends included
  invisible,  // format and control characters: soft hyphen, zero-width marks, bidirectional controls
  letter,
  ideograph,  // a letter that is a word by itself (Han)
  mark,       // combining: belongs to what stands before it
  digit,
  numeric,     // ², ½, Ⅳ
  apostrophe,  // ' ’ and what texts write instead
  hyphen,      // - ‐ ‑
  dash,        // – — −
  point,       // .
  stop,        // ! ? … and other scripts' ends of a sentence
  pause,       // , ; : and all other punctuation
  open,        // ( [ « “
  close,       // ) ] » ”
  quote,       // " which opens as well as closes
  underscore,
  regional,  // half of a flag
  symbol
};

enum class Case : std::uint8_t { none, lower, upper };

struct Character {
  Kind kind;
  Case letter_case;
  std::uint8_t script;  // ICU's script number for letters, 0 where any script may use the sign
};

Character character_slowly(char32_t c);

// Of the code points before U+3000: no alphabet in daily use lies behind, nor do signs of punctuation but Chinese ones.
inline constexpr char32_t basic_end = 0x3000;
extern const Character* const basic_characters;

inline Character character(char32_t c) { return c < basic_end ? basic_characters[c] : character_slowly(c); }

}  // namespace selon

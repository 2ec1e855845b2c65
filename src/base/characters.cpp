#include "base/characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <memory>

namespace selon {
namespace {

Kind kind_of_category(UChar32 c) {
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
      return Kind::letter;
    case U_OTHER_LETTER:
      return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) ? Kind::ideograph : Kind::letter;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return Kind::mark;
    case U_DECIMAL_DIGIT_NUMBER:
      return Kind::digit;
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
      return Kind::numeric;
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return Kind::invisible;
    case U_DASH_PUNCTUATION:
      return Kind::dash;
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return Kind::open;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return Kind::close;
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
      return u_hasBinaryProperty(c, UCHAR_S_TERM) ? Kind::stop : Kind::pause;
    default:
      return Kind::symbol;  // also unassigned and private code points: something stands there
  }
}

Kind kind_of(char32_t c) {
  switch (c) {  // where the category does not say what texts use a sign for
    case U'\'':
    case U'\u2019':
    case U'\u2018':
    case U'\u02BC':
    case U'`':
    case U'\u00B4':
    case U'\u2032':
    case U'\uFF07':
      return Kind::apostrophe;
    case U'-':
    case U'\u2010':
    case U'\u2011':
      return Kind::hyphen;
    case U'\u2212':
      return Kind::dash;
    case U'.':
      return Kind::point;
    case U'\u2026':
      return Kind::stop;
    case U'"':
      return Kind::quote;
    case U'_':
      return Kind::underscore;
    case U'#':
    case U'&':
    case U'@':
    case U'%':
    case U'*':
      return Kind::symbol;
    default:
      break;
  }
  const auto point = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(point)) return Kind::space;
  if (u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR)) return Kind::regional;
  return kind_of_category(point);
}

const Character* fill_basic() {
  static const auto table = std::make_unique<Character[]>(basic_end);
  for (char32_t c = 0; c < basic_end; ++c) table[c] = character_slowly(c);
  return table.get();
}

}  // namespace

Character character_slowly(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  Character result{kind_of(c), Case::none, 0};
  if (result.kind != Kind::letter) return result;
  if (u_isULowercase(point)) result.letter_case = Case::lower;
  if (u_isUUppercase(point) || u_istitle(point)) result.letter_case = Case::upper;
  UErrorCode code = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(point, &code);
  // Common and inherited letters (ʿ in transliterated Arabic) stand in words of any script.
  if (U_SUCCESS(code) && script > USCRIPT_INHERITED) result.script = static_cast<std::uint8_t>(script);
  return result;
}

const Character* const basic_characters = fill_basic();

}  // namespace selon

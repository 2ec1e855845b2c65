#include "base/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

#include "base/eight_bytes.h"

namespace selon {
namespace {

// Length of the well-formed sequence at `at`, or 0 (Unicode standard, table 3-7).
std::size_t sequence_length(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
  const auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return byte(i) >= low && byte(i) <= high;
  };
  const unsigned lead = byte(at);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return tail(at + 1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;
    return tail(at + 1, low, high) && tail(at + 2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned low = lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xF4 ? 0x8F : 0xBF;
    return tail(at + 1, low, high) && tail(at + 2) && tail(at + 3) ? 4 : 0;
  }
  return 0;
}

// What fold does beyond case: one spelling for each sign that texts write in several ways. 0: leave it out.
char32_t uniform_sign(char32_t c) {
  switch (c) {
    case U'\u2019':
    case U'\u2018':
    case U'\u02BC':
    case U'`':
    case U'\u00B4':
    case U'\u2032':
    case U'\uFF07':
      return U'\'';
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2212':
      return U'-';
    case U'\u00AD':
    case U'\u200B':
    case U'\u200C':
    case U'\u200D':
    case U'\u200E':
    case U'\u200F':
    case U'\u2060':
    case U'\uFEFF':
      return 0;
    default:
      return c;
  }
}

// Folds of the code points before U+0250, which are all that most Latin texts hold besides signs. None of them composes
// with a neighbour of their own range, so each folds alone. 0: leave it out.
constexpr char32_t latin_end = 0x250;

const char16_t* latin_folds() {
  static const auto folds = [] {
    std::array<char16_t, latin_end> table{};
    for (char32_t c = 0; c < latin_end; ++c)
      table[c] = static_cast<char16_t>(u_tolower(static_cast<UChar32>(uniform_sign(c))));
    return table;
  }();
  return folds.data();
}

const icu::Normalizer2& normalizer(bool compose) {
  UErrorCode code = U_ZERO_ERROR;
  const auto* found = compose ? icu::Normalizer2::getNFCInstance(code) : icu::Normalizer2::getNFKDInstance(code);
  assert(U_SUCCESS(code) && found != nullptr);
  return *found;
}

icu::UnicodeString folded(std::string_view text) {
  icu::UnicodeString in = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  icu::UnicodeString signs;
  for (int32_t i = 0; i < in.length(); i = in.moveIndex32(i, 1)) {
    const char32_t c = uniform_sign(static_cast<char32_t>(in.char32At(i)));
    if (c != 0) signs.append(static_cast<UChar32>(c));
  }
  signs.toLower(icu::Locale::getRoot());
  UErrorCode code = U_ZERO_ERROR;
  icu::UnicodeString out = normalizer(true).normalize(signs, code);
  assert(U_SUCCESS(code));
  return out;
}

// Accents off, and letters that have no decomposition spelled out.
void append_bare(std::string& out, const icu::UnicodeString& apart) {
  for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
    const UChar32 c = apart.char32At(i);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    switch (c) {  // letters that have no decomposition, and modifier letters of transliterations
      case 0x153:
        out += "oe";
        break;
      case 0xE6:
        out += "ae";
        break;
      case 0xDF:
        out += "ss";
        break;
      case 0xF8:
        out += "o";
        break;
      case 0x142:
        out += "l";
        break;
      case 0x111:
        out += "d";
        break;
      case 0x131:
        out += "i";
        break;
      case 0x2BF:
      case 0x2BE:
      case 0x2BB:
      case 0x2B9:
        break;
      default:
        append_utf8(out, static_cast<char32_t>(c));
    }
  }
}

std::string bare_by_icu(std::string_view text) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::UnicodeString apart = normalizer(false).normalize(folded(text), code);
  assert(U_SUCCESS(code));
  std::string out;
  append_bare(out, apart);
  return out;
}

// Bare forms of the code points that Latin texts and transliterations hold: those before U+0250, Latin letters with
// several marks ("Ḩawījah"), general punctuation. Each is bare by itself, since none composes with a neighbour of
// these.
constexpr char32_t additional_start = 0x1E00, additional_end = 0x1F00;
constexpr char32_t punctuation_start = 0x2010, punctuation_end = 0x2070;
constexpr std::size_t additional_bares = latin_end,
                      punctuation_bares = additional_bares + (additional_end - additional_start),
                      bare_count = punctuation_bares + (punctuation_end - punctuation_start);

// Where the code point's bare form stands in the table; bare_count when it has none there.
std::size_t bare_index(char32_t c) {
  if (c < latin_end) return c;
  if (c >= additional_start && c < additional_end) return additional_bares + (c - additional_start);
  if (c >= punctuation_start && c < punctuation_end) return punctuation_bares + (c - punctuation_start);
  return bare_count;
}

const std::array<std::string, bare_count>& single_bares() {
  static const auto bares = [] {
    std::array<std::string, bare_count> table;
    for (char32_t c = 0; c < punctuation_end; ++c) {
      const auto index = bare_index(c);
      if (index == bare_count) continue;
      std::string one;
      append_utf8(one, c);
      table[index] = bare_by_icu(one);
    }
    return table;
  }();
  return bares;
}

}  // namespace

std::size_t first_broken_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    // Eight bytes at a time, as far as they are ASCII: most of most texts.
    while (at + 8 <= bytes.size()) {
      const std::uint64_t beyond = eight_bytes(bytes.data() + at) & 0x8080808080808080u;
      at += static_cast<std::size_t>(std::countr_zero(beyond)) / 8;
      if (beyond != 0) break;
    }
    if (at >= bytes.size()) break;
    const std::size_t length = sequence_length(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

bool is_ascii(std::string_view text) {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    if ((eight_bytes(text.data() + at) & 0x8080808080808080u) != 0) return false;
  }
  for (; at < text.size(); ++at)
    if (static_cast<unsigned char>(text[at]) >= 0x80) return false;
  return true;
}

char32_t code_point_before(std::string_view text, std::size_t at) {
  do --at;
  while ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return code_point(text, at).value;
}

char* write_folded(std::string_view text, char* to) {
  const char16_t* const folds = latin_folds();
  for (std::size_t at = 0; at < text.size();) {  // no fold that is written here takes more bytes than it stands for
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      *to++ = static_cast<char>(folds[byte]);
      ++at;
      continue;
    }
    const auto [c, length] = code_point(text, at);
    at += length;
    char32_t one = ~char32_t{0};      // what is not folded here
    if (c < latin_end && c != 0x130)  // capital dotted I becomes two code points
      one = folds[c];
    else if (c >= 0x2010 && c < 0x2070)  // general punctuation: no letters
      one = uniform_sign(c);
    else if (c >= 0x621 && c < 0x64B)  // Arabic letters: no case, and they compose with marks only, which come later
      one = c;
    if (one == 0) continue;
    if (one < 0x80) {
      *to++ = static_cast<char>(one);
    } else if (one < 0x800) {
      *to++ = static_cast<char>(0xC0 | (one >> 6));
      *to++ = static_cast<char>(0x80 | (one & 0x3F));
    } else if (one == c) {
      to = std::copy_n(text.data() + at - length, length, to);
    } else {
      return nullptr;
    }
  }
  return to;
}

void append_folded(std::string& out, std::string_view text) {
  const std::size_t start = out.size();
  out.resize(start + text.size());
  if (const char* const end = write_folded(text, out.data() + start)) {
    out.resize(static_cast<std::size_t>(end - out.data()));
  } else {
    out.resize(start);
    folded(text).toUTF8String(out);
  }
}

std::string fold(std::string_view text) {
  std::string out;
  append_folded(out, text);
  return out;
}

std::string bare(std::string_view text) {
  if (is_ascii(text)) return fold(text);
  const auto& bares = single_bares();
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, length] = code_point(text, at);
    const auto index = bare_index(c);
    if (index == bare_count) return bare_by_icu(text);
    out += bares[index];
    at += length;
  }
  return out;
}

}  // namespace selon

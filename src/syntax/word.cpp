#include "syntax/word.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/utf8.h"
#include "syntax/hashing.h"

namespace selon {
namespace {

// Base letters of U+00E0..U+00FF and of U+0100..U+017F; '.' where a letter has none.
constexpr std::string_view latin1 = "aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";
static_assert(latin1.size() == 32);
constexpr std::string_view extended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
    ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.";
static_assert(extended.size() == 128);

bool is_tail(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Letters of a sign class; several flags may hold.
std::uint32_t shape_of(const WordForm& form, std::size_t length) {
  bool digit = false, other = false, hyphen = false, apostrophe = false, stop = false, letter = false;
  for (const char c : form.folded) {
    if (c >= '0' && c <= '9')
      digit = true;
    else if (c == '-')
      hyphen = true;
    else if (c == '\'')
      apostrophe = true;
    else if (c == '.' || c == ',')
      stop = true;
    else if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
      letter = true;
    else
      other = true;
  }
  const auto bits = [](bool flag, int place) { return static_cast<std::uint32_t>(flag) << place; };
  return bits(digit, 0) | bits(other, 1) | bits(hyphen, 2) | bits(apostrophe, 3) | bits(stop, 4) | bits(letter, 5) |
         static_cast<std::uint32_t>(form.letters) << 6 |
         static_cast<std::uint32_t>(std::min<std::size_t>(length, 4)) << 9;
}

}  // namespace

void strip_accents(std::string_view folded, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const auto lead = static_cast<unsigned char>(folded[i]);
    if (lead < 0xC3 || lead > 0xC5 || i + 1 >= folded.size()) {
      out += folded[i];
      continue;
    }
    const char32_t c = code_point(folded, i).value;
    char base = '.';
    if (c >= 0xE0 && c <= 0xFF) base = latin1[c - 0xE0];
    if (c >= 0x100 && c <= 0x17F) base = extended[c - 0x100];
    if (c == 0xE6)
      out += "ae";
    else if (c == 0x153)
      out += "oe";
    else if (base != '.')
      out += base;
    else
      out += folded.substr(i, 2);
    ++i;
  }
}

Letters letters_of(std::string_view written) {
  int upper = 0, small = 0;
  bool first_upper = false, inner_upper = false, after_letter = false, digit = false;
  for (std::size_t i = 0; i < written.size();) {
    const CodePoint c = code_point(written, i);
    i += c.length;
    const auto value = static_cast<UChar32>(c.value);
    digit = digit || u_isdigit(value);
    const auto type = u_charType(value);
    if (type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK) continue;
    if (!u_isalpha(value)) {
      after_letter = false;
      continue;
    }
    if (u_isupper(value) || u_istitle(value)) {
      first_upper = first_upper || upper + small == 0;
      inner_upper = inner_upper || after_letter;
      ++upper;
    } else {
      ++small;
    }
    after_letter = true;
  }
  if (upper + small == 0) return Letters::none;
  if (upper == 0) return Letters::lower;
  if (small == 0 && (upper > 1 || digit)) return Letters::upper;
  return first_upper && !inner_upper ? Letters::capitalised : Letters::mixed;
}

Word make_word(const WordForm& form, const FormTable& forms, const HashIndex& clusters, WordScratch& scratch) {
  Word word;
  std::string& bare = scratch.bare;
  strip_accents(form.folded, bare);
  const std::uint64_t exact = hash_bytes(form.folded);

  const FormTable::Found found = forms.find(exact, form.folded, scratch.restored);
  word.set = found.set;
  word.restore = found.restore;
  if (found.set != FormTable::no_set) word.lexicon = forms.form_class(found.set);
  // With its accents given back the word is the one that training texts had.
  word.form = found.restore == FormTable::no_set ? exact : hash_bytes(scratch.restored);
  if (const std::uint32_t cluster = clusters.find(word.form); cluster != HashIndex::none) {
    word.cluster = static_cast<std::uint16_t>(cluster);
    word.coarse_cluster = static_cast<std::uint16_t>(cluster >> 16);
  }

  bool digits = false;
  for (char& c : bare)
    if (c >= '0' && c <= '9') c = '0', digits = true;
  word.bare = hash_bytes(bare);
  if (digits) word.form = word.bare;

  std::size_t length = 0;
  std::size_t end = bare.size();
  for (std::size_t i = 0; i < word.suffix.size(); ++i) {
    while (end > 0 && is_tail(bare[end - 1])) --end;
    if (end > 0) --end, ++length;
    word.suffix[i] = hash_bytes(std::string_view(bare).substr(end)) + i;
  }
  end = 0;
  for (std::size_t i = 0; i < word.prefix.size(); ++i) {
    if (end < bare.size()) ++end;
    while (end < bare.size() && is_tail(bare[end])) ++end;
    word.prefix[i] = hash_bytes(std::string_view(bare).substr(0, end)) + i;
  }
  word.shape = shape_of(form, length);
  return word;
}

}  // namespace selon

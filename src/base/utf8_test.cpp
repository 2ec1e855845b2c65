#include "base/utf8.h"

#include <gtest/gtest.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "base/characters.h"

namespace selon {
namespace {

TEST(Utf8Test, first_broken_sequence_is_found) {
  EXPECT_EQ(first_broken_utf8("l’armée 🚁"), std::string_view::npos);
  EXPECT_EQ(first_broken_utf8(""), std::string_view::npos);
  EXPECT_EQ(first_broken_utf8("0123456789abcd\xE9"
                              "f"),
            14u);
  EXPECT_EQ(first_broken_utf8("a\xC0\x80"), 1u);          // overlong
  EXPECT_EQ(first_broken_utf8("a\xED\xA0\x80"), 1u);      // surrogate
  EXPECT_EQ(first_broken_utf8("a\xF4\x90\x80\x80"), 1u);  // beyond U+10FFFF
  EXPECT_EQ(first_broken_utf8("a\xE2\x82"), 1u);          // cut short
  EXPECT_EQ(first_broken_utf8("a\x80"), 1u);              // no lead
}

TEST(Utf8Test, every_code_point_survives_writing_and_reading) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string bytes;
    append_utf8(bytes, c);
    ASSERT_EQ(first_broken_utf8(bytes), std::string_view::npos);
    ASSERT_EQ(code_point(bytes, 0).value, c);
    ASSERT_EQ(code_point(bytes, 0).length, bytes.size());
    ASSERT_EQ(code_point_before(bytes, bytes.size()), c);
  }
}

TEST(Utf8Test, fold_makes_spellings_meet) {
  EXPECT_EQ(fold("L’ARMÉE"), "l'armée");
  EXPECT_EQ(fold("Deir–ez‑Zor"), "deir-ez-zor");
  EXPECT_EQ(fold("arme\u0301e"), "armée");
  EXPECT_EQ(fold("co\u00ADopération\u200B"), "coopération");
  EXPECT_EQ(fold("ŒUVRE ÇA ÿ"), "œuvre ça ÿ");
  EXPECT_EQ(fold("ΟΔΟΣ"), "οδος");
}

TEST(Utf8Test, bare_leaves_the_accents_out) {
  EXPECT_EQ(bare("Él-Béïda"), "el-beida");
  EXPECT_EQ(bare("Mayādīn"), "mayadin");
  EXPECT_EQ(bare("cœur"), "coeur");
  EXPECT_EQ(bare("المَيادين"), "الميادين");
}

// The fast way for Latin and Arabic letters must say what ICU says.
TEST(Utf8Test, latin_and_arabic_letters_fold_as_icu_folds_them) {
  UErrorCode code = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(code);
  for (char32_t c = 1; c < 0x700; c = c == 0x24F ? 0x600 : c + 1) {
    if (c == '`' || c == 0xB4 || c == 0xAD) continue;  // signs with a folding of their own
    std::string one;
    append_utf8(one, c);
    auto wide = icu::UnicodeString::fromUTF8(one);
    wide.toLower(icu::Locale::getRoot());
    std::string expected;
    nfc->normalize(wide, code).toUTF8String(expected);
    EXPECT_EQ(fold(one), expected) << static_cast<unsigned>(c);
    // Beside a letter that takes the slow way, the same.
    EXPECT_EQ(fold(one + "я"), expected + "я") << static_cast<unsigned>(c);
    // With a mark behind it, what they are together.
    std::string marked;
    wide.append(UChar32{0x654}).toLower(icu::Locale::getRoot());
    nfc->normalize(wide, code).toUTF8String(marked);
    EXPECT_EQ(fold(one + "\u0654"), marked) << static_cast<unsigned>(c);
  }
}

// So must the table of bare forms: beside a letter that takes the slow way, the same.
TEST(Utf8Test, single_letters_are_bare_as_icu_makes_them_bare) {
  for (const auto& [start, end] : {std::pair(0x01, 0x250), std::pair(0x1E00, 0x1F00), std::pair(0x2010, 0x2070)})
    for (int c = start; c < end; ++c) {
      std::string one;
      append_utf8(one, static_cast<char32_t>(c));
      EXPECT_EQ(bare("h" + one + "b" + one) + "я", bare("h" + one + "b" + one + "я")) << c;
    }
  EXPECT_EQ(bare("Al Ḩawījah"), "al hawijah");
}

TEST(CharactersTest, signs_are_what_texts_use_them_for) {
  EXPECT_EQ(character(U'é').kind, Kind::letter);
  EXPECT_EQ(character(U'É').letter_case, Case::upper);
  EXPECT_EQ(character(U'’').kind, Kind::apostrophe);
  EXPECT_EQ(character(0x202F).kind, Kind::space);
  EXPECT_EQ(character(0xAD).kind, Kind::invisible);
  EXPECT_EQ(character(U'北').kind, Kind::ideograph);
  EXPECT_EQ(character(U'؟').kind, Kind::stop);
  EXPECT_EQ(character(U'²').kind, Kind::numeric);
  EXPECT_EQ(character(U'🚁').kind, Kind::symbol);
  EXPECT_EQ(character(0x10FFFF).kind, Kind::symbol);
  EXPECT_NE(character(U'а').script, character(U'a').script);  // Cyrillic and Latin
}

}  // namespace
}  // namespace selon

#include "selon/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "base/utf8.h"

namespace selon {
namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

std::string read(std::string bytes, std::string_view encoding) {
  const auto text = Text::decode(std::move(bytes), Decoding::strict);
  if (!text) return "error: " + text.error().message;
  EXPECT_EQ(text->encoding(), encoding);
  return std::string(text->utf8());
}

TEST(TextTest, utf8_loses_its_mark_and_nothing_else) {
  EXPECT_EQ(read("\xEF\xBB\xBF"
                 " L’armée\r\n ",
                 "utf-8"),
            " L’armée\r\n ");
  EXPECT_EQ(read("", "utf-8"), "");
  EXPECT_EQ(read("\xEF\xBB\xBF", "utf-8"), "");
}

TEST(TextTest, utf16_is_read_with_and_without_mark) {
  const std::u16string written = u"L’armée a repris الميادين 🚁.";
  const std::string expected = "L’armée a repris الميادين 🚁.";
  EXPECT_EQ(read("\xFF\xFE" + utf16(written, true), "utf-16le"), expected);
  EXPECT_EQ(read("\xFE\xFF" + utf16(written, false), "utf-16be"), expected);
  EXPECT_EQ(read(utf16(written, true), "utf-16le"), expected);
  EXPECT_EQ(read(utf16(written, false), "utf-16be"), expected);
  EXPECT_EQ(read(utf16(u"استعاد الجيش مدينة الميادين", true), "utf-16le"), "استعاد الجيش مدينة الميادين");
}

TEST(TextTest, windows_1252_is_told_by_its_quotes) {
  EXPECT_EQ(read("L\x92"
                 "arm\xE9"
                 "e \x96 dit-on \x97 a pris le c\x9Cur de la ville pour 5 \x80.",
                 "windows-1252"),
            "L’armée – dit-on — a pris le cœur de la ville pour 5 €.");
  EXPECT_EQ(read("un d\xE9"
                 "c\xE8s, 2\xBD heures, l\xB4"
                 "arm\xE9"
                 "e",
                 "windows-1252"),
            "un décès, 2½ heures, l´armée");
}

TEST(TextTest, iso_8859_15_is_told_by_oe_and_euro) {
  EXPECT_EQ(read("le c\xBDur, la man\xBDuvre, 5 \xA4, \xE9"
                 "t\xE9",
                 "iso-8859-15"),
            "le cœur, la manœuvre, 5 €, été");
}

TEST(TextTest, windows_1256_is_told_by_its_rows_of_letters) {
  EXPECT_EQ(read("\xC7\xE1\xE3\xED\xC7\xCF\xED\xE4", "windows-1256"), "الميادين");
  EXPECT_EQ(
      read("La ville (\xC7\xE1\xE3\xED\xC7\xCF\xED\xE4 ou \xC7\xE1\xD1\xDE\xC9) a \xE9t\xE9 prise.", "windows-1256"),
      "La ville (الميادين ou الرقة) a été prise.");
}

TEST(TextTest, damaged_utf8_is_an_error_with_its_byte) {
  const auto text = Text::decode("L’armée a \xE9t\xC3\xA9 là, été", Decoding::strict, "a.txt");
  ASSERT_FALSE(text.has_value());
  EXPECT_EQ(text.error().kind, ErrorKind::bad_input);
  EXPECT_EQ(text.error().place, "a.txt@13");
  EXPECT_THAT(text.error().message, HasSubstr("byte 13"));
}

TEST(TextTest, lossy_replaces_each_broken_sequence_once) {
  const auto text = Text::decode("été là \xE2\x82 été \xF0\x9F\x9A !", Decoding::lossy);
  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(text->utf8(), "été là \uFFFD été \uFFFD !");
  EXPECT_EQ(text->replaced(), 2u);
}

TEST(TextTest, surrogates_are_broken_in_every_encoding) {
  EXPECT_FALSE(Text::decode("a \xED\xA0\xBD\xED\xB8\x80 b", Decoding::strict).has_value());
  EXPECT_EQ(Text::decode("a \xED\xA0\xBD\xED\xB8\x80 b", Decoding::lossy)->utf8(), "a \uFFFD\uFFFD b");
  const auto lone = "\xFF\xFE" + utf16(u"ville ", true) + "\x3D\xD8"s + utf16(u" prise", true);
  const auto strict = Text::decode(lone, Decoding::strict, "b.txt");
  ASSERT_FALSE(strict.has_value());
  EXPECT_EQ(strict.error().place, "b.txt@14");
  EXPECT_EQ(Text::decode(lone, Decoding::lossy)->utf8(), "ville \uFFFD prise");
  EXPECT_EQ(Text::decode("\xFF\xFE" + utf16(u"ville", true) + "x", Decoding::lossy)->utf8(), "ville\uFFFD");
}

TEST(TextTest, binary_files_are_refused) {
  EXPECT_FALSE(Text::decode("\x7F"
                            "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0"s,
                            Decoding::lossy)
                   .has_value());
  EXPECT_FALSE(Text::decode("texte\0texte long qui suit le zero"s, Decoding::lossy).has_value());
  EXPECT_FALSE(Text::decode("\x1F\x01\x02\x03\x04\x05\x06\x07\x08 abc", Decoding::lossy).has_value());
  EXPECT_FALSE(Text::decode("\xFF\xFE\0\0a\0\0\0"s, Decoding::lossy).has_value());
  EXPECT_FALSE(Text::from_utf8("a\0b"s).has_value());
}

TEST(TextTest, bytes_that_windows_1252_does_not_use_are_broken) {
  EXPECT_FALSE(Text::decode("arm\xE9"
                            "e \x81 suite",
                            Decoding::strict)
                   .has_value());
  EXPECT_EQ(Text::decode("arm\xE9"
                         "e \x81 suite",
                         Decoding::lossy)
                ->utf8(),
            "armée \uFFFD suite");
}

TEST(TextTest, paragraphs_are_lines_without_their_space) {
  const auto text = Text::from_utf8("\n  Titre \u00A0\r\n\r\nUn.\rDeux\u2028trois \u2029\n \t \n");
  std::vector<std::string> found;
  for (const auto span : text->paragraphs()) found.emplace_back(text->slice(span));
  EXPECT_THAT(found, ElementsAre("Titre", "Un.", "Deux", "trois"));
}

// Offsets against plain counting, over texts longer than a sample.
TEST(TextTest, offsets_agree_with_counting) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"a", "é", "’", "🚁", "ال", "\n", "e\u0301", " ", "北"};
  for (int round = 0; round < 20; ++round) {
    std::string utf8;
    const auto length = random() % 3000;
    for (unsigned i = 0; i < length; ++i) utf8 += pieces[random() % (round % 2 == 0 ? pieces.size() : 4)];
    const auto text = Text::from_utf8(utf8);
    ASSERT_TRUE(text.has_value());
    std::uint32_t points = 0, units = 0;
    for (std::uint32_t at = 0; at <= text->size();) {
      ASSERT_EQ(text->code_point_at(at), points);
      ASSERT_EQ(text->utf16_at(at), units);
      ASSERT_EQ(text->byte_of_code_point(points), at);
      if (at == text->size()) break;
      const auto [c, bytes] = code_point(text->utf8(), at);
      at += bytes;
      ++points;
      units += c >= 0x10000 ? 2 : 1;
    }
    EXPECT_EQ(text->byte_of_code_point(points + 5), text->size());
  }
}

TEST(TextTest, ascii_offsets_are_all_one) {
  const auto text = Text::from_utf8("Ville prise");
  EXPECT_EQ(text->code_point_at(7), 7u);
  EXPECT_EQ(text->utf16_at(11), 11u);
  EXPECT_EQ(text->byte_of_code_point(5), 5u);
}

}  // namespace
}  // namespace selon

// What must hold for the tokens of any text, tried on random rows of awkward pieces and on very long ones.
#include <gtest/gtest.h>

#include <random>

#include "base/characters.h"
#include "base/stanza.h"
#include "base/utf8.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

const TokenizerData& french() {
  static const TokenizerData data = [] {
    auto stanzas = read_stanzas(std::string(SELON_SOURCE_DIR) + "/languages/fr/lexicon", ".lex");
    return *TokenizerData::build(*stanzas);
  }();
  return data;
}

bool is_border(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// A gap holds white space and invisible characters, nothing else.
void expect_gap(std::string_view text, std::uint32_t start, std::uint32_t end) {
  while (start < end) {
    const auto [c, length] = code_point(text, start);
    const auto kind = character(c).kind;
    ASSERT_TRUE(kind == Kind::space || kind == Kind::invisible) << "U+" << std::hex << static_cast<unsigned>(c);
    start += length;
  }
}

void check(const std::string& written) {
  const auto text = Text::from_utf8(written);
  ASSERT_TRUE(text.has_value());
  const auto utf8 = text->utf8();
  const auto syntax = tokenize(*text, french(), Vocabulary());
  std::uint32_t end = 0;
  for (const auto& token : syntax.tokens) {
    ASSERT_LT(token.span.start, token.span.end);
    ASSERT_LE(end, token.span.start);
    ASSERT_LE(token.span.end, utf8.size());
    ASSERT_TRUE(is_border(utf8, token.span.start) && is_border(utf8, token.span.end));
    expect_gap(utf8, end, token.span.start);
    ASSERT_EQ(token.space_before, end != token.span.start);
    ASSERT_EQ(syntax.form(token), fold(text->slice(token.span)));
    end = token.span.end;
  }
  expect_gap(utf8, end, text->size());
  TokenIndex next = 0;
  for (const auto& sentence : syntax.sentences) {
    ASSERT_EQ(sentence.first, next);
    ASSERT_LT(sentence.first, sentence.end);
    ASSERT_EQ(sentence.span.start, syntax.tokens[sentence.first].span.start);
    ASSERT_EQ(sentence.span.end, syntax.tokens[sentence.end - 1].span.end);
    next = sentence.end;
  }
  ASSERT_EQ(next, syntax.tokens.size());

  // Most words are cut and judged in fewer steps where the text goes on for eight bytes: to the same end.
  const auto longer = Text::from_utf8(written + "\n          ");
  const auto same = tokenize(*longer, french(), Vocabulary());
  ASSERT_EQ(same.tokens.size(), syntax.tokens.size());
  for (std::size_t i = 0; i < same.tokens.size(); ++i) {
    ASSERT_EQ(same.tokens[i].span, syntax.tokens[i].span);
    ASSERT_EQ(same.tokens[i].letters, syntax.tokens[i].letters);
    ASSERT_EQ(same.form(same.tokens[i]), syntax.form(syntax.tokens[i]));
  }
}

const std::vector<std::string> pieces = {
    "l'",         "L’",     "armée",  "Alep",   "-t-il",  "-là",    "M.",         "etc.",     "J",        ".",
    "..",         "…",      "!",      "?",      ",",      ";",      ":",          "«",        "»",        "\"",
    "'",          "(",      ")",      "(s)",    "[",      "1",      "250",        "3 250",    ",5",       "/",
    "10/10/2017", "h",      "%",      "°",      "km",     "²",      "-",          "–",        "—",        "--",
    "\u2011",     " ",      "  ",     "\u00A0", "\u202F", "\u2009", "\t",         "\n",       "\r\n",     "\r",
    "\u2028",     "\u00AD", "\u200B", "\u200D", "\u200F", "\uFEFF", "\u0301",     "e\u0301",  "é",        "œ",
    "İ",          "ß",      "👩",     "👍🏽",   "🇸🇾",     "🇸",      "\uFE0F",     "الميادين", "َ",         "۳",
    "Київ",       "北京",   "カタ",   "ไทย",    "@",      "#",      "a@b.fr",     "http://",  "www.x.fr", "&",
    "_",          "*",      "=",      "+",      "\x01",   "\uFFFD", "\U0010FFFF", "A",        "z",        "Étienne",
    "ÉTAT",       "M23",    "]",      "×"};

TEST(TokenizeProperty, tokens_and_gaps_give_back_any_text) {
  std::mt19937 random(2017);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const auto length = random() % 60;
    for (unsigned i = 0; i < length; ++i) text += pieces[random() % pieces.size()];
    check(text);
    if (HasFatalFailure()) FAIL() << "round " << round << ": " << text;
  }
}

TEST(TokenizeProperty, tokens_and_gaps_give_back_random_code_points) {
  std::mt19937 random(1013);
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    for (int i = 0; i < 50; ++i) {
      char32_t c = random() % (round % 3 == 0 ? 0x110000 : round % 3 == 1 ? 0x3000 : 0x80);
      if (c == 0 || (c >= 0xD800 && c < 0xE000)) c = U' ';
      append_utf8(text, c);
    }
    check(text);
    if (HasFatalFailure()) FAIL() << "round " << round;
  }
}

// Long rows of signs that make the cutter look ahead. Work that grew with the square of the text would take hours.
TEST(TokenizeProperty, long_rows_of_one_sign_are_cut) {
  for (const std::string piece :
       {"(",        "a-",     "a.",      "l'",  "1 250 ", "1,",    "é(",       "«",      "'",
        ".",        "\u00AD", "a\u200D", "a@",  "www.",   "-t-il", "👩\u200D", "\u0301", "_",
        "http://)", "A. ",    "°",       "km/", "M. ",    "1-",    "🇸",        "#",      "A.B"}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    check(text);
    if (HasFatalFailure()) FAIL() << piece;
  }
}

}  // namespace
}  // namespace selon

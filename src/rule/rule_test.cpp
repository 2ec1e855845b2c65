#include <gtest/gtest.h>

#include "base/stanza.h"
#include "rule/rule_set.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

// A pack of nothing but the rules of a test, over a language without elisions or abbreviations.
struct Small {
  Vocabulary vocabulary;
  TokenizerData tokenizer = *TokenizerData::build({});
  Lexicon lexicon;
  Result<RuleSet> rules = RuleSet{};

  explicit Small(std::string_view rule_file, std::string_view lexicon_file = "") {
    const Cut cut = [this](std::string_view phrase, const FoundWord& found) { cut_phrase(phrase, tokenizer, found); };
    lexicon = *Lexicon::build(*parse_stanzas(lexicon_file, "test.lex"), cut, vocabulary);
    rules = RuleSet::compile(*parse_stanzas(rule_file, "test.rules"), lexicon, cut, {}, vocabulary);
  }

  // What the rules of phase `time` match, as the words matched.
  std::vector<std::string> match(const std::string& words) const {
    const Text text = *Text::from_utf8(words);
    const Syntax syntax = tokenize(text, tokenizer, vocabulary);
    Lattice lattice(syntax);
    rules->add_words(lexicon, syntax, lattice);
    std::vector<std::string> found;
    for (const Match& match : rules->match("time", syntax, lattice).matches)
      found.emplace_back(text.slice({syntax.tokens[match.first].span.start, syntax.tokens[match.end - 1].span.end}));
    return found;
  }
};

using Words = std::vector<std::string>;

std::string rule(std::string_view pattern, std::string_view more = "") {
  return "rule t.time.a\nsays Test.\nmatch " + std::string(pattern) + "\ngives time(x)\nyes [a]\nyes [a]\nno b\n" +
         std::string(more) + "\n\n";
}

TEST(Rule, words_match_whatever_their_case) {
  EXPECT_EQ(Small(rule("red cat")).match("A Red CAT sleeps."), Words{"Red CAT"});
}

TEST(Rule, repetition_takes_as_many_as_it_can_and_gives_back) {
  EXPECT_EQ(Small(rule("a* a b")).match("a a a b"), Words{"a a a b"});
  EXPECT_EQ(Small(rule("x{2,3}")).match("x x x x x"), (Words{"x x x", "x x"}));
}

TEST(Rule, a_gap_stops_at_a_clause_border) {
  EXPECT_EQ(Small(rule("a ... b")).match("a c d b"), Words{"a c d b"});
  EXPECT_TRUE(Small(rule("a ... b")).match("a c, d b").empty());
}

TEST(Rule, negation_looks_ahead_and_behind) {
  EXPECT_EQ(Small(rule("a !b")).match("a b a c"), Words{"a"});
  EXPECT_EQ(Small(rule("<!b a")).match("b a c a"), Words{"a"});
}

TEST(Rule, lexicon_phrases_match_with_their_value) {
  const char* lexicon = "class day\nsays Days.\n  new year = 1\n  labour day = 2\n";
  EXPECT_EQ(Small(rule("@day"), lexicon).match("On New Year and Labour Day."), (Words{"New Year", "Labour Day"}));
  EXPECT_EQ(Small(rule("@day=2"), lexicon).match("On New Year and Labour Day."), Words{"Labour Day"});
}

TEST(Rule, an_acronym_of_the_lexicon_matches_capitals_only) {
  const char* lexicon = "class party\nsays Parties.\n  WHO\n";
  EXPECT_EQ(Small(rule("@party"), lexicon).match("The WHO asks who came."), Words{"WHO"});
}

TEST(Rule, the_longer_match_wins) {
  const std::string two =
      rule("a b") + "rule t.time.b\nsays Test.\nmatch a b c\ngives time(x)\nyes [a]\nyes [a]\nno b\n";
  EXPECT_EQ(Small(two).match("a b c"), Words{"a b c"});
}

TEST(Rule, before_wins_over_the_longer_match) {
  const std::string two = rule("a b", "before t.time.b") +
                          "rule t.time.b\nsays Test.\nmatch a b c\ngives time(x)\nyes [a]\nyes [a]\nno b\n";
  EXPECT_EQ(Small(two).match("a b c"), Words{"a b"});
}

TEST(Rule, sentence_ends_hold_a_pattern_in) {
  EXPECT_EQ(Small(rule("^ a")).match("A b. A b."), (Words{"A", "A"}));
  EXPECT_EQ(Small(rule("b $")).match("b a b."), Words{"b"});
  EXPECT_TRUE(Small(rule("b a")).match("a b. A b.").empty());
}

TEST(Rule, a_paragraph_begins_where_its_first_sentence_does) {
  EXPECT_EQ(Small(rule("^p a")).match("A b. A b.\n\nA c."), (Words{"A", "A"}));
}

TEST(Rule, shapes_and_ranges_of_digits) {
  EXPECT_EQ(Small(rule("SHAPE(99h99)")).match("at 14h30, not 4h30"), Words{"14h30"});
  EXPECT_EQ(Small(rule("DIGITS(1-31)")).match("31 32 7 07 007"), (Words{"31", "7", "07"}));
}

TEST(Rule, errors_name_file_line_and_remedy) {
  const auto error = [](std::string_view file) {
    const Small small(file);
    EXPECT_FALSE(small.rules);
    return small.rules ? std::string() : small.rules.error().sentence();
  };
  EXPECT_EQ(error("rule t.time.a\nsays Test.\nmatch {a | b\ngives time(x)\nyes [a]\nyes [a]\nno b\n"),
            "test.rules:3: in the pattern at column 7: a brace { is not closed");
  EXPECT_NE(error("rule t.time.a\nsays Test.\nmatch a\ngives time(x)\nyes [a]\nno b\n").find("at least two yes"),
            std::string::npos);
  EXPECT_NE(error("rule t.time.a\nsays Test.\nmatch NONSENSE\ngives time(x)\nyes [a]\nyes [a]\nno b\n")
                .find("quotation marks"),
            std::string::npos);
  EXPECT_NE(
      error("rule t.time.a\nsays Test.\nmatch @none\ngives time(x)\nyes [a]\nyes [a]\nno b\n").find("no lexicon class"),
      std::string::npos);
  EXPECT_NE(error("rule t.time.a\nsays Test.\nmatch {a | b}=c\ngives time(x)\nyes [a]\nyes [a]\nno b\n")
                .find("=value stands behind one class"),
            std::string::npos);
  EXPECT_NE(error(rule("a") + rule("b")).find("stands already at test.rules:1"), std::string::npos);
  EXPECT_NE(error(rule("a", "before t.time.z")).find("there is no such rule"), std::string::npos);
  EXPECT_NE(error(rule("a", "colour red")).find("unknown field \"colour\""), std::string::npos);
}

TEST(Rule, a_pattern_that_explodes_is_given_up_and_says_so) {
  const Small small(rule("{a|a a}* {a|a a}* {a|a a}* {a|a a}* b"));
  std::string words;
  for (int i = 0; i < 300; ++i) words += "a ";
  const Text text = *Text::from_utf8(words);
  const Syntax syntax = tokenize(text, small.tokenizer, small.vocabulary);
  const Lattice lattice(syntax);
  const auto* all = small.rules->find("t.time.a");
  ASSERT_NE(all, nullptr);
  EXPECT_FALSE(small.rules->match_alone(*all, syntax, lattice).exhausted.empty());
}

}  // namespace
}  // namespace selon

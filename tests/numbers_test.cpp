// Numbers in words, held against ICU's own spelling of them.
#include "mention/numbers.h"

#include <gtest/gtest.h>
#include <unicode/rbnf.h>

#include <cstdlib>

#include "french.h"
#include "mention/draft.h"
#include "stages.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

// The values of all numbers found in a text.
std::vector<double> numbers_in(const std::string& words) {
  Record record;
  record.text = *Text::from_utf8(words);
  const Knowledge& knowledge = test::french().knowledge();
  const Syntax syntax =
      tokenize(record.text, knowledge.tokenizer, knowledge.vocabulary);  // tags say nothing of numbers
  Draft draft(knowledge, syntax, std::move(record));
  run_stages(draft, StagesUntil::through, "number");
  std::vector<double> values;
  for (const Number& number : draft.numbers) values.push_back(number.value);
  return values;
}

class Speller {
 public:
  explicit Speller(const char* locale) : format_(icu::URBNF_SPELLOUT, icu::Locale(locale), code_) {}
  std::string spell(int number) {
    icu::UnicodeString words;
    format_.format(number, words);
    std::string utf8;
    words.toUTF8String(utf8);
    return utf8;
  }

 private:
  UErrorCode code_ = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format_;
};

void expect_reads_back(Speller& speller, int number) {
  const std::string words = speller.spell(number);
  const auto values = numbers_in(words + " soldats");
  ASSERT_EQ(values, std::vector<double>{static_cast<double>(number)}) << words;
}

TEST(Numbers, every_number_to_five_thousand_reads_back_from_words) {
  Speller speller("fr_FR");
  for (int number = 2; number <= 5000; ++number) expect_reads_back(speller, number);
}

// SELON_NUMBER_STRIDE=1 reads every one of them: some minutes (docs/measured.md).
TEST(Numbers, numbers_to_ten_million_read_back_from_words) {
  const char* told = std::getenv("SELON_NUMBER_STRIDE");
  const int stride = told == nullptr ? 1511 : std::atoi(told);
  ASSERT_GT(stride, 0);
  Speller speller("fr_FR");
  for (int number = 5001; number <= 10'000'000; number += stride)
    ASSERT_NO_FATAL_FAILURE(expect_reads_back(speller, number));
}

TEST(Numbers, belgian_and_swiss_numbers_read_back) {
  for (const char* locale : {"fr_BE", "fr_CH"}) {
    Speller speller(locale);
    for (int number = 2; number <= 1000; ++number) expect_reads_back(speller, number);
  }
}

TEST(Numbers, digits_read_with_spaces_points_and_commas) {
  EXPECT_EQ(parse_digits("3250", ','), 3250);
  EXPECT_EQ(parse_digits("3 250", ','), 3250);
  EXPECT_EQ(parse_digits("3\u202f250", ','), 3250);
  EXPECT_EQ(parse_digits("3.250", ','), 3250);
  EXPECT_EQ(parse_digits("3,5", ','), 3.5);
  EXPECT_EQ(parse_digits("1.200.000", ','), 1200000);
  EXPECT_EQ(parse_digits("12.5", ','), std::nullopt);
  EXPECT_EQ(parse_digits("1er", ','), std::nullopt);
  EXPECT_EQ(parse_digits("", ','), std::nullopt);
}

TEST(Numbers, digits_join_words_of_scale) {
  EXPECT_EQ(numbers_in("3,2 millions de personnes"), std::vector<double>{3200000});
  EXPECT_EQ(numbers_in("12 mille hommes"), std::vector<double>{12000});
}

TEST(Numbers, two_numbers_side_by_side_stay_two) {
  EXPECT_EQ(numbers_in("deux et trois"), (std::vector<double>{2, 3}));
  EXPECT_EQ(numbers_in("270 enfants et 198 femmes"), (std::vector<double>{270, 198}));
}

TEST(Numbers, an_article_alone_is_no_number) { EXPECT_TRUE(numbers_in("un soldat et une femme").empty()); }

}  // namespace
}  // namespace selon

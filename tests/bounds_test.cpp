// What a hostile or broken text may cost.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "french.h"
#include "mention/draft.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::Field;

TEST(Bounds, a_sentence_without_end_is_read_in_pieces_and_noted) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "le soldat marche ";
  const Record record = test::read_french(text);
  EXPECT_GE(record.sentences.size(), 9u);
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "sentence_too_complex")));
}

TEST(Bounds, many_numbers_in_one_sentence_take_linear_time) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "12 rebelles tués ";
  const Record record = test::read_french(text);
  EXPECT_EQ(record.figures.size(), 5000u);
}

std::string repeated(std::string_view words, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += words;
  return text;
}

// Every quotation around a sentence makes an item of it: without a bound, marks opened in each sentence and all closed
// at the end would make items by the square of the sentences.
TEST(Bounds, marks_that_nest_without_end_make_no_more_items_than_words) {
  const Knowledge& french = test::french().knowledge();
  Record record;
  record.text = *Text::from_utf8(repeated("« Il a dit. ", 3000) + repeated("» ", 3000));
  const Syntax syntax = tokenize(record.text, french.tokenizer, french.vocabulary);
  Draft draft(french, syntax, std::move(record));
  find_quotations(draft);
  EXPECT_LE(draft.lattice.items().size(), 2 * syntax.tokens.size());
}

TEST(Bounds, marks_that_only_open_are_all_noted_and_quote_nothing) {
  const Record record = test::read_french(repeated("« ", 20000));
  EXPECT_EQ(std::count_if(record.notes.begin(), record.notes.end(),
                          [](const Note& note) { return note.code == "quote_unclosed"; }),
            20000);
  EXPECT_TRUE(record.voices.empty());
}

TEST(Bounds, the_dateline_of_one_endless_line_is_found_all_the_same) {
  const std::string tail = repeated(" Le 13 octobre 2017 deux obus sont tombés sur le marché.", 500);
  EXPECT_TRUE(test::read_french("Damas, 16 janvier 2017 –" + tail, "").metadata.published);
  EXPECT_FALSE(test::read_french("À Damas, deux obus sont tombés sur le marché." + tail, "").metadata.published);
}

// A voice looks only so far for the one that holds it; a long interview stays within reach.
TEST(Bounds, voices_inside_one_long_quotation_stay_within_it) {
  const std::string inner = repeated("Selon l'armée, deux obus sont tombés sur le marché. ", 100);
  const Record record = test::read_french("Le ministre a déclaré : « " + inner + "»");
  ASSERT_GT(record.voices.size(), 100u);
  const Index outer = record.voices.back().within.value_or(no_item);
  EXPECT_EQ(outer, 0u);
}

}  // namespace
}  // namespace selon

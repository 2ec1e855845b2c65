// What a hostile or broken text may cost.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::Field;

TEST(Bounds, a_sentence_without_end_is_read_in_pieces_and_noted) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "le soldat marche ";
  const Record record = testing::read_french(text);
  EXPECT_GE(record.sentences.size(), 9u);
  EXPECT_THAT(record.notes, Contains(Field(&Note::code, "sentence_too_complex")));
}

TEST(Bounds, many_numbers_in_one_sentence_take_linear_time) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "12 rebelles tués ";
  const Record record = testing::read_french(text);
  EXPECT_EQ(record.figures.size(), 5000u);
}

}  // namespace
}  // namespace selon

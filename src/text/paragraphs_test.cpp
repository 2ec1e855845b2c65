#include "text/paragraphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace selon {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> found;
  for (const auto span : find_paragraphs(text)) found.emplace_back(text.substr(span.start, span.size()));
  return found;
}

TEST(ParagraphsTest, every_line_end_ends_a_line) {
  EXPECT_THAT(paragraphs("\n  Titre \u00A0\r\n\r\nUn.\rDeux\u2028trois \u2029\n \t \n"),
              ElementsAre("Titre", "Un.", "Deux", "trois"));
  EXPECT_THAT(paragraphs(""), IsEmpty());
  EXPECT_THAT(paragraphs(" \r\n\n"), IsEmpty());
}

TEST(ParagraphsTest, wrapped_lines_are_one_paragraph) {
  const std::string first =
      "Les habitants du quartier ont entendu trois\r\n"
      "explosions dans la soirée ; deux obus sont\r\n"
      "tombés près du marché, sans faire de\r\n"
      "victimes selon la police.";
  EXPECT_THAT(paragraphs("Titre\r\n\r\n" + first + "\r\n\r\nFin."), ElementsAre("Titre", first, "Fin."));
}

TEST(ParagraphsTest, lines_that_had_room_for_the_next_word_are_not) {
  EXPECT_THAT(
      paragraphs("Trois morts dans une explosion près du marché\nLa police parle d'un obus\nLe maire dément"),
      ElementsAre("Trois morts dans une explosion près du marché", "La police parle d'un obus", "Le maire dément"));
  EXPECT_THAT(paragraphs("Alep\nHoms\nHama"), ElementsAre("Alep", "Homs", "Hama"));
}

}  // namespace
}  // namespace selon

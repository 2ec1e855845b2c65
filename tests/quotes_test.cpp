#include "mention/quotes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Reading {
  std::vector<std::string> quoted;
  std::size_t notes = 0;
};

const Knowledge& french() { return test::french().knowledge(); }

Reading read_quotations(std::string_view words) {
  Record record;
  record.text = *Text::from_utf8(std::string(words));
  const Syntax syntax = tokenize(record.text, french().tokenizer, french().vocabulary);
  Draft draft(french(), syntax, std::move(record));
  find_quotations(draft);
  Reading reading;
  for (const Quotation& one : draft.quotations) reading.quoted.emplace_back(draft.text().slice(one.inner));
  reading.notes = draft.record.notes.size();
  return reading;
}

TEST(Quotations, every_typography_is_read) {
  EXPECT_THAT(read_quotations("Il dit « oui » et “non” et \"rien\" et ‹ peu › et 'tout' ici.").quoted,
              ElementsAre("oui", "non", "rien", "peu", "tout"));
}

TEST(Quotations, nested_ones_are_both_read) {
  EXPECT_THAT(read_quotations("« Il a crié “feu” deux fois »").quoted, ElementsAre("Il a crié “feu” deux fois", "feu"));
  EXPECT_THAT(read_quotations("« Il a crié « feu » deux fois »").quoted,
              ElementsAre("Il a crié « feu » deux fois", "feu"));
}

TEST(Quotations, one_may_hold_several_sentences) {
  EXPECT_THAT(read_quotations("« Nous restons. Nous tenons. » Il se tut.").quoted,
              ElementsAre("Nous restons. Nous tenons."));
}

TEST(Quotations, a_long_one_may_repeat_its_mark_at_each_paragraph) {
  EXPECT_THAT(read_quotations("« Un.\n« Deux.\n« Trois. » Fin.").quoted, ElementsAre("Un.\n« Deux.\n« Trois."));
}

TEST(Quotations, an_unclosed_one_becomes_a_note_and_quotes_nothing) {
  const Reading reading = read_quotations("Il dit « oui.\nPuis il a dit « non ».\nFin.");
  EXPECT_THAT(reading.quoted, ElementsAre("non"));
  EXPECT_EQ(reading.notes, 1u);
}

TEST(Quotations, an_unclosed_one_at_the_end_becomes_a_note) {
  const Reading reading = read_quotations("Il dit « oui et s'en va.");
  EXPECT_THAT(reading.quoted, IsEmpty());
  EXPECT_EQ(reading.notes, 1u);
}

TEST(Quotations, apostrophes_and_inches_quote_nothing) {
  const Reading reading = read_quotations("L’armée d'Alep a un canon de 5” et l'état-major s’en va.");
  EXPECT_THAT(reading.quoted, IsEmpty());
  EXPECT_EQ(reading.notes, 0u);
}

TEST(Quotations, mixed_styles_make_one) {
  EXPECT_THAT(read_quotations("« Nous restons ” dit-il.").quoted, ElementsAre("Nous restons"));
}

TEST(Quotations, the_map_knows_marks_and_what_lies_between) {
  Record record;
  record.text = *Text::from_utf8("a « b “c” d » e");
  const Syntax syntax = tokenize(record.text, french().tokenizer, french().vocabulary);
  Draft draft(french(), syntax, std::move(record));
  find_quotations(draft);
  const QuotationMap map(draft);  // tokens: a « b “ c ” d » e
  EXPECT_EQ(map.around(0), nullptr);
  EXPECT_EQ(map.opened_by(1), &draft.quotations[0]);
  EXPECT_EQ(map.around(4), &draft.quotations[0]) << "the outermost";
  EXPECT_EQ(map.closed_by(5), &draft.quotations[1]);
  EXPECT_EQ(map.closed_by(7), &draft.quotations[0]);
  EXPECT_EQ(map.around(8), nullptr);
}

}  // namespace
}  // namespace selon

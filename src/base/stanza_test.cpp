#include "base/stanza.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "temporary_folder.h"

namespace selon {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(StanzaTest, fields_and_items_keep_their_lines) {
  const auto stanzas = parse_stanzas(
      "# note\nclass  month\nsays   Names.\n  janvier = 1\n\t mars\n\n\nrule x\r\nyes a\nyes b\n", "m.lex");
  ASSERT_TRUE(stanzas.has_value());
  ASSERT_EQ(stanzas->size(), 2u);
  const auto& first = (*stanzas)[0];
  EXPECT_EQ(first.kind(), "class");
  EXPECT_EQ(first.id(), "month");
  EXPECT_EQ(first.line(), 2u);
  EXPECT_EQ(first.find("says")->value, "Names.");
  ASSERT_EQ(first.fields[1].items.size(), 2u);
  EXPECT_EQ(first.fields[1].items[1].text, "mars");
  EXPECT_EQ(first.fields[1].items[1].line, 5u);
  EXPECT_EQ(first.find("no"), nullptr);
  EXPECT_EQ(first.at(4), "m.lex:4");
  EXPECT_EQ((*stanzas)[1].fields.size(), 3u);
  EXPECT_EQ((*stanzas)[1].id(), "x");
}

TEST(StanzaTest, a_comment_inside_a_stanza_does_not_end_it) {
  const auto stanzas = parse_stanzas("rule a\n# why\nsays b\n", "r");
  ASSERT_EQ(stanzas->size(), 1u);
  EXPECT_EQ((*stanzas)[0].fields.size(), 2u);
}

TEST(StanzaTest, an_item_without_a_field_is_an_error_with_its_line) {
  const auto stanzas = parse_stanzas("rule a\n\n  item\n", "r.rules");
  ASSERT_FALSE(stanzas.has_value());
  EXPECT_EQ(stanzas.error().kind, ErrorKind::bad_knowledge);
  EXPECT_EQ(stanzas.error().place, "r.rules:3");
}

TEST(StanzaTest, broken_utf8_is_an_error_with_its_line) {
  const auto stanzas = parse_stanzas("rule a\nsays \xE9t\xE9\n", "r.rules");
  ASSERT_FALSE(stanzas.has_value());
  EXPECT_EQ(stanzas.error().place, "r.rules:2");
}

TEST(StanzaTest, an_empty_file_has_no_stanzas) { EXPECT_THAT(*parse_stanzas("\n# only a note\n\n", "e"), IsEmpty()); }

TEST(StanzaTest, files_are_read_in_the_order_of_their_paths) {
  const TemporaryFolder folder;
  folder.write("b/x.lex", "class two\n");
  folder.write("a.lex", "class one\n");
  folder.write("c.txt", "class three\n");
  const auto stanzas = read_stanzas(folder.path(), ".lex");
  ASSERT_TRUE(stanzas.has_value());
  ASSERT_EQ(stanzas->size(), 2u);
  EXPECT_EQ((*stanzas)[0].id(), "one");
  EXPECT_EQ((*stanzas)[1].id(), "two");
  EXPECT_EQ(read_stanzas(folder.file("none"), ".lex").error().kind, ErrorKind::not_found);
}

TEST(StanzaTest, lists_lose_empty_parts) {
  EXPECT_THAT(split_list(" a, b c ,, d ", ','), ElementsAre("a", "b c", "d"));
  EXPECT_THAT(split_list("", ';'), IsEmpty());
}

}  // namespace
}  // namespace selon

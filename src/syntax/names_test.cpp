#include "syntax/names.h"

#include <gtest/gtest.h>

#include "syntax/name_finder.h"

namespace selon {
namespace {

TEST(NameLabels, a_name_that_began_must_go_on_in_its_kind_until_it_ends) {
  const int first = name_label(0, NamePart::first), inner = name_label(0, NamePart::inner);
  const int last = name_label(0, NamePart::last), only = name_label(0, NamePart::only);
  EXPECT_TRUE(may_follow(first, last));
  EXPECT_TRUE(may_follow(first, inner));
  EXPECT_TRUE(may_follow(last, 0));
  EXPECT_TRUE(may_follow(only, first));
  EXPECT_TRUE(may_follow(-1, first));
  EXPECT_FALSE(may_follow(first, 0));
  EXPECT_FALSE(may_follow(first, only));
  EXPECT_FALSE(may_follow(0, inner));
  EXPECT_FALSE(may_follow(-1, last));
  EXPECT_FALSE(may_follow(first, -1));
  EXPECT_FALSE(may_follow(first, name_label(1, NamePart::last)));
}

TEST(NameLabels, labels_become_entities_with_their_borders) {
  const std::uint8_t labels[] = {0, static_cast<std::uint8_t>(name_label(0, NamePart::first)),
                                 static_cast<std::uint8_t>(name_label(0, NamePart::last)),
                                 static_cast<std::uint8_t>(name_label(1, NamePart::only))};
  std::vector<Entity> entities;
  append_entities(labels, 10, entities);
  ASSERT_EQ(entities.size(), 2u);
  EXPECT_EQ(entities[0].kind, EntityKind::person);
  EXPECT_EQ(entities[0].first, 11u);
  EXPECT_EQ(entities[0].end, 13u);
  EXPECT_EQ(entities[1].kind, EntityKind::place);
  EXPECT_EQ(entities[1].first, 13u);
}

TEST(FormUses, capital_at_the_start_of_a_sentence_is_no_sign_of_a_name) {
  FormUses uses;
  uses.clear(4);
  uses.add(7, Letters::capitalised, true);
  uses.add(7, Letters::lower, false);
  uses.add(9, Letters::capitalised, false);
  EXPECT_EQ(uses.of(7), FormUses::lower);
  EXPECT_EQ(uses.of(9), FormUses::capital_inside);
  EXPECT_EQ(uses.of(11), 0);
}

TEST(NameHistory, form_is_favoured_as_what_it_was_named_before) {
  NameHistory history;
  history.clear(4);
  EXPECT_EQ(history.favour(7), NameHistory::Favour());
  history.add(7, 1 + static_cast<int>(EntityKind::organisation));
  const auto favour = history.favour(7);
  EXPECT_GT(favour[static_cast<std::size_t>(EntityKind::organisation)], 0);
  EXPECT_EQ(favour[static_cast<std::size_t>(EntityKind::person)], 0);
  history.add(7, 0);
  EXPECT_LT(history.favour(7)[static_cast<std::size_t>(EntityKind::organisation)], favour[2]);
  history.add(9, 0);
  EXPECT_LT(history.favour(9)[0], 0);
}

}  // namespace
}  // namespace selon

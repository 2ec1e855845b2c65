// The French pack as it ships: every example of every rule.
#include "selon/pack.h"

#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

TEST(Pack, every_example_of_every_rule_holds) {
  const auto check = check_pack("fr", testing::knowledge_paths());
  ASSERT_TRUE(check) << check.error().sentence();
  for (const PackProblem& problem : check->problems) ADD_FAILURE() << problem.at << ": " << problem.message;
  EXPECT_GT(check->rules, 50);
  EXPECT_GT(check->examples, 150);
}

TEST(Pack, an_unknown_language_names_those_there_are) {
  const auto language = Language::load("xx", testing::knowledge_paths());
  ASSERT_FALSE(language);
  EXPECT_EQ(language.error().kind, ErrorKind::not_found);
  EXPECT_NE(language.error().message.find("fr"), std::string::npos);
}

TEST(Pack, a_language_code_is_no_path) { EXPECT_FALSE(Language::load("../fr", testing::knowledge_paths())); }

}  // namespace
}  // namespace selon

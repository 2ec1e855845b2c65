// The French pack as it ships: every example of every rule.
#include "selon/pack.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "base/file.h"
#include "french.h"

namespace selon {
namespace {

TEST(Pack, every_example_of_every_rule_holds) {
  const auto check = check_pack("fr", test::knowledge_paths());
  ASSERT_TRUE(check) << check.error().sentence();
  for (const PackProblem& problem : check->problems) ADD_FAILURE() << problem.at << ": " << problem.message;
  EXPECT_GT(check->rules, 50);
  EXPECT_GT(check->examples, 150);
}

TEST(Pack, an_unknown_language_names_those_there_are) {
  const auto language = Language::load("xx", test::knowledge_paths());
  ASSERT_FALSE(language);
  EXPECT_EQ(language.error().kind, ErrorKind::not_found);
  EXPECT_NE(language.error().message.find("fr"), std::string::npos);
}

TEST(Pack, a_language_code_is_no_path) { EXPECT_FALSE(Language::load("../fr", test::knowledge_paths())); }

std::set<std::string> rules_of(const Record& record) {
  std::set<std::string> ids;
  const auto add = [&](const auto& list) {
    for (const auto& one : list)
      if (!one.rule.empty()) ids.insert(one.rule);
  };
  add(record.places);
  add(record.times);
  add(record.actors);
  add(record.figures);
  add(record.voices);
  for (const Claim& claim : record.claims) ids.insert(claim.why.begin(), claim.why.end());
  return ids;
}

TEST(Pack, whatever_a_value_was_read_by_explains_itself) {
  std::set<std::string> ids = {"place.skeleton",  // seldom met
                               "place.cue",
                               "code.capture.state_at_home",
                               "code.capture.not_the_state",
                               "code.shelling.between_armed_sides",
                               "code.attack.armed_target",
                               "code.arrest.by_non_state_group"};
  for (const auto& entry : std::filesystem::directory_iterator(test::knowledge_paths().languages + "/fr/reports"))
    if (entry.path().extension() == ".txt")
      ids.merge(rules_of(test::read_french(*read_file(entry.path().string(), 1 << 20))));
  EXPECT_TRUE(ids.contains("place.gazetteer"));
  for (const std::string& id : ids) {
    const auto text = explain_rule(test::french(), id);
    ASSERT_TRUE(text) << id;
    EXPECT_FALSE(text->says.empty()) << id;
    EXPECT_TRUE(text->at.starts_with("languages/fr/rules/") || text->at.starts_with("world/readings.info:"))
        << text->at;
  }
}

}  // namespace
}  // namespace selon

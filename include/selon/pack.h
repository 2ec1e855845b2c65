// Looking into a language pack: does it hold what it promises, and what does a rule say of itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/language.h"
#include "selon/result.h"

namespace selon {

struct PackProblem {
  std::string at;       // file:line
  std::string message;  // what is wrong and what to do about it
};

struct PackCheck {
  std::string language, version;
  int rules = 0, examples = 0;
  int skipped = 0;  // examples that need a syntax model which the pack does not have
  std::vector<PackProblem> problems;
};

// Loads the pack and runs every example of every rule, alone and in company; lints lexicons and world.
// An error is a pack that does not load at all.
Result<PackCheck> check_pack(const std::string& code, const KnowledgePaths& paths);

struct RuleText {
  std::string id, says;
  std::string at;  // file:line, from the folder languages/ or world/ on
};
// What a rule says of itself, or world/readings.info of what is read without one; nullopt for an id that neither has.
std::optional<RuleText> explain_rule(const Language& language, std::string_view id);

KnowledgeVersions versions(const Language& language);

}  // namespace selon

#include "rule/rule.h"

namespace selon {

std::string_view RuleInfo::argument(std::string_view key) const {
  for (const auto& argument : arguments)
    if (argument.key == key) return argument.value;
  return {};
}

const Capture* Match::capture(std::string_view name) const {
  for (const auto& one : captures)
    if (rule->captures[one.name] == name) return &one;
  return nullptr;
}

}  // namespace selon

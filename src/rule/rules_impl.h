// What a RuleSet holds: the compiled rules, and which wake where.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rule/compile.h"
#include "rule/wake.h"

namespace selon {

struct RuleSet::Impl {
  std::vector<Rule> rules;  // sorted by id
  AtomTable atoms;
  PhraseSignatures phrases;                            // of the lexicon that the rules were compiled with
  std::map<std::string, WakeIndex, std::less<>> wake;  // by phase
  std::vector<std::vector<std::uint32_t>> loses_to;    // rule → rules that stand before it
  // Classes that NP falls back on where nothing is tagged; absent ones match nothing.
  std::optional<ClassId> determiner, np_link, np_border, speaker, group, name_link;
  std::vector<WordId> clause_borders;  // signs
};

}  // namespace selon

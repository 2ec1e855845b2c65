// The compiled rules of one language, and the one pass that matches a phase of them over a text.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "pack/lexicon.h"
#include "pack/syntax.h"
#include "rule/rule.h"
#include "selon/result.h"

namespace selon {

class RuleSet {
 public:
  // Errors: bad_knowledge with file:line and what to do about it.
  static Result<RuleSet> compile(const std::vector<Stanza>& stanzas, const Lexicon& lexicon, const Cut& cut, Vocabulary& vocabulary);

  // Every match of the phase's rules in the text, in text order, overlaps resolved: the longer match wins, then `before`, then
  // the earlier id. The lattice holds lexicon items and the mentions of earlier phases.
  std::vector<Match> match(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const;

  std::vector<const Rule*> rules() const;                 // sorted by id
  const Rule* find(std::string_view id) const;            // null when there is none

  struct Impl;

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace selon

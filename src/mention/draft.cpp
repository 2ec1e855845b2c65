#include "mention/draft.h"

namespace selon {

std::vector<Match> match_phase(Draft& draft, std::string_view phase) {
  RuleMatches found = draft.knowledge.rules.match(phase, draft.syntax, draft.lattice);
  for (const TokenIndex sentence : found.exhausted)
    draft.note(
        draft.syntax.tokens[sentence].span, "sentence_too_complex",
        "Not all rules of phase \"" + std::string(phase) + "\" could be tried in the sentence that begins here.");
  return std::move(found.matches);
}

}  // namespace selon

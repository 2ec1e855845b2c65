#include "claim/clause.h"

#include <algorithm>
#include <array>

namespace selon {

bool is_comma(const Draft& draft, TokenIndex token) {
  return draft.text().slice(draft.syntax.tokens[token].span) == ",";
}

bool is_hard_sign(const Draft& draft, TokenIndex token) {
  constexpr std::array<std::string_view, 14> signs = {";", ":",  "(", ")", "[", "]", "«",
                                                      "»", "\"", "“", "”", "–", "—", "-"};
  const Token& one = draft.syntax.tokens[token];
  if (one.letters != Letters::none || one.has_digit) return false;
  return std::find(signs.begin(), signs.end(), draft.text().slice(one.span)) != signs.end();
}

Clause clause_of(const Draft& draft, const ClaimWords& words, const Trigger& trigger) {
  const Sentence& sentence = draft.syntax.sentences[trigger.sentence];
  Clause clause{.first = trigger.first, .end = trigger.end};
  while (clause.first > sentence.first) {
    const TokenIndex before = clause.first - 1;
    if (is_hard_sign(draft, before)) break;
    --clause.first;
    if (words.is(WordClass::claim_border, before)) {
      clause.relative = words.is(WordClass::relative_word, before);
      break;
    }
  }
  while (clause.end < sentence.end && !is_hard_sign(draft, clause.end) &&
         !words.is(WordClass::claim_border, clause.end))
    ++clause.end;
  return clause;
}

}  // namespace selon

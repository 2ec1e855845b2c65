// Whether a report is of armed conflict at all.
//
// In: the text's words of the lexicon classes `conflict_word` and `other_field`, and the armed parties found in it.
// Out: how many of a hundred words tell of conflict. Football and bus accidents have dead, attacks and defeats as well;
// what they lack is company. A report below the bounds gives no figures and no claims, and a note says so.
#pragma once

#include <set>

#include "mention/draft.h"

namespace selon {

// What the words of some tokens say of their field.
struct FieldCounts {
  std::size_t all = 0;
  double strong = 0, borrowed = 0, other = 0;  // of conflict; that other fields borrow; of other fields
  std::set<WordId> seen, seen_weak, seen_harm;
};

// Counts words, and knows where armed parties are mentioned. Made once a text.
class FieldWords {
 public:
  explicit FieldWords(const Draft& draft);
  FieldCounts count(TokenIndex first, TokenIndex end) const;

 private:
  const Draft& draft_;
  std::optional<ClassId> conflict_, other_;
  std::set<TokenIndex> armed_;  // first tokens of the mentions of armed groups
};

struct Topic {
  std::size_t words = 0;
  double per_hundred = 0;  // conflict words per hundred words
  double certain = 0;      // different ones that no other field borrows, and half of those that one does

  bool is_conflict() const;
};

Topic topic_of(const Draft& draft, const FieldWords& words);

}  // namespace selon

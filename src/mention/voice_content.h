// Which words a source is made to say.
//
// In: where a cue and its source stand, and on which side of them the rule looks for the words. Out: ranges of tokens,
// without the marks and connectives at their edges, across sentences where a quotation or an elliptic sentence runs on.
// The sides are few and of no language; what a connective or an elliptic beginning is, the lexicon says
// (classes content_opener, content_border, runs_on).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "mention/draft.h"
#include "mention/quotes.h"

namespace selon {

struct TokenRange {
  TokenIndex first = 0, end = 0;  // half-open
  bool empty() const { return first >= end; }
};

// after: "X affirme que …"; object: "X annonce la prise de …", which ends where its noun or infinitive does, before
// what the outlet goes on with; before: "…, affirme X"; around: "…, selon X, …".
enum class ContentSide : std::uint8_t { after, object, before, around };
std::optional<ContentSide> parse_content_side(std::string_view name);

struct Content {
  std::vector<TokenRange> ranges;
  bool quoted = false;  // nothing but words in quotation marks
};

class ContentFinder {
 public:
  explicit ContentFinder(const Draft& draft);

  Content find(ContentSide side, TokenRange cue_and_source, const Sentence& sentence) const;

  // Words that a rule has marked itself: the quotation where they are one, else the words without marks at the edges.
  Content refine(TokenRange marked, const Sentence& sentence) const;

 private:
  const Draft& draft_;
  const std::vector<Token>& tokens_;
  QuotationMap quotations_;
  std::optional<ClassId> opener_, border_, runs_on_;

  Content after(TokenIndex from, TokenIndex limit, const Sentence& sentence) const;
  TokenIndex object_end(TokenIndex from, TokenIndex limit) const;
  bool has_feature(TokenIndex token, std::string_view feature) const;
  Content before(TokenIndex to, const Sentence& sentence) const;
  void append_quotations(TokenIndex at, Content& content) const;
  TokenRange inside(const Quotation& quotation) const { return {quotation.first + 1, quotation.end - 1}; }
  TokenRange trimmed(TokenRange range) const;
  TokenIndex run_on(TokenIndex end) const;
  bool is_sign(TokenIndex token) const;
  bool is_sign(TokenIndex token, std::string_view sign) const;
  std::optional<TokenIndex> entry_end(std::optional<ClassId> lexicon_class, TokenIndex token) const;
  bool entry_ends_at(std::optional<ClassId> lexicon_class, TokenIndex token) const;
};

}  // namespace selon

// Which words a source is made to say.
//
// In: where a cue and its source stand, and on which side of them the rule looks for the words. Out: ranges of tokens,
// without the marks and connectives at their edges, across sentences where a quotation or an elliptic sentence runs on.
// The sides are few and of no language; what a connective or an elliptic beginning is, the lexicon says
// (classes content_opener, content_border, runs_on, asks, includes).
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

  // The outermost quotation that holds the token; the one that makes up the whole sentence that begins there, in the
  // same paragraph as the words before; what a quotation holds but for an aside in it ("…, dit-il, …").
  const Quotation* quotation_around(TokenIndex token) const { return quotations_.around(token); }
  const Quotation* quotation_alone(TokenIndex first) const;
  std::vector<TokenRange> inside_but(const Quotation& quotation, TokenRange aside) const;
  TokenIndex sentence_end(TokenIndex token) const;  // of the sentence of the token before
  TokenRange without_edges(TokenRange range) const { return trimmed(range); }

 private:
  const Draft& draft_;
  const std::vector<Token>& tokens_;
  QuotationMap quotations_;
  std::optional<ClassId> opener_, border_, runs_on_, asks_, includes_;

  Content after(TokenIndex from, TokenIndex limit, const Sentence& sentence) const;
  TokenIndex object_end(TokenIndex from, TokenIndex limit) const;
  bool has_feature(TokenIndex token, std::string_view feature) const;
  Content before(TokenIndex to, const Sentence& sentence) const;
  bool goes_on(TokenIndex before, TokenIndex behind, const Sentence& sentence) const;
  void append_quotations(TokenIndex at, Content& content) const;
  TokenRange inside(const Quotation& quotation) const { return {quotation.first + 1, quotation.end - 1}; }
  TokenRange trimmed(TokenRange range) const;
  TokenIndex run_on(TokenIndex end) const;
  bool is_sign(TokenIndex token) const;
  bool is_sign(TokenIndex token, std::string_view sign) const;
  bool is_edge(TokenIndex token) const;
  bool parts_clauses(TokenIndex token) const;
  TokenIndex behind_bracket(TokenIndex from, const Sentence& sentence) const;
  std::optional<TokenIndex> entry_end(std::optional<ClassId> lexicon_class, TokenIndex token) const;
  bool entry_ends_at(std::optional<ClassId> lexicon_class, TokenIndex token) const;
};

}  // namespace selon

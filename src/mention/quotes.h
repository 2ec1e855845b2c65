// Quotations: which words stand between quotation marks.
//
// In: the tokens of a text. Out: Draft::quotations and items of kind `quote`, for « », “ ”, " ", ‹ › and ‘ ’, nested in
// one another, over several sentences and paragraphs. Only marks that stand as tokens of their own count: the
// apostrophe of "l'armée" is part of its word. A mark that no other closes becomes a note (quote_unclosed) and quotes
// nothing, so that a quotation never runs away with the rest of a report; when a later paragraph opens one of the same
// kind, the first was not closed, unless the mark stands at the head of the paragraph, as printers repeat it in a long
// quotation.
#pragma once

#include "mention/draft.h"

namespace selon {

// Which quotation is where, by token: made once per text, then asked in constant time.
class QuotationMap {
 public:
  explicit QuotationMap(const Draft& draft);

  const Quotation* around(TokenIndex token) const {
    return at(around_[token]);
  }  // the outermost that holds the token between its marks
  const Quotation* opened_by(TokenIndex token) const { return at(opened_by_[token]); }  // the token is its opening mark
  const Quotation* closed_by(TokenIndex token) const { return at(closed_by_[token]); }

 private:
  const std::vector<Quotation>& quotations_;
  std::vector<std::uint32_t> around_, opened_by_, closed_by_;

  const Quotation* at(std::uint32_t index) const { return index == no_item ? nullptr : &quotations_[index]; }
};

}  // namespace selon

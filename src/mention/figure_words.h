// Figures while they are being found, and the words around them by the names of their lexicon classes.
//
// In: the lattice of a text. Out: which entry of a class begins at a token, what a counted noun says ("person civilians
// killed"), which signs end a clause. The steps that read a figure (figures.h, figure_kinds.h, figure_parts.h,
// figure_scope.h) share these and hand on a list of FoundFigure, in text order.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mention/draft.h"

namespace selon {

// A figure with the tokens it was read from.
struct FoundFigure {
  Figure figure;
  TokenIndex first = 0, end = 0;            // the amount
  TokenIndex noun_first = 0, noun_end = 0;  // what is counted; empty when carried over
  const Sentence* sentence = nullptr;
  bool kind_told = false;
  bool needs_harm = false;         // a figure only with a word of harm: "un soldat", "70 000 habitants"
  bool of_them = false;            // "quatre d'entre eux": its noun says nothing of who they are
  bool troops = false;             // "22 000 hommes": a strength unless harm is told
  std::vector<Category> kinds_of;  // when two nouns are counted together: "civils et miliciens"

  TokenIndex last() const { return noun_end > end ? noun_end : end; }
};

// What a noun says of the figure before it: "person civilians killed", "-" for what it leaves open.
struct CountedNoun {
  std::string unit;
  std::optional<Category> category;
  std::optional<FigureKind> kind;
  bool needs_harm = false;
  bool of_them = false;
  bool troops = false;
};

class FigureWords {
 public:
  explicit FigureWords(const Draft& draft);

  // The longest entry of the class that begins at the token; null when there is none.
  const Item* counted(TokenIndex at) const { return entry(counted_, at); }
  const Item* kind(TokenIndex at) const { return entry(kind_, at); }
  const Item* skipped(TokenIndex at) const { return entry(skip_, at); }
  const Item* part_link(TokenIndex at) const { return entry(part_link_, at); }
  const Item* demonym(TokenIndex at) const { return entry(demonym_, at); }
  const Item* link(TokenIndex at) const { return entry(link_, at); }
  const Item* clitic(TokenIndex at) const { return entry(clitic_, at); }
  const Item* agent(TokenIndex at) const { return entry(agent_, at); }
  const Item* time_unit(TokenIndex at) const { return entry(time_unit_, at); }
  const Item* in_all(TokenIndex at) const { return entry(in_all_, at); }
  const Item* first_count(TokenIndex at) const { return entry(first_count_, at); }
  const Item* entry(std::optional<ClassId> lexicon_class, TokenIndex at) const;
  bool any_counted_class() const { return counted_.has_value(); }

  CountedNoun read(const Item& counted) const;
  std::optional<FigureKind> harm_at(TokenIndex at) const;

  bool is_sign(TokenIndex at) const;
  bool is_comma(TokenIndex at) const;
  bool is_strong_border(TokenIndex at) const;  // a semicolon, a colon or a full stop

  const Sentence* sentence_of(TokenIndex at) const;
  std::ptrdiff_t number_of(const Sentence* sentence) const;

  // Where a word like "dont", or a colon, stands just before a figure: it is a part of one before that.
  std::optional<TokenIndex> link_before(const FoundFigure& one) const;

 private:
  const Draft& draft_;
  std::optional<ClassId> counted_, kind_, skip_, part_link_, demonym_, link_, clitic_, agent_, time_unit_, in_all_,
      first_count_;
};

bool is_harm(FigureKind kind);

}  // namespace selon

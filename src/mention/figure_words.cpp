#include "mention/figure_words.h"

#include <algorithm>

#include "base/stanza.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr TokenIndex link_reach = 6;  // tokens between "dont" and the number: "parmi lesquels ont péri 270"

}  // namespace

FigureWords::FigureWords(const Draft& draft) : draft_(draft) {
  const Lexicon& lexicon = draft.knowledge.lexicon;
  counted_ = lexicon.find_class("counted_noun");
  kind_ = lexicon.find_class("figure_kind");
  skip_ = lexicon.find_class("figure_skip");
  part_link_ = lexicon.find_class("part_link");
  demonym_ = lexicon.find_class("demonym");
  link_ = lexicon.find_class("number_link");
  clitic_ = lexicon.find_class("subject_pronoun");
  agent_ = lexicon.find_class("agent_word");
  time_unit_ = lexicon.find_class("time_unit");
  in_all_ = lexicon.find_class("in_all");
  first_count_ = lexicon.find_class("first_count");
}

const Item* FigureWords::entry(std::optional<ClassId> lexicon_class, TokenIndex at) const {
  return draft_.lattice.phrase_at(lexicon_class, at);
}

CountedNoun FigureWords::read(const Item& counted) const {
  const auto parts = split_list(draft_.knowledge.lexicon.value(counted.index), ' ');
  CountedNoun noun;
  if (parts.size() > 0) noun.unit = parts[0];
  if (parts.size() > 1) noun.category = from_string<Category>(parts[1]);
  if (parts.size() > 2) {
    noun.kind = from_string<FigureKind>(parts[2]);
    noun.needs_harm = parts[2] == "harm";
    noun.of_them = parts[2] == "them";
    noun.troops = parts[2] == "troops";
  }
  return noun;
}

std::optional<FigureKind> FigureWords::harm_at(TokenIndex at) const {
  const Item* word = kind(at);
  return word == nullptr ? std::nullopt : from_string<FigureKind>(draft_.knowledge.lexicon.value(word->index));
}

bool FigureWords::is_sign(TokenIndex at) const {
  const Token& token = draft_.syntax.tokens[at];
  return token.letters == Letters::none && !token.has_digit;
}

bool FigureWords::is_comma(TokenIndex at) const { return draft_.syntax.form(draft_.syntax.tokens[at]) == ","; }

bool FigureWords::is_strong_border(TokenIndex at) const {
  const std::string_view form = draft_.syntax.form(draft_.syntax.tokens[at]);
  return form == ";" || form == ":" || form == "." || form == "!" || form == "?";
}

const Sentence* FigureWords::sentence_of(TokenIndex at) const {
  const auto& sentences = draft_.syntax.sentences;
  const auto next = std::upper_bound(sentences.begin(), sentences.end(), at,
                                     [](TokenIndex a, const Sentence& s) { return a < s.first; });
  return &*std::prev(next);
}

std::ptrdiff_t FigureWords::number_of(const Sentence* sentence) const {
  return sentence - draft_.syntax.sentences.data();
}

std::optional<TokenIndex> FigureWords::link_before(const FoundFigure& one) const {
  for (TokenIndex at = one.first; at-- > one.sentence->first && one.first - at < link_reach;) {
    // "la ville dont elle contrôle la moitié": a clause of its own, no part.
    if (const Item* link = part_link(at); link != nullptr && clitic(link->end) == nullptr) return at;
    // "8 morts : 2 gendarmes et 6 soldats": a list after a colon takes the whole apart.
    if (one.first - at == 1 && draft_.syntax.form(draft_.syntax.tokens[at]) == ":") return at;
    if (draft_.syntax.tokens[at].has_digit) return std::nullopt;
  }
  return std::nullopt;
}

bool is_harm(FigureKind kind) {
  return kind != FigureKind::strength && kind != FigureKind::share && kind != FigureKind::area &&
         kind != FigureKind::distance && kind != FigureKind::count && kind != FigureKind::money;
}

}  // namespace selon

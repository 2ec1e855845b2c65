#include "rule/phrase.h"

#include <algorithm>

namespace selon {
namespace {

constexpr TokenIndex max_phrase = 24;  // tokens; a longer "noun phrase" is a chunking error

bool is_sign(const Token& token) { return token.letters == Letters::none && !token.has_digit; }
bool is_capital(const Token& token) { return has_capital(token.letters); }

}  // namespace

bool Phrases::in_class(std::optional<ClassId> lexicon_class, TokenIndex token) const {
  return lattice_.phrase_at(lexicon_class, token) != nullptr;
}

// Behind the longest link that begins at the token ("de", "d'entre"); the token itself where none does. A link that
// holds its determiner ("de la") ends before that: the phrase behind it begins there.
TokenIndex Phrases::link_end(TokenIndex token) const {
  TokenIndex end = token;
  if (!rules_.np_link) return end;
  lattice_.starting_at(token, [&](std::uint32_t i) {
    const Item& item = lattice_[i];
    if (item.kind == ItemKind::lexicon && item.lexicon_class == *rules_.np_link) end = std::max(end, item.end);
  });
  while (end > token + 1 && in_class(rules_.determiner, end - 1)) --end;
  return end;
}

bool Phrases::is_clause_border(TokenIndex token) const {
  const Token& t = syntax_.tokens[token];
  return is_sign(t) && std::binary_search(rules_.clause_borders.begin(), rules_.clause_borders.end(), t.word);
}

// "qui", "se": whom they mean stands in the same clause, so they name nobody.
bool Phrases::points_back(TokenIndex token) const {
  if (syntax_.names == nullptr) return false;
  const std::string& feats = syntax_.names->feats[syntax_.tokens[token].feats];
  return feats.find("PronType=Rel") != std::string::npos || feats.find("Reflex=Yes") != std::string::npos;
}

// "un", "certains", "plusieurs": one or some of a group that is named behind.
bool Phrases::is_indefinite(TokenIndex token) const {
  if (syntax_.names == nullptr) return false;
  return syntax_.names->feats[syntax_.tokens[token].feats].find("PronType=Ind") != std::string::npos;
}

// Determiners and what stands before the noun, the nouns, and the adjectives and names after them.
TokenIndex Phrases::tagged_core_end(TokenIndex first) const {
  TokenIndex at = first;
  const auto upos = [&](TokenIndex i) { return syntax_.tokens[i].upos; };
  const auto before_noun = [&](TokenIndex i) {  // "le plus récent bilan"
    return upos(i) == Upos::DET || upos(i) == Upos::NUM || upos(i) == Upos::ADJ || (i > first && upos(i) == Upos::ADV);
  };
  while (at < sentence_.end && before_noun(at)) ++at;
  TokenIndex end = first;
  for (; at < sentence_.end; ++at) {
    const Upos tag = upos(at);
    // A capital inside a sentence is a name, whatever the tagger thinks: "les membres d'Ansar Eddine".
    // So is its article, when the name has one: "le quotidien La Dépêche".
    const bool article =
        tag == Upos::DET && end > first && at + 1 < sentence_.end && is_capital(syntax_.tokens[at + 1]);
    const bool name = at > sentence_.first && is_capital(syntax_.tokens[at]) && (tag != Upos::DET || article) &&
                      tag != Upos::PRON && tag != Upos::ADP;
    // "des responsables cités par une agence": what the lexicon knows as a border is one, however it is tagged.
    if (end > first && !name && in_class(rules_.np_border, at)) break;
    if (name || tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::X || tag == Upos::SYM)
      end = at + 1;
    else if (end > first && tag == Upos::ADJ)
      end = at + 1;
    else if (tag == Upos::PRON && end == first && is_indefinite(at))
      return at + 1;  // "l'un", "certains": what they are of joins on
    else if (at == first && tag == Upos::PRON && !points_back(at))
      return at + 1;  // "il", "celui-ci": nothing joins on
    else
      break;
  }
  // "un responsable local", with the noun taken for an adjective: a determiner and adjectives alone are a phrase.
  if (end == first && upos(first) == Upos::DET)
    for (TokenIndex last = first + 1; last < sentence_.end && before_noun(last); ++last)
      if (upos(last) == Upos::ADJ) end = last + 1;
  return end;
}

TokenIndex Phrases::untagged_core_end(TokenIndex first) const {
  TokenIndex at = first;
  while (at < sentence_.end && in_class(rules_.determiner, at)) ++at;
  if (at == first && !is_capital(syntax_.tokens[first])) return first;
  TokenIndex end = first;
  for (; at < sentence_.end; ++at) {
    const Token& token = syntax_.tokens[at];
    if (is_sign(token) || in_class(rules_.np_border, at) || in_class(rules_.np_link, at)) break;
    end = at + 1;
  }
  return end;
}

const std::vector<TokenIndex>& Phrases::ends(Kind kind, TokenIndex first) const {
  auto& asked = asked_[static_cast<std::size_t>(kind)];
  if (asked.empty()) asked.resize(sentence_.end - sentence_.first, nullptr);
  const std::vector<TokenIndex>*& slot = asked[first - sentence_.first];
  if (slot == nullptr) {
    std::vector<TokenIndex> found;
    if (kind == Kind::noun_phrase) noun_phrase_ends(first, found);
    if (kind == Kind::name) name_ends(first, found);
    if (kind == Kind::clause) clause_ends(first, found);
    known_.push_front(std::move(found));
    slot = &known_.front();
  }
  return *slot;
}

void Phrases::noun_phrase_ends(TokenIndex first, std::vector<TokenIndex>& ends) const {
  const std::size_t from = ends.size();
  const auto core = [&](TokenIndex at) { return syntax_.analysed ? tagged_core_end(at) : untagged_core_end(at); };
  TokenIndex end = core(first);
  // An actor that is known by name is a noun phrase whatever its words look like.
  lattice_.starting_at(first, [&](std::uint32_t i) {
    if (lattice_[i].kind == ItemKind::actor) end = std::max(end, lattice_[i].end);
  });
  if (end == first) return;
  // Each shorter phrase is a possible end too: in "une attaque revendiquée par" the participle may belong to what
  // follows.
  const auto push = [&](TokenIndex from_token, TokenIndex to) {
    while (from_token < to && in_class(rules_.determiner, from_token)) ++from_token;
    for (TokenIndex shorter = from_token + 1; shorter < to; ++shorter) ends.push_back(shorter);
    ends.push_back(to);
  };
  push(first, end);
  // "le porte-parole de l'armée": linked phrases make it longer, each link a possible end.
  while (end < sentence_.end && end - first < max_phrase && !in_class(rules_.np_border, end)) {
    const TokenIndex linked = link_end(end);
    if (linked == end || linked >= sentence_.end) break;
    TokenIndex next = core(linked);
    lattice_.starting_at(linked, [&](std::uint32_t i) {
      if (lattice_[i].kind == ItemKind::actor || lattice_[i].kind == ItemKind::place)
        next = std::max(next, lattice_[i].end);
    });
    // A link word without a determiner after it takes bare nouns as well: "source de sécurité".
    if (next == linked && !syntax_.analysed && !is_sign(syntax_.tokens[linked]) && !in_class(rules_.np_border, linked))
      next = linked + 1;
    if (next == linked) break;
    push(linked, next);
    end = next;
  }
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(from), ends.end());
}

void Phrases::name_ends(TokenIndex first, std::vector<TokenIndex>& ends) const {
  if (!is_capital(syntax_.tokens[first])) return;
  const std::size_t from = ends.size();
  TokenIndex at = first;
  while (at < sentence_.end && at - first < max_phrase) {
    if (is_capital(syntax_.tokens[at])) {
      ends.push_back(++at);
      continue;
    }
    if (!in_class(rules_.name_link, at) || at + 1 >= sentence_.end || !is_capital(syntax_.tokens[at + 1])) break;
    ++at;
  }
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(from), ends.end());
}

void Phrases::clause_ends(TokenIndex first, std::vector<TokenIndex>& ends) const {
  TokenIndex end = sentence_.end;
  while (end > first && is_sign(syntax_.tokens[end - 1])) --end;
  if (end == first) return;
  ends.push_back(end);
  for (TokenIndex at = end; at-- > first + 1;)
    if (is_clause_border(at)) ends.push_back(at);
}

bool Phrases::names_actor(TokenIndex first, TokenIndex end) const {
  for (TokenIndex at = first; at < end; ++at) {
    bool found = false;
    lattice_.starting_at(at, [&](std::uint32_t i) {
      const Item& item = lattice_[i];
      if (item.end > end) return;
      found = found || item.kind == ItemKind::actor ||
              (item.kind == ItemKind::lexicon &&
               (item.lexicon_class == rules_.speaker || item.lexicon_class == rules_.group));
    });
    if (found) return true;
  }
  return false;
}

}  // namespace selon

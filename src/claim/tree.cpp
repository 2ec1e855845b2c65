#include "claim/tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace selon {
namespace {

constexpr TokenIndex farthest_antecedent = 8;

constexpr std::array<std::pair<std::string_view, Relation>, 34> names = {{
    {"nsubj", Relation::subject},
    {"nsubj:caus", Relation::subject},
    {"nsubj:pass", Relation::passive_subject},
    {"obj", Relation::object},
    {"obj:agent", Relation::object},
    {"iobj", Relation::indirect_object},
    {"obl", Relation::oblique},
    {"obl:arg", Relation::oblique},
    {"obl:mod", Relation::oblique},
    {"obl:agent", Relation::agent},
    {"nmod", Relation::noun_modifier},
    {"amod", Relation::adjective},
    {"acl", Relation::clause_of_noun},
    {"acl:relcl", Relation::relative_clause},
    {"advcl", Relation::adverbial_clause},
    {"advcl:cleft", Relation::relative_clause},
    {"xcomp", Relation::open_complement},
    {"ccomp", Relation::complement},
    {"conj", Relation::conjunct},
    {"appos", Relation::apposition},
    {"flat:name", Relation::part_of_name},
    {"flat:foreign", Relation::part_of_name},
    {"nummod", Relation::number},
    {"aux:pass", Relation::passive_auxiliary},
    {"aux:caus", Relation::causative},
    {"aux:tense", Relation::auxiliary},
    {"cop", Relation::copula},
    {"expl:pv", Relation::reflexive},
    {"expl:comp", Relation::reflexive},
    {"expl:pass", Relation::reflexive},
    {"expl:subj", Relation::empty_subject},
    {"case", Relation::case_word},
    {"det", Relation::determiner},
    {"mark", Relation::mark},
}};

Relation parse_relation(std::string_view name) {
  const auto at = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
  if (at != names.end()) return at->second;
  return name == "advmod" ? Relation::adverb : Relation::other;
}

}  // namespace

Tree::Tree(const Draft& draft) : draft_(draft) {
  const auto& syntax = draft.syntax;
  if (!syntax.analysed || syntax.names == nullptr) return;
  const auto& tokens = syntax.tokens;
  std::vector<Relation> by_deprel;
  for (const std::string& name : syntax.names->deprels) by_deprel.push_back(parse_relation(name));
  for (const Token& token : tokens) relations_.push_back(by_deprel[token.deprel]);
  first_child_.assign(tokens.size(), no_token);
  next_sibling_.assign(tokens.size(), no_token);
  for (TokenIndex token = static_cast<TokenIndex>(tokens.size()); token-- > 0;) {
    const TokenIndex head = tokens[token].head;
    if (head == no_token) continue;
    grown_ = true;
    next_sibling_[token] = first_child_[head];
    first_child_[head] = token;
  }
  for (TokenIndex token = 0; token < tokens.size(); ++token) mend(token);
  party_.assign(tokens.size(), false);
  for (const Item& item : draft.lattice.mentions())
    if (item.kind == ItemKind::actor) std::fill(party_.begin() + item.first, party_.begin() + item.end, true);
}

// Relations that cannot be, taken for those that they are mistaken for.
void Tree::mend(TokenIndex token) {
  const TokenIndex above = head(token);
  if (above == no_token) return;
  const Upos tag = draft_.syntax.tokens[token].upos;
  const Relation was = relation(token);
  // "ont éclaté [près] du palais", "[Lors] de l'assaut ont été blessés deux policiers": an adverb is neither object nor
  // subject, unless it tells how many: "près de 2 000 rebelles".
  const bool is_subject = was == Relation::subject || was == Relation::passive_subject;
  if ((was == Relation::object || is_subject) && tag == Upos::ADV) {
    const TokenIndex counted = child(token, Relation::oblique);
    if (counted == no_token || !has(counted, Relation::number)) relations_[token] = Relation::adverb;
  }
  if (is_subject && tag == Upos::AUX) relations_[token] = Relation::auxiliary;
  // "Il a tiré puis s'est fait [exploser]": a verb that a word joins to a verb is no clause of a noun.
  if ((was == Relation::relative_clause || was == Relation::clause_of_noun) && is_verb(token) && is_verb(above)) {
    bool joined = false;
    children(token, [&](TokenIndex child) {
      joined = joined || (child < token && draft_.syntax.tokens[child].upos == Upos::CCONJ);
    });
    if (joined) relations_[token] = Relation::conjunct;
  }
  // "[Engagée] contre Daech, la Turquie …": a participle is no subject.
  if (is_subject && tag == Upos::VERB && is_past_participle(token) && !has(token, Relation::determiner))
    relations_[token] = Relation::adverbial_clause;
  // "a coûté la vie à six [militaires]": a noun behind a preposition is no clause.
  if ((was == Relation::adverbial_clause || was == Relation::clause_of_noun) &&
      (tag == Upos::NOUN || tag == Upos::PROPN) && has(token, Relation::case_word) && !is_verb(token))
    relations_[token] = is_verb(above) ? Relation::oblique : Relation::noun_modifier;
  // "Les insurgés [ont] pris en otage l'équipage": what has a subject before it and an object behind it is active.
  if (was == Relation::passive_auxiliary && !has(above, Relation::auxiliary)) {
    const TokenIndex object = child(above, Relation::object), subject = child(above, Relation::passive_subject);
    if (object == no_token || subject == no_token || subject > above || object < above) return;
    if (!has(object, Relation::determiner)) return;  // "sont portés disparus"
    relations_[token] = Relation::auxiliary;
    relations_[subject] = Relation::subject;
  }
}

std::size_t Tree::depth(TokenIndex token) const {
  std::size_t steps = 0;
  for (TokenIndex at = head(token); at != no_token; at = head(at)) ++steps;
  return steps;
}

TokenIndex Tree::top(TokenIndex first, TokenIndex end) const {
  for (TokenIndex token = first; token < end; ++token) {
    const TokenIndex above = head(token);
    if ((above == no_token || above < first || above >= end) && relation(token) != Relation::case_word) return token;
  }
  return first;
}

TokenIndex Tree::child(TokenIndex token, Relation wanted) const {
  for (TokenIndex child = first_child_[token]; child != no_token; child = next_sibling_[child])
    if (relation(child) == wanted) return child;
  return no_token;
}

bool Tree::is_below(TokenIndex token, TokenIndex ancestor) const {
  for (TokenIndex at = token; at != no_token; at = head(at))
    if (at == ancestor) return true;
  return false;
}

bool Tree::has_feature(TokenIndex token, std::string_view feature) const {
  const auto feats = draft_.syntax.tokens[token].feats;
  return feats != 0 && draft_.syntax.names->feats[feats].find(feature) != std::string::npos;
}

// By its tag, or by the auxiliary that it has: "a avancé" is a verb even where "avancé" is taken for an adjective.
bool Tree::is_verb(TokenIndex token) const {
  const Upos tag = draft_.syntax.tokens[token].upos;
  return tag == Upos::VERB || tag == Upos::AUX || has(token, Relation::auxiliary) ||
         has(token, Relation::passive_auxiliary) || has(token, Relation::copula);
}

bool Tree::is_finite(TokenIndex token) const {
  if (has_feature(token, "VerbForm=Fin")) return true;
  bool found = false;
  children(token, [&](TokenIndex child) {
    const Relation one = relation(child);
    const bool helps = one == Relation::auxiliary || one == Relation::passive_auxiliary || one == Relation::copula;
    found = found || (helps && has_feature(child, "VerbForm=Fin"));
  });
  return found;
}

bool Tree::is_past_participle(TokenIndex token) const {
  return has_feature(token, "VerbForm=Part") && !has_feature(token, "Tense=Pres");
}

// By the relation of its pronoun, or where that is misread, by the pronoun itself.
bool Tree::is_reflexive(TokenIndex verb) const {
  bool found = has(verb, Relation::reflexive);
  children(verb, [&](TokenIndex child) { found = found || (child < verb && has_feature(child, "Reflex=Yes")); });
  return found;
}

bool Tree::is_passive(TokenIndex verb) const {
  if (is_reflexive(verb)) return has(verb, Relation::causative);  // "s'est fait arrêter": it was done to the subject
  if (has(verb, Relation::passive_auxiliary)) return true;
  if (!is_past_participle(verb)) return false;
  if (has(verb, Relation::auxiliary)) return false;
  // "a tué et blessé": the auxiliary of the first helps the second.
  TokenIndex first = verb;
  for (int steps = 0; relation(first) == Relation::conjunct && is_verb(head(first)) && steps < longest_chain; ++steps)
    first = head(first);
  return first == verb || is_passive(first);
}

TokenIndex Tree::verb_above(TokenIndex token) const {
  TokenIndex at = token;
  for (int steps = 0; at != no_token && steps < longest_chain; ++steps, at = head(at))
    if (is_verb(at)) return at;
  return no_token;
}

bool Tree::is_relative_pronoun(TokenIndex token) const {
  return draft_.syntax.tokens[token].upos == Upos::PRON && has_feature(token, "PronType=Rel");
}

TokenIndex Tree::antecedent(TokenIndex pronoun) const {
  TokenIndex at = pronoun;
  for (int steps = 0; at != no_token && steps < longest_chain; ++steps, at = head(at))
    if (relation(at) == Relation::relative_clause) return head(at);
  // Its clause hangs elsewhere: then it stands for the noun just before it.
  const TokenIndex floor = pronoun < farthest_antecedent ? 0 : pronoun - farthest_antecedent;
  for (at = pronoun; at-- > floor;) {
    const Upos tag = draft_.syntax.tokens[at].upos;
    if (tag == Upos::NOUN || tag == Upos::PROPN) return at;
    if (is_verb(at)) break;
  }
  return no_token;
}

}  // namespace selon

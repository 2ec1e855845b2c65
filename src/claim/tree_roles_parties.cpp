// The part of TreeRoles that says which parties a phrase means.
#include <algorithm>

#include "claim/clause.h"
#include "claim/tree_roles.h"

namespace selon {

// "Selon l'armée, les rebelles et les civils …": what hangs on such a preposition begins no series.
bool TreeRoles::is_aside(const Standing& one) const {
  const Link link = link_before(one);
  return link != Link::none && link != Link::of;
}

// How a mention goes on with the series of the one before it: "l'armée et ses milices", by the words between them,
// since the tree seldom holds a series together.
TreeRoles::Join TreeRoles::join_of(const Standing& before, const Standing& after) const {
  Join join = Join::none;
  for (TokenIndex at = before.end; at < after.first; ++at) {
    const Upos tag = draft_.syntax.tokens[at].upos;
    const Item* among = words_.at(WordClass::among_word, at);
    // "trente personnes, dont deux soldats"; "l'armée, dont les chefs …" goes on with a clause.
    const bool named = after.end < draft_.syntax.tokens.size() && is_comma(draft_, after.end);  // "des ONG, dont X, …"
    const bool counts = among != nullptr && words_.value(*among).empty() &&
                        (draft_.syntax.tokens[at + 1].upos == Upos::NUM || (named && at + 2 >= after.first));
    if (words_.is(WordClass::joining_word, at) || counts)
      join = Join::word;
    else if (at == before.end && is_comma(draft_, at))
      join = Join::comma;
    else if (!words_.is(WordClass::determiner_word, at) && tag != Upos::NUM && tag != Upos::ADJ)
      return Join::none;
  }
  return join;
}

// The mention and those joined to it. Commas join only where a word joins the last: "X, Y et Z", not "contre X, Y a …".
void TreeRoles::add_series(std::uint32_t mention, std::vector<Index>& found) const {
  std::uint32_t first = mention, last = mention;
  for (std::uint32_t at = mention; at + 1 < standing_.size(); ++at) {
    const Join join = join_of(standing_[at], standing_[at + 1]);
    if (join == Join::none) break;
    if (join == Join::word) last = at + 1;
  }
  while (first > 0 && !is_aside(standing_[first - 1])) {
    const Join join = join_of(standing_[first - 1], standing_[first]);
    if (join == Join::none || (join == Join::comma && first == last)) break;
    --first;
  }
  for (std::uint32_t i = first; i <= last; ++i) add(found, standing_[i].actor);
}

// The parties that a phrase means, by its head: the mention that holds it; else its names and appositions, its
// adjective ("raid israélien") and whom it belongs to ("les positions de l'armée"); a happening stands for those who
// did it. What is joined to it counts too.
std::vector<Index> TreeRoles::parties(TokenIndex token, Reach reach, int depth) {
  std::vector<Index> found;
  if (token == no_token || depth > deepest) return found;
  if (tree_.is_relative_pronoun(token)) return parties(tree_.antecedent(token), reach, depth + 1);
  if (actor_at_[token] != no_item) {
    add_series(actor_at_[token], found);
  } else if (const auto speaker = speaker_at(token)) {
    add(found, *speaker);
  } else if (const Standing* object = meant_by_object(token); object != nullptr) {
    add(found, object->actor);
  } else if (const TokenIndex meant = meant_by(token); meant != no_token) {
    return parties(meant, Reach::own, depth + 1);
  } else if (trigger_at_[token] != no_item && triggers_[trigger_at_[token]].nominal) {
    found = own(trigger_at_[token]).actor;
  } else {
    for (const Relation one : {Relation::part_of_name, Relation::apposition, Relation::adjective}) {
      tree_.children(token, [&](TokenIndex child) {
        if (found.empty() && tree_.relation(child) == one)
          found = parties(child, one == Relation::apposition ? reach : Reach::own, depth + 1);
      });
    }
    tree_.children(token, [&](TokenIndex child) {
      const Relation relation = tree_.relation(child);
      if (!found.empty() || reach == Reach::own) return;
      if (relation != Relation::noun_modifier && relation != Relation::oblique) return;  // "près de cent rebelles"
      const Link link = link_of(child);
      if (link == Link::of || link == Link::none) found = parties(child, reach, depth + 1);
    });
    // "un convoi transportant des soldats", "un hôtel abritant des réfugiés": those whom it carries or holds.
    if (found.empty() && reach == Reach::owners)
      tree_.children(token, [&](TokenIndex clause) {
        if (tree_.relation(clause) != Relation::clause_of_noun || tree_.is_passive(clause)) return;
        if (words_.lemma(WordClass::carrying_verb, clause))
          found = parties(tree_.child(clause, Relation::object), Reach::own, depth + 1);
      });
    // "l'attentat, revendiqué par X, a tué six soldats"
    if (found.empty() && reach == Reach::owners && words_.is(WordClass::act_noun, token))
      tree_.children(token, [&](TokenIndex clause) {
        if (tree_.relation(clause) != Relation::clause_of_noun || !tree_.is_passive(clause)) return;
        tree_.children(clause, [&](TokenIndex child) {
          if (found.empty() && link_of(child) == Link::by) found = parties(child, reach, depth + 1);
        });
      });
  }
  tree_.children(token, [&](TokenIndex child) {
    // "le président X, le ministre Y et l'émir Z": an apposition that goes on is the second of a series.
    const bool series = tree_.relation(child) == Relation::apposition && tree_.has(child, Relation::conjunct);
    if (tree_.relation(child) != Relation::conjunct && !series) return;
    for (const Index one : parties(child, reach, depth + 1)) add(found, one);
  });
  return found;
}

// "prendre Jarablus, dernière ville contrôlée par l'EI", "une offensive contre Mossoul, aux mains de l'EI": who is told
// to hold the place that a phrase means.
std::vector<Index> TreeRoles::holders(TokenIndex place) {
  std::vector<Index> found;
  auto at = std::upper_bound(triggers_.begin(), triggers_.end(), place,
                             [](TokenIndex token, const Trigger& one) { return token < one.first; });
  for (; at != triggers_.end() && in_one_sentence(place, at->first); ++at) {
    if (at->type != ClaimType::control || !tree_.is_below(tree_.top(at->first, at->end), place)) continue;
    for (const Index one : own(static_cast<std::size_t>(at - triggers_.begin())).actor) add(found, one);
  }
  return found;
}

// « Nous avons ordonné … », a déclaré X: the first person is the speaker.
std::optional<Index> TreeRoles::speaker_at(TokenIndex token) const {
  std::optional<Index> found;
  const Token& one = draft_.syntax.tokens[token];
  if (one.upos != Upos::PRON || !tree_.has_feature(token, "Person=1")) return found;
  for (const Voice& voice : draft_.record.voices)
    for (const Span content : voice.content)
      if (content.contains(one.span) && voice.source_actor) found = voice.source_actor;
  return found;
}

bool TreeRoles::in_one_sentence(TokenIndex a, TokenIndex b) const {
  const auto& sentences = draft_.syntax.sentences;
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), b,
                                      [](TokenIndex token, const Sentence& one) { return token < one.first; });
  return after != sentences.begin() && std::prev(after)->first <= a;
}

// "L'armée a encerclé les rebelles et les a bombardés", "… tuant dix d'entre eux": a pronoun that is no subject means
// the party last named in its sentence, of its number, that is not the subject.
const TreeRoles::Standing* TreeRoles::meant_by_object(TokenIndex token) const {
  // "les ont bombardés": the parser takes some pronouns for articles.
  const bool article = draft_.syntax.tokens[token].upos == Upos::DET && tree_.relation(token) == Relation::object;
  if (!article && (draft_.syntax.tokens[token].upos != Upos::PRON || !tree_.has_feature(token, "Person=3")))
    return nullptr;
  for (const std::string_view no_person : {"Reflex=Yes", "PronType=Dem", "PronType=Ind", "PronType=Int"})
    if (tree_.has_feature(token, no_person)) return nullptr;  // "se", "ce", "on", "qui"
  const Relation relation = tree_.relation(token);
  if (relation == Relation::subject || relation == Relation::passive_subject || relation == Relation::empty_subject)
    return nullptr;
  const TokenIndex verb = tree_.verb_above(token);
  const TokenIndex subject = verb == no_token ? no_token : tree_.subject(verb);
  const std::uint32_t doer = subject == no_token ? no_item : actor_at_[subject];
  const bool plural = tree_.has_feature(token, "Number=Plur");
  if (!plural && !tree_.has_feature(token, "Number=Sing")) return nullptr;  // "s'en emparer"
  auto at = std::upper_bound(standing_.begin(), standing_.end(), token,
                             [](TokenIndex end, const Standing& one) { return end < one.end; });
  while (at != standing_.begin()) {
    const Standing& one = *--at;
    if (draft_.syntax.tokens[one.first].upos == Upos::PRON) continue;
    const TokenIndex top = tree_.top(one.first, one.end);
    if (!in_one_sentence(top, token)) return nullptr;
    if (doer != no_item && standing_[doer].actor == one.actor) continue;
    if (tree_.has_feature(top, plural ? "Number=Plur" : "Number=Sing")) return &one;
  }
  return nullptr;
}

// "l'EI perd la zone qu'il contrôle": a pronoun that no mention holds is the subject of a verb above, of its number.
TokenIndex TreeRoles::meant_by(TokenIndex token) const {
  if (draft_.syntax.tokens[token].upos != Upos::PRON || !tree_.has_feature(token, "Person=3")) return no_token;
  if (tree_.has_feature(token, "PronType=Dem")) return no_token;  // "…, ce que l'armée dément"
  const std::string_view number = tree_.has_feature(token, "Number=Plur") ? "Number=Plur" : "Number=Sing";
  for (TokenIndex at = tree_.head(token); at != no_token; at = tree_.head(at)) {
    if (!tree_.is_verb(at)) continue;
    const TokenIndex subject = tree_.subject(at);
    if (subject == no_token || subject == token || subject > token) continue;
    if (actor_at_[subject] != no_item && tree_.has_feature(subject, number)) return subject;
  }
  return no_token;
}

// "…, accuse Kiev": the voice that speaks by this word; null when it is no cue.
const Voice* TreeRoles::voice_by_cue(TokenIndex token) const {
  const Span span = draft_.syntax.tokens[token].span;
  for (const Voice& voice : draft_.record.voices)
    if (voice.cue && voice.cue->contains(span)) return &voice;
  return nullptr;
}

// "Deux semaines après son avancée, l'organisation recule": whose it is, the subject of the verb above tells.
void TreeRoles::read_possessive(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles) {
  const TokenIndex word = tree_.child(noun, Relation::determiner);
  if (word == no_token || !tree_.has_feature(word, "Poss=Yes")) return;
  const Part part = trigger.frame == Frame::done_to ? Part::target : parts.of;
  // "veut frapper le pays en raison de son soutien aux rebelles"
  if (const Item* reason = words_.ending_at(WordClass::reason_word, word); reason != nullptr) {
    roles.actor_settled = true;
    return;
  }
  for (TokenIndex at = tree_.head(noun); at != no_token; at = tree_.head(at)) {
    if (!tree_.is_verb(at)) continue;
    const TokenIndex subject = tree_.subject(at);
    if (subject == no_token || tree_.is_below(noun, subject)) continue;
    if (!words_.is(WordClass::their_word, word) || !tree_.has_feature(subject, "Number=Sing")) {
      std::vector<Index> owners = parties(subject);
      // "Le Soudan pleure ses morts": it is not the government that is dead.
      if (trigger.type == ClaimType::casualties)
        std::erase_if(owners, [&](Index one) { return draft_.record.actors[one].kind == ActorKind::government; });
      give(part, owners, roles);
      return;
    }
    // "X a chassé les forces régulières après leur percée" is of several: not of X, who is one.
    for (TokenIndex verb = tree_.head(noun); verb != no_token && roles.actor.empty(); verb = tree_.head(verb)) {
      const TokenIndex object = tree_.is_verb(verb) ? tree_.child(verb, Relation::object) : no_token;
      if (object != no_token && !tree_.is_below(noun, object) && tree_.has_feature(object, "Number=Plur"))
        give(part, parties(object), roles);
      if (verb == at) break;
    }
    roles.actor_settled = true;
    return;
  }
}

}  // namespace selon

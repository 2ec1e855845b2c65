#include "claim/happening.h"

#include <algorithm>

#include "claim/company.h"
#include "claim/frame.h"
#include "mention/actor_names.h"

namespace selon {
namespace {

bool speaks_of(const ClaimWords& words, WordClass word_class, TokenIndex token) {
  return words.is(word_class, token) || words.lemma(word_class, token).has_value();
}

bool is_day(const Draft& draft, const Item& item) {
  return item.kind == ItemKind::time && draft.record.times[item.index].days.latest.has_value();
}

}  // namespace

bool lacks_object(const Tree& tree, const Trigger& trigger) {
  if (!tree.grown() || trigger.nominal || trigger.rule->argument("needs") != "object") return false;
  const TokenIndex verb = tree.top(trigger.first, trigger.end);
  if (!tree.is_verb(verb) || tree.is_passive(verb) || tree.has(verb, Relation::reflexive)) return false;
  return tree.is_finite(verb) && !tree.has(verb, Relation::object) && tree.relation(verb) != Relation::relative_clause;
}

bool is_figurative(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  if (!tree.grown()) return false;
  // "Les deux banques ont conclu une trêve": what firms and clubs settle is no deal of a war either.
  const bool told_of_doers = is_warlike(trigger.type) || trigger.type == ClaimType::agreement ||
                             trigger.type == ClaimType::talks || trigger.type == ClaimType::support;
  const auto is_doer = [&](TokenIndex token) {
    return told_of_doers && token != no_token && !(token >= trigger.first && token < trigger.end) &&
           speaks_of(words, WordClass::other_doer, token);
  };
  const auto colours = [&](TokenIndex token) {
    if (token >= trigger.first && token < trigger.end) return false;
    const Item* item = words.at(WordClass::figurative_word, token);
    const auto lemma = words.lemma(WordClass::figurative_word, token);
    if (item == nullptr && !lemma) return false;
    return is_warlike(trigger.type) || (item != nullptr ? words.value(*item) : *lemma) == "any";
  };
  const TokenIndex head = tree.top(trigger.first, trigger.end);
  const TokenIndex verb = tree.verb_above(head);
  // "une pluie de critiques", not "l'assassinat du peintre" or "l'attaque dans la tempête".
  const auto is_of_doer = [&](TokenIndex noun) {
    const TokenIndex link = tree.child(noun, Relation::case_word);
    const Item* item = link == no_token ? nullptr : words.at(WordClass::actor_link, link);
    return trigger.nominal && parts_of(trigger).of == Part::actor && item != nullptr &&
           parse_link(words.value(*item)) == Link::of && is_doer(noun);
  };
  if (verb != no_token && (verb == head || tree.relation(head) == Relation::object) && !tree.is_passive(verb)) {
    const TokenIndex subject = tree.subject(verb);
    if (is_doer(subject)) return true;
    // "Un déluge de réclamations s'est abattu sur la mairie"
    bool of_doers = false;
    if (subject != no_token && !tree.is_in_party(subject))
      tree.children(subject, [&](TokenIndex child) {
        const TokenIndex link = tree.child(child, Relation::case_word);
        const Item* item = link == no_token ? nullptr : words.at(WordClass::actor_link, link);
        of_doers = of_doers || (tree.relation(child) == Relation::noun_modifier && item != nullptr &&
                                parse_link(words.value(*item)) == Link::of && is_doer(child));
      });
    if (of_doers) return true;
  }
  bool found = false;
  tree.children(head, [&](TokenIndex child) {
    switch (tree.relation(child)) {
      case Relation::agent:
        found = found || is_doer(child) || colours(child);
        break;
      case Relation::noun_modifier:
      case Relation::oblique:
      case Relation::object:
      case Relation::adjective:
        found = found || colours(child) || is_of_doer(child);
        break;
      default:
        break;
    }
  });
  // "a mis le feu aux poudres": what stands with the words of an expression may hang on any of them.
  if (trigger.end - trigger.first > 1 && verb != no_token)
    tree.children(verb, [&](TokenIndex child) {
      found = found || ((tree.relation(child) == Relation::oblique || tree.relation(child) == Relation::object) &&
                        colours(child));
    });
  return found;
}

bool is_general(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  if (!tree.grown()) return false;
  const Sentence& sentence = draft.syntax.sentences[trigger.sentence];
  bool general = false;
  for (TokenIndex token = sentence.first; token < sentence.end; ++token) {
    const bool past = tree.has_feature(token, "VerbForm=Fin") &&
                      (tree.has_feature(token, "Tense=Past") || tree.has_feature(token, "Tense=Imp") ||
                       tree.has_feature(token, "Tense=Fut"));
    if (past || (tree.is_past_participle(token) && tree.has(token, Relation::auxiliary))) return false;
    if (draft.syntax.tokens[token].upos == Upos::PROPN) return false;
    general = general || words.is(WordClass::general_word, token);
  }
  return general && !any_item(draft, sentence, [&](const Item& item) {
           return item.kind == ItemKind::place || is_day(draft, item) || counts_persons(draft, item);
         });
}

bool is_chronicle(const Draft& draft, const FieldWords& field_words, const Tree& tree, const Trigger& trigger) {
  if (!tree.grown() || !is_warlike(trigger.type)) return false;
  const auto is_preterite = [&](TokenIndex token) {
    return tree.has_feature(token, "VerbForm=Fin") && tree.has_feature(token, "Tense=Past");
  };
  const TokenIndex verb = tree.verb_above(tree.top(trigger.first, trigger.end));
  if (verb == no_token) return false;
  bool preterite = is_preterite(verb);
  tree.children(verb, [&](TokenIndex child) {
    preterite = preterite || (is_preterite(child) && (tree.relation(child) == Relation::auxiliary ||
                                                      tree.relation(child) == Relation::passive_auxiliary ||
                                                      tree.relation(child) == Relation::copula));
  });
  if (!preterite) return false;
  const Sentence& sentence = draft.syntax.sentences[trigger.sentence];
  if (field_words.count(sentence.first, sentence.end).strong > 0) return false;
  // "L'armée envahit la vallée" may be told in the present as well.
  const auto fights = [&](const Item& item) {
    if (item.kind != ItemKind::actor) return false;
    const ActorKind kind = draft.record.actors[item.index].kind;
    return kind == ActorKind::state_forces || kind == ActorKind::external_forces || is_armed_group(kind);
  };
  return !any_item(draft, sentence, [&](const Item& item) {
    return is_day(draft, item) || counts_persons(draft, item) || fights(item);
  });
}

bool is_of_other_field(const FieldWords& words, const Sentence& sentence) {
  const FieldCounts counts = words.count(sentence.first, sentence.end);
  // "L'explosion d'une chaudière a fait vingt morts": words of harm alone do not outweigh one of another field.
  const bool harm_alone = counts.other > 0 && counts.seen_weak.empty();
  return counts.strong == 0 && (harm_alone || counts.other > counts.borrowed);
}

bool is_unreal(const Draft& draft, const ClaimWords& words, const Trigger& trigger) {
  if (words.ending_at(WordClass::unreal_word, trigger.first) != nullptr) return true;  // "en cas d'attaque"
  const Syntax& syntax = draft.syntax;
  if (!syntax.analysed || syntax.names == nullptr) return false;
  const Sentence& sentence = syntax.sentences[trigger.sentence];
  const auto relation = [&](TokenIndex token) -> std::string_view {
    return syntax.names->deprels[syntax.tokens[token].deprel];
  };
  const auto is_shown_by = [&](TokenIndex verb) {  // "le film retrace", not "le musée a été pillé"
    if (syntax.tokens[verb].upos != Upos::VERB) return false;
    for (TokenIndex token = sentence.first; token < sentence.end; ++token)
      if (syntax.tokens[token].head == verb && relation(token) == "nsubj" && words.is(WordClass::unreal_word, token))
        return true;
    return false;
  };
  // "dans le film", "lors des manœuvres": beside the trigger or the verb that it depends on.
  const auto is_set_in_it = [&](TokenIndex verb) {
    for (TokenIndex token = sentence.first; token < sentence.end; ++token) {
      TokenIndex above = syntax.tokens[token].head;
      if (above != no_token && syntax.tokens[above].upos == Upos::ADV) above = syntax.tokens[above].head;  // "lors de"
      const Item* word =
          above == verb && relation(token).starts_with("obl") ? words.at(WordClass::unreal_word, token) : nullptr;
      if (word != nullptr && words.value(*word) == "setting") return true;
    }
    return false;
  };
  TokenIndex at = trigger.first;
  if (is_shown_by(at) || is_set_in_it(at)) return true;
  for (TokenIndex steps = sentence.end - sentence.first; steps > 0; --steps) {
    // What stands beside another clause does not depend on its words: "commémoré quand un obus est tombé".
    if (relation(at).starts_with("advcl") || relation(at).starts_with("parataxis")) return false;
    const TokenIndex head = syntax.tokens[at].head;
    if (head == no_token) return false;
    if (words.is(WordClass::unreal_word, head)) return true;
    if (!relation(at).starts_with("nsubj") && is_shown_by(head)) return true;
    if (is_set_in_it(head)) return true;
    at = head;
  }
  return false;
}

}  // namespace selon

#include "claim/certainty.h"

#include <algorithm>
#include <optional>

#include "claim/charge.h"
#include "claim/frame.h"

namespace selon {
namespace {

constexpr TokenIndex verb_window = 6;  // tokens before a verb in which its auxiliaries, negation and modals stand
constexpr TokenIndex denied_noun_window = 8;  // "n'ont pas participé à l'offensive"
constexpr TokenIndex noun_window = 4;         // the same for a noun
constexpr int longest_chain = 4;              // of governing verbs: "veut tenter de reprendre"

// "aucune percée", "n'ont pas participé à l'offensive". A toll of none is a toll.
bool denies_noun(const ClaimWords& words, const Trigger& trigger, const Clause& clause) {
  if (trigger.first > clause.first && words.is(WordClass::negation_end, trigger.first - 1)) return true;
  const TokenIndex first = trigger.first - std::min(denied_noun_window, trigger.first - clause.first);
  for (TokenIndex at = first; at < trigger.first; ++at)
    if (words.is(WordClass::negation, at)) return words.any(WordClass::negation_end, at, trigger.first);
  return false;
}

// "pas de blessures ou de décès", "ni mort ni blessé": with nothing between that tells something else, as "n'a pas
// empêché la mort" does.
bool is_none_of(const Draft& draft, const ClaimWords& words, const Trigger& trigger, const Clause& clause) {
  for (TokenIndex at = trigger.first; at-- > clause.first;) {
    if (words.is(WordClass::negation_end, at)) return true;
    const Upos tag = draft.syntax.tokens[at].upos;
    if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::NUM) return false;
  }
  return false;
}

bool has_feature(const Draft& draft, TokenIndex token, std::string_view feature) {
  const auto* names = draft.syntax.names;
  const auto feats = draft.syntax.tokens[token].feats;
  return names != nullptr && feats != 0 && names->feats[feats].find(feature) != std::string::npos;
}

// What the words beside the trigger say of it; nullopt when they say nothing.
std::optional<Certainty> beside(const Draft& draft, const ClaimWords& words, const Trigger& trigger,
                                const Clause& clause) {
  const TokenIndex window = trigger.nominal ? noun_window : verb_window;
  const TokenIndex first = trigger.first - std::min(window, trigger.first - clause.first);
  const TokenIndex end = trigger.end;

  // "n'ont pas repris": both halves beside the verb.
  if (!trigger.nominal && words.any(WordClass::negation, first, trigger.first) &&
      words.any(WordClass::negation_end, first, std::min<TokenIndex>(end + 2, clause.end)))
    return Certainty::denied;
  if (words.any(WordClass::failing_word, first, trigger.first)) return Certainty::denied;
  const bool none = trigger.nominal && denies_noun(words, trigger, clause);
  if (none && trigger.type != ClaimType::casualties) return Certainty::denied;

  bool conditional = false, future = false;
  for (TokenIndex at = trigger.nominal ? trigger.first : first; at < end; ++at) {
    conditional = conditional || has_feature(draft, at, "Mood=Cnd");
    future = future || has_feature(draft, at, "Tense=Fut");
  }
  // After the trigger only single words count, as adjectives: "une offensive prochaine", not "une offensive visant à".
  const auto said = [&](WordClass word_class) {
    TokenIndex after = end;  // "une attaque chimique présumée"
    while (after < clause.end && after < end + 2 && words.at(word_class, after) == nullptr &&
           draft.syntax.tokens[after].upos == Upos::ADJ)
      ++after;
    const Item* item = after < clause.end ? words.at(word_class, after) : nullptr;
    return words.any(word_class, first, trigger.first) ||
           (trigger.nominal && item != nullptr && item->end == after + 1);
  };
  if (conditional || said(WordClass::unsure_word)) return Certainty::unconfirmed;
  if (none && is_none_of(draft, words, trigger, clause)) return Certainty::denied;
  const TokenIndex aim = trigger.first - std::min<TokenIndex>(2, trigger.first - clause.first);
  // "se sont réunis pour protester": they have.
  // ... and "a foncé sur la foule pour ensuite tirer" tells what came next.
  const bool next = trigger.first > clause.first && words.is(WordClass::step_over, trigger.first - 1);
  const bool purpose = !next && trigger.type != ClaimType::protest &&
                       has_feature(draft, trigger.first, "VerbForm=Inf") &&
                       words.any(WordClass::purpose_word, aim, trigger.first);
  bool counted = false;  // "on compte deux blessés"
  for (TokenIndex at = first; at < trigger.first && trigger.nominal; ++at)
    if (const Item* plan = words.at(WordClass::plan_word, at)) counted = counted || words.value(*plan) == "act";
  if (future || purpose || (!counted && said(WordClass::plan_word))) return Certainty::planned;
  return std::nullopt;
}

std::optional<Certainty> parse_governing(std::string_view value) {
  if (value == "planned") return Certainty::planned;
  if (value == "unsure") return Certainty::unconfirmed;
  if (value == "denied") return Certainty::denied;
  return std::nullopt;  // "unsure_if_denied"
}

// What governs the clause from above, by its lemma: "s'apprête à attaquer", "est soupçonné d'avoir tué", "l'ordre de
// tirer". Ends at a finite clause of its own, whatever governs that one: who says that it is so is a voice's matter.
std::optional<Certainty> above(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  TokenIndex at = trigger.first;
  // "projetait de commettre un attentat": what governs the verb governs its object.
  const TokenIndex noun = tree.top(trigger.first, trigger.end);
  if (trigger.nominal || !tree.is_verb(noun)) {
    const TokenIndex verb = tree.head(noun);
    if (verb == no_token || tree.relation(noun) != Relation::object || !tree.has_feature(verb, "VerbForm=Inf") ||
        (trigger.type != ClaimType::agreement && !words.lemma(WordClass::happening_verb, verb)))
      return std::nullopt;
    at = verb;
  }
  for (int steps = 0; steps < longest_chain; ++steps) {
    const Relation relation = tree.relation(at);
    const TokenIndex aim = tree.has_feature(at, "VerbForm=Inf") ? tree.child(at, Relation::subject) : no_token;
    if (aim != no_token)  // "l'objectif est d'encercler la ville"
      if (const auto value = words.lemma(WordClass::governing_word, aim)) return parse_governing(*value);
    const TokenIndex governor = tree.head(at);
    if (governor == no_token) return std::nullopt;
    const bool shared = relation == Relation::conjunct;
    const bool depends = relation == Relation::open_complement || relation == Relation::complement ||
                         relation == Relation::clause_of_noun || relation == Relation::oblique ||
                         relation == Relation::adverbial_clause || relation == Relation::subject;
    if (!shared && !depends) return std::nullopt;
    if (!shared && !tree.has_feature(at, "VerbForm=Inf")) {
      // "il semble qu'ils aient abandonné": what is not sure reaches into a finite clause.
      const auto value = words.lemma(WordClass::governing_word, governor);
      if (relation != Relation::complement && relation != Relation::open_complement && relation != Relation::subject)
        return std::nullopt;
      // "craignent que l'armée attaque": nor is what is feared or asked for.
      const bool wanted = value == "planned" && tree.has(at, Relation::mark);
      return value == "unsure" || wanted ? parse_governing(*value) : std::nullopt;
    }
    if (!shared)
      if (const auto value = words.lemma(WordClass::governing_word, governor)) return parse_governing(*value);
    at = governor;
  }
  return std::nullopt;
}

bool is_denied(const ClaimWords& words, const Tree& tree, TokenIndex verb) {
  bool no = false, end = false;
  tree.children(verb, [&](TokenIndex child) {
    no = no || words.is(WordClass::negation, child);
    end = end || words.is(WordClass::negation_end, child);
    tree.children(child, [&](TokenIndex below) { end = end || words.is(WordClass::negation_end, below); });
  });
  return no && end;
}

// "L'assaut n'a pas eu lieu", "les négociations pourront commencer": what a verb says that only tells a noun's taking
// place.
std::optional<Certainty> of_taking_place(const ClaimWords& words, const Tree& tree, TokenIndex noun) {
  // "un cycle de négociations commencera"
  if (tree.relation(noun) == Relation::noun_modifier && tree.head(noun) != no_token && !tree.is_verb(tree.head(noun)))
    noun = tree.head(noun);
  const Relation relation = tree.relation(noun);
  // "aucun avion n'a mené de raid"
  const bool of_none = relation == Relation::oblique && tree.has(noun, Relation::case_word) &&
                       tree.head(noun) != no_token && is_denied(words, tree, tree.head(noun));
  if (relation != Relation::subject && relation != Relation::passive_subject && relation != Relation::object &&
      !of_none)
    return std::nullopt;
  TokenIndex verb = tree.head(noun);
  if (verb == no_token) return std::nullopt;
  bool takes_place = words.lemma(WordClass::happening_verb, verb) || words.is(WordClass::happening_verb, verb);
  const auto look = [&](TokenIndex at, std::string_view feature) {
    bool found = tree.has_feature(at, feature);
    tree.children(at, [&](TokenIndex child) {
      const Relation one = tree.relation(child);
      const bool helps = one == Relation::auxiliary || one == Relation::passive_auxiliary || one == Relation::copula;
      found = found || (helps && tree.has_feature(child, feature));
    });
    return found;
  };
  // "pourront commencer": the noun is the subject of the modal.
  if (!takes_place) {
    const TokenIndex below = tree.child(verb, Relation::open_complement);
    takes_place = below != no_token && words.lemma(WordClass::happening_verb, below).has_value();
  }
  if (!takes_place) return std::nullopt;
  if (is_denied(words, tree, verb)) return Certainty::denied;
  if (look(verb, "Mood=Cnd")) return Certainty::unconfirmed;
  if (look(verb, "Tense=Fut")) return Certainty::planned;
  return std::nullopt;
}

// A noun of happening by what it depends on: "un projet d'attentat", "redoute un assaut", "l'objectif est la prise de".
std::optional<Certainty> of_noun(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  const TokenIndex noun = tree.top(trigger.first, trigger.end);
  const TokenIndex link = tree.child(noun, Relation::case_word);
  if (link != no_token && words.is(WordClass::without_word, link)) return Certainty::denied;  // "sans accord de paix"
  const TokenIndex quality = tree.child(noun, Relation::clause_of_noun);
  if (quality != no_token && words.lemma(WordClass::wanted_word, quality) == "planned")
    return Certainty::planned;  // "l'évacuation, prévue lundi"
  if (const auto said = of_taking_place(words, tree, noun)) return said;
  const TokenIndex aim = tree.child(noun, Relation::subject);
  if (aim != no_token && aim < noun)
    if (const auto value = words.lemma(WordClass::wanted_word, aim)) return parse_governing(*value);
  const TokenIndex governor = tree.head(noun);
  if (governor == no_token) return std::nullopt;
  const Relation relation = tree.relation(noun);
  // "a appelé au massacre", "la reprise de la ville est un objectif"
  const Item* to = link == no_token ? nullptr : words.at(WordClass::actor_link, link);
  const bool called_for = relation == Relation::oblique && to != nullptr &&
                          (parse_link(words.value(*to)) == Link::from || words.is(WordClass::purpose_word, link));
  const bool wanted = tree.is_verb(governor)
                          ? (relation == Relation::object || called_for) && !is_denied(words, tree, governor)
                          : relation == Relation::noun_modifier || relation == Relation::subject;
  if (wanted)
    if (const auto value = words.lemma(WordClass::wanted_word, governor)) return parse_governing(*value);
  return std::nullopt;
}

// "Il n'est pas confirmé qu'il s'agisse d'un attentat": the words above the clause's verb leave it open.
bool is_left_open(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  const TokenIndex verb = tree.verb_above(tree.top(trigger.first, trigger.end));
  if (verb == no_token || !tree.has(verb, Relation::mark)) return false;
  const Relation relation = tree.relation(verb);
  if (relation != Relation::complement && relation != Relation::subject && relation != Relation::open_complement)
    return false;
  const TokenIndex governor = tree.head(verb);
  if (governor == no_token || words.lemma(WordClass::governing_word, governor) != "unsure_if_denied") return false;
  bool no = false;
  tree.children(governor, [&](TokenIndex child) { no = no || words.is(WordClass::negation, child); });
  return no;
}

// "sans faire de blessé", "sans prendre la ville".
bool is_without(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  const TokenIndex verb = tree.verb_above(trigger.first);
  if (verb == no_token || (verb != trigger.first && tree.head(trigger.first) != verb)) return false;
  bool found = false;
  tree.children(verb, [&](TokenIndex child) {
    found = found || (child < trigger.first && words.is(WordClass::without_word, child));
  });
  return found;
}

// "Les miliciens sont accusés d'un massacre": of what no voice alleges that the record could name, only the accusation
// is sure.
bool is_merely_charged(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger,
                       const std::vector<Index>& voices) {
  TokenIndex deed = tree.top(trigger.first, trigger.end);
  // "soupçonné d'avoir commis un attentat"
  if (trigger.nominal && tree.relation(deed) == Relation::object && tree.has_feature(tree.head(deed), "VerbForm=Part"))
    deed = tree.head(deed);
  if (trigger.nominal && tree.relation(deed) == Relation::object && tree.has_feature(tree.head(deed), "VerbForm=Inf"))
    deed = tree.head(deed);
  const TokenIndex charge = charge_above(words, tree, deed);
  if (charge == no_token) return false;
  const Span word = draft.syntax.tokens[charge].span;
  return std::none_of(voices.begin(), voices.end(), [&](const Index voice) {
    const auto& cue = draft.record.voices[voice].cue;
    return cue && cue->contains(word);
  });
}

bool is_question(const Draft& draft, const Sentence& sentence) {
  for (TokenIndex at = sentence.end; at-- > sentence.first;) {
    const auto words = draft.record.text.slice(draft.span(at, at + 1));
    if (words == "?" || words == "؟") return true;
    if (draft.syntax.tokens[at].letters != Letters::none) return false;
  }
  return false;
}

}  // namespace

Certainty certainty_of(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger,
                       const Clause& clause, const std::vector<Index>& voices) {
  if (!voices.empty() && draft.record.voices[voices.back()].stance == Stance::denies) return Certainty::denied;
  if (const auto said = beside(draft, words, trigger, clause)) return *said;
  if (!tree.grown()) return Certainty::actual;
  if (is_without(words, tree, trigger)) return Certainty::denied;
  if (is_merely_charged(draft, words, tree, trigger, voices)) return Certainty::unconfirmed;
  if (is_left_open(words, tree, trigger)) return Certainty::unconfirmed;
  if (trigger.nominal && trigger.type != ClaimType::casualties)
    if (const auto said = of_noun(words, tree, trigger)) return *said;
  const Certainty told = above(words, tree, trigger).value_or(Certainty::actual);
  // "a mis en garde contre une attaque": what is foretold has not happened.
  const bool foretold = !voices.empty() && draft.record.voices[voices.back()].stance == Stance::predicts;
  return told == Certainty::actual && foretold && trigger.nominal && trigger.type != ClaimType::casualties
             ? Certainty::planned
             : told;
}

bool is_supposed(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  if (!tree.grown()) return false;
  if (is_question(draft, draft.syntax.sentences[trigger.sentence])) return true;
  // "si" and its like introduce the clause of this verb; "même si" and "si bien que" tell what is so.
  const auto is_real = [&](const Item* item) { return item != nullptr && words.value(*item) == "real"; };
  const auto supposes = [&](TokenIndex verb) {
    bool found = false;
    tree.children(verb, [&](TokenIndex child) {
      // "si l'armée attaquait"; of "au cas où" any word may hang on the verb.
      const Item* item = words.at(WordClass::supposing_word, child);
      const Item* phrase = words.ending_at(WordClass::supposing_word, child + 1);
      const bool marks = item != nullptr && tree.relation(child) == Relation::mark && !is_real(item);
      const bool in_phrase = phrase != nullptr && phrase->end - phrase->first > 2 && !is_real(phrase);
      found = found || (child < verb && (marks || in_phrase) && !is_real(phrase));
    });
    return found;
  };
  TokenIndex at = trigger.first;
  bool conditional = false;
  for (int steps = 0; at != no_token && steps < longest_chain; ++steps, at = tree.head(at)) {
    if (supposes(at)) return true;
    conditional = conditional || tree.has_feature(at, "Mood=Cnd");
    bool condition = false;
    tree.children(at, [&](TokenIndex child) {
      const Relation helper = tree.relation(child);
      conditional = conditional || ((helper == Relation::auxiliary || helper == Relation::passive_auxiliary) &&
                                    tree.has_feature(child, "Mood=Cnd"));
    });
    tree.children(at, [&](TokenIndex child) {
      // "sans l'intervention de l'ONU, la ville serait tombée"
      const TokenIndex link = tree.child(child, Relation::case_word);
      condition = condition || (child < at && tree.relation(child) == Relation::oblique && link != no_token &&
                                words.is(WordClass::without_word, link));
      condition = condition || (tree.relation(child) == Relation::adverbial_clause && supposes(child));
    });
    if (condition && conditional) return true;
    const Relation relation = tree.relation(at);
    if (relation == Relation::relative_clause || relation == Relation::adverbial_clause) return false;
  }
  return false;
}

}  // namespace selon

#include "claim/certainty.h"

#include <algorithm>
#include <optional>

namespace selon {
namespace {

constexpr TokenIndex verb_window = 6;  // tokens before a verb in which its auxiliaries, negation and modals stand
constexpr TokenIndex denied_noun_window = 7;  // "n'ont pas participé à l'offensive"
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
  if (trigger.nominal && trigger.type != ClaimType::casualties && denies_noun(words, trigger, clause))
    return Certainty::denied;

  bool conditional = false, future = false;
  for (TokenIndex at = trigger.nominal ? trigger.first : first; at < end; ++at) {
    conditional = conditional || has_feature(draft, at, "Mood=Cnd");
    future = future || has_feature(draft, at, "Tense=Fut");
  }
  // After the trigger only single words count, as adjectives: "une offensive prochaine", not "une offensive visant à".
  const auto said = [&](WordClass word_class) {
    const Item* item = end < clause.end ? words.at(word_class, end) : nullptr;
    return words.any(word_class, first, trigger.first) || (trigger.nominal && item != nullptr && item->end == end + 1);
  };
  if (conditional || said(WordClass::unsure_word)) return Certainty::unconfirmed;
  const TokenIndex aim = trigger.first - std::min<TokenIndex>(2, trigger.first - clause.first);
  const bool purpose =
      has_feature(draft, trigger.first, "VerbForm=Inf") && words.any(WordClass::purpose_word, aim, trigger.first);
  if (future || purpose || said(WordClass::plan_word)) return Certainty::planned;
  return std::nullopt;
}

std::optional<Certainty> parse_governing(std::string_view value) {
  if (value == "planned") return Certainty::planned;
  if (value == "unsure") return Certainty::unconfirmed;
  if (value == "denied") return Certainty::denied;
  return std::nullopt;
}

// What governs the clause from above, by its lemma: "s'apprête à attaquer", "est soupçonné d'avoir tué", "l'ordre de
// tirer". Ends at a finite clause of its own, whatever governs that one: who says that it is so is a voice's matter.
std::optional<Certainty> above(const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  TokenIndex at = trigger.first;
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
    if (!shared && (!depends || (steps == 0 && trigger.nominal))) return std::nullopt;
    if (!shared && !tree.has_feature(at, "VerbForm=Inf")) {
      // "il semble qu'ils aient abandonné": only what is not sure reaches into a finite clause.
      const auto value = words.lemma(WordClass::governing_word, governor);
      if (relation != Relation::complement && relation != Relation::open_complement && relation != Relation::subject)
        return std::nullopt;
      return value == "unsure" ? parse_governing(*value) : std::nullopt;
    }
    if (!shared)
      if (const auto value = words.lemma(WordClass::governing_word, governor)) return parse_governing(*value);
    at = governor;
  }
  return std::nullopt;
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
  return above(words, tree, trigger).value_or(Certainty::actual);
}

bool is_supposed(const Draft& draft, const ClaimWords& words, const Tree& tree, const Trigger& trigger) {
  if (!tree.grown()) return false;
  if (is_question(draft, draft.syntax.sentences[trigger.sentence])) return true;
  // "si" and its like introduce the clause of this verb; "même si" and "si bien que" tell what is so.
  const auto is_real = [&](const Item* item) { return item != nullptr && words.value(*item) == "real"; };
  const auto supposes = [&](TokenIndex verb) {
    bool found = false;
    tree.children(verb, [&](TokenIndex child) {
      const Item* item = words.at(WordClass::supposing_word, child);
      found = found || (child < verb && item != nullptr && tree.relation(child) == Relation::mark && !is_real(item) &&
                        !is_real(words.ending_at(WordClass::supposing_word, child + 1)));
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
      condition = condition || (tree.relation(child) == Relation::adverbial_clause && supposes(child));
    });
    if (condition && conditional) return true;
    const Relation relation = tree.relation(at);
    if (relation == Relation::relative_clause || relation == Relation::adverbial_clause) return false;
  }
  return false;
}

}  // namespace selon

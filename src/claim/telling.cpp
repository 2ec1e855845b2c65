#include "claim/telling.h"

#include <algorithm>

namespace selon {
namespace {

constexpr TokenIndex verb_window = 6;  // tokens before a verb in which its auxiliaries, negation and modals stand
constexpr TokenIndex denied_noun_window = 7;  // "n'ont pas participé à l'offensive"
constexpr TokenIndex noun_window = 4;         // the same for a noun

std::size_t depth_of(const std::vector<Voice>& voices, Index voice) {
  std::size_t depth = 0;
  // A chain longer than the list would be a circle.
  for (auto outer = voices[voice].within; outer && depth < voices.size(); outer = voices[*outer].within) ++depth;
  return depth;
}

bool has_feature(const Draft& draft, TokenIndex token, std::string_view feature) {
  const auto* names = draft.syntax.names;
  const auto feats = draft.syntax.tokens[token].feats;
  return names != nullptr && feats != 0 && names->feats[feats].find(feature) != std::string::npos;
}

// "aucune percée", "n'ont pas participé à l'offensive". A toll of none is a toll.
bool denies_noun(const ClaimWords& words, const Trigger& trigger, const Clause& clause) {
  if (trigger.first > clause.first && words.is(WordClass::negation_end, trigger.first - 1)) return true;
  const TokenIndex first = trigger.first - std::min(denied_noun_window, trigger.first - clause.first);
  for (TokenIndex at = first; at < trigger.first; ++at)
    if (words.is(WordClass::negation, at)) return words.any(WordClass::negation_end, at, trigger.first);
  return false;
}

}  // namespace

std::vector<Index> voices_of(const Draft& draft, const Trigger& trigger) {
  const auto& voices = draft.record.voices;
  const Span span = draft.span(trigger.first, trigger.end);
  std::vector<Index> found;
  for (Index i = 0; i < voices.size(); ++i)
    for (const Span content : voices[i].content)
      if (content.contains(span)) {
        found.push_back(i);
        break;
      }
  std::stable_sort(found.begin(), found.end(),
                   [&](Index a, Index b) { return depth_of(voices, a) < depth_of(voices, b); });
  return found;
}

Certainty certainty_of(const Draft& draft, const ClaimWords& words, const Trigger& trigger, const Clause& clause,
                       const std::vector<Index>& voices) {
  if (!voices.empty() && draft.record.voices[voices.back()].stance == Stance::denies) return Certainty::denied;
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
  const auto beside = [&](WordClass word_class) {
    const Item* item = end < clause.end ? words.at(word_class, end) : nullptr;
    return words.any(word_class, first, trigger.first) || (trigger.nominal && item != nullptr && item->end == end + 1);
  };
  if (conditional || beside(WordClass::unsure_word)) return Certainty::unconfirmed;
  const TokenIndex aim = trigger.first - std::min<TokenIndex>(2, trigger.first - clause.first);
  const bool purpose =
      has_feature(draft, trigger.first, "VerbForm=Inf") && words.any(WordClass::purpose_word, aim, trigger.first);
  if (future || purpose || beside(WordClass::plan_word)) return Certainty::planned;
  return Certainty::actual;
}

}  // namespace selon

#include "claim/relevance.h"

#include <algorithm>
#include <set>

namespace selon {
namespace {

// Of the reports of tests/reports and of gold/dev, those of conflict lie above both bounds, and those of sport,
// weather, courts, films and markets below one of them (tests/no_claims_test.cpp holds them to single sentences too).
constexpr double least_per_hundred = 1.5;
constexpr double least_certain = 1;
constexpr double weak_weight = 0.5;         // of a word that sport, markets and courts borrow
constexpr double weak_certainty = 1.0 / 3;  // three different borrowed words are as good as one that is not

bool is_armed_group(ActorKind kind) {
  return kind == ActorKind::rebel_group || kind == ActorKind::political_militia || kind == ActorKind::identity_militia;
}

// First tokens of the mentions of armed groups: "l'ELN" is as good as "les guérilleros".
std::set<TokenIndex> armed_mentions(const Draft& draft) {
  const auto& tokens = draft.syntax.tokens;
  std::set<TokenIndex> found;
  for (const Actor& actor : draft.record.actors) {
    if (!is_armed_group(actor.kind)) continue;
    for (const Span mention : actor.mentions) {
      const auto token = std::lower_bound(tokens.begin(), tokens.end(), mention.start,
                                          [](const Token& one, std::uint32_t start) { return one.span.start < start; });
      if (token != tokens.end()) found.insert(static_cast<TokenIndex>(token - tokens.begin()));
    }
  }
  return found;
}

struct Counts {
  std::size_t all = 0;
  double strong = 0, borrowed = 0, other = 0;
  std::set<WordId> seen, seen_weak;
};

Counts count(const Draft& draft, const ClaimWords& words, TokenIndex first, TokenIndex end,
             const std::set<TokenIndex>& armed) {
  Counts counts;
  for (TokenIndex at = first; at < end; ++at) {
    const Token& token = draft.syntax.tokens[at];
    if (token.letters == Letters::none) continue;
    ++counts.all;
    // "le match", "l'entraîneur": words of another field take back what its borrowed ones have given.
    if (words.is(WordClass::other_field, at)) counts.other += 1;
    const Item* word = words.at(WordClass::conflict_word, at);
    const bool weak = word != nullptr && words.value(*word) == "weak";
    if (armed.contains(at) || (word != nullptr && !weak)) {
      counts.strong += 1;
      counts.seen.insert(token.word);
    } else if (weak) {
      counts.borrowed += weak_weight;
      counts.seen_weak.insert(token.word);
    }
  }
  return counts;
}

}  // namespace

Relevance relevance_of(const Draft& draft, const ClaimWords& words) {
  const auto end = static_cast<TokenIndex>(draft.syntax.tokens.size());
  const Counts counts = count(draft, words, 0, end, armed_mentions(draft));
  const double hits = counts.strong + std::max(0.0, counts.borrowed - counts.other);
  const double certain = static_cast<double>(counts.seen.size()) +
                         weak_certainty * static_cast<double>(counts.seen_weak.size()) - counts.other;
  return {counts.all == 0 ? 0.0 : 100.0 * hits / static_cast<double>(counts.all), certain};
}

bool is_of_other_field(const Draft& draft, const ClaimWords& words, const Sentence& sentence) {
  const Counts counts = count(draft, words, sentence.first, sentence.end, armed_mentions(draft));
  return counts.strong == 0 && counts.other > counts.borrowed;
}

bool is_relevant(const Relevance& relevance) {
  return relevance.per_hundred >= least_per_hundred && relevance.certain >= least_certain;
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
  TokenIndex at = trigger.first;
  if (is_shown_by(at)) return true;
  for (TokenIndex steps = sentence.end - sentence.first; steps > 0; --steps) {
    // What stands beside another clause does not depend on its words: "commémoré quand un obus est tombé".
    if (relation(at).starts_with("advcl") || relation(at).starts_with("parataxis")) return false;
    const TokenIndex head = syntax.tokens[at].head;
    if (head == no_token) return false;
    if (words.is(WordClass::unreal_word, head)) return true;
    if (!relation(at).starts_with("nsubj") && is_shown_by(head)) return true;
    at = head;
  }
  return false;
}

}  // namespace selon

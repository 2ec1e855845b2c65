#include "mention/topic.h"

#include <algorithm>

#include "mention/actor_names.h"

namespace selon {
namespace {

// Of the reports of tests/reports and of gold/dev, those of conflict lie above both bounds, and those of sport,
// weather, courts, films and markets below one of them (tests/no_claims_test.cpp holds them to single sentences too).
constexpr double least_per_hundred = 1.5;
constexpr double least_certain = 1;
constexpr double weak_weight = 0.5;      // of a word that sport, markets and courts borrow
constexpr double weak_certainty = 0.5;   // two different borrowed words are as good as one that is not
constexpr double other_certainty = 0.5;  // nurses and drivers are met in wars as well

}  // namespace

FieldWords::FieldWords(const Draft& draft) : draft_(draft) {
  conflict_ = draft.knowledge.lexicon.find_class("conflict_word");
  other_ = draft.knowledge.lexicon.find_class("other_field");
  for (const Actor& actor : draft.record.actors) {
    if (!is_armed_group(actor.kind)) continue;
    for (const Span mention : actor.mentions) {
      const TokenIndex token = draft.syntax.token_from(mention.start);
      if (token < draft.syntax.tokens.size()) armed_.insert(token);
    }
  }
}

FieldCounts FieldWords::count(TokenIndex first, TokenIndex end) const {
  FieldCounts counts;
  Signature either;
  if (conflict_) either |= Signature::lexicon(*conflict_);
  if (other_) either |= Signature::lexicon(*other_);
  auto armed = armed_.lower_bound(first);
  for (TokenIndex at = first; at < end; ++at) {
    const bool is_armed = armed != armed_.end() && *armed == at;
    if (is_armed) ++armed;
    const Token& token = draft_.syntax.tokens[at];
    if (token.letters == Letters::none) continue;
    ++counts.all;
    if (!is_armed && !draft_.lattice.signature(at).meets(either)) continue;  // most words tell of no field
    // "le match", "l'entraîneur": words of another field take back what its borrowed ones have given.
    const Item* other = draft_.lattice.phrase_at(other_, at);
    if (other != nullptr) counts.other += 1;
    const Item* word = draft_.lattice.phrase_at(conflict_, at);
    if (word != nullptr && other != nullptr && other->end > word->end) word = nullptr;  // "missile d'essai"
    const auto value = word == nullptr ? std::string_view() : draft_.knowledge.lexicon.value(word->index);
    const bool weak = value == "weak" || value == "harm";
    // "l'ELN" is as good as "les guérilleros".
    if (is_armed || (word != nullptr && !weak)) {
      counts.strong += 1;
      counts.seen.insert(token.word);
    } else if (weak) {
      counts.borrowed += weak_weight;
      (value == "harm" ? counts.seen_harm : counts.seen_weak).insert(token.word);
    }
  }
  return counts;
}

bool Topic::is_conflict() const { return per_hundred >= least_per_hundred && certain >= least_certain; }

Topic topic_of(const Draft& draft, const FieldWords& words) {
  const FieldCounts counts = words.count(0, static_cast<TokenIndex>(draft.syntax.tokens.size()));
  const double hits = counts.strong + std::max(0.0, counts.borrowed - counts.other);
  // "36 morts dans l'explosion d'une mine": dead and blasts alone are told of accidents as well.
  const bool in_company = !counts.seen.empty() || !counts.seen_weak.empty();
  const std::size_t borrowed = counts.seen_weak.size() + (in_company ? counts.seen_harm.size() : 0);
  const double certain = static_cast<double>(counts.seen.size()) + weak_certainty * static_cast<double>(borrowed) -
                         other_certainty * counts.other;
  return {counts.all, counts.all == 0 ? 0.0 : 100.0 * hits / static_cast<double>(counts.all), certain};
}

}  // namespace selon

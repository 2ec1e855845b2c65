#include "claim/happening.h"

namespace selon {

bool is_of_other_field(const FieldWords& words, const Sentence& sentence) {
  const FieldCounts counts = words.count(sentence.first, sentence.end);
  return counts.strong == 0 && counts.other > counts.borrowed;
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

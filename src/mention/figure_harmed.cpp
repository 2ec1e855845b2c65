#include "mention/figure_harmed.h"

#include <algorithm>

namespace selon {
namespace {

constexpr TokenIndex noun_reach = 3;   // tokens: "600 jeunes mélomanes"
constexpr TokenIndex verb_reach = 20;  // tokens from who acts to the verb that tells what he does
constexpr int longest_chain = 3;       // of verbs with one subject: "est entré, a tiré et a tué trois gardes"

// What is done to people and to no thing; things are captured and carried off as well.
bool befalls_people(FigureKind kind) { return kind == FigureKind::killed || kind == FigureKind::wounded; }

std::string_view relation_of(const Draft& draft, TokenIndex token) {
  return draft.syntax.names->deprels[draft.syntax.tokens[token].deprel];
}

}  // namespace

std::optional<Harmed> find_harmed(const Draft& draft, const FigureWords& words, const FoundFigure& one) {
  const auto& tokens = draft.syntax.tokens;
  if (!draft.syntax.analysed) return std::nullopt;
  TokenIndex noun = one.end;
  while (noun < one.sentence->end && noun - one.end < noun_reach &&
         (tokens[noun].upos == Upos::ADJ || words.skipped(noun) != nullptr))
    ++noun;
  if (noun >= one.sentence->end || tokens[noun].upos != Upos::NOUN || tokens[noun].letters != Letters::lower)
    return std::nullopt;
  const auto relation = [&](TokenIndex token) { return relation_of(draft, token); };
  const auto harm = [&](TokenIndex token) -> std::optional<Harmed> {
    const auto kind = words.harm_at(token);
    if (!kind || !befalls_people(*kind)) return std::nullopt;
    return Harmed{noun, *kind};
  };
  // "ont été tués", "ont tué": the noun is what the verb takes.
  if (const TokenIndex head = tokens[noun].head; head != no_token)
    if (relation(noun) == "nsubj:pass" || relation(noun) == "obj")
      if (const auto found = harm(head)) return found;
  // "600 mélomanes tués"
  for (TokenIndex at = noun + 1; at < one.sentence->end && at - noun <= noun_reach; ++at)
    if (tokens[at].head == noun && tokens[at].upos == Upos::VERB && relation(at).starts_with("acl"))
      if (const auto found = harm(at)) return found;
  return std::nullopt;
}

bool does_harm(const Draft& draft, const FigureWords& words, const FoundFigure& one) {
  const auto& tokens = draft.syntax.tokens;
  if (!draft.syntax.analysed) return false;
  const auto relation = [&](TokenIndex token) { return relation_of(draft, token); };
  const TokenIndex end = std::min<TokenIndex>(one.sentence->end, one.last() + verb_reach);
  TokenIndex verb = one.last();
  while (verb < end && !words.harm_at(verb)) ++verb;
  if (verb >= end || tokens[verb].upos != Upos::VERB || !befalls_people(*words.harm_at(verb))) return false;
  const TokenIndex harm_end = std::max(verb + 1, words.kind(verb) == nullptr ? 0 : words.kind(verb)->end);
  // "ont trouvé la mort", "se sont tués", "a été tué": nothing is done to anybody else.
  bool object = false, suffers = false;
  for (TokenIndex at = one.sentence->first; at < one.sentence->end; ++at) {
    if (tokens[at].head != verb) continue;
    object = object || (relation(at) == "obj" && at >= harm_end);
    suffers = suffers || relation(at) == "aux:pass" || relation(at).starts_with("expl") || relation(at) == "aux:caus";
  }
  if (!object || suffers) return false;
  const auto is_counted = [&](TokenIndex token) { return token >= one.first && token < one.last(); };
  TokenIndex at = verb;
  for (int steps = 0; steps < longest_chain && at != no_token; ++steps, at = tokens[at].head) {
    for (TokenIndex child = one.sentence->first; child < at; ++child) {
      // "sont entrés et ont tué": the parser takes "être" for a passive.
      if (tokens[child].head != at || !relation(child).starts_with("nsubj")) continue;
      if (at == verb && relation(child) != "nsubj") return false;
      // "un homme qui a tué deux gardes"
      return is_counted(child) || (relation(at) == "acl:relcl" && is_counted(tokens[at].head));
    }
    if (relation(at) != "conj") return false;
  }
  return false;
}

}  // namespace selon

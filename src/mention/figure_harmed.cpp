#include "mention/figure_harmed.h"

namespace selon {
namespace {

constexpr TokenIndex noun_reach = 3;  // tokens: "600 jeunes mélomanes"

// What is done to people and to no thing; things are captured and carried off as well.
bool befalls_people(FigureKind kind) { return kind == FigureKind::killed || kind == FigureKind::wounded; }

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
  const auto relation = [&](TokenIndex token) -> const std::string& {
    return draft.syntax.names->deprels[tokens[token].deprel];
  };
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

}  // namespace selon

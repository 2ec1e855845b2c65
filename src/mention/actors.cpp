// Finds the parties of a report: known names (found before, actor_names.h) and what rules make of words, in text order.
#include "mention/actor_words.h"

namespace selon {

void find_actors(Draft& draft) {
  std::vector<Item> names;
  for (const Item& item : draft.lattice.mentions())
    if (item.kind == ItemKind::actor) names.push_back(item);
  Cast cast(draft);
  WordActors words(draft, cast);
  const std::vector<Match> matches = match_phase(draft, "actor");
  auto next = names.begin();
  const auto mention_names_before = [&](TokenIndex end) {
    for (; next != names.end() && next->first < end; ++next) cast.mention(next->index, next->first, next->end);
  };
  for (const Match& match : matches) {
    mention_names_before(match.first);
    words.read(match);
  }
  mention_names_before(static_cast<TokenIndex>(draft.syntax.tokens.size()));
  words.find_short_names();
  cast.finish();
}

}  // namespace selon

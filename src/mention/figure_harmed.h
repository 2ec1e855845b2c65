// People by what happens to them, where no list knows their noun.
//
// In: a figure, the words around it and the tree. Out: the noun behind the number and the harm that the tree ties it
// to: "600 mélomanes ont été tués" counts people, whatever "mélomanes" are. Things are neither killed nor wounded
// (animals are, and have their names in the lexicon), so that the verb tells the unit; a harm merely near the noun
// would not. Whoever kills or wounds others is not harmed by it himself.
#pragma once

#include <optional>

#include "mention/figure_words.h"

namespace selon {

struct Harmed {
  TokenIndex noun;
  FigureKind kind;
};

// Nothing without a tree.
std::optional<Harmed> find_harmed(const Draft& draft, const FigureWords& words, const FoundFigure& one);

// "Un soldat a tué trois passants": the figure counts those who do what the next word of harm tells, to somebody else.
bool does_harm(const Draft& draft, const FigureWords& words, const FoundFigure& one);

}  // namespace selon

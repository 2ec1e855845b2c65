// What became of those whom a figure counts: killed, wounded, detained; or their strength; or a bare count.
//
// In: figures with what they count. Out: the same with their kind. A noun may tell it ("30 morts"); else the nearest
// word of harm in the clause does ("30 civils ont été tués"), for all members of a list at once ("40 Israéliens, deux
// Américains et un Soudanais ont perdu la vie"). Armed people of whom no harm is told are a strength. Figures that need
// a word of harm and find none are taken out. Then who they are, where the noun alone does not say: "quatre d'entre
// eux" are those who were named last.
#pragma once

#include <vector>

#include "mention/figure_words.h"

namespace selon {

void settle_kinds(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found);

}  // namespace selon

// Which figures are parts of which.
//
// In: figures with their kinds. Out: the same with part_of (indices into the list), and kinds and categories that whole
// and part lend each other. Five ways of telling: a link word ("900 civils, dont 70 enfants") or a list after it; a
// share of a number ("sept des seize mausolées"); an apposition whose numbers add up ("quatre personnes, trois femmes
// et un homme"); one of the two kinds of people that a total names ("3250 civils et miliciens … 1338 miliciens"); a
// total at the end ("27 morts … 16 morts … 43 morts au total"). The last three bind only where the arithmetic fits.
#pragma once

#include <vector>

#include "mention/figure_words.h"

namespace selon {

void settle_parts(Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found);

}  // namespace selon

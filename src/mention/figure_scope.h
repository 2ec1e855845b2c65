// What time a figure of harm covers: one happening, or all of a time.
//
// In: figures with their parts, and the times of the record. Out: the same with scope and period. "300 civils tués
// depuis mars" and "60 policiers cette semaine" are cumulative over the time told; "7 morts vendredi" and "l'attentat a
// fait 7 morts" are of this happening; a part covers what its whole covers. Where the sentence tells neither, both stay
// empty: a later reader must not take a year's toll for a day's.
#pragma once

#include <vector>

#include "mention/figure_words.h"

namespace selon {

void settle_scope(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found);

}  // namespace selon

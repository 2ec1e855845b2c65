// The audit of a report's own arithmetic.
//
// In: a draft with its times and figures. Out: notes, never a changed value: both numbers stand in the report, and
// which one is wrong only its author knows. Four questions. Do the parts of a figure exceed it? Where the text takes a
// whole apart into the kinds of people that it names ("3250 civils et miliciens … dont 1130 civils … 1338 miliciens"),
// who are the others? Does a period have the days that it is said to have ("les 125 derniers jours, depuis le 5 juin et
// jusqu'au 10 octobre")? Is a share more than the whole? What only seems wrong is left alone: parts that may overlap
// (women, children and civilians), round and open numbers, growth beyond a hundred percent.
#pragma once

#include "mention/draft.h"

namespace selon {

void audit_figures(Draft& draft);

}  // namespace selon

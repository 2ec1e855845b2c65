// The day of publication, as the report itself prints it at its head.
//
// In: the tokens of a whole date. Out: whether they are the dateline: in the title or one of the first paragraphs,
// alone on the line ("Damas, 13 octobre 2017") or before a dash ("16 janvier 2017. - Le groupe..."). A date that a
// sentence runs through is none.
#pragma once

#include "mention/draft.h"

namespace selon {

bool is_dateline(const Draft& draft, TokenIndex first, TokenIndex end);

}  // namespace selon

// Figures: numbers that count or measure something of the conflict or its harm.
//
// In: matches of phase `figure`, which say how much (exact, bounded, a range, vague words, a share, nothing), and the
// lexicon classes counted_noun (unit, category, kind), figure_kind (words of harm), figure_skip, part_link. Out: Figure
// values: what is counted is the noun that follows (or, for a bare number, what the figure before it counts); what
// became of it is the nearest word of harm in the clause. A number inside a time is no figure; one whose noun is not
// known gives a note figure_without_noun and no figure.
//
// The kind is settled in figure_kinds.h, parts in figure_parts.h, the time covered in figure_scope.h. A report that is
// not of conflict gives no figures (topic.h).
//
//   exact(amount) about(amount) at_least(amount) more_than(amount) up_to(amount) less_than(amount)
//   range(low, high)   vague(amount, bound)   collective(amount, times)   percent(amount, bound)   one(amount)
//   zero(amount)   pointing()   no figure: the words point back to one
// `bound` is at_least, more_than, up_to or less_than.
#pragma once

#include "mention/draft.h"

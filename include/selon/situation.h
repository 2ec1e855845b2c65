// Who is said to hold a place, in the order of days, and by whose word.
//
// In: claims of a place. Out: every claim that somebody took, holds or left it, who tells it (the holder, the loser, a
// third party, the outlet), which of them contradict each other, and what stands only on one side's word. Nothing is
// inferred: that a place was taken in May and nothing was told since says nothing of June.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "selon/date.h"
#include "selon/names.h"
#include "selon/told_claim.h"

namespace selon {

enum class ControlKind { takes, holds, leaves };
enum class ToldBy { holder, loser, third_party, outlet };

// How far a change is agreed upon by those whom it concerns.
enum class Standing {
  claimed,   // only who would gain by it says so
  conceded,  // who would lose by it says so
  agreed,    // both say so
  reported,  // told by third parties or by outlets in their own name, and by neither side
  disputed,  // somebody contradicts it
  planned,   // announced, not done
};

template <>
struct EnumNames<ControlKind> {
  static constexpr auto last = ControlKind::leaves;
  static constexpr auto names = std::to_array<std::string_view>({"takes", "holds", "leaves"});
};
template <>
struct EnumNames<ToldBy> {
  static constexpr auto last = ToldBy::outlet;
  static constexpr auto names = std::to_array<std::string_view>({"holder", "loser", "third_party", "outlet"});
};
template <>
struct EnumNames<Standing> {
  static constexpr auto last = Standing::planned;
  static constexpr auto names =
      std::to_array<std::string_view>({"claimed", "conceded", "agreed", "reported", "disputed", "planned"});
};

struct ControlClaim {
  std::size_t claim = 0;  // position in the claims
  ControlKind kind = ControlKind::takes;
  std::vector<std::string> parties;  // who takes, holds or leaves; empty when not told
  std::vector<std::string> others;   // from whom, to whom
  Days days;                         // told for it; both empty when none is told
  std::optional<Date> published;
  std::string speaker;
  ToldBy told_by = ToldBy::outlet;
  Standing standing = Standing::reported;
  std::string share;  // "la moitié": the words of the part that is meant; empty: not told
};

struct ControlContradiction {
  std::size_t one = 0, other = 0;  // positions in the sequence
  std::string words;               // why they cannot both be so
};

struct Situation {
  std::vector<ControlClaim> sequence;  // by day, then by report; what has no day stands at the day of publication
  std::vector<ControlContradiction> contradictions;
};

// The claims of a ledger that somebody took, holds or left a place of this name, in the order of reports and texts.
// Errors: those of Ledger::open.
Result<std::vector<ToldClaim>> control_claims(const std::string& ledger, const std::string& place);

// `on`: what had been told to have happened until that day.
Situation situation_of(std::span<const ToldClaim> claims, std::optional<Date> on = {});

}  // namespace selon

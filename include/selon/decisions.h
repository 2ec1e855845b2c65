// What people decide about the claims of a ledger: that one is right, wrong, to be read otherwise, or one happening
// with another.
//
// Decisions are only ever added, each with who took it and why, and an undoing is a decision too. A correction or a
// rejection makes a new reading of its report at once ("by hand", over the reading by a program), so that everything
// that looks at the ledger sees it; it is applied again when a newer selon reads the report, and so wins over it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "selon/names.h"

namespace selon {

enum class DecisionKind {
  accept,   // the claim is what the report says
  reject,   // it is not: the claim is taken out, as a tombstone
  correct,  // one field of it is to be read otherwise
  flag,     // somebody else should look
  skip,     // not now
  merge,    // the claims of side 0 and of side 1 tell of one happening
  split,    // they tell of two
  same,     // `value` is another id of the claim (when ledgers are merged)
  undo      // another decision is taken back
};

template <>
struct EnumNames<DecisionKind> {
  static constexpr auto last = DecisionKind::undo;
  static constexpr auto names = std::to_array<std::string_view>(
      {"accept", "reject", "correct", "flag", "skip", "merge", "split", "same", "undo"});
};

// Of a claim's fields, those that can be corrected, each with how its value is written. Nothing ("") means not known.
//   type, certainty  one of their names             background  true or false
//   when             2017-10-13, 2017-10-10..2017-10-13, 2017-10-10.., ..2017-10-13
//   actor, target    "Syrian Army; Russia"; a party that the report does not name: "Wagner Group (external_forces)"
//   place            "Al Mayadin; Raqqa"; a place that it does not name: "Al Asharah (34.92, 40.56)"
//   figures          "12.. killed combatants; ~30 wounded; 10..15 missing"
//   voices           "Syrian Army (denies); SOHR"  outermost first
//   means            words of the report
inline constexpr auto correctable_fields = std::to_array<std::string_view>(
    {"type", "certainty", "background", "when", "actor", "target", "place", "figures", "voices", "means"});

struct Decision {
  std::int64_t number = 0;  // in this one ledger
  std::string key;          // the same in every ledger: SHA-256 of all below
  DecisionKind kind = DecisionKind::accept;
  std::string claim;                              // id; empty for merge, split and undo
  std::string field, value, was;                  // correct: of which field, as given, and as it was
  std::string undoes;                             // undo: key of another decision
  std::array<std::vector<std::string>, 2> sides;  // merge and split: ids of claims
  std::string author, reason;
  std::string at;        // ISO 8601, as whoever took it told: the library asks no clock
  bool in_force = true;  // false: an undoing, or undone
};

// `claim`, `undoes` and what stands in `sides` may be the beginnings of ids and keys. `number`, `key`, `was` and
// `in_force` are not read.
using Deciding = Decision;

struct DecisionFilter {
  std::optional<std::string> claim;  // id; also merges and splits that name it
  std::optional<DecisionKind> kind;
  std::int64_t after = 0;  // a number
  bool in_force = false;   // only those
};

// One version of one claim.
struct ClaimVersion {
  std::string claim;
  std::int64_t version = 0;
  std::string change;  // added, changed, deleted (a tombstone), returned
  std::int64_t report = 0, reading = 0;
  std::string program;                  // that read it
  std::string fields;                   // JSON: {"certainty":["actual","denied"]}; empty when nothing is to be compared
  std::optional<std::string> decision;  // key of the decision that made it; none: a program read it so
};

}  // namespace selon

// Short reports with the claims that a careful reader takes from them, and how far selon takes the same.
//
// A file of tests/reports is a day, perhaps an outlet, the text, a line "---", and one line a claim:
//
//   published 2013-01-28
//   outlet Voix de la Nation
//   Les troupes sont entrées samedi dans Gao, affirme un élu.
//   ---
//   offensive | entrées | actual | actor=troupes | place=Gao | voice=élu
//
// type, trigger and certainty are always there; actor, target, place and voice name every one that the claim has, by
// words of the report and separated by "; ": a field that is left out means that the text tells none. Words are met by
// a mention that overlaps one of their occurrences as whole words, so the antecedent stands for its pronouns.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "selon/record.h"

namespace selon::test {

enum class Field { actor, target, place, voice };
inline constexpr std::array<std::string_view, 4> field_names = {"actor", "target", "place", "voice"};

struct ExpectedClaim {
  ClaimType type = ClaimType::attack;
  std::string trigger;
  Certainty certainty = Certainty::actual;
  std::array<std::vector<std::string>, 4> fields;  // by Field
};

struct HandRead {
  std::string name;
  Record record;  // selon's reading
  std::vector<ExpectedClaim> expected;
};

// All files of the folder itself, sorted by name, and read with the French pack. A file that is not of the form above
// fails the running test, with the line, and is left out.
std::vector<HandRead> read_by_hand(const std::filesystem::path& folder);

// Precision, recall and their mean, of things that were expected, said, and both.
struct Tally {
  int expected = 0, said = 0, right = 0;
  void add(const Tally& other);
  double f1() const;  // percent
};

inline constexpr double sure = 0.8;  // parts the claims of tests/reports into two

struct Agreement {
  Tally type, certainty;
  std::array<Tally, 4> fields;         // of the claims that were found
  Tally whole;                         // type, certainty and all fields but the place
  std::array<Tally, 2> by_confidence;  // said and right: of the claims below, and from, 0.8
  std::string differences;             // one line each, for who looks at them
  void add(const Agreement& other);
  std::string table() const;
};

Agreement compare(const HandRead& report);

}  // namespace selon::test

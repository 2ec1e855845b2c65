// Rules: patterns over the tokens (and the tree) of a sentence, written as data, that read one phenomenon each.
//
// In: the stanzas of languages/xx/rules/**/*.rules (docs/formats/rules.md). Out: values that say what a rule is, what
// it found and where. A phase is what a rule gives (number, time, place, actor, figure, voice, claim); later phases
// may match what earlier ones found. Order between rules is by name (`before`), never by number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/lattice.h"

namespace selon {

// One argument of a rule's `gives`: `key=value`, or a bare word, which is its own key and value.
struct Argument {
  std::string key, value;
};

// What a rule says of itself, for finders, `pack check` and `why`.
struct RuleInfo {
  std::string id, says, phase;
  std::string function;  // gives time.date(...): "date"; empty for gives time(...)
  std::vector<Argument> arguments;
  std::vector<std::string> captures;  // names
  std::string at;                     // file:line

  // The value of an argument, or an empty view.
  std::string_view argument(std::string_view key) const;
};

struct Capture {
  std::uint16_t name = 0;         // index into RuleInfo::captures
  TokenIndex first = 0, end = 0;  // half-open
  std::uint32_t item = no_item;   // index into the Lattice, or no_item when it holds plain tokens
};

struct Match {
  const RuleInfo* rule = nullptr;
  TokenIndex first = 0, end = 0;  // half-open
  std::vector<Capture> captures;

  const Capture* capture(std::string_view name) const;  // first of that name, or null
};

}  // namespace selon

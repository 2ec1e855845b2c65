// Rules: patterns over the tokens (and the tree) of a sentence, written as data, that read one phenomenon each.
//
// In: the stanzas of languages/xx/rules/**/*.rules (docs/formats/rules.md). Out: a RuleSet that is compiled once and
// then matches in one pass per phase over a sentence. A phase is what the rules give (number, time, place, actor, figure,
// voice, claim); later phases may match what earlier ones found. Order between rules is by name (`before`), never by
// number.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/stanza.h"
#include "pack/lexicon.h"
#include "selon/result.h"
#include "pack/syntax.h"

namespace selon {

// What a pattern can match besides tokens: a lexicon phrase or a mention that an earlier phase found.
enum class ItemKind : std::uint8_t { lexicon, number, time, place, actor, figure, voice, quote };

struct Item {
  ItemKind kind;
  std::uint8_t subkind = 0;   // the mention's own enum (ActorKind...), for NP(actor) and the like; unused for lexicon
  ClassId lexicon_class = 0;  // for lexicon items
  TokenIndex first, end;      // half-open
  std::uint32_t index;        // mention index; for lexicon items the value's index in the Lexicon
};

// Items of one text, found by where they begin and where they end.
class Lattice {
 public:
  explicit Lattice(std::size_t tokens) : at_start_(tokens + 1), at_end_(tokens + 1) {}
  void add(const Item& item);
  const std::vector<Item>& items() const { return items_; }
  // Indices into items() of those that begin (end) at a token, longest first.
  const std::vector<std::uint32_t>& starting_at(TokenIndex token) const { return at_start_[token]; }
  const std::vector<std::uint32_t>& ending_at(TokenIndex token) const { return at_end_[token]; }

 private:
  std::vector<Item> items_;
  std::vector<std::vector<std::uint32_t>> at_start_, at_end_;
};

// One `key=value` of a rule's `gives`: the value is a capture's name or a word.
struct Argument {
  std::string key, value;
};

struct Capture {
  std::uint16_t name;     // index into Rule::captures
  TokenIndex first, end;  // half-open
  std::uint32_t item;     // index into Lattice::items(), or no_item when it holds plain tokens
};
inline constexpr std::uint32_t no_item = 0xFFFFFFFF;

struct Rule;  // compiled form, src/rule/compile.h

struct Match {
  const Rule* rule;
  TokenIndex first, end;  // half-open
  std::vector<Capture> captures;

  const Capture* capture(std::string_view name) const;  // first of that name, or null
};

// What a rule says of itself, for finders and `why`.
struct RuleInfo {
  std::string id, says, phase, function;  // gives PHASE.FUNCTION(...) or PHASE(...)
  std::vector<Argument> arguments;
  std::string at;  // file:line
};
const RuleInfo& info(const Rule& rule);

}  // namespace selon

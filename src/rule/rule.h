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

#include "pack/lexicon.h"
#include "pack/syntax.h"

namespace selon {

// What a pattern can match besides tokens: a lexicon phrase or a mention that an earlier phase found.
enum class ItemKind : std::uint8_t { lexicon, number, time, place, actor, figure, voice, quote };

struct Item {
  ItemKind kind = ItemKind::lexicon;
  std::uint8_t subkind = 0;       // the mention's own enum (ActorKind...), for ACTOR(media); unused for lexicon items
  ClassId lexicon_class = 0;      // for lexicon items
  TokenIndex first = 0, end = 0;  // half-open
  std::uint32_t index = 0;        // of the mention; for lexicon items the value's index in the Lexicon
};
inline constexpr std::uint32_t no_item = 0xFFFFFFFF;

// Items of one text, found by where they begin and where they end. Adding is constant time and allocates nothing
// per token; at each token the longest items come first.
class Lattice {
 public:
  explicit Lattice(std::size_t tokens) : first_at_(tokens + 1, no_item), last_at_(tokens + 1, no_item) {}

  std::uint32_t add(const Item& item);
  const std::vector<Item>& items() const { return items_; }
  const Item& operator[](std::uint32_t index) const { return items_[index]; }

  // visit(item index) for the items that begin (end) at a token.
  template <typename Visit>
  void starting_at(TokenIndex token, Visit&& visit) const {
    for (auto i = first_at_[token]; i != no_item; i = next_start_[i]) visit(i);
  }
  template <typename Visit>
  void ending_at(TokenIndex token, Visit&& visit) const {
    for (auto i = last_at_[token]; i != no_item; i = next_end_[i]) visit(i);
  }

  // The value of the first lexicon item of that class which covers exactly these tokens; null when there is none.
  const Item* lexicon_item(ClassId lexicon_class, TokenIndex first, TokenIndex end) const;

 private:
  std::vector<Item> items_;
  std::vector<std::uint32_t> next_start_, next_end_;  // beside items_
  std::vector<std::uint32_t> first_at_, last_at_;     // by token
};

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

// The compiled rules of one language, and the one pass that matches a phase of them over a text.
//
// In: rule stanzas, then syntax and the lattice of a text. Out: matches, in text order. A sentence is walked once: each
// token and item wakes the rules that need it (an index from word, lemma, class and kind to rules), and only those are
// tried, with backtracking that is bounded by `max_steps`.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/stanza.h"
#include "pack/lexicon.h"
#include "pack/syntax.h"
#include "pack/word_frequencies.h"
#include "rule/rule.h"
#include "selon/result.h"

namespace selon {

// A text of a `yes` or `no` line: what must be found in it.
struct Example {
  enum class Kind : std::uint8_t { yes, no } kind = Kind::yes;
  std::string text;  // without marks
  struct Mark {
    std::string capture;       // empty: the whole match
    std::uint32_t start, end;  // bytes of `text`
  };
  std::vector<Mark> marks;
  std::string value;      // after "=>", or empty
  std::string published;  // ISO date
  std::string at;         // file:line
};

// Day that examples are read against unless their rule says another.
inline constexpr std::string_view example_published = "2017-10-13";

struct RuleMatches {
  std::vector<Match> matches;
  std::vector<TokenIndex> exhausted;  // first tokens of sentences in which a rule was given up for its steps
};

// A rule whose cue or trigger words stand in a text and make nothing there, and what its pattern misses.
struct NearMatch {
  enum class Lacking : std::uint8_t { before, after, around, tree, place } lacking = Lacking::around;
  const RuleInfo* rule = nullptr;
  TokenIndex first = 0, end = 0;      // of the cue or trigger
  const RuleInfo* lost_to = nullptr;  // nothing is missing (place): this rule took the words
};

class RuleSet {
 public:
  // Errors: bad_knowledge with file:line and what to do about it.
  static Result<RuleSet> compile(const std::vector<Stanza>& stanzas, const Lexicon& lexicon, const Cut& cut,
                                 const WordFrequencies& frequencies, Vocabulary& vocabulary);

  // Overlaps are resolved: a rule that stands `before` another wins, then the longer match, then the lesser id. Rules
  // that capture a `cue` or a `trigger` overlap only where these do.
  RuleMatches match(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const;

  // Matches of one rule alone, in text order, overlaps among themselves resolved.
  RuleMatches match_alone(const RuleInfo& rule, const Syntax& syntax, const Lattice& lattice) const;

  // Rules of the phase that nearly match, where no rule that gives something does; in text order, then by id. Slow: it
  // tries every rule everywhere, for explaining a sentence.
  std::vector<NearMatch> nearly(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const;

  // Adds the words and phrases of the lexicon that stand in the text, as items. Once for a text, before match().
  void add_words(const Lexicon& lexicon, const Syntax& syntax, Lattice& lattice) const;

  std::vector<const RuleInfo*> rules() const;       // sorted by id
  const RuleInfo* find(std::string_view id) const;  // null when there is none
  const std::vector<Example>& examples(const RuleInfo& rule) const;
  bool needs_tree(const RuleInfo& rule) const;  // has `tree` lines: fires only with a syntax model

  static constexpr int max_steps = 20000;  // of one attempt; the longest rule on the longest sentence seen takes 700

  struct Impl;

 private:
  std::shared_ptr<const Impl> impl_;
};

}  // namespace selon

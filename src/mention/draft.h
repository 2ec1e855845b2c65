// A record while it is being made.
//
// Each finder takes the draft that the finders before it have filled, reads text and syntax, and adds its mentions: to
// the record (spans, values) and to the lattice (tokens), so that later rules can match them. Nothing that an earlier
// step made is changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pack/syntax.h"
#include "rule/knowledge.h"
#include "rule/rule.h"
#include "selon/record.h"

namespace selon {

// A number as written, before it is known what it counts. Lattice items of kind `number` point at these.
struct Number {
  double value = 0;
  enum class Written : std::uint8_t { digits, words, mixed } written = Written::digits;
};

// Words between quotation marks, over one sentence or many. Lattice items of kind `quote` point at these: one item for
// each sentence that a quotation reaches into, marks included.
struct Quotation {
  Span inner;                     // without the marks
  TokenIndex first = 0, end = 0;  // marks included, half-open
};

// A name of an actor whom the world knows, as it stands in the text. Which of those that overlap is meant is open.
struct ActorName {
  TokenIndex first, end;  // half-open
  std::uint32_t actor;    // index into World::actors()
};

struct Draft {
  Draft(const Knowledge& known, const Syntax& analysed, Record begun)
      : knowledge(known), syntax(analysed), record(std::move(begun)), lattice(analysed) {}

  const Knowledge& knowledge;
  const Syntax& syntax;
  Record record;
  Lattice lattice;
  std::vector<Number> numbers;
  std::vector<ActorName> actor_names;  // by first token, the shortest first; a place's name may be a part of one
  std::vector<Item> demonyms;          // adjectives of nationality, in text order: of which countries a report speaks
  std::vector<std::uint32_t>
      named_actors;                   // beside record.actors, as far as known names go: index into World::actors()
  std::vector<Quotation> quotations;  // by first token
  std::size_t stage = 0;              // the next step of the line (stages.cpp)

  const Text& text() const { return record.text; }
  Span span(TokenIndex first, TokenIndex end) const {
    return {syntax.tokens[first].span.start, syntax.tokens[end - 1].span.end};
  }
  // `code` is one of selon/notes.h.
  void note(std::optional<Span> mention, std::string code, std::string message) {
    record.notes.push_back({mention, std::move(code), std::move(message)});
  }
};

// The matches of a phase; a sentence in which a rule was given up for its steps is noted.
std::vector<Match> match_phase(Draft& draft, std::string_view phase);

// In the order of the line (src/stages.cpp).
void find_quotations(Draft& draft);
void find_numbers(Draft& draft);
void find_times(Draft& draft);
void find_places(Draft& draft);
void find_actor_names(Draft& draft);
void find_actors(Draft& draft);
void find_figures(Draft& draft);
void find_voices(Draft& draft);

}  // namespace selon

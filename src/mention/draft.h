// A record while it is being made.
//
// Each finder takes the draft that the finders before it have filled, reads text and syntax, and adds its mentions: to the
// record (spans, values) and to the lattice (tokens), so that later rules can match them. Nothing that an earlier step made is changed.
#pragma once

#include "pack/syntax.h"
#include "rule/knowledge.h"
#include "rule/rule.h"
#include "selon/record.h"

namespace selon {

struct Draft {
  const Knowledge& knowledge;
  const Syntax& syntax;
  Record record;
  Lattice lattice;

  const Text& text() const { return record.text; }
  Span span(TokenIndex first, TokenIndex end) const { return {syntax.tokens[first].span.start, syntax.tokens[end - 1].span.end}; }
  void note(std::optional<Span> mention, std::string code, std::string message) {
    record.notes.push_back({mention, std::move(code), std::move(message)});
  }
};

// In the order of the line (src/selon.cpp).
void find_numbers(Draft& draft);
void find_times(Draft& draft);
void find_places(Draft& draft);
void find_actors(Draft& draft);
void find_figures(Draft& draft);
void find_voices(Draft& draft);

}  // namespace selon

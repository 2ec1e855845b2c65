// Names and acronyms of known actors in a text.
//
// In: a draft with its places. Out: the longest names, left to right, as items of the lattice, and their parties in the
// record, still without mentions. A name that several actors bear ("FDS") goes to the one that the report's country,
// its other names and its date speak for; where nothing decides, to none, with a note: a wrong party is worse than a
// missing one. A step of its own, so that the rules of phase `actor` can match the names.
#pragma once

#include <optional>
#include <string>

#include "mention/draft.h"

namespace selon {

// Rebels and militias, political or of an identity: armed, and no state's.
bool is_armed_group(ActorKind kind);

// The paragraph in which a byte stands: index into Text::paragraphs().
std::size_t paragraph_of(const Text& text, std::uint32_t byte);

// By first token, the shortest first.
std::vector<ActorName> actor_names_in(const Syntax& syntax, const World& world);

// What the report's places and adjectives of nationality say about whose war it is.
struct CountryContext {
  explicit CountryContext(const Draft& draft);

  std::optional<std::string> main;                       // the country that most of them speak of
  bool clear = false;                                    // more than half of them, or the headline, do
  std::vector<std::optional<std::string>> of_paragraph;  // the same for each of Text::paragraphs()

  // Of the paragraph in which a byte stands; nullopt when it names no country.
  std::optional<std::string> near(const Draft& draft, std::uint32_t byte) const;
};

}  // namespace selon

// Actors made of words: "l'armée syrienne", "des hommes armés", "un porte-parole de la police kényane", "le ministre
// irakien de la Défense", "la milice", "qui".
//
// In: matches of the rules that give actor.FUNCTION(...), in text order, and the cast so far. Out: the party that the
// words mean, with its mention. Nouns come from lexicon classes ("state_forces Armed Forces"), the country from an
// adjective, a place or the context; the English name is made of both. What points back ("la milice") is linked only
// where one party alone can be meant: a wrong link harms more than a missing one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mention/actor_cast.h"

namespace selon {

// What a noun of the lexicon says: the kind and the English words after it.
struct PartyNoun {
  ActorKind kind = ActorKind::other;
  std::string english;
};

// A phrase that the report itself has tied to a party: "la milice wahhabite Daech".
struct Description {
  std::string noun;
  std::vector<std::uint32_t> qualities;  // values of the lexicon, sorted
  Index actor;
};

class WordActors {
 public:
  // The names that are known already stand in the cast and the lattice.
  WordActors(Draft& draft, Cast& cast);

  // Reads one match. Matches come in text order, between the mentions of known names.
  void read(const Match& match);

  // Later words that mean a party met before: last names of persons, acronyms told in brackets.
  void find_short_names();

 private:
  Draft& draft_;
  Cast& cast_;
  const Lexicon& lexicon_;
  std::optional<ClassId> quality_, epithet_, agreement_, oblique_, beyond_country_;
  std::unordered_map<std::string, std::vector<Index>> called_;  // group noun → known parties of this report
  std::vector<Description> descriptions_;
  std::unordered_map<std::string, Index> offices_;      // "Prime Minister/IQ" → person
  std::unordered_map<std::string, Index> short_names_;  // last names, acronyms, as written

  // actor_words.cpp: phrases that say by themselves who is meant.
  void read_party(const Match& match);
  void read_members(const Match& match);
  void read_official(const Match& match);
  void read_person(const Match& match);
  void read_office(const Match& match);
  void read_acronym(const Match& match);
  void read_government(const Match& match);
  void read_nationals(const Match& match);
  void read_organisation(const Match& match);
  void read_bare_name(const Match& match);
  Index compose(const Match& match, const PartyNoun& noun);

  // actor_countries.cpp: whose they are.
  std::optional<std::string> told_country(const Match& match) const;
  std::optional<std::string> told_province(const Match& match) const;
  std::optional<std::string> office_country(const Match& match) const;
  std::optional<std::string> country_of(const Item& item) const;
  std::optional<std::string> context_country(const PartyNoun& noun, TokenIndex at) const;
  std::optional<std::string> country_in_sentence(TokenIndex at) const;
  std::string adjective(const std::optional<std::string>& country) const;

  // actor_links.cpp: phrases that point to a party met before.
  void read_apposition(const Match& match);
  void read_reference(const Match& match);
  void read_relative(const Match& match);
  void read_pronoun(const Match& match);
  void read_latter(const Match& match);
  std::optional<Index> only_named_group(const Match& match) const;
  bool is_one_of_them(const std::string& noun, TokenIndex at) const;
  std::optional<Index> called(const std::string& noun, const std::optional<std::string>& country, TokenIndex at) const;
  std::optional<Index> described(const std::string& noun, const std::vector<std::uint32_t>& qualities) const;
  bool in_quotation(TokenIndex token) const;
  bool is_quoted_apart(TokenIndex pronoun, TokenIndex other) const;
  bool stands_free(const PartyMention& mention) const;  // no preposition before it: it may be the subject
  bool agrees(const PartyMention& mention, std::string_view wanted) const;
  std::string_view agreement_of(const PartyMention& mention) const;

  // Shared.
  std::optional<PartyNoun> noun_of(const Match& match, std::string_view capture) const;
  std::vector<std::uint32_t> qualities_in(TokenIndex first, TokenIndex end) const;
  bool holds_class(std::optional<ClassId> lexicon_class, TokenIndex first, TokenIndex end) const;
  std::optional<std::string_view> value_ending(std::optional<ClassId> lexicon_class, TokenIndex end) const;
  bool touches_known(TokenIndex first, TokenIndex end) const;
  std::optional<Index> actor_in(const Capture& capture) const;
  std::string words(TokenIndex first, TokenIndex end) const;
  std::size_t sentence_of(TokenIndex token) const;
  void mention(Index actor, TokenIndex first, TokenIndex end);
};

}  // namespace selon

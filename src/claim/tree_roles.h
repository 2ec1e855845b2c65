// Who does and who suffers what a trigger says, read from the dependency tree.
//
// In: the triggers of a report and its tree. Out: for one trigger the actors and targets that the tree tells; nothing
// where it tells nothing. From the trigger's token the relations lead to its arguments, and the frame says who they are
// (frame.h). A noun without arguments of its own takes those of the words that carry it: "L'armée a mené une attaque
// contre le camp", "le raid mené par l'armée", "une attaque a coûté la vie à six soldats".
#pragma once

#include <optional>
#include <vector>

#include "claim/claim_words.h"
#include "claim/frame.h"
#include "claim/tree.h"

namespace selon {

struct Roles {
  std::vector<Index> actor, target;  // each at most once
  bool carried = false;              // read from another clause than the trigger's own
  // Which of both the tree has decided upon, be it that nobody known does it: "une voiture a explosé" has no actor.
  bool actor_settled = false, target_settled = false;

  bool empty() const { return actor.empty() && target.empty(); }
};

class TreeRoles {
 public:
  TreeRoles(const Draft& draft, const ClaimWords& words, const Tree& tree, const std::vector<Trigger>& triggers);

  Roles of(std::size_t which);

 private:
  enum class State : std::uint8_t { unread, reading, read };
  static constexpr int deepest = 3;                 // modifiers of modifiers in which a party is looked for
  enum class Reach : std::uint8_t { own, owners };  // whether "les positions de l'armée" stands for the army

  const Draft& draft_;
  const ClaimWords& words_;
  const Tree& tree_;
  const std::vector<Trigger>& triggers_;
  struct Standing {
    TokenIndex first, end;
    Index actor;
  };
  std::vector<Standing> standing_;         // the longest mentions, in text order
  std::vector<std::uint32_t> actor_at_;    // by token: index into standing_, or no_item
  std::vector<std::uint32_t> trigger_at_;  // by token: the trigger that it is the top of, or no_item
  std::vector<State> states_;
  std::vector<Roles> known_;

  static void add(std::vector<Index>& list, Index actor);  // where it is not there yet
  const Roles& own(std::size_t which);                     // without those whom a toll beside it tells

  // tree_roles.cpp: verbs.
  Roles read(const Trigger& trigger);
  void read_verb(const Trigger& trigger, TokenIndex verb, const ArgumentParts& parts, Roles& roles);
  std::optional<std::size_t> charge_of(TokenIndex deed) const;
  std::optional<std::size_t> addressed_above(TokenIndex verb) const;
  TokenIndex subject_by_noun(TokenIndex verb) const;
  TokenIndex object_that_suffers(TokenIndex verb) const;
  bool is_with_be(TokenIndex verb) const;
  bool is_roughly_counted(TokenIndex token) const;
  Link link_of(TokenIndex token) const;
  void give(Part part, const std::vector<Index>& parties, Roles& roles) const;
  bool is_in(const Trigger& trigger, TokenIndex token) const { return trigger.first <= token && token < trigger.end; }

  // tree_roles_nouns.cpp: nouns, by what hangs on them and what they hang on.
  void read_noun(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles);
  void read_complements(const Trigger& trigger, TokenIndex word, const ArgumentParts& parts, Roles& roles, int depth);
  Part part_of(const Trigger& trigger, const ArgumentParts& parts, Link link, TokenIndex token) const;
  void read_clause_of_noun(const Trigger& trigger, TokenIndex verb, const ArgumentParts& parts, Roles& roles);
  void read_governor(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles);
  void read_clause_around(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles);
  std::vector<Index> doers(TokenIndex verb);
  bool is_light(TokenIndex verb, std::string_view kind) const;
  bool is_led_to_or_prevented(TokenIndex verb) const;
  void read_possessive(const Trigger& trigger, TokenIndex noun, const ArgumentParts& parts, Roles& roles);

  // tree_roles_told.cpp: words that say just who did it and whom it hit.
  void read_credit(TokenIndex verb, Link doer, Roles& roles);
  void read_answers(TokenIndex word, Roles& roles);
  void read_hit(TokenIndex word, Roles& roles);
  TokenIndex hit_word_before(TokenIndex verb, TokenIndex noun) const;
  void read_receiver(TokenIndex noun, TokenIndex verb, Roles& roles);

  // tree_roles_tolls.cpp: tolls, and the acts of their sentence.
  void read_state(TokenIndex word, Roles& roles);
  void read_victims(const Trigger& trigger, Roles& roles);
  void read_act_before(const Trigger& trigger, Roles& roles);
  bool has_colon(TokenIndex first, TokenIndex end) const;

  // tree_roles_beside.cpp: the sides of fighting, and nouns again, by the words right behind them.
  void read_beside(const Trigger& trigger, const ArgumentParts& parts, Roles& roles);
  void read_counted(const Trigger& trigger, Roles& roles);
  void read_opposed(TokenIndex verb, Roles& roles);
  void read_sides(TokenIndex verb, const ArgumentParts& parts, Roles& roles);
  void read_opposed_behind(TokenIndex verb, Roles& roles);
  Link link_before(const Standing& one) const;
  const Standing* standing_from(TokenIndex token) const;

  // tree_roles_parties.cpp: whom a phrase means.
  std::vector<Index> parties(TokenIndex token, Reach reach = Reach::owners, int depth = 0);
  std::vector<Index> holders(TokenIndex place);
  void add_series(std::uint32_t mention, std::vector<Index>& found) const;
  enum class Join : std::uint8_t { none, comma, word };
  Join join_of(const Standing& before, const Standing& after) const;
  bool is_aside(const Standing& one) const;
  std::optional<Index> speaker_at(TokenIndex token) const;
  bool in_one_sentence(TokenIndex a, TokenIndex b) const;
  const Standing* meant_by_object(TokenIndex token) const;
  TokenIndex meant_by(TokenIndex token) const;
  const Voice* voice_by_cue(TokenIndex token) const;
};

}  // namespace selon

// Triggers: the words that a claim stands on, as the rules of phase `claim` found them.
//
// In: the matches of that phase. Out: triggers in text order, without those that only point back ("cette avancée") and
// those that belong to a toll already begun ("12 morts et 30 blessés"). A rule says the following in its `gives`:
//
//   claim(type=T, trigger, frame=F, strength=S)
//       `frame` tells who the words around the trigger are (below); `strength` (weak, plain, strong) how surely the
//       words alone make the claim
//   joins=before
//       in a sentence that already has a claim of this type the trigger adds its figures to it
//   elsewhere=CLASS, only=WORD, then=TYPE
//       where the report holds a word of that class, and the trigger begins with WORD, the type is TYPE
//   noun=yes
//       the verb's rule holds for the same form as a noun
//   needs=object
//       an active verb without an object makes no claim: "les cours reprennent"
//   needs=doer, needs=victim, needs=opponent
//       whoever acts (suffers, is fought: "combattre le feu") by the sentence's tree is a party, a name, a pronoun or a
//       word of conflict, and no thing: not "l'euro recule", not "exécuter un programme"
//   claim.nothing(trigger)
//       these words make no claim, whatever other rules say of them
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/claim_words.h"
#include "claim/tree.h"
#include "mention/draft.h"

namespace selon {

enum class Frame : std::uint8_t {
  does,       // "X attaque Y": subject actor, object target
  gains,      // "X reprend le village (à Y)": the object is ground; who had it is the target
  moves,      // "X avance", "X quitte le village": subject actor
  suffers,    // "Y a péri": subject target
  musters,    // "X envoie ses soldats": like moves, in the passive too
  act,        // "l'offensive de X contre Y"
  done_to,    // "l'assassinat de Y par X"
  taking,     // "la prise du village par X"
  together,   // "les combats entre X et Y", "les négociations de X avec Y"
  backing,    // "le soutien de X à Y"
  place_lost  // "la ville est tombée"
};

enum class Strength : std::uint8_t { weak, plain, strong };

struct Trigger {
  const RuleInfo* rule = nullptr;
  ClaimType type = ClaimType::attack;
  Frame frame = Frame::does;
  Strength strength = Strength::plain;
  TokenIndex first = 0, end = 0;  // half-open
  std::size_t sentence = 0;       // index into Syntax::sentences
  bool participle = false;
  bool nominal = false;            // a noun, by its frame or its tag
  std::vector<TokenIndex> joined;  // triggers of the same toll after it
};

// What is asked for or refused is a thing, even where it is somebody's: "demander la révocation d'un chef".
bool asks(ClaimType type);

// Words that a rule took for a trigger, and that make no claim; for explaining.
struct PassedOver {
  enum class Why : std::uint8_t {
    other_word_class,  // "pendant": by its tag the word is not the rule's
    name,              // "les Forces de soutien rapide"
    points_back,       // "cette avancée"
    told_before,       // "l'attentat n'a pas été revendiqué"
    other_field,       // "la foudre a tué quarante vaches"
    unreal,            // "une simulation d'attentat"
    supposed,          // "si l'armée attaquait la ville"
    figurative,        // "une pluie de critiques"
    general,           // "une armée qui perd ses officiers perd vite ses batailles"
    history,           // "en 1214"
    barren,            // "elle demande au vendeur": nothing around speaks of conflict
    off_topic          // the whole report is of something else
  } why;
  const RuleInfo* rule;
  TokenIndex first, end;  // half-open
};

// The trigger that holds a token; null when none does. They stand in text order and do not overlap.
const Trigger* trigger_at(const std::vector<Trigger>& triggers, TokenIndex token);

// `passed_over`, where there is one, gets what made no trigger.
std::vector<Trigger> find_triggers(Draft& draft, const ClaimWords& words, const Tree& tree,
                                   std::vector<PassedOver>* passed_over = nullptr);

}  // namespace selon

// How the arguments of a frame are realised: which grammatical relation is who.
//
// In: a trigger's frame, and what its rule says otherwise (`gives claim(…, of=actor)`). Out: for each relation whether
// what stands there acts, suffers or is no party. Relations are universal; which preposition is which link, the
// lexicon says (class actor_link). "L'offensive de X contre Y": of is the actor, against the target.
#pragma once

#include <string_view>

#include "claim/trigger.h"

namespace selon {

enum class Part : std::uint8_t { nobody, actor, target };

// How an actor hangs on the word that it depends on, by its preposition.
enum class Link : std::uint8_t { none, by, against, between, with, of, from, aside };
Link parse_link(std::string_view value);

struct ArgumentParts {
  Part subject = Part::nobody;          // of an active verb
  Part passive_subject = Part::nobody;  // "X a été attaqué"
  Part object = Part::nobody;
  Part owner = Part::nobody;      // whose the object is: "reprend un bastion de X"
  Part adjective = Part::nobody;  // "raid israélien"
  Part by = Part::nobody, against = Part::nobody, between = Part::nobody, with = Part::nobody, of = Part::nobody,
       from = Part::nobody;
  Part governor = Part::nobody;  // the subject of the verb that a noun is the object of: "X a lancé une offensive"

  Part at(Link link) const;
};

ArgumentParts parts_of(const Trigger& trigger);

// Those of a trigger with the frame of a noun whose word is a verb in its sentence: "douze soldats blessés".
ArgumentParts parts_of_verb(const Trigger& trigger);

}  // namespace selon

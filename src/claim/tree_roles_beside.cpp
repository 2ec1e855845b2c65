// The part of TreeRoles that reads the two sides of a fight, and arguments by the words right behind a noun or verb,
// where the parser hangs them elsewhere.
#include <algorithm>

#include "claim/clause.h"
#include "claim/tree_roles.h"

namespace selon {
namespace {

constexpr TokenIndex farthest_beside = 8;  // tokens between a noun and what belongs to it

}  // namespace

const TreeRoles::Standing* TreeRoles::standing_from(TokenIndex token) const {
  if (token >= actor_at_.size() || actor_at_[token] == no_item) return nullptr;
  const Standing& one = standing_[actor_at_[token]];
  return one.first == token ? &one : nullptr;
}

// "aux mains des rebelles", "l'exécution, jeudi, par les rebelles, de six soldats": prepositions that follow the noun
// with nothing but signs, articles, numbers and days between.
void TreeRoles::read_beside(const Trigger& trigger, const ArgumentParts& parts, Roles& roles) {
  const auto& tokens = draft_.syntax.tokens;
  const TokenIndex end = std::min(draft_.syntax.sentences[trigger.sentence].end, trigger.end + farthest_beside);
  Link link = Link::none;
  bool comma = false;
  for (TokenIndex at = trigger.end; at < end; ++at) {
    if (const Standing* one = standing_from(at)) {
      const Part part = part_of(trigger, parts, link, one->first);
      if (link == Link::none || link == Link::aside || part == Part::nobody) return;
      if (link == Link::of && comma && trigger.frame != Frame::done_to) return;
      const bool open = part == Part::actor ? roles.actor.empty() : roles.target.empty();
      if (!open) return;
      std::vector<Index> found;
      add_series(actor_at_[at], found);
      give(part, found, roles);
      at = one->end - 1;
      link = Link::none;
      continue;
    }
    // "des tirs de mortier par les insurgés": what it is done with.
    if (const Item* weapon = words_.at(WordClass::weapon_word, at); weapon != nullptr && link != Link::none) {
      at = weapon->end - 1;
      link = Link::none;
      continue;
    }
    if (const Item* word = words_.at(WordClass::actor_link, at)) {
      const Link next = parse_link(words_.value(*word));
      if (link == Link::none || next != Link::of) link = next;  // "contre des rebelles"
      at = word->end - 1;
      continue;
    }
    if (is_comma(draft_, at)) {
      comma = true;
      continue;
    }
    bool day = false;
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (item.kind != ItemKind::time) return;
      day = true;
      if (item.end - 1 > at) at = item.end - 1;
    });
    if (day) continue;
    if (tokens[at].upos != Upos::DET && tokens[at].upos != Upos::NUM && !words_.is(WordClass::determiner_word, at))
      return;
  }
}

// "16 morts, dont quatre policiers", "huit morts parmi les soldats", "sept morts (deux civils et cinq assaillants)": of
// whom a toll tells.
void TreeRoles::read_counted(const Trigger& trigger, Roles& roles) {
  const auto& tokens = draft_.syntax.tokens;
  const TokenIndex end = std::min(draft_.syntax.sentences[trigger.sentence].end, trigger.end + farthest_beside);
  bool among = false;
  for (TokenIndex at = trigger.end; at < end; ++at) {
    if (standing_from(at) != nullptr) {
      if (among) {
        std::vector<Index> found;
        add_series(actor_at_[at], found);
        give(Part::target, found, roles);
      }
      return;
    }
    if (words_.is(WordClass::among_word, at))
      among = true;
    else if (tokens[at].upos != Upos::DET && tokens[at].upos != Upos::NUM && !is_comma(draft_, at) &&
             !(among && words_.is(WordClass::determiner_word, at)))
      return;
  }
}

// "Des combats ont opposé l'armée aux rebelles", "les combats opposant l'armée aux rebelles": both fight. Where the
// tree does not hold both, the words behind the verb tell them: "ont opposé les talibans à l'armée" may become one
// phrase.
void TreeRoles::read_opposed(TokenIndex verb, Roles& roles) {
  tree_.children(verb, [&](TokenIndex child) {
    const Relation relation = tree_.relation(child);
    const bool other_side = (relation == Relation::oblique || relation == Relation::indirect_object) &&
                            (link_of(child) == Link::from || link_of(child) == Link::against);
    if (relation == Relation::object || other_side) give(Part::actor, parties(child), roles);
  });
  if (roles.actor.size() < 2) read_opposed_behind(verb, roles);
}

// "Des combats ont éclaté entre X et Y", "une offensive est en cours contre X": the sides hang on the verb.
void TreeRoles::read_sides(TokenIndex verb, const ArgumentParts& parts, Roles& roles) {
  tree_.children(verb, [&](TokenIndex child) {
    const Relation relation = tree_.relation(child);
    if (relation != Relation::oblique && relation != Relation::noun_modifier) return;
    const Link link = link_of(child);
    if (link == Link::between) give(parts.between, parties(child), roles);
    if (link == Link::against && tree_.relation(child) == Relation::oblique)
      give(parts.against, parties(child, Reach::own), roles);
  });
}

// "opposant les forces gouvernementales, appuyées par les Russes, aux djihadistes": the first party behind the verb
// that hangs on no preposition, and the next that hangs on that of the other side; nobody where either is missing.
void TreeRoles::read_opposed_behind(TokenIndex verb, Roles& roles) {
  std::vector<Index> sides;
  std::uint32_t one = 0;
  while (one < standing_.size() && standing_[one].first <= verb) ++one;
  for (; one < standing_.size() && in_one_sentence(verb, standing_[one].first); ++one) {
    const Link link = link_before(standing_[one]);
    if (sides.empty() ? link != Link::none : link != Link::from && link != Link::against) continue;
    const bool other_side = !sides.empty();
    add_series(one, sides);
    if (!other_side) continue;
    roles.actor.clear();
    give(Part::actor, sides, roles);
    return;
  }
}

// The link of the preposition before a mention, over its articles; none where there is none.
Link TreeRoles::link_before(const Standing& one) const {
  Link found = Link::none;
  for (TokenIndex at = one.first; at-- > 0;) {
    const Item* link = words_.ending_at(WordClass::actor_link, at + 1);
    if (link != nullptr) found = parse_link(words_.value(*link));
    if (link != nullptr && found != Link::of) return found;  // "à des rebelles": "des" is an article
    if (!words_.is(WordClass::determiner_word, at) && draft_.syntax.tokens[at].upos != Upos::DET) break;
  }
  return found;
}

}  // namespace selon

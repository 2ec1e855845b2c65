#include "claim/roles.h"

#include <algorithm>

namespace selon {
namespace {

// An actor that stands in the sentence.
struct Standing {
  TokenIndex first, end;
  Index actor;
};

void add(std::vector<Index>& list, Index actor) {
  if (std::find(list.begin(), list.end(), actor) == list.end()) list.push_back(actor);
}

constexpr TokenIndex noun_reach = 18;  // tokens after a noun trigger in which its complements stand
constexpr TokenIndex verb_reach = 16;

class RoleFinder {
 public:
  RoleFinder(const Draft& draft, const ClaimWords& words, const Tree& tree, const std::vector<Trigger>& triggers,
             std::size_t which, const Clause& clause)
      : draft_(draft), words_(words), tree_(tree), triggers_(triggers), trigger_(triggers[which]), clause_(clause) {
    const Sentence& sentence = draft.syntax.sentences[trigger_.sentence];
    sentence_first_ = sentence.first;
    for (TokenIndex token = sentence.first; token < sentence.end; ++token) {
      const Item* longest = nullptr;
      draft.lattice.starting_at(token, [&](std::uint32_t i) {
        if (draft.lattice[i].kind == ItemKind::actor && longest == nullptr) longest = &draft.lattice[i];
      });
      if (longest == nullptr) continue;
      // "les forces de l'État islamique": what lies inside a longer mention is no party of its own.
      if (!standing_.empty() && longest->end <= standing_.back().end) continue;
      standing_.push_back({longest->first, longest->end, longest->index});
    }
  }

  Roles find() {
    if (trigger_.nominal || trigger_.frame == Frame::together)
      noun_roles();
    else
      verb_roles();
    for (const Index one : roles_.actor) std::erase(roles_.target, one);
    return roles_;
  }

 private:
  const Draft& draft_;
  const ClaimWords& words_;
  const Tree& tree_;
  const std::vector<Trigger>& triggers_;
  const Trigger& trigger_;
  const Clause& clause_;
  TokenIndex sentence_first_ = 0;
  std::vector<Standing> standing_;
  Roles roles_;

  bool is_other_trigger(TokenIndex token) const {
    const Trigger* other = trigger_at(triggers_, token);
    return other != nullptr && other != &trigger_ && !other->nominal;
  }
  bool is_verb(TokenIndex token) const {
    const Upos tag = draft_.syntax.tokens[token].upos;
    return tag == Upos::AUX || words_.is(WordClass::have_form, token) || words_.is(WordClass::be_form, token) ||
           (tag == Upos::VERB && !ends_in_participle(token));
  }
  bool ends_in_participle(TokenIndex token) const {
    const auto* names = draft_.syntax.names;
    const auto feats = draft_.syntax.tokens[token].feats;
    return names != nullptr && feats != 0 && names->feats[feats].find("VerbForm=Part") != std::string::npos;
  }

  // "être" or "avoir" before the trigger, adverbs stepped over.
  enum class Auxiliary { none, be, have };
  Auxiliary auxiliary() const {
    for (TokenIndex at = trigger_.first; at > sentence_first_ && trigger_.first - at < 4;) {
      --at;
      const bool stepped = words_.is(WordClass::step_over, at) || draft_.syntax.tokens[at].upos == Upos::ADV;
      if (words_.is(WordClass::be_form, at)) return Auxiliary::be;
      if (words_.is(WordClass::have_form, at)) return Auxiliary::have;
      if (!stepped) return Auxiliary::none;
    }
    return Auxiliary::none;
  }
  bool reflexive() const {
    for (TokenIndex at = trigger_.first; at > sentence_first_ && trigger_.first - at < 4;) {
      --at;
      if (words_.is(WordClass::be_form, at) || words_.is(WordClass::step_over, at)) continue;
      return words_.is(WordClass::reflexive_word, at);
    }
    return false;
  }

  // The preposition that a mention before the trigger hangs on, looking back over determiners.
  Link link_before(const Standing& one, TokenIndex floor) const {
    TokenIndex at = one.first;
    while (at > floor) {
      --at;
      const Item* link = words_.ending_at(WordClass::actor_link, at + 1);
      if (link != nullptr) return parse_link(words_.value(*link));
      if (!words_.is(WordClass::determiner_word, at) && draft_.syntax.tokens[at].upos != Upos::DET) return Link::none;
    }
    return Link::none;
  }

  // Whether a mention continues the series of the one before it: "les rebelles et l'armée turque".
  bool joined(const Standing& before, const Standing& after) const {
    bool join = false;
    for (TokenIndex at = before.end; at < after.first; ++at) {
      if (words_.is(WordClass::joining_word, at) || is_comma(draft_, at))
        join = true;
      else if (!words_.is(WordClass::determiner_word, at))
        return false;
    }
    return join;
  }

  // Mentions that hang on no preposition between two tokens, the first of them and those joined to it.
  std::vector<Index> subjects(TokenIndex first, TokenIndex end) const {
    std::vector<Index> found;
    const Standing* last = nullptr;
    for (const Standing& one : standing_) {
      if (one.first < first || one.end > end) continue;
      const Link link = link_before(one, first);
      if (last == nullptr) {
        if (link == Link::none) {
          add(found, one.actor);
          last = &one;
        }
      } else if (joined(*last, one)) {
        add(found, one.actor);
        last = &one;
      }
    }
    if (!found.empty() || tree_.grown()) return found;
    // "les positions de l'armée ont été attaquées": the owner stands for what it owns.
    for (const Standing& one : standing_)
      if (one.first >= first && one.end <= end && link_before(one, first) == Link::of) return {one.actor};
    return found;
  }

  // The party nearest before a token, for "qui" and for participles beside their noun.
  std::vector<Index> antecedent(TokenIndex at) const {
    const Standing* nearest = nullptr;
    for (const Standing& one : standing_)
      if (one.end <= at) nearest = &one;
    if (nearest == nullptr || at - nearest->end > 4) return {};
    return {nearest->actor};
  }

  // Whether the verb's subject may be told by another clause. With a tree that has found none: only for a verb that
  // cannot have its own ("tente de reprendre") or goes on with another ("… et a menacé"), and where one party alone
  // stands free before it.
  bool may_be_carried() const {
    if (!tree_.grown()) return true;
    const TokenIndex verb = tree_.top(trigger_.first, trigger_.end);
    if (tree_.is_finite(verb) && tree_.relation(verb) != Relation::conjunct) return false;
    std::optional<Index> only;
    for (const Standing& one : standing_) {
      if (one.end > trigger_.first || link_before(one, sentence_first_) != Link::none) continue;
      if (only && *only != one.actor) return false;
      only = one.actor;
    }
    return true;
  }

  // "ont brisé des vitrines et jeté des pierres sur les policiers": what the tree hangs on another verb is not this
  // one's.
  bool is_of_other_verb(const Standing& one) const {
    if (!tree_.grown()) return false;
    const TokenIndex verb = tree_.verb_above(tree_.top(one.first, one.end));
    return verb != no_token && verb != tree_.verb_above(tree_.top(trigger_.first, trigger_.end));
  }

  void verb_roles() {
    const Auxiliary helper = auxiliary();
    const bool moving =
        trigger_.frame == Frame::moves || trigger_.frame == Frame::suffers || trigger_.frame == Frame::place_lost;
    const bool beside = trigger_.participle && helper == Auxiliary::none;
    const bool passive = !moving && trigger_.participle && !reflexive() && helper != Auxiliary::have;

    std::vector<Index> subject;
    if (beside)
      subject = antecedent(trigger_.first);
    else if (clause_.relative)
      subject = antecedent(clause_.first);
    if (subject.empty()) subject = subjects(clause_.first, trigger_.first);
    if (subject.empty() && clause_.first > sentence_first_ && may_be_carried()) {
      subject = subjects(sentence_first_, trigger_.first);
      roles_.carried = !subject.empty();
    }

    for (const Index one : subject) {
      if (trigger_.frame == Frame::suffers)
        add(roles_.target, one);
      else if (trigger_.frame == Frame::place_lost)
        continue;
      else if (!passive)
        add(roles_.actor, one);
      else if (trigger_.frame == Frame::does)
        add(roles_.target, one);
      else if (trigger_.frame == Frame::musters)
        add(roles_.actor, one);
    }
    after_verb(passive);
  }

  void after_verb(bool passive) {
    Link link = Link::none;
    TokenIndex at = trigger_.end;
    const TokenIndex end = std::min(clause_.end, trigger_.end + verb_reach);
    for (const Standing& one : standing_) {
      if (one.first < trigger_.end) continue;
      if (one.first >= end || is_of_other_verb(one)) return;
      for (; at < one.first; ++at) {
        if (is_other_trigger(at) || is_verb(at)) return;
        const Item* found = words_.at(WordClass::actor_link, at);
        if (found == nullptr) continue;
        const Link next = parse_link(words_.value(*found));
        if (next != Link::of) link = next;  // "de" hangs on the noun before it
      }
      at = one.end;
      object(one.actor, link, passive);
    }
  }

  void object(Index actor, Link link, bool passive) {
    switch (link) {
      case Link::by:
        if (passive || trigger_.frame == Frame::suffers || trigger_.frame == Frame::place_lost)
          add(roles_.actor, actor);
        break;
      case Link::none:
        if (trigger_.frame == Frame::does && !passive) add(roles_.target, actor);
        break;
      case Link::against:
        if (trigger_.frame != Frame::moves) add(roles_.target, actor);
        break;
      case Link::from:
        if (trigger_.frame == Frame::gains) add(roles_.target, actor);
        break;
      case Link::with:
        if (trigger_.type == ClaimType::armed_clash || trigger_.type == ClaimType::talks) add(roles_.target, actor);
        break;
      case Link::between:
        if (trigger_.frame == Frame::together) add(roles_.actor, actor);
        break;
      case Link::of:
      case Link::aside:
        break;
    }
  }

  void noun_roles() {
    Link link = Link::none;
    TokenIndex at = trigger_.end;
    const TokenIndex end = std::min(clause_.end, trigger_.end + noun_reach);
    bool first_noun = true;  // still beside the trigger: "l'offensive militaire de X"
    for (const Standing& one : standing_) {
      if (one.first < trigger_.end) continue;
      if (one.first >= end) break;
      bool stop = false;
      for (; at < one.first && !stop; ++at) {
        if (is_other_trigger(at) || is_verb(at)) stop = true;
        const Item* found = words_.at(WordClass::actor_link, at);
        if (found == nullptr) continue;
        const Link next = parse_link(words_.value(*found));
        if (next != Link::of)
          link = next;
        else if (first_noun && at - trigger_.end <= 2)
          link = Link::of;
        first_noun = false;
      }
      if (stop) break;
      at = one.end;
      complement(one.actor, link);
    }
    if (trigger_.frame == Frame::place_lost || !roles_.actor.empty()) return;
    if (trigger_.frame == Frame::done_to || trigger_.frame == Frame::taking) return;
    // "X a lancé une offensive", "X et Y négocient": the subject of the clause does what the noun says.
    std::vector<Index> subject = clause_.relative ? antecedent(clause_.first) : std::vector<Index>{};
    if (subject.empty() && verb_between(clause_.first, trigger_.first))
      subject = subjects(clause_.first, trigger_.first);
    for (const Index one : subject) add(roles_.actor, one);
  }

  bool verb_between(TokenIndex first, TokenIndex end) const {
    if (trigger_.frame == Frame::together && !trigger_.nominal &&
        draft_.syntax.tokens[trigger_.first].upos != Upos::NOUN)
      return true;
    for (TokenIndex at = first; at < end; ++at)
      if (is_verb(at) || is_other_trigger(at)) return true;
    return !draft_.syntax.analysed;
  }

  void complement(Index actor, Link link) {
    switch (link) {
      case Link::by:
        add(roles_.actor, actor);
        break;
      case Link::between:
        add(roles_.actor, actor);
        break;
      case Link::against:
        add(roles_.target, actor);
        break;
      case Link::of:
        if (trigger_.frame == Frame::done_to)
          add(roles_.target, actor);
        else if (trigger_.frame != Frame::taking)
          add(roles_.actor, actor);
        break;
      case Link::from:
        if (trigger_.frame == Frame::backing || trigger_.frame == Frame::taking) add(roles_.target, actor);
        break;
      case Link::with:
        if (trigger_.frame == Frame::together) add(roles_.target, actor);
        break;
      case Link::none:
      case Link::aside:
        break;
    }
  }
};

}  // namespace

Roles roles_by_position(const Draft& draft, const ClaimWords& words, const Tree& tree,
                        const std::vector<Trigger>& triggers, std::size_t which, const Clause& clause) {
  return RoleFinder(draft, words, tree, triggers, which, clause).find();
}

}  // namespace selon

#include "claim/company.h"

#include <algorithm>

#include "claim/frame.h"
#include "mention/actor_names.h"

namespace selon {
namespace {

// Sentences to either side in which a paragraph keeps its subject; a report on one endless line has thousands.
constexpr std::size_t most_company = 20;

// Acts whose words all fields have.
bool is_common(ClaimType type) {
  switch (type) {
    case ClaimType::control:
    case ClaimType::withdrawal:
    case ClaimType::offensive:
    case ClaimType::armed_clash:
    case ClaimType::capture:
    case ClaimType::attack:
    case ClaimType::refusal:
    case ClaimType::demand:
    case ClaimType::accusation:
    case ClaimType::support:
      return true;
    default:
      return false;
  }
}

// Those who wage wars, rule, or speak about wars: "des habitants" and "un homme" are met everywhere.
bool is_of_conflict(ActorKind kind) {
  switch (kind) {
    case ActorKind::civilians:
    case ActorKind::person:
    case ActorKind::media:
    case ActorKind::other:
      return false;
    default:
      return true;
  }
}

}  // namespace

bool is_warlike(ClaimType type) {
  switch (type) {
    case ClaimType::talks:
    case ClaimType::agreement:
    case ClaimType::refusal:
    case ClaimType::demand:
    case ClaimType::accusation:
    case ClaimType::sanction:
    case ClaimType::support:
    case ClaimType::protest:
      return false;
    default:
      return true;
  }
}

bool counts_persons(const Draft& draft, const Item& item) {
  return item.kind == ItemKind::figure && draft.record.figures[item.index].unit == "person";
}

bool is_of_things(const Draft& draft, const ClaimWords& words, const FieldWords& field_words, const Tree& tree,
                  const Trigger& trigger) {
  const auto needs = trigger.rule->argument("needs");
  const bool doer = needs == "doer", opponent = needs == "opponent";
  if (!tree.grown() || (!doer && !opponent && needs != "victim")) return false;
  const TokenIndex sentence_first = draft.syntax.sentences[trigger.sentence].first;
  const auto is_thing = [&](TokenIndex token) {
    if (token == no_token || (token >= trigger.first && token < trigger.end)) return false;
    if (draft.syntax.tokens[token].upos != Upos::NOUN || tree.is_in_party(token)) return false;
    const bool in_capital = draft.syntax.tokens[token].letters == Letters::capitalised && token != sentence_first;
    if (in_capital || tree.has(token, Relation::number)) return false;
    const FieldCounts counts = field_words.count(token, token + 1);
    if (words.is(WordClass::place_back, token)) return doer && !trigger.nominal;  // "le village domine la vallée"
    if (counts.strong + counts.borrowed > 0 || words.is(WordClass::weapon_word, token)) return false;
    bool of_party = false;  // "les hommes du général"
    tree.children(token, [&](TokenIndex child) {
      of_party = of_party || (tree.relation(child) == Relation::noun_modifier && tree.is_in_party(child));
    });
    if (of_party) return false;
    bool other_item = false;  // "une vingtaine de villageois"
    for (TokenIndex at = token > 0 ? token - 1 : token; at <= token; ++at)
      draft.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft.lattice[i];
        other_item = other_item || (item.end > token && (item.kind == ItemKind::place ||
                                                         item.kind == ItemKind::figure || item.kind == ItemKind::time));
      });
    return !other_item;
  };
  const TokenIndex head = tree.top(trigger.first, trigger.end);
  if (trigger.nominal) {
    bool found = false;
    tree.children(head, [&](TokenIndex child) {
      const TokenIndex link = tree.child(child, Relation::case_word);
      const Item* item = link == no_token ? nullptr : words.at(WordClass::actor_link, link);
      const Relation relation = tree.relation(child);
      // "le combat contre le bruit", but "les combats sur les hauteurs"
      const bool faces = link != no_token && words.is(WordClass::facing_word, link);
      const bool owns = item != nullptr && parse_link(words.value(*item)) == Link::of;
      found = found ||
              (opponent ? faces && is_thing(child) : relation == Relation::noun_modifier && owns && is_thing(child));
    });
    return found;
  }
  if (!tree.is_verb(head)) return false;
  const bool passive = tree.is_passive(head);
  return is_thing(passive == doer ? tree.child(head, doer ? Relation::agent : Relation::object) : tree.subject(head));
}

bool is_barren(const Draft& draft, const ClaimWords& claim_words, const FieldWords& words, const Trigger& trigger,
               const std::vector<Index>& parties) {
  if (!is_common(trigger.type) || trigger.strength == Strength::strong) return false;
  const auto& actors = draft.record.actors;
  // "Des hommes à moto ont mitraillé un bar": armed or not, they did it. "Uribe rejette le texte": who is named in the
  // news speaks for a side.
  const bool act = is_warlike(trigger.type);
  const auto is_named = [&](const Actor& actor) {
    const auto& tokens = draft.syntax.tokens;
    return std::any_of(actor.mentions.begin(), actor.mentions.end(), [&](const Span mention) {
      for (TokenIndex at = draft.syntax.token_from(mention.start);
           at < tokens.size() && tokens[at].span.start < mention.end; ++at)
        if (tokens[at].upos == Upos::PROPN) return true;
      return false;
    });
  };
  for (const Index party : parties) {
    const ActorKind kind = actors[party].kind;
    if (is_of_conflict(kind) || (act && (kind == ActorKind::other || kind == ActorKind::civilians)) ||
        (!act && kind == ActorKind::person && is_named(actors[party])))
      return false;
  }
  const auto& sentences = draft.syntax.sentences;
  const bool found = any_item(draft, sentences[trigger.sentence], [&](const Item& item) {
    return item.kind == ItemKind::place || item.kind == ItemKind::time || counts_persons(draft, item);
  });
  const Sentence& own_sentence = sentences[trigger.sentence];
  if (found || claim_words.any(WordClass::place_back, own_sentence.first, own_sentence.end)) return false;
  // What is said or asked is judged by its sentence; an act by its paragraph, as reports go on with "L'offensive dure".
  std::size_t from = trigger.sentence, to = trigger.sentence + 1;
  if (act) {
    const auto paragraph = [&](std::size_t sentence) {
      return paragraph_of(draft.text(), sentences[sentence].span.start);
    };
    const std::size_t own = paragraph(trigger.sentence);
    while (from > 0 && trigger.sentence - from < most_company && paragraph(from - 1) == own) --from;
    while (to < sentences.size() && to - trigger.sentence < most_company && paragraph(to) == own) ++to;
  }
  for (std::size_t i = from; i < to; ++i) {
    const bool has_party = any_item(draft, sentences[i], [&](const Item& item) {
      return item.kind == ItemKind::actor && is_of_conflict(actors[item.index].kind);
    });
    if (has_party) return false;
  }
  const FieldCounts before = words.count(sentences[from].first, trigger.first),
                    after = words.count(trigger.end, sentences[to - 1].end),
                    itself = words.count(trigger.first, trigger.end);
  // "L'assaut a commencé": the word itself may be one of conflict.
  return before.strong + before.borrowed + after.strong + after.borrowed + itself.strong + itself.borrowed == 0;
}

}  // namespace selon

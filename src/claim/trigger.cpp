#include "claim/trigger.h"

#include <algorithm>
#include <array>

#include "selon/acts.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr std::array<std::string_view, 11> frame_names = {
    "does", "gains", "moves", "suffers", "musters", "act", "done_to", "taking", "together", "backing", "place_lost"};

// Tokens between the words of one toll: "12 morts, dont trois enfants, et une trentaine de blessés".
constexpr TokenIndex toll_reach = 14;

Frame parse_frame(std::string_view name) {
  const auto at = std::find(frame_names.begin(), frame_names.end(), name);
  return at == frame_names.end() ? Frame::does : static_cast<Frame>(at - frame_names.begin());
}

Strength parse_strength(std::string_view name) {
  return name == "strong" ? Strength::strong : name == "weak" ? Strength::weak : Strength::plain;
}

bool is_noun_frame(Frame frame) {
  return frame == Frame::act || frame == Frame::done_to || frame == Frame::taking || frame == Frame::backing;
}

// What a verb's frame becomes when the same form is a noun: "attaque", "combat".
Frame as_noun(Frame frame) {
  switch (frame) {
    case Frame::gains:
      return Frame::taking;
    case Frame::suffers:
      return Frame::done_to;
    case Frame::does:
    case Frame::moves:
    case Frame::musters:
      return Frame::act;
    default:
      return frame;
  }
}

class TriggerFinder {
 public:
  TriggerFinder(Draft& draft, const ClaimWords& words, const Tree& tree, std::vector<PassedOver>* passed_over)
      : draft_(draft), words_(words), tree_(tree), passed_over_(passed_over) {}

  std::vector<Trigger> find() {
    for (const Match& match : match_phase(draft_, "claim")) {
      if (match.rule->function == "nothing") continue;
      const auto trigger = read(match);
      if (!trigger) continue;
      if (const auto why = reason_against(*trigger)) {
        if (passed_over_ != nullptr) passed_over_->push_back({*why, trigger->rule, trigger->first, trigger->end});
        continue;
      }
      if (match.rule->argument("joins") == "before" && joins_toll(*trigger)) continue;
      triggers_.push_back(*trigger);
    }
    return std::move(triggers_);
  }

 private:
  Draft& draft_;
  const ClaimWords& words_;
  const Tree& tree_;
  std::vector<PassedOver>* passed_over_;
  std::vector<Trigger> triggers_;

  std::optional<PassedOver::Why> reason_against(const Trigger& trigger) const {
    if (is_no_word_of_it(trigger)) return PassedOver::Why::other_word_class;
    if (is_in_name(trigger)) return PassedOver::Why::name;
    if (points_back(trigger)) return PassedOver::Why::points_back;
    if (tells_again(trigger)) return PassedOver::Why::told_before;
    return std::nullopt;
  }

  std::optional<Trigger> read(const Match& match) const {
    const RuleInfo& rule = *match.rule;
    const Capture* held = match.capture("trigger");
    const auto type = from_string<ClaimType>(rule.argument("type"));
    if (held == nullptr || held->first == held->end || !type) return std::nullopt;
    Trigger trigger{.rule = &rule, .type = *type, .first = held->first, .end = held->end};
    trigger.frame = parse_frame(rule.argument("frame"));
    trigger.strength = parse_strength(rule.argument("strength"));
    trigger.type = type_in_report(rule, trigger);
    const auto& sentences = draft_.syntax.sentences;
    const auto sentence = std::upper_bound(sentences.begin(), sentences.end(), trigger.first,
                                           [](TokenIndex token, const Sentence& one) { return token < one.end; });
    if (sentence == sentences.end()) return std::nullopt;
    trigger.sentence = static_cast<std::size_t>(sentence - sentences.begin());
    trigger.participle = is_participle(trigger, *held);
    trigger.nominal = is_noun_frame(trigger.frame);
    if (!trigger.nominal && is_noun(trigger)) {
      trigger.frame = as_noun(trigger.frame);
      trigger.nominal = true;
    }
    return trigger;
  }

  ClaimType type_in_report(const RuleInfo& rule, const Trigger& trigger) const {
    const auto elsewhere = rule.argument("elsewhere");
    const auto then = from_string<ClaimType>(rule.argument("then"));
    if (elsewhere.empty() || !then) return trigger.type;
    const auto form = draft_.syntax.form(draft_.syntax.tokens[trigger.first]);
    return form.starts_with(rule.argument("only")) && words_.any_in_text(elsewhere) ? *then : trigger.type;
  }

  bool is_participle(const Trigger& trigger, const Capture& held) const {
    const Token& token = draft_.syntax.tokens[trigger.first];
    if (draft_.syntax.analysed && draft_.syntax.names != nullptr && token.feats != 0) {
      const std::string& feats = draft_.syntax.names->feats[token.feats];
      return feats.find("VerbForm=Part") != std::string::npos && feats.find("Tense=Pres") == std::string::npos;
    }
    return (held.item != no_item && words_.value(draft_.lattice[held.item]) == "participle") ||
           in_participle_form(trigger);
  }

  // By its tag, unless an auxiliary says that it is a verb; without tags, by a determiner just before it.
  bool is_noun(const Trigger& trigger) const {
    const Token& token = draft_.syntax.tokens[trigger.first];
    if (tree_.grown()) return token.upos == Upos::NOUN && !tree_.is_verb(trigger.first);
    const TokenIndex first = draft_.syntax.sentences[trigger.sentence].first;
    return !trigger.participle && trigger.first > first && words_.is(WordClass::determiner_word, trigger.first - 1);
  }

  // "cette avancée", "ces violents combats".
  bool points_back(const Trigger& trigger) const {
    const TokenIndex first = draft_.syntax.sentences[trigger.sentence].first;
    if (!trigger.nominal && trigger.frame != Frame::together) return false;
    for (TokenIndex back = 1; back <= 3 && trigger.first >= first + back; ++back) {
      const TokenIndex at = trigger.first - back;
      if (words_.is(WordClass::points_back, at)) return true;
      if (!words_.is(WordClass::step_over, at) && draft_.syntax.tokens[at].upos != Upos::ADJ) return false;
    }
    return false;
  }

  // By its tag the word is not what the rule takes it for: "pendant", "l'arme". A rule whose verb and noun say the same
  // has `noun=yes`.
  bool is_no_word_of_it(const Trigger& trigger) const {
    if (trigger.end - trigger.first != 1) return false;
    if (is_noun_frame(parse_frame(trigger.rule->argument("frame")))) return false;
    if (trigger.frame == Frame::together) return false;
    switch (draft_.syntax.tokens[trigger.first].upos) {
      case Upos::ADP:
      case Upos::ADV:
      case Upos::CCONJ:
      case Upos::DET:
      case Upos::PRON:
      case Upos::SCONJ:
      case Upos::AUX:
        return true;
      case Upos::ADJ:  // "un regard critique", and not "les soldats violent des femmes"
        return tree_.grown() && tree_.relation(trigger.first) == Relation::adjective && !tree_.is_verb(trigger.first) &&
               !in_participle_form(trigger) && trigger.rule->argument("noun") != "yes" &&
               !(trigger.end < draft_.syntax.tokens.size() && words_.is(WordClass::determiner_word, trigger.end));
      case Upos::NOUN:
        return !in_participle_form(trigger) && trigger.rule->argument("noun") != "yes";
      default:
        return false;
    }
  }

  // A word inside the name of a party says nothing of its own: "les Forces de soutien rapide".
  bool is_in_name(const Trigger& trigger) const {
    constexpr TokenIndex longest_name = 12;     // tokens
    constexpr TokenIndex least_small_name = 3;  // "ce groupe armé par le pouvoir" is armed
    const TokenIndex first = draft_.syntax.sentences[trigger.sentence].first;
    // "la bataille de la Somme": no verb has a capital behind a word without one.
    bool found = !trigger.nominal && trigger.end == trigger.first + 1 && trigger.first > first &&
                 draft_.syntax.tokens[trigger.first].letters == Letters::capitalised &&
                 draft_.syntax.tokens[trigger.first - 1].letters == Letters::lower;
    for (TokenIndex at = trigger.first + 1; at-- > first && trigger.first - at < longest_name && !found;) {
      // "les unités de mobilisation populaire" are a name in small letters too.
      const bool capital = at != first && draft_.syntax.tokens[at].letters == Letters::capitalised;
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (!capital && (item.kind != ItemKind::actor || item.end - item.first < least_small_name ||
                         draft_.record.actors[item.index].rule != "world.actors"))
          return;
        found = found || (item.kind == ItemKind::actor && item.end >= trigger.end &&
                          item.end - item.first > trigger.end - trigger.first);
      });
    }
    return found;
  }

  bool in_participle_form(const Trigger& trigger) const {
    bool found = false;
    draft_.lattice.starting_at(trigger.first, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      found = found ||
              (item.kind == ItemKind::lexicon && item.end == trigger.first + 1 && words_.value(item) == "participle");
    });
    return found;
  }

  // "Aucun groupe n'a revendiqué l'enlèvement": credit is given for what was told, unless its words say for what.
  bool is_credited(const Trigger& trigger) const {
    if (!trigger.nominal || !tree_.grown() || triggers_.empty()) return false;
    if (trigger.first == 0 || !words_.is(WordClass::definite_word, trigger.first - 1)) return false;
    const TokenIndex noun = tree_.top(trigger.first, trigger.end), verb = tree_.verb_above(noun);
    if (verb == no_token || tree_.head(noun) != verb || tree_.has(noun, Relation::noun_modifier)) return false;
    return words_.lemma(WordClass::credit_verb, verb).has_value() &&
           std::any_of(triggers_.begin(), triggers_.end(),
                       [&](const Trigger& before) { return before.type == trigger.type || is_strike(before.type); });
  }

  // "L'attaque n'a pas été revendiquée": a definite noun of an act without complement, after a word of the same
  // type that introduced it.
  bool tells_again(const Trigger& trigger) const {
    if (is_credited(trigger)) return true;
    const bool told_as_act = is_strike(trigger.type) || trigger.type == ClaimType::offensive ||
                             trigger.type == ClaimType::armed_clash || trigger.type == ClaimType::destruction;
    if (!trigger.nominal || !told_as_act) return false;
    if (trigger.first == draft_.syntax.sentences[trigger.sentence].first) return false;
    const auto& tokens = draft_.syntax.tokens;
    if (!words_.is(WordClass::definite_word, trigger.first - 1)) return false;
    if (trigger.end < tokens.size() && words_.is(WordClass::actor_link, trigger.end) && !is_of_day(trigger.end + 1))
      return false;
    if (trigger.end < tokens.size() && tree_.grown() && tokens[trigger.end].head == trigger.first &&
        tree_.relation(trigger.end) == Relation::clause_of_noun)
      return false;  // "l'offensive lancée par la Turquie"
    // "L'attaque" is said of blasts and shelling as well.
    return std::any_of(triggers_.begin(), triggers_.end(), [&](const Trigger& before) {
      return before.type == trigger.type || (trigger.type == ClaimType::attack && is_strike(before.type));
    });
  }

  // "l'agression de ce samedi", "l'attentat de jeudi": a day tells which, and nothing new.
  bool is_of_day(TokenIndex at) const {
    if (at >= draft_.syntax.tokens.size()) return false;
    bool day = false;
    for (TokenIndex first = at; first <= at + 1 && first < draft_.syntax.tokens.size(); ++first)
      draft_.lattice.starting_at(first, [&](std::uint32_t i) {
        day =
            day || (draft_.lattice[i].kind == ItemKind::time && (first == at || words_.is(WordClass::points_back, at)));
      });
    return day;
  }

  bool joins_toll(const Trigger& trigger) {
    for (auto before = triggers_.rbegin(); before != triggers_.rend(); ++before) {
      if (before->sentence != trigger.sentence) return false;
      if (before->type != trigger.type) continue;
      const TokenIndex last = before->joined.empty() ? before->end : before->joined.back() + 1;
      if (trigger.first - last > toll_reach) return false;
      before->joined.push_back(trigger.first);
      return true;
    }
    return false;
  }
};

}  // namespace

bool asks(ClaimType type) {
  return type == ClaimType::demand || type == ClaimType::refusal || type == ClaimType::threat;
}

const Trigger* trigger_at(const std::vector<Trigger>& triggers, TokenIndex token) {
  const auto behind = std::upper_bound(triggers.begin(), triggers.end(), token,
                                       [](TokenIndex at, const Trigger& one) { return at < one.first; });
  if (behind == triggers.begin() || token >= std::prev(behind)->end) return nullptr;
  return &*std::prev(behind);
}

std::vector<Trigger> find_triggers(Draft& draft, const ClaimWords& words, const Tree& tree,
                                   std::vector<PassedOver>* passed_over) {
  return TriggerFinder(draft, words, tree, passed_over).find();
}

}  // namespace selon

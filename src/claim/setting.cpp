#include "claim/setting.h"

#include <algorithm>

#include "selon/acts.h"

namespace selon {
namespace {

constexpr int farthest_means = 6;  // steps in the tree; tokens without one

class SettingFinder {
 public:
  explicit SettingFinder(const Nearness& near)
      : near_(near), draft_(near.draft), trigger_(near.trigger), clause_(near.clause) {}

  Setting find() {
    figures();
    means();
    return setting_;
  }

 private:
  const Nearness& near_;
  const Draft& draft_;
  const Trigger& trigger_;
  const Clause& clause_;
  Setting setting_;

  static bool has_means(ClaimType type) {
    return is_strike(type) || type == ClaimType::casualties || type == ClaimType::destruction;
  }

  // "tués par des roquettes", "un attentat à la voiture piégée": the weapon nearest in the tree, of the trigger's own
  // clause; what another claim's verb does it with is not its.
  void means() {
    if (!has_means(trigger_.type)) return;
    int best_cost = 0;
    for (TokenIndex at = clause_.first; at < clause_.end; ++at) {
      const Item* weapon = near_.words.at(WordClass::weapon_word, at);
      if (weapon == nullptr || weapon->end > clause_.end) continue;
      const Located one{weapon->first, weapon->end, 0};
      const bool inside = one.first < trigger_.end && trigger_.first < one.end;
      const int cost = inside               ? 0
                       : near_.tree.grown() ? near_.tree_cost(one)
                                            : std::abs(static_cast<int>(at) - static_cast<int>(trigger_.first));
      if (cost > farthest_means || (setting_.means && cost >= best_cost)) continue;
      setting_.means = draft_.span(one.first, one.end);
      best_cost = cost;
    }
  }

  static bool counts(ClaimType type, FigureKind kind) {
    switch (kind) {
      case FigureKind::killed:
      case FigureKind::wounded:
      case FigureKind::casualties:
      case FigureKind::missing:
        return type == ClaimType::casualties;
      case FigureKind::displaced:
      case FigureKind::returned:
        return type == ClaimType::displacement || type == ClaimType::evacuation;
      case FigureKind::detained:
        return type == ClaimType::arrest;
      case FigureKind::abducted:
        return type == ClaimType::abduction;
      case FigureKind::released:
        return type == ClaimType::release;
      case FigureKind::surrendered:
        return type == ClaimType::surrender;
      case FigureKind::money:
        return type == ClaimType::sanction || type == ClaimType::aid || type == ClaimType::support;
      default:
        return type != ClaimType::casualties;
    }
  }

  // "ont tué douze personnes avant d'être abattus": the twelve are the object of another toll.
  bool is_of_other_toll(const Located& one) const {
    if (!near_.tree.grown()) return false;
    TokenIndex at = near_.tree.top(one.first, one.end);
    if (near_.tree.relation(at) == Relation::number) at = near_.tree.head(at);
    const TokenIndex verb = near_.tree.head(at);
    if (verb == no_token || !near_.tree.is_verb(verb)) return false;
    const Relation relation = near_.tree.relation(at);
    if (relation != Relation::object && relation != Relation::passive_subject) return false;
    const Trigger* other = trigger_at(near_.triggers, verb);
    return other != nullptr && other != &trigger_ && other->type == ClaimType::casualties;
  }

  void figures() {
    const bool toll = trigger_.type == ClaimType::casualties;
    for (const Located& one : near_.items(ItemKind::figure)) {
      if (!counts(trigger_.type, draft_.record.figures[one.index].kind)) continue;
      const bool near = one.first < trigger_.end ? trigger_.first - std::min(one.end, trigger_.first) <= 8
                                                 : one.first - trigger_.end <= 8;
      bool beside_joined = false;
      for (const TokenIndex joined : trigger_.joined)
        beside_joined = beside_joined || (one.first <= joined && joined - one.first <= 8);
      if (toll ? (near_.in_clause(one) || near || beside_joined) : (near_.in_clause(one) && near))
        if (!toll || !is_of_other_toll(one)) setting_.figures.push_back(one.index);
    }
  }
};

}  // namespace

Setting find_setting(const Nearness& near, const std::optional<Carried>& before) {
  Setting setting = SettingFinder(near).find();
  const std::optional<CarriedPlace> place = before ? std::optional(before->place) : std::nullopt;
  ClaimPlace where = place_of(near, place);
  setting.place = std::move(where.place);
  setting.place_sentence = where.sentence;
  const ClaimDay day = day_of(near, before ? before->day : std::nullopt);
  setting.time = day.time;
  setting.when = day.when;
  return setting;
}

}  // namespace selon

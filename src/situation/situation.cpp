#include "selon/situation.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "situation/sides.h"

namespace selon {
namespace {

// Reports of one change come in over days; beyond that a second change is as likely.
constexpr std::chrono::days one_change{3};

std::optional<ControlKind> kind_of(ClaimType type) {
  switch (type) {
    case ClaimType::capture:
      return ControlKind::takes;
    case ClaimType::control:
      return ControlKind::holds;
    case ClaimType::withdrawal:
      return ControlKind::leaves;
    default:
      return std::nullopt;
  }
}

std::vector<std::string> names(const std::vector<ToldActor>& actors) {
  std::vector<std::string> list;
  for (const ToldActor& actor : actors) list.push_back(actor.name);
  return list;
}

bool any_same_side(const ToldActor& one, const std::vector<ToldActor>& others) {
  return std::ranges::any_of(others, [&](const ToldActor& other) { return same_side(one, other); });
}

// Who gains by what is told: the taker and the holder; of a withdrawal, whoever it is left to.
ToldBy told_by(const ToldClaim& claim, ControlKind kind) {
  if (claim.voices.empty()) return ToldBy::outlet;
  const ToldActor* speaker = speaking_actor(claim);
  if (speaker == nullptr) return ToldBy::third_party;
  const bool actor = any_same_side(*speaker, claim.actors), target = any_same_side(*speaker, claim.targets);
  const bool leaves = kind == ControlKind::leaves;
  if (actor && !target) return leaves ? ToldBy::loser : ToldBy::holder;
  if (target && !actor) return leaves ? ToldBy::holder : ToldBy::loser;
  // A party that denies what its enemy claims is the one who would lose by it.
  if (claim.certainty == Certainty::denied && !actor && is_party(*speaker)) return ToldBy::loser;
  return ToldBy::third_party;
}

class Sequence {
 public:
  Sequence(std::span<const ToldClaim> claims, std::optional<Date> on) : claims_(claims) {
    for (std::size_t i = 0; i < claims.size(); ++i) add(i, on);
    std::ranges::stable_sort(result_.sequence,
                             [&](const ControlClaim& one, const ControlClaim& other) { return key(one) < key(other); });
  }

  Situation take() {
    contradictions();
    standings();
    return std::move(result_);
  }

 private:
  static std::optional<Date> day(const ControlClaim& entry) {
    return entry.days.latest ? entry.days.latest : entry.days.earliest ? entry.days.earliest : entry.published;
  }
  // What has no day at all stands last: nobody can say when.
  static std::tuple<bool, Date, std::size_t> key(const ControlClaim& entry) {
    const auto when = day(entry);
    return {!when, when.value_or(Date{}), entry.claim};
  }

  void add(std::size_t i, std::optional<Date> on) {
    const ToldClaim& claim = claims_[i];
    const auto kind = kind_of(claim.type);
    if (!kind) return;
    ControlClaim entry;
    entry.claim = i;
    entry.kind = *kind;
    entry.parties = names(claim.actors);
    entry.others = names(claim.targets);
    if (claim.when) entry.days = claim.when->days;
    entry.published = claim.metadata.published;
    entry.speaker = claim.speaker();
    entry.told_by = told_by(claim, *kind);
    for (const ToldFigure& figure : claim.figures)
      if (figure.kind == FigureKind::share || figure.kind == FigureKind::area) entry.share = figure.words;
    if (on) {
      const auto when = entry.days.earliest ? entry.days.earliest : day(entry);
      if (!when || *when > *on) return;
    }
    result_.sequence.push_back(std::move(entry));
  }

  const ToldClaim& claim_of(const ControlClaim& entry) const { return claims_[entry.claim]; }

  // "Rebels took Raqqa" and "the army holds Mayadine" are of one province, and say nothing against each other. Claims
  // that name no place are of the one that was asked for.
  bool of_one_place(const ControlClaim& one, const ControlClaim& other) const {
    const auto &places = claim_of(one).places, &others = claim_of(other).places;
    return (places.empty() && others.empty()) || std::ranges::any_of(places, [&](const ToldPlace& place) {
             return std::ranges::any_of(others, [&](const ToldPlace& here) {
               return place.shown() == here.shown() && place.country == here.country;
             });
           });
  }

  bool about_the_same(const ControlClaim& one, const ControlClaim& other) const {
    return std::ranges::any_of(claim_of(one).actors,
                               [&](const ToldActor& actor) { return any_same_side(actor, claim_of(other).actors); });
  }

  static bool near(const ControlClaim& one, const ControlClaim& other) {
    const auto a = day(one), b = day(other);
    return a && b && *a - *b <= one_change && *b - *a <= one_change;
  }

  // Both tell a day, and it can be the same one.
  static bool same_days(const ControlClaim& one, const ControlClaim& other) {
    return one.days.earliest && one.days.latest && other.days.earliest && other.days.latest &&
           *one.days.earliest <= *other.days.latest && *other.days.earliest <= *one.days.latest;
  }

  void contradictions() {
    const auto& list = result_.sequence;
    for (std::size_t i = 0; i < list.size(); ++i)
      for (std::size_t j = i + 1;
           j < list.size() && (!day(list[j]) || near(list[i], list[j]) || same_days(list[i], list[j])); ++j)
        if (const auto words = contradiction(list[i], list[j]); !words.empty() && of_one_place(list[i], list[j]))
          result_.contradictions.push_back({i, j, words});
  }

  std::string contradiction(const ControlClaim& one, const ControlClaim& other) const {
    const auto is = [&](const ControlClaim& entry, Certainty certainty) {
      return claim_of(entry).certainty == certainty;
    };
    if (is(one, Certainty::planned) || is(other, Certainty::planned)) return {};
    const bool one_denied = is(one, Certainty::denied), other_denied = is(other, Certainty::denied);
    if (one.kind == other.kind && one_denied != other_denied && near(one, other) &&
        (about_the_same(one, other) || (one_denied ? one : other).parties.empty()))
      return fmt::format("{} denies it", name(one_denied ? one.speaker : other.speaker));
    if (one_denied || other_denied || !same_days(one, other)) return {};
    const bool leaves = one.kind == ControlKind::leaves || other.kind == ControlKind::leaves;
    if (leaves && one.kind != other.kind && about_the_same(one, other))
      return fmt::format("{} is said to leave it and to have it in the same days", one.parties.front());
    if (leaves || one.parties.empty() || other.parties.empty() || about_the_same(one, other)) return {};
    if (one.speaker == other.speaker || !one.share.empty() || !other.share.empty()) return {};
    return fmt::format("{} and {} are both said to have it", one.parties.front(), other.parties.front());
  }

  static std::string name(const std::string& speaker) { return speaker.empty() ? "an unnamed source" : speaker; }

  void standings() {
    auto& list = result_.sequence;
    std::set<std::size_t> disputed;
    for (const auto& contradiction : result_.contradictions) disputed.insert({contradiction.one, contradiction.other});
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (claim_of(list[i]).certainty == Certainty::planned) {
        list[i].standing = Standing::planned;
        continue;
      }
      bool holder = false, loser = false;
      const auto look_at = [&](std::size_t j) {
        const bool same =
            i == j ||
            (list[i].kind == list[j].kind && about_the_same(list[i], list[j]) && of_one_place(list[i], list[j]) &&
             claim_of(list[i]).certainty != Certainty::denied && claim_of(list[j]).certainty != Certainty::denied &&
             claim_of(list[j]).certainty != Certainty::planned);
        if (!same) return;
        holder = holder || list[j].told_by == ToldBy::holder;
        loser = loser || list[j].told_by == ToldBy::loser;
      };
      look_at(i);
      for (std::size_t j = i; j-- > 0 && near(list[i], list[j]);) look_at(j);
      for (std::size_t j = i + 1; j < list.size() && near(list[i], list[j]); ++j) look_at(j);
      list[i].standing = disputed.contains(i)                               ? Standing::disputed
                         : claim_of(list[i]).certainty == Certainty::denied ? Standing::disputed
                         : holder && loser                                  ? Standing::agreed
                         : loser                                            ? Standing::conceded
                         : holder                                           ? Standing::claimed
                                                                            : Standing::reported;
    }
  }

  std::span<const ToldClaim> claims_;
  Situation result_;
};

}  // namespace

Situation situation_of(std::span<const ToldClaim> claims, std::optional<Date> on) {
  return Sequence(claims, on).take();
}

}  // namespace selon

#include "selon/disputes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "situation/sides.h"
#include "situation/telling.h"

namespace selon {
namespace {

void widen(Bounds& range, const Bounds& more, bool first) {
  const auto least = [](auto a, auto b) { return a && b ? std::optional(std::min(*a, *b)) : std::nullopt; };
  const auto most = [](auto a, auto b) { return a && b ? std::optional(std::max(*a, *b)) : std::nullopt; };
  if (first) {
    range = more;
    return;
  }
  range.low = least(range.low, more.low);
  range.high = most(range.high, more.high);  // open where any figure leaves it open
  if (range.best != more.best) range.best.reset();
}

class Comparison {
 public:
  Comparison(std::span<const ToldClaim> claims, const Event& event)
      : claims_(claims), event_(event), accounts_(accounts_of(claims, event)) {}

  Dispute compare() {
    figures();
    totals();
    denials();
    one_sided();
    sharpness();
    return std::move(result_);
  }

 private:
  void figures() {
    std::map<std::tuple<FigureKind, Scope, int>, FigureRange> ranges;
    for (const Account& account : accounts_) {
      for (const TollEntry& entry : account.entries) {
        const ToldFigure& figure = claims_[entry.claim].figures[entry.figure];
        const Scope scope = figure.scope.value_or(Scope::incident);
        FigureRange& range = ranges[{figure.kind, scope, figure.category ? static_cast<int>(*figure.category) : -1}];
        // The same figure under two clauses of one report is told once.
        const bool known = std::ranges::any_of(range.figures, [&](const FigureTold& told) {
          return claims_[told.claim].report == account.report &&
                 claims_[told.claim].figures[told.figure].position == figure.position;
        });
        if (known) continue;
        range.kind = figure.kind;
        range.category = figure.category;
        range.scope = scope;
        const Bounds bounds = bounds_as_told(figure);
        widen(range.range, bounds, range.figures.empty());
        range.figures.push_back(
            {entry.claim, entry.figure, account.speaker, account.by_outlet, account.published, bounds, false});
      }
    }
    for (auto& [key, range] : ranges) {
      std::ranges::stable_sort(range.figures, [](const FigureTold& a, const FigureTold& b) {
        return std::tie(a.published, a.claim) < std::tie(b.published, b.claim);
      });
      revisions(range);
      result_.figures.push_back(std::move(range));
    }
  }

  // One voice that tells another number on a later day. Unnamed voices are not known to be one.
  void revisions(FigureRange& range) {
    for (std::size_t i = 0; i < range.figures.size(); ++i)
      for (std::size_t j = i + 1; j < range.figures.size(); ++j) {
        FigureTold &before = range.figures[i], &after = range.figures[j];
        if (before.speaker.empty() || before.speaker != after.speaker || before.by_outlet != after.by_outlet) continue;
        if (!before.published || !after.published || *before.published >= *after.published) continue;
        if (before.bounds == after.bounds) continue;
        before.revised = true;
        result_.revisions.push_back({before.speaker, before, after});
        break;
      }
  }

  void totals() {
    for (const FigureKind kind : {FigureKind::killed, FigureKind::wounded, FigureKind::casualties, FigureKind::missing,
                                  FigureKind::displaced, FigureKind::abducted, FigureKind::detained}) {
      TotalRange range;
      range.kind = kind;
      for (const Account& account : accounts_) {
        const auto bounds = toll(claims_, account, kind, Scope::incident, bounds_as_told);
        if (!bounds) continue;
        widen(range.range, *bounds, range.totals.empty());
        range.totals.push_back({account.speaker, account.report, account.published, *bounds});
      }
      if (!range.totals.empty()) result_.totals.push_back(std::move(range));
    }
  }

  // A denial with a toll of none ("aucun civil n'a été tué") is met by whoever counts dead.
  void denials() {
    for (const std::size_t i : event_.claims) {
      const ToldClaim& denial = claims_[i];
      const bool denied = denial.certainty == Certainty::denied ||
                          (!denial.voices.empty() && denial.voices.back().stance == Stance::denies);
      if (!denied) continue;
      Denial found{i, denial.speaker(), {}};
      for (const std::size_t j : event_.claims) {
        const ToldClaim& other = claims_[j];
        if (i == j || other.certainty == Certainty::denied || other.certainty == Certainty::planned) continue;
        const bool named = other.report == denial.report && denial.disputes == other.position;
        const bool other_voice = other.speaker() != denial.speaker();
        if (named || (other_voice && resemblance(denial.type, other.type) >= Resemblance::near))
          found.assertions.push_back(j);
      }
      result_.denials.push_back(std::move(found));
    }
  }

  void one_sided() {
    std::map<ClaimType, std::set<std::string>> tellers;
    std::map<std::string, const ToldActor*> parties;
    for (const std::size_t i : event_.claims) {
      const ToldClaim& claim = claims_[i];
      if (claim.certainty == Certainty::denied) continue;
      tellers[claim.type].insert(claim.speaker());
      const ToldActor* speaker = speaking_actor(claim);
      if (speaker != nullptr && is_party(*speaker)) parties.emplace(claim.speaker(), speaker);
    }
    std::map<std::string, OneSided> found;
    for (const std::size_t i : event_.claims) {
      const ToldClaim& claim = claims_[i];
      const auto speaker = claim.speaker();
      if (claim.certainty == Certainty::denied || claim.voices.empty() || !parties.contains(speaker)) continue;
      if (tellers[claim.type].size() > 1) continue;
      auto& side = found[speaker];
      side.speaker = speaker;
      side.claims.push_back(i);
    }
    for (auto& [speaker, side] : found) result_.one_sided.push_back(std::move(side));
  }

  void sharpness() {
    for (const Denial& denial : result_.denials) result_.sharpness += denial.assertions.empty() ? 0 : 1;
    for (const TotalRange& range : result_.totals) {
      if (range.kind != FigureKind::killed && range.kind != FigureKind::wounded) continue;
      std::optional<double> least, most;
      for (const TotalTold& total : range.totals) {
        const auto low = total.bounds.low ? total.bounds.low : total.bounds.high;
        const auto high = total.bounds.high ? total.bounds.high : total.bounds.low;
        if (high) least = least ? std::min(*least, *high) : *high;
        if (low) most = most ? std::max(*most, *low) : *low;
      }
      if (least && most && *most > *least) result_.sharpness += std::log2((*most + 1) / (*least + 1));
    }
    result_.sharpness += 0.5 * static_cast<double>(result_.one_sided.size());
  }

  std::span<const ToldClaim> claims_;
  const Event& event_;
  const std::vector<Account> accounts_;
  Dispute result_;
};

}  // namespace

Dispute dispute_of(std::span<const ToldClaim> claims, std::span<const Event> events, std::size_t event) {
  Dispute dispute = Comparison(claims, events[event]).compare();
  dispute.event = event;
  return dispute;
}

std::vector<Dispute> disputes_of(std::span<const ToldClaim> claims, std::span<const Event> events) {
  std::vector<Dispute> disputes;
  for (std::size_t i = 0; i < events.size(); ++i)
    if (Dispute dispute = dispute_of(claims, events, i); dispute.sharpness > 0) disputes.push_back(std::move(dispute));
  std::ranges::stable_sort(disputes, [](const Dispute& a, const Dispute& b) { return a.sharpness > b.sharpness; });
  return disputes;
}

}  // namespace selon

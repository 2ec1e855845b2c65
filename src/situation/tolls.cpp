#include "selon/tolls.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace selon {
namespace {

constexpr std::size_t categories = static_cast<std::size_t>(Category::unknown) + 1;

bool harms_people(FigureKind kind) {
  return kind == FigureKind::killed || kind == FigureKind::wounded || kind == FigureKind::casualties ||
         kind == FigureKind::missing || kind == FigureKind::displaced || kind == FigureKind::abducted ||
         kind == FigureKind::detained;
}

// "5 soldats et 3 civils": both. What is not bounded above makes a sum that is not; what has no lower bound adds none.
Bounds sum(const Bounds& one, const Bounds& other) {
  const auto both = [](std::optional<double> a, std::optional<double> b) {
    return a && b ? std::optional(*a + *b) : std::nullopt;
  };
  const auto either = [&](std::optional<double> a, std::optional<double> b) { return a && b ? both(a, b) : a ? a : b; };
  return {either(one.low, other.low), both(one.best, other.best), both(one.high, other.high)};
}

double size(const Bounds& bounds) { return bounds.best.value_or(bounds.low.value_or(bounds.high.value_or(0))); }

void add(std::optional<Bounds>& total, const Bounds& more) { total = total ? sum(*total, more) : more; }

// A count told again: the fullest, since parts that are not marked as such are smaller than their whole.
void fuller(std::optional<Bounds>& known, const std::optional<Bounds>& other) {
  if (other && (!known || size(*other) > size(*known))) known = other;
}

using ByCategory = std::array<std::optional<Bounds>, categories>;

// Category by category; what has none stands under `unknown`.
ByCategory by_category(std::span<const ToldClaim> claims, const Account& account, FigureKind kind, Scope scope,
                       const CountRule& rule) {
  ByCategory told;
  std::map<std::size_t, ByCategory> of_claim;  // figures of one clause are of different people, and add up
  const auto fits = [&](const ToldFigure& figure) {
    return figure.kind == kind && figure.unit == "person" && figure.scope.value_or(Scope::incident) == scope;
  };
  for (const TollEntry& entry : account.entries) {
    const ToldClaim& claim = claims[entry.claim];
    const ToldFigure& figure = claim.figures[entry.figure];
    if (!fits(figure)) continue;
    // A part is counted in its whole where the whole is given, by whichever clause of the account.
    const bool inside = figure.part_of && std::ranges::any_of(account.entries, [&](const TollEntry& other) {
                          const ToldFigure& whole = claims[other.claim].figures[other.figure];
                          return whole.position == *figure.part_of && fits(whole);
                        });
    Category category = figure.category.value_or(Category::unknown);
    if (category == Category::mixed) category = Category::unknown;
    const auto at = static_cast<std::size_t>(category);
    if (inside && category == Category::unknown) continue;  // would stand beside its own whole
    add(of_claim[entry.claim][at], rule(figure));
  }
  for (const auto& [claim, counts] : of_claim)
    for (std::size_t i = 0; i < categories; ++i) fuller(told[i], counts[i]);
  return told;
}

const std::optional<Bounds>& at(const ByCategory& counts, Category category) {
  return counts[static_cast<std::size_t>(category)];
}

std::optional<Bounds> sum_of(std::initializer_list<std::optional<Bounds>> parts) {
  std::optional<Bounds> total;
  for (const auto& part : parts)
    if (part) add(total, *part);
  return total;
}

// Children and women are civilians unless another word is told; aid workers and journalists may be either, so they are
// not added to them.
std::optional<Bounds> civilians(const ByCategory& counts) {
  auto total = sum_of({at(counts, Category::children), at(counts, Category::women)});
  fuller(total, at(counts, Category::aid_workers));
  fuller(total, at(counts, Category::journalists));
  fuller(total, at(counts, Category::civilians));
  return total;
}

}  // namespace

Bounds bounds_as_told(const ToldFigure& figure) {
  const bool exact = figure.low && figure.high && *figure.low == *figure.high;
  return {figure.low, exact ? figure.low : std::nullopt, figure.high};
}

std::vector<Account> accounts_of(std::span<const ToldClaim> claims, const Event& event) {
  std::map<std::tuple<ReportNumber, bool, std::string>, Account> accounts;
  for (const std::size_t position : event.claims) {
    const ToldClaim& claim = claims[position];
    const bool harm = std::ranges::any_of(claim.figures, [](const auto& figure) { return harms_people(figure.kind); });
    // "Aucun civil n'a été tué" gives a toll, of none. "L'armée dément la mort de 12 civils" gives none of its own.
    const bool none = harm && std::ranges::all_of(claim.figures, [](const auto& figure) {
                        return !harms_people(figure.kind) || figure.high == 0.0;
                      });
    if ((claim.certainty == Certainty::denied && !none) || claim.certainty == Certainty::planned) continue;
    if (!harm && claim.type != ClaimType::casualties) continue;
    const bool by_outlet = claim.voices.empty();
    Account& account = accounts[{claim.report, !by_outlet, claim.speaker()}];
    account.report = claim.report;
    account.witness = claim.witness;
    account.speaker = claim.speaker();
    account.by_outlet = by_outlet;
    account.published = claim.metadata.published;
    for (std::size_t i = 0; i < claim.figures.size(); ++i) {
      const ToldFigure& figure = claim.figures[i];
      if (!harms_people(figure.kind)) continue;
      account.entries.push_back({position, i});
    }
    account.without_number = account.without_number || !harm;
  }
  std::vector<Account> list;
  for (auto& [key, account] : accounts) list.push_back(std::move(account));
  return list;
}

std::optional<Bounds> toll(std::span<const ToldClaim> claims, const Account& account, FigureKind kind, Scope scope,
                           const CountRule& rule) {
  const auto counts = by_category(claims, account, kind, scope, rule);
  auto total = sum_of({civilians(counts), at(counts, Category::combatants), at(counts, Category::security_forces)});
  fuller(total, at(counts, Category::unknown));
  return total;
}

std::optional<Bounds> toll_of(std::span<const ToldClaim> claims, const Account& account, FigureKind kind, Scope scope,
                              Category category, const CountRule& rule) {
  const auto counts = by_category(claims, account, kind, scope, rule);
  return category == Category::civilians ? civilians(counts) : at(counts, category);
}

}  // namespace selon

// Who gives which toll of one happening, and what one account adds up to.
//
// In: the claims of an event. Out: accounts, one for each voice in each report, with the figures that it gives. An
// account is added up so that no victim is counted twice: parts are left out beside their whole, a total told again is
// the same total, and what was counted since some earlier day (cumulative) is never added to the dead of one happening.
// How many *des dizaines* are is not decided here: every count goes through a rule that the caller chooses.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "selon/events.h"
#include "selon/told_claim.h"

namespace selon {

struct Bounds {
  std::optional<double> low, best, high;
  bool operator==(const Bounds&) const = default;
};

using CountRule = std::function<Bounds(const ToldFigure&)>;

// The bounds of the words themselves: *des dizaines* 20 to 99 and no best, *au moins 12* from 12 on.
Bounds bounds_as_told(const ToldFigure& figure);

struct TollEntry {
  std::size_t claim = 0;   // position in the claims
  std::size_t figure = 0;  // position in the claim's figures
};

struct Account {
  ReportNumber report = 0, witness = 0;
  std::string speaker;     // "" when neither a voice nor an outlet is known
  bool by_outlet = false;  // told in the outlet's own name
  std::optional<Date> published;
  std::vector<TollEntry> entries;  // figures of people harmed, in the order of the text
  bool without_number = false;     // tells of victims in a clause that gives no figure: "des civils ont été tués"
};

// In the order of reports; what is denied or planned gives no account.
std::vector<Account> accounts_of(std::span<const ToldClaim> claims, const Event& event);

// What an account gives for one kind (killed, wounded...) in one scope. A scope that is not told is that of the
// happening which the clause tells. Nothing where the account gives no such figure.
std::optional<Bounds> toll(std::span<const ToldClaim> claims, const Account& account, FigureKind kind, Scope scope,
                           const CountRule& rule);

// The same for one category of victims, its parts (children of civilians...) not added to it.
std::optional<Bounds> toll_of(std::span<const ToldClaim> claims, const Account& account, FigureKind kind, Scope scope,
                              Category category, const CountRule& rule);

}  // namespace selon

// Where accounts of one event differ: figures, denials, and what stands on one side's word alone.
//
// In: claims and an event. Out: every figure with its voice and day, the least and the most that is told for each kind
// and category of victims, who revised what, who denies what, and which acts only one party tells. Tolls of the event
// and cumulative tolls are kept apart, and no total adds a part to its whole (selon/tolls.h).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "selon/events.h"
#include "selon/tolls.h"

namespace selon {

struct FigureTold {
  std::size_t claim = 0, figure = 0;  // positions
  std::string speaker;
  bool by_outlet = false;
  std::optional<Date> published;
  Bounds bounds;
  bool revised = false;  // the same voice told another one later
};

// All figures of one kind, category and scope, and how far they reach.
struct FigureRange {
  FigureKind kind = FigureKind::killed;
  std::optional<Category> category;  // nullopt: no category is told
  Scope scope = Scope::incident;
  Bounds range;  // the least lower and the greatest upper bound; `best` when all agree on one number
  std::vector<FigureTold> figures;
};

struct TotalTold {
  std::string speaker;
  ReportNumber report = 0;
  std::optional<Date> published;
  Bounds bounds;
};

// What each account's dead (wounded...) of the event itself add up to.
struct TotalRange {
  FigureKind kind = FigureKind::killed;
  Bounds range;
  std::vector<TotalTold> totals;
};

struct Revision {
  std::string speaker;
  FigureTold before, after;
};

struct Denial {
  std::size_t claim = 0;  // the denying one
  std::string speaker;
  std::vector<std::size_t> assertions;  // claims of others that it denies
};

// Two claims of one event that cannot both be so: a denial and what it denies, or two tolls that are apart. Of
// different speakers; a toll that its own speaker revised, copies of one text and cumulative tolls contradict nothing.
struct Contradiction {
  enum class Kind { denial, figures } kind = Kind::denial;
  std::size_t event = 0;             // position
  std::size_t claim = 0, other = 0;  // positions; `claim` contradicts the earlier or the denied `other`
};

struct OneSided {
  std::string speaker;              // a party of the event
  std::vector<std::size_t> claims;  // acts that nobody else tells
};

struct Dispute {
  std::size_t event = 0;  // position
  std::vector<FigureRange> figures;
  std::vector<TotalRange> totals;
  std::vector<Revision> revisions;
  std::vector<Denial> denials;
  std::vector<OneSided> one_sided;
  double sharpness = 0;
};

Dispute dispute_of(std::span<const ToldClaim> claims, std::span<const Event> events, std::size_t event);

// Denials first, then figures; each pair of claims once.
std::vector<Contradiction> contradictions_of(std::span<const ToldClaim> claims, const Dispute& dispute);

// Of the events in which anything differs, the sharpest first. Sharpness: one for each denial that meets an assertion,
// the doublings between the lowest and the highest total of two voices, a half for a party told of by one side alone.
std::vector<Dispute> disputes_of(std::span<const ToldClaim> claims, std::span<const Event> events);

}  // namespace selon

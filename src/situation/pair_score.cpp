#include "situation/pair_score.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/great_circle.h"
#include "selon/names.h"

namespace selon {
namespace {

// What each feature adds where it agrees fully. Place and day carry a proposal; the others decide between neighbours.
constexpr double place_weight = 0.30, day_weight = 0.20, type_weight = 0.12, actor_weight = 0.12, figure_weight = 0.12,
                 word_weight = 0.30;

// What stands in both of two sorted lists. A pair is scored millions of times, so nothing is collected.
template <typename Value, typename Each>
void each_shared(const std::vector<Value>& one, const std::vector<Value>& other, const Each& each) {
  for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
    if (*a < *b) {
      ++a;
    } else if (*b < *a) {
      ++b;
    } else {
      each(*a);
      ++a, ++b;
    }
  }
}

class Pair {
 public:
  Pair(const Telling& one, const Telling& other, const WordTable& words, Reasons reasons)
      : one_(one), other_(other), words_(words), reasons_(reasons) {}

  PairScore score() {
    types();
    if (result_.possible) places();
    if (result_.possible) days();
    if (!result_.possible) return std::move(result_);
    actors();
    figures();
    words();
    return std::move(result_);
  }

 private:
  void add(std::string_view kind, double weight, auto&& words) {
    if (weight == 0) return;
    result_.score += weight;
    if (reasons_ == Reasons::give) result_.reasons.push_back({std::string(kind), weight, words()});
  }

  void types() {
    Resemblance best = Resemblance::none;
    ClaimType a{}, b{};
    for (const ClaimType x : one_.types)
      for (const ClaimType y : other_.types)
        if (const auto found = resemblance(x, y); found > best) best = found, a = x, b = y;
    if (best == Resemblance::none) {
      result_.possible = false;
      return;
    }
    const double share = best == Resemblance::same ? 1 : best == Resemblance::near ? 0.5 : 0;
    add("type", type_weight * share, [&] {
      return a == b ? fmt::format("both tell of {}", to_string(a))
                    : fmt::format("{} and {} can be one happening", to_string(a), to_string(b));
    });
  }

  // --- where ---

  void places() {
    if (one_.places.empty() || other_.places.empty()) return;
    double best = -2;
    const ToldPlace *a = nullptr, *b = nullptr;
    for (const ToldPlace* x : one_.places)
      for (const ToldPlace* y : other_.places)
        if (const double found = place_share(*x, *y); found > best) best = found, a = x, b = y;
    if (best == 0) {
      each_shared(one_.names, other_.names, [&](const std::string&) { best = 0.8; });
    }
    if (best <= -1) {
      result_.possible = false;
      return;
    }
    add("place", place_weight * best, [&] {
      if (a->geonames && a->geonames == b->geonames) return fmt::format("both at {}", a->shown());
      if (a->has_point() && b->has_point())
        return fmt::format("{} and {} are {:.0f} km apart", a->shown(), b->shown(),
                           distance_km(*a->lat, *a->lon, *b->lat, *b->lon));
      return fmt::format("{} and {}", a->shown(), b->shown());
    });
  }

  // 1: the same; 0: says nothing; -1: not one place.
  static double place_share(const ToldPlace& x, const ToldPlace& y) {
    if (x.geonames && x.geonames == y.geonames) return is_settled(x) ? 1 : wide(x) ? 0.15 : 0.4;
    if (x.country && y.country && *x.country != *y.country && !border(x) && !border(y)) return -1;
    if (is_settled(x) && is_settled(y) && x.has_point() && y.has_point()) {
      if (std::abs(*x.lat - *y.lat) > 0.5) return -1;  // more than 55 km, and most pairs that meet are that far apart
      const double km = distance_km(*x.lat, *x.lon, *y.lat, *y.lon);
      const double slack = std::min(x.radius_km.value_or(0) + y.radius_km.value_or(0), 25.0);
      if (km <= 3 + slack / 2) return 0.9;
      if (km <= 10 + slack) return 0.6;
      if (km <= 30 + slack) return 0.1;
      return -1;
    }
    if (!x.name && !y.name) return x.words == y.words ? 0.8 : 0;
    if (!x.name || !y.name) return 0;
    // One is a province or a country: it may hold the other.
    if (wide(x) || wide(y)) return x.country == y.country ? 0.1 : 0;
    if (x.admin1 && y.admin1) return *x.admin1 == *y.admin1 ? 0.3 : -0.5;
    return 0;
  }

  static bool wide(const ToldPlace& place) { return place.precision == PlacePrecision::country; }
  // Rivers, lakes and ranges belong to several countries, though a gazetteer names one.
  static bool border(const ToldPlace& place) {
    return place.kind == PlaceKind::water || place.kind == PlaceKind::region || place.kind == PlaceKind::route;
  }

  // --- when ---

  void days() {
    const auto a = span_of(one_), b = span_of(other_);
    if (!a || !b) return;
    const int gap = static_cast<int>(std::max({std::chrono::days(0), a->first - b->last, b->first - a->last}).count());
    const bool told = a->told && b->told;
    if (gap > most_days_apart + (told ? 0 : days_before_publication)) {
      result_.possible = false;
      return;
    }
    const auto length = std::max(a->last - a->first, b->last - b->first).count();
    double share = gap == 0 ? 1 : gap == 1 ? 0.5 : gap == 2 ? 0.1 : -0.3;
    if (!told) {
      share = gap == 0 ? 0.4 : gap <= 2 ? 0.1 : 0;
    } else if (length > 45) {
      share = std::min(share, 0.1);
    } else if (length > 1) {
      share = std::min(share, 0.5);
    }
    add("day", day_weight * share, [&] {
      const std::string basis = told ? "" : " (one tells no day: days before its publication)";
      return gap == 0 ? "days that can be the same" + basis
                      : fmt::format("{} day{} apart{}", gap, gap == 1 ? "" : "s", basis);
    });
  }

  // --- who ---

  void actors() {
    if (one_.actors.empty() || other_.actors.empty()) return;
    std::size_t shared = 0;
    each_shared(one_.actors, other_.actors, [&](const std::string&) { ++shared; });
    const auto fewer = static_cast<double>(std::min(one_.actors.size(), other_.actors.size()));
    const double share = shared == 0 ? -0.25 : static_cast<double>(shared) / fewer;
    add("actors", actor_weight * share, [&]() -> std::string {
      if (shared == 0) return "no party in common";
      std::string names;
      each_shared(one_.actors, other_.actors,
                  [&](const std::string& name) { names.append(names.empty() ? "" : ", ").append(name); });
      return "both name " + names;
    });
  }

  // --- how many ---

  static bool comparable(const ToldFigure& a, const ToldFigure& b) {
    const auto open = [](const std::optional<Category>& category) {
      return !category || *category == Category::unknown || *category == Category::mixed;
    };
    return a.kind == b.kind && a.kind != FigureKind::count && a.unit == b.unit &&
           (a.category == b.category || open(a.category) || open(b.category));
  }

  void figures() {
    double best = -1;
    const ToldFigure *x = nullptr, *y = nullptr;
    for (const ToldFigure* a : one_.figures)
      for (const ToldFigure* b : other_.figures) {
        if (!comparable(*a, *b)) continue;
        const double share = figure_share(*a, *b);
        if (share > best) best = share, x = a, y = b;
      }
    if (x == nullptr) return;
    add("figures", figure_weight * best,
        [&] { return fmt::format("{} {} and {} {}", x->words, to_string(x->kind), y->words, to_string(y->kind)); });
  }

  // Tolls are revised within days, so that a difference says little and an equal number much, the more the larger it
  // is.
  static double figure_share(const ToldFigure& a, const ToldFigure& b) {
    if (!a.low || !b.low) return 0;
    const double low = std::min(*a.low, *b.low), high = std::max(*a.low, *b.low);
    if (low == high) return low >= 5 ? 1 : 0.6;
    const bool overlap = (!a.high || *a.high >= *b.low) && (!b.high || *b.high >= *a.low);
    if (overlap) return 0.4;
    return low / high >= 0.5 ? 0.2 : -0.3;
  }

  // --- in which words ---

  void words() {
    double both = 0;
    each_shared(one_.words, other_.words, [&](std::uint32_t word) { both += words_.weight(word); });
    if (both <= 0) return;
    const auto sum = [&](const std::vector<std::uint32_t>& list) {
      double total = 0;
      for (const std::uint32_t word : list) total += words_.weight(word);
      return total;
    };
    const double smaller = std::min(sum(one_.words), sum(other_.words));
    if (smaller <= 0) return;
    // A telling of three words is found whole in many a longer one: at least eight words' weight is asked for.
    const double share = std::min(1.0, 1.5 * both / std::max(smaller, 24.0));
    add("words", word_weight * share, [&] {
      std::vector<std::uint32_t> shared;
      each_shared(one_.words, other_.words, [&](std::uint32_t word) { shared.push_back(word); });
      std::ranges::stable_sort(shared, [&](auto a, auto b) { return words_.weight(a) > words_.weight(b); });
      std::string list;
      for (std::size_t i = 0; i < std::min<std::size_t>(shared.size(), 5); ++i)
        list.append(i == 0 ? "" : ", ").append(words_.word(shared[i]));
      return fmt::format("both say {}", list);
    });
  }

  const Telling &one_, &other_;
  const WordTable& words_;
  const Reasons reasons_;
  PairScore result_;
};

}  // namespace

PairScore pair_score(const Telling& one, const Telling& other, const WordTable& words, Reasons reasons) {
  return Pair(one, other, words, reasons).score();
}

}  // namespace selon

#include "situation/cells.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace selon {
namespace {

// A telling of a longer time meets the others without regard to weeks.
constexpr std::chrono::days longest_dated{60};
// Spans that are six days apart can still be one happening (three, and three more where a day is not told).
constexpr std::chrono::days reach{3};

// FNV-1a: the same on every machine. Two keys of one number only mean that a few more tellings are compared.
std::int64_t number_of(std::string_view key) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return static_cast<std::int64_t>(hash);
}

class Layout {
 public:
  explicit Layout(const Telling& telling) : telling_(telling) {
    if (const auto span = span_of(telling); span && span->last - span->first <= longest_dated) {
      const auto week = [](Date day) {
        return static_cast<int>(std::floor(static_cast<double>(day.time_since_epoch().count()) / 7));
      };
      for (int w = week(span->first - reach); w <= week(span->last + reach); ++w) weeks_.push_back(std::to_string(w));
    }
    coarse_ = telling.places.empty() || std::ranges::any_of(telling.places, [](const ToldPlace* place) {
                return !is_settled(*place) || !place->has_point();
              });
  }

  Cells lay() {
    for (const ToldPlace* place : telling_.places) {
      if (place->has_point() && place->precision != PlacePrecision::country) square(*place);
      // Settled places meet in squares; one of them and a province, or a name that no gazetteer knows, in the country.
      // What has no day and no settled place is found by its name alone.
      if (place->country && !weeks_.empty()) meet("c" + *place->country);
      if (!place->name) meet("?" + place->words);
    }
    for (const std::string& name : telling_.names) meet("~" + name);
    parties();
    for (auto* list : {&cells_.in, &cells_.looks}) {
      std::ranges::sort(*list);
      const auto rest = std::ranges::unique(*list);
      list->erase(rest.begin(), rest.end());
    }
    return std::move(cells_);
  }

 private:
  void in(const std::string& key) { cells_.in.push_back(number_of(key)); }
  void looks(const std::string& key) { cells_.looks.push_back(number_of(key)); }

  // A telling with days looks at those of its weeks and those without days; one without, at all.
  void lie(const std::string& key) {
    for (const std::string& week : weeks_) in(key + " " + week);
    in(key + (weeks_.empty() ? " undated" : " dated"));
  }
  void look(const std::string& key) {
    for (const std::string& week : weeks_) looks(key + " " + week);
    looks(key + " undated");
    if (weeks_.empty()) looks(key + " dated");
  }

  // Half a degree is some 50 km: with its neighbours, a square holds all that can be near enough.
  void square(const ToldPlace& place) {
    const int row = static_cast<int>(std::floor(*place.lat * 2)), column = static_cast<int>(std::floor(*place.lon * 2));
    lie(fmt::format("{},{}", row, column));
    for (int r = row - 1; r <= row + 1; ++r)
      for (int c = column - 1; c <= column + 1; ++c) look(fmt::format("{},{}", r, c));
  }

  // Two settled places need not meet here.
  void meet(const std::string& key) {
    lie("all " + key);
    if (coarse_) lie("coarse " + key);
    look((coarse_ ? "all " : "coarse ") + key);
  }

  // Without a settled place, a party and a day can still lead to one another.
  void parties() {
    const auto day = telling_.days.earliest ? telling_.days.earliest : telling_.published;
    if (!day) return;
    for (const std::string& actor : telling_.actors) {
      const auto key = [&](bool coarse, Date date) {
        return fmt::format("{} {} {}", coarse ? "coarse party" : "party", format_date(date), actor);
      };
      in(key(false, *day));
      if (coarse_) in(key(true, *day));
      for (int near = -1; near <= 1; ++near) looks(key(!coarse_, *day + std::chrono::days(near)));
    }
  }

  const Telling& telling_;
  std::vector<std::string> weeks_;  // empty: may be of any day
  bool coarse_ = false;
  Cells cells_;
};

}  // namespace

Cells cells_of(const Telling& telling) { return Layout(telling).lay(); }

}  // namespace selon

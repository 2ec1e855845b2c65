#include "situation/cells.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace selon {
namespace {

// A telling of a longer time meets the others without regard to weeks.
constexpr std::chrono::days longest_dated{60};
// Spans that are six days apart can still be one happening (three, and three more where a day is not told).
constexpr std::chrono::days reach{3};

// FNV-1a: the same on every machine. Two keys of one number only mean that a few more tellings are compared.
struct Key {
  std::uint64_t hash = 0xcbf29ce484222325;

  Key with(std::string_view words) const {
    Key key = *this;
    for (const char c : words) key.add(static_cast<unsigned char>(c));
    return key;
  }
  Key with(int number) const {
    Key key = *this;
    for (int shift = 0; shift < 32; shift += 8) key.add((static_cast<std::uint32_t>(number) >> shift) & 0xFF);
    return key;
  }

 private:
  void add(std::uint64_t byte) { hash = (hash ^ byte) * 0x100000001b3; }
};

class Layout {
 public:
  explicit Layout(const Telling& telling) : telling_(telling) {
    if (const auto span = dated_span(telling)) {
      const auto week = [](Date day) {
        return static_cast<int>(std::floor(static_cast<double>(day.time_since_epoch().count()) / 7));
      };
      for (int w = week(span->first - reach); w <= week(span->last + reach); ++w) weeks_.push_back(w);
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
      if (place->country && !weeks_.empty()) meet(Key().with("c").with(*place->country));
      if (!place->name) meet(Key().with("?").with(place->words));
    }
    for (const std::string& name : telling_.names) meet(Key().with("~").with(name));
    parties();
    for (auto* list : {&cells_.in, &cells_.looks}) {
      std::ranges::sort(*list);
      const auto rest = std::ranges::unique(*list);
      list->erase(rest.begin(), rest.end());
    }
    return std::move(cells_);
  }

 private:
  void in(Key key) { cells_.in.push_back(static_cast<std::int64_t>(key.hash)); }
  void looks(Key key) { cells_.looks.push_back(static_cast<std::int64_t>(key.hash)); }

  // A telling with days looks at those of its weeks and those without days; one without, at all.
  void lie(Key key) {
    for (const int week : weeks_) in(key.with(week));
    in(key.with(weeks_.empty() ? " undated" : " dated"));
  }
  void look(Key key) {
    for (const int week : weeks_) looks(key.with(week));
    looks(key.with(" undated"));
    if (weeks_.empty()) looks(key.with(" dated"));
  }

  // Half a degree is some 50 km: with its neighbours, a square holds all that can be near enough.
  void square(const ToldPlace& place) {
    const auto of = [](int row, int column) { return Key().with("square").with(row).with(column); };
    const int row = static_cast<int>(std::floor(*place.lat * 2)), column = static_cast<int>(std::floor(*place.lon * 2));
    lie(of(row, column));
    for (int r = row - 1; r <= row + 1; ++r)
      for (int c = column - 1; c <= column + 1; ++c) look(of(r, c));
  }

  // Two settled places need not meet here.
  void meet(Key key) {
    lie(key.with(" all"));
    if (coarse_) lie(key.with(" coarse"));
    look(key.with(coarse_ ? " all" : " coarse"));
  }

  // Without a settled place, a party and a day can still lead to one another.
  void parties() {
    const auto day = telling_.days.earliest ? telling_.days.earliest : telling_.published;
    if (!day) return;
    for (const std::string& actor : telling_.actors) {
      const auto key = [&](bool coarse, Date date) {
        return Key()
            .with(actor)
            .with(coarse ? " coarse" : " all")
            .with(static_cast<int>(date.time_since_epoch().count()));
      };
      in(key(false, *day));
      if (coarse_) in(key(true, *day));
      for (int near = -1; near <= 1; ++near) looks(key(!coarse_, *day + std::chrono::days(near)));
    }
  }

  const Telling& telling_;
  std::vector<int> weeks_;  // empty: may be of any day
  bool coarse_ = false;
  Cells cells_;
};

}  // namespace

std::optional<DaySpan> dated_span(const Telling& telling) {
  const auto span = span_of(telling);
  return span && span->last - span->first <= longest_dated ? span : std::nullopt;
}

Cells cells_of(const Telling& telling) { return Layout(telling).lay(); }

}  // namespace selon

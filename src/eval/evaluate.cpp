#include "selon/evaluate.h"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "eval/comparison.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr double earth_diameter_km = 12742;

double radians(double degrees) { return degrees * (std::numbers::pi / 180); }

double kilometres(double lat, double lon, double other_lat, double other_lon) {
  const double h = std::pow(std::sin((radians(lat) - radians(other_lat)) / 2), 2) +
                   std::cos(radians(lat)) * std::cos(radians(other_lat)) *
                       std::pow(std::sin((radians(lon) - radians(other_lon)) / 2), 2);
  return earth_diameter_km * std::asin(std::min(1.0, std::sqrt(h)));
}

// How far off a point may be and still be the same: provinces and countries have no one point.
double tolerance_km(const std::optional<std::string>& kind) {
  if (kind == "country") return 1500;
  if (kind == "region") return 400;
  if (kind == "water") return 600;
  if (kind == "admin") return 150;
  return 25;
}

double mention_fit(Span gold, Span said) { return gold == said ? 2 : gold.overlaps(said) ? 1 : 0; }

std::string shown(const std::optional<std::string>& value) { return value.value_or("none"); }

std::string bounds(const std::optional<double>& low, const std::optional<double>& high) {
  const auto side = [](const std::optional<double>& value) { return value ? fmt::format("{}", *value) : ""; };
  return low == high && low ? side(low) : side(low) + ".." + side(high);
}

}  // namespace

void LayerCounts::add(int more_gold, int more_said, int more_right) {
  gold += more_gold;
  said += more_said;
  right += more_right;
}

double LayerCounts::precision() const { return said > 0 ? double(right) / said : gold == 0 ? 1.0 : 0.0; }
double LayerCounts::recall() const { return gold > 0 ? double(right) / gold : 1.0; }
double LayerCounts::f1() const {
  const double p = precision(), r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

double covered(Span inner, const std::vector<Span>& outers) {
  double shared = 0;
  for (const Span outer : outers)
    if (inner.overlaps(outer)) shared += std::min(inner.end, outer.end) - std::max(inner.start, outer.start);
  return shared / std::max(1u, inner.size());
}

void Comparison::miss(std::string_view kind, Cause cause, std::string field, Span words, std::string expected,
                      std::string said) {
  evaluation_.misses.push_back(
      {gold_.name, kind, cause, std::move(field), gold_.words(words), std::move(expected), std::move(said)});
}

void Comparison::places() {
  const auto& golds = gold_.places;
  const auto& saids = record_.places;
  const auto said_span = [&](std::size_t j) { return said(saids[j].mention); };
  const auto pairs = pair(golds.size(), saids.size(),
                          [&](std::size_t i, std::size_t j) { return mention_fit(golds[i].span, said_span(j)); });
  std::size_t right = 0;
  for (const auto& [i, j, fit] : pairs) {
    const GoldPlace& a = golds[i];
    const Place& b = saids[j];
    const bool good = a.lat && a.lon
                          ? b.lat && b.lon && kilometres(*a.lat, *a.lon, *b.lat, *b.lon) <= tolerance_km(a.kind)
                          : !b.lat || b.country == a.country;
    right += good;
    if (!good) miss("place", Cause::field_differs, "point", a.span, shown(a.name), shown(b.name));
  }
  count(Layer::place_found, golds.size(), saids.size(), pairs.size());
  count(Layer::place_resolved, golds.size(), saids.size(), right);
  unpaired(
      "place", pairs, golds.size(), saids.size(), [&](std::size_t i) { return golds[i].span; }, said_span);
}

void Comparison::times() {
  const auto& golds = gold_.times;
  const auto& saids = record_.times;
  const auto said_span = [&](std::size_t j) { return said(saids[j].mention); };
  const auto pairs = pair(golds.size(), saids.size(),
                          [&](std::size_t i, std::size_t j) { return mention_fit(golds[i].span, said_span(j)); });
  std::size_t right = 0;
  for (const auto& [i, j, fit] : pairs) {
    const bool good = golds[i].value == saids[j].value || (golds[i].days.earliest && golds[i].days == saids[j].days);
    right += good;
    if (!good) miss("time", Cause::field_differs, "value", golds[i].span, golds[i].value, saids[j].value);
  }
  count(Layer::time_found, golds.size(), saids.size(), pairs.size());
  count(Layer::time_value, golds.size(), saids.size(), right);
  unpaired(
      "time", pairs, golds.size(), saids.size(), [&](std::size_t i) { return golds[i].span; }, said_span);
}

void Comparison::figures() {
  const auto& golds = gold_.figures;
  const auto& saids = record_.figures;
  const auto said_span = [&](std::size_t j) { return said(saids[j].mention); };
  const auto pairs = pair(golds.size(), saids.size(),
                          [&](std::size_t i, std::size_t j) { return mention_fit(golds[i].span, said_span(j)); });
  std::vector<std::optional<std::size_t>> figure_of(golds.size());
  for (const auto& [i, j, fit] : pairs) figure_of[i] = j;
  std::size_t values = 0, kinds = 0, full = 0, links = 0;
  for (const auto& [i, j, fit] : pairs) {
    const GoldFigure& a = golds[i];
    const Figure& b = saids[j];
    const bool value = a.low == b.low && a.high == b.high;
    const bool kind = value && a.kind == to_string(b.kind) && a.unit == b.unit;
    const auto category = b.category ? std::optional(std::string(to_string(*b.category))) : std::nullopt;
    values += value;
    kinds += kind;
    full += kind && a.category == category;
    if (!value)
      miss("figure", Cause::field_differs, "value", a.span, bounds(a.low, a.high), bounds(b.low, b.high));
    else if (!kind)
      miss("figure", Cause::field_differs, "kind", a.span, a.kind + " of " + a.unit,
           fmt::format("{} of {}", to_string(b.kind), b.unit));
    else if (a.category != category)
      miss("figure", Cause::field_differs, "category", a.span, shown(a.category), shown(category));
    if (!a.part_of || !b.part_of) continue;
    const auto whole = std::find_if(golds.begin(), golds.end(), [&](const auto& one) { return one.key == *a.part_of; });
    links += whole != golds.end() && figure_of[static_cast<std::size_t>(whole - golds.begin())] == *b.part_of;
  }
  count(Layer::figure_value, golds.size(), saids.size(), values);
  count(Layer::figure_kind, golds.size(), saids.size(), kinds);
  count(Layer::figure_full, golds.size(), saids.size(), full);
  const auto has_whole = [](const auto& one) { return one.part_of.has_value(); };
  count(Layer::figure_part_of, static_cast<std::size_t>(std::count_if(golds.begin(), golds.end(), has_whole)),
        static_cast<std::size_t>(std::count_if(saids.begin(), saids.end(), has_whole)), links);
  unpaired(
      "figure", pairs, golds.size(), saids.size(), [&](std::size_t i) { return golds[i].span; }, said_span);
}

void Evaluation::add(const GoldReport& gold, const Record& record) {
  ++reports;
  Comparison comparison(gold, record, *this);
  comparison.places();
  comparison.times();
  comparison.figures();
  comparison.voices();
  comparison.claims();
}

}  // namespace selon

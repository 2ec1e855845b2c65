#include "situation/telling_pool.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace selon {
namespace {

// All fields as one key; what is not told differs from what is empty.
class Key {
 public:
  Key& add(std::string_view words) {
    key_.append(words);
    return end();
  }
  template <typename Number>
    requires std::is_arithmetic_v<Number>
  Key& add(Number number) {
    fmt::format_to(std::back_inserter(key_), "{}", number);
    return end();
  }
  template <typename Value>
  Key& add(const std::optional<Value>& value) {
    if (value) return add(*value);
    key_.push_back('\2');
    return end();
  }
  std::string take() { return std::move(key_); }

 private:
  Key& end() {
    key_.push_back('\1');
    return *this;
  }
  std::string key_;
};

template <typename Value>
const Value* pooled(std::unordered_map<std::string, std::unique_ptr<Value>>& pool, std::string key,
                    const Value& value) {
  auto& known = pool[std::move(key)];
  if (!known) known = std::make_unique<Value>(value);
  return known.get();
}

}  // namespace

void TellingPool::keep(Telling& telling) {
  for (const ToldPlace*& place : telling.places) {
    Key key;
    key.add(place->words).add(place->name).add(place->country).add(place->admin1).add(place->admin2).add(place->lat);
    key.add(place->lon).add(place->radius_km).add(place->geonames);
    key.add(static_cast<int>(place->kind)).add(static_cast<int>(place->precision));
    place = pooled(places_, key.take(), *place);
  }
  for (const ToldFigure*& figure : telling.figures) {
    // Where it stands in its record is of no matter here.
    ToldFigure value = *figure;
    value.position = 0, value.part_of.reset(), value.period.reset();
    Key key;
    key.add(value.words).add(value.value).add(value.low).add(value.high).add(value.approximate ? 1 : 0);
    key.add(value.lexeme).add(value.unit).add(static_cast<int>(value.kind));
    key.add(value.category ? static_cast<int>(*value.category) : -1);
    key.add(value.scope ? static_cast<int>(*value.scope) : -1);
    figure = pooled(figures_, key.take(), value);
  }
  telling.claims.shrink_to_fit(), telling.types.shrink_to_fit(), telling.places.shrink_to_fit();
  telling.names.shrink_to_fit(), telling.actors.shrink_to_fit(), telling.figures.shrink_to_fit();
  telling.words.shrink_to_fit();
}

}  // namespace selon

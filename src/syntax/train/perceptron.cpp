#include "syntax/train/perceptron.h"

#include <algorithm>
#include <cstdlib>

#include "syntax/hashing.h"

namespace selon::train {

void Perceptron::update(std::span<const std::uint64_t> features, int klass, std::int32_t step) {
  const Rows<std::int32_t> table = rows();
  for (const std::uint64_t f : features) {
    const std::size_t cell = table.start(f) + static_cast<std::size_t>(klass);
    weights_[cell] += step;
    sums_[cell] += step * now_;
  }
}

std::vector<std::int64_t> Perceptron::averages() const {
  std::vector<std::int64_t> averages(weights_.size());
  for (std::size_t i = 0; i < weights_.size(); ++i) averages[i] = weights_[i] * now_ - sums_[i];
  return averages;
}

void Mixture::add(const Perceptron& perceptron) {
  const std::vector<std::int64_t> averages = perceptron.averages();
  for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += averages[i];
}

LinearModel quantised(const std::vector<std::int64_t>& averages, int bits, int classes) {
  LinearModel model{std::vector<std::int8_t>(averages.size()), bits, classes};
  std::vector<std::int64_t> sizes;
  for (const std::int64_t average : averages)
    if (average != 0) sizes.push_back(std::abs(average));
  if (sizes.empty()) return model;
  const std::size_t clipped = sizes.size() / 20000;
  std::nth_element(sizes.begin(), sizes.end() - 1 - static_cast<std::ptrdiff_t>(clipped), sizes.end());
  const std::int64_t top = sizes[sizes.size() - 1 - clipped];
  for (std::size_t i = 0; i < averages.size(); ++i) {
    const std::int64_t twice = averages[i] * 254 / top;  // rounded half away from zero
    const std::int64_t value = (twice + (twice > 0 ? 1 : twice < 0 ? -1 : 0)) / 2;
    model.cells[i] = static_cast<std::int8_t>(std::clamp<std::int64_t>(value, -127, 127));
  }
  return model;
}

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15u;
  return mix(state_);
}

}  // namespace selon::train

// An averaged perceptron over hashed features, in whole numbers: the same weights on any machine.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "syntax/weights.h"

namespace selon::train {

class Perceptron {
 public:
  Perceptron(int bits, int classes)
      : bits_(bits), classes_(classes), weights_(cells(bits, classes)), sums_(cells(bits, classes)) {}

  Rows<std::int32_t> rows() const { return {weights_, bits_, classes_}; }

  // Moves the cells of these features for one class by `step`, and counts when it happened for the average.
  void update(std::span<const std::uint64_t> features, int klass, std::int32_t step);
  void tick() { ++now_; }

  // Averaged weights times the number of ticks.
  std::vector<std::int64_t> averages() const;
  static std::size_t cells(int bits, int classes) {
    return (std::size_t{1} << bits) + static_cast<std::size_t>(classes + row_padding);
  }

  int bits() const { return bits_; }
  int classes() const { return classes_; }

 private:
  int bits_, classes_;
  std::int64_t now_ = 1;
  std::vector<std::int32_t> weights_;
  std::vector<std::int64_t> sums_;  // of step * time, so that average = weight - sum / now
};

// A finished model: quantised weights and how to read them.
struct LinearModel {
  std::vector<std::int8_t> cells;
  int bits = 0, classes = 0;
  Rows<std::int8_t> rows() const {
    return classes == 0 ? Rows<std::int8_t>() : Rows<std::int8_t>(cells, bits, classes);
  }
};

// Averages scaled so that the largest fall on 127 and rounded; a few in a hundred thousand are clipped.
LinearModel quantised(const std::vector<std::int64_t>& averages, int bits, int classes);

inline LinearModel finished(const Perceptron& perceptron) {
  return quantised(perceptron.averages(), perceptron.bits(), perceptron.classes());
}

// The mean of perceptrons that learnt the same sentences in other orders: what only the order taught falls away
// (McDonald, Hall and Mann 2010). They must have ticked equally often.
class Mixture {
 public:
  Mixture(int bits, int classes) : bits_(bits), classes_(classes), sums_(Perceptron::cells(bits, classes)) {}
  void add(const Perceptron& perceptron);
  LinearModel finished() const { return quantised(sums_, bits_, classes_); }

 private:
  int bits_, classes_;
  std::vector<std::int64_t> sums_;
};

// Numbers that look random and are the same everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  std::uint64_t below(std::uint64_t limit) { return next() % limit; }
  template <typename T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace selon::train

// Linear models over hashed features: every feature owns a row of scores, one for each class.
//
// Rows overlap in one table: a feature's hash says where its row begins, and class k is the k-th cell from there. Two
// features that meet in a cell disturb each other a little, which training sees and works around; in exchange there are
// no keys, no pointers and no branches, and a row is two or three cache lines in sequence. Whole numbers only: the same
// sums on any machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace selon {

// Cells that a table has beyond 2^bits + classes, so that rows can be read in whole blocks.
inline constexpr int row_padding = 64;

// Adds rows of weights to scores. `count` rows, each beginning at table[starts[i]].
void add_rows(const std::int8_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes);
void add_rows(const std::int32_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes);

// The first of the classes with the highest score.
int best_class(const std::int32_t* scores, int classes);
// The first k of [first, end) with scores[k] > least; end when there is none.
int first_above(const std::int32_t* scores, int first, int end, std::int64_t least);
// In how many places two lists of `count` numbers differ.
int count_differing(const std::uint32_t* a, const std::uint32_t* b, int count);

template <typename Weight>
class Rows {
 public:
  Rows() = default;
  // The table has 2^bits + classes + row_padding cells, so that the last row fits.
  Rows(std::span<const Weight> cells, int bits, int classes) : cells_(cells.data()), bits_(bits), classes_(classes) {}

  int classes() const { return classes_; }
  std::uint32_t start(std::uint64_t feature) const { return static_cast<std::uint32_t>(feature >> (64 - bits_)); }

  // scores[0..classes) += the rows of all features.
  void score(std::span<const std::uint64_t> features, std::int32_t* scores) const {
    std::uint32_t starts[most_rows];
    while (!features.empty()) {
      const std::size_t count = features.size() < most_rows ? features.size() : most_rows;
      for (std::size_t i = 0; i < count; ++i) starts[i] = start(features[i]);
      score_rows({starts, count}, scores);
      features = features.subspan(count);
    }
  }

  // The same for at most most_rows rows of which start() was asked before.
  static constexpr std::size_t most_rows = 128;
  void score_rows(std::span<const std::uint32_t> starts, std::int32_t* scores) const {
    for (const std::uint32_t row : starts) fetch(row);
    add_fetched(starts, scores);
  }
  // The same in two parts, for callers that have other work while the memory answers.
  void fetch(std::uint32_t row) const {
    const auto* first = reinterpret_cast<const char*>(cells_ + row);
    const auto* last = reinterpret_cast<const char*>(cells_ + row + classes_) - 1;
    __builtin_prefetch(first);
    if (last - first >= 64) __builtin_prefetch(first + 64);
    __builtin_prefetch(last - first < 128 ? last : first + 128);
  }
  void add_fetched(std::span<const std::uint32_t> starts, std::int32_t* scores) const {
    add_rows(cells_, starts.data(), static_cast<int>(starts.size()), scores, classes_);
  }

 private:
  const Weight* cells_ = nullptr;
  int bits_ = 0, classes_ = 0;
};

}  // namespace selon

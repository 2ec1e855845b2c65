#include "syntax/weights.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "syntax/hashing.h"

namespace selon {
namespace {

// Numbers that look random, from -least to least.
std::vector<std::int32_t> numbers(std::size_t count, std::uint64_t seed, std::int32_t least) {
  std::vector<std::int32_t> out;
  for (std::size_t i = 0; i < count; ++i)
    out.push_back(static_cast<std::int32_t>(mix(seed * 1000003 + i) % static_cast<std::uint64_t>(2 * least + 1)) -
                  least);
  return out;
}

constexpr int widths[] = {1, 7, 13, 31, 32, 33, 63, 64, 65, 95, 97, 128, 169, 434};

TEST(Weights, sums_of_rows_are_those_of_their_cells_whatever_the_width) {
  for (const int classes : widths) {
    std::vector<std::int8_t> cells;
    for (const std::int32_t n : numbers(1024 + static_cast<std::size_t>(classes + row_padding), 3, 127))
      cells.push_back(static_cast<std::int8_t>(n));
    const Rows<std::int8_t> rows(cells, 10, classes);
    const std::vector<std::uint32_t> starts = {0, 5, 5, 700, 1023};
    std::vector<std::int32_t> scores(static_cast<std::size_t>(classes), 2), expected = scores;
    rows.score_rows(starts, scores.data());
    for (const std::uint32_t start : starts)
      for (std::size_t k = 0; k < expected.size(); ++k) expected[k] += cells[start + k];
    EXPECT_EQ(scores, expected) << classes;
  }
}

TEST(Weights, best_class_is_the_first_of_the_highest) {
  for (const int classes : widths)
    for (const std::int32_t least : {1, 1000}) {
      const auto scores = numbers(static_cast<std::size_t>(classes), 5, least);
      EXPECT_EQ(best_class(scores.data(), classes), std::max_element(scores.begin(), scores.end()) - scores.begin())
          << classes;
    }
}

TEST(Weights, first_above_is_found_from_any_class_on) {
  for (const int classes : widths) {
    const auto scores = numbers(static_cast<std::size_t>(classes), 7, 1000);
    for (int first = 0; first < classes; ++first)
      for (const std::int64_t least :
           {std::int64_t{-1000}, std::int64_t{900}, std::int64_t{1000}, INT64_MIN, INT64_MAX}) {
        const auto at = std::find_if(scores.begin() + first, scores.end(), [&](std::int32_t s) { return s > least; });
        EXPECT_EQ(first_above(scores.data(), first, classes, least), at - scores.begin());
      }
  }
}

TEST(Weights, differing_places_are_counted) {
  for (const int count : widths) {
    std::vector<std::uint32_t> a(static_cast<std::size_t>(count), 9), b = a;
    EXPECT_EQ(count_differing(a.data(), b.data(), count), 0);
    b.front() = 0xFFFFFFFF;
    b.back() = 1;
    EXPECT_EQ(count_differing(a.data(), b.data(), count), count == 1 ? 1 : 2);
  }
}

}  // namespace
}  // namespace selon

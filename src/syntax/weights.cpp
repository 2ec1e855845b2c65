#include "syntax/weights.h"

// GCC 12 at O3 jams the loop over rows into the one over the block and then gives up on vectors: ten times slower.
// Compiled twice, for processors with 32-byte registers and for the others; whole numbers, so both give the same sums.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define SELON_CLONES __attribute__((target_clones("avx2", "default"), optimize("O3", "no-loop-unroll-and-jam")))
#else
#define SELON_CLONES
#endif

namespace selon {

SELON_CLONES
void add_rows(const std::int8_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes) {
  constexpr int block = 32;
  int first = 0;
  for (; first + block <= classes; first += block) {
    std::int16_t sums[block] = {};  // 64 rows of at most 127: no overflow
    for (int i = 0; i < count; ++i) {
      const std::int8_t* row = table + starts[i] + first;
      for (int k = 0; k < block; ++k) sums[k] = static_cast<std::int16_t>(sums[k] + row[k]);
    }
    for (int k = 0; k < block; ++k) scores[first + k] += sums[k];
  }
  for (int i = 0; i < count; ++i) {
    const std::int8_t* row = table + starts[i];
    for (int k = first; k < classes; ++k) scores[k] += row[k];
  }
}

SELON_CLONES
void add_rows(const std::int32_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes) {
  for (int i = 0; i < count; ++i) {
    const std::int32_t* row = table + starts[i];
    for (int k = 0; k < classes; ++k) scores[k] += row[k];
  }
}

}  // namespace selon

#include "syntax/weights.h"

#include <cstring>

// Compiled twice, for processors with 32-byte registers and for the others; whole numbers, so both give the same sums.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define SELON_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define SELON_CLONES
#endif

namespace selon {
namespace {

// Written with the compilers' vector types: left to itself GCC turns the loops inside out and works cell by cell.
typedef std::int8_t Bytes __attribute__((vector_size(16)));
typedef std::int16_t Shorts __attribute__((vector_size(32)));
typedef std::int32_t Ints __attribute__((vector_size(32)));

constexpr int block = 32;
static_assert(block <= row_padding);  // whole blocks are read, also at the end of the last row

}  // namespace

SELON_CLONES
void add_rows(const std::int8_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes) {
  for (int first = 0; first < classes; first += block) {
    Shorts low{}, high{};  // at most 256 rows of at most 127: no overflow
    for (int i = 0; i < count; ++i) {
      const std::int8_t* row = table + starts[i] + first;
      Bytes a, b;
      std::memcpy(&a, row, sizeof a);
      std::memcpy(&b, row + sizeof a, sizeof b);
      low += __builtin_convertvector(a, Shorts);
      high += __builtin_convertvector(b, Shorts);
    }
    std::int16_t sums[block];
    std::memcpy(sums, &low, sizeof low);
    std::memcpy(sums + block / 2, &high, sizeof high);
    const int width = classes - first < block ? classes - first : block;
    for (int k = 0; k < width; ++k) scores[first + k] += sums[k];
  }
}

SELON_CLONES
void add_rows(const std::int32_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes) {
  for (int first = 0; first < classes; first += block) {
    Ints sums[4] = {};
    for (int i = 0; i < count; ++i) {
      const std::int32_t* row = table + starts[i] + first;
      for (int k = 0; k < 4; ++k) {
        Ints cells;
        std::memcpy(&cells, row + 8 * k, sizeof cells);
        sums[k] += cells;
      }
    }
    std::int32_t flat[block];
    std::memcpy(flat, sums, sizeof sums);
    const int width = classes - first < block ? classes - first : block;
    for (int k = 0; k < width; ++k) scores[first + k] += flat[k];
  }
}

}  // namespace selon

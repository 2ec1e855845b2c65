#include "syntax/weights.h"

#include <cstring>

// Compiled for processors with 64-byte registers, with 32-byte ones and for the others; whole numbers, so all give the
// same sums.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define SELON_CLONES __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define SELON_CLONES
#endif

namespace selon {
namespace {

// Written with the compilers' vector types: left to itself GCC turns the loops inside out and works cell by cell.
typedef std::int8_t Bytes __attribute__((vector_size(32)));
typedef std::int16_t Shorts __attribute__((vector_size(64)));
typedef std::int32_t Ints __attribute__((vector_size(32)));

constexpr int wide_block = 64, block = 32;
static_assert(wide_block <= row_padding);  // whole blocks are read, also at the end of the last row

}  // namespace

SELON_CLONES
void add_rows(const std::int8_t* table, const std::uint32_t* starts, int count, std::int32_t* scores, int classes) {
  for (int first = 0; first < classes; first += wide_block) {
    Shorts low{}, high{};  // at most 256 rows of at most 127: no overflow
    for (int i = 0; i < count; ++i) {
      const std::int8_t* row = table + starts[i] + first;
      // Long rows lie on more lines than were asked for at once; the caller has fetched the first two.
      if (first + 2 * wide_block < classes) __builtin_prefetch(row + 2 * wide_block);
      Bytes a, b;
      std::memcpy(&a, row, sizeof a);
      std::memcpy(&b, row + sizeof a, sizeof b);
      low += __builtin_convertvector(a, Shorts);
      high += __builtin_convertvector(b, Shorts);
    }
    std::int16_t sums[wide_block];
    std::memcpy(sums, &low, sizeof low);
    std::memcpy(sums + wide_block / 2, &high, sizeof high);
    const int width = classes - first < wide_block ? classes - first : wide_block;
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

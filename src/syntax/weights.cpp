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
    Shorts low{}, high{};                                   // at most 256 rows of at most 127: no overflow
    const bool narrow = classes - first <= wide_block / 2;  // half a block is left: the rest of the line stays unread
    for (int i = 0; narrow && i < count; ++i) {
      Bytes a;
      std::memcpy(&a, table + starts[i] + first, sizeof a);
      low += __builtin_convertvector(a, Shorts);
    }
    for (int i = 0; !narrow && i < count; ++i) {
      const std::int8_t* row = table + starts[i] + first;
      // Long rows lie on more lines than were asked for at once; the caller has fetched the first three.
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

SELON_CLONES
int best_class(const std::int32_t* scores, int classes) {
  std::int32_t most = scores[0];
  int k = 0;
  if (classes >= block) {
    Ints tops[4];
    std::memcpy(tops, scores, sizeof tops);
    for (k = block; k + block <= classes; k += block)
      for (int i = 0; i < 4; ++i) {
        Ints here;
        std::memcpy(&here, scores + k + 8 * i, sizeof here);
        tops[i] = here > tops[i] ? here : tops[i];
      }
    for (const Ints& top : tops)
      for (int i = 0; i < 8; ++i) most = top[i] > most ? top[i] : most;
  }
  for (; k < classes; ++k) most = scores[k] > most ? scores[k] : most;
  k = 0;
  while (scores[k] != most) ++k;
  return k;
}

SELON_CLONES
int first_above(const std::int32_t* scores, int first, int end, std::int64_t least) {
  if (least >= INT32_MAX) return end;
  if (least < INT32_MIN) return first;
  const auto bound = static_cast<std::int32_t>(least);
  int k = first;
  for (; k + block <= end; k += block) {
    Ints above{};
    for (int i = 0; i < 4; ++i) {
      Ints here;
      std::memcpy(&here, scores + k + 8 * i, sizeof here);
      above |= here > bound;
    }
    std::int64_t any[4];
    std::memcpy(any, &above, sizeof any);
    if ((any[0] | any[1] | any[2] | any[3]) != 0) break;
  }
  while (k < end && scores[k] <= least) ++k;
  return k;
}

SELON_CLONES
int count_differing(const std::uint32_t* a, const std::uint32_t* b, int count) {
  Ints differing{};
  int k = 0, sum = 0;
  for (; k + 8 <= count; k += 8) {
    Ints left, right;
    std::memcpy(&left, a + k, sizeof left);
    std::memcpy(&right, b + k, sizeof right);
    differing -= left != right;  // true is -1
  }
  for (int i = 0; i < 8; ++i) sum += differing[i];
  for (; k < count; ++k) sum += a[k] != b[k];
  return sum;
}

}  // namespace selon

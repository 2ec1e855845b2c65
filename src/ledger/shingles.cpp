#include "ledger/shingles.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <string>

#include "base/characters.h"
#include "base/utf8.h"
#include "ledger/row_sum.h"

namespace selon {
namespace {

constexpr std::size_t words_of_shingle = 5;
constexpr std::size_t rows_of_band = 3;
// A text of fewer shingles stands whole in others by chance: a headline, a formula.
constexpr std::size_t least_shingles_contained = 20;
constexpr double least_contained = 0.8;

bool is_of_word(char32_t c) {
  switch (character(c).kind) {
    case Kind::letter:
    case Kind::ideograph:
    case Kind::mark:
    case Kind::digit:
      return true;
    default:
      return false;
  }
}

}  // namespace

Shingles shingles_of(std::string_view text) {
  const std::string plain = bare(text);
  std::vector<std::uint64_t> words;
  for (std::size_t at = 0; at < plain.size();) {
    std::size_t end = at;
    while (end < plain.size()) {
      const auto [value, length] = code_point(plain, end);
      if (!is_of_word(value)) break;
      end += length;
    }
    if (end > at) words.push_back(hash_bytes(std::string_view(plain).substr(at, end - at)));
    at = end;
    if (at < plain.size()) at += code_point(plain, at).length;
  }
  Shingles shingles;
  const std::size_t run = std::min(words.size(), words_of_shingle);
  for (std::size_t first = 0; run > 0 && first + run <= words.size(); ++first) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < run; ++i) hash = mix(hash ^ words[first + i]);
    shingles.push_back(hash);
  }
  std::ranges::sort(shingles);
  const auto [from, to] = std::ranges::unique(shingles);
  shingles.erase(from, to);
  return shingles;
}

Bands bands_of(const Shingles& shingles) {
  assert(!shingles.empty());
  Bands bands{};
  for (std::size_t band = 0; band < bands.size(); ++band) {
    std::uint64_t key = band + 1;
    for (std::size_t row = 0; row < rows_of_band; ++row) {
      const std::uint64_t seed = mix(band * rows_of_band + row + 1);
      std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
      for (const std::uint64_t shingle : shingles) least = std::min(least, mix(shingle ^ seed));
      key = mix(key ^ least);
    }
    bands[band] = static_cast<std::int64_t>(key);
  }
  return bands;
}

double shared_words(const Shingles& a, const Shingles& b) {
  std::size_t both = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j)
      ++both, ++i, ++j;
    else if (*i < *j)
      ++i;
    else
      ++j;
  }
  const std::size_t all = a.size() + b.size() - both, shorter = std::min(a.size(), b.size());
  if (all == 0) return 0;
  const double resemblance = static_cast<double>(both) / static_cast<double>(all);
  if (shorter < least_shingles_contained) return resemblance;
  const double contained = static_cast<double>(both) / static_cast<double>(shorter);
  return contained >= least_contained ? std::max(contained, resemblance) : resemblance;
}

}  // namespace selon

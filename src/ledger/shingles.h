// How alike two texts are, by the runs of words that they share.
//
// In: a text. Out: its shingles (hashes of every five words in a row, whatever their case, accents and punctuation) and
// its bands. Two texts of resemblance r share at least one band with probability 1 - (1 - r^3)^20: 0.93 at r = 0.5,
// 0.06 at r = 0.15, so that a table of bands finds the few texts that are worth comparing (A. Broder, "On the
// resemblance and containment of documents", 1997). The comparison itself is exact.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace selon {

using Shingles = std::vector<std::uint64_t>;  // sorted, each once
using Bands = std::array<std::int64_t, 20>;

Shingles shingles_of(std::string_view text);

// Of at least one shingle.
Bands bands_of(const Shingles& shingles);

// The share of one dispatch in another, 0 to 1: shared shingles over all of both, or, where one text of some length
// stands nearly whole in the other (an outlet that adds a paragraph of its own), over those of the shorter one.
double shared_words(const Shingles& a, const Shingles& b);

// From here on two texts are copies of one dispatch. Half of all runs of five words are the same in nothing that was
// written twice; outlets that cut a third of a dispatch stay above it.
inline constexpr double least_shared_of_copies = 0.5;

}  // namespace selon

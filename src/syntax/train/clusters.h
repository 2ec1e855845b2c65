// Classes of words that stand in the same company, from plain text: "Alep" with "Mossoul", "a" with "avait".
//
// Exchange clustering (Kneser and Ney 1993; Martin, Liermann and Ney 1998): every word moves to the class where the
// text's pairs of neighbouring classes become most predictable, again and again. Logarithms are a table of whole
// numbers, so that the classes are the same on any machine.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace selon::train {

struct ClusterOptions {
  int fine = 255, coarse = 48;
  int rounds = 12;
  std::uint64_t least = 4;  // how often a word must be seen
};

// The "clusters" section of a model: word hash → coarse << 16 | fine, both from 1. `sentences`: folded words.
std::string build_clusters(const std::vector<std::vector<std::string>>& sentences, const ClusterOptions& options,
                           const std::function<void(const std::string&)>& log);

}  // namespace selon::train

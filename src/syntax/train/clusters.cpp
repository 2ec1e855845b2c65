#include "syntax/train/clusters.h"

#include <algorithm>
#include <bit>
#include <map>

#include "syntax/hash_index.h"
#include "syntax/hashing.h"

namespace selon::train {
namespace {

// n * log2(n), in 2^-16ths; exact enough for comparing, and the same everywhere.
class LogTable {
 public:
  LogTable() : values_(small) {
    for (std::uint64_t n = 1; n < small; ++n) values_[n] = static_cast<std::int64_t>(n) * log2_of(n);
  }
  std::int64_t operator()(std::uint64_t n) const {
    return n < small ? values_[n] : static_cast<std::int64_t>(n) * log2_of(n);
  }

 private:
  static constexpr std::uint64_t small = 1 << 16;
  // Bit by bit: the mantissa is squared, and each carry is a digit.
  static std::int64_t log2_of(std::uint64_t n) {
    const int whole = 63 - std::countl_zero(n);
    std::uint64_t mantissa = whole >= 31 ? n >> (whole - 31) : n << (31 - whole);  // 1.31
    std::int64_t log = whole;
    for (int bit = 0; bit < 16; ++bit) {
      mantissa = (mantissa * mantissa) >> 31;
      log <<= 1;
      if (mantissa >> 32 != 0) {
        mantissa >>= 1;
        ++log;
      }
    }
    return log;
  }
  std::vector<std::int64_t> values_;
};

struct Neighbour {
  std::uint32_t word, count;
};

struct Corpus {
  std::vector<std::string> words;  // 0: the border of a sentence and every rare word
  std::vector<std::vector<Neighbour>> right, left;
  std::vector<std::uint64_t> counts;
};

Corpus count_pairs(const std::vector<std::vector<std::string>>& sentences, std::uint64_t least) {
  std::map<std::string, std::uint64_t> frequency;
  for (const auto& sentence : sentences)
    for (const std::string& word : sentence) ++frequency[word];
  std::vector<std::pair<std::uint64_t, std::string>> sorted;
  for (const auto& [word, count] : frequency)
    if (count >= least) sorted.emplace_back(count, word);
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  Corpus corpus;
  corpus.words.emplace_back();
  std::map<std::string, std::uint32_t> ids;
  for (const auto& [count, word] : sorted) {
    ids.emplace(word, static_cast<std::uint32_t>(corpus.words.size()));
    corpus.words.push_back(word);
  }
  corpus.counts.resize(corpus.words.size());
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> pairs;
  for (const auto& sentence : sentences) {
    std::uint32_t before = 0;
    for (std::size_t i = 0; i <= sentence.size(); ++i) {
      const auto at = i < sentence.size() ? ids.find(sentence[i]) : ids.end();
      const std::uint32_t word = at == ids.end() ? 0 : at->second;
      ++pairs[{before, word}];
      ++corpus.counts[word];
      before = word;
    }
  }
  corpus.right.resize(corpus.words.size());
  corpus.left.resize(corpus.words.size());
  for (const auto& [pair, count] : pairs) {
    corpus.right[pair.first].push_back({pair.second, count});
    corpus.left[pair.second].push_back({pair.first, count});
  }
  return corpus;
}

std::vector<std::uint32_t> exchange(const Corpus& corpus, int classes, int rounds, const LogTable& nlogn) {
  const auto k = static_cast<std::size_t>(classes) + 1;  // class 0 holds word 0 alone
  const std::size_t words = corpus.words.size();
  std::vector<std::uint32_t> klass(words);
  for (std::size_t w = 1; w < words; ++w)
    klass[w] = static_cast<std::uint32_t>(1 + (w - 1) % static_cast<std::size_t>(classes));
  std::vector<std::uint64_t> pairs(k * k), totals(k);
  for (std::size_t w = 0; w < words; ++w) {
    totals[klass[w]] += corpus.counts[w];
    for (const Neighbour& n : corpus.right[w]) pairs[klass[w] * k + klass[n.word]] += n.count;
  }
  std::vector<std::uint64_t> to(k), from(k);
  std::vector<std::size_t> to_list, from_list;
  for (int round = 0; round < rounds; ++round) {
    std::size_t moved = 0;
    for (std::size_t w = 1; w < words; ++w) {
      // Without w, whose pair with itself goes wherever it goes.
      std::fill(to.begin(), to.end(), 0);
      std::fill(from.begin(), from.end(), 0);
      std::uint64_t self = 0;
      for (const Neighbour& n : corpus.right[w]) {
        if (n.word == w)
          self += n.count;
        else
          to[klass[n.word]] += n.count;
      }
      for (const Neighbour& n : corpus.left[w])
        if (n.word != w) from[klass[n.word]] += n.count;
      to_list.clear();
      from_list.clear();
      for (std::size_t c = 0; c < k; ++c) {
        if (to[c] != 0) to_list.push_back(c);
        if (from[c] != 0) from_list.push_back(c);
      }
      const std::size_t old = klass[w];
      const auto place = [&](std::size_t c, bool add) {
        const auto change = [&](std::uint64_t& cell, std::uint64_t by) { cell = add ? cell + by : cell - by; };
        for (const std::size_t d : to_list) change(pairs[c * k + d], to[d]);
        for (const std::size_t d : from_list) change(pairs[d * k + c], from[d]);
        change(pairs[c * k + c], self);
        change(totals[c], corpus.counts[w]);
      };
      place(old, false);
      std::int64_t best_gain = INT64_MIN;
      std::size_t best = old;
      for (std::size_t c = 1; c < k; ++c) {
        std::int64_t gain = 2 * (nlogn(totals[c]) - nlogn(totals[c] + corpus.counts[w]));
        for (const std::size_t d : to_list) {
          if (d == c) continue;
          gain += nlogn(pairs[c * k + d] + to[d]) - nlogn(pairs[c * k + d]);
        }
        for (const std::size_t d : from_list) {
          if (d == c) continue;
          gain += nlogn(pairs[d * k + c] + from[d]) - nlogn(pairs[d * k + c]);
        }
        gain += nlogn(pairs[c * k + c] + to[c] + from[c] + self) - nlogn(pairs[c * k + c]);
        if (gain > best_gain || (gain == best_gain && c == old)) best_gain = gain, best = c;
      }
      place(best, true);
      klass[w] = static_cast<std::uint32_t>(best);
      moved += best != old;
    }
    if (moved == 0) break;
  }
  return klass;
}

}  // namespace

std::string build_clusters(const std::vector<std::vector<std::string>>& sentences, const ClusterOptions& options,
                           const std::function<void(const std::string&)>& log) {
  const LogTable nlogn;
  const Corpus corpus = count_pairs(sentences, options.least);
  const auto fine = exchange(corpus, options.fine, options.rounds, nlogn);
  const auto coarse = exchange(corpus, options.coarse, options.rounds, nlogn);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
  for (std::size_t w = 1; w < corpus.words.size(); ++w)
    entries.emplace_back(hash_bytes(corpus.words[w]), coarse[w] << 16 | fine[w]);
  log(std::to_string(entries.size()) + " words in classes");
  return HashIndex::build(std::move(entries));
}

}  // namespace selon::train

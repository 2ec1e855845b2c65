// Phrases as paths of word ids, each ending in values of type T.
//
// Filled once, then walked along a sentence: match() gives every phrase that begins at a token, shortest first. A
// phrase that was written in capitals (EI, FDS) matches only tokens in capitals.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "pack/syntax.h"
#include "pack/vocabulary.h"

namespace selon {

template <typename T>
class PhraseTrie {
 public:
  void add(const std::vector<WordId>& words, bool capitals, T value) {
    std::uint32_t node = 0;
    for (const WordId word : words) {
      if (node == 0 && word >= roots_.size()) roots_.resize(word + 1, 0);
      std::uint32_t& next = node == 0 ? roots_[word] : edge(node, word);
      if (next == 0) {
        next = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      node = next;
    }
    const auto index = static_cast<std::uint32_t>(values_.size());
    values_.push_back({std::move(value), capitals, no_value});
    Node& end = nodes_[node];
    (end.last == no_value ? end.first : values_[end.last].next) = index;
    end.last = index;
  }

  // Whether a phrase of exactly these words has a value that `is` says yes to.
  template <typename Is>
  bool holds(const std::vector<WordId>& words, Is&& is) const {
    std::uint32_t node = 0;
    for (const WordId word : words)
      if (node = step(node, word); node == 0) return false;
    for (auto at = nodes_[node].first; at != no_value; at = values_[at].next)
      if (is(values_[at].value)) return true;
    return false;
  }

  // found(length in tokens, value) for each phrase that stands at tokens[0..count).
  template <typename Found>
  void match(const Token* tokens, std::size_t count, Found&& found) const {
    std::uint32_t node = 0;
    bool all_capitals = true;
    for (std::size_t i = 0; i < count; ++i) {
      node = step(node, tokens[i].word);
      if (node == 0) return;
      all_capitals = all_capitals && tokens[i].letters != Letters::lower && tokens[i].letters != Letters::capitalised;
      for (auto at = nodes_[node].first; at != no_value; at = values_[at].next)
        if (!values_[at].capitals || all_capitals) found(i + 1, values_[at].value);
    }
  }

 private:
  static std::uint64_t key(std::uint32_t node, WordId word) { return (std::uint64_t{node} << 32) | word; }

  static constexpr std::uint32_t no_value = 0xFFFFFFFF;
  struct Node {
    std::uint32_t first = no_value, last = no_value;
  };
  struct Edge {
    std::uint64_t key = 0;  // 0: a free slot; the root's edges, which could have it, are in roots_
    std::uint32_t next = 0;
  };
  struct Value {
    T value;
    bool capitals;
    std::uint32_t next;
  };

  // The node after `word`; 0 when no phrase goes on that way.
  std::uint32_t step(std::uint32_t node, WordId word) const {
    if (word == no_word) return 0;
    if (node == 0) return word < roots_.size() ? roots_[word] : 0;
    return edges_.empty() ? 0 : edges_[slot_of(key(node, word))].next;
  }

  // The slot of an edge, or the free one where it would go. An open table: a start of the program adds tens of
  // thousands of edges, and one allocation for each would cost more than all the rest.
  std::size_t slot_of(std::uint64_t wanted) const {
    const std::size_t mask = edges_.size() - 1;
    std::size_t at = (wanted * 0x9E3779B97F4A7C15u >> 32) & mask;
    while (edges_[at].key != 0 && edges_[at].key != wanted) at = (at + 1) & mask;
    return at;
  }

  // The node behind an edge, to be set where it is 0.
  std::uint32_t& edge(std::uint32_t node, WordId word) {
    if (2 * (edge_count_ + 1) > edges_.size()) {
      const auto old = std::exchange(edges_, std::vector<Edge>(edges_.empty() ? 1024 : 2 * edges_.size()));
      for (const Edge& one : old)
        if (one.key != 0) edges_[slot_of(one.key)] = one;
    }
    Edge& found = edges_[slot_of(key(node, word))];
    if (found.key == 0) {
      found.key = key(node, word);
      ++edge_count_;
    }
    return found.next;
  }

  std::vector<std::uint32_t> roots_;  // first words, by id: where most tokens end the walk
  std::vector<Edge> edges_;           // a power of two, at most half full
  std::size_t edge_count_ = 0;
  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::vector<Value> values_;  // those of one node are chained in the order they were added
};

}  // namespace selon

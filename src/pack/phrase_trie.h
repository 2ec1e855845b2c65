// Phrases as paths of word ids, each ending in values of type T.
//
// Filled, frozen, then walked along a sentence: match() gives every phrase that begins at a token, shortest first. A
// phrase that was written in capitals (EI, FDS) matches only tokens in capitals.
#pragma once

#include <cassert>
#include <cstdint>
#include <span>
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
      if (node == 0 && word >= roots_.size()) {
        roots_.resize(word + 1, 0);
        begins_.resize(word / 64 + 1, 0);
      }
      if (node == 0)
        begins_[word / 64] |= std::uint64_t{1} << word % 64;
      else
        nodes_[node].next_words |= bit(word);
      std::uint32_t& next = node == 0 ? roots_[word] : edge(node, word);
      if (next == 0) {
        next = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      node = next;
    }
    const auto index = static_cast<std::uint32_t>(values_.size());
    values_.push_back(std::move(value));
    links_.push_back({no_value, capitals});
    Node& end = nodes_[node];
    (end.last == no_value ? end.first : links_[end.last].next) = index;
    end.last = index;
    end.some_capitals |= capitals;
    frozen_ = false;
  }

  // After the last add(): brings the values of each node together.
  void freeze() {
    std::vector<T> values;
    std::vector<Link> links;
    values.reserve(values_.size());
    links.reserve(links_.size());
    for (Node& node : nodes_) {
      if (node.first == no_value) continue;
      const auto first = static_cast<std::uint32_t>(values.size());
      for (auto at = node.first; at != no_value; at = links_[at].next) {
        values.push_back(std::move(values_[at]));
        links.push_back({static_cast<std::uint32_t>(values.size()), links_[at].capitals});
      }
      links.back().next = no_value;
      node.first = first;
      node.last = static_cast<std::uint32_t>(values.size()) - 1;
    }
    values_ = std::move(values);
    links_ = std::move(links);
    frozen_ = true;
  }

  // Whether a phrase begins with the word: most words of a text begin no name, and these bits stay in the cache.
  bool begins(WordId word) const { return word / 64 < begins_.size() && (begins_[word / 64] >> word % 64 & 1) != 0; }

  // All values, those of the same words together and in the order they were added, and where such a row ends.
  const std::vector<T>& values() const { return values_; }
  bool ends_row(std::size_t value) const { return links_[value].next == no_value; }

  // Whether a phrase of exactly these words has a value that `is` says yes to.
  template <typename Is>
  bool holds(const std::vector<WordId>& words, Is&& is) const {
    std::uint32_t node = 0;
    for (const WordId word : words)
      if (node = step(node, word); node == 0) return false;
    for (auto at = nodes_[node].first; at != no_value; at = links_[at].next)
      if (is(values_[at])) return true;
    return false;
  }

  // found(length in tokens, std::span<const T>) for phrases that stand at tokens[0..count): values of the same words
  // come together, in the order they were added, but where some ask for capitals that are missing.
  template <typename Found>
  void match_all(const Token* tokens, std::size_t count, Found&& found) const {
    assert(frozen_);
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
      at = step(at, tokens[i].word);
      if (at == 0) return;
      const Node& node = nodes_[at];
      if (node.first == no_value) continue;
      if (!node.some_capitals || are_capitals(tokens, i + 1)) {
        found(i + 1, std::span(&values_[node.first], node.last - node.first + 1));
      } else {
        for (auto one = node.first; one <= node.last; ++one)
          if (!links_[one].capitals) found(i + 1, std::span(&values_[one], 1));
      }
    }
  }

  // found(length in tokens, value) for each of them.
  template <typename Found>
  void match(const Token* tokens, std::size_t count, Found&& found) const {
    match_all(tokens, count, [&](std::size_t length, std::span<const T> values) {
      for (const T& value : values) found(length, value);
    });
  }

 private:
  static std::uint64_t key(std::uint32_t node, WordId word) { return (std::uint64_t{node} << 32) | word; }
  static std::uint32_t bit(WordId word) { return std::uint32_t{1} << word % 32; }
  static bool are_capitals(const Token* tokens, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
      if (tokens[i].letters == Letters::lower || tokens[i].letters == Letters::capitalised) return false;
    return true;
  }

  static constexpr std::uint32_t no_value = 0xFFFFFFFF;
  struct Node {
    std::uint32_t first = no_value, last = no_value;
    std::uint32_t next_words = 0;  // their bits: most tokens after a word lead nowhere, and are not looked up
    bool some_capitals = false;    // one of its values asks for them
  };
  struct Edge {
    std::uint64_t key = 0;  // 0: a free slot; the root's edges, which could have it, are in roots_
    std::uint32_t next = 0;
  };
  struct Link {
    std::uint32_t next;
    bool capitals;
  };

  // The node after `word`; 0 when no phrase goes on that way.
  std::uint32_t step(std::uint32_t node, WordId word) const {
    if (word == no_word) return 0;
    if (node == 0) return word < roots_.size() ? roots_[word] : 0;
    return (nodes_[node].next_words & bit(word)) != 0 ? edges_[slot_of(key(node, word))].next : 0;
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

  std::vector<std::uint32_t> roots_;   // first words, by id: where most tokens end the walk
  std::vector<std::uint64_t> begins_;  // by id, a bit: whether roots_ has it
  std::vector<Edge> edges_;            // a power of two, at most half full
  std::size_t edge_count_ = 0;
  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::vector<T> values_;    // those of one node are chained in the order they were added, and together once frozen
  std::vector<Link> links_;  // beside values_
  bool frozen_ = true;
};

}  // namespace selon

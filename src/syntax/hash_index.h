// Words to numbers without the words: a sorted table of hashes, cut into buckets by their first 16 bits.
//
// A word's key is the first 48 bits of its hash. A foreign word meets a stored key about once in a thousand million
// look-ups, which costs one odd hint to a tagger; half a million words take 4 MB instead of 20.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/result.h"

namespace selon {

class HashIndex {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  HashIndex() = default;
  // A section written by build(); every bucket border is checked.
  static Result<HashIndex> read(std::string_view section, const std::string& place);

  std::uint32_t find(std::uint64_t hash) const {
    if (buckets_.empty()) return none;
    const auto bucket = static_cast<std::uint32_t>(hash >> 48);
    const auto key = static_cast<std::uint32_t>(hash >> 16);
    for (std::uint32_t i = buckets_[bucket]; i < buckets_[bucket + 1]; ++i)
      if (keys_[i] == key) return values_[i];
    return none;
  }
  std::span<const std::uint32_t> values() const { return values_; }

  // The section's bytes. Of several entries with one key the first given stays.
  static std::string build(std::vector<std::pair<std::uint64_t, std::uint32_t>> entries);

 private:
  static constexpr std::size_t bucket_count = 65536;
  std::span<const std::uint32_t> buckets_, keys_, values_;  // bucket_count + 1 borders
};

}  // namespace selon

// Hashes for words and features. They are part of the model file's format: a change here asks for a new version of it.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/eight_bytes.h"

namespace selon {

static_assert(std::endian::native == std::endian::little, "model files and hashes are read as little-endian");

inline std::uint64_t mix(std::uint64_t x) {  // splitmix64's finaliser: every bit of x moves every bit of the result
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9u;
  x ^= x >> 27;
  x *= 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

inline std::uint64_t hash_bytes(std::string_view bytes) {
  std::uint64_t hash = 0x9E3779B97F4A7C15u ^ bytes.size();
  while (bytes.size() >= 8) {
    hash = mix(hash ^ eight_bytes(bytes.data()));
    bytes.remove_prefix(8);
  }
  if (!bytes.empty()) {
    std::uint64_t block = 0;
    std::memcpy(&block, bytes.data(), bytes.size());
    hash = mix(hash ^ block ^ 0x5851F42D4C957F2Du);
  }
  return hash;
}

// A feature: the number of its template and up to three values.
inline std::uint64_t feature(std::uint32_t pattern, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
  const std::uint64_t key = a * 0x9E3779B97F4A7C15u + std::rotl(b * 0xC2B2AE3D27D4EB4Fu, 21) +
                            std::rotl(c * 0x165667B19E3779F9u, 42) + (pattern + 1) * 0xD6E8FEB86659FD93u;
  return (key ^ (key >> 29)) * 0xBF58476D1CE4E5B9u;
}

}  // namespace selon

// The bytes of a compiled gazetteer (docs/formats/gazetteer.md), shared by the compiler and the reader.
//
// A header, then sections of fixed-size records at 8-byte borders, little-endian. A reader trusts nothing but the
// header's own checksum: every index and offset is checked where it is used, so that a damaged file gives wrong answers
// at worst.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "base/eight_bytes.h"

namespace selon::gazetteer_format {

static_assert(std::endian::native == std::endian::little,
              "the gazetteer file is mapped as it lies; it is little-endian");

inline constexpr std::array<char, 8> magic = {'s', 'e', 'l', 'o', 'n', 'g', 'a', 'z'};
inline constexpr std::uint32_t version = 1;
inline constexpr std::uint32_t none = 0xFFFFFFFF;
inline constexpr int buckets = 1 << 16;  // an index is cut by the first 16 bits of its hashes: some 20 entries a bucket

enum Section : int {
  strings,    // UTF-8, referred to by offset and size
  places,     // PlaceRecord, most populous first
  countries,  // CountryRecord, sorted by code
  folded_buckets,
  folded_hashes,
  folded_places,  // three indexes: u32[buckets + 1], u64[n], u32[n]
  bare_buckets,
  bare_hashes,
  bare_places,
  skeleton_buckets,
  skeleton_hashes,
  skeleton_places,
  skeleton_names,  // StringRef[n]: the spelling that gave the skeleton
  section_count
};

struct SectionRecord {
  std::uint64_t offset, size;  // bytes from the start of the file
};

struct Header {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t header_size;
  std::uint64_t file_size;
  std::uint64_t checksum;                    // of everything after the header
  std::uint32_t source_offset, source_size;  // in strings: what it was built from, one line
  std::array<SectionRecord, section_count> sections;
  std::uint64_t header_checksum;  // of the header before this field
};

struct StringRef {
  std::uint32_t offset, size;
};

struct PlaceRecord {
  StringRef name;
  StringRef names;        // all names, one a line
  std::int32_t lat, lon;  // 1/100000 degree
  std::uint32_t population;
  std::uint32_t geonames;        // 0: not known
  std::uint32_t admin1, admin2;  // places, or none
  std::array<char, 2> country;
  std::array<char, 6> feature;
  std::uint16_t radius;   // km; 0: not known
  std::uint8_t kind;      // PlaceKind
  std::uint8_t computed;  // 1: the point is computed from the settlements inside
};
static_assert(sizeof(PlaceRecord) == 52);

struct CountryRecord {
  std::array<char, 4> code;
  std::uint32_t place;
};

// In the arrays of places: the name is the entry's main name.
inline constexpr std::uint32_t main_name_bit = 0x80000000;

// FNV-1a, its bits mixed once more so that the first ones cut an index evenly. Two of a million names meet by chance
// once in thirty million gazetteers, which is why an index keeps no names.
inline std::uint64_t hash(std::string_view key) {
  std::uint64_t h = 0xcbf29ce484222325u;
  for (const char c : key) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  h ^= h >> 33;
  h *= 0xff51afd7ed558ccdu;
  h ^= h >> 33;
  h *= 0xc4ceb9fe1a85ec53u;
  return h ^ (h >> 33);
}

// Of long sections: eight bytes at a time.
inline std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t h = 0x9e3779b97f4a7c15u ^ bytes.size();
  while (bytes.size() >= 8) {
    h = std::rotl(h ^ eight_bytes(bytes.data()), 29) * 0x9fb21c651e98df25u;
    bytes.remove_prefix(8);
  }
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return h ^ (h >> 32);
}

}  // namespace selon::gazetteer_format

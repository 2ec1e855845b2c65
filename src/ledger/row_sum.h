// A sum over rows that does not depend on their order: how verify() sees that derived rows are those that were written.
//
// Each row gives a 64-bit hash of its table's name and its values; the sum of all hashes of a reading stands in
// readings.row_sum and, through it, in the chain. It finds every accident; against who counts on purpose the record
// itself stands, which is under SHA-256.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/database.h"

namespace selon {

// Spreads every bit over all (the finaliser of splitmix64).
constexpr std::uint64_t mix(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

// FNV-1a, then spread. The same on every machine.
constexpr std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t start = 0xCBF29CE484222325u) {
  for (const char c : bytes) start = (start ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return mix(start);
}

class RowSum {
 public:
  template <typename... Values>
  void add(std::string_view table, const Values&... values) {
    std::uint64_t hash = hash_bytes(table);
    ((hash = value(hash, values)), ...);
    sum_ += hash;
  }
  // All columns of a row as SELECT * gives them.
  void add(std::string_view table, const Statement& row);

  std::string hex() const;

 private:
  static std::uint64_t value(std::uint64_t hash, std::nullptr_t) { return mix(hash ^ 1); }
  static std::uint64_t value(std::uint64_t hash, double number);
  static std::uint64_t value(std::uint64_t hash, std::string_view text) { return hash_bytes(text, hash ^ 3); }
  static std::uint64_t value(std::uint64_t hash, const std::string& text) {
    return value(hash, std::string_view(text));
  }
  static std::uint64_t value(std::uint64_t hash, const char* text) { return value(hash, std::string_view(text)); }
  static std::uint64_t value(std::uint64_t hash, Date date) { return value(hash, format_date(date)); }
  template <std::integral Number>
  static std::uint64_t value(std::uint64_t hash, Number number) {
    return mix(mix(hash ^ 2) ^ static_cast<std::uint64_t>(number));
  }
  template <typename Enum>
    requires std::is_enum_v<Enum>
  static std::uint64_t value(std::uint64_t hash, Enum named) {
    return value(hash, to_string(named));
  }
  template <typename Value>
  static std::uint64_t value(std::uint64_t hash, const std::optional<Value>& told) {
    return told ? value(hash, *told) : value(hash, nullptr);
  }

  std::uint64_t sum_ = 0;
};

}  // namespace selon

#include "pack/vocabulary.h"

#include <cstring>

#include "base/eight_bytes.h"
#include "base/utf8.h"

namespace selon {
namespace {

// Eight bytes at a time, multiplied and mixed; words are short, so this is one or two rounds.
inline std::uint32_t hash_of(std::string_view key) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15u;  // 2^64 divided by the golden ratio: spreads neighbours
  std::uint64_t hash = key.size() * factor;
  const auto mix = [&](std::uint64_t block) {
    hash = (hash ^ block) * factor;
    hash ^= hash >> 32;
  };
  while (key.size() >= 8) {
    mix(eight_bytes(key.data()));
    key.remove_prefix(8);
  }
  // The rest in two pieces that may overlap: the length, which is mixed in, tells them apart.
  if (key.size() >= 4) {
    std::uint32_t front, back;
    std::memcpy(&front, key.data(), 4);
    std::memcpy(&back, key.data() + key.size() - 4, 4);
    mix(std::uint64_t{front} << 32 | back);
  } else if (!key.empty()) {
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(key[at])}; };
    mix(byte(0) << 16 | byte(key.size() / 2) << 8 | byte(key.size() - 1));
  }
  return static_cast<std::uint32_t>(hash);
}

}  // namespace

// The slot that holds the key, or the empty one where it would go.
inline std::size_t StringTable::slot_of(std::string_view key, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].number != absent && (slots_[at].hash != hash || this->at(slots_[at].number) != key))
    at = (at + 1) & mask;
  return at;
}

std::uint32_t StringTable::find(std::string_view key) const {
  if (slots_.empty()) return absent;
  return slots_[slot_of(key, hash_of(key))].number;
}

std::uint32_t StringTable::add(std::string_view key) {
  if (2 * (size() + 1) > slots_.size()) grow();
  const auto hash = hash_of(key);
  auto& slot = slots_[slot_of(key, hash)];
  if (slot.number == absent) {
    slot = {hash, static_cast<std::uint32_t>(size())};
    pool_ += key;
    starts_.push_back(static_cast<std::uint32_t>(pool_.size()));
  }
  return slot.number;
}

void StringTable::grow() {
  const auto old = std::move(slots_);
  slots_.assign(old.empty() ? 4096 : 2 * old.size(), {});
  const std::size_t mask = slots_.size() - 1;
  for (const auto& slot : old) {
    if (slot.number == absent) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].number != absent) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

Vocabulary::Vocabulary() { words_.add({}); }

WordId Vocabulary::add(std::string_view word) {
  const auto known = words_.size();
  const WordId id = words_.add(word);
  if (id != known) return id;
  const auto number = bare_forms_.add(is_ascii(word) ? word : bare(word));
  if (number == bare_ids_.size())
    bare_ids_.push_back(id);
  else
    bare_ids_[number] = no_word;
  return id;
}

WordId Vocabulary::find(std::string_view word) const {
  const auto number = words_.find(word);
  return number == StringTable::absent ? no_word : number;
}

WordId Vocabulary::find_bare(std::string_view bare_form) const {
  const auto number = bare_forms_.find(bare_form);
  return number == StringTable::absent ? no_word : bare_ids_[number];
}

}  // namespace selon

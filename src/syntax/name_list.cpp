#include "syntax/name_list.h"

#include <algorithm>
#include <map>

#include "syntax/hashing.h"
#include "syntax/names.h"

namespace selon {
namespace {

// A value: three bits of place, three of actor, one for acronyms.
std::uint8_t pack(const Listed& listed) {
  return static_cast<std::uint8_t>(static_cast<unsigned>(listed.place) | static_cast<unsigned>(listed.actor) << 3 |
                                   static_cast<unsigned>(listed.capitals) << 6);
}

Listed unpack(std::uint8_t value) {
  return {static_cast<ListedPlace>(value & 7), static_cast<ListedActor>(value >> 3 & 7), (value >> 6 & 1) != 0};
}

template <typename T>
T first_class(T a, T b) {
  return a == T::none ? b : b == T::none ? a : std::min(a, b);
}

void mark_range(std::size_t first, std::size_t size, unsigned klass, std::uint8_t ListedPart::*side,
                std::vector<ListedPart>& parts) {
  for (std::size_t i = 0; i < size; ++i) {
    const NamePart part = size == 1       ? NamePart::only
                          : i == 0        ? NamePart::first
                          : i + 1 == size ? NamePart::last
                                          : NamePart::inner;
    parts[first + i].*side = static_cast<std::uint8_t>(4 * klass + static_cast<unsigned>(part));
  }
}

}  // namespace

std::uint64_t NameList::mix_key(std::uint64_t before, std::uint64_t bare) {
  return mix(before * 0x9E3779B97F4A7C15u + bare);
}

Result<NameList> NameList::read(std::string_view section, const std::string& place) {
  NameList list;
  if (section.empty()) return list;
  const std::size_t cells = section.size() / 4;
  const auto* start = reinterpret_cast<const std::uint32_t*>(section.data());
  if (section.size() % 4 != 0 || cells < bucket_count + 1)
    return fail(ErrorKind::damaged, "the model's list of names has a broken size", place);
  list.buckets_ = {start, bucket_count + 1};
  list.cells_ = {start + bucket_count + 1, cells - bucket_count - 1};
  if (!std::is_sorted(list.buckets_.begin(), list.buckets_.end()) || list.buckets_.back() > list.cells_.size())
    return fail(ErrorKind::damaged, "the model's list of names points outside itself", place);
  return list;
}

Listed NameList::find(std::uint64_t key) const {
  const std::size_t bucket = key >> 52;
  const auto wanted = static_cast<std::uint32_t>(key >> 28) & 0xFFFFFFu;
  const auto first = cells_.begin() + buckets_[bucket], last = cells_.begin() + buckets_[bucket + 1];
  const auto at = std::lower_bound(first, last, wanted << 8);
  return at == last || *at >> 8 != wanted ? Listed() : unpack(static_cast<std::uint8_t>(*at));
}

void NameList::mark(std::span<const Word> words, std::span<const std::uint8_t> letters,
                    std::vector<ListedPart>& parts) const {
  parts.assign(words.size(), ListedPart());
  if (empty()) return;
  const auto written = [&](std::size_t i) { return static_cast<Letters>(letters[i]); };
  std::size_t place_end = 0, actor_end = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (written(i) == Letters::lower || written(i) == Letters::none) continue;
    std::size_t place_size = 0, actor_size = 0;
    Listed place, actor;
    std::uint64_t key_here = 0;
    bool capitals = true;
    for (std::size_t size = 1; size <= longest && i + size <= words.size(); ++size) {
      capitals = capitals && written(i + size - 1) != Letters::lower && written(i + size - 1) != Letters::capitalised;
      key_here = key(key_here, words[i + size - 1].bare);
      const Listed found = find(key_here);
      if (found.place != ListedPlace::none) place = found, place_size = size;
      if (found.actor != ListedActor::none && (capitals || !found.capitals)) actor = found, actor_size = size;
    }
    if (place_size > 0 && i >= place_end) {
      mark_range(i, place_size, static_cast<unsigned>(place.place), &ListedPart::place, parts);
      place_end = i + place_size;
    }
    if (actor_size > 0 && i >= actor_end) {
      mark_range(i, actor_size, static_cast<unsigned>(actor.actor), &ListedPart::actor, parts);
      actor_end = i + actor_size;
    }
  }
}

std::string NameList::build(std::vector<std::pair<std::uint64_t, Listed>> entries) {
  std::map<std::uint64_t, Listed> merged;  // by bucket and key
  for (const auto& [hash, listed] : entries) {
    const auto [at, fresh] = merged.try_emplace(hash >> 28, listed);
    if (fresh) continue;
    Listed& known = at->second;
    known.place = first_class(known.place, listed.place);
    if (listed.actor != ListedActor::none)
      known.capitals = listed.capitals && (known.actor == ListedActor::none || known.capitals);
    known.actor = first_class(known.actor, listed.actor);
  }
  std::vector<std::uint32_t> cells(bucket_count + 1);
  for (const auto& [key, listed] : merged) ++cells[(key >> 24) + 1];
  for (std::size_t i = 0; i < bucket_count; ++i) cells[i + 1] += cells[i];
  for (const auto& [key, listed] : merged)
    cells.push_back((static_cast<std::uint32_t>(key) & 0xFFFFFFu) << 8 | pack(listed));
  return std::string(reinterpret_cast<const char*>(cells.data()), cells.size() * 4);
}

}  // namespace selon

#include "syntax/hash_index.h"

#include <algorithm>

namespace selon {

Result<HashIndex> HashIndex::read(std::string_view section, const std::string& place) {
  HashIndex index;
  if (section.empty()) return index;
  const std::size_t cells = section.size() / 4;
  if (section.size() % 4 != 0 || cells < bucket_count + 1 || (cells - bucket_count - 1) % 2 != 0)
    return fail(ErrorKind::damaged, "a word index of the model has a broken size", place);
  const auto* start = reinterpret_cast<const std::uint32_t*>(section.data());
  const std::size_t count = (cells - bucket_count - 1) / 2;
  index.buckets_ = {start, bucket_count + 1};
  index.keys_ = {start + bucket_count + 1, count};
  index.values_ = {start + bucket_count + 1 + count, count};
  if (!std::is_sorted(index.buckets_.begin(), index.buckets_.end()) || index.buckets_.back() > count)
    return fail(ErrorKind::damaged, "a word index of the model points outside itself", place);
  return index;
}

std::string HashIndex::build(std::vector<std::pair<std::uint64_t, std::uint32_t>> entries) {
  const auto key = [](std::uint64_t hash) { return hash >> 16; };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const auto& a, const auto& b) { return key(a.first) < key(b.first); });
  entries.erase(std::unique(entries.begin(), entries.end(),
                            [&](const auto& a, const auto& b) { return key(a.first) == key(b.first); }),
                entries.end());
  std::vector<std::uint32_t> cells(bucket_count + 1);
  for (const auto& entry : entries) ++cells[(entry.first >> 48) + 1];
  for (std::size_t i = 0; i < bucket_count; ++i) cells[i + 1] += cells[i];
  for (const auto& entry : entries) cells.push_back(static_cast<std::uint32_t>(key(entry.first)));
  for (const auto& entry : entries) cells.push_back(entry.second);
  return std::string(reinterpret_cast<const char*>(cells.data()), cells.size() * 4);
}

}  // namespace selon

#include "claim/telling.h"

#include <algorithm>

namespace selon {
namespace {

std::size_t depth_of(const std::vector<Voice>& voices, Index voice) {
  std::size_t depth = 0;
  // A chain longer than the list would be a circle.
  for (auto outer = voices[voice].within; outer && depth < voices.size(); outer = voices[*outer].within) ++depth;
  return depth;
}

}  // namespace

std::vector<Index> voices_of(const Draft& draft, const Trigger& trigger) {
  const auto& voices = draft.record.voices;
  const Span span = draft.span(trigger.first, trigger.end);
  std::vector<Index> found;
  for (Index i = 0; i < voices.size(); ++i)
    for (const Span content : voices[i].content)
      if (content.contains(span)) {
        found.push_back(i);
        break;
      }
  std::stable_sort(found.begin(), found.end(),
                   [&](Index a, Index b) { return depth_of(voices, a) < depth_of(voices, b); });
  return found;
}

}  // namespace selon

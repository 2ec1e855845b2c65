#include "claim/telling.h"

#include <algorithm>
#include <optional>

namespace selon {
namespace {

std::size_t width(const Voice& voice) {
  std::size_t width = 0;
  for (const Span content : voice.content) width += content.end - content.start;
  return width;
}

bool holds(const Voice& voice, Span span) {
  return std::any_of(voice.content.begin(), voice.content.end(),
                     [&](const Span content) { return content.contains(span); });
}

std::size_t depth_of(const std::vector<Voice>& voices, Index voice) {
  std::size_t depth = 0;
  // A chain longer than the list would be a circle.
  for (auto outer = voices[voice].within; outer && depth < voices.size(); outer = voices[*outer].within) ++depth;
  return depth;
}

}  // namespace

// "X dément que le pont soit tombé, contrairement à ce qu'avait dit Y": both hold the words, and Y is in nobody's
// mouth. The claim is told by the innermost voice and those that it stands in; of voices side by side, by the closest.
std::vector<Index> voices_of(const Draft& draft, const Trigger& trigger) {
  const auto& voices = draft.record.voices;
  const Span span = draft.span(trigger.first, trigger.end);
  std::optional<Index> innermost;
  for (Index i = 0; i < voices.size(); ++i) {
    if (!holds(voices[i], span)) continue;
    if (!innermost || depth_of(voices, i) > depth_of(voices, *innermost) ||
        (depth_of(voices, i) == depth_of(voices, *innermost) && width(voices[i]) < width(voices[*innermost])))
      innermost = i;
  }
  std::vector<Index> chain;
  for (auto at = innermost; at && chain.size() < voices.size(); at = voices[*at].within) chain.push_back(*at);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace selon

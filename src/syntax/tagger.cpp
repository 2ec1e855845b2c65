#include "syntax/tagger.h"

#include "syntax/hashing.h"

namespace selon {
namespace {

const Word outside{};  // what lies beyond the sentence's ends

const Word& word_at(std::span<const Word> words, std::size_t at, int offset) {
  const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(at) + offset;
  return place < 0 || place >= static_cast<std::ptrdiff_t>(words.size()) ? outside
                                                                         : words[static_cast<std::size_t>(place)];
}

constexpr MorphTag no_tag = 0xFFFF;

}  // namespace

void tagger_word_features(std::span<const Word> words, std::size_t at, std::uint32_t source,
                          std::vector<std::uint64_t>& features) {
  const Word& w = words[at];
  const Word& l1 = word_at(words, at, -1);
  const Word& l2 = word_at(words, at, -2);
  const Word& r1 = word_at(words, at, 1);
  const Word& r2 = word_at(words, at, 2);
  std::uint32_t id = 0;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  const std::uint32_t start = at == 0, shape = w.shape << 1 | start;
  add(0, source);
  add(w.form);
  add(w.form, source);
  add(w.bare);
  add(l1.form);
  add(r1.form);
  add(l2.form);
  add(r2.form);
  add(l1.form, w.form);
  add(w.form, r1.form);
  add(l1.form, r1.form);
  add(l1.form, w.lexicon.listed, w.lexicon.best);
  add(r1.form, w.lexicon.listed, w.lexicon.best);
  add(w.lexicon.listed);
  add(w.lexicon.counted);
  add(w.lexicon.best, source);
  add(w.lexicon.best, w.lexicon.listed);
  add(w.lexicon.best, shape);
  add(w.lexicon.listed, w.suffix[2]);
  add(l1.lexicon.listed, w.lexicon.listed);
  add(w.lexicon.listed, r1.lexicon.listed);
  add(l1.lexicon.best, w.lexicon.best, r1.lexicon.best);
  add(w.lexicon.best, r1.lexicon.best);
  add(w.lexicon.best, r1.lexicon.best, r2.lexicon.best);
  add(r1.lexicon.counted);
  add(l1.lexicon.counted);
  add(r2.lexicon.parts, r1.lexicon.parts, w.lexicon.parts);
  add(l2.lexicon.parts, l1.lexicon.parts, w.lexicon.parts);
  add(l1.lexicon.parts, w.lexicon.parts, r1.lexicon.parts);
  for (const std::uint64_t suffix : w.suffix) add(suffix);
  for (const std::uint64_t prefix : w.prefix) add(prefix);
  add(w.suffix[1], shape);
  add(w.suffix[2], shape);
  add(w.suffix[2], l1.form);
  add(l1.suffix[2]);
  add(r1.suffix[2]);
  add(l1.suffix[1], w.suffix[1]);
  add(w.suffix[1], r1.suffix[1]);
  add(shape);
  add(shape, l1.shape);
  add(shape, r1.shape);
  add(l1.shape, shape, r1.shape);
  add(w.cluster, shape);
  add(l1.cluster);
  add(r1.cluster);
  add(l1.cluster, w.lexicon.listed);
  add(r1.cluster, w.lexicon.listed);
  add(l1.coarse_cluster, w.coarse_cluster, r1.coarse_cluster);
  add(l1.cluster, r1.cluster);
  add(w.coarse_cluster, w.suffix[1]);
}

void tagger_history_features(std::span<const Word> words, std::size_t at, std::span<const MorphTag> tags,
                             std::span<const std::uint8_t> parts, std::vector<std::uint64_t>& features) {
  const Word& w = words[at];
  const Word& r1 = word_at(words, at, 1);
  const MorphTag t1 = at >= 1 ? tags[at - 1] : no_tag, t2 = at >= 2 ? tags[at - 2] : no_tag;
  const std::uint32_t p1 = t1 == no_tag ? 99 : parts[t1], p2 = t2 == no_tag ? 99 : parts[t2];
  const std::uint32_t p3 = at >= 3 ? parts[tags[at - 3]] : 99;
  std::uint32_t id = 100;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  add(t1);
  add(t1, t2);
  add(p1, p2, p3);
  add(t1, w.form);
  add(t1, w.lexicon.listed, w.lexicon.best);
  add(t1, w.suffix[2]);
  add(t1, t2, w.lexicon.listed);
  add(t1, w.lexicon.listed, r1.lexicon.listed);
  add(t2, w.lexicon.listed);
  add(p1, p2, w.lexicon.best);
  add(t1, r1.form);
  add(p1, w.lexicon.best, r1.lexicon.best);
}

void tagger_context_features(std::span<const Word> words, std::size_t at, std::span<const MorphTag> tags,
                             std::span<const std::uint8_t> parts, std::vector<std::uint64_t>& features) {
  tagger_history_features(words, at, tags, parts, features);
  const Word& w = words[at];
  const std::size_t n = words.size();
  const MorphTag l1 = at >= 1 ? tags[at - 1] : no_tag, l2 = at >= 2 ? tags[at - 2] : no_tag;
  const MorphTag r1 = at + 1 < n ? tags[at + 1] : no_tag, r2 = at + 2 < n ? tags[at + 2] : no_tag;
  const auto part = [&](MorphTag tag) -> std::uint32_t { return tag == no_tag ? 99 : parts[tag]; };
  // The next word that can carry agreement or finiteness, and the nearest verb on each side.
  std::uint32_t verb_left = 99, verb_right = 99;
  for (std::size_t i = at; i-- > 0 && at - i <= 12;)
    if (parts[tags[i]] == static_cast<std::uint8_t>(Upos::VERB) ||
        parts[tags[i]] == static_cast<std::uint8_t>(Upos::AUX)) {
      verb_left = tags[i];
      break;
    }
  for (std::size_t i = at + 1; i < n && i - at <= 12; ++i)
    if (parts[tags[i]] == static_cast<std::uint8_t>(Upos::VERB) ||
        parts[tags[i]] == static_cast<std::uint8_t>(Upos::AUX)) {
      verb_right = tags[i];
      break;
    }
  std::uint32_t id = 150;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  add(r1);
  add(r1, r2);
  add(l1, r1);
  add(l1, r1, w.lexicon.listed);
  add(r1, w.lexicon.listed, w.lexicon.best);
  add(r1, w.form);
  add(part(l1), part(r1), w.form);
  add(r1, r2, w.lexicon.best);
  add(part(l2) << 8 | part(l1), part(r1) << 8 | part(r2), w.lexicon.parts);
  add(part(r1), part(r2), w.lexicon.best);
  add(verb_left, w.lexicon.parts);
  add(verb_right, w.lexicon.parts);
  add(verb_left, verb_right, w.lexicon.listed);
  add(w.suffix[2], r1);
  add(l1, r1, w.suffix[1]);
}

namespace {

// One sweep: `from_tags` appends the features that depend on tags.
template <typename Weight, typename FromTags>
void sweep(const Rows<Weight>& rows, std::span<const Word> words, TaggerScratch& scratch, std::vector<MorphTag>& tags,
           FromTags&& from_tags) {
  const std::size_t size = scratch.word_features.size() / words.size();  // all words have as many
  const auto of_word = [&](std::size_t i) { return std::span(scratch.word_features).subspan(i * size, size); };
  const auto classes = static_cast<std::size_t>(rows.classes());
  for (std::size_t i = 0; i < words.size(); ++i) {
    scratch.features.clear();
    from_tags(i, scratch.features);
    scratch.scores.assign(classes, 0);
    rows.score(of_word(i), scratch.scores.data());
    rows.score(scratch.features, scratch.scores.data());
    tags[i] = static_cast<MorphTag>(best_class(scratch.scores.data(), rows.classes()));
  }
}

}  // namespace

template <typename Weight>
void tag_sentence(const Rows<Weight>& first, const Rows<Weight>& second, std::span<const Word> words,
                  std::uint32_t source, std::span<const std::uint8_t> parts, TaggerScratch& scratch,
                  std::vector<MorphTag>& tags) {
  tags.assign(words.size(), 0);
  if (words.empty()) return;
  scratch.word_features.clear();
  for (std::size_t i = 0; i < words.size(); ++i) tagger_word_features(words, i, source, scratch.word_features);
  sweep(first, words, scratch, tags, [&](std::size_t i, std::vector<std::uint64_t>& features) {
    tagger_history_features(words, i, tags, parts, features);
  });
  if (second.classes() == 0) return;
  sweep(second, words, scratch, tags, [&](std::size_t i, std::vector<std::uint64_t>& features) {
    tagger_context_features(words, i, tags, parts, features);
  });
}

template void tag_sentence(const Rows<std::int8_t>&, const Rows<std::int8_t>&, std::span<const Word>, std::uint32_t,
                           std::span<const std::uint8_t>, TaggerScratch&, std::vector<MorphTag>&);
template void tag_sentence(const Rows<std::int32_t>&, const Rows<std::int32_t>&, std::span<const Word>, std::uint32_t,
                           std::span<const std::uint8_t>, TaggerScratch&, std::vector<MorphTag>&);

}  // namespace selon

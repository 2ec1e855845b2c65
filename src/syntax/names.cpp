#include "syntax/names.h"

#include <algorithm>

#include "syntax/hashing.h"

namespace selon {

bool may_follow(int a, int b) {
  const auto part = [](int label) { return static_cast<NamePart>((label - 1) % 4); };
  const bool open = a > 0 && (part(a) == NamePart::first || part(a) == NamePart::inner);
  const bool goes_on = b > 0 && (part(b) == NamePart::inner || part(b) == NamePart::last);
  if (open != goes_on) return false;
  return !open || (a - 1) / 4 == (b - 1) / 4;
}

void FormUses::clear(std::size_t tokens) {
  std::size_t size = 64;
  while (size < tokens * 2) size *= 2;
  keys_.assign(size, 0);
  uses_.assign(size, 0);
}

std::size_t FormUses::slot(std::uint64_t form_hash) const {
  std::size_t at = form_hash & (keys_.size() - 1);
  while (keys_[at] != 0 && keys_[at] != form_hash) at = (at + 1) & (keys_.size() - 1);
  return at;
}

void FormUses::add(std::uint64_t form_hash, Letters letters, bool starts_sentence) {
  form_hash |= 1;
  const std::size_t at = slot(form_hash);
  keys_[at] = form_hash;
  if (letters == Letters::lower) uses_[at] |= lower;
  if (letters == Letters::upper) uses_[at] |= upper;
  if ((letters == Letters::capitalised || letters == Letters::mixed) && !starts_sentence) uses_[at] |= capital_inside;
}

std::uint8_t FormUses::of(std::uint64_t form_hash) const { return uses_[slot(form_hash | 1)]; }

void NameHistory::clear(std::size_t tokens) {
  std::size_t size = 64;
  while (size < tokens * 2) size *= 2;
  cells_.assign(size, Cell());
}

std::size_t NameHistory::slot(std::uint64_t form_hash) const {
  std::size_t at = form_hash & (cells_.size() - 1);
  while (cells_[at].key != 0 && cells_[at].key != form_hash) at = (at + 1) & (cells_.size() - 1);
  return at;
}

void NameHistory::add(std::uint64_t form_hash, int kind) {
  form_hash |= 1;
  Cell& cell = cells_[slot(form_hash)];
  cell.key = form_hash;
  std::uint16_t& count = cell.counts[static_cast<std::size_t>(kind)];
  if (count < UINT16_MAX) ++count;
}

NameHistory::Favour NameHistory::favour(std::uint64_t form_hash) const {
  // Chosen on four folds of WiNER, in the units of the labels' scores; twice and half as much are as good within 0.1.
  constexpr std::int32_t same_kind = 500, no_name = 200;
  const auto& counts = cells_[slot(form_hash | 1)].counts;
  std::int32_t total = 0;
  for (const std::uint16_t count : counts) total += count;
  Favour favour{};
  if (total == 0) return favour;
  for (std::size_t k = 0; k < favour.size(); ++k) favour[k] = (same_kind * counts[k + 1] - no_name * counts[0]) / total;
  return favour;
}

namespace {

const Word outside_word{};

struct Window {
  const NameSentence& s;
  std::ptrdiff_t at;
  bool inside(int k) const { return at + k >= 0 && at + k < static_cast<std::ptrdiff_t>(s.words.size()); }
  const Word& word(int k) const { return inside(k) ? s.words[static_cast<std::size_t>(at + k)] : outside_word; }
  std::uint64_t tag(int k) const { return inside(k) ? s.tags[static_cast<std::size_t>(at + k)] : 0xFFFF; }
  std::uint64_t part(int k) const { return inside(k) ? s.parts[s.tags[static_cast<std::size_t>(at + k)]] : 99; }
  std::uint64_t use(int k) const { return inside(k) ? s.uses[static_cast<std::size_t>(at + k)] : 99; }
  ListedPart listed(int k) const { return inside(k) ? s.listed[static_cast<std::size_t>(at + k)] : ListedPart(); }
};

}  // namespace

void name_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features) {
  const Window w{sentence, static_cast<std::ptrdiff_t>(at)};
  const Word& here = w.word(0);
  const Word &l1 = w.word(-1), &l2 = w.word(-2), &r1 = w.word(1), &r2 = w.word(2);
  std::uint32_t id = 400;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  const std::uint64_t shape = here.shape << 1 | (at == 0);
  add(0);
  for (int k = -2; k <= 2; ++k) {
    const Word& word = w.word(k);
    add(word.form);
    add(word.bare, word.shape);
    add(word.shape, w.use(k));
    add(w.part(k), word.shape);
    add(w.tag(k));
    add(word.suffix[2], word.shape);
    add(word.lexicon.listed, word.shape);
    add(word.lexicon.best, word.shape);
    add(word.cluster);
  }
  for (const std::uint64_t suffix : here.suffix) add(suffix, here.shape);
  for (const std::uint64_t prefix : here.prefix) add(prefix, here.shape);
  add(w.word(-3).form);
  add(w.word(3).form);
  add(l1.form, shape);
  add(r1.form, shape);
  add(l1.form, here.form);
  add(here.form, r1.form);
  add(l2.form, l1.form, shape);
  add(r1.form, r2.form, shape);
  add(l1.form, r1.form, shape);
  add(l1.shape, shape, r1.shape);
  add(l2.shape, l1.shape, shape);
  add(shape, r1.shape, r2.shape);
  add(w.part(-1), w.part(0), w.part(1));
  add(w.part(-2), w.part(-1), shape);
  add(w.part(1), w.part(2), shape);
  add(w.use(0), shape, w.part(0));
  add(here.lexicon.listed, w.part(0), shape);
  add(here.lexicon.listed, l1.lexicon.listed, shape);
  add(here.lexicon.listed, r1.lexicon.listed, shape);
  add(here.lexicon.parts, l1.form, shape);
  // The nearest words in small letters before and behind a run of capitals tell more than the neighbours.
  const auto plain = [&](int direction) {
    int k = direction;
    while (w.inside(k) && (k < 0 ? -k : k) < 6 &&
           sentence.letters[static_cast<std::size_t>(w.at + k)] != static_cast<std::uint8_t>(Letters::lower))
      k += direction;
    return k;
  };
  const int before = plain(-1), after = plain(1);
  add(w.word(before).form, shape, static_cast<std::uint64_t>(-before));
  add(w.word(after).form, shape, static_cast<std::uint64_t>(after));
  const ListedPart listed = w.listed(0);
  for (int k = -1; k <= 1; ++k) {
    add(w.listed(k).place, w.word(k).shape);
    add(w.listed(k).actor, w.word(k).shape);
  }
  add(listed.both(), w.use(0), at == 0);
  add(listed.both(), here.lexicon.listed, at == 0);
  add(listed.both(), w.part(0), shape);
  add(listed.both(), l1.form);
  add(listed.both(), r1.form);
  add(w.listed(-1).both(), listed.both(), w.listed(1).both());
}

void name_step_features(const NameSentence& sentence, std::size_t at, std::vector<std::uint64_t>& features) {
  const Window w{sentence, static_cast<std::ptrdiff_t>(at)};
  std::uint32_t id = 500;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  add(0);
  add(w.part(0), w.word(0).shape);
  add(w.part(-1), w.part(0));
  add(w.word(0).form);
  add(w.word(-1).form);
  add(w.listed(-1).place, w.listed(0).place);
  add(w.listed(-1).actor, w.listed(0).actor);
}

template <typename Weight>
void label_names(const Rows<Weight>& labels, const Rows<Weight>& steps, const NameSentence& sentence,
                 NameScratch& scratch, std::vector<std::uint8_t>& out) {
  constexpr int count = name_labels;
  constexpr std::int64_t never = INT64_MIN / 4;
  const std::size_t n = sentence.words.size();
  out.assign(n, 0);
  if (n == 0) return;
  scratch.best.assign(n * count, never);
  scratch.back.assign(n * count, 0);
  for (std::size_t i = 0; i < n; ++i) {
    scratch.features.clear();
    name_features(sentence, i, scratch.features);
    scratch.emissions.assign(count, 0);
    labels.score(scratch.features, scratch.emissions.data());
    for (int b = 0; b < count; ++b) {
      std::int32_t& score = scratch.emissions[static_cast<std::size_t>(b)];
      if (!sentence.favours.empty() && b > 0) score += sentence.favours[i][static_cast<std::size_t>((b - 1) / 4)];
      if (!scratch.gold.empty() && b != scratch.gold[i]) score += scratch.margin;
    }
    scratch.features.clear();
    name_step_features(sentence, i, scratch.features);
    scratch.steps.assign(count * count, 0);
    steps.score(scratch.features, scratch.steps.data());
    for (int b = 0; b < count; ++b) {
      std::int64_t& best = scratch.best[i * count + static_cast<std::size_t>(b)];
      if (i == 0) {
        if (may_follow(-1, b))
          best = scratch.emissions[static_cast<std::size_t>(b)] + scratch.steps[static_cast<std::size_t>(b)];
        continue;
      }
      for (int a = 0; a < count; ++a) {
        if (!may_follow(a, b)) continue;
        const std::int64_t score = scratch.best[(i - 1) * count + static_cast<std::size_t>(a)] +
                                   scratch.steps[static_cast<std::size_t>(a * count + b)];
        if (score > best)
          best = score, scratch.back[i * count + static_cast<std::size_t>(b)] = static_cast<std::uint8_t>(a);
      }
      if (best > never) best += scratch.emissions[static_cast<std::size_t>(b)];
    }
  }
  int label = 0;
  for (int b = 1; b < count; ++b) {
    const auto score = [&](int k) { return scratch.best[(n - 1) * count + static_cast<std::size_t>(k)]; };
    if (may_follow(b, -1) && score(b) > score(label)) label = b;
  }
  for (std::size_t i = n; i-- > 0;) {
    out[i] = static_cast<std::uint8_t>(label);
    label = scratch.back[i * count + static_cast<std::size_t>(label)];
  }
}

template void label_names(const Rows<std::int8_t>&, const Rows<std::int8_t>&, const NameSentence&, NameScratch&,
                          std::vector<std::uint8_t>&);
template void label_names(const Rows<std::int32_t>&, const Rows<std::int32_t>&, const NameSentence&, NameScratch&,
                          std::vector<std::uint8_t>&);

}  // namespace selon

#include "mention/told_period.h"

#include <algorithm>

namespace selon {
namespace {

constexpr TokenIndex word_reach = 3;  // tokens between "depuis" and its date: "depuis le vendredi"

class Reader {
 public:
  Reader(const Draft& draft, const Sentence& sentence) : draft_(draft), sentence_(sentence) {
    const Lexicon& lexicon = draft.knowledge.lexicon;
    since_ = lexicon.find_class("since_word");
    until_ = lexicon.find_class("until_word");
    range_ = lexicon.find_class("range_word");
    link_ = lexicon.find_class("range_link");
  }

  std::optional<ToldPeriod> read() {
    std::optional<ToldPeriod> told;
    std::optional<Index> since;
    const Item* last = nullptr;
    for (const Item* item : times()) {
      const Time& time = draft_.record.times[item->index];
      const bool dated = time.type == TimeType::date && time.days.earliest && time.days.latest;
      if (dated && says_before(since_, *item)) {
        if (since) return std::nullopt;
        since = item->index;
      } else if (dated && since && says_before(until_, *item)) {
        return period(*since, item->index);
      } else if (dated && last != nullptr && is_range(*last, *item)) {
        if (told) return std::nullopt;
        told = period(last->index, item->index);
      }
      last = dated ? item : nullptr;
    }
    if (told) return told;
    const auto& published = draft_.record.metadata.published;
    if (!since || !published) return std::nullopt;
    const Days days = draft_.record.times[*since].days;
    if (*days.earliest > *published) return std::nullopt;
    return ToldPeriod{{days.earliest, published}, *since, *since, false};
  }

 private:
  const Draft& draft_;
  const Sentence& sentence_;
  std::optional<ClassId> since_, until_, range_, link_;

  std::vector<const Item*> times() const {
    std::vector<const Item*> found;
    for (TokenIndex at = sentence_.first; at < sentence_.end; ++at)
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        if (draft_.lattice[i].kind == ItemKind::time) found.push_back(&draft_.lattice[i]);
      });
    return found;
  }

  std::optional<ToldPeriod> period(Index from, Index until) const {
    const auto& times = draft_.record.times;
    const Days days{times[from].days.earliest, times[until].days.latest};
    if (*days.earliest > *days.latest) return std::nullopt;
    return ToldPeriod{days, from, until, true};
  }

  // A word of the class inside the mention's beginning ("depuis mars" is one mention) or just before it.
  bool says_before(std::optional<ClassId> lexicon_class, const Item& time) const {
    const TokenIndex from = std::max(sentence_.first, time.first < word_reach ? 0 : time.first - word_reach);
    for (TokenIndex at = from; at <= time.first; ++at)
      if (draft_.lattice.phrase_at(lexicon_class, at) != nullptr) return true;
    return false;
  }

  // "du 3 au 5 mars", "entre 2012 et 2016": the word before, and nothing but a link between.
  bool is_range(const Item& from, const Item& until) const {
    if (!link_ || until.first <= from.end || until.first - from.end > 2) return false;
    bool link = false;
    draft_.lattice.starting_at(from.end, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      link = link || (item.kind == ItemKind::lexicon && item.lexicon_class == *link_ && item.end <= until.first);
    });
    return link && says_before(range_, from);
  }
};

}  // namespace

std::optional<ToldPeriod> told_period(const Draft& draft, const Sentence& sentence) {
  return Reader(draft, sentence).read();
}

}  // namespace selon

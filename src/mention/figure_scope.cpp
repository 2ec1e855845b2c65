#include "mention/figure_scope.h"

#include <algorithm>

#include "mention/told_period.h"

namespace selon {
namespace {

constexpr std::size_t most_wholes = 8;  // wholes of wholes that are followed

class Scopes {
 public:
  Scopes(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found)
      : draft_(draft),
        words_(words),
        found_(found),
        cumulative_(draft.knowledge.lexicon.find_class("cumulative_word")) {}

  void run() {
    const Sentence* asked = nullptr;
    Told told;
    for (FoundFigure& one : found_) {
      if (!is_harm(one.figure.kind)) continue;
      if (one.sentence != asked) told = told_by(*one.sentence);
      asked = one.sentence;
      one.figure.scope = told.scope;
      one.figure.period = told.period;
    }
    for (FoundFigure& one : found_) inherit(one);
  }

 private:
  struct Told {
    std::optional<Scope> scope;
    std::optional<Days> period;
  };

  const Draft& draft_;
  const FigureWords& words_;
  std::vector<FoundFigure>& found_;
  std::optional<ClassId> cumulative_;

  Told told_by(const Sentence& sentence) const {
    if (const auto told = told_period(draft_, sentence)) return {Scope::cumulative, told->days};
    const Time* time = only_time(sentence);
    if (time != nullptr && time->days.latest) {
      // "dans la nuit": two days, one happening.
      const bool several_days = *time->days.latest - *time->days.earliest > std::chrono::days(1);
      return {several_days ? Scope::cumulative : Scope::incident, time->days};
    }
    for (TokenIndex at = sentence.first; at < sentence.end; ++at)
      if (words_.entry(cumulative_, at) != nullptr) return {Scope::cumulative, std::nullopt};
    for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
      const Item* noun = words_.counted(at);
      if (noun == nullptr) continue;
      const std::string unit = words_.read(*noun).unit;
      if (unit == "attack" || unit == "strike" || unit == "explosion") return {Scope::incident, std::nullopt};
    }
    return {};
  }

  // The one time of the sentence that has days; null when there is none or several.
  const Time* only_time(const Sentence& sentence) const {
    const Time* only = nullptr;
    bool several = false;
    for (TokenIndex at = sentence.first; at < sentence.end; ++at)
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::time || !draft_.record.times[item.index].days.earliest) return;
        several = several || only != nullptr;
        only = &draft_.record.times[item.index];
      });
    return several ? nullptr : only;
  }

  void inherit(FoundFigure& one) const {
    if (!is_harm(one.figure.kind)) return;
    const FoundFigure* whole = &one;
    for (std::size_t step = 0; step < most_wholes && whole->figure.part_of && !one.figure.scope; ++step) {
      whole = &found_[*whole->figure.part_of];
      if (whole->figure.kind != one.figure.kind) return;
      one.figure.scope = whole->figure.scope;
      one.figure.period = whole->figure.period;
    }
  }
};

}  // namespace

void settle_scope(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found) {
  Scopes(draft, words, found).run();
}

}  // namespace selon

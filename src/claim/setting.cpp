#include "claim/setting.h"

#include <algorithm>

#include "mention/actor_names.h"

namespace selon {
namespace {

constexpr std::size_t max_places = 4;  // of one claim; more are a list that no single happening has

struct Located {
  TokenIndex first, end;
  Index index;
};

class Finder {
 public:
  Finder(const Draft& draft, const ClaimWords& words, const Trigger& trigger, const Clause& clause,
         const std::optional<Carried>& before)
      : draft_(draft),
        words_(words),
        trigger_(trigger),
        clause_(clause),
        before_(before),
        sentence_(draft.syntax.sentences[trigger.sentence]) {}

  Setting find() {
    places();
    times();
    figures();
    return setting_;
  }

 private:
  const Draft& draft_;
  const ClaimWords& words_;
  const Trigger& trigger_;
  const Clause& clause_;
  const std::optional<Carried>& before_;
  const Sentence& sentence_;
  Setting setting_;

  std::vector<Located> items(ItemKind kind) const {
    std::vector<Located> found;
    for (TokenIndex token = sentence_.first; token < sentence_.end; ++token) {
      const Item* longest = nullptr;
      draft_.lattice.starting_at(token, [&](std::uint32_t i) {
        if (draft_.lattice[i].kind == kind && longest == nullptr) longest = &draft_.lattice[i];
      });
      if (longest != nullptr) found.push_back({longest->first, longest->end, longest->index});
    }
    return found;
  }

  bool in_clause(const Located& one) const { return one.first >= clause_.first && one.end <= clause_.end; }
  bool is_country(const Located& one) const { return draft_.record.places[one.index].kind == PlaceKind::country; }

  // Joined by "et", a comma or words between that name no other place: "à Palmyre et dans les villages de Kassin".
  bool joined(const Located& a, const Located& b) const {
    if (b.first - a.end > 3) return false;
    bool join = false;
    for (TokenIndex at = a.end; at < b.first; ++at)
      join = join || words_.is(WordClass::joining_word, at) || is_comma(draft_, at);
    return join;
  }

  void take(const std::vector<Located>& all, std::size_t chosen) {
    std::size_t first = chosen, last = chosen;
    while (first > 0 && joined(all[first - 1], all[first])) --first;
    while (last + 1 < all.size() && joined(all[last], all[last + 1])) ++last;
    for (std::size_t i = first; i <= last && setting_.place.size() < max_places; ++i)
      if (is_country(all[i]) == is_country(all[chosen])) setting_.place.push_back(all[i].index);
  }

  void places() {
    auto all = items(ItemKind::place);
    // What is said, promised or given happens where its parties are, which the text seldom tells: only its own clause
    // counts.
    const bool speech = is_speech(trigger_.type);
    if (speech) std::erase_if(all, [&](const Located& one) { return !in_clause(one) || one.first < trigger_.end; });
    // Nearest first: after the trigger in its clause, before it there, then elsewhere in the sentence; a country last.
    std::optional<std::size_t> best;
    int best_cost = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool after = all[i].first >= trigger_.end;
      const int distance = static_cast<int>(after ? all[i].first - trigger_.end : trigger_.first - all[i].end);
      const int cost = distance + (after ? 0 : 6) + (in_clause(all[i]) ? 0 : 20) + (is_country(all[i]) ? 25 : 0);
      if (!best || cost < best_cost) {
        best = i;
        best_cost = cost;
      }
    }
    const bool only_country = best && is_country(all[*best]);
    if (best) take(all, *best);
    if (!speech && (!best || only_country) && may_carry() && !before_->place.empty()) {
      const bool carried_country = draft_.record.places[before_->place.front()].kind == PlaceKind::country;
      if (!best || (!carried_country && !in_clause(all[*best]))) setting_.place = before_->place;
    }
  }

  static bool is_speech(ClaimType type) {
    switch (type) {
      case ClaimType::refusal:
      case ClaimType::demand:
      case ClaimType::threat:
      case ClaimType::accusation:
      case ClaimType::support:
      case ClaimType::talks:
      case ClaimType::agreement:
      case ClaimType::sanction:
        return true;
      default:
        return false;
    }
  }

  bool may_carry() const {
    if (!before_) return false;
    const std::size_t paragraph = paragraph_of(draft_.text(), draft_.syntax.tokens[trigger_.first].span.start);
    return before_->sentence == trigger_.sentence || before_->paragraph == paragraph ||
           before_->sentence + 1 == trigger_.sentence;
  }

  void times() {
    const auto all = items(ItemKind::time);
    const auto& record = draft_.record;
    std::optional<std::size_t> best;
    int best_cost = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time& time = record.times[all[i].index];
      if (!time.days.earliest && !time.days.latest) continue;
      const bool after = all[i].first >= trigger_.end;
      const int distance = static_cast<int>(after ? all[i].first - trigger_.end : trigger_.first - all[i].end);
      const int cost = distance + (in_clause(all[i]) ? 0 : 20);
      if (!best || cost < best_cost) {
        best = i;
        best_cost = cost;
      }
    }
    if (best) {
      const Time& time = record.times[all[*best].index];
      When when{.days = time.days, .basis = Basis::stated};
      // "depuis lundi": from then up to publication.
      const TokenIndex first = all[*best].first;
      for (TokenIndex back = 0; back < 3 && first >= sentence_.first + back; ++back)
        if (words_.is(WordClass::since_word, first - back) && record.metadata.published && time.days.earliest)
          when.days = {time.days.earliest, std::max(*time.days.earliest, *record.metadata.published)};
      setting_.time = all[*best].index;
      setting_.when = when;
    } else if (may_carry() && before_->when && trigger_.sentence <= before_->when_sentence + 1) {
      setting_.when = before_->when;
      setting_.when->basis = Basis::context;
    }
  }

  static bool counts(ClaimType type, FigureKind kind) {
    switch (kind) {
      case FigureKind::killed:
      case FigureKind::wounded:
      case FigureKind::casualties:
      case FigureKind::missing:
        return type == ClaimType::casualties;
      case FigureKind::displaced:
      case FigureKind::returned:
        return type == ClaimType::displacement || type == ClaimType::evacuation;
      case FigureKind::detained:
        return type == ClaimType::arrest;
      case FigureKind::abducted:
        return type == ClaimType::abduction;
      case FigureKind::released:
        return type == ClaimType::release;
      case FigureKind::surrendered:
        return type == ClaimType::surrender;
      case FigureKind::money:
        return type == ClaimType::sanction || type == ClaimType::aid || type == ClaimType::support;
      default:
        return type != ClaimType::casualties;
    }
  }

  void figures() {
    const bool toll = trigger_.type == ClaimType::casualties;
    for (const Located& one : items(ItemKind::figure)) {
      if (!counts(trigger_.type, draft_.record.figures[one.index].kind)) continue;
      const bool near = one.first < trigger_.end ? trigger_.first - std::min(one.end, trigger_.first) <= 8
                                                 : one.first - trigger_.end <= 8;
      bool beside_joined = false;
      for (const TokenIndex joined : trigger_.joined)
        beside_joined = beside_joined || (one.first <= joined && joined - one.first <= 8);
      if (toll ? (in_clause(one) || near || beside_joined) : (in_clause(one) && near))
        setting_.figures.push_back(one.index);
    }
  }
};

}  // namespace

Setting find_setting(const Draft& draft, const ClaimWords& words, const Trigger& trigger, const Clause& clause,
                     const std::optional<Carried>& before) {
  return Finder(draft, words, trigger, clause, before).find();
}

}  // namespace selon

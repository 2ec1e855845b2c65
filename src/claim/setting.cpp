#include "claim/setting.h"

#include <algorithm>

#include "mention/actor_names.h"

namespace selon {
namespace {

constexpr std::size_t max_places = 4;  // of one claim; more are a list that no single happening has

constexpr int out_of_clause = 20;  // tokens that a mention outside the trigger's clause counts as further off
constexpr int farthest_means = 6;  // steps in the tree; tokens without one
constexpr int tree_weight = 6;     // tokens that one step in the tree counts as; 5 to 8 do the same on the dev gold

// Sentences from which a place is carried over.
constexpr std::size_t farthest_place_sentence = 2;

constexpr TokenIndex farthest_since = 6;  // tokens: "depuis la fin de l'été"

struct Located {
  TokenIndex first, end;
  Index index;
};

class Finder {
 public:
  Finder(const Draft& draft, const ClaimWords& words, const Tree& tree, const std::vector<Trigger>& triggers,
         std::size_t which, const Clause& clause, const std::optional<Carried>& before)
      : draft_(draft),
        words_(words),
        tree_(tree),
        triggers_(triggers),
        trigger_(triggers[which]),
        clause_(clause),
        before_(before),
        sentence_(draft.syntax.sentences[triggers[which].sentence]) {}

  Setting find() {
    places();
    times();
    figures();
    means();
    return setting_;
  }

 private:
  const Draft& draft_;
  const ClaimWords& words_;
  const Tree& tree_;
  const std::vector<Trigger>& triggers_;
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

  // "La Turquie envoie des renforts": a country that acts is no place of what it does; nor is one whose ambassador or
  // army is meant.
  bool acts(const Located& one) const {
    constexpr TokenIndex longest_name = 8;  // tokens of a party's mention before the place
    bool found = false;
    for (TokenIndex at = one.first; one.first - at <= longest_name; --at) {
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::actor || item.end < one.end) return;
        found = found || at == one.first || is_country(one);
      });
      if (found || at == sentence_.first) break;
    }
    return found;
  }

  // How far a mention stands from the trigger in the tree: a step for each relation, more for each clause that must be
  // left, most for each that must be entered, since what stands there belongs to that clause.
  int tree_cost(const Located& one) const {
    if (!tree_.grown()) return 0;
    constexpr int leaving = 4, entering = 12;
    const TokenIndex from = tree_.top(trigger_.first, trigger_.end), to = tree_.top(one.first, one.end);
    TokenIndex meeting = from;
    while (meeting != no_token && !tree_.is_below(to, meeting)) meeting = tree_.head(meeting);
    int cost = 0;
    for (TokenIndex at = from; at != meeting && at != no_token; at = tree_.head(at))
      cost += begins_clause(at) ? leaving : 1;
    for (TokenIndex at = to; at != meeting && at != no_token; at = tree_.head(at))
      cost += begins_clause(at) || is_other_trigger(at) ? entering : 1;
    return cost;
  }
  bool begins_clause(TokenIndex token) const {
    switch (tree_.relation(token)) {
      case Relation::relative_clause:
      case Relation::adverbial_clause:
      case Relation::complement:
      case Relation::clause_of_noun:
        return true;
      case Relation::conjunct:
        return tree_.is_verb(token);
      default:
        return false;
    }
  }
  bool is_other_trigger(TokenIndex token) const {
    return std::any_of(triggers_.begin(), triggers_.end(), [&](const Trigger& other) {
      return &other != &trigger_ && other.first <= token && token < other.end;
    });
  }

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
    setting_.place_sentence = trigger_.sentence;
    auto all = items(ItemKind::place);
    std::erase_if(all, [&](const Located& one) { return acts(one); });
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
      const int cost = distance + (after ? 0 : 6) + (is_country(all[i]) ? 25 : 0) +
                       (tree_.grown()       ? tree_weight * tree_cost(all[i])
                        : in_clause(all[i]) ? 0
                                            : out_of_clause);
      if (!best || cost < best_cost) {
        best = i;
        best_cost = cost;
      }
    }
    if (!best || is_country(all[*best]) || !in_clause(all[*best]))
      if (const auto meant = place_pointed_at()) {
        setting_.place = {*meant};
        return;
      }
    const bool only_country = best && is_country(all[*best]);
    if (best) take(all, *best);
    if (!speech && (!best || only_country) && may_carry_place() && (!best || !in_clause(all[*best]))) {
      setting_.place = before_->place;
      setting_.place_sentence = before_->place_sentence;
    }
  }

  // "Les djihadistes ont fui la ville": the settlement last named before, where the clause points back to one.
  std::optional<Index> place_pointed_at() const {
    bool points = false;
    for (TokenIndex at = std::max<TokenIndex>(clause_.first, 1); at < clause_.end; ++at)
      points = points || (words_.is(WordClass::place_back, at) &&
                          (words_.is(WordClass::definite_word, at - 1) || words_.is(WordClass::points_back, at - 1)));
    if (!points) return std::nullopt;
    const auto& places = draft_.record.places;
    const std::uint32_t before = draft_.syntax.tokens[trigger_.first].span.start;
    std::optional<Index> meant;
    for (Index i = 0; i < places.size() && places[i].mention.start < before; ++i)
      if (places[i].kind == PlaceKind::populated_place) meant = i;
    return meant;
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

  // Of the places of claims that tell none themselves, those told one sentence before are right twice in three times,
  // countries hardly ever (docs/measured.md): what happens in a country happens everywhere in it.
  bool may_carry_place() const {
    return may_carry() && !before_->place.empty() &&
           trigger_.sentence <= before_->place_sentence + farthest_place_sentence &&
           draft_.record.places[before_->place.front()].kind != PlaceKind::country;
  }

  // "Un homme né le 16 juillet 1993 a été interpellé".
  bool is_of_birth(const Located& one) const {
    for (TokenIndex back = 1; back <= 2 && one.first >= sentence_.first + back; ++back)
      if (words_.is(WordClass::birth_word, one.first - back)) return true;
    return false;
  }

  void times() {
    const auto all = items(ItemKind::time);
    const auto& record = draft_.record;
    std::optional<std::size_t> best;
    int best_cost = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Time& time = record.times[all[i].index];
      if (!time.days.earliest && !time.days.latest) continue;
      if (is_of_birth(all[i])) continue;
      const bool after = all[i].first >= trigger_.end;
      const int distance = static_cast<int>(after ? all[i].first - trigger_.end : trigger_.first - all[i].end);
      const int cost = distance + (in_clause(all[i]) ? 0 : out_of_clause);
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
      for (TokenIndex back = 0; back < farthest_since && first >= sentence_.first + back; ++back)
        if (words_.is(WordClass::since_word, first - back) && record.metadata.published && time.days.earliest)
          when.days = {time.days.earliest, std::max(*time.days.earliest, *record.metadata.published)};
      setting_.time = all[*best].index;
      setting_.when = when;
    } else if (may_carry() && before_->when && trigger_.sentence <= before_->when_sentence + 1) {
      setting_.when = before_->when;
      setting_.when->basis = Basis::context;
    }
  }

  static bool has_means(ClaimType type) {
    switch (type) {
      case ClaimType::air_strike:
      case ClaimType::shelling:
      case ClaimType::bombing:
      case ClaimType::chemical_attack:
      case ClaimType::attack:
      case ClaimType::casualties:
      case ClaimType::destruction:
        return true;
      default:
        return false;
    }
  }

  // "tués par des roquettes", "un attentat à la voiture piégée": the weapon nearest in the tree, of the trigger's own
  // clause; what another claim's verb does it with is not its.
  void means() {
    if (!has_means(trigger_.type)) return;
    int best_cost = 0;
    for (TokenIndex at = clause_.first; at < clause_.end; ++at) {
      const Item* weapon = words_.at(WordClass::weapon_word, at);
      if (weapon == nullptr || weapon->end > clause_.end) continue;
      const Located one{weapon->first, weapon->end, 0};
      const bool inside = one.first < trigger_.end && trigger_.first < one.end;
      const int cost = inside          ? 0
                       : tree_.grown() ? tree_cost(one)
                                       : std::abs(static_cast<int>(at) - static_cast<int>(trigger_.first));
      if (cost > farthest_means || (setting_.means && cost >= best_cost)) continue;
      setting_.means = draft_.span(one.first, one.end);
      best_cost = cost;
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

Setting find_setting(const Draft& draft, const ClaimWords& words, const Tree& tree,
                     const std::vector<Trigger>& triggers, std::size_t which, const Clause& clause,
                     const std::optional<Carried>& before) {
  return Finder(draft, words, tree, triggers, which, clause, before).find();
}

}  // namespace selon

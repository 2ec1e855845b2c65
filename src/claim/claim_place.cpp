#include "claim/claim_place.h"

#include <algorithm>

#include "claim/claim_day.h"
#include "claim/frame.h"
#include "mention/actor_names.h"

namespace selon {
namespace {

constexpr std::size_t max_places = 4;      // of one claim; more are a list that no single happening has
constexpr int before_trigger = 6;          // tokens that one before the trigger does
constexpr int of_country = 25;             // tokens that a country does
constexpr int of_country_before = 150;     // "En Somalie, une bombe a explosé près d'un hôtel de Kismayo"
constexpr int of_left = 40;                // tokens that a place does that somebody comes from
constexpr int of_water = 12;               // tokens that a river or a strait does: "à Istanbul, au bord du Bosphore"
constexpr TokenIndex farthest_joined = 3;  // tokens between places of one series
constexpr TokenIndex farthest_joined_by_word = 5;  // by "et"
constexpr std::size_t farthest_neighbour = 8;      // mentions between a place and what it borders on
constexpr TokenIndex farthest_building = 10;       // tokens between a town and its building

// Sentences from which a place is carried over.
constexpr std::size_t farthest_sentence = 2;

// What is said, promised or given happens where its parties are, which the text seldom tells.
bool is_speech(ClaimType type) {
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

class PlaceFinder {
 public:
  PlaceFinder(const Nearness& near, const std::optional<CarriedPlace>& before)
      : near_(near), draft_(near.draft), words_(near.words), trigger_(near.trigger), before_(before) {}

  ClaimPlace find() {
    ClaimPlace told{.place = {}, .sentence = trigger_.sentence};
    auto all = near_.items(ItemKind::place);
    std::erase_if(all, [&](const Located& one) { return acts(one, trigger_.sentence) || is_bordered_on(one); });
    const bool speech = is_speech(trigger_.type);  // only its own clause counts
    if (speech) std::erase_if(all, [&](const Located& one) { return !near_.in_clause(one) || !near_.is_after(one); });
    // Nearest first: after the trigger in its clause, before it there, then elsewhere in the sentence; a country last.
    std::optional<std::size_t> best;
    int best_cost = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool after = near_.is_after(all[i]);
      const int cost = near_.words_between(all[i]) + (after ? 0 : before_trigger) + (is_left(all[i]) ? of_left : 0) +
                       (place(all[i]).kind == PlaceKind::water ? of_water : 0) +
                       (!is_country(all[i]) ? 0
                        : after             ? of_country
                                            : of_country_before) +
                       (near_.tree.grown()        ? tree_weight * near_.tree_cost(all[i])
                        : near_.in_clause(all[i]) ? 0
                                                  : out_of_clause);
      if (!best || cost < best_cost) {
        best = i;
        best_cost = cost;
      }
    }
    if (!best || is_country(all[*best]) || !near_.in_clause(all[*best]))
      if (const auto meant = place_pointed_at()) {
        told.place = {*meant};
        return told;
      }
    if (!best)
      if (const auto meant = country_pointed_at()) {
        told.place = {*meant};
        return told;
      }
    const bool only_country = best && is_country(all[*best]);
    if (best) told.place = series(all, building_in(all, *best));
    if (speech || (best && (!only_country || near_.in_clause(all[*best])))) return told;
    if (const auto just = told_just_before(); !just.empty()) {
      told.place = just;
      told.sentence = trigger_.sentence - 1;
    } else if (may_carry()) {
      told.place = before_->place;
      told.sentence = before_->sentence;
    }
    return told;
  }

 private:
  const Nearness& near_;
  const Draft& draft_;
  const ClaimWords& words_;
  const Trigger& trigger_;
  const std::optional<CarriedPlace>& before_;

  const Place& place(const Located& one) const { return draft_.record.places[one.index]; }
  bool is_country(const Located& one) const { return place(one).kind == PlaceKind::country; }

  // "un accord signé à Doha", not "un accord pour évacuer Raqqa" nor "soutenus par la Turquie, ils ont pris Jarablus".
  bool is_of_speech(const Located& one) const {
    if (!near_.in_clause(one) || !near_.is_after(one)) return false;
    if (!near_.tree.grown()) return true;
    const TokenIndex top = near_.tree.top(trigger_.first, trigger_.end), to = near_.tree.top(one.first, one.end);
    for (TokenIndex at = to; at != no_token; at = near_.tree.head(at)) {
      if (at == top) return true;
      if (near_.begins_clause(at) && near_.other_trigger(at) != nullptr) return false;
    }
    return false;
  }

  // "des policiers venus de Paris": where somebody comes from.
  bool is_left(const Located& one) const {
    const auto& relation = place(one).relation;
    return relation && relation->kind == RelationKind::from;
  }

  // "Boukamal, localité à la frontière avec l'Irak": what another place borders on tells where that lies.
  bool is_bordered_on(const Located& one) const {
    const auto& places = draft_.record.places;
    const std::size_t first = one.index - std::min<std::size_t>(one.index, farthest_neighbour);
    const std::size_t end = std::min(places.size(), one.index + farthest_neighbour);
    return std::any_of(places.begin() + first, places.begin() + end, [&](const Place& other) {
      const auto& relation = other.relation;
      return relation && relation->kind == RelationKind::border_of &&
             std::find(relation->of.begin(), relation->of.end(), one.index) != relation->of.end();
    });
  }

  // "La Turquie envoie des renforts": a country that acts is no place of what it does; nor is one whose ambassador or
  // army is meant.
  bool acts(const Located& one, std::size_t sentence) const {
    const TokenIndex floor = draft_.syntax.sentences[sentence].first;
    constexpr TokenIndex longest_name = 8;  // tokens of a party's mention before the place
    bool found = false;
    for (TokenIndex at = one.first; one.first - at <= longest_name; --at) {
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::actor || item.end < one.end) return;
        found = found || at == one.first || is_country(one);
      });
      if (found || at == floor) break;
    }
    return found;
  }

  // Joined by "et", a comma or words between that name no other place: "à Palmyre et dans les villages de Kassin".
  bool joined(const Located& a, const Located& b) const {
    const TokenIndex between = b.first - a.end;
    if (between > farthest_joined_by_word) return false;
    bool comma = false, word = false;
    for (TokenIndex at = a.end; at < b.first; ++at) {
      // "à l'est d'Alep et au sud de Menbij"; not "à Alep et ont tué à Menbij".
      const bool happening = near_.other_trigger(at) != nullptr || (at >= trigger_.first && at < trigger_.end);
      const bool goes_on = !happening && !(near_.tree.grown() && near_.tree.is_verb(at));
      if (between > farthest_joined && !goes_on) return false;
      comma = comma || is_comma(draft_, at);
      word = word || words_.is(WordClass::joining_word, at);
    }
    return between <= farthest_joined ? comma || word : word && !comma;
  }

  // "à Gao, dans l'hôtel Askia": a named building told right after its town is nearer to the truth.
  std::size_t building_in(const std::vector<Located>& all, std::size_t town) const {
    if (place(all[town]).kind != PlaceKind::populated_place) return town;
    const std::size_t next = town + 1;
    if (next == all.size() || place(all[next]).kind != PlaceKind::facility) return town;
    const bool close = all[next].first - all[town].end <= farthest_building && !joined(all[town], all[next]);
    for (TokenIndex at = all[town].end; at < all[next].first; ++at)
      if (near_.other_trigger(at) != nullptr || (near_.tree.grown() && near_.tree.is_verb(at))) return town;
    return close ? next : town;
  }

  std::vector<Index> series(const std::vector<Located>& all, std::size_t chosen) const {
    std::size_t first = chosen, last = chosen;
    while (first > 0 && joined(all[first - 1], all[first])) --first;
    while (last + 1 < all.size() && joined(all[last], all[last + 1])) ++last;
    std::vector<Index> places;
    for (std::size_t i = first; i <= last && places.size() < max_places; ++i)
      if (is_country(all[i]) == is_country(all[chosen])) places.push_back(all[i].index);
    return places;
  }

  // "Les djihadistes ont fui la ville": the settlement last named before, where the clause points back to one.
  std::optional<Index> place_pointed_at() const {
    bool points = false;
    for (TokenIndex at = std::max<TokenIndex>(near_.clause.first, 1); at < near_.clause.end; ++at)
      points = points || (words_.is(WordClass::place_back, at) && !is_named(at) &&
                          (words_.is(WordClass::definite_word, at - 1) || words_.is(WordClass::points_back, at - 1)));
    if (!points) return std::nullopt;
    const auto& places = draft_.record.places;
    const std::uint32_t before = draft_.syntax.tokens[trigger_.first].span.start;
    std::optional<Index> meant, any;
    for (Index i = 0; i < places.size() && places[i].mention.start < before; ++i) {
      if (places[i].kind != PlaceKind::populated_place) continue;
      any = i;
      if (!is_one_of_several(i)) meant = i;
    }
    if (!meant) meant = any;
    return meant;
  }

  // "en Syrie", "au Mali", "Mali : …": where something is; not "l'aide des États-Unis".
  bool is_told_as_place(const Place& place) const {
    const TokenIndex first = draft_.syntax.token_from(place.mention.start);
    if (first == 0 || is_at_line_start(place.mention.start)) return true;
    const Item* link = words_.ending_at(WordClass::actor_link, first);
    if (link == nullptr) return false;
    const Link one = parse_link(words_.value(*link));
    return one == Link::from || one == Link::aside;
  }

  bool is_at_line_start(std::uint32_t start) const { return draft_.text().slice({start - 1, start}) == "\n"; }

  // "Le groupe contrôle le sud du pays": the country last told as a place before, else the one last named.
  std::optional<Index> country_pointed_at() const {
    if (is_speech(trigger_.type) || !words_.any(WordClass::country_back, near_.clause.first, near_.clause.end))
      return std::nullopt;
    const auto& places = draft_.record.places;
    std::optional<Index> meant, named;
    for (Index i = 0; i < places.size() && places[i].mention.start < draft_.syntax.tokens[trigger_.first].span.start;
         ++i)
      if (places[i].kind == PlaceKind::country) (is_told_as_place(places[i]) ? meant : named) = i;
    return meant ? meant : named;
  }

  // "la ville de Gao", "la ville syrienne d'al-Bab": the words behind name it.
  bool is_named(TokenIndex noun) const {
    constexpr TokenIndex farthest_name = 4;
    for (TokenIndex at = noun + 1; at < near_.clause.end && at <= noun + farthest_name; ++at) {
      bool place = false;
      draft_.lattice.starting_at(at,
                                 [&](std::uint32_t i) { place = place || draft_.lattice[i].kind == ItemKind::place; });
      if (place) return true;
      const Upos tag = draft_.syntax.tokens[at].upos;
      if (tag != Upos::ADJ && tag != Upos::ADP && tag != Upos::DET) return false;
    }
    return false;
  }

  // "Qabasin et Bzaah": none of a list is "the town".
  bool is_one_of_several(Index index) const {
    const auto& places = draft_.record.places;
    constexpr std::uint32_t longest_join = 6;  // bytes: " et à "
    const auto close = [&](Index first, Index second) {
      return places[second].mention.start - places[first].mention.end <= longest_join &&
             places[second].kind == PlaceKind::populated_place && places[first].kind == PlaceKind::populated_place;
    };
    return (index > 0 && close(index - 1, index)) || (index + 1 < places.size() && close(index, index + 1));
  }

  // Of the places of claims that tell none themselves, those told one sentence before are right twice in three times,
  // countries hardly ever (docs/measured.md). A report of one incident tells its parts over more sentences, as
  // long as no other place is named.
  bool may_carry() const {
    if (!before_ || before_->place.empty()) return false;
    if (draft_.record.places[before_->place.front()].kind == PlaceKind::country) return false;
    const bool near = before_->told_from + 1 >= trigger_.sentence || before_->paragraph == paragraph(trigger_.sentence);
    if (near && trigger_.sentence <= before_->sentence + farthest_sentence) return true;
    if (before_->several || !is_of_incident(trigger_.type)) return false;
    if (trigger_.sentence > before_->sentence + farthest_incident) return false;
    for (std::size_t sentence = before_->sentence + 1; sentence < trigger_.sentence; ++sentence)
      for (const Located& one : near_.items(ItemKind::place, sentence))
        if (!is_country(one) && place(one).name != draft_.record.places[before_->place.front()].name) return false;
    return true;
  }

  // "Lundi à Gao, une colonne est tombée dans une embuscade. Deux soldats sont morts": where the sentence before made
  // no claim.
  std::vector<Index> told_just_before() const {
    if (trigger_.sentence == 0 || !is_of_incident(trigger_.type)) return {};
    if (before_ && before_->told_from + 1 >= trigger_.sentence) return {};
    if (paragraph(trigger_.sentence - 1) != paragraph(trigger_.sentence)) return {};
    std::vector<Index> found;
    for (const Located& one : near_.items(ItemKind::place, trigger_.sentence - 1))
      if (!is_country(one) && !acts(one, trigger_.sentence - 1)) found.push_back(one.index);
    if (found.size() > 1) found.clear();
    return found;
  }

  std::size_t paragraph(std::size_t sentence) const {
    return paragraph_of(draft_.text(), draft_.syntax.tokens[draft_.syntax.sentences[sentence].first].span.start);
  }
};

}  // namespace

ClaimPlace place_of(const Nearness& near, const std::optional<CarriedPlace>& before) {
  return PlaceFinder(near, before).find();
}

}  // namespace selon

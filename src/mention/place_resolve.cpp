#include "mention/place_resolve.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "base/great_circle.h"
#include "pack/name_skeleton.h"

namespace selon {
namespace {

// The weights were set by hand on the French development reports, in steps of 0.1 or more; none was fitted.
constexpr double country_weight = 2.2;      // the country most spoken of
constexpr double foreign_penalty = 0.6;     // a country of which the report says nothing
constexpr double containment_weight = 2.5;  // "A, en Irak"
constexpr double nearness_weight = 1.4;     // beside another place of the report
constexpr double nearness_km = 120;
constexpr double ambiguous_margin = 0.3;
constexpr double article_weight = 1.4;    // of a unit over a town
constexpr double neighbourhood_km = 100;  // a quarter lies in or by a town that the report names
constexpr double same_place_km = 40;
constexpr double least_likeness = 0.7, least_likeness_short = 0.8,  // short: three consonants or fewer
    least_likeness_elsewhere = 0.95;                                // in a country that the report does not speak of
constexpr std::uint32_t great_city = 500000;
constexpr double conflict_penalty = 3;
constexpr double far_km = 400;                                  // nothing so far away is "près de" it
constexpr std::size_t most_anchors = 200, most_relations = 50;  // more would add nothing but time
constexpr std::uint32_t known_city = 100000, known_town = 20000;
constexpr std::size_t longest_article = 3;    // bytes: "le", "la", "l'", "les", and not "cette"
constexpr std::size_t most_with_article = 8;  // namesakes looked through

double population_score(std::uint32_t population) { return 0.6 * std::log10(std::max(population, 300u) / 300.0); }

struct Anchor {
  std::size_t bearer;  // the first name of its key
  GeoPoint point;
};

class Resolver {
 public:
  Resolver(const Draft& draft, const std::vector<PlaceName>& names, const std::vector<NameRelation>& relations,
           const PlaceWords& words)
      : draft_(draft),
        names_(names),
        relations_(relations),
        syntax_(draft.syntax),
        text_(draft.text()),
        knowledge_(draft.knowledge),
        words_(words),
        out_(names.size()),
        set_aside_(names.size()),
        bearer_(names.size()),
        again_(names.size()),
        relations_of_(names.size()) {}

  std::vector<Resolution> run() {
    std::unordered_map<std::string_view, std::size_t> told;  // by key: who bore the name first
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const std::size_t first = told.try_emplace(names_[i].key, i).first->second;
      bearer_[i] = first;
      again_[i] = first < i && names_[first].ground == names_[i].ground && names_[first].world == names_[i].world &&
                  names_[first].hits == names_[i].hits;
      out_[i].candidates = again_[i] ? out_[first].candidates : candidates(i);
    }
    weigh_countries();
    for (std::size_t r = 0; r < relations_.size(); ++r) relations_of_[bearer_[relations_[r].name]].push_back(r);
    for (std::size_t i = 0; i < names_.size(); ++i) filter_skeletons(i);
    for (std::size_t i = 0; i < names_.size(); ++i) weigh_by_itself(i);
    decide();
    anchor();
    decide();
    agree();
    hang();
    return std::move(out_);
  }

 private:
  std::string_view written(const PlaceName& name) const {
    return text_.slice({syntax_.tokens[name.name_first].span.start, syntax_.tokens[name.name_end - 1].span.end});
  }

  std::vector<PlaceCandidate> candidates(std::size_t i) const {
    const auto& name = names_[i];
    std::vector<PlaceCandidate> all;
    for (const auto index : name.world) {
      const auto& place = knowledge_.world.places()[index];
      PlaceCandidate candidate;
      candidate.in_world = true;
      candidate.own = place.own;
      candidate.entry = index;
      if (place.country) candidate.country = *place.country;
      candidate.lat = place.lat;
      candidate.lon = place.lon;
      candidate.radius_km = place.radius_km;
      candidate.kind = place.kind;
      all.push_back(std::move(candidate));
    }
    // What the user says of a name is what it means.
    if (std::any_of(all.begin(), all.end(), [](const PlaceCandidate& one) { return one.own; }))
      std::erase_if(all, [](const PlaceCandidate& one) { return !one.own; });
    if (name.ground == NameGround::skeleton) return all;  // filled once the countries are known
    all.reserve(name.hits.size());
    for (const auto& hit : name.hits) {
      const auto entry = knowledge_.gazetteer.entry(hit.entry);
      if (!is_no_town(name, entry)) all.push_back(from_hit(hit, entry));
    }
    for (const auto& hit : hits_with_article(name)) all.push_back(from_hit(hit, knowledge_.gazetteer.entry(hit.entry)));
    return all;
  }

  static PlaceCandidate from_hit(const GazetteerHit& hit, const GazetteerEntry& entry) {
    PlaceCandidate candidate;
    candidate.entry = hit.entry;
    candidate.country = entry.country;
    candidate.lat = entry.lat;
    candidate.lon = entry.lon;
    candidate.radius_km = entry.radius_km();
    candidate.population = entry.population;
    candidate.kind = entry.kind;
    candidate.main_name = hit.main_name;
    candidate.by_match = (hit.match == NameMatch::folded ? 1.8 : 1.7) + (hit.main_name ? 0.3 : 0);
    return candidate;
  }

  void weigh_countries() {
    std::vector<std::string_view> named;
    for (const auto& resolution : out_) {
      named.clear();
      for (const auto& candidate : resolution.candidates)
        if (candidate.kind == PlaceKind::country || (candidate.in_world && !candidate.country.empty()))
          if (std::find(named.begin(), named.end(), candidate.country) == named.end())
            named.push_back(candidate.country);
      for (const auto code : named) weight_of(code) += 1.0 / static_cast<double>(named.size());
    }
    for (const Item& demonym : draft_.demonyms) {
      const auto codes = split_list(knowledge_.lexicon.value(demonym.index), ' ');
      for (const auto code : codes) weight_of(code) += 0.5 / static_cast<double>(codes.size());
    }
    top_country();
  }

  // For how much the report speaks of a country.
  double& weight_of(std::string_view country) {
    for (auto& [code, weight] : countries_)
      if (code == country) return weight;
    return countries_.emplace_back(country, 0).second;
  }

  void top_country() {
    most_ = 0;
    for (const auto& [code, weight] : countries_) most_ = std::max(most_, weight);
  }

  double share(std::string_view country) const {
    if (most_ == 0) return 0;
    for (const auto& [code, weight] : countries_)
      if (code == country) return weight / most_;
    return 0;
  }

  // "au Congrès" is not Congers: whose towns are written one way only, nobody tells by their sound.
  bool is_told_by_sound(std::string_view country) {
    const auto& settled = knowledge_.settled_spelling;
    return !std::binary_search(settled.begin(), settled.end(), country);
  }

  // What the article before a name and the name together are called: "la Marsa".
  std::vector<GazetteerHit> hits_with_article(const PlaceName& name) const {
    std::vector<GazetteerHit> hits;
    if (name.asked || !has_article(name)) return hits;
    const Span article = syntax_.tokens[name.first - 1].span;
    if (article.size() <= longest_article)
      knowledge_.gazetteer.find(text_.slice({article.start, syntax_.tokens[name.name_end - 1].span.end}), false,
                                most_with_article, hits);
    std::erase_if(hits, [](const GazetteerHit& hit) { return !hit.main_name; });
    return hits;
  }

  // "l'Occident", "la Chambre": a town has no article but one that belongs to its name.
  bool is_no_town(const PlaceName& name, const GazetteerEntry& entry) const {
    if (entry.kind != PlaceKind::populated_place || name.asked || !has_article(name)) return false;
    return syntax_.tokens[name.first - 1].span.size() <= longest_article;
  }

  // Names that share a skeleton: those of the countries under discussion that are spelled alike enough.
  void filter_skeletons(std::size_t i) {
    const auto& name = names_[i];
    if (name.ground != NameGround::skeleton) return;
    again_[i] = again_[i] && names_[bearer_[i]].asked == name.asked;
    if (again_[i]) {
      out_[i].candidates = out_[bearer_[i]].candidates;
      return;
    }
    std::vector<PlaceCandidate> all;
    const double least = name_skeleton(written(name)).size() <= 3 ? least_likeness_short : least_likeness;
    const SpelledName spelled(written(name));
    for (const auto& hit : name.hits) {
      const auto entry = knowledge_.gazetteer.entry(hit.entry);
      if (entry.kind != PlaceKind::populated_place && name.asked != entry.kind) continue;
      const bool spoken_of = share(entry.country) > 0;
      if (!spoken_of && (entry.population < great_city || !name.locative || !hit.main_name)) continue;
      if (!is_told_by_sound(entry.country) || is_no_town(name, entry)) continue;
      const double likeness = spelled.likeness(SpelledName(knowledge_.gazetteer.spelling(hit)));
      if (likeness < (spoken_of ? least : least_likeness_elsewhere)) continue;
      auto candidate = from_hit(hit, entry);
      candidate.likeness = likeness;
      candidate.by_match = 3.2 * likeness - 1.6;
      const auto same =
          std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.entry == candidate.entry; });
      if (same == all.end())
        all.push_back(candidate);
      else if (same->likeness < candidate.likeness)
        *same = candidate;
    }
    out_[i].candidates = std::move(all);
  }

  // "dans l'Oregon", "la Ghouta": towns have no article of their own but one that is part of the name.
  bool has_article(const PlaceName& name) const {
    if (name.first == 0 || name.first != name.name_first) return false;
    const Token& before = syntax_.tokens[name.first - 1];
    return before.upos == Upos::DET && before.letters == Letters::lower;
  }

  double kind_score(const PlaceName& name, const PlaceCandidate& candidate) const {
    if (candidate.in_world) return 3;
    const bool admin = candidate.kind == PlaceKind::admin, country = candidate.kind == PlaceKind::country;
    const bool settlement = candidate.kind == PlaceKind::populated_place || candidate.kind == PlaceKind::neighbourhood;
    if (name.asked == PlaceKind::admin) return admin ? 2.5 : 0;
    if (name.asked == PlaceKind::populated_place) return settlement ? 0.8 : -2;
    if (name.asked == PlaceKind::country) return country ? 2 : -1;
    if (name.asked == PlaceKind::water || name.asked == PlaceKind::region) return settlement ? -1 : 0.5;
    // Units are as populous as all their towns: that is no evidence.
    if (admin) return (has_article(name) ? article_weight : 0.4) - population_score(candidate.population);
    return country ? 1.5 : 0.6;
  }

  // What the text around cannot change.
  void weigh_by_itself(std::size_t i) {
    std::uint32_t rank = 0;
    for (auto& candidate : out_[i].candidates) {
      candidate.by_itself = kind_score(names_[i], candidate) + population_score(candidate.population);
      candidate.rank = rank++;
    }
  }

  enum class Fit : std::uint8_t { good, open, bad };

  // Whether a candidate can stand in that relation to a place.
  static Fit fit(RelationKind kind, const PlaceCandidate& candidate, const PlaceCandidate& other) {
    const double km = distance_km(candidate.lat, candidate.lon, other.lat, other.lon);
    if (kind == RelationKind::in) {
      if (other.kind == PlaceKind::country) return other.country == candidate.country ? Fit::good : Fit::bad;
      if (other.kind == PlaceKind::populated_place) return Fit::open;  // "A, B et C": a list as well
      return km <= 2 * other.radius_km + 60 ? Fit::good : Fit::bad;
    }
    if (kind == RelationKind::from || kind == RelationKind::to || kind == RelationKind::border_of) return Fit::open;
    if (other.kind == PlaceKind::country || other.kind == PlaceKind::region || other.kind == PlaceKind::water)
      return Fit::open;
    if (km > far_km) return Fit::bad;
    return km <= nearness_km ? Fit::good : Fit::open;
  }

  // Whether the text says of the name what cannot be true of the candidate.
  bool conflicts(std::size_t i, const PlaceCandidate& candidate) const {
    const auto& own = relations_of_[bearer_[i]];
    for (std::size_t r = 0; r < std::min(own.size(), most_relations); ++r) {
      const auto& relation = relations_[own[r]];
      if (relation.of == i || out_[relation.of].outcome != Outcome::resolved) continue;
      if (fit(relation.kind, candidate, out_[relation.of].candidates.front()) == Fit::bad) return true;
    }
    return false;
  }

  double context_score(std::size_t i, const PlaceCandidate& candidate) const {
    double score = 0;
    if (most_ > 0 && !candidate.country.empty()) {
      const double part = share(candidate.country);
      score += part > 0 ? country_weight * part : -foreign_penalty;
    }
    const auto& own = relations_of_[bearer_[i]];
    for (std::size_t r = 0; r < std::min(own.size(), most_relations); ++r) {
      const auto& relation = relations_[own[r]];
      if (relation.of == i || out_[relation.of].candidates.empty()) continue;
      const auto& other = out_[relation.of].candidates.front();
      switch (fit(relation.kind, candidate, other)) {
        case Fit::good:
          score += relation.kind == RelationKind::in ? containment_weight : nearness_weight;
          break;
        case Fit::bad:
          score -= conflict_penalty;
          break;
        case Fit::open:
          break;
      }
    }
    if (anchors_.empty()) return score;
    // What is nearest by the haversine is so in kilometres.
    double nearest = -1;
    const GeoPoint here(candidate.lat, candidate.lon);
    for (const auto& anchor : anchors_) {
      if (anchor.bearer == bearer_[i]) continue;
      const double apart = here.haversine(anchor.point);
      if (nearest < 0 || apart < nearest) nearest = apart;
    }
    if (nearest >= 0) score += nearness_weight / (1 + haversine_km(nearest) / nearness_km);
    return score;
  }

  void decide() {
    for (std::size_t i = 0; i < names_.size(); ++i) decide(i);
  }

  bool far_from_all(std::size_t i, const PlaceCandidate& candidate, double least_km = far_km) const {
    bool any = false;
    const GeoPoint here(candidate.lat, candidate.lon);
    for (const auto& anchor : anchors_) {
      if (anchor.bearer == bearer_[i]) continue;
      any = true;
      if (haversine_km(here.haversine(anchor.point)) <= least_km) return false;
    }
    return any;
  }

  // A second mention of which nothing is told that is not told of the first.
  bool says_the_same(std::size_t i) const {
    const auto& name = names_[i];
    const auto& first = names_[bearer_[i]];
    return again_[i] && name.asked == first.asked && name.locative == first.locative &&
           has_article(name) == has_article(first) && relations_of_[bearer_[i]].empty();
  }

  void decide(std::size_t i) {
    const auto& name = names_[i];
    auto& out = out_[i];
    if (name.ground == NameGround::cue) {
      out.outcome = name.locative || name.asked ? Outcome::unknown : Outcome::rejected;
      return;
    }
    if (says_the_same(i)) {
      out = out_[bearer_[i]];
      return;
    }
    if (!set_aside_[i].empty()) out.candidates = std::exchange(set_aside_[i], {});
    for (auto& candidate : out.candidates)
      candidate.score = candidate.by_match + (candidate.by_itself + context_score(i, candidate));
    std::sort(out.candidates.begin(), out.candidates.end(),
              [](const auto& a, const auto& b) { return a.score != b.score ? a.score > b.score : a.rank < b.rank; });
    if (out.candidates.empty()) {
      out.outcome = name.locative ? Outcome::unknown : Outcome::rejected;
      return;
    }
    const auto& best = out.candidates.front();
    const bool spoken_of = most_ == 0 || share(best.country) > 0;
    // A small town of a country that the report does not speak of is mostly a surname or a common word.
    // What only another of its names means is mostly a place that the gazetteer lacks: "le village de Ber" in Mali.
    const std::uint32_t least = name.locative && best.main_name ? known_town : known_city;
    if (!best.in_world && !spoken_of && best.population < least) {
      out.outcome = name.locative ? Outcome::unknown : Outcome::rejected;
      return;
    }
    const bool doubtful = name.ground == NameGround::skeleton && best.population < known_city && far_from_all(i, best);
    // "À Aden, dans le quartier d'Al-Chaab": no town of that name in another country.
    const bool elsewhere = name.asked == PlaceKind::neighbourhood && far_from_all(i, best, neighbourhood_km);
    if (!best.in_world && (elsewhere || (best.population < known_city && (doubtful || conflicts(i, best))))) {
      out.outcome = Outcome::unknown;
      set_aside_[i] = std::exchange(out.candidates, {});
      return;
    }
    out.outcome = Outcome::resolved;
    for (std::size_t other = 1; other < out.candidates.size(); ++other) {
      const auto& second = out.candidates[other];
      if (best.score - second.score >= ambiguous_margin) break;
      const double apart = distance_km(best.lat, best.lon, second.lat, second.lon);
      if (apart > std::max(same_place_km, std::max(best.radius_km, second.radius_km))) {
        out.outcome = Outcome::ambiguous;
        break;
      }
    }
  }

  // What is resolved beyond doubt helps the rest.
  void anchor() {
    std::vector<bool> seen(names_.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const auto& out = out_[i];
      if (out.outcome != Outcome::resolved || names_[i].facility) continue;
      const auto& best = out.candidates.front();
      if (best.kind != PlaceKind::populated_place && best.kind != PlaceKind::neighbourhood &&
          best.kind != PlaceKind::facility)
        continue;
      const bool sure = out.candidates.size() < 2 || best.score - out.candidates[1].score > 0.8 || best.in_world;
      if (!sure || best.likeness < 0.8) continue;
      if (anchors_.size() < most_anchors && !seen[bearer_[i]]) {
        seen[bearer_[i]] = true;
        anchors_.push_back({bearer_[i], {best.lat, best.lon}});
      }
      if (!best.country.empty()) weight_of(best.country) += 0.5;
    }
    top_country();
  }

  bool is_settlement(std::size_t i) const {
    if (out_[i].outcome != Outcome::resolved || names_[i].facility) return false;
    if (reference_.size() == names_.size() && reference_[i]) return false;
    const auto kind = out_[i].candidates.front().kind;
    return kind == PlaceKind::populated_place || kind == PlaceKind::neighbourhood;
  }

  // A name that only other mentions show to be a place means what they mean.
  void agree() {
    std::vector<std::size_t> known(names_.size(), names_.size());  // by bearer
    for (std::size_t i = names_.size(); i-- > 0;)
      if (out_[i].outcome != Outcome::rejected && !names_[i].facility) known[bearer_[i]] = i;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const auto at = known[bearer_[i]];
      if (names_[i].ground == NameGround::cue && !names_[i].locative && !names_[i].asked && at != names_.size())
        out_[i] = out_[at];
    }
  }

  std::size_t sentence_of(std::size_t name) const {
    const auto& all = syntax_.sentences;
    return static_cast<std::size_t>(std::upper_bound(all.begin(), all.end(), names_[name].first,
                                                     [](TokenIndex t, const Sentence& s) { return t < s.first; }) -
                                    all.begin());
  }

  void hang() {
    // "à 80 km au sud de Bagdad": nothing is told to be in Bagdad.
    reference_.assign(names_.size(), false);
    for (const auto& relation : relations_)
      if (relation.kind != RelationKind::in) reference_[relation.of] = true;
    // A building or quarter is told to be in the settlement that follows with "de" ("la mosquée Al-Nour de Kano"), that
    // its sentence names before or after it, or that the report named last, or names next.
    std::vector<std::optional<std::size_t>> next(names_.size() + 1);
    for (std::size_t i = names_.size(); i-- > 0;) next[i] = is_settlement(i) ? std::optional(i) : next[i + 1];
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const auto& name = names_[i];
      auto& out = out_[i];
      auto beside = last ? last : next[i + 1];
      if (next[i + 1] && sentence_of(*next[i + 1]) == sentence_of(i)) {
        const bool follows =
            *next[i + 1] == i + 1 && names_[i + 1].first == name.end + 1 && words_.is(name.end, PlaceWords::link);
        if (follows || !last || sentence_of(*last) != sentence_of(i)) beside = next[i + 1];
      }
      if (is_settlement(i)) last = i;
      if ((name.ground == NameGround::world && !name.facility) || out.outcome == Outcome::rejected) continue;
      const bool quarter = name.asked == PlaceKind::neighbourhood;
      if (!name.facility && !quarter) continue;
      if (out.outcome == Outcome::resolved) {
        const auto& best = out.candidates.front();
        const bool wide = best.kind == PlaceKind::country || best.kind == PlaceKind::region;  // "l'ambassade de France"
        if (wide && !beside) continue;
        const bool near = beside && distance_km(best.lat, best.lon, out_[*beside].candidates.front().lat,
                                                out_[*beside].candidates.front().lon) < 60;
        if (!wide && name.linked && (near || best.population >= 20000 || share(best.country) > 0) && !quarter) continue;
        if (near && !wide) continue;
      }
      if (!beside) {
        out.outcome = Outcome::unknown;
        continue;
      }
      out.outcome = Outcome::hung;
      out.hung_on = beside;
    }
  }

  const Draft& draft_;
  const std::vector<PlaceName>& names_;
  const std::vector<NameRelation>& relations_;
  const Syntax& syntax_;
  const Text& text_;
  const Knowledge& knowledge_;
  const PlaceWords& words_;
  std::vector<Resolution> out_;
  std::vector<std::vector<PlaceCandidate>> set_aside_;  // by name: candidates that the text spoke against
  std::vector<std::size_t> bearer_;                     // by name: the first one of its key
  std::vector<bool> again_;                             // by name: the bearer was looked up in the same way
  std::vector<std::vector<std::size_t>> relations_of_;  // by bearer
  std::vector<std::pair<std::string_view, double>> countries_;
  double most_ = 0;
  std::vector<Anchor> anchors_;  // one a bearer
  std::vector<bool> reference_;  // names that others are told to lie beside
};

}  // namespace

std::vector<Resolution> resolve_places(const Draft& draft, const std::vector<PlaceName>& names,
                                       const std::vector<NameRelation>& relations, const PlaceWords& words) {
  return Resolver(draft, names, relations, words).run();
}

}  // namespace selon

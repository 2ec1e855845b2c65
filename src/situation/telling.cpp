#include "situation/telling.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"

namespace selon {
namespace {

// Acts that reports tell by one another's names: an "attaque" here is an "attentat" there.
enum class Family { strike, ground, flight, captives, movement, accord, speech, crowd, alone };

Family family_of(ClaimType type) {
  switch (type) {
    case ClaimType::air_strike:
    case ClaimType::shelling:
    case ClaimType::bombing:
    case ClaimType::chemical_attack:
    case ClaimType::attack:
    case ClaimType::casualties:
    case ClaimType::destruction:
      return Family::strike;
    case ClaimType::armed_clash:
    case ClaimType::offensive:
    case ClaimType::capture:
    case ClaimType::withdrawal:
    case ClaimType::siege:
      return Family::ground;
    case ClaimType::displacement:
    case ClaimType::evacuation:
      return Family::flight;
    case ClaimType::abduction:
    case ClaimType::arrest:
      return Family::captives;
    case ClaimType::deployment:
      return Family::movement;
    case ClaimType::talks:
    case ClaimType::agreement:
      return Family::accord;
    case ClaimType::refusal:
    case ClaimType::demand:
    case ClaimType::threat:
    case ClaimType::accusation:
    case ClaimType::support:
      return Family::speech;
    case ClaimType::protest:
    case ClaimType::riot:
      return Family::crowd;
    default:
      return Family::alone;
  }
}

int rank(const ToldPlace& place) {
  switch (place.precision) {
    case PlacePrecision::exact:
      return place.kind == PlaceKind::water || place.kind == PlaceKind::region ? 2 : 4;
    case PlacePrecision::near:
      return 3;
    case PlacePrecision::unresolved:
      return 2;
    case PlacePrecision::admin:
      return 1;
    case PlacePrecision::country:
      return 0;
  }
  return 0;
}

bool contains(const std::vector<const ToldPlace*>& places, const ToldPlace& place) {
  return std::ranges::any_of(places, [&](const ToldPlace* known) {
    return known->geonames && place.geonames ? known->geonames == place.geonames : known->shown() == place.shown();
  });
}

// Only places of the best precision told are compared: beside Hodeida, the Yemen of the same sentence says nothing.
void add_places(Telling& telling, const ToldClaim& claim) {
  for (const ToldPlace& place : claim.places) {
    const int best = telling.places.empty() ? -1 : rank(*telling.places.front());
    if (rank(place) < best || contains(telling.places, place)) continue;
    if (rank(place) > best) telling.places.clear();
    telling.places.push_back(&place);
  }
}

// Words that begin with a capital name the town in "marché de Dahyan"; vowels and w are what spellings differ in.
void add_names(std::vector<std::string>& names, std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint first = code_point(words, at);
    if (!u_isalpha(static_cast<UChar32>(first.value))) {
      at += first.length;
      continue;
    }
    std::size_t end = at;
    while (end < words.size() && u_isalpha(static_cast<UChar32>(code_point(words, end).value)))
      end += code_point(words, end).length;
    if (u_isupper(static_cast<UChar32>(first.value))) {
      std::string consonants = bare(words.substr(at, end - at));
      std::erase_if(consonants, [](char c) { return std::string_view("aeiouyw").find(c) != std::string_view::npos; });
      if (consonants.size() >= 3) names.push_back(std::move(consonants));  // fewer fit too many names
    }
    at = end;
  }
}

bool narrower(const Days& one, const Days& other) {
  if (!one.earliest || !one.latest) return false;
  return !other.earliest || !other.latest || *one.latest - *one.earliest < *other.latest - *other.earliest;
}

void add_words(Telling& telling, const ToldClaim& claim, WordTable& words) {
  const std::string folded = bare(claim.evidence);
  std::size_t begin = 0;
  const auto is_letter = [&](std::size_t at) {
    const unsigned char c = static_cast<unsigned char>(folded[at]);
    return c >= 0x80 || (c >= 'a' && c <= 'z');
  };
  while (begin < folded.size()) {
    std::size_t end = begin;
    while (end < folded.size() && is_letter(end)) ++end;
    // Short words are mostly the grammar's, in any language; the rest of it weighs little by being everywhere.
    if (end - begin >= 4) telling.words.push_back(words.add(std::string_view(folded).substr(begin, end - begin)));
    begin = end + 1;
  }
}

// Places or days that exclude each other, within one report.
bool apart(const Telling& telling, const ToldClaim& claim) {
  Telling alone;
  add_places(alone, claim);
  if (!telling.places.empty() && !alone.places.empty() && rank(*telling.places.front()) >= 2 &&
      rank(*alone.places.front()) >= 2 &&
      std::ranges::none_of(alone.places, [&](const ToldPlace* place) { return contains(telling.places, *place); }))
    return true;
  const auto& days = telling.days;
  if (claim.when && days.earliest && days.latest) {
    const Days& told = claim.when->days;
    if ((told.earliest && *told.earliest > *days.latest) || (told.latest && *told.latest < *days.earliest)) return true;
  }
  return telling.background != claim.background && !claim.when;
}

// Does the claim go on with what the telling tells? In its own sentence a compatible act does; in a later one only
// when it tells no other place or day and stands close, or names the same place.
bool goes_on(const Telling& telling, std::span<const ToldClaim> claims, const ToldClaim& claim) {
  Resemblance best = Resemblance::none;
  std::uint32_t last = 0;
  for (const std::size_t i : telling.claims) {
    best = std::max(best, resemblance(claims[i].type, claim.type));
    last = std::max(last, claims[i].sentence);
  }
  if (best == Resemblance::none || apart(telling, claim)) return false;
  if (claim.sentence == last) return best >= Resemblance::near || telling.claims.size() == 1;
  if (best == Resemblance::far) return false;
  const bool same_place = std::ranges::any_of(
      claim.places, [&](const ToldPlace& place) { return rank(place) >= 2 && contains(telling.places, place); });
  return same_place || claim.sentence - last <= 2;
}

}  // namespace

Resemblance resemblance(ClaimType one, ClaimType other) {
  if (one == other) return Resemblance::same;
  const Family a = family_of(one), b = family_of(other);
  if (a == Family::speech || a == Family::alone || b == Family::speech || b == Family::alone) return Resemblance::none;
  if (a == b) return Resemblance::near;
  const auto either = [&](ClaimType type) { return one == type || other == type; };
  const auto families = [&](Family x, Family y) { return (a == x && b == y) || (a == y && b == x); };
  if (families(Family::strike, Family::ground))
    return either(ClaimType::armed_clash) || either(ClaimType::offensive) || either(ClaimType::casualties)
               ? Resemblance::near
               : Resemblance::far;
  if (either(ClaimType::casualties) && families(Family::strike, Family::crowd)) return Resemblance::near;
  if (either(ClaimType::casualties) && families(Family::strike, Family::captives)) return Resemblance::far;
  if (families(Family::strike, Family::captives) && either(ClaimType::attack)) return Resemblance::far;
  if (families(Family::flight, Family::ground) || families(Family::flight, Family::strike)) return Resemblance::far;
  return Resemblance::none;
}

bool is_happening(const ToldClaim& claim) {
  if (claim.certainty == Certainty::planned || claim.type == ClaimType::control) return false;
  return family_of(claim.type) != Family::speech;
}

std::optional<DaySpan> span_of(const Telling& telling) {
  if (telling.days.earliest && telling.days.latest) return DaySpan{*telling.days.earliest, *telling.days.latest, true};
  if (telling.background || !telling.published) return std::nullopt;
  return DaySpan{*telling.published - std::chrono::days(days_before_publication), *telling.published, false};
}

bool is_settled(const ToldPlace& place) {
  return place.precision == PlacePrecision::exact || place.precision == PlacePrecision::near;
}

std::uint32_t WordTable::add(std::string_view word) {
  const auto [known, fresh] = numbers_.try_emplace(std::string(word), static_cast<std::uint32_t>(words_.size()));
  if (fresh) {
    words_.emplace_back(word);
    tellings_.push_back(known_ ? known_(word) : 0);
  }
  return known->second;
}

void WordTable::count(const std::vector<std::uint32_t>& words) {
  ++total_;
  for (const std::uint32_t word : words) ++tellings_[word];
  weights_.clear();
}

double WordTable::weight(std::uint32_t word) const {
  if (weights_.size() < words_.size()) weights_.resize(words_.size(), -1);
  double& weight = weights_[word];
  if (weight >= 0) return weight;
  // In whole millionths of two, so that sums are the same in every order of adding.
  constexpr double fine = 1 << 20;
  return weight = std::round(std::max(0.0, std::log((total_ + 1.0) / (tellings_[word] + 0.5))) * fine) / fine;
}

std::vector<Telling> tellings_of(std::span<const ToldClaim> claims, WordTable& words) {
  std::vector<Telling> tellings;
  std::size_t first = 0;  // telling of the report
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ToldClaim& claim = claims[i];
    if (i > 0 && claims[i - 1].report != claim.report) first = tellings.size();
    if (!is_happening(claim)) continue;
    Telling* telling = nullptr;
    for (std::size_t t = tellings.size(); telling == nullptr && t > first; --t)
      if (goes_on(tellings[t - 1], claims, claim)) telling = &tellings[t - 1];
    if (telling == nullptr) {
      telling = &tellings.emplace_back();
      telling->report = claim.report;
      telling->witness = claim.witness;
      telling->published = claim.metadata.published;
      telling->background = claim.background;
    }
    telling->claims.push_back(i);
    if (std::ranges::find(telling->types, claim.type) == telling->types.end()) telling->types.push_back(claim.type);
    add_places(*telling, claim);
    if (claim.when && narrower(claim.when->days, telling->days)) telling->days = claim.when->days;
    for (const auto* side : {&claim.actors, &claim.targets})
      for (const ToldActor& actor : *side) telling->actors.push_back(actor.name);
    for (const ToldFigure& figure : claim.figures) telling->figures.push_back(&figure);
    add_words(*telling, claim, words);
  }
  for (Telling& telling : tellings) {
    const auto once = [](auto& values) {
      std::ranges::sort(values);
      const auto rest = std::ranges::unique(values);
      values.erase(rest.begin(), rest.end());
    };
    for (const ToldPlace* place : telling.places) {
      if (rank(*place) < 2) continue;
      add_names(telling.names, place->words);
      if (place->name) add_names(telling.names, *place->name);
    }
    once(telling.names);
    once(telling.actors);
    once(telling.words);
  }
  return tellings;
}

}  // namespace selon

#include "mention/place_relations.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/stanza.h"
#include "mention/figure_words.h"

namespace selon {
namespace {

constexpr TokenIndex longest_gap = 14;    // words between two places whose relation is told
constexpr TokenIndex phrase_reach = 4;    // from "au sud de" to its name: "au sud de la capitale Bagdad"
constexpr TokenIndex distance_reach = 5;  // from a number of kilometres to "au sud de"
constexpr TokenIndex pair_reach = 6;      // between the two names of "entre X et Y"

class Ties {
 public:
  Ties(const Draft& draft, const std::vector<PlaceName>& names, const PlaceWords& words)
      : draft_(draft),
        names_(names),
        words_(words),
        figure_words_(draft),
        vague_(draft.knowledge.lexicon.find_class("vague_amount")),
        link_(draft.knowledge.lexicon.find_class("pair_link")) {}

  PlaceTies find() {
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) find_relation(i);
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) find_pair(i);
    std::set<std::size_t> related, paired;
    for (const auto& relation : ties_.relations) related.insert(relation.of);
    for (const auto& pair : ties_.pairs) paired.insert({pair.first, pair.second});
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (!related.contains(i) && !paired.contains(i)) find_reference(i);
    return std::move(ties_);
  }

 private:
  const Draft& draft_;
  const std::vector<PlaceName>& names_;
  const PlaceWords& words_;
  const FigureWords figure_words_;
  std::optional<ClassId> vague_, link_;
  PlaceTies ties_;

  const Token& token(TokenIndex at) const { return draft_.syntax.tokens[at]; }
  std::string_view written(TokenIndex at) const { return draft_.text().slice(token(at).span); }

  void find_relation(std::size_t i) {
    const auto gap_first = names_[i].end, gap_end = names_[i + 1].first;
    if (gap_first >= gap_end || gap_end - gap_first > longest_gap) return;
    bool plain = true, aside = false;
    for (auto t = gap_first; t < gap_end; ++t) {
      const auto sign = written(t);
      if (token(t).letters == Letters::none && !token(t).has_digit && sign != "," && sign != "(") plain = false;
      if (token(t).letters != Letters::none && token(t).letters != Letters::lower) plain = false;
      if (t == gap_first && (sign == "," || sign == "(")) aside = true;
    }
    if (!plain) return;
    std::optional<PlacePhrase> relation;  // the last, and of those that begin at one word the longest
    for (auto t = gap_first; t < gap_end; ++t)
      words_.relations_at(t, [&](const PlacePhrase& phrase) {
        if (relation && relation->first == t) return;
        if (phrase.relation != RelationKind::between && phrase.end <= gap_end && gap_end - phrase.end <= phrase_reach)
          relation = phrase;
      });
    // "En Irak, des positions à 15 km au sud de Mossoul": no country lies there.
    if (relation && is_wide(names_[i]) && is_local(relation->relation)) return;
    if (relation) {
      ties_.relations.push_back({i, relation->relation, i + 1, distance(gap_first, relation->end)});
      return;
    }
    // Containment: a larger place right after a comma or a bracket.
    const bool larger = names_[i + 1].asked == PlaceKind::admin || names_[i + 1].asked == PlaceKind::country ||
                        names_[i + 1].ground == NameGround::world || names_[i + 1].ground == NameGround::gazetteer;
    if (aside && larger && gap_end - gap_first <= 5)
      ties_.relations.push_back({i, RelationKind::in, i + 1, std::nullopt});
  }

  bool is_wide(const PlaceName& name) const {
    const auto& places = draft_.knowledge.world.places();
    return std::any_of(name.world.begin(), name.world.end(), [&](std::uint32_t place) {
      return places[place].kind == PlaceKind::country || places[place].kind == PlaceKind::region;
    });
  }

  // Said of what lies beside a place, not of how it is reached or what it borders on.
  static bool is_local(RelationKind kind) {
    return kind == RelationKind::near || kind == RelationKind::north_of || kind == RelationKind::south_of ||
           kind == RelationKind::east_of || kind == RelationKind::west_of || kind == RelationKind::outskirts_of;
  }

  // "à 15 km", "à une centaine de kilomètres" in [first, end).
  std::optional<double> distance(TokenIndex first, TokenIndex end) const {
    for (TokenIndex at = first; at < end; ++at) {
      const Item* noun = figure_words_.counted(at);
      if (noun == nullptr) continue;
      const std::string unit = figure_words_.read(*noun).unit;
      if (unit != "km" && unit != "m") continue;
      const auto number = number_before(at, first);
      if (!number) return std::nullopt;
      return unit == "m" ? *number / 1000 : *number;
    }
    return std::nullopt;
  }

  std::optional<double> number_before(TokenIndex unit, TokenIndex first) const {
    std::optional<double> number;
    for (TokenIndex end = unit; end > first && unit - end < 2 && !number; --end)
      draft_.lattice.ending_at(end, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind == ItemKind::number) number = draft_.numbers[item.index].value;
        if (item.kind == ItemKind::lexicon && vague_ && item.lexicon_class == *vague_) number = round_amount(item);
      });
    return number;
  }

  // "hundred 100 100"; nullopt for an amount whose bounds differ.
  std::optional<double> round_amount(const Item& item) const {
    const auto parts = split_list(draft_.knowledge.lexicon.value(item.index), ' ');
    if (parts.size() != 3 || parts[1] != parts[2]) return std::nullopt;
    double value = 0;
    const auto [end, code] = std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), value);
    return code == std::errc() && end == parts[1].data() + parts[1].size() ? std::optional(value) : std::nullopt;
  }

  // The relation phrase that leads to a name, with its links ("au sud de la ville de") between.
  std::optional<PlacePhrase> leading(TokenIndex name_first) const {
    for (TokenIndex end = name_first; end > 0 && name_first - end <= phrase_reach; --end) {
      if (auto phrase = words_.ending(end, PlaceWord::relation)) return phrase;
      if (token(end - 1).letters != Letters::lower) return std::nullopt;
    }
    return std::nullopt;
  }

  void find_pair(std::size_t i) {
    const auto gap_first = names_[i].end, gap_end = names_[i + 1].first;
    if (gap_end <= gap_first || gap_end - gap_first > pair_reach || figure_words_.entry(link_, gap_first) == nullptr)
      return;
    for (auto t = gap_first; t < gap_end; ++t)
      if (token(t).letters != Letters::lower) return;
    const auto lead = leading(names_[i].first);
    if (!lead || lead->relation != RelationKind::between) return;
    PlacePair pair{i, i + 1, std::nullopt};
    // "Rastane, entre Homs et Hama"
    if (i > 0 && names_[i - 1].end < lead->first && lead->first - names_[i - 1].end <= 2 &&
        written(names_[i - 1].end) == ",")
      pair.between_them = i - 1;
    ties_.pairs.push_back(pair);
  }

  void find_reference(std::size_t i) {
    const auto lead = leading(names_[i].first);
    if (!lead || !is_local(lead->relation)) return;
    const TokenIndex from = lead->first < distance_reach ? 0 : lead->first - distance_reach;
    ties_.references.push_back({i, lead->relation, distance(from, lead->end)});
  }
};

}  // namespace

PlaceTies find_ties(const Draft& draft, const std::vector<PlaceName>& names, const PlaceWords& words) {
  return Ties(draft, names, words).find();
}

}  // namespace selon

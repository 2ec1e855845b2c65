#include "mention/figure_kinds.h"

#include <algorithm>

#include "mention/figure_harmed.h"

namespace selon {
namespace {

constexpr TokenIndex comma_cost = 4;         // what a comma adds to the distance of a word of harm
constexpr TokenIndex kind_reach = 12;        // tokens between a noun and its word of harm, inside a clause
constexpr TokenIndex agent_reach = 3;        // "par environ deux", "par les 22 000"
constexpr double least_troops = 20;          // "trois hommes" may be anybody, "500 hommes" are troops
constexpr TokenIndex owner_reach = 7;        // tokens from "hommes" to whose they are
constexpr TokenIndex antecedent_reach = 40;  // tokens back to those whom "d'entre eux" means

class Kinds {
 public:
  Kinds(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found)
      : draft_(draft), words_(words), found_(found) {}

  void run() {
    for (std::size_t i = 0; i < found_.size(); ++i) settle(i);
    share_in_lists();
    std::erase_if(found_, [](const FoundFigure& one) { return one.needs_harm && !one.kind_told; });
    for (std::size_t i = 0; i < found_.size(); ++i) settle_category(i);
    for (FoundFigure& one : found_) settle_strength(one);
  }

 private:
  const Draft& draft_;
  const FigureWords& words_;
  std::vector<FoundFigure>& found_;

  void tell(FoundFigure& one, FigureKind kind) {
    one.figure.kind = kind;
    one.kind_told = true;
  }

  void settle(std::size_t index) {
    FoundFigure& one = found_[index];
    if (one.figure.unit == "family" && !one.kind_told) return settle_families(index);
    if (one.figure.unit != "person") return;
    if (one.kind_told) return overtake(index);
    // "une attaque commise par deux hommes": those who act; what they did to others is not their own fate.
    const bool harms = does_harm(draft_, words_, one);
    if (harms && one.figure.value == 1.0) return;  // "un soldat a tué deux passants": an article
    if (harms || is_agent(one)) {
      if (one.figure.category == Category::unknown) one.figure.category = Category::combatants;
      return tell(one, FigureKind::strength);
    }
    if (const auto kind = nearest_harm(index)) return tell(one, *kind);
    // A list goes on with the kind of its first member: "270 enfants et 198 femmes".
    if (index == 0) return;
    const FoundFigure& last = found_[index - 1];
    if (last.sentence == one.sentence && last.kind_told && last.figure.unit == "person" && one.first - last.last() <= 3)
      tell(one, last.figure.kind);
  }

  // "Des centaines de familles ont fui": households flee and come back; their dead are counted by heads.
  void settle_families(std::size_t index) {
    const auto kind = nearest_harm(index);
    if (kind == FigureKind::displaced || kind == FigureKind::returned) tell(found_[index], *kind);
  }

  // "Soixante prisonniers ont été libérés", "mille réfugiés sont rentrés": the noun tells what they were, the verb what
  // became of them.
  void overtake(std::size_t index) {
    FoundFigure& one = found_[index];
    if (one.figure.kind != FigureKind::detained && one.figure.kind != FigureKind::displaced) return;
    const auto kind = nearest_harm(index);
    if (kind == FigureKind::released || kind == FigureKind::returned || kind == FigureKind::killed ||
        kind == FigureKind::wounded)
      tell(one, *kind);
  }

  bool is_agent(const FoundFigure& one) const {
    if (one.figure.value == 1.0) return false;  // "par un kamikaze": an article
    const auto category = one.figure.category;
    if (category != Category::unknown && category != Category::combatants && category != Category::security_forces)
      return false;
    for (TokenIndex at = one.first; at-- > one.sentence->first && one.first - at <= agent_reach;) {
      if (words_.agent(at) != nullptr) return true;
      if (words_.is_sign(at)) return false;
    }
    return false;
  }

  // The word of harm that belongs to the figure: right after its noun, else the last before it in its clause, else the
  // first after it before another figure begins.
  std::optional<FigureKind> nearest_harm(std::size_t index) const {
    const FoundFigure& one = found_[index];
    const TokenIndex after = one.last();
    const TokenIndex next_figure = index + 1 < found_.size() && found_[index + 1].sentence == one.sentence
                                       ? found_[index + 1].first
                                       : one.sentence->end;
    const TokenIndex previous_end =
        index > 0 && found_[index - 1].sentence == one.sentence ? found_[index - 1].last() : one.sentence->first;
    // Before or after, whichever is nearer; what follows wins a tie.
    std::optional<FigureKind> best;
    TokenIndex distance = kind_reach;
    for (TokenIndex at = after, way = 0; at < next_figure && way < kind_reach; ++at, ++way) {
      if (words_.is_strong_border(at)) break;
      if (words_.is_comma(at)) way += comma_cost;
      if (const auto kind = words_.harm_at(at)) {
        best = kind;
        distance = way;
        break;
      }
    }
    for (TokenIndex at = one.first, way = 0; at-- > previous_end && way < distance; ++way) {
      // "a été abattu, alors que deux autres sont en fuite"
      if (words_.is_strong_border(at) || draft_.syntax.tokens[at].upos == Upos::SCONJ) break;
      if (words_.is_comma(at)) way += comma_cost;
      if (const auto kind = words_.harm_at(at); kind && way < distance) return kind;
    }
    return best;
  }

  // "247 Palestiniens (en majorité des assaillants), 40 Israéliens et un Soudanais ont perdu la vie": the harm told
  // after the last member is every member's.
  void share_in_lists() {
    for (std::size_t i = found_.size(); i-- > 1;) {
      const FoundFigure& next = found_[i];
      FoundFigure& one = found_[i - 1];
      if (one.kind_told || !next.kind_told || !is_harm(next.figure.kind)) continue;
      if (one.figure.unit != "person" || next.figure.unit != "person" || !in_one_list(one, next)) continue;
      tell(one, next.figure.kind);
    }
  }

  // Nothing but a bracket, commas and joining words between two figures.
  bool in_one_list(const FoundFigure& one, const FoundFigure& next) const {
    if (one.sentence != next.sentence) return false;
    bool bracket = false, joined = false;
    for (TokenIndex at = one.last(); at < next.first; ++at) {
      const std::string_view form = draft_.syntax.form(draft_.syntax.tokens[at]);
      if (form == "(") bracket = true;
      if (form == ")") {
        bracket = false;
        continue;
      }
      if (bracket) continue;
      // "60 blessés par balles, dont 9 sont morts": the clause is of the part alone.
      if (words_.part_link(at) != nullptr && is_verb(next.end)) return false;
      if (words_.is_comma(at) || words_.link(at) != nullptr)
        joined = true;
      else if (words_.is_sign(at) || draft_.syntax.tokens[at].upos == Upos::VERB)
        return false;
    }
    return joined;
  }

  bool is_verb(TokenIndex at) const {
    if (at >= draft_.syntax.tokens.size()) return false;
    const Upos tag = draft_.syntax.tokens[at].upos;
    return tag == Upos::AUX || tag == Upos::VERB;
  }

  // "tuant quatre d'entre eux", "des dizaines d'autres": those whom the words before name.
  void settle_category(std::size_t index) {
    FoundFigure& one = found_[index];
    if (!one.of_them || one.figure.unit != "person") return;
    for (TokenIndex at = one.first; at-- > 0 && one.first - at < antecedent_reach;) {
      const Item* noun = words_.counted(at);
      if (noun == nullptr || noun->end > one.first) continue;
      const CountedNoun counted = words_.read(*noun);
      if (counted.unit != "person" || counted.of_them || !counted.category) continue;
      if (*counted.category == Category::unknown) continue;
      one.figure.category = counted.category;
      return;
    }
  }

  void settle_strength(FoundFigure& one) const {
    if (one.kind_told) return;
    one.figure.kind = FigureKind::count;
    if (one.figure.unit != "person") return;
    const auto category = one.figure.category;
    if (category == Category::combatants || category == Category::security_forces) {
      one.figure.kind = FigureKind::strength;
    } else if (one.troops && one.figure.low.value_or(0) >= least_troops) {
      one.figure.kind = FigureKind::strength;
      one.figure.category = of_a_state(one) ? Category::security_forces : Category::combatants;
    }
  }

  // "22 000 hommes de la mission de l'Union africaine".
  bool of_a_state(const FoundFigure& one) const {
    bool state = false;
    for (TokenIndex at = one.last(); at < one.sentence->end && at - one.last() < owner_reach; ++at)
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        if (item.kind != ItemKind::actor) return;
        const auto kind = static_cast<ActorKind>(item.subkind);
        state = state || kind == ActorKind::state_forces || kind == ActorKind::external_forces ||
                kind == ActorKind::government || kind == ActorKind::international_organisation;
      });
    return state;
  }
};

}  // namespace

void settle_kinds(const Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found) {
  Kinds(draft, words, found).run();
}

}  // namespace selon

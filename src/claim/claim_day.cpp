#include "claim/claim_day.h"

#include <algorithm>
#include <charconv>

#include "mention/actor_names.h"
#include "mention/dateline.h"
#include "selon/acts.h"

namespace selon {
namespace {

constexpr int of_years = 60;                      // tokens that a century does: "la mosquée datant du XVe siècle"
constexpr TokenIndex farthest_since = 6;          // tokens: "depuis la fin de l'été"
constexpr std::chrono::days longest_incident{7};  // "en novembre 2014" is no day of an incident

class DayFinder {
 public:
  DayFinder(const Nearness& near, const std::optional<CarriedDay>& before)
      : near_(near), draft_(near.draft), tree_(near.tree), trigger_(near.trigger), before_(before) {
    if (tree_.grown()) top_ = tree_.top(trigger_.first, trigger_.end);
    for (const Voice& voice : draft_.record.voices)
      if (holds(voice, draft_.span(trigger_.first, trigger_.end))) voices_.push_back(&voice);
  }

  ClaimDay find() const {
    const auto all = near_.items(ItemKind::time);
    std::optional<std::size_t> best;
    int best_cost = 0;
    bool other_day = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!days_of(all[i]) || is_of_birth(all[i])) continue;
      if (tree_.grown() && !belongs(all[i])) {
        other_day = true;
        continue;
      }
      const int cost = near_.words_between(all[i]) + (near_.in_clause(all[i]) ? 0 : out_of_clause) +
                       (is_of_years(all[i]) ? of_years : 0) + tree_weight * near_.tree_cost(all[i]);
      if (!best || cost < best_cost) {
        best = i;
        best_cost = cost;
      }
    }
    if (best) return {all[*best].index, When{.days = *days_of(all[*best]), .basis = Basis::stated}};
    if (other_day) return {};
    return {std::nullopt, carried()};
  }

 private:
  const Nearness& near_;
  const Draft& draft_;
  const Tree& tree_;
  const Trigger& trigger_;
  const std::optional<CarriedDay>& before_;
  TokenIndex top_ = no_token;
  std::vector<const Voice*> voices_;  // that tell the trigger

  static bool holds(const Voice& voice, Span span) {
    return std::any_of(voice.content.begin(), voice.content.end(),
                       [&](const Span content) { return content.contains(span); });
  }

  // The days that a mention tells, "depuis" counted in; nullopt where it tells none.
  std::optional<Days> days_of(const Located& one) const {
    const Time& time = draft_.record.times[one.index];
    const auto& published = draft_.record.metadata.published;
    const bool since = published && is_since(one);
    if (time.days.earliest || time.days.latest) {
      if (!since || !time.days.earliest) return time.days;
      return Days{time.days.earliest, std::max(*time.days.earliest, *published)};
    }
    if (!since || time.type != TimeType::duration) return std::nullopt;
    const auto first = day_back(time.value, *published);
    return first ? std::optional(Days{*first, *published}) : std::nullopt;
  }

  // "Un homme né le 16 juillet 1993 a été interpellé".
  bool is_of_birth(const Located& one) const {
    const TokenIndex floor = draft_.syntax.sentences[trigger_.sentence].first;
    for (TokenIndex back = 1; back <= 2 && one.first >= floor + back; ++back)
      if (near_.words.is(WordClass::birth_word, one.first - back)) return true;
    return false;
  }

  // The day that lies so long back: "P3D" is three days. What is shorter than a day, or not counted, tells none.
  static std::optional<Date> day_back(std::string_view value, Date until) {
    constexpr int most_counted = 1000;
    if (value.size() < 3 || value[0] != 'P' || value[1] == 'T') return std::nullopt;
    int count = 0;
    const auto [end, code] = std::from_chars(value.data() + 1, value.data() + value.size(), count);
    if (code != std::errc() || end + 1 != value.data() + value.size() || count <= 0) return std::nullopt;
    if (count > most_counted) return std::nullopt;
    switch (*end) {
      case 'D':
        return until - std::chrono::days(count);
      case 'W':
        return until - std::chrono::weeks(count);
      case 'M':
      case 'Y': {
        const std::chrono::year_month_day last(until);
        const auto day = last - std::chrono::months(*end == 'M' ? count : 12 * count);
        return day.ok() ? Date(day) : Date(day.year() / day.month() / std::chrono::last);
      }
      default:
        return std::nullopt;
    }
  }

  // "depuis lundi", "depuis l'offensive lancée lundi": from then up to publication.
  bool is_since(const Located& one) const {
    const TokenIndex floor = draft_.syntax.sentences[trigger_.sentence].first;
    for (TokenIndex back = 0; back < farthest_since && one.first >= floor + back; ++back) {
      const TokenIndex at = one.first - back;
      if (near_.words.is(WordClass::since_word, at)) return true;
      if (is_comma(draft_, at) || (back > 0 && tree_.grown() && tree_.is_verb(at))) break;
    }
    if (!tree_.grown()) return false;
    return since_noun(one) != no_token;
  }

  // "depuis l'offensive lancée le 20": the noun, where the trigger does not hang on it itself.
  TokenIndex since_noun(const Located& one) const {
    TokenIndex at = tree_.top(one.first, one.end);
    for (int steps = 0; steps < 4 && at != no_token && !tree_.is_finite(at); ++steps, at = tree_.head(at)) {
      const TokenIndex word = tree_.child(at, Relation::case_word);
      if (word != no_token && near_.words.is(WordClass::since_word, word))
        return tree_.is_below(top_, at) ? no_token : at;
    }
    return no_token;
  }

  // Whether a day is one of the trigger's clause, and not of another's.
  bool belongs(const Located& one) const {
    const TokenIndex to = tree_.top(one.first, one.end);
    // "Mossoul, aux mains des rebelles, a été bombardée lundi": a state is of the day that its own words tell.
    if (trigger_.type == ClaimType::control && !is_since(one) && !tree_.is_below(to, top_)) return false;
    const TokenIndex since = since_noun(one);
    return !is_of_telling(one, to) && !is_of_other(since != no_token ? since : to, since != no_token) &&
           !is_outside(to);
  }

  // "a annoncé lundi que …", "a accusé l'armée d'avoir tiré lundi": the day of what is said is not that of saying it.
  bool is_of_telling(const Located& one, TokenIndex to) const {
    const Span span = draft_.span(one.first, one.end);
    for (const Voice* voice : voices_) {
      if (holds(*voice, span) || !voice->cue) continue;
      const TokenIndex verb = tree_.verb_above(to);
      if (verb != no_token && voice->cue->contains(draft_.syntax.tokens[verb].span)) return true;
    }
    return false;
  }

  // "l'attentat du 14 juillet": a day that hangs on another happening is told for it alone, and for its dead; "le
  // soldat, formé en 2012 à Gao": so is that of a clause.
  bool is_of_other(TokenIndex to, bool since) const {
    const TokenIndex meeting = near_.meeting(top_, to);
    for (TokenIndex at = since ? tree_.head(to) : to; at != meeting && at != no_token; at = tree_.head(at)) {
      const Trigger* other = near_.other_trigger(at);
      if (other != nullptr) {
        const bool toll = other->type == ClaimType::casualties || trigger_.type == ClaimType::casualties;
        if (!toll || !is_of_incident(other->type) || !is_of_incident(trigger_.type)) return true;
      } else if (tree_.relation(at) == Relation::relative_clause ||
                 (tree_.relation(at) == Relation::clause_of_noun && !is_happening(tree_.head(at)))) {
        return true;
      }
    }
    return false;
  }

  bool is_happening(TokenIndex token) const {
    return (token >= trigger_.first && token < trigger_.end) || near_.other_trigger(token) != nullptr;
  }

  // "la ville, qu'il contrôlait, est tombée lundi", "a lancé lundi une offensive pour reprendre la ville": the trigger
  // stands in a clause of its own, of another time.
  bool is_outside(TokenIndex to) const {
    const TokenIndex meeting = near_.meeting(top_, to);
    for (TokenIndex at = top_; at != meeting && at != no_token; at = tree_.head(at)) {
      const TokenIndex above = tree_.head(at);
      switch (tree_.relation(at)) {
        case Relation::relative_clause:
        case Relation::clause_of_noun: {
          if (!tree_.is_verb(at)) break;
          const Trigger* of = above == no_token ? nullptr : near_.other_trigger(above);
          if (of != nullptr && is_of_incident(of->type)) break;  // "l'attaque, qui a tué six soldats, a eu lieu lundi"
          // "six soldats tués": what the clause tells of its noun may be all that is told.
          if (is_of_incident(trigger_.type) && !tree_.is_finite(at)) break;
          return true;
        }
        case Relation::adverbial_clause:
          if (tree_.has_feature(at, "VerbForm=Inf") && !is_of_incident(trigger_.type)) return true;
          break;
        default:
          break;
      }
    }
    return false;
  }

  // The day of the incident, where no other day was told since; or the only one that the sentence before tells.
  std::optional<When> carried() const {
    if (!is_of_incident(trigger_.type) && trigger_.type != ClaimType::armed_clash) return std::nullopt;
    if (trigger_.type != ClaimType::armed_clash)
      if (const auto told = told_just_before()) return told;
    if (!before_ || trigger_.sentence > before_->sentence + farthest_incident) return std::nullopt;
    const Days& days = before_->when.days;
    if (!is_short(days)) return std::nullopt;
    for (std::size_t sentence = before_->sentence + 1; sentence < trigger_.sentence; ++sentence)
      for (const Located& one : near_.items(ItemKind::time, sentence)) {
        const Time& time = draft_.record.times[one.index];
        if (time.days.latest && time.days != days) return std::nullopt;
      }
    return When{.days = days, .basis = Basis::context};
  }

  bool is_of_years(const Located& one) const {
    const Days& days = draft_.record.times[one.index].days;
    return days.earliest && days.latest && *days.latest - *days.earliest > std::chrono::days(366);
  }

  static bool is_short(const Days& days) {
    return days.earliest && days.latest && *days.latest - *days.earliest <= longest_incident;
  }

  // "Une colonne est tombée dans une embuscade lundi. Deux soldats sont morts": where the sentence before made no
  // claim.
  std::optional<When> told_just_before() const {
    if (trigger_.sentence == 0 || (before_ && before_->sentence + 1 >= trigger_.sentence)) return std::nullopt;
    const Sentence &last = draft_.syntax.sentences[trigger_.sentence - 1],
                   &here = draft_.syntax.sentences[trigger_.sentence];
    const auto paragraph = [&](const Sentence& sentence) {
      return paragraph_of(draft_.text(), draft_.syntax.tokens[sentence.first].span.start);
    };
    if (paragraph(last) != paragraph(here)) return std::nullopt;
    std::optional<Days> only;
    for (const Located& one : near_.items(ItemKind::time, trigger_.sentence - 1)) {
      const Days& days = draft_.record.times[one.index].days;
      if (!days.latest || is_dateline(draft_, one.first, one.end)) continue;
      if (only && *only != days) return std::nullopt;
      only = days;
    }
    if (!only || !is_short(*only)) return std::nullopt;
    return When{.days = *only, .basis = Basis::context};
  }
};

}  // namespace

bool is_of_incident(ClaimType type) {
  if (is_strike(type)) return true;
  switch (type) {
    case ClaimType::sexual_violence:
    case ClaimType::abduction:
    case ClaimType::casualties:
    case ClaimType::destruction:
    case ClaimType::evacuation:
    case ClaimType::arrest:
    case ClaimType::protest:
    case ClaimType::riot:
      return true;
    default:
      return false;
  }
}

ClaimDay day_of(const Nearness& near, const std::optional<CarriedDay>& before) {
  return DayFinder(near, before).find();
}

}  // namespace selon

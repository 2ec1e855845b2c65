#include "claim/assemble.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "claim/certainty.h"
#include "claim/codes.h"
#include "claim/company.h"
#include "claim/confidence.h"
#include "claim/happening.h"
#include "claim/roles.h"
#include "claim/setting.h"
#include "claim/telling.h"
#include "claim/told_before.h"
#include "mention/actor_names.h"
#include "mention/topic.h"
#include "selon/names.h"

namespace selon {
namespace {

// A claim whose last day lies further back than this before publication is background: reports look back on the last
// weeks as news, and on what is older as history.
constexpr int news_days = 45;

// What lies further back is told by historians, and no claim: "Philippe Auguste remporta la bataille en 1214".
constexpr int history_days = 25567;  // seventy years, a lifetime

void add_rule(std::vector<std::string>& why, const std::string& rule) {
  if (!rule.empty() && std::find(why.begin(), why.end(), rule) == why.end()) why.push_back(rule);
}

class Assembler {
 public:
  explicit Assembler(Draft& draft, std::vector<PassedOver>* passed_over = nullptr)
      : draft_(draft),
        words_(draft),
        field_words_(draft),
        tree_(draft),
        passed_over_(passed_over),
        triggers_(find_triggers(draft, words_, tree_, passed_over)),
        tree_roles_(draft, words_, tree_, triggers_) {}

  void run() {
    if (triggers_.empty()) return;
    const Topic topic = topic_of(draft_, field_words_);
    if (!topic.is_conflict()) {
      draft_.note(
          std::nullopt, "report_off_topic",
          fmt::format(
              "{} words could tell of armed conflict, but the report has only {:.1f} conflict words in a hundred; "
              "it gives no claims.",
              triggers_.size(), topic.per_hundred));
      for (const Trigger& trigger : triggers_) pass_over(trigger, PassedOver::Why::off_topic);
      return;
    }
    for (std::size_t i = 0; i < triggers_.size(); ++i) {
      const Trigger& trigger = triggers_[i];
      if (is_unreal(draft_, words_, trigger))
        pass_over(trigger, PassedOver::Why::unreal);
      else if (is_supposed(draft_, words_, tree_, trigger))
        pass_over(trigger, PassedOver::Why::supposed);
      else if (is_of_other_field(field_words_, draft_.syntax.sentences[trigger.sentence]))
        pass_over(trigger, PassedOver::Why::other_field);
      else if (lacks_object(tree_, trigger) || is_of_things(draft_, words_, field_words_, tree_, trigger) ||
               is_figurative(words_, tree_, trigger))
        pass_over(trigger, PassedOver::Why::figurative);
      else if (is_general(draft_, words_, tree_, trigger))
        pass_over(trigger, PassedOver::Why::general);
      else if (is_chronicle(draft_, field_words_, tree_, trigger))
        pass_over(trigger, PassedOver::Why::history);
      else
        assemble(i);
    }
    link_denials();
    note_gaps();
  }

 private:
  Draft& draft_;
  ClaimWords words_;
  FieldWords field_words_;
  Tree tree_;
  std::vector<PassedOver>* passed_over_;
  std::vector<Trigger> triggers_;
  TreeRoles tree_roles_;
  std::optional<Carried> before_;
  std::vector<std::size_t> sentences_;                // of the claims made so far
  std::set<std::optional<std::string>> news_places_;  // names of those where the claims that are no background happened

  void pass_over(const Trigger& trigger, PassedOver::Why why) {
    if (passed_over_ != nullptr) passed_over_->push_back({why, trigger.rule, trigger.first, trigger.end});
  }

  // "Aucun civil n'a été tué": the negation is in the figure, a toll of none, and that toll is told as a fact.
  bool tells_of_nobody(const Claim& claim) const {
    if (claim.type != ClaimType::casualties || claim.certainty != Certainty::denied) return false;
    if (!claim.voices.empty() && draft_.record.voices[claim.voices.back()].stance == Stance::denies) return false;
    return std::any_of(claim.figures.begin(), claim.figures.end(),
                       [&](const Index figure) { return draft_.record.figures[figure].high == 0.0; });
  }

  void assemble(std::size_t which) {
    const Trigger& trigger = triggers_[which];
    const Clause clause = clause_of(draft_, words_, trigger);
    Roles roles = find_roles(which, clause);
    std::vector<Index> both = roles.actor;
    both.insert(both.end(), roles.target.begin(), roles.target.end());
    if (is_barren(draft_, words_, field_words_, trigger, both)) return pass_over(trigger, PassedOver::Why::barren);
    take_over_parties(draft_, words_, tree_, trigger, sentences_, roles);
    const Setting setting = find_setting({draft_, words_, tree_, triggers_, trigger, clause}, before_);

    Claim claim;
    claim.type = trigger.type;
    claim.trigger = draft_.span(trigger.first, trigger.end);
    claim.actor = roles.actor;
    claim.target = roles.target;
    claim.place = setting.place;
    claim.figures = setting.figures;
    claim.time = setting.time;
    claim.when = setting.when;
    claim.means = setting.means;
    if (is_older_than(claim, history_days) || is_of_history(trigger))
      return pass_over(trigger, PassedOver::Why::history);
    claim.voices = voices_of(draft_, trigger);
    give_credit(claim, trigger);
    claim.certainty = certainty_of(draft_, words_, tree_, trigger, clause, claim.voices);
    if (tells_of_nobody(claim)) claim.certainty = Certainty::actual;
    claim.background = is_older_than(claim, news_days);
    // "Il avait survécu à l'attentat de Nice, en 2016. …": where the past was told is not where the news are.
    if (before_ && before_->place.background && !claim.background && setting.place_sentence != trigger.sentence &&
        claim.place == before_->place.place && !is_of_news(claim.place))
      claim.place.clear();
    claim.evidence = draft_.span(clause.first, clause.end);
    const PartiesFrom parties = roles.carried ? PartiesFrom::another_clause : PartiesFrom::own_clause;
    claim.confidence =
        calibrated(evidence_score(claim, trigger.strength, parties, trigger.sentence - setting.place_sentence));
    explain(claim, trigger);
    suggest_codes(draft_.record, claim);
    carry_over(claim, trigger, setting);
    draft_.record.claims.push_back(std::move(claim));
    sentences_.push_back(trigger.sentence);
  }

  bool is_of_news(const std::vector<Index>& place) const {
    const auto& places = draft_.record.places;
    return std::any_of(place.begin(), place.end(),
                       [&](const Index one) { return news_places_.contains(places[one].name); });
  }

  // What the next claims may take over.
  void carry_over(const Claim& claim, const Trigger& trigger, const Setting& setting) {
    if (!before_) before_.emplace();
    if (!claim.place.empty()) {
      // A town and the building in it, or the country around it, are no different places.
      const auto& places = draft_.record.places;
      const auto& last = before_->place.place;
      const auto town = [&](Index place) { return places[place].kind == PlaceKind::populated_place; };
      if (!last.empty() && town(last.front()) && town(claim.place.front()) &&
          places[last.front()].name != places[claim.place.front()].name)
        before_->place.several = true;
      before_->place.place = claim.place;
      before_->place.background = claim.background;
      if (!claim.background)
        for (const Index one : claim.place) news_places_.insert(draft_.record.places[one].name);
      before_->place.sentence = setting.place_sentence;
    }
    before_->place.told_from = trigger.sentence;
    before_->place.paragraph = paragraph_of(draft_.text(), claim.trigger.start);
    if (claim.when && is_of_incident(claim.type)) before_->day = {*claim.when, trigger.sentence};
  }

  // By the tree; by position where the tree has decided nothing (or is not there).
  Roles find_roles(std::size_t which, const Clause& clause) {
    Roles roles;
    if (tree_.grown()) roles = tree_roles_.of(which);
    if (roles.actor_settled && roles.target_settled) return roles;
    const Roles placed = roles_by_position(draft_, words_, tree_, triggers_, which, clause);
    if (roles.actor.empty() && !roles.actor_settled) {
      roles.actor = placed.actor;
      roles.carried = placed.carried;
    }
    if (roles.target.empty() && !roles.target_settled) roles.target = placed.target;
    for (const Index one : roles.actor) std::erase(roles.target, one);
    return roles;
  }

  // Credit: what somebody claims to have done is his doing; and a capture that a side announces without a word of who
  // gained the place is its own ("le M23 annonce la prise de Nyabibwe"), as are the arrests that a police announces.
  void give_credit(Claim& claim, const Trigger& trigger) const {
    if (!claim.actor.empty() || claim.voices.empty()) return;
    const Voice& voice = draft_.record.voices[claim.voices.back()];
    if (!voice.source_actor) return;
    const ActorKind kind = draft_.record.actors[*voice.source_actor].kind;
    const bool fights = kind == ActorKind::state_forces || kind == ActorKind::external_forces || is_armed_group(kind);
    const bool own_work = (claim.type == ClaimType::capture && trigger.frame == Frame::taking) ||
                          ((claim.type == ClaimType::arrest || claim.type == ClaimType::offensive) && trigger.nominal);
    const bool of_own_side =
        own_work && fights && voice.stance == Stance::states && claim.target != std::vector<Index>{*voice.source_actor};
    if (voice.stance == Stance::claims || of_own_side) claim.actor = {*voice.source_actor};
  }

  // "En 1453, la ville tomba aux mains du sultan": all days of the sentence lie so far back, whatever they belong to.
  bool is_of_history(const Trigger& trigger) const {
    const auto& published = draft_.record.metadata.published;
    const Sentence& sentence = draft_.syntax.sentences[trigger.sentence];
    bool found = false;
    for (const Time& time : draft_.record.times) {
      if (!published || !time.days.latest || !draft_.span(sentence.first, sentence.end).contains(time.mention))
        continue;
      if (*time.days.latest + std::chrono::days(history_days) >= *published) return false;
      found = true;
    }
    return found;
  }

  bool is_older_than(const Claim& claim, int days) const {
    const auto& published = draft_.record.metadata.published;
    return claim.when && claim.when->days.latest && published &&
           *claim.when->days.latest + std::chrono::days(days) < *published;
  }

  // The rules that the claim stands on: its own, then those of its arguments in the order of the record's fields.
  void explain(Claim& claim, const Trigger& trigger) const {
    const Record& record = draft_.record;
    add_rule(claim.why, trigger.rule->id);
    for (const Index i : claim.actor) add_rule(claim.why, record.actors[i].rule);
    for (const Index i : claim.target) add_rule(claim.why, record.actors[i].rule);
    for (const Index i : claim.place) add_rule(claim.why, record.places[i].rule);
    if (claim.time) add_rule(claim.why, record.times[*claim.time].rule);
    for (const Index i : claim.figures) add_rule(claim.why, record.figures[i].rule);
    for (const Index i : claim.voices) add_rule(claim.why, record.voices[i].rule);
  }

  // "L'armée dément avoir bombardé le marché" disputes the bombardment that another told before it.
  void link_denials() {
    auto& claims = draft_.record.claims;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      if (claims[i].certainty != Certainty::denied || claims[i].voices.empty()) continue;
      for (std::size_t j = i; j-- > 0;) {
        if (claims[j].type != claims[i].type || claims[j].certainty == Certainty::denied) continue;
        claims[i].disputes = static_cast<Index>(j);
        break;
      }
    }
  }

  // Violence without a place is what a reader must look up; one note tells how many.
  void note_gaps() {
    for (const Claim& claim : draft_.record.claims) {
      if (claim.place.empty() && claim.type <= ClaimType::casualties)
        draft_.note(claim.trigger, "claim_without_place",
                    "The report does not tell where this happened, or the place was not read.");
    }
  }
};

}  // namespace

void assemble_claims(Draft& draft) { Assembler(draft).run(); }

std::vector<PassedOver> assemble_and_explain(Draft& draft) {
  std::vector<PassedOver> passed_over;
  Assembler(draft, &passed_over).run();
  return passed_over;
}

}  // namespace selon

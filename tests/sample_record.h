// A record for tests in which every field of the contract has a value somewhere and is empty somewhere else, over a
// text that makes offsets hard: emoji, Arabic, a combining accent, CRLF, quotation marks, a no-break space.
#pragma once

#include <cassert>
#include <string>
#include <string_view>

#include "base/sha256.h"
#include "selon/record.h"

namespace selon {

inline constexpr std::string_view sample_text =
    "🚨 Deir Ezzor (دير الزور)\r\n"
    "Selon l'armée, au moins 12 « terroristes » ont e\u0301té tués vendredi près de Mayadine, sur l'Euphrate.\n"
    "Le groupe \"État islamique\" dément\u00A0: \\o/ aucun mort depuis 2014\u2028.";

// Where the `n`th occurrence (from 1) of the words stands.
inline Span find_words(const Text& text, std::string_view words, int n = 1) {
  std::size_t at = std::string_view::npos;
  for (int i = 0; i < n; ++i) at = text.utf8().find(words, at + 1);
  assert(at != std::string_view::npos);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline Date day(int year, unsigned month, unsigned of_month) {
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(of_month);
}

// The same words under another publication day or outlet are another report in the ledger, but one text.
inline Record sample_record(std::string_view words = sample_text) {
  Record record;
  auto text = Text::from_utf8(std::string(words));
  assert(text);
  record.text = std::move(*text);
  record.id = sha256_hex(record.text.utf8());
  record.language = "fr";
  record.metadata = {day(2017, 10, 13), "Agence d'essai", "https://exemple.test/a?b=1&c=\"2\"", "Deir Ezzor", {}};
  const auto at = [&](std::string_view what, int n = 1) { return find_words(record.text, what, n); };
  const auto sentence = [&](std::string_view from, std::string_view to) { return Span{at(from).start, at(to).end}; };
  record.sentences = {sentence("🚨", ")"), sentence("Selon", "Euphrate."), sentence("Le groupe", "2014")};

  Place mayadine{at("Mayadine"),
                 "Al Mayadin",
                 "SY",
                 "Deir ez-Zor",
                 "Al Mayadin District",
                 35.01886,
                 40.45058,
                 2.5,
                 173576,
                 PlaceKind::populated_place,
                 PlacePrecision::near};
  mayadine.relation = PlaceRelation{RelationKind::near, {1}};
  mayadine.alternatives = {{"Mayadin", "IQ", 99, 0.25}, {"Nulle part", "", 0, 0}};
  mayadine.rule = "fr.place.gazetteer";
  Place euphrates{at("Euphrate")};
  euphrates.kind = PlaceKind::water;
  record.places = {mayadine, euphrates};

  record.times = {
      {at("vendredi"), TimeType::date, "2017-10-13", {day(2017, 10, 13), day(2017, 10, 13)}, {}, "fr.time.weekday"},
      {at("2014"), TimeType::date, "2014", {day(2014, 1, 1), day(2014, 12, 31)}, {TimeAnchor::Kind::time, 0}, ""}};
  record.times[0].anchor.kind = TimeAnchor::Kind::published;

  Actor army{"Syrian Army", ActorKind::state_forces, "SY", {{"ucdp", "118"}, {"wikidata", "Q1"}}, {at("l'armée")}};
  army.rule = "world.syrian-army";
  Actor islamic_state{"Islamic State", ActorKind::rebel_group, {}, {}, {at("État islamique")}, {at("terroristes")}};
  record.actors = {army, islamic_state};

  Figure killed{at("12"), {}, 12, {}, false, "number", "person", FigureKind::killed, at("terroristes")};
  killed.category = Category::combatants;
  killed.period = Days{day(2017, 10, 13), {}};
  killed.scope = Scope::incident;
  killed.part_of = 1;
  killed.rule = "fr.figure.at_least";
  Figure none{at("aucun"), 0, 0, 0.5, true, "none", "person", FigureKind::killed};
  record.figures = {killed, none};

  Voice army_says{at("l'armée"), 0, at("Selon"), Stance::states, {sentence("au moins", "l'Euphrate")}};
  army_says.rule = "fr.voice.selon";
  Voice denial{at("\"État islamique\""), {}, {}, Stance::denies, {at("aucun mort"), at("\\o/")}, true, 0};
  record.voices = {army_says, denial};

  Claim deaths;
  deaths.type = ClaimType::casualties;
  deaths.trigger = at("tués");
  deaths.actor = {0};
  deaths.target = {1};
  deaths.place = {0, 1};
  deaths.figures = {0};
  deaths.voices = {0};
  deaths.time = 0;
  deaths.when = When{{day(2017, 10, 13), day(2017, 10, 13)}, Basis::stated};
  deaths.evidence = record.sentences[1];
  deaths.confidence = 0.9;
  deaths.why = {"fr.claim.killed", "fr.voice.selon"};
  deaths.means = at("🚨");
  deaths.acled = AcledCode{"Battles", "Armed clash"};
  deaths.plover = "ASSAULT";
  Claim denied;
  denied.type = ClaimType::casualties;
  denied.trigger = at("mort");
  denied.voices = {1};
  denied.background = true;
  denied.certainty = Certainty::denied;
  denied.evidence = record.sentences[2];
  denied.confidence = 1;
  denied.why = {"fr.claim.killed"};
  denied.disputes = 0;
  denied.acled = AcledCode{"Battles", {}};
  record.claims = {deaths, denied};

  record.notes = {{at("Le groupe"), "actor_unknown", "\"Le groupe\" means\tno known actor."},
                  {{}, "published_unknown", "A note on the whole report."}};
  return record;
}

}  // namespace selon

// One claim freed from its record: who, where, when, how many and by whose word, as values.
//
// A record links its lists by index, and lives as long as its text. Who lays claims of many reports side by side needs
// each to carry its own names, days and words: that is a ToldClaim. Nothing is added to what the record says, and a
// value that is not known stays empty. Everything across reports (events, disputes, voices, situation, exports) is made
// from these.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "selon/ledger.h"
#include "selon/record.h"
#include "selon/result.h"

namespace selon {

struct ToldPlace {
  std::string words;
  std::optional<std::string> name, country, admin1, admin2;
  std::optional<double> lat, lon, radius_km;
  std::optional<std::int64_t> geonames;
  PlaceKind kind = PlaceKind::other;
  PlacePrecision precision = PlacePrecision::unresolved;

  bool has_point() const { return lat && lon; }
  const std::string& shown() const { return name ? *name : words; }
};

struct ToldActor {
  std::string name;
  ActorKind kind = ActorKind::other;
  std::optional<std::string> country;
  std::map<std::string, std::string> ids;
  std::vector<std::string> epithets;  // the outlet's judging words for it in this report, each once
};

struct ToldFigure {
  Index position = 0;  // in the record's figures
  std::string words;
  std::optional<double> value, low, high;
  bool approximate = false;
  std::string lexeme, unit;
  FigureKind kind = FigureKind::count;
  std::optional<Category> category;
  std::optional<Scope> scope;
  std::optional<Days> period;
  std::optional<Index> part_of;  // position of the figure that includes it
};

struct ToldVoice {
  std::string words;
  std::optional<ToldActor> actor;
  Stance stance = Stance::states;

  const std::string& shown() const { return actor ? actor->name : words; }
};

// Where words stand in the report's text, in code points.
struct ToldRange {
  std::uint32_t start = 0, end = 0;
};

struct ToldClaim {
  std::string id;  // the ledger's
  ReportNumber report = 0;
  std::string report_id;  // SHA-256 of its text
  Index position = 0;     // in the record's claims
  Metadata metadata;
  // Reports that share it print one dispatch, word for word or nearly, and count as one witness: the first of them.
  ReportNumber witness = 0;

  ClaimType type = ClaimType::attack;
  Certainty certainty = Certainty::actual;
  bool background = false;
  std::string trigger, evidence;
  std::optional<std::string> means;
  ToldRange trigger_at, evidence_at;
  std::string before, after;   // up to 32 characters around the evidence, for finding it again in another edition
  std::uint32_t sentence = 0;  // number of the sentence that the trigger stands in
  std::vector<ToldActor> actors, targets;
  std::vector<ToldPlace> places;
  std::optional<When> when;
  std::vector<ToldFigure> figures;  // the claim's, and the wholes that they are parts of
  std::vector<ToldVoice> voices;    // outermost first; empty: told in the outlet's own name
  std::optional<Index> disputes;    // position of the claim in the same report that this one denies
  std::optional<AcledCode> acled;
  std::optional<std::string> plover;
  double confidence = 0;

  // Who answers for it: the innermost voice, else the outlet; empty when even that is not known.
  std::string speaker() const;
};

ToldClaim tell(const StoredClaim& claim, const Record& record);

// Those of the ledger that fit, in the order of reports and of their text, copies of one dispatch under one witness.
Result<std::vector<ToldClaim>> told_claims(const Ledger& ledger, const ClaimFilter& filter = {});

}  // namespace selon

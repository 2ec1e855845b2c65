// What selon says of one report: the record, and the values it is made of.
//
// These are the fields of the public contract (docs/formats/record.md), with byte Spans in the place of mentions;
// write_record turns them into JSON with code-point offsets. Lists refer to one another by index. A value that is
// not known is empty, never a guess. Every mention also keeps the id of the rule that read it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "selon/date.h"
#include "selon/report.h"
#include "selon/result.h"
#include "selon/span.h"
#include "selon/text.h"

namespace selon {

using Index = std::uint32_t;

enum class PlaceKind { populated_place, neighbourhood, admin, country, region, water, facility, route, other };
enum class PlacePrecision { exact, near, admin, country, unresolved };
enum class RelationKind { near, in, north_of, south_of, east_of, west_of, between, from, to, border_of, outskirts_of };

struct PlaceRelation {
  RelationKind kind;
  std::vector<Index> of;  // places
};

struct PlaceAlternative {
  std::string name, country;
  std::int64_t geonames = 0;
  double score = 0;
};

struct Place {
  Span mention;
  std::optional<std::string> name, country, admin1, admin2;
  std::optional<double> lat, lon;  // WGS 84 degrees
  std::optional<double> radius_km;
  std::optional<std::int64_t> geonames;
  PlaceKind kind = PlaceKind::other;
  PlacePrecision precision = PlacePrecision::unresolved;
  std::optional<PlaceRelation> relation;
  std::vector<PlaceAlternative> alternatives;  // at most three
  std::string rule;
};

enum class TimeType { date, time, duration, set };

struct TimeAnchor {
  enum class Kind { text, published, time } kind = Kind::text;
  Index time = 0;  // when kind is time
};

struct Time {
  Span mention;
  TimeType type = TimeType::date;
  std::string value;  // TIMEX3
  Days days;
  TimeAnchor anchor;
  std::string rule;
};

enum class ActorKind {
  state_forces,
  rebel_group,
  political_militia,
  identity_militia,
  external_forces,
  government,
  international_organisation,
  ngo,
  media,
  civilians,
  protesters,
  person,
  other
};

struct Actor {
  std::string name;  // neutral main name, English
  ActorKind kind = ActorKind::other;
  std::optional<std::string> country;      // ISO 3166-1 alpha-2
  std::map<std::string, std::string> ids;  // wikidata, ucdp, acled
  std::vector<Span> mentions;              // in text order
  std::vector<Span> epithets;
  std::string rule;
};

enum class FigureKind {
  killed,
  wounded,
  casualties,
  missing,
  displaced,
  returned,
  detained,
  abducted,
  released,
  surrendered,
  strength,
  share,
  area,
  distance,
  count,
  money
};
enum class Category {
  civilians,
  children,
  women,
  combatants,
  security_forces,
  aid_workers,
  journalists,
  mixed,
  unknown
};
enum class Scope { incident, cumulative };

struct Figure {
  Span mention;
  std::optional<double> value, low, high;
  bool approximate = false;
  std::string lexeme = "number";
  std::string unit;
  FigureKind kind = FigureKind::count;
  std::optional<Span> who;
  std::optional<Category> category;
  std::optional<Days> period;
  std::optional<Scope> scope;
  std::optional<Index> part_of;
  std::string rule;
};

enum class Stance { states, confirms, denies, estimates, predicts, claims };

struct Voice {
  Span source;
  std::optional<Index> source_actor;
  std::optional<Span> cue;
  Stance stance = Stance::states;
  std::vector<Span> content;  // in order, at least one
  bool quoted = false;
  std::optional<Index> within;
  std::string rule;
};

enum class ClaimType {
  armed_clash,
  offensive,
  capture,
  withdrawal,
  control,
  siege,
  air_strike,
  shelling,
  bombing,
  chemical_attack,
  attack,
  sexual_violence,
  abduction,
  casualties,
  destruction,
  displacement,
  evacuation,
  deployment,
  surrender,
  weapons_seizure,
  arrest,
  release,
  talks,
  agreement,
  violation,
  refusal,
  demand,
  threat,
  accusation,
  support,
  aid,
  sanction,
  protest,
  riot
};
enum class Certainty { actual, unconfirmed, planned, denied };
enum class Basis { stated, context, published };

struct When {
  Days days;
  Basis basis = Basis::stated;
};

struct AcledCode {
  std::string event_type;
  std::optional<std::string> sub_event_type;
};

struct Claim {
  ClaimType type = ClaimType::attack;
  Span trigger;
  std::vector<Index> actor, target, place, figures, voices;
  std::optional<Index> time;
  std::optional<When> when;
  bool background = false;
  Certainty certainty = Certainty::actual;
  Span evidence;
  double confidence = 0;
  std::vector<std::string> why;  // rules, in the order they were used
  std::optional<Span> means;
  std::optional<Index> disputes;  // claim
  std::optional<AcledCode> acled;
  std::optional<std::string> plover;
};

struct Note {
  std::optional<Span> mention;
  std::string code;     // of the closed list in docs/formats/notes.md
  std::string message;  // one plain sentence
};

// One reading of one report. `text` owns the characters that every Span points into.
struct Record {
  std::string id;        // SHA-256 of the UTF-8 text, lower-case hex
  std::string language;  // ISO 639-1
  Metadata metadata;
  Text text;
  std::vector<Span> sentences;
  std::vector<Place> places;
  std::vector<Time> times;
  std::vector<Actor> actors;
  std::vector<Figure> figures;
  std::vector<Voice> voices;
  std::vector<Claim> claims;
  std::vector<Note> notes;
};

// One line of JSON, without a line end: stable field order, stable bytes (docs/formats/record.md).
std::string write_record(const Record& record);

// The way back, for ledgers and tools: any record of version 1, whoever wrote it. What JSON does not hold stays empty
// (metadata.language). Errors: bad_input that names the field ("claims[3].trigger.start") when it is no JSON, when a
// field is missing or is not what it should be, when an offset, an index or a quotation does not fit, when report.id is
// not the text's hash; wrong_version for another schema.
Result<Record> parse_record(std::string_view json);

// These claims of a record (their positions) with the places, actors, figures and voices that they lead to, its text
// and its sentences. Lists keep their lengths, so that every index holds; what is not wanted stays empty. For records
// that were checked before: text and quotations are not held against their hash again.
Result<Record> parse_claims(std::string_view json, std::span<const Index> claims);

}  // namespace selon

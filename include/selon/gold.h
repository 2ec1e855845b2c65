// Reports read by hand: what a careful reader marked in a text, to compare a record with.
//
// In: a folder of JSON files that quote the report's own words ("text" and "n", which occurrence is meant;
// docs/formats/gold.md). Out: the same with the places of those words. Spans count code points, as records do, so that
// shares of overlap do not depend on how letters are stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "selon/record.h"
#include "selon/result.h"

namespace selon {

struct GoldPlace {
  Span span;
  std::optional<std::string> name, country, kind;
  std::optional<double> lat, lon;
};

struct GoldTime {
  Span span;
  std::string value;  // TIMEX3
  Days days;
};

struct GoldActor {
  std::string key, name;
  std::vector<Span> mentions;
};

struct GoldFigure {
  std::string key;
  Span span;
  std::optional<double> low, high;
  std::string unit, kind;
  std::optional<std::string> category, part_of;  // part_of: the key of the total
};

struct GoldVoice {
  std::string key;
  Span source, content;
  std::string stance;
  std::optional<std::string> within;  // key of the voice that reports this one
};

struct GoldClaim {
  std::string type, certainty;
  Span trigger;
  std::vector<Index> actor, target, voices;  // positions in the lists above
  std::vector<Span> place;
  std::optional<Days> when;
};

struct GoldReport {
  std::string name;  // of the file, without .json
  std::string language;
  Metadata metadata;
  Text text;
  std::vector<GoldPlace> places;
  std::vector<GoldTime> times;
  std::vector<GoldActor> actors;
  std::vector<GoldFigure> figures;
  std::vector<GoldVoice> voices;
  std::vector<GoldClaim> claims;

  std::string words(Span code_points) const;
};

// Errors: bad_input, "FILE: claims[3].trigger: occurrence 2 of "pris" is not in the text".
Result<GoldReport> parse_gold(std::string_view json, const std::string& file);

// All *.json of the folder, sorted by name. Errors: not_found (no folder, no file in it), and those of parse_gold.
Result<std::vector<GoldReport>> load_gold(const std::string& folder);

}  // namespace selon

// The written names of the record's enums, in one place: what JSON, the ledger, world files and the command line use.
//
// to_string gives a value's name, from_string the value of a name (nullopt when there is none), names_of all of them in
// the order of the enum, for messages that list what is allowed. One name per enumerator, the same as in
// docs/formats/record.md.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "selon/record.h"

namespace selon {

// One specialisation per enum: `names` in the order of its enumerators, `last` to check that none is missing.
template <typename Enum>
struct EnumNames;

template <>
struct EnumNames<PlaceKind> {
  static constexpr auto last = PlaceKind::other;
  static constexpr auto names = std::to_array<std::string_view>(
      {"populated_place", "neighbourhood", "admin", "country", "region", "water", "facility", "route", "other"});
};

template <>
struct EnumNames<PlacePrecision> {
  static constexpr auto last = PlacePrecision::unresolved;
  static constexpr auto names = std::to_array<std::string_view>({"exact", "near", "admin", "country", "unresolved"});
};

template <>
struct EnumNames<RelationKind> {
  static constexpr auto last = RelationKind::outskirts_of;
  static constexpr auto names =
      std::to_array<std::string_view>({"near", "in", "north_of", "south_of", "east_of", "west_of", "between", "from",
                                       "to", "border_of", "outskirts_of"});
};

template <>
struct EnumNames<TimeType> {
  static constexpr auto last = TimeType::set;
  static constexpr auto names = std::to_array<std::string_view>({"date", "time", "duration", "set"});
};

template <>
struct EnumNames<ActorKind> {
  static constexpr auto last = ActorKind::other;
  static constexpr auto names = std::to_array<std::string_view>(
      {"state_forces", "rebel_group", "political_militia", "identity_militia", "external_forces", "government",
       "international_organisation", "ngo", "media", "civilians", "protesters", "person", "other"});
};

template <>
struct EnumNames<FigureKind> {
  static constexpr auto last = FigureKind::money;
  static constexpr auto names = std::to_array<std::string_view>(
      {"killed", "wounded", "casualties", "missing", "displaced", "returned", "detained", "abducted", "released",
       "surrendered", "strength", "share", "area", "distance", "count", "money"});
};

template <>
struct EnumNames<Category> {
  static constexpr auto last = Category::unknown;
  static constexpr auto names =
      std::to_array<std::string_view>({"civilians", "children", "women", "combatants", "security_forces", "aid_workers",
                                       "journalists", "mixed", "unknown"});
};

template <>
struct EnumNames<Scope> {
  static constexpr auto last = Scope::cumulative;
  static constexpr auto names = std::to_array<std::string_view>({"incident", "cumulative"});
};

template <>
struct EnumNames<Stance> {
  static constexpr auto last = Stance::claims;
  static constexpr auto names =
      std::to_array<std::string_view>({"states", "confirms", "denies", "estimates", "predicts", "claims"});
};

template <>
struct EnumNames<ClaimType> {
  static constexpr auto last = ClaimType::riot;
  static constexpr auto names =
      std::to_array<std::string_view>({"armed_clash",  "offensive",       "capture",    "withdrawal", "control",
                                       "siege",        "air_strike",      "shelling",   "bombing",    "chemical_attack",
                                       "attack",       "sexual_violence", "abduction",  "casualties", "destruction",
                                       "displacement", "evacuation",      "deployment", "surrender",  "weapons_seizure",
                                       "arrest",       "release",         "talks",      "agreement",  "violation",
                                       "refusal",      "demand",          "threat",     "accusation", "support",
                                       "aid",          "sanction",        "protest",    "riot"});
};

template <>
struct EnumNames<Certainty> {
  static constexpr auto last = Certainty::denied;
  static constexpr auto names = std::to_array<std::string_view>({"actual", "unconfirmed", "planned", "denied"});
};

template <>
struct EnumNames<Basis> {
  static constexpr auto last = Basis::published;
  static constexpr auto names = std::to_array<std::string_view>({"stated", "context", "published"});
};

template <typename Enum>
constexpr std::span<const std::string_view> names_of() {
  static_assert(EnumNames<Enum>::names.size() == static_cast<std::size_t>(EnumNames<Enum>::last) + 1,
                "one name per enumerator");
  return EnumNames<Enum>::names;
}

template <typename Enum>
constexpr std::string_view to_string(Enum value) {
  return names_of<Enum>()[static_cast<std::size_t>(value)];
}

template <typename Enum>
constexpr std::optional<Enum> from_string(std::string_view name) {
  const auto names = names_of<Enum>();
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

// "states, confirms, denies, ...": for messages that say what is allowed.
template <typename Enum>
std::string list_names() {
  std::string list;
  for (const auto name : names_of<Enum>()) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

}  // namespace selon

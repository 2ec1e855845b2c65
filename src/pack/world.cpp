#include "pack/world.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/utf8.h"

namespace selon {
namespace {

constexpr std::array<std::pair<std::string_view, ActorKind>, 13> actor_kinds{{
    {"state_forces", ActorKind::state_forces},
    {"rebel_group", ActorKind::rebel_group},
    {"political_militia", ActorKind::political_militia},
    {"identity_militia", ActorKind::identity_militia},
    {"external_forces", ActorKind::external_forces},
    {"government", ActorKind::government},
    {"international_organisation", ActorKind::international_organisation},
    {"ngo", ActorKind::ngo},
    {"media", ActorKind::media},
    {"civilians", ActorKind::civilians},
    {"protesters", ActorKind::protesters},
    {"person", ActorKind::person},
    {"other", ActorKind::other},
}};

constexpr std::array<std::pair<std::string_view, PlaceKind>, 9> place_kinds{{
    {"populated_place", PlaceKind::populated_place},
    {"neighbourhood", PlaceKind::neighbourhood},
    {"admin", PlaceKind::admin},
    {"country", PlaceKind::country},
    {"region", PlaceKind::region},
    {"water", PlaceKind::water},
    {"facility", PlaceKind::facility},
    {"route", PlaceKind::route},
    {"other", PlaceKind::other},
}};

constexpr std::array<std::string_view, 6> link_kinds{"wing-of",     "wing",    "ally-of",
                                                     "merged-into", "part-of", "successor-of"};

template <typename Kinds>
auto find_kind(const Kinds& kinds, std::string_view name) {
  return std::find_if(kinds.begin(), kinds.end(), [&](const auto& pair) { return pair.first == name; });
}

tl::unexpected<Error> bad(const Stanza& stanza, std::uint32_t line, std::string message) {
  return fail(ErrorKind::bad_knowledge, std::move(message), stanza.at(line));
}

bool is_language(std::string_view key) {
  return key.size() == 2 && std::all_of(key.begin(), key.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_country(std::string_view code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

// YYYY, YYYY-MM or YYYY-MM-DD.
bool is_date(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (shape[i] == 'd' ? (text[i] < '0' || text[i] > '9') : text[i] != shape[i]) return false;
  return text.size() < 10 || parse_date(text).has_value();
}

// Which words of the alias begin with a capital that a text must show too. A name of three words or more is long enough
// to be sure of in small letters; the first of two capitals may be small ("le Monde", "front al-Nosra").
std::uint32_t demanded_capitals(std::string_view alias, const std::vector<WordId>& words,
                                const Vocabulary& vocabulary) {
  if (words.size() > 2) return 0;
  std::uint32_t mask = 0;
  const std::string folded = fold(alias);
  std::size_t in_folded = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = vocabulary.form(words[i]);
    const auto found = folded.find(word, in_folded);
    if (found == std::string::npos) return 0;
    // Folding keeps code points one to one in names, so the n-th of the folded form is the n-th of the alias.
    std::size_t at = 0;
    for (std::size_t folded_at = 0; folded_at < found && at < alias.size();) {
      folded_at += code_point(folded, folded_at).length;
      at += code_point(alias, at).length;
    }
    if (at < alias.size() && u_isupper(static_cast<UChar32>(code_point(alias, at).value))) mask |= 1U << i;
    in_folded = found + word.size();
  }
  return mask == 3 ? 2 : mask;
}

struct AliasUse {
  std::uint32_t alias;  // number of language and folded alias
  std::uint32_t actor;
  const Stanza* stanza;
  std::uint32_t line;
  bool shared;
};

}  // namespace

std::optional<ActorKind> read_actor_kind(std::string_view name) {
  const auto at = find_kind(actor_kinds, name);
  return at == actor_kinds.end() ? std::nullopt : std::optional(at->second);
}

// Reads stanzas one by one, then checks what needs all of them.
struct WorldReader {
  World world;
  const std::string& language;
  const Cut& cut;
  Vocabulary& vocabulary;
  std::unordered_map<std::string, std::uint32_t> actor_ids;
  StringTable aliases;  // "fr etat islamique"
  std::vector<AliasUse> uses;
  std::set<std::string> place_ids, sourced_files;

  bool is_read(std::string_view code) const { return code == language || code == "en"; }

  // Spellings of one actor or place: words, whether only capitals match, and the capitals that they need. "talibans"
  // beside "Talibans" needs none.
  struct Spelling {
    std::vector<WordId> words;
    bool in_capitals;
    std::uint32_t capitals;
  };
  using Spellings = std::vector<Spelling>;

  void add_name(std::string_view alias, Spellings& spellings) const {
    add_spelling(alias, spellings);
    // "al-Nosra" is written "al Nosra" as well.
    if (alias.find('-') == std::string_view::npos) return;
    std::string spaced(alias);
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    add_spelling(spaced, spellings);
  }

  void add_spelling(std::string_view alias, Spellings& spellings) const {
    const std::vector<WordId> words = intern_phrase(alias, cut, vocabulary);
    if (words.empty()) return;
    const bool capitals = is_in_capitals(alias);
    const std::uint32_t mask = capitals ? 0 : demanded_capitals(alias, words, vocabulary);
    for (Spelling& known : spellings)
      if (known.words == words && known.in_capitals == capitals) {
        known.capitals &= mask;
        return;
      }
    spellings.push_back({words, capitals, mask});
  }

  static void add_to(PhraseTrie<WorldName>& trie, const Spellings& spellings, std::uint32_t index) {
    for (const Spelling& one : spellings) trie.add(one.words, one.in_capitals, {index, one.capitals});
  }

  void add_english(std::string_view name, std::uint32_t index) {
    const auto [at, fresh] = world.english_.try_emplace(fold(name), index);
    if (!fresh && at->second != index) at->second = std::nullopt;
  }

  Result<void> read_countries(const Stanza& stanza) {
    for (const auto& field : stanza.fields) {
      if (field.key != "countries" && field.key != "says" && field.key != "source")
        return bad(stanza, field.line,
                   fmt::format("unknown field \"{}\"; countries have says, source and items", field.key));
      for (const auto& item : field.items) {
        const auto parts = split_list(item.text, '=');
        const auto names = parts.size() == 2 ? split_list(parts[1], ';') : std::vector<std::string_view>{};
        if (names.size() != 2 || !is_country(parts[0]))
          return bad(stanza, item.line, "a country is written: SY = Syria; Syrian");
        world.countries_.push_back({std::string(parts[0]), std::string(names[0]), std::string(names[1])});
      }
    }
    return {};
  }

  Result<void> read_actor(const Stanza& stanza) {
    const auto index = static_cast<std::uint32_t>(world.actors_.size());
    WorldActor actor;
    actor.id = stanza.id();
    actor.at = stanza.at(stanza.line());
    if (!is_id(actor.id))
      return bad(stanza, stanza.line(), "an actor's id is lower case with hyphens: actor islamic-state");
    if (!actor_ids.emplace(actor.id, index).second)
      return bad(stanza, stanza.line(), fmt::format("actor {} stands twice", actor.id));
    const StanzaField* name = stanza.find("name");
    const StanzaField* kind = stanza.find("kind");
    if (name == nullptr || name->value.empty()) return bad(stanza, stanza.line(), "an actor needs a name, in English");
    const auto kind_at = kind == nullptr ? actor_kinds.end() : find_kind(actor_kinds, kind->value);
    if (kind_at == actor_kinds.end())
      return bad(stanza, kind == nullptr ? stanza.line() : kind->line, "kind is one of the record's actor kinds");
    if (stanza.find("source") == nullptr && !sourced_files.contains(stanza.file))
      return bad(stanza, stanza.line(), "an actor needs a source, its own or a stanza \"source\" above it in its file");
    actor.name = name->value;
    actor.kind = kind_at->second;

    std::set<std::string> shared;
    if (const auto* field = stanza.find("shared"))
      for (const auto alias : split_list(field->value, ';')) shared.insert(fold(alias));
    Spellings spellings;
    std::string numbered;
    const auto add_alias = [&](std::string_view code, std::string_view alias, std::uint32_t line) {
      numbered.assign(code) += ' ';
      append_folded(numbered, alias);
      const bool is_shared = !shared.empty() && shared.contains(numbered.substr(code.size() + 1));
      uses.push_back({aliases.add(numbered), index, &stanza, line, is_shared});
      if (is_read(code)) add_name(alias, spellings);
      if (code == "en") add_english(alias, index);
    };
    add_alias("en", actor.name, name->line);
    for (const auto& field : stanza.fields) {
      const std::string_view key = field.key;
      if (is_language(key)) {
        for (const auto alias : split_list(field.value, ';')) add_alias(key, alias, field.line);
      } else if (key == "country") {
        if (!is_country(field.value)) return bad(stanza, field.line, "country is an ISO 3166-1 alpha-2 code");
        actor.country = field.value;
      } else if (key == "since" || key == "until") {
        if (!is_date(field.value)) return bad(stanza, field.line, "a date is YYYY, YYYY-MM or YYYY-MM-DD");
        (key == "since" ? actor.since : actor.until) = field.value;
      } else if (key == "called") {
        for (const auto noun : split_list(field.value, ';')) actor.called.emplace_back(noun);
      } else if (key == "wikidata" || key == "ucdp" || key == "acled") {
        if (field.value.empty()) return bad(stanza, field.line, fmt::format("{} without an id", key));
        actor.ids[field.key] = field.value;
      } else if (key != "actor" && key != "name" && key != "kind" && key != "link" && key != "shared" &&
                 key != "says" && key != "source") {
        return bad(stanza, field.line, fmt::format("unknown field \"{}\" (docs/formats/world.md lists them)", key));
      }
    }
    const auto common = std::min(actor.since.size(), actor.until.size());
    if (actor.until.substr(0, common) < actor.since.substr(0, common))
      return bad(stanza, stanza.line(), fmt::format("{} ends before it begins", actor.id));
    add_to(world.actor_names_, spellings, index);
    world.actors_.push_back(std::move(actor));
    return {};
  }

  // Links may point forward, so they are read when all ids are known.
  Result<void> read_links(const Stanza& stanza) {
    const auto self = actor_ids.at(stanza.id());
    for (const auto& field : stanza.fields) {
      if (field.key != "link") continue;
      for (const auto link : split_list(field.value, ';')) {
        const auto parts = split_list(link, ' ');
        if (parts.size() != 2 || std::find(link_kinds.begin(), link_kinds.end(), parts[0]) == link_kinds.end())
          return bad(stanza, field.line, fmt::format("\"{}\": a link is written: ally-of boko-haram", link));
        const auto other = actor_ids.find(std::string(parts[1]));
        if (other == actor_ids.end()) return bad(stanza, field.line, fmt::format("no actor has the id {}", parts[1]));
        world.actors_[self].links.push_back({std::string(parts[0]), other->second});
      }
    }
    return {};
  }

  Result<void> read_place(const Stanza& stanza) {
    WorldPlace place;
    place.id = stanza.id();
    place.at = stanza.at(stanza.line());
    if (stanza.kind() != "place")
      return bad(stanza, stanza.line(), fmt::format("unknown stanza \"{}\"", stanza.kind()));
    if (!is_id(place.id) || !place_ids.insert(place.id).second)
      return bad(stanza, stanza.line(),
                 fmt::format("a place's id is lower case with hyphens and stands once: {}", place.id));
    const StanzaField* kind = stanza.find("kind");
    const auto kind_at = kind == nullptr ? place_kinds.end() : find_kind(place_kinds, kind->value);
    if (kind_at == place_kinds.end()) return bad(stanza, stanza.line(), "kind is one of the record's place kinds");
    place.kind = kind_at->second;
    const auto index = static_cast<std::uint32_t>(world.places_.size());
    Spellings spellings;
    bool has_lat = false, has_lon = false;
    for (const auto& field : stanza.fields) {
      const auto number = [&](double low, double high, double& out) {
        const char* end = field.value.data() + field.value.size();
        const auto read = std::from_chars(field.value.data(), end, out);
        return read.ec == std::errc{} && read.ptr == end && out >= low && out <= high;
      };
      const std::string_view key = field.key;
      if (is_language(key)) {
        if (is_read(key))
          for (const auto alias : split_list(field.value, ';')) add_name(alias, spellings);
      } else if (key == "name") {
        place.name = field.value;
        add_name(field.value, spellings);
      } else if (key == "country") {
        if (!is_country(field.value)) return bad(stanza, field.line, "country is an ISO 3166-1 alpha-2 code");
        place.country = field.value;
      } else if (key == "lat" || key == "lon" || key == "radius") {
        const double limit = key == "lat" ? 90 : key == "lon" ? 180 : 20000;
        double& out = key == "lat" ? place.lat : key == "lon" ? place.lon : place.radius_km;
        if (!number(key == "radius" ? 0 : -limit, limit, out))
          return bad(stanza, field.line, fmt::format("{} is not a number in its range", key));
        has_lat = has_lat || key == "lat";
        has_lon = has_lon || key == "lon";
      } else if (key != "place" && key != "kind" && key != "says" && key != "source") {
        return bad(stanza, field.line, fmt::format("unknown field \"{}\" (docs/formats/world.md lists them)", key));
      }
    }
    if (place.name.empty() || !has_lat || !has_lon)
      return bad(stanza, stanza.line(), "a place needs name, lat and lon");
    add_to(world.place_names_, spellings, index);
    world.places_.push_back(std::move(place));
    return {};
  }

  Result<void> check_aliases() {
    const auto before = [](const AliasUse& a, const AliasUse& b) {
      return std::pair(a.alias, a.actor) < std::pair(b.alias, b.actor);
    };
    const auto same = [](const AliasUse& a, const AliasUse& b) { return a.alias == b.alias && a.actor == b.actor; };
    std::stable_sort(uses.begin(), uses.end(), before);
    uses.erase(std::unique(uses.begin(), uses.end(), same), uses.end());
    for (std::size_t i = 0, end = 0; i < uses.size(); i = end) {
      for (end = i + 1; end < uses.size() && uses[end].alias == uses[i].alias;) ++end;
      if (end == i + 1) continue;
      const auto silent =
          std::find_if(uses.begin() + static_cast<std::ptrdiff_t>(i), uses.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const AliasUse& use) { return !use.shared; });
      if (silent == uses.begin() + static_cast<std::ptrdiff_t>(end)) continue;
      const std::string_view alias = aliases.at(uses[i].alias);
      return bad(*silent->stanza, silent->line,
                 fmt::format("\"{}\" ({}) names {} and {}; if both are meant, both say so in a line \"shared\"",
                             alias.substr(3), alias.substr(0, 2), world.actors_[uses[i].actor].id,
                             world.actors_[uses[i + 1].actor].id));
    }
    return {};
  }

  // A circle along the links of these kinds, found by walking each actor's links depth first.
  Result<void> check_circles(const std::set<std::string_view>& up, std::string_view down) const {
    std::vector<std::vector<std::uint32_t>> owners(world.actors_.size());
    for (std::uint32_t i = 0; i < world.actors_.size(); ++i)
      for (const auto& link : world.actors_[i].links) {
        if (up.contains(link.kind)) owners[i].push_back(link.actor);
        if (link.kind == down) owners[link.actor].push_back(i);
      }
    enum class Seen : std::uint8_t { no, open, done };
    std::vector<Seen> seen(world.actors_.size(), Seen::no);
    for (std::uint32_t root = 0; root < owners.size(); ++root) {
      std::vector<std::pair<std::uint32_t, std::size_t>> path{{root, 0}};
      if (seen[root] == Seen::no)
        seen[root] = Seen::open;
      else
        continue;
      while (!path.empty()) {
        auto& [actor, next] = path.back();
        if (next == owners[actor].size()) {
          seen[actor] = Seen::done;
          path.pop_back();
          continue;
        }
        const auto owner = owners[actor][next++];
        if (seen[owner] == Seen::open)
          return fail(ErrorKind::bad_knowledge,
                      fmt::format("the links of {} lead in a circle back to it", world.actors_[owner].id),
                      world.actors_[owner].at);
        if (seen[owner] == Seen::no) {
          seen[owner] = Seen::open;
          path.emplace_back(owner, 0);
        }
      }
    }
    return {};
  }
};

void World::add_own(const std::vector<OwnPlace>& places, const Cut& cut, Vocabulary& vocabulary) {
  const std::string english = "en";
  WorldReader reader{.world = {},
                     .language = english,
                     .cut = cut,
                     .vocabulary = vocabulary,
                     .actor_ids = {},
                     .aliases = {},
                     .place_ids = {},
                     .sourced_files = {}};
  for (const OwnPlace& own : places) {
    WorldReader::Spellings spellings;
    reader.add_name(own.name, spellings);
    for (const auto& name : own.names) reader.add_name(name, spellings);
    WorldReader::add_to(place_names_, spellings, static_cast<std::uint32_t>(places_.size()));
    places_.push_back({.id = {},
                       .name = own.name,
                       .kind = own.kind,
                       .country = own.country,
                       .lat = own.lat,
                       .lon = own.lon,
                       .radius_km = own.radius_km,
                       .at = own.at,
                       .admin1 = own.admin1,
                       .admin2 = own.admin2,
                       .geonames = own.geonames,
                       .own = true});
  }
  place_names_.freeze();
}

Result<World> World::build(const std::vector<Stanza>& actors, const std::vector<Stanza>& places,
                           const std::string& language, const Cut& cut, Vocabulary& vocabulary) {
  WorldReader reader{{}, language, cut, vocabulary, {}, {}, {}, {}, {}};
  for (const auto& stanza : actors) {
    Result<void> read;
    if (stanza.kind() == "actor")
      read = reader.read_actor(stanza);
    else if (stanza.kind() == "countries")
      read = reader.read_countries(stanza);
    else if (stanza.kind() == "source")
      reader.sourced_files.insert(stanza.file);
    else
      return bad(stanza, stanza.line(),
                 fmt::format("unknown stanza \"{}\"; there are actor, countries, source", stanza.kind()));
    if (!read) return tl::unexpected(read.error());
  }
  for (const auto& stanza : actors)
    if (stanza.kind() == "actor")
      if (auto read = reader.read_links(stanza); !read) return tl::unexpected(read.error());
  for (const auto& stanza : places)
    if (auto read = reader.read_place(stanza); !read) return tl::unexpected(read.error());
  if (auto good = reader.check_aliases(); !good) return tl::unexpected(good.error());
  if (auto good = reader.check_circles({"part-of", "wing-of", "merged-into"}, "wing"); !good)
    return tl::unexpected(good.error());
  if (auto good = reader.check_circles({"successor-of"}, ""); !good) return tl::unexpected(good.error());
  auto& countries = reader.world.countries_;
  std::sort(countries.begin(), countries.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
  const auto twice = std::adjacent_find(countries.begin(), countries.end(),
                                        [](const auto& a, const auto& b) { return a.code == b.code; });
  if (twice != countries.end())
    return fail(ErrorKind::bad_knowledge, fmt::format("country {} stands twice", twice->code));
  reader.world.actor_names_.freeze();
  reader.world.place_names_.freeze();
  return std::move(reader.world);
}

std::optional<std::uint32_t> World::find_actor(std::string_view english) const {
  const auto at = english_.find(fold(english));
  return at == english_.end() ? std::nullopt : at->second;
}

const WorldCountry* World::find_country(std::string_view code) const {
  const auto at =
      std::lower_bound(countries_.begin(), countries_.end(), code,
                       [](const WorldCountry& country, std::string_view wanted) { return country.code < wanted; });
  return at == countries_.end() || at->code != code ? nullptr : &*at;
}

}  // namespace selon

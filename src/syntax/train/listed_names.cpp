#include "syntax/train/listed_names.h"

#include <algorithm>

#include "base/utf8.h"
#include "pack/world.h"
#include "syntax/word.h"

namespace selon::train {
namespace {

ListedPlace place_class(const GazetteerEntry& entry) {
  switch (entry.kind) {
    case PlaceKind::country:
      return ListedPlace::country;
    case PlaceKind::admin:
    case PlaceKind::region:
      return ListedPlace::region;
    case PlaceKind::populated_place:
    case PlaceKind::neighbourhood:
      return entry.population >= 100000  ? ListedPlace::city
             : entry.population >= 10000 ? ListedPlace::town
                                         : ListedPlace::village;
    default:
      return ListedPlace::other;
  }
}

ListedActor actor_class(ActorKind kind) {
  switch (kind) {
    case ActorKind::state_forces:
    case ActorKind::rebel_group:
    case ActorKind::political_militia:
    case ActorKind::identity_militia:
    case ActorKind::external_forces:
      return ListedActor::armed;
    case ActorKind::government:
      return ListedActor::government;
    case ActorKind::media:
      return ListedActor::media;
    case ActorKind::person:
      return ListedActor::person;
    default:
      return ListedActor::organisation;
  }
}

// Latin letters with what stands between them in names; other scripts, postal and station codes are no names of a text.
bool is_written_name(std::string_view name) {
  bool letter = false;
  for (std::size_t i = 0; i < name.size();) {
    const CodePoint c = code_point(name, i);
    i += c.length;
    if (c.value >= 0x250 && c.value != 0x2019) return false;
    if (c.value < 0x80 && !((c.value | 32) >= 'a' && (c.value | 32) <= 'z') && c.value != ' ' && c.value != '-' &&
        c.value != '\'' && c.value != '.')
      return false;
    letter = letter || c.value >= 0xC0 || ((c.value | 32) >= 'a' && (c.value | 32) <= 'z');
  }
  return letter && name.size() > 2;
}

bool is_acronym(std::string_view name) { return letters_of(name) == Letters::upper; }

void add_names(const Stanza& stanza, std::string_view key, const Listed& what, std::vector<ListedName>& names) {
  const StanzaField* field = stanza.find(key);
  if (field == nullptr) return;
  for (const std::string_view name : split_list(field->value, ';')) {
    names.push_back({std::string(name), what});
    names.back().what.capitals = what.actor != ListedActor::none && is_acronym(name);
  }
}

}  // namespace

std::vector<ListedName> place_names(const Gazetteer& gazetteer) {
  std::vector<ListedName> names;
  for (std::uint32_t i = 0; i < gazetteer.size(); ++i) {
    const GazetteerEntry entry = gazetteer.entry(i);
    const Listed what{place_class(entry), ListedActor::none, false};
    const bool unit = what.place == ListedPlace::country || what.place == ListedPlace::region;
    if (!unit && entry.population < least_for_main_name) continue;
    if (const auto name = gazetteer.name(i); is_written_name(name)) names.push_back({std::string(name), what});
    if (!unit && entry.population < least_for_other_names) continue;
    gazetteer.names(i, [&](std::string_view name) {
      if (is_written_name(name)) names.push_back({std::string(name), what});
    });
  }
  return names;
}

Result<std::vector<ListedName>> actor_names(const std::vector<Stanza>& stanzas, const std::string& language) {
  std::vector<ListedName> names;
  for (const Stanza& stanza : stanzas) {
    if (stanza.kind() != "actor") continue;
    const StanzaField* kind_field = stanza.find("kind");
    const auto kind = kind_field == nullptr ? std::nullopt : read_actor_kind(kind_field->value);
    if (!kind) return fail(ErrorKind::bad_knowledge, "an actor without a known kind", stanza.at(stanza.line()));
    const Listed what{ListedPlace::none, actor_class(*kind), false};
    add_names(stanza, "name", what, names);
    add_names(stanza, language, what, names);
    add_names(stanza, "en", what, names);
  }
  return names;
}

std::vector<ListedName> own_place_names(const std::vector<Stanza>& stanzas, const std::string& language) {
  std::vector<ListedName> names;
  for (const Stanza& stanza : stanzas) {
    if (stanza.kind() != "place") continue;
    const Listed what{ListedPlace::other, ListedActor::none, false};
    add_names(stanza, "name", what, names);
    add_names(stanza, language, what, names);
  }
  return names;
}

std::string name_list_section(const std::vector<ListedName>& names, const TokenizerData& tokenizer) {
  std::vector<std::pair<std::uint64_t, Listed>> entries;
  WordScratch scratch;
  const FormTable no_forms;
  const HashIndex no_clusters;
  for (const ListedName& name : names) {
    const auto words = cut_phrase(name.name, tokenizer);
    if (words.empty() || words.size() > NameList::longest) continue;
    std::uint64_t key = 0;
    for (const std::string& word : words)
      key = NameList::key(key, make_word({word, word, Letters::none}, no_forms, no_clusters, scratch).bare);
    entries.emplace_back(key, name.what);
  }
  return NameList::build(std::move(entries));
}

}  // namespace selon::train

#include "mention/actor_words.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selon {
namespace {

// Kinds that are one party a country: "les rebelles", "les civils". Gunmen and bombers are not.
bool is_of_a_country(ActorKind kind) {
  return kind != ActorKind::other && kind != ActorKind::person && kind != ActorKind::media && kind != ActorKind::ngo &&
         kind != ActorKind::international_organisation;
}

// Whether each letter of an acronym begins a word, in order, first with first: OSDH, "Observatoire syrien des droits de
// l'Homme".
bool abbreviates(std::string_view acronym, const std::vector<std::string>& words) {
  const std::string letters = bare(acronym);
  if (letters.size() < 2 || words.empty()) return false;
  std::size_t matched = 0;
  for (const auto& word : words)
    if (matched < letters.size() && !word.empty() && word[0] == letters[matched]) ++matched;
  return matched == letters.size() && words.front()[0] == letters[0];
}

}  // namespace

WordActors::WordActors(Draft& draft, Cast& cast)
    : draft_(draft),
      cast_(cast),
      lexicon_(draft.knowledge.lexicon),
      quality_(lexicon_.find_class("party_quality")),
      epithet_(lexicon_.find_class("epithet")),
      agreement_(lexicon_.find_class("agreement")),
      oblique_(lexicon_.find_class("oblique")),
      beyond_country_(lexicon_.find_class("beyond_country")) {
  const auto count = static_cast<Index>(draft.record.actors.size());
  for (Index i = 0; i < count; ++i)
    if (const auto world = cast.world_of(i))
      for (const auto& noun : draft.knowledge.world.actors()[*world].called) called_[noun].push_back(i);
}

void WordActors::read(const Match& match) {
  using Reader = void (WordActors::*)(const Match&);
  static constexpr std::array<std::pair<std::string_view, Reader>, 15> readers{{
      {"party", &WordActors::read_party},
      {"members", &WordActors::read_members},
      {"official", &WordActors::read_official},
      {"person", &WordActors::read_person},
      {"office", &WordActors::read_office},
      {"acronym", &WordActors::read_acronym},
      {"government", &WordActors::read_government},
      {"nationals", &WordActors::read_nationals},
      {"organisation", &WordActors::read_organisation},
      {"bare_name", &WordActors::read_bare_name},
      {"apposition", &WordActors::read_apposition},
      {"reference", &WordActors::read_reference},
      {"relative", &WordActors::read_relative},
      {"pronoun", &WordActors::read_pronoun},
      {"latter", &WordActors::read_latter},
  }};
  for (const auto& [name, reader] : readers)
    if (match.rule->function == name) (this->*reader)(match);
}

void WordActors::read_party(const Match& match) {
  const auto noun = noun_of(match, "head");
  const Capture* who = match.capture("who");  // where the article belongs to the match
  const TokenIndex first = who == nullptr ? match.first : who->first;
  if (!noun || touches_known(first, match.end)) return;
  mention(compose(match, *noun), first, match.end);
}

// "les combattants de l'EI": the fighters of a party are the party.
void WordActors::read_members(const Match& match) {
  const Capture* of = match.capture("of");
  if (of == nullptr) return;
  if (const auto actor = actor_in(*of)) mention(*actor, match.first, match.end);
}

// "un porte-parole de l'armée turque" speaks for the army and is not the army: a party of its own, of the army's kind.
void WordActors::read_official(const Match& match) {
  const auto noun = noun_of(match, "head");
  const Capture* of = match.capture("of");
  if (!noun) return;
  std::optional<Index> body;
  if (of != nullptr) body = actor_in(*of);
  if (!body)
    if (const auto body_noun = noun_of(match, "body")) body = compose(match, *body_noun);
  if (!body) return;
  const Actor from = cast_.actor(*body);
  const auto kind = from.kind == ActorKind::person ? ActorKind::other : from.kind;
  mention(cast_.named(from.name + " " + noun->english, kind, from.country, match.rule->id), match.first, match.end);
  if (const Capture* named = match.capture("body")) mention(*body, named->first, match.end);
}

void WordActors::read_person(const Match& match) {
  const Capture* name = match.capture("name");
  if (name == nullptr) return;
  std::optional<Index> person;
  for (TokenIndex at = name->first; at < name->end && !person; ++at) person = actor_in({0, at, name->end, no_item});
  if (!person) {
    bool is_place = false;
    draft_.lattice.starting_at(
        name->first, [&](std::uint32_t i) { is_place = is_place || draft_.lattice[i].kind == ItemKind::place; });
    if (is_place) return;
    const std::string called = words(name->first, name->end);
    if (const auto known = short_names_.find(called); known != short_names_.end()) person = known->second;
    if (!person) person = cast_.named(called, ActorKind::person, told_country(match), match.rule->id);
    short_names_.try_emplace(words(name->end - 1, name->end), *person);
  }
  if (const auto office = noun_of(match, "office"))
    offices_[office->english + "/" + office_country(match).value_or("")] = *person;
  mention(*person, match.first, match.end);
}

// "le Premier ministre irakien" is whom the report has named so, else the holder of the office.
void WordActors::read_office(const Match& match) {
  const auto office = noun_of(match, "office");
  if (!office || touches_known(match.first, match.end)) return;
  const auto country = office_country(match);
  const std::string of_country = office->english + "/" + country.value_or("");
  const auto place = told_province(match);
  const std::string key = place ? office->english + "/" + *place : of_country;
  Index person;
  if (const auto known = offices_.find(key); known != offices_.end()) {
    person = known->second;
  } else {
    const auto* from = country ? draft_.knowledge.world.find_country(*country) : nullptr;
    const std::string of = place ? *place : from == nullptr ? "" : from->name;
    person = cast_.named(of.empty() ? office->english : office->english + " of " + of, office->kind, country,
                         match.rule->id);
  }
  if (place) offices_[key] = offices_[of_country] = person;  // "le gouverneur" is from here on the one last told
  mention(person, match.first, match.end);
}

// "la Coordination des mouvements de l'Azawad (CMA)": from here on the acronym is a name.
void WordActors::read_acronym(const Match& match) {
  const Capture* full = match.capture("full");
  const Capture* acronym = match.capture("short");
  if (full == nullptr || acronym == nullptr) return;
  auto actor = actor_in(*full);
  if (!actor) {
    // The name may begin later than the first capital: "Au Mali la Coordination des mouvements (CM)".
    const std::string short_form = words(acronym->first, acronym->end);
    std::vector<std::string> initials;
    TokenIndex first = full->end;
    while (first > full->first) {
      initials.insert(initials.begin(), bare(draft_.syntax.form(draft_.syntax.tokens[--first])));
      if (draft_.syntax.tokens[first].letters != Letters::lower && abbreviates(short_form, initials)) break;
      if (first == full->first) return;
    }
    if (touches_known(first, full->end)) return;
    actor = cast_.named(words(first, full->end), ActorKind::other, std::nullopt, match.rule->id);
    mention(*actor, first, full->end);
  }
  short_names_.try_emplace(words(acronym->first, acronym->end), *actor);
  if (cast_.at(acronym->first) == nullptr) mention(*actor, acronym->first, acronym->end);
}

// "Moscou affirme", "la Turquie et la Russie ont signé": countries that speak or decide are their governments.
void WordActors::read_government(const Match& match) {
  for (const Capture& capture : match.captures) {
    if (match.rule->captures[capture.name] != "country" || capture.item == no_item) continue;
    if (touches_known(capture.first, capture.end)) continue;
    const Item& item = draft_.lattice[capture.item];
    if (item.kind == ItemKind::place && draft_.record.places[item.index].kind != PlaceKind::country) continue;
    const auto country = country_of(item);
    if (!country) continue;
    const Index government =
        cast_.named(adjective(country) + "Government", ActorKind::government, country, match.rule->id);
    mention(government, capture.first, capture.end);
  }
}

// "deux Américains": nationals are written with a capital, adjectives are not.
void WordActors::read_nationals(const Match& match) {
  const Capture* who = match.capture("country");
  const auto country = told_country(match);
  if (who == nullptr || !country || draft_.syntax.tokens[who->first].letters == Letters::lower) return;
  if (touches_known(who->first, who->end)) return;
  const auto kind = read_actor_kind(match.rule->argument("kind")).value_or(ActorKind::civilians);
  const std::string name = adjective(country) + (kind == ActorKind::government ? "Government" : "nationals");
  mention(cast_.named(name, kind, country, match.rule->id), match.first, match.end);
}

// "le groupe rebelle Jaych al-Nour": an organisation that the world files lack keeps the name that it is given.
void WordActors::read_organisation(const Match& match) {
  const auto noun = noun_of(match, "head");
  const Capture* name = match.capture("name");
  if (!noun || name == nullptr || touches_known(match.first, match.end)) return;
  const std::string called = words(name->first, name->end);
  const Index actor = cast_.named(called, noun->kind, told_country(match), match.rule->id);
  descriptions_.push_back({noun->english, qualities_in(match.first, name->first), actor});
  mention(actor, match.first, match.end);
}

// "Le FDE a pris la localité": what acts under an acronym that nothing explains is a party of that name.
void WordActors::read_bare_name(const Match& match) {
  const Capture* name = match.capture("name");
  if (name == nullptr || touches_known(name->first, match.end)) return;
  const std::string called = words(name->first, name->end);
  const auto known = short_names_.find(called);
  const auto kind = read_actor_kind(match.rule->argument("kind")).value_or(ActorKind::other);
  const Index actor =
      known != short_names_.end() ? known->second : cast_.named(called, kind, std::nullopt, match.rule->id);
  short_names_.try_emplace(called, actor);
  const Capture* whole = match.capture("who");
  mention(actor, whole == nullptr ? name->first : whole->first, name->end);
}

Index WordActors::compose(const Match& match, const PartyNoun& noun) {
  const auto told = told_country(match);
  const Capture* head = match.capture("head");
  if (match.capture("body") != nullptr) head = match.capture("body");
  const auto qualities = qualities_in(head->end, match.end);
  // "la milice wahhabite", once the report has said whose that is; "les djihadistes", where one party alone is called
  // so.
  if (const auto known = described(noun.english, qualities)) return *known;
  if (const auto known = called(noun.english, told, head->first)) return *known;
  std::optional<std::string> country = told;
  const bool beyond = holds_class(beyond_country_, match.first, match.end);  // "un service européen"
  if (!country && !beyond && is_of_a_country(noun.kind)) country = context_country(noun, match.first);
  std::string name = adjective(country);
  for (const auto quality : qualities)
    if (!lexicon_.value(quality).empty()) name += std::string(lexicon_.value(quality)) + " ";
  name += noun.english;
  const Index actor = cast_.named(name, noun.kind, country, match.rule->id);
  cast_.set_noun(actor, noun.english);
  return actor;
}

std::optional<PartyNoun> WordActors::noun_of(const Match& match, std::string_view name) const {
  const Capture* capture = match.capture(name);
  if (capture == nullptr || capture->item == no_item) return std::nullopt;
  const Item& item = draft_.lattice[capture->item];
  if (item.kind != ItemKind::lexicon) return std::nullopt;
  const auto value = lexicon_.value(item.index);
  const auto space = value.find(' ');
  const auto kind = read_actor_kind(value.substr(0, space));
  if (!kind || space == std::string_view::npos) return std::nullopt;
  return PartyNoun{*kind, std::string(value.substr(space + 1))};
}

void WordActors::mention(Index actor, TokenIndex first, TokenIndex end) {
  cast_.mention(actor, first, end);
  if (holds_class(epithet_, first, end)) cast_.epithet(actor, first, end);
}

}  // namespace selon

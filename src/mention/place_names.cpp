#include "mention/place_names.h"

#include <algorithm>
#include <unordered_set>

#include "pack/name_skeleton.h"

namespace selon {
namespace {

constexpr std::size_t enough_hits = 24;        // namesakes that a resolver weighs
constexpr std::size_t enough_skeletons = 400;  // names of one skeleton that it looks through
constexpr TokenIndex longest_name = 7;
constexpr std::size_t longest_acronym = 5;
constexpr TokenIndex deed_reach = 4;  // tokens from a person's name to what he does: "X a été tué"

struct ActorSpan {
  TokenIndex end = 0;       // 0: no actor begins here
  bool government = false;  // a country or capital that acts
};

// A town that bears a river's name and is smaller is not meant where the report could mean the river.
constexpr std::int64_t least_river_town = 100000;

// What stands left of a name.
struct Context {
  std::optional<PlacePhrase> noun;                 // "province", "aéroport", "autoroute"
  bool linked = false;                             // with "de" between
  bool strong = false, weak = false, any = false;  // a preposition of place
  bool title = false;                              // "le général"
  bool bearer = false;                             // "l'agence"
};

class PlaceNameFinder {
 public:
  PlaceNameFinder(const Draft& draft, const PlaceWords& words, const std::vector<bool>& taken)
      : text_(draft.text()),
        syntax_(draft.syntax),
        knowledge_(draft.knowledge),
        words_(words),
        taken_(taken),
        actors_(draft.syntax.tokens.size()),
        inside_(draft.syntax.tokens.size()) {
    for (const auto& name : draft.actor_names) add_actor(name);
  }

  std::vector<PlaceName> run() {
    const Token* const tokens = syntax_.tokens.data();
    for (const auto& sentence : syntax_.sentences)
      for (TokenIndex at = sentence.first, end = sentence.end; at < end;) {
        if (may_begin(tokens[at]))
          at = look(sentence, at);
        else
          ++at;
      }
    drop_persons();
    keep_listed_doubts();
    keep_known_doubts();
    return std::move(names_);
  }

 private:
  const Token& token(TokenIndex i) const { return syntax_.tokens[i]; }
  std::string_view written(TokenIndex first, TokenIndex end) const {
    return text_.slice({token(first).span.start, token(end - 1).span.end});
  }
  bool is_capital(TokenIndex i) const { return has_capital(token(i).letters); }

  void add_actor(const ActorName& name) {
    actors_[name.first] = {name.end, knowledge_.world.actors()[name.actor].kind == ActorKind::government};
    // A name inside a longer actor's is no place.
    if (name.end == name.first + 1) return;
    for (TokenIndex i = name.first; i < name.end; ++i) inside_[i] = std::max(inside_[i], name.end - name.first);
  }

  bool inside_actor(TokenIndex first, TokenIndex end) const {
    for (TokenIndex i = first; i < end; ++i)
      if (inside_[i] > end - first) return true;
    return false;
  }

  // The longest run of a name from `first` over capitals and the joiners between them.
  TokenIndex run_end(const Sentence& sentence, TokenIndex first, bool loose) const {
    TokenIndex end = first + 1;
    for (TokenIndex i = end; i < sentence.end && i - first < longest_name;) {
      TokenIndex next = i;
      while (next < sentence.end && next - i < 2 && token(next).letters == Letters::lower &&
             (words_.is(next, PlaceWords::joiner) || (loose && words_.is(next, PlaceWords::loose_joiner))))
        ++next;
      if (next >= sentence.end || !is_capital(next) || taken_[next]) break;
      end = i = next + 1;
    }
    return end;
  }

  Context context(const Sentence& sentence, TokenIndex first) const {
    Context context;
    TokenIndex at = first;
    const auto is_quote = [&](TokenIndex i) {
      return token(i).letters == Letters::none && !token(i).has_digit && token(i).span.size() <= 3;
    };
    if (at > sentence.first && is_quote(at - 1)) {
      const auto sign = written(at - 1, at);
      if (sign == "«" || sign == "“" || sign == "\"") --at;
    }
    const auto prepositions = [&](PlaceWordSet words) {
      context.strong = context.strong || words.has(PlaceWord::preposition);
      context.weak = context.weak || words.has(PlaceWord::weak_preposition);
      context.any = context.any || words.has(PlaceWord::any_preposition);
    };
    const auto words = words_.endings(at);
    prepositions(words);
    context.weak = context.weak || words.has(PlaceWord::verb);
    context.title = words.has(PlaceWord::title);
    context.bearer = words.has(PlaceWord::bearer);
    if (!context.bearer && at > sentence.first + 1 && token(at - 1).letters == Letters::lower &&
        !words_.is(at - 1, PlaceWords::link))  // "l'agence officielle Sana"
      context.bearer = words_.endings(at - 1).has(PlaceWord::bearer);
    TokenIndex before = at;  // before the links
    while (before > sentence.first && at - before < 3 && words_.is(before - 1, PlaceWords::link)) --before;
    context.linked = before < at;
    if (context.linked) prepositions(words_.endings(before));
    // Adjectives may stand between: "la province pétrolière de", "l'aéroport international".
    for (TokenIndex adjectives = 0; adjectives <= 2; ++adjectives) {
      if (before < sentence.first + adjectives) break;
      const TokenIndex end = before - adjectives;
      if (adjectives > 0 && (token(end).letters != Letters::lower || words_.is(end, PlaceWords::link))) break;
      const auto nouns = words_.endings(end);
      for (const auto what : {PlaceWord::facility_noun, PlaceWord::route_noun, PlaceWord::place_noun}) {
        if (!nouns.has(what)) continue;
        context.noun = words_.ending(end, what);
        return context;
      }
      if (!context.linked && adjectives == 1) break;
    }
    return context;
  }

  // Most words are no names.
  bool may_begin(const Token& token) const {
    return has_capital(token.letters) || knowledge_.world.begins_place(token.word);
  }

  TokenIndex look(const Sentence& sentence, TokenIndex at) {
    if (taken_[at]) return at + 1;
    if (const auto end = look_world(sentence, at); end != at) return end;
    if (!is_capital(at)) return at + 1;
    if (actors_[at].end > at + 1) return actors_[at].end;  // a longer actor's name begins here
    const bool opens = at == sentence.first || token(at - 1).letters == Letters::none;
    if (opens && words_.is(at, PlaceWords::common)) return at + 1;
    if (words_.is(at, PlaceWords::demonym)) return at + 1;
    const TokenIndex end = run_end(sentence, at, false);
    const TokenIndex loose_end = run_end(sentence, at, true);
    const auto around = context(sentence, at);
    if (is_person(at, end, around)) {
      if (end - at > 1 || around.title || around.bearer || does_as_persons_do(at, end))
        persons_.insert(std::string(syntax_.form(token(end - 1))));
      return end;
    }
    // The longest name first; then the run without its loose parts.
    acts_ = false;
    if (loose_end > end && try_gazetteer(sentence, at, loose_end, bare_key(written(at, loose_end)), around))
      return loose_end;
    const std::string key = bare_key(written(at, end));
    if (try_gazetteer(sentence, at, end, key, around)) return end;
    if (acts_) return end;
    // A noun that was written with a capital: "Camp Bastion", "Province Orientale"; or a word that opens a title.
    if (end - at > 1 && (words_.is(at, PlaceWords::common) || words_.is(at, PlaceWords::demonym))) return at + 1;
    if (try_cue(sentence, at, loose_end, end, key, around)) return names_.back().end;
    if (!inside_actor(at, end) && actors_[at].end == 0) doubts_.push_back(make_name(at, end, NameGround::cue, key));
    return end;
  }

  TokenIndex look_world(const Sentence& sentence, TokenIndex at) {
    if (!knowledge_.world.begins_place(token(at).word)) return at;
    TokenIndex best = at;
    std::vector<std::uint32_t> places;
    knowledge_.world.match_places(&token(at), sentence.end - at, [&](std::size_t length, std::uint32_t place) {
      const auto end = at + static_cast<TokenIndex>(length);
      if (end > best) places.clear();
      best = end;
      places.push_back(place);
    });
    if (best == at || inside_actor(at, best)) return at;
    if (best - at == 1 && (words_.is(at, PlaceWords::not_place) && is_capital(at))) return at;
    if (is_acronym_in_text(sentence, at, best, places)) return at;
    if (is_town_of_a_river(sentence, at, best, places)) return at;
    // "France 2", "Afrique 50"
    const bool numbered = best < sentence.end && token(best).has_digit && token(best).letters == Letters::none;
    if (numbered && is_capital(at) && best - at == 1) return best;
    // A name that goes on is another name: "Washington Post", "Tigre Blanc".
    if (best < sentence.end && is_capital(best) && is_capital(best - 1) && !words_.is(best, PlaceWords::demonym) &&
        !opens_aside(best)) {
      const auto kind = knowledge_.world.places()[places.front()].kind;
      if (kind != PlaceKind::country || best - at == 1) return at;
    }
    // ... and one that began before.
    const bool begins_inside = at > sentence.first && is_capital(at) && is_capital(at - 1) &&
                               at - 1 >= sentence.first && !words_.is(at - 1, PlaceWords::common) &&
                               (names_.empty() || names_.back().end != at);
    if (begins_inside && !words_.is(at - 1, PlaceWords::title)) return at;
    const auto around = context(sentence, at);
    auto name = make_name(at, best, NameGround::world, bare_key(written(at, best)));
    name.world = std::move(places);
    name.locative = around.strong;
    add_context(name, around);
    names_.push_back(std::move(name));
    return best;
  }

  // "le SWAT a donné l'assaut": an acronym in a sentence that is not in capitals, though a valley is called so.
  // Countries have acronyms ("les USA").
  bool is_acronym_in_text(const Sentence& sentence, TokenIndex first, TokenIndex end,
                          const std::vector<std::uint32_t>& places) const {
    if (end - first > 1 || token(first).letters != Letters::upper || token(first).span.size() > longest_acronym)
      return false;
    const auto in_capitals = [&](TokenIndex i) { return token(i).letters == Letters::upper; };
    if (first == sentence.first || in_capitals(first - 1) || token(first - 1).letters == Letters::none) return false;
    if (end < sentence.end && in_capitals(end)) return false;
    return std::none_of(places.begin(), places.end(), [&](const std::uint32_t place) {
      return knowledge_.world.places()[place].kind == PlaceKind::country;
    });
  }

  // "la rive du Dnipro" is the river; "une frappe sur Dnipro", without the article of a river, is the town of its name.
  bool is_town_of_a_river(const Sentence& sentence, TokenIndex first, TokenIndex end,
                          const std::vector<std::uint32_t>& places) const {
    if (!is_capital(first) || (first > sentence.first && words_.is(first - 1, PlaceWords::water_lead))) return false;
    for (const auto place : places)
      if (knowledge_.world.places()[place].kind != PlaceKind::water) return false;
    std::vector<GazetteerHit> hits;
    knowledge_.gazetteer.find(written(first, end), false, 1, hits);
    return !hits.empty() && hits.front().main_name &&
           knowledge_.gazetteer.entry(hits.front().entry).kind == PlaceKind::populated_place &&
           knowledge_.gazetteer.entry(hits.front().entry).population >= least_river_town;
  }

  // "Damas (Reuters)": a bracket or a dash cuts names apart; two capitals side by side otherwise belong together.
  bool opens_aside(TokenIndex next) const { return !token(next).space_before; }

  // "Sidney a été tué": nothing but auxiliaries and adverbs between a name and what only persons do or suffer.
  bool does_as_persons_do(TokenIndex first, TokenIndex end) const {
    if (first > 0 && words_.is(first - 1, PlaceWords::link)) return false;
    for (TokenIndex at = end; at < syntax_.tokens.size() && at - end < deed_reach; ++at) {
      if (words_.is(at, PlaceWords::person_deed)) return true;
      if (token(at).upos != Upos::AUX && token(at).upos != Upos::ADV) return false;
    }
    return false;
  }

  bool is_person(TokenIndex first, TokenIndex end, const Context& around) const {
    if ((around.title || around.bearer) && !around.noun && !around.strong) return true;
    // "les frappes sur Hodeida ont tué": behind a preposition stands no doer.
    const bool alone = !around.noun && !around.strong && !around.weak && !around.any;
    if (end - first == 1 && alone && does_as_persons_do(first, end)) return true;
    if (end - first == 1) return persons_.contains(std::string(syntax_.form(token(first))));
    if (words_.is(first, PlaceWords::first_name)) return !around.noun;
    return words_.is(first, PlaceWords::title);  // "Président Assad"
  }

  static void add_context(PlaceName& name, const Context& around) {
    if (!around.noun) return;
    name.locative = true;
    if (around.noun->what == PlaceWord::place_noun) {
      name.asked = around.noun->kind;
      return;
    }
    // The noun belongs to the name: "l'[aéroport de Goma]".
    name.first = around.noun->first;
    name.asked = around.noun->kind;
    name.facility = true;
    name.linked = around.linked;
  }

  bool try_gazetteer(const Sentence& sentence, TokenIndex first, TokenIndex end, const std::string& key,
                     const Context& around) {
    if (inside_actor(first, end)) return false;
    if (end - first == 1) {
      const auto& only = token(first);
      if (only.letters == Letters::upper && only.span.size() <= longest_acronym) return false;
      if (words_.is(first, PlaceWords::not_place) || words_.is(first, PlaceWords::common)) return false;
      if (actors_[first].end == end && !actors_[first].government) return false;
    }
    std::vector<GazetteerHit> hits;
    knowledge_.gazetteer.find_by_key(written(first, end), key, enough_hits, hits);
    const bool locative = around.strong || around.noun;
    if (hits.empty()) return false;
    const auto best = knowledge_.gazetteer.entry(hits.front().entry);
    // A capital that acts as its government is no place: "Moscou affirme" (the guideline).
    const bool acts = end - first == 1 && actors_[first].end == end && actors_[first].government;
    if (acts && !locative && !around.weak) {
      acts_ = true;
      return false;
    }
    const bool capital =
        std::any_of(hits.begin(), hits.begin() + std::min<std::ptrdiff_t>(3, std::ssize(hits)),
                    [&](const auto& hit) { return knowledge_.gazetteer.entry(hit.entry).feature == "PPLC"; });
    if (capital && !locative && !around.weak && !stands_apart(end)) {
      acts_ = true;
      return false;
    }
    // Words that only look like names of small places.
    const bool name_too = words_.is(first, PlaceWords::first_name) || words_.is(first, PlaceWords::name_too);
    if (end - first == 1 && name_too && !locative) return false;
    const bool opens = first == sentence.first;
    if (!locative && !around.weak && !around.any && opens && best.population < 20000) return false;
    auto name = make_name(first, end, NameGround::gazetteer, key);
    name.hits = std::move(hits);
    name.locative = locative;
    add_context(name, around);
    names_.push_back(std::move(name));
    return true;
  }

  // "la mosquée Al-Nour de Kano": what follows the loose word is a place of its own.
  bool ends_in_place(TokenIndex joiner, TokenIndex end) const {
    TokenIndex first = joiner;
    while (first < end && token(first).letters == Letters::lower) ++first;
    std::vector<GazetteerHit> hits;
    if (first < end) knowledge_.gazetteer.find(written(first, end), false, 1, hits);
    return !hits.empty() && words_.is(joiner, PlaceWords::link);
  }

  // "Bagdad, la capitale", "KIEV (AFP)", the end of a line: nobody acts.
  bool stands_apart(TokenIndex next) const {
    return next >= syntax_.tokens.size() || token(next).letters == Letters::none;
  }

  // Names that no list has: a noun or a preposition says that they are places.
  bool try_cue(const Sentence& sentence, TokenIndex first, TokenIndex loose_end, TokenIndex end, const std::string& key,
               const Context& around) {
    if (!around.noun && !around.strong && !around.weak && !around.any) return false;
    if (inside_actor(first, end) || (actors_[first].end >= end)) return false;
    if (end - first == 1 && (words_.is(first, PlaceWords::not_place) || words_.is(first, PlaceWords::first_name) ||
                             words_.is(first, PlaceWords::common)))
      return false;
    const bool acronym = token(first).letters == Letters::upper && end - first == 1;
    const bool facility = around.noun && around.noun->what != PlaceWord::place_noun;
    if (acronym && !facility) return false;
    auto name = make_name(first, end, NameGround::cue, key);
    name.locative = around.strong;
    add_context(name, around);
    if (facility && !around.linked && loose_end > end && !ends_in_place(end, loose_end))
      name.end = name.name_end = loose_end;  // "l'église Saint-Pierre et Saint-Paul"
    if (!facility && first > sentence.first) {
      knowledge_.gazetteer.find(written(first, end), NameMatch::skeleton, enough_skeletons, name.hits);
      if (!name.hits.empty()) name.ground = NameGround::skeleton;
    }
    if (name.ground == NameGround::cue && !around.noun && !around.strong) return false;
    names_.push_back(std::move(name));
    return true;
  }

  static PlaceName make_name(TokenIndex first, TokenIndex end, NameGround ground, const std::string& key) {
    PlaceName name;
    name.first = name.name_first = first;
    name.end = name.name_end = end;
    name.ground = ground;
    name.key = key;
    return name;
  }

  // "Montréal, la Montérégie et Lanaudière": a name in a list with places is a place.
  void keep_listed_doubts() {
    std::vector<bool> ends(syntax_.tokens.size() + 1), firsts(syntax_.tokens.size() + 1);
    for (const auto& name : names_) {
      if (name.ground == NameGround::skeleton && !name.locative) continue;
      ends[name.end] = true;
      firsts[name.first] = true;
    }
    const auto joins = [&](TokenIndex t) {
      return words_.is(t, PlaceWords::list) || (token(t).letters == Letters::none && written(t, t + 1) == ",");
    };
    // A comma or "et", perhaps an article, and then the other name.
    const auto listed = [&](const PlaceName& name) {
      bool joined = false;
      for (TokenIndex t = name.first; t > 0 && name.first - t < 3; --t) {
        if (joined && ends[t]) return true;
        if (joins(t - 1))
          joined = true;
        else if (!words_.is(t - 1, PlaceWords::link))
          break;
      }
      joined = false;
      for (TokenIndex t = name.end; t < syntax_.tokens.size() && t - name.end < 4; ++t) {
        if (joined && firsts[t]) return true;
        if (joins(t))
          joined = true;
        else if (!words_.is(t, PlaceWords::link))
          break;
      }
      return false;
    };
    for (auto& name : names_)
      if (name.ground == NameGround::skeleton && !name.locative && name.end - name.first == 1 && listed(name)) {
        name.locative = true;
        ends[name.end] = true;
      }
    std::vector<PlaceName> rest;
    for (auto& doubt : doubts_) {
      const bool none = token(doubt.first).letters == Letters::upper || words_.is(doubt.first, PlaceWords::not_place) ||
                        words_.is(doubt.first, PlaceWords::common) || words_.is(doubt.first, PlaceWords::first_name);
      // Two words after a comma are mostly a person: "en Syrie, Jean Dupont".
      if (none || doubt.end - doubt.first > 1 || !listed(doubt)) {
        rest.push_back(std::move(doubt));
        continue;
      }
      ends[doubt.end] = true;
      knowledge_.gazetteer.find(written(doubt.first, doubt.end), NameMatch::skeleton, enough_skeletons, doubt.hits);
      if (!doubt.hits.empty()) doubt.ground = NameGround::skeleton;
      doubt.locative = true;
      names_.push_back(std::move(doubt));
    }
    doubts_ = std::move(rest);
    std::sort(names_.begin(), names_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  // A name that nothing around it marks as a place is one all the same where the report marks it elsewhere.
  void keep_known_doubts() {
    std::unordered_set<std::string> sure;
    for (const auto& name : names_)
      if (!name.facility) sure.insert(name.key);
    const auto before = names_.size();
    for (auto& doubt : doubts_)
      if (sure.contains(doubt.key)) names_.push_back(std::move(doubt));
    if (names_.size() > before)
      std::sort(names_.begin(), names_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  // A person named in full later on is one from the start: "Erdogan a ... Recep Tayyip Erdogan".
  void drop_persons() {
    std::erase_if(names_, [&](const PlaceName& name) {
      return !name.asked && name.ground != NameGround::world && name.end - name.first == 1 &&
             persons_.contains(std::string(syntax_.form(token(name.first))));
    });
  }

  const Text& text_;
  const Syntax& syntax_;
  const Knowledge& knowledge_;
  const PlaceWords& words_;
  const std::vector<bool>& taken_;
  std::vector<ActorSpan> actors_;
  std::vector<TokenIndex> inside_;  // tokens: length of the longest actor's name that covers it
  std::unordered_set<std::string> persons_;
  bool acts_ = false;  // the name just looked at acts as a government
  std::vector<PlaceName> names_, doubts_;
};

}  // namespace

std::vector<PlaceName> find_place_names(const Draft& draft, const PlaceWords& words, const std::vector<bool>& taken) {
  return PlaceNameFinder(draft, words, taken).run();
}

}  // namespace selon

#include "mention/voices.h"

#include <algorithm>

#include "mention/arguments.h"
#include "mention/voice_content.h"
#include "selon/names.h"

namespace selon {
namespace {

// How many voices on a voice looks for the one that shares its words, relays it or holds it: more than any interview
// has in one breath, and a bound for texts that are no prose.
constexpr std::size_t reach = 256;

struct Heard {
  Voice voice;
  TokenRange source, cue, whole;  // whole: all words of the match but the content
  const Sentence* sentence = nullptr;
  std::vector<TokenRange> content;
  bool relays = false;       // "…, cité par X": tells what the voice before it tells
  bool coordinated = false;  // shares the speaker of the voice before it
};

class Listener {
 public:
  explicit Listener(Draft& draft) : draft_(draft), contents_(draft) {}

  void run() {
    for (const Match& match : match_phase(draft_, "voice")) hear(match);
    for (std::size_t i = 0; i < heard_.size(); ++i) end_at_next(i);
    for (std::size_t i = 0; i < heard_.size(); ++i) relay(i);
    write();
  }

 private:
  Draft& draft_;
  ContentFinder contents_;
  std::vector<Heard> heard_;

  const Sentence& sentence_of(TokenIndex token) const {
    const auto& sentences = draft_.syntax.sentences;
    return *(std::upper_bound(sentences.begin(), sentences.end(), token,
                              [](TokenIndex at, const Sentence& s) { return at < s.first; }) -
             1);
  }

  // A rule may begin with the quotation that it stands behind: « … », a dit X.
  TokenIndex behind_quotation(TokenIndex first) const {
    TokenIndex end = first;
    draft_.lattice.starting_at(first, [&](std::uint32_t i) {
      if (draft_.lattice[i].kind == ItemKind::quote) end = std::max(end, draft_.lattice[i].end);
    });
    return end;
  }

  void hear(const Match& match) {
    const Arguments arguments(draft_, match);
    Heard heard;
    heard.sentence = &sentence_of(match.first);
    heard.voice.rule = match.rule->id;
    const Capture* cue = arguments.capture("cue");
    const Capture* source = arguments.capture("source");
    if (cue != nullptr) heard.cue = {cue->first, cue->end};
    const bool shared = match.rule->function == "shared";
    if (shared && !heard_.empty() && heard_.back().sentence == heard.sentence) {
      heard.source = heard_.back().source;
      heard.coordinated = true;
    } else if (source != nullptr) {
      heard.source = {source->first, source->end};
    } else {
      return;
    }
    heard.voice.stance = from_string<Stance>(arguments.text("stance")).value_or(Stance::states);
    heard.relays = match.rule->function == "relay";
    heard.whole = {match.first, match.end};

    Content content;
    const auto side = parse_content_side(match.rule->argument("content"));
    if (side) {
      if (*side == ContentSide::before || *side == ContentSide::around)
        heard.whole.first = behind_quotation(match.first);
      content = contents_.find(*side, heard.whole, *heard.sentence);
    } else if (const Capture* marked = arguments.capture("content")) {
      content = contents_.refine({marked->first, marked->end}, *heard.sentence);
      // What follows or precedes the words is the cue and its source.
      heard.whole =
          marked->first > match.first ? TokenRange{match.first, marked->first} : TokenRange{marked->end, match.end};
    }
    // "…, contrairement à ce qu'avait annoncé Y": Y tells what the voice before him tells.
    if (match.rule->function == "echo" && !heard_.empty() && heard_.back().sentence == heard.sentence &&
        !heard_.back().content.empty())
      content = {heard_.back().content, heard_.back().voice.quoted};
    heard.content = std::move(content.ranges);
    take_name(heard);
    heard.voice.quoted = content.quoted;
    heard_.push_back(std::move(heard));
  }

  static std::size_t reach_first(std::size_t i) { return i - std::min(i, reach); }
  std::size_t reach_end(std::size_t i) const { return std::min(heard_.size(), i + reach + 1); }

  bool is_sign(TokenIndex token, std::string_view sign) const {
    return draft_.syntax.tokens[token].letters == Letters::none &&
           draft_.text().slice(draft_.syntax.tokens[token].span) == sign;
  }

  // "Le ministre, Bekir Bozdag, …": a name behind what somebody is names the speaker shorter. Two capitals at least:
  // one alone begins too many other things.
  void take_name(Heard& heard) const {
    const auto& tokens = draft_.syntax.tokens;
    TokenIndex at = heard.source.end;
    if (heard.source.empty() || at >= heard.sentence->end || !is_sign(at, ",")) return;
    ++at;
    while (at < heard.sentence->end && tokens[at].upos == Upos::NOUN && tokens[at].letters != Letters::lower)
      ++at;  // "Mme"
    const TokenIndex first = at;
    while (at < heard.sentence->end && tokens[at].letters != Letters::lower && tokens[at].letters != Letters::none &&
           tokens[at].upos != Upos::DET && tokens[at].upos != Upos::PRON)
      ++at;
    if (at < first + 2 || tokens[heard.source.first].upos == Upos::PROPN) return;
    const bool closed =
        at == heard.sentence->end || is_sign(at, ",") || is_sign(at, ".") || is_sign(at, "(") || at == heard.cue.first;
    if (closed) heard.source = {first, at};
  }

  // "X a condamné … et estimé que …": one voice ends where the next of the same speaker or of another subject begins.
  void end_at_next(std::size_t i) {
    Heard& one = heard_[i];
    for (std::size_t j = i + 1; j < reach_end(i) && heard_[j].sentence == one.sentence; ++j) {
      const Heard& next = heard_[j];
      if (next.relays || !next.coordinated) continue;
      TokenIndex limit = next.cue.first;
      const auto& tokens = draft_.syntax.tokens;
      while (limit > one.sentence->first &&
             (tokens[limit - 1].upos == Upos::CCONJ || tokens[limit - 1].upos == Upos::ADV))
        --limit;
      for (TokenRange& range : one.content)
        if (range.first < limit && limit < range.end) range.end = limit;
    }
    for (TokenRange& range : one.content) {
      const Content again = contents_.refine(range, *one.sentence);
      if (!again.ranges.empty() && !one.voice.quoted) range = again.ranges.front();
    }
    std::erase_if(one.content, [](const TokenRange& range) { return range.empty(); });
  }

  // "…, selon des responsables cités par CNN": CNN tells what they tell, and they tell it inside CNN's voice.
  void relay(std::size_t i) {
    Heard& outer = heard_[i];
    if (!outer.relays) return;
    for (std::size_t j = reach_end(i); j-- > reach_first(i);) {
      if (j == i || heard_[j].sentence != outer.sentence || heard_[j].source.first > outer.cue.first) continue;
      outer.content = heard_[j].content;
      outer.voice.quoted = heard_[j].voice.quoted;
      inner_of_relay_.push_back({i, j});
      return;
    }
  }
  std::vector<std::pair<std::size_t, std::size_t>> inner_of_relay_;

  std::optional<Index> actor_of(TokenRange source) const {
    std::optional<Index> found;
    TokenIndex length = 0;
    for (TokenIndex at = source.first; at < source.end; ++at) {
      draft_.lattice.starting_at(at, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        // The first of the longest: in "le porte-parole de l'armée" the spokesman if he is an actor, else the army.
        if (item.kind == ItemKind::actor && item.end <= source.end && item.end - item.first > length) {
          found = item.index;
          length = item.end - item.first;
        }
      });
    }
    return found;
  }

  bool holds(const Heard& outer, const Heard& inner) const {
    for (const TokenRange& range : outer.content)
      if (range.first <= inner.cue.first && inner.cue.end <= range.end) return true;
    return false;
  }
  static TokenIndex size(const Heard& heard) {
    TokenIndex all = 0;
    for (const TokenRange& range : heard.content) all += range.end - range.first;
    return all;
  }

  void write() {
    std::vector<Index> written(heard_.size(), no_item);
    for (std::size_t i = 0; i < heard_.size(); ++i) {
      Heard& heard = heard_[i];
      if (heard.content.empty()) {
        draft_.note(draft_.span(heard.cue.first, heard.cue.end), "voice_without_content",
                    "Somebody is said to speak here, and the words cannot be found.");
        continue;
      }
      Voice& voice = heard.voice;
      voice.source = draft_.span(heard.source.first, heard.source.end);
      voice.source_actor = actor_of(heard.source);
      if (heard.cue.first < heard.cue.end) voice.cue = draft_.span(heard.cue.first, heard.cue.end);
      for (const TokenRange& range : heard.content) voice.content.push_back(draft_.span(range.first, range.end));
      written[i] = static_cast<Index>(draft_.record.voices.size());
      draft_.lattice.add({.kind = ItemKind::voice,
                          .subkind = static_cast<std::uint8_t>(voice.stance),
                          .first = heard.cue.first,
                          .end = heard.cue.end,
                          .index = written[i]});
      draft_.record.voices.push_back(voice);
    }
    for (const auto& [outer, inner] : inner_of_relay_)
      if (written[outer] != no_item && written[inner] != no_item)
        draft_.record.voices[written[inner]].within = written[outer];
    for (std::size_t i = 0; i < heard_.size(); ++i) {
      if (written[i] == no_item || draft_.record.voices[written[i]].within) continue;
      const Heard* narrowest = nullptr;
      for (std::size_t j = reach_first(i); j < reach_end(i); ++j) {
        if (j == i || written[j] == no_item || !holds(heard_[j], heard_[i])) continue;
        if (narrowest != nullptr && size(heard_[j]) >= size(*narrowest)) continue;
        narrowest = &heard_[j];
        draft_.record.voices[written[i]].within = written[j];
      }
    }
  }
};

}  // namespace

void find_voices(Draft& draft) { Listener(draft).run(); }

}  // namespace selon

#include "mention/voices.h"

#include <algorithm>

#include "mention/arguments.h"
#include "mention/voice_content.h"
#include "mention/voice_source.h"
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
  std::optional<ContentSide> side;
  bool relays = false;       // "…, cité par X": tells what the voice before it tells
  bool cites = false;        // "…, citant X": X tells it inside the voice next to it
  bool echoes = false;       // "…, ce qu'avait annoncé X": X tells it too, beside the voice before it
  bool coordinated = false;  // shares the speaker of the voice before it
};

class Listener {
 public:
  explicit Listener(Draft& draft) : draft_(draft), contents_(draft), sources_(draft) {}

  void run() {
    for (const Match& match : match_phase(draft_, "voice")) hear(match);
    for (std::size_t i = 0; i < heard_.size(); ++i) stand_apart(i);
    for (std::size_t i = 0; i < heard_.size(); ++i) end_at_next(i);
    for (std::size_t i = 0; i < heard_.size(); ++i) speak_on(i);
    for (std::size_t i = 0; i < heard_.size(); ++i) relay(i);
    for (std::size_t i = 0; i < heard_.size(); ++i) cite(i);
    write();
  }

 private:
  Draft& draft_;
  ContentFinder contents_;
  SourceFinder sources_;
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
    heard.cites = match.rule->function == "cites";
    heard.echoes = match.rule->function == "echo";
    heard.whole = {match.first, match.end};

    Content content;
    const auto side = parse_content_side(match.rule->argument("content"));
    heard.side = side;
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
    // "— Le porte-parole" signs the quotation above it, and is an item of a list elsewhere.
    if (match.rule->function == "signed" && !content.quoted) return;
    // "…, contrairement à ce qu'avait annoncé Y": Y tells what the voice before him tells.
    if (heard.echoes && !heard_.empty() && heard_.back().sentence == heard.sentence && !heard_.back().content.empty())
      content = {heard_.back().content, heard_.back().voice.quoted};
    heard.content = std::move(content.ranges);
    if (!heard.coordinated) {
      heard.source = sources_.subject(heard.source, heard.cue, *heard.sentence);
      heard.source = sources_.shortest(heard.source, heard.cue, *heard.sentence);
    }
    heard.voice.quoted = content.quoted;
    heard_.push_back(std::move(heard));
  }

  static std::size_t reach_first(std::size_t i) { return i - std::min(i, reach); }
  std::size_t reach_end(std::size_t i) const { return std::min(heard_.size(), i + reach + 1); }

  bool is_sign(TokenIndex token, std::string_view sign) const {
    return draft_.syntax.tokens[token].letters == Letters::none &&
           draft_.text().slice(draft_.syntax.tokens[token].span) == sign;
  }

  // "Trois morts selon la police, douze selon les manifestants": neither tells what the other tells.
  void stand_apart(std::size_t i) {
    Heard& one = heard_[i];
    if (one.side != ContentSide::around) return;
    for (std::size_t j = reach_first(i); j < reach_end(i); ++j) {
      Heard& other = heard_[j];
      if (j == i || other.sentence != one.sentence || other.side != ContentSide::around) continue;
      const bool behind = other.whole.end <= one.cue.first;
      for (TokenRange& range : one.content) {
        if (behind && range.first < other.whole.first && other.whole.end < range.end && !other.content.empty() &&
            other.content.back().end <= other.cue.first)
          range.first = other.whole.end;
        if (!behind && range.first < other.cue.first && other.cue.first < range.end &&
            (other.content.empty() || other.content.front().first >= other.whole.end))
          range.end = other.whole.first;
        range = contents_.without_edges(range);
      }
    }
  }

  // Whether another voice that speaks from outside the quotation has told it.
  bool is_told(const Quotation& quotation, std::size_t but) const {
    for (std::size_t j = reach_first(but); j < reach_end(but); ++j) {
      if (j == but) continue;
      const TokenIndex cue = heard_[j].cue.first;
      if (quotation.first < cue && cue < quotation.end) continue;
      for (const TokenRange& range : heard_[j].content)
        if (range.first < quotation.end && quotation.first < range.end) return true;
    }
    return false;
  }

  // « Nous tenons, dit le maire, et nous tiendrons. » and « … », dit le maire. « … »: he speaks on.
  void speak_on(std::size_t i) {
    Heard& one = heard_[i];
    if (one.side != ContentSide::before || one.content.empty() || one.echoes) return;
    if (const Quotation* within = contents_.quotation_around(one.cue.first)) {
      if (is_told(*within, i)) return;
      one.content = contents_.inside_but(*within, one.whole);
      one.voice.quoted = true;
    }
    if (!one.voice.quoted) return;
    TokenIndex at = one.sentence->end;
    while (const Quotation* next = contents_.quotation_alone(at)) {
      if (is_told(*next, i)) return;
      one.content.push_back(contents_.without_edges({next->first + 1, next->end - 1}));
      at = contents_.sentence_end(next->end);
    }
  }

  // "Selon l'AFP, citant un officier, …": the officer tells it, inside the agency's voice.
  void cite(std::size_t i) {
    Heard& inner = heard_[i];
    if (!inner.cites) return;
    std::optional<std::size_t> outer;
    for (std::size_t j = reach_first(i); j < reach_end(i); ++j) {
      if (j == i || heard_[j].sentence != inner.sentence || heard_[j].content.empty() || heard_[j].cites) continue;
      if (j > i && outer) break;
      outer = j;
    }
    if (!outer) return;
    Heard& citing = heard_[*outer];
    for (TokenRange& range : citing.content)  // "…, en citant un officier" at its end is no part of it
      if (range.first < inner.whole.first && inner.whole.first < range.end && range.end <= inner.source.end)
        range = contents_.without_edges({range.first, inner.whole.first});
    inner.content = citing.content;
    inner.voice.quoted = citing.voice.quoted;
    inner_of_relay_.push_back({*outer, i});
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

  // Whether a voice stands in another already, at any depth.
  bool is_within(Index voice, Index outer) const {
    for (std::optional<Index> at = voice; at; at = draft_.record.voices[*at].within)
      if (*at == outer) return true;
    return false;
  }

  // Where it is said that somebody speaks: « … » (le maire) has no word for it but the speaker.
  static TokenRange spoken_at(const Heard& heard) { return heard.cue.empty() ? heard.source : heard.cue; }

  bool holds(const Heard& outer, const Heard& inner) const {
    for (const TokenRange& range : outer.content)
      if (range.first <= spoken_at(inner).first && spoken_at(inner).end <= range.end) return true;
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
        draft_.note(draft_.span(spoken_at(heard).first, spoken_at(heard).end), "voice_without_content",
                    "Somebody is said to speak here, and the words cannot be found.");
        continue;
      }
      Voice& voice = heard.voice;
      voice.source = sources_.words(heard.source);
      voice.source_actor = actor_of(heard.source);
      if (heard.cue.first < heard.cue.end) voice.cue = draft_.span(heard.cue.first, heard.cue.end);
      for (const TokenRange& range : heard.content) voice.content.push_back(draft_.span(range.first, range.end));
      written[i] = static_cast<Index>(draft_.record.voices.size());
      draft_.lattice.add({.kind = ItemKind::voice,
                          .subkind = static_cast<std::uint8_t>(voice.stance),
                          .first = spoken_at(heard).first,
                          .end = spoken_at(heard).end,
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
        if (is_within(written[j], written[i])) continue;  // "A, selon X, selon Y": one of them holds the other
        narrowest = &heard_[j];
        draft_.record.voices[written[i]].within = written[j];
      }
    }
  }
};

}  // namespace

void find_voices(Draft& draft) { Listener(draft).run(); }

}  // namespace selon

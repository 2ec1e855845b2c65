#include "mention/voice_source.h"

namespace selon {

SourceFinder::SourceFinder(const Draft& draft) : draft_(draft), tokens_(draft.syntax.tokens) {
  told_to_ = draft.knowledge.lexicon.find_class("told_to");
  speaker_ = draft.knowledge.lexicon.find_class("speaker");
  exhibit_ = draft.knowledge.lexicon.find_class("exhibit");
  clitic_ = draft.knowledge.lexicon.find_class("speaker_clitic");
}

bool SourceFinder::is_sign(TokenIndex token, std::string_view sign) const {
  return tokens_[token].letters == Letters::none && draft_.text().slice(tokens_[token].span) == sign;
}

TokenRange SourceFinder::shortest(TokenRange source, TokenRange cue, const Sentence& sentence) const {
  if (source.empty()) return source;
  source.end = without_hearer(source);
  source.end = without_apposition(source);
  source.end = without_time(source);
  source.first = behind_time(source);
  return named(source, cue, sentence);
}

bool SourceFinder::speaks(TokenRange words) const {
  bool found = false;
  for (TokenIndex at = words.first; at < words.end; ++at) {
    found = found || tokens_[at].upos == Upos::PROPN || tokens_[at].upos == Upos::PRON;
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      found = found || item.kind == ItemKind::actor ||
              (item.kind == ItemKind::lexicon && (item.lexicon_class == speaker_ || item.lexicon_class == exhibit_));
    });
  }
  return found;
}

// "Nombre d'habitants": behind the noun that says of whom the subject counts some.
TokenIndex SourceFinder::behind_group(TokenIndex subject, TokenIndex end, TokenIndex limit) const {
  TokenIndex at = end;
  while (at < limit && (tokens_[at].upos == Upos::ADP || tokens_[at].upos == Upos::ADP_DET ||
                        tokens_[at].upos == Upos::DET || tokens_[at].upos == Upos::NUM))
    ++at;
  return at > end && at < limit && tokens_[at].upos == Upos::NOUN && tokens_[at].head == subject ? at + 1 : end;
}

// "La police le soupçonne de meurtre": of whom it is said does not say it.
bool SourceFinder::is_object(TokenRange source) const {
  if (source.end != source.first + 1 || tokens_[source.first].upos == Upos::NOUN) return false;
  const std::string_view relation = draft_.syntax.names->deprels[tokens_[source.first].deprel];
  return relation == "obj" || relation == "iobj";
}

TokenRange SourceFinder::subject(TokenRange source, TokenRange cue, const Sentence& sentence) const {
  if (!draft_.syntax.analysed || source.empty() || source.end > cue.first) return source;
  if (speaks(source) && !is_object(source)) return source;
  for (TokenIndex at = sentence.first; at < source.first; ++at) {
    const TokenIndex head = tokens_[at].head;
    if (head < cue.first || head >= cue.end || draft_.syntax.names->deprels[tokens_[at].deprel] != "nsubj") continue;
    TokenRange found = {at, at + 1};
    while (found.first > sentence.first && tokens_[found.first - 1].head == at &&
           (tokens_[found.first - 1].upos == Upos::DET || tokens_[found.first - 1].upos == Upos::ADJ ||
            tokens_[found.first - 1].upos == Upos::NUM))
      --found.first;
    while (found.end < source.first && tokens_[found.end].head == at &&
           (tokens_[found.end].upos == Upos::ADJ || tokens_[found.end].upos == Upos::PROPN))
      ++found.end;
    found.end = behind_group(at, found.end, source.first);
    return speaks(found) ? found : source;
  }
  return source;
}

Span SourceFinder::words(TokenRange source) const {
  Span span = draft_.span(source.first, source.end);
  if (source.end != source.first + 1 || !clitic_) return span;
  draft_.lattice.starting_at(source.first, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (item.kind != ItemKind::lexicon || item.lexicon_class != *clitic_ || item.end != source.end) return;
    const auto pronoun = draft_.knowledge.lexicon.value(item.index);
    if (!pronoun.empty() && draft_.text().slice(span).size() >= pronoun.size())
      span.start = span.end - static_cast<decltype(span.start)>(pronoun.size());
  });
  return span;
}

// "Le ministre, Bekir Bozdag, …": a name behind what somebody is names the speaker shorter. Two capitals at least:
// one alone begins too many other things.
TokenRange SourceFinder::named(TokenRange source, TokenRange cue, const Sentence& sentence) const {
  TokenIndex at = source.end;
  if (at >= sentence.end || !is_sign(at, ",")) return source;
  ++at;
  while (at < sentence.end && tokens_[at].upos == Upos::NOUN && tokens_[at].letters != Letters::lower) ++at;  // "Mme"
  const TokenIndex first = at;
  while (at < sentence.end && tokens_[at].letters != Letters::lower && tokens_[at].letters != Letters::none &&
         tokens_[at].upos != Upos::DET && tokens_[at].upos != Upos::PRON)
    ++at;
  if (at < first + 2 || tokens_[source.first].upos == Upos::PROPN) return source;
  const bool closed = at == sentence.end || is_sign(at, ",") || is_sign(at, ".") || is_sign(at, "(") || at == cue.first;
  return closed ? TokenRange{first, at} : source;
}

// "dit un habitant à l'AFP": the agency hears it.
TokenIndex SourceFinder::without_hearer(TokenRange source) const {
  for (TokenIndex at = source.first + 1; told_to_ && at < source.end; ++at) {
    TokenIndex hearer = no_token;
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (item.kind == ItemKind::lexicon && item.lexicon_class == *told_to_ && hearer == no_token) hearer = item.end;
    });
    if (hearer == no_token) continue;
    bool is_outlet = false;
    for (TokenIndex from = at + 1; from <= hearer && from < source.end; ++from)
      draft_.lattice.starting_at(from, [&](std::uint32_t i) {
        const Item& item = draft_.lattice[i];
        is_outlet = is_outlet || (item.kind == ItemKind::actor && item.end <= source.end &&
                                  item.subkind == static_cast<std::uint8_t>(ActorKind::media));
      });
    if (is_outlet) return at;
  }
  return source.end;
}

// "Serguiï Haïdaï, gouverneur de la région": what he is stands behind a comma without an article. "L'armée, police et
// pompiers" is a list: a conjunction follows.
TokenIndex SourceFinder::without_apposition(TokenRange source) const {
  for (TokenIndex at = source.first + 1; at + 1 < source.end; ++at) {
    if (!is_sign(at, ",")) continue;
    for (TokenIndex rest = at + 1; rest < source.end; ++rest)
      if (tokens_[rest].upos == Upos::CCONJ) return source.end;
    if (tokens_[at + 1].upos == Upos::NOUN && tokens_[at + 1].letters == Letters::lower) return at;
  }
  return source.end;
}

// "ce qu'avait annoncé le Cameroun mercredi dernier"
TokenIndex SourceFinder::without_time(TokenRange source) const {
  TokenIndex end = source.end;
  draft_.lattice.ending_at(source.end - 1, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (item.kind == ItemKind::time && item.first > source.first && item.first < end) end = item.first;
  });
  while (end > source.first + 1 && tokens_[end - 1].upos == Upos::ADP) --end;
  return end;
}

// "18:02 L'armée affirme …"
TokenIndex SourceFinder::behind_time(TokenRange source) const {
  TokenIndex first = source.first;
  draft_.lattice.starting_at(source.first, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (item.kind == ItemKind::time && item.end < source.end && item.end > first) first = item.end;
  });
  return first;
}

}  // namespace selon

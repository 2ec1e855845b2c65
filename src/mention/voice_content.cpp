#include "mention/voice_content.h"

#include <algorithm>
#include <array>

namespace selon {
namespace {

// Between a comma and the verb of the clause behind it stand the subject and little else.
constexpr TokenIndex furthest_subject = 8;

}  // namespace

std::optional<ContentSide> parse_content_side(std::string_view name) {
  if (name == "after") return ContentSide::after;
  if (name == "object") return ContentSide::object;
  if (name == "before") return ContentSide::before;
  if (name == "around") return ContentSide::around;
  return std::nullopt;
}

ContentFinder::ContentFinder(const Draft& draft) : draft_(draft), tokens_(draft.syntax.tokens), quotations_(draft) {
  const Lexicon& lexicon = draft.knowledge.lexicon;
  opener_ = lexicon.find_class("content_opener");
  border_ = lexicon.find_class("content_border");
  runs_on_ = lexicon.find_class("runs_on");
  asks_ = lexicon.find_class("asks");
  includes_ = lexicon.find_class("includes");
}

bool ContentFinder::is_sign(TokenIndex token) const {
  return tokens_[token].letters == Letters::none && !tokens_[token].has_digit;
}
bool ContentFinder::is_sign(TokenIndex token, std::string_view sign) const {
  return is_sign(token) && draft_.text().slice(tokens_[token].span) == sign;
}

// A sign that may be left off at the end of what is said; "de 20 %" and "16 h (heure locale)" keep theirs.
bool ContentFinder::is_edge(TokenIndex token) const {
  constexpr std::array<std::string_view, 6> measures = {"%", "‰", "°", "€", "$", "£"};
  return is_sign(token) &&
         std::none_of(measures.begin(), measures.end(), [&](std::string_view sign) { return is_sign(token, sign); });
}

// A sign behind which another clause begins, unlike those that belong to the words before them: "de 20 %", "(en haut)".
bool ContentFinder::parts_clauses(TokenIndex token) const {
  constexpr std::array<std::string_view, 9> signs = {";", ":", "–", "—", "-", "…", "...", "[", "«"};
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return is_sign(token, sign); });
}

// "D'après le Phare (un quotidien : il paraît à Goma), …": behind the bracket that says more of the source.
TokenIndex ContentFinder::behind_bracket(TokenIndex from, const Sentence& sentence) const {
  if (from >= sentence.end || !is_sign(from, "(")) return from;
  for (TokenIndex at = from + 1; at + 1 < sentence.end; ++at)
    if (is_sign(at, ")")) return is_sign(at + 1, ",") ? at + 1 : from;
  return from;
}

// The end of the longest entry of the class that begins at the token.
std::optional<TokenIndex> ContentFinder::entry_end(std::optional<ClassId> lexicon_class, TokenIndex token) const {
  std::optional<TokenIndex> end;
  if (!lexicon_class || token >= tokens_.size()) return end;
  draft_.lattice.starting_at(token, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (item.kind == ItemKind::lexicon && item.lexicon_class == *lexicon_class && (!end || item.end > *end))
      end = item.end;
  });
  return end;
}

bool ContentFinder::entry_ends_at(std::optional<ClassId> lexicon_class, TokenIndex token) const {
  bool found = false;
  if (!lexicon_class) return found;
  draft_.lattice.ending_at(token, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    found = found || (item.kind == ItemKind::lexicon && item.lexicon_class == *lexicon_class);
  });
  return found;
}

// Without signs at the edges; a closing mark or bracket stays where its opening one is among the words:
// a fait part d'[un « énorme choc »].
TokenRange ContentFinder::trimmed(TokenRange range) const {
  const auto opens = [&](TokenIndex token) { return is_sign(token, "(") || is_sign(token, "["); };
  while (!range.empty() && is_sign(range.first) && !opens(range.first)) ++range.first;
  for (; !range.empty() && is_edge(range.end - 1); --range.end) {
    const TokenIndex last = range.end - 1;
    if (const Quotation* closed = quotations_.closed_by(last); closed != nullptr && closed->first >= range.first) break;
    if (is_sign(last, ")") || is_sign(last, "]")) {
      bool opened = false;
      for (TokenIndex token = range.first; token < last; ++token) opened = opened || opens(token);
      if (opened) break;
    }
  }
  return range;
}

// "Selon X, 3250 personnes ont péri. Dont 1130 civils.": a sentence that begins like a part of the one before is told
// by the same source.
TokenIndex ContentFinder::run_on(TokenIndex end) const {
  const auto& sentences = draft_.syntax.sentences;
  auto next = std::lower_bound(sentences.begin(), sentences.end(), end,
                               [](const Sentence& s, TokenIndex at) { return s.first < at; });
  for (; next != sentences.end() && next->first == end && entry_end(runs_on_, next->first); ++next) end = next->end;
  return end;
}

// Quotations that follow one another belong to one speaker: « … » « … ».
void ContentFinder::append_quotations(TokenIndex at, Content& content) const {
  for (; at < tokens_.size(); ++at) {
    if (const Quotation* next = quotations_.opened_by(at)) {
      content.ranges.push_back(trimmed(inside(*next)));
      at = next->end - 1;
    } else if (!is_sign(at, ",") && !is_sign(at, ":")) {
      return;
    }
  }
}

Content ContentFinder::after(TokenIndex from, TokenIndex limit, const Sentence& sentence) const {
  Content content;
  bool colon = from > 0 && from == limit && is_sign(from - 1, ":");
  while (from < limit && is_sign(from) && quotations_.opened_by(from) == nullptr && !is_sign(from, "(") &&
         !is_sign(from, "[")) {
    if (is_sign(from, ".") || is_sign(from, ";")) return content;
    colon = colon || is_sign(from, ":");
    ++from;
  }
  if (from >= limit) {
    // "Le rapport est accablant :", and the quotation stands in a paragraph of its own.
    const Quotation* next =
        colon && from == sentence.end && from < tokens_.size() ? quotations_.opened_by(from) : nullptr;
    if (next != nullptr) content = {{trimmed(inside(*next))}, true};
    return content;
  }
  if (const Quotation* quotation = quotations_.opened_by(from)) {
    // Alone behind a colon, or with nothing but signs behind it in its sentence: the quotation is all that is said.
    TokenIndex rest = quotation->end;
    while (rest < limit && is_sign(rest) && !is_sign(rest, ",") && quotations_.opened_by(rest) == nullptr) ++rest;
    if (colon || rest >= limit || is_sign(rest)) {
      content.quoted = true;
      content.ranges.push_back(trimmed(inside(*quotation)));
      if (colon) append_quotations(quotation->end, content);
      return content;
    }
  }
  TokenIndex end = from;
  while (end < limit) {
    if (const Quotation* quotation = quotations_.opened_by(end)) {  // a border inside a quotation is no border
      end = quotation->end;
      continue;
    }
    if (is_sign(end, ";") && !colon && quotations_.around(end) == nullptr) break;
    if (end > from && entry_end(border_, end)) break;
    ++end;
  }
  const bool to_the_end = end >= sentence.end;
  content.ranges.push_back(trimmed({from, to_the_end ? run_on(end) : end}));
  return content;
}

bool ContentFinder::has_feature(TokenIndex token, std::string_view feature) const {
  return draft_.syntax.names != nullptr &&
         draft_.syntax.names->feats[tokens_[token].feats].find(feature) != std::string::npos;
}

// Where a noun or infinitive with what belongs to it is over: before a finite verb that no relative pronoun leads,
// before a participle that goes on with the sentence ("…, éliminant ainsi", "… en rejetant la faute"), before a colon.
TokenIndex ContentFinder::object_end(TokenIndex from, TokenIndex limit) const {
  if (!draft_.syntax.analysed) return limit;
  bool subordinate = entry_end(asks_, from).has_value();  // "comment les rebelles ont pris le camp"
  const auto back_over = [&](TokenIndex at) {             // the signs, conjunctions and adverbs that lead the verb on
    while (at > from + 1) {
      const Token& token = tokens_[at - 1];
      const bool leads =
          is_sign(at - 1, ",") || token.upos == Upos::CCONJ || token.upos == Upos::ADV || token.upos == Upos::PRON;
      if (!leads) break;
      --at;
    }
    return at;
  };
  for (TokenIndex at = from; at < limit; ++at) {
    if (const Quotation* quotation = quotations_.opened_by(at); quotation != nullptr && quotation->end <= limit) {
      at = quotation->end - 1;
      continue;
    }
    const Token& token = tokens_[at];
    if (is_sign(at, ":") && at + 1 < limit && quotations_.opened_by(at + 1) != nullptr) return at;
    if (token.upos == Upos::SCONJ && at > from) {  // "…, tandis qu'Israël assure …"
      if (const TokenIndex lead = back_over(at); is_sign(lead, ",")) return lead;
    }
    if (token.upos == Upos::SCONJ || (token.upos == Upos::PRON && has_feature(at, "PronType=Rel"))) subordinate = true;
    if (token.upos != Upos::VERB && token.upos != Upos::AUX) continue;
    const auto subject_of_another = [&]() -> std::optional<TokenIndex> {  // "avoir pris le pont, Kiev dit le tenir"
      for (TokenIndex back = at; back-- > from + 1 && at - back <= furthest_subject;) {
        if (!is_sign(back, ",")) continue;
        for (TokenIndex word = back + 1; word < at; ++word)
          if (draft_.syntax.names->deprels[tokens_[word].deprel].starts_with("nsubj")) return back;
        return std::nullopt;
      }
      return std::nullopt;
    };
    if (at == from || has_feature(at - 1, "VerbForm=Inf")) continue;  // "avoir fait tirer"
    if (has_feature(at, "VerbForm=Fin")) {
      if (subordinate) {
        const bool goes_on =
            tokens_[at - 1].upos == Upos::CCONJ ||
            (at >= from + 2 && tokens_[at - 1].upos == Upos::PRON && tokens_[at - 2].upos == Upos::CCONJ);
        if (!goes_on) continue;
      }
      if (const auto border = subject_of_another()) return *border;
      return back_over(at);
    }
    if (has_feature(at, "VerbForm=Part") && !entry_end(includes_, at)) {
      const TokenIndex lead = back_over(at);
      const bool present = has_feature(at, "Tense=Pres");
      if (present && !is_sign(at - 1, ",") && tokens_[at - 1].upos == Upos::ADP) return at - 1;
      // "…, éliminant dix soldats" goes on, "…, récemment décrite par Y" is the reporter's aside, "…, présenté comme
      // leur chef" is told with the name before it.
      if (lead < at && is_sign(lead, ",") && at - lead <= 3 && (present || at - lead > 1)) return lead;
    }
  }
  return limit;
}

Content ContentFinder::before(TokenIndex to, const Sentence& sentence) const {
  Content content;
  TokenIndex end = to;
  // The words may stand in the sentence before, where this one begins with the cue: « Ils ont fui ! » a-t-il dit.
  const TokenIndex text_start = 0;
  while (end > text_start && is_edge(end - 1) && !is_sign(end - 1, ")") && !is_sign(end - 1, "]") &&
         quotations_.closed_by(end - 1) == nullptr && end > sentence.first)
    --end;
  const auto mark = end > 0 ? quotations_.closed_by(end - 1) : nullptr;
  if (mark != nullptr) {
    const TokenIndex first = mark->first;
    const bool leads = mark->first < sentence.first || first == sentence.first || is_sign(first - 1);
    if (leads) {
      content.quoted = true;
      content.ranges.push_back(trimmed(inside(*mark)));
      return content;
    }
  }
  if (end <= sentence.first) return content;
  TokenIndex first = sentence.first;
  for (TokenIndex at = first; at < end; ++at) {
    if (const Quotation* quotation = quotations_.opened_by(at); quotation != nullptr && quotation->end <= end) {
      at = quotation->end - 1;
      continue;
    }
    if (is_sign(at, ";")) first = at + 1;
  }
  while (first < end) {  // "Par conséquent, …", « unclosed …
    if (is_sign(first)) {
      ++first;
    } else if (const auto opener = entry_end(opener_, first)) {
      first = *opener;
    } else {
      break;
    }
  }
  content.ranges.push_back(trimmed({first, end}));
  return content;
}

// "Les raids ont, selon l'ONU, tué trente civils": the clause that the source interrupts goes on behind it. What begins
// with a conjunction or a relative pronoun is another one.
bool ContentFinder::goes_on(TokenIndex before, TokenIndex behind, const Sentence& sentence) const {
  if (!draft_.syntax.analysed || before == sentence.first) return false;
  while (behind < sentence.end && is_sign(behind)) ++behind;
  if (behind >= sentence.end) return false;
  const Token& next = tokens_[behind];
  if (next.upos == Upos::CCONJ || next.upos == Upos::SCONJ || has_feature(behind, "PronType=Rel")) return false;
  if (tokens_[before - 1].upos == Upos::AUX) return true;
  bool finite_before = false, verb_behind = false;
  for (TokenIndex at = sentence.first; at < before; ++at)
    finite_before = finite_before || has_feature(at, "VerbForm=Fin");
  if (finite_before) return false;
  for (TokenIndex at = behind; at < sentence.end && !is_sign(at, ","); ++at)
    verb_behind = verb_behind || has_feature(at, "VerbForm=Fin");
  return verb_behind;
}

Content ContentFinder::find(ContentSide side, TokenRange heard, const Sentence& sentence) const {
  Content content;
  if (side == ContentSide::before) {
    content = before(heard.first, sentence);
    // "…, qui, dit-on, avancent": what follows is said.
    TokenIndex lead = heard.first;
    while (lead > sentence.first && is_sign(lead - 1, ",")) --lead;
    if (!content.quoted && lead < heard.first && entry_ends_at(opener_, lead)) {
      Content rest = after(heard.end, sentence.end, sentence);
      if (!rest.ranges.empty()) content = std::move(rest);
    }
    if (content.quoted) append_quotations(heard.end, content);
  } else if (side == ContentSide::after) {
    content = after(heard.end, sentence.end, sentence);
  } else if (side == ContentSide::object) {
    content = after(heard.end, object_end(heard.end, sentence.end), sentence);
  } else {
    // "…, mais selon X, …": a connective before the cue begins the sentence of the source.
    TokenIndex lead = heard.first;
    while (lead > sentence.first && (is_sign(lead - 1, ",") || is_sign(lead - 1, "(") || is_sign(lead - 1, "–")))
      --lead;
    const bool opens = lead == sentence.first || entry_ends_at(opener_, lead) || parts_clauses(lead - 1);
    const bool quoted_before = lead > 0 && quotations_.closed_by(lead - 1) != nullptr;
    if (!opens || quoted_before) content = before(heard.first, sentence);
    heard.end = behind_bracket(heard.end, sentence);
    const bool ends_here = is_sign(heard.end < sentence.end ? heard.end : sentence.end - 1);
    if (content.ranges.empty() || (!content.quoted && (!ends_here || goes_on(lead, heard.end, sentence)))) {
      Content rest = after(heard.end, sentence.end, sentence);
      content.quoted = content.ranges.empty() && rest.quoted;
      content.ranges.insert(content.ranges.end(), rest.ranges.begin(), rest.ranges.end());
    }
  }
  std::erase_if(content.ranges, [](const TokenRange& range) { return range.empty(); });
  return content;
}

Content ContentFinder::refine(TokenRange marked, const Sentence&) const {
  Content content;
  if (const Quotation* quotation = quotations_.opened_by(marked.first);
      quotation != nullptr && quotation->end >= marked.end) {
    content.quoted = true;
    content.ranges.push_back(trimmed(inside(*quotation)));
  } else {
    content.ranges.push_back(trimmed(marked));
  }
  std::erase_if(content.ranges, [](const TokenRange& range) { return range.empty(); });
  return content;
}

TokenIndex ContentFinder::sentence_end(TokenIndex token) const {
  const auto& sentences = draft_.syntax.sentences;
  const auto next = std::lower_bound(sentences.begin(), sentences.end(), token,
                                     [](const Sentence& s, TokenIndex at) { return s.end < at; });
  return next == sentences.end() ? static_cast<TokenIndex>(tokens_.size()) : next->end;
}

const Quotation* ContentFinder::quotation_alone(TokenIndex first) const {
  if (first >= tokens_.size() || tokens_[first].begins_paragraph) return nullptr;
  const Quotation* quotation = quotations_.opened_by(first);
  if (quotation == nullptr) return nullptr;
  const TokenIndex end = sentence_end(quotation->end);
  for (TokenIndex at = quotation->end; at < end; ++at)
    if (!is_sign(at) || is_sign(at, ",") || is_sign(at, ":")) return nullptr;
  return quotation;
}

std::vector<TokenRange> ContentFinder::inside_but(const Quotation& quotation, TokenRange aside) const {
  std::vector<TokenRange> ranges;
  for (const TokenRange range : {TokenRange{quotation.first + 1, std::max(aside.first, quotation.first + 1)},
                                 TokenRange{std::min(aside.end, quotation.end - 1), quotation.end - 1}})
    if (const TokenRange words = trimmed(range); !words.empty()) ranges.push_back(words);
  return ranges;
}

}  // namespace selon

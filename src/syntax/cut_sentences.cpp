#include "syntax/cut_sentences.h"

#include <algorithm>

#include "base/utf8.h"

namespace selon {
namespace {

// Beyond this a "sentence" is a table or a list without signs; it goes on in pieces, so that no step after this one can
// be made to take more than linear time. The longest sentences of Sequoia and GSD have under a hundred tokens.
constexpr std::size_t most_tokens = 1000;

bool is_end(TokenKind kind) {
  return kind == TokenKind::full_stop || kind == TokenKind::ellipsis || kind == TokenKind::question ||
         kind == TokenKind::ending_abbreviation || kind == TokenKind::acronym;
}

class SentenceCutter {
 public:
  SentenceCutter(std::string_view text, const TokenizerData::Impl& data, const Token* tokens,
                 const std::vector<TokenKind>& kinds)
      : text_(text), data_(data), tokens_(tokens), kinds_(kinds) {}

  // Index after the last token of the sentence that begins at `begin`.
  std::size_t end_from(std::size_t begin) {
    for (std::size_t i = begin; i < kinds_.size(); ++i) {
      if (kinds_[i] == TokenKind::quote) quote_open_ = !closes(i);
      if (!is_end(kinds_[i])) {
        if (i + 1 < kinds_.size() && runs_on(i)) return i + 1;
        continue;
      }
      std::size_t next = after_closers(i + 1);
      if (next == kinds_.size()) return next;
      if (ends_at(begin, i, next)) return next;
      i = next - 1;
    }
    return kinds_.size();
  }

 private:
  // Past the end signs and closing signs from `i` on: "?!", ". »", "…)".
  std::size_t after_closers(std::size_t i) {
    for (; i < kinds_.size(); ++i) {
      if (kinds_[i] == TokenKind::close) continue;
      if (kinds_[i] == TokenKind::question || kinds_[i] == TokenKind::ellipsis) continue;
      if (kinds_[i] == TokenKind::full_stop && !tokens_[i].space_before) continue;
      if (kinds_[i] == TokenKind::quote && closes(i)) {
        quote_open_ = false;
        continue;
      }
      break;
    }
    return i;
  }

  // A straight quote after an end sign closes when it touches what stands before it and nothing after it; else when one
  // is open.
  bool closes(std::size_t i) const {
    const bool space_after = i + 1 == kinds_.size() || tokens_[i + 1].space_before;
    if (tokens_[i].space_before == space_after) return quote_open_;
    return !tokens_[i].space_before;
  }

  bool ends_at(std::size_t begin, std::size_t sign, std::size_t next) const {
    const Token& after = tokens_[next];
    const bool small = after.letters == Letters::lower && is_small(after);
    switch (kinds_[next]) {
      case TokenKind::pause:
      case TokenKind::close:
        return false;
      case TokenKind::quote:
      case TokenKind::open:
      case TokenKind::dash: {  // what they open decides: "… (suite)", ". « Nous"; but ". - deux" is a list
        if (kinds_[next] == TokenKind::dash && next == sign + 1 && sign > begin && is_full_word(sign)) break;
        const bool known = next + 1 < kinds_.size();
        const Token& inner = tokens_[known ? next + 1 : next];
        if (known && inner.letters == Letters::lower && is_small(inner)) return false;
        break;
      }
      default:
        // "... lundi prochain. on s'y retrouve": careless, but a full word and a bare full stop end a sentence; an
        // unknown abbreviation is short, and what stands in quotation marks goes on: « C'est fini. » a-t-il dit.
        if (small && !(next == sign + 1 && sign > begin && is_full_word(sign))) return false;
    }
    switch (kinds_[sign]) {
      case TokenKind::acronym:  // "les forces de l'O.N.U. Le général": only a word that opens sentences tells
        return after.letters == Letters::capitalised && data_.starters.contains(slice(after));
      case TokenKind::ending_abbreviation:
        return kinds_[next] != TokenKind::number;
      case TokenKind::full_stop:
        // "1. Le contexte", "a) ..." : a number that opens a sentence is its label.
        if (sign == begin + 1 && (kinds_[begin] == TokenKind::number) && tokens_[begin].span.size() <= 3) return false;
        // "12.Suite" ends, "fichier.TXT" does not.
        return after.space_before || after.letters == Letters::capitalised || kinds_[next] != TokenKind::word;
      default:
        return true;
    }
  }

  bool is_full_word(std::size_t sign) const {
    const Token& before = tokens_[sign - 1];
    return kinds_[sign] == TokenKind::full_stop && before.letters == Letters::lower && before.span.size() >= 4 &&
           tokens_[sign + 1].space_before;
  }

  // A list or a headline whose line ends were lost: after the token at `i`, without an end sign, a word stands that
  // only begins sentences. "sans délai ; Les autorités ...", "Trêve partielle à Alep Selon l'armée ...", "(Syrie) Le
  // front ..."
  bool runs_on(std::size_t i) const {
    const Token& next = tokens_[i + 1];
    if (!next.space_before) return false;
    const char sign = text_[tokens_[i].span.start];
    if (sign == ';' && kinds_[i + 1] == TokenKind::dash) return true;
    if (next.letters != Letters::capitalised) return false;
    if (sign == ';') return data_.starters.contains(slice(next));
    // A small letter or a comma must follow ("Cependant, ..."), or the word is part of a name: "Le Monde", "Kim Il
    // Sung".
    if (i + 2 >= kinds_.size()) return false;
    if (tokens_[i + 2].letters != Letters::lower && text_[tokens_[i + 2].span.start] != ',') return false;
    if (sign == ')') return data_.starters.contains(slice(next));
    // Short words (de, à, dit) lead into names and titles more often than they end headlines.
    const bool word = kinds_[i] == TokenKind::word || kinds_[i] == TokenKind::number;
    return word && tokens_[i].span.size() >= 5 &&
           data_.starters.find(slice(next)) == static_cast<std::uint8_t>(StarterUse::unmarked);
  }

  bool is_small(const Token& token) const {  // letters without case begin sentences as well as any
    return character(code_point(text_, token.span.start).value).letter_case == Case::lower;
  }
  std::string_view slice(const Token& token) const { return text_.substr(token.span.start, token.span.size()); }

  std::string_view text_;
  const TokenizerData::Impl& data_;
  const Token* tokens_;
  const std::vector<TokenKind>& kinds_;
  bool quote_open_ = false;
};

}  // namespace

void cut_sentences(std::string_view text, const TokenizerData::Impl& data, TokenIndex first,
                   const std::vector<TokenKind>& kinds, Syntax& syntax) {
  const Token* const tokens = syntax.tokens.data() + first;
  SentenceCutter cutter(text, data, tokens, kinds);
  for (std::size_t begin = 0; begin < kinds.size();) {
    const auto sentence_end = cutter.end_from(begin);
    if (sentence_end - begin > most_tokens) syntax.too_complex.push_back(first + static_cast<TokenIndex>(begin));
    while (begin < sentence_end) {
      const auto end = std::min(sentence_end, begin + most_tokens);
      syntax.sentences.push_back({{tokens[begin].span.start, tokens[end - 1].span.end},
                                  first + static_cast<TokenIndex>(begin),
                                  first + static_cast<TokenIndex>(end)});
      begin = end;
    }
  }
}

}  // namespace selon

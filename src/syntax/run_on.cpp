#include "syntax/run_on.h"

#include <algorithm>

#include "syntax/hashing.h"

namespace selon {
namespace {

// How long the part before is, coarsely: headings are short.
std::uint64_t length_class(std::size_t tokens) { return tokens < 4 ? tokens : tokens < 8 ? 4 : tokens < 16 ? 5 : 6; }

bool is_capital(const Token& token) { return token.letters == Letters::capitalised || token.letters == Letters::upper; }

}  // namespace

bool may_begin_unmarked(const RunOnSentence& sentence, std::size_t at) {
  const Token& token = sentence.tokens[at];
  if (at == 0 || !token.space_before || !is_capital(token)) return false;
  const auto part = [&](std::size_t i) { return static_cast<Upos>(sentence.parts[sentence.tags[i]]); };
  // "Grenelle I", "série A": one letter ends more names than it begins sentences.
  if (part(at) == Upos::PUNCT || sentence.syntax.form(token).size() == 1) return false;
  switch (part(at - 1)) {
    case Upos::ADP:
    case Upos::ADP_DET:
    case Upos::ADP_PRON:
    case Upos::CCONJ:
    case Upos::DET:
    case Upos::SCONJ:
      return false;  // they lead into something
    case Upos::PUNCT:
      break;
    default:
      return true;
  }
  const auto sign = sentence.syntax.form(sentence.tokens[at - 1]);
  return sign == ")" || sign == "»" || sign == ";";
}

void run_on_features(const RunOnSentence& sentence, std::size_t begin, std::size_t at,
                     std::vector<std::uint64_t>& features) {
  struct Seen {
    std::uint64_t form = 1, suffix = 1, part = 99, tag = 0xFFFF, letters = 99;
  };
  const auto see = [&](std::size_t i) {
    if (i >= sentence.words.size()) return Seen();  // beyond either end
    const Token& token = sentence.tokens[i];
    return Seen{sentence.words[i].form, sentence.words[i].suffix[2], sentence.parts[sentence.tags[i]], sentence.tags[i],
                static_cast<std::uint64_t>(token.letters) * 2 + token.has_digit};
  };
  const Seen word = see(at), before = see(at - 1), before2 = see(at - 2), next = see(at + 1), next2 = see(at + 2);
  const auto finite = [&](std::size_t first, std::size_t end) {
    return std::any_of(sentence.tags.begin() + static_cast<std::ptrdiff_t>(first),
                       sentence.tags.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](MorphTag tag) { return sentence.finite[tag] != 0; });
  };
  const std::uint64_t verbs = finite(begin, at) * 2u + finite(at, sentence.tags.size());
  const std::uint64_t length = length_class(at - begin);
  const auto capitals =
      static_cast<std::uint64_t>(std::count_if(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                                               sentence.tokens.begin() + static_cast<std::ptrdiff_t>(at), is_capital));
  std::uint32_t id = 400;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    features.push_back(feature(id++, a, b, c));
  };
  add(0);
  add(word.form);
  add(word.part);
  add(word.tag);
  add(word.letters);
  add(word.suffix);
  add(word.suffix, word.part);
  add(before.form);
  add(before.part);
  add(before.suffix);
  add(next.form);
  add(next.part);
  add(next.letters);
  add(before.part, word.part);
  add(before.tag, word.tag);
  add(before.part, word.part, next.part);
  add(before2.part, before.part, word.part);
  add(word.part, next.part, next2.part);
  add(word.part, word.letters, next.letters);
  add(word.form, next.letters);
  add(word.form, before.part);
  add(before.letters, before.part, word.part);
  add(verbs);
  add(verbs, word.part, before.part);
  add(length);
  add(length, word.part);
  add(length, before.part, see(begin).letters);
  add(std::min<std::uint64_t>(capitals, 3));
}

void find_run_ons(const Rows<std::int8_t>& rows, const RunOnSentence& sentence, std::vector<std::uint64_t>& features,
                  std::vector<std::size_t>& begins) {
  std::size_t begin = 0;
  for (std::size_t at = 1; at < sentence.tokens.size(); ++at) {
    if (!may_begin_unmarked(sentence, at)) continue;
    features.clear();
    run_on_features(sentence, begin, at, features);
    std::int32_t score = 0;
    rows.score(features, &score);
    if (score <= 0) continue;
    begins.push_back(at);
    begin = at;
  }
}

}  // namespace selon
